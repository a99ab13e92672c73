"""The supplier's file from the real page of a real server, through the real wizard, to an office
that is registered; and the ways by which it reaches the wizard.
"""

from __future__ import annotations

import logging
import threading
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from tests.gui.office import Books, opener, status
from tests.server.pages import CHEAP, saved_for_the_set_up
from tests.supplier_file import written

from meterdesk.adapters.autostart import SessionAutostart
from meterdesk.adapters.secrets.session import SessionSecrets
from meterdesk.adapters.settings import TomlSettings
from meterdesk.adapters.store.store import FILE
from meterdesk.bootstrap import SETTINGS_FILE, open_office
from meterdesk.domain.settings import InternetProxy, Settings
from meterdesk.domain.status import OfficeState
from meterdesk.entrypoints import desktop, window
from meterdesk.gui.desktop import Desktop
from meterdesk.gui.doorbell import Doorbell, ring, to_open
from meterdesk.gui.program import Program
from meterdesk.gui.wish import Wanted, Wish
from meterdesk.services.office import Office
from meterdesk.services.setup import Step
from meterdesk.services.sources import Sources
from meterdesk_server.server import ServerThread


@pytest.fixture
def server(tmp_path: Path) -> Iterator[ServerThread]:
    with ServerThread(tmp_path / "server", passwords=CHEAP) as made:
        yield made


@pytest.fixture
def file(server: ServerThread, tmp_path: Path) -> Path:
    return saved_for_the_set_up(server, tmp_path / "office.meterdesk")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An office that knows nothing but how to reach the Internet."""
    made = tmp_path / "office"
    made.mkdir()
    settings = replace(Settings(), internet_proxy=InternetProxy.NONE, follow_hints=False)
    TomlSettings(made / SETTINGS_FILE).write(settings)
    return made


def test_m2_m6_a_file_of_the_page_registers_the_office(
    server: ServerThread,
    file: Path,
    folder: Path,
    qtbot: QtBot,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    secrets = SessionSecrets()

    def opening() -> Office:
        return open_office(folder, secrets=secrets, autostart=SessionAutostart(), sources=Sources())

    made = Desktop(opening, opening())
    qtbot.addWidget(made.window)
    made.start()
    wizard = made.wizard

    wizard.opening.open_file(file)
    wizard.configure.places.others.setText("127.0.0.1")
    unregistered = server.desk.proxies()
    wizard.configure.trial.button.click()
    qtbot.waitUntil(lambda: wizard.configure.trial.result.isVisible(), timeout=20_000)
    tested = wizard.configure.trial.result.text()
    wizard.next.click()
    with qtbot.waitSignal(made.collector.proxy_registered, timeout=20_000):
        wizard.next.click()
    made.stop()
    afterwards = opening()
    now = afterwards.status.now()
    afterwards.close()

    (entry,) = server.desk.proxies()
    assert unregistered == ()
    assert tested == "The server can be reached. Nothing of this office was sent."
    assert (now.is_registered, now.server_url) == (True, server.url)
    assert entry.label == "Hamburg"
    key = tomllib.loads(file.read_text("utf-8"))["enrolment_key"]
    kept = (folder / SETTINGS_FILE).read_text("utf-8")
    assert key[7:] not in caplog.text + kept + (folder / FILE).read_bytes().decode("latin-1")


def test_a_second_copy_hands_its_file_to_the_first(tmp_path: Path, qtbot: QtBot) -> None:
    bell, name = Doorbell(tmp_path), tmp_path / "Büro 1.meterdesk"
    answers: list[bool] = []
    ringing = threading.Thread(target=lambda: answers.append(ring(tmp_path, word=to_open(name))))

    with qtbot.waitSignal(bell.rung), qtbot.waitSignal(bell.file_brought) as heard:
        ringing.start()
    ringing.join()

    assert answers == [True]
    assert heard.args == [name]


def test_a_second_copy_without_a_file_brings_none(tmp_path: Path, qtbot: QtBot) -> None:
    bell = Doorbell(tmp_path)
    ringing = threading.Thread(target=lambda: ring(tmp_path))

    with qtbot.assertNotEmitted(bell.file_brought):
        with qtbot.waitSignal(bell.rung):
            ringing.start()
        qtbot.waitUntil(lambda: not ringing.is_alive())


def test_a_file_given_to_the_program_opens_the_set_up(tmp_path: Path, qtbot: QtBot) -> None:
    """A double click begins the program with the file's name."""
    (tmp_path / "office.meterdesk").write_bytes(written())
    books = Books(status=status(OfficeState.UP_TO_DATE))
    opening = opener(books)
    program = Program(opening, opening())
    assert program.desktop is not None
    qtbot.addWidget(program.desktop.window)

    program.open_file(tmp_path / "office.meterdesk")

    wizard = program.desktop.wizard
    assert wizard.isVisible()
    assert wizard.step is Step.CONFIGURE
    program.stop()


def test_the_name_of_the_file_reaches_the_window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: dict[str, Any] = {}

    def run(opening: object, **chosen: object) -> int:
        shown.update(chosen)
        return 0

    monkeypatch.setattr(window, "run_desktop", run)
    monkeypatch.setattr(window, "keep_log", lambda _: None)
    monkeypatch.setattr(window, "open_support", lambda *_: SimpleNamespace())

    code = desktop.main(["--data-dir", str(tmp_path), "some/office.meterdesk"])

    assert code == 0
    assert shown["wanted"] == Wanted(Wish.OPEN, Path("some/office.meterdesk"))
