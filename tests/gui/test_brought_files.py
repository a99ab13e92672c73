"""A double click on a supplier's file under macOS, which comes as an event (rows M2, M3)."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QUrl, Signal, Slot
from PySide6.QtGui import QFileOpenEvent
from tests.house.test_floors import environment
from tests.supplier_file import written

from meterdesk.gui.brought_files import Application

PROGRAM = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer, QUrl
from PySide6.QtGui import QFileOpenEvent
from meterdesk.entrypoints.desktop import main
from meterdesk.gui.application import application

app = application()
QCoreApplication.sendEvent(app, QFileOpenEvent(QUrl.fromLocalFile(sys.argv[1])))

def look():
    for window in app.topLevelWidgets():
        if type(window).__name__ == "SetupWizard" and window.isVisible():
            print(window.step.name)
            app.exit(0)

timer = QTimer(interval=50)
timer.timeout.connect(look)
timer.start()
sys.exit(main(["--data-dir", sys.argv[2]]))
"""


class Shelf(QObject):
    """Whoever opens files, as the program does."""

    filled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.files: list[Path] = []

    @Slot(Path)
    def open_file(self, path: Path) -> None:
        self.files.append(path)


@pytest.fixture
def app(qapp, monkeypatch):
    """As it is when the program begins: nobody hears it yet."""
    assert isinstance(qapp, Application)
    monkeypatch.setattr(qapp, "_waiting", [])
    monkeypatch.setattr(qapp, "_is_heard", False)
    return qapp


def bring(app: QCoreApplication, url: QUrl) -> None:
    QCoreApplication.sendEvent(app, QFileOpenEvent(url))


def test_a_file_that_comes_before_the_program_waits_for_it(app, tmp_path):
    early, late = tmp_path / "Büro 1.meterdesk", tmp_path / "late.meterdesk"
    shelf = Shelf()

    bring(app, QUrl.fromLocalFile(str(early)))
    app.bring_files(shelf.open_file)
    bring(app, QUrl.fromLocalFile(str(late)))

    assert shelf.files == [early, late]


def test_an_address_of_the_web_is_no_file(app):
    shelf = Shelf()
    app.bring_files(shelf.open_file)

    bring(app, QUrl("https://supplier.example/office.meterdesk"))

    assert shelf.files == []


def test_m2_a_double_click_that_comes_while_the_program_loads_opens_the_set_up(tmp_path):
    file, folder = tmp_path / "office.meterdesk", tmp_path / "data"
    file.write_bytes(written())

    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(file), str(folder)],
        env=environment(),
        capture_output=True,
        text=True,
        timeout=30,
    )

    assert (done.returncode, done.stdout.split()) == (0, ["CONFIGURE"]), done.stderr
