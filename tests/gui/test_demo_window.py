"""The demo's window is the program's own: with its help, and in every language it speaks."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

import pytest
from pytestqt.qtbot import QtBot

from meterdesk.adapters.clock import utc_now
from meterdesk.adapters.secrets.session import SessionSecrets
from meterdesk.entrypoints.demo import __main__ as demo
from meterdesk.entrypoints.demo.stage import Stage
from meterdesk.gui import app
from meterdesk.gui.help_desk import HelpDesk


class Simulator:
    """Printers that have nothing to do."""

    def advance(self) -> None:
        pass

    def work(self, pages: int) -> None:
        pass


class OnStage:
    """As much of the stage as a window needs."""

    secrets = SessionSecrets()
    simulator = Simulator()
    clock = staticmethod(utc_now)

    def __init__(self, folder: Path) -> None:
        self.office_folder = folder

    def open_office(self) -> None:
        raise AssertionError("the window of this test opens no office")


def test_the_demo_has_help_and_speaks_other_languages(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    shown: dict[str, Any] = {}

    def run(opening: object, **chosen: object) -> int:
        shown.update(chosen)
        return 0

    monkeypatch.setattr(app, "run_desktop", run)

    code = demo._show(cast(Stage, OnStage(tmp_path)))

    help_desk: HelpDesk = shown["help_desk"]
    help_desk.open_help()
    window = help_desk.window
    assert code == 0
    assert (shown["translations"] / "meterdesk_de.qm").is_file()
    assert window is not None
    assert window.isVisible()
    help_desk.close_all()
