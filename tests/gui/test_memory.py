"""What survives a restart: the window's columns, and what waits to be said."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.gui.office import Books, device, opener

from meterdesk.gui.desktop import Desktop
from meterdesk.gui.export_place import ExportPlace
from meterdesk.gui.memory import FILE, Memory
from meterdesk.gui.tray import Tray

Open = Callable[..., Desktop]


@pytest.fixture
def open_desktop(qtbot: QtBot) -> Iterator[Open]:
    made: list[Desktop] = []

    def opened(books: Books, folder: Path, *, is_shown: bool = False) -> Desktop:
        desktop = Desktop(opener(books), opener(books)(), Memory(folder))
        qtbot.addWidget(desktop.window)
        made.append(desktop)
        if is_shown:
            desktop.start()
            qtbot.waitUntil(lambda: desktop.reader.is_idle)
        return desktop

    yield opened
    for desktop in made:
        desktop.stop()


def test_columns_come_back_as_they_were_left(open_desktop: Open, tmp_path: Path) -> None:
    books = Books(devices=[device(1)])
    first = open_desktop(books, tmp_path, is_shown=True)
    first.window.devices.table.setColumnWidth(2, 77)
    first.window.devices.table.setColumnHidden(3, True)
    first.stop()

    second = open_desktop(books, tmp_path, is_shown=True)

    assert second.window.devices.table.columnWidth(2) == 77
    assert second.window.devices.table.isColumnHidden(3)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes of files")
@pytest.mark.parametrize("before", [None, 0o644])
def test_how_the_window_was_left_is_its_owners_alone(tmp_path: Path, before: int | None) -> None:
    """The folder may be one that others read, as with --data-dir."""
    file = tmp_path / FILE
    if before is not None:
        file.touch(before)

    Memory(tmp_path).is_first("hello")
    ExportPlace(str(file)).remember(tmp_path / "table.csv")

    assert file.stat().st_mode & 0o777 == 0o600
    assert not Memory(tmp_path).is_first("hello")
    assert ExportPlace(str(file)).folder() == tmp_path


def test_columns_nobody_ever_saw_are_not_remembered(open_desktop: Open, tmp_path: Path) -> None:
    hidden = open_desktop(Books(devices=[device(1)]), tmp_path)
    hidden.stop()

    later = open_desktop(Books(devices=[device(1)]), tmp_path)

    assert not later.window.devices.is_laid_out


def test_a_file_that_is_none_costs_nothing(open_desktop: Open, tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"\x00[General]\nheader=@ByteArray(nonsense)\ncolumns=state")

    desktop = open_desktop(Books(devices=[device(1)]), tmp_path, is_shown=True)

    assert desktop.window.devices.table.model().rowCount() == 1


def test_problems_of_the_settings_are_said_in_the_window(
    open_desktop: Open, tmp_path: Path
) -> None:
    desktop = open_desktop(Books(problems=("snmp_port: 0 is no UDP port.",)), tmp_path)

    desktop.start()
    desktop.collector.sync_finished.emit(None)

    assert "snmp_port: 0 is no UDP port." in desktop.window.remark.text


def test_that_there_is_no_tray_is_said_once_in_the_life_of_a_folder(
    open_desktop: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Tray, "is_available", staticmethod(lambda: False))
    said = []
    for _ in range(2):
        desktop = open_desktop(Books(devices=[device(1)]), tmp_path)
        desktop.start()
        said.append("no place for a tray icon" in desktop.window.notice.text)

    assert said == [True, False]
