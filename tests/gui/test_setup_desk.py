"""What nobody opened is neither made nor loaded: a start and a day cost less (row M3)."""

from __future__ import annotations

import subprocess
import sys

import pytest
from tests.gui.office import Books, opener, status
from tests.house.test_floors import environment

from meterdesk.adapters.store.store import SqlStore
from meterdesk.domain.status import OfficeState
from meterdesk.gui.desktop import Desktop

RARE = (
    *("meterdesk.gui.wizard.dialog", "meterdesk.gui.preferences.dialog"),
    *("meterdesk.gui.help_window", "meterdesk.gui.support_dialog", "meterdesk.gui.about"),
    *("meterdesk.gui.envelope", "meterdesk.gui.registration", "meterdesk.gui.history"),
    *("meterdesk.gui.export_desk", "PySide6.QtPrintSupport", "meterdesk.gui.handover"),
    *("meterdesk.gui.question", "meterdesk.gui.held_read", "meterdesk.gui.troubles"),
    *("meterdesk.gui.ending", "meterdesk.gui.connection_trial", "meterdesk.gui.chart"),
    *("meterdesk.adapters.snmp.printers", "xml.etree.ElementTree"),
    *(("PySide6.QtNetwork",) if sys.platform == "linux" else ()),
    *("alembic", "cryptography", "lxml", "zeep", "requests", "xlsxwriter", "keyring", "plistlib"),
)
WORDS = """
import sys
from functools import partial
from pathlib import Path
from meterdesk.bootstrap import open_office, open_places
from meterdesk.gui.application import application
from meterdesk.gui.desktop import Desktop
import meterdesk.entrypoints.window
folder = Path(sys.argv[1])
opening = partial(open_office, folder, places=open_places(folder))
app = application()
desktop = Desktop(opening, opening())
desktop.window.show()
app.processEvents()
print([name for name in {RARE} if name in sys.modules])
desktop.office.close()
"""


@pytest.fixture
def desktop(qtbot):
    open_office = opener(Books(status=status()))
    made = Desktop(open_office, open_office())
    qtbot.addWidget(made.window)
    yield made
    made.stop()


def test_m3_with_the_window_open_nothing_is_loaded_that_nobody_opened(tmp_path):
    SqlStore(tmp_path).close()
    (tmp_path / "settings.toml").write_text('secret_store = "file"\n', encoding="utf-8")

    done = subprocess.run(
        [sys.executable, "-c", WORDS.format(RARE=RARE), str(tmp_path)],
        env={**environment(), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )

    assert done.stdout.strip() == "[]"


def test_the_set_up_that_is_made_late_knows_how_things_stand(desktop):
    told = status(OfficeState.PAUSED, is_paused=True)
    desktop.show_status(told)
    assert desktop.setup.made is None

    desktop.open_setup()

    assert desktop.setup.is_visible
    assert desktop.setup.made is desktop.wizard
    assert desktop.wizard.paused.isVisible()


def test_what_the_collector_finds_arrives_in_a_set_up_that_was_made_late(desktop):
    desktop.open_setup()

    desktop.collector.failed.emit("The network is away", "Try it again.")

    assert desktop.wizard.notice.isVisible()
    assert not desktop.window.notice.isVisible()
