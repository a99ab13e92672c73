"""Places taken from a spreadsheet's list."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from meterdesk.gui.list_import import MOST_SHOWN, ListImport


@pytest.fixture
def places(qtbot: QtBot) -> ListImport:
    made = ListImport(QLineEdit("10.0.9.0/24"))
    qtbot.addWidget(made)
    return made


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "offices.csv"
    path.write_text(text)
    return path


def text_of(places: ListImport) -> str:
    field = places.findChild(QLineEdit)
    assert field is not None
    return field.text()


def test_a_list_is_added_to_what_was_typed(places: ListImport, tmp_path: Path) -> None:
    places.add(written(tmp_path, "IP;Port\n10.0.0.5;1161\nprinter.example;\n"))

    assert text_of(places) == "10.0.9.0/24, 10.0.0.5:1161, printer.example"
    assert places.said.text() == "2 places added from offices.csv."
    assert places.problem.isHidden()


def test_bad_lines_are_named_and_many_are_counted(places: ListImport, tmp_path: Path) -> None:
    rows = "".join(f"no place {number}\n" for number in range(MOST_SHOWN + 3))

    places.add(written(tmp_path, f"10.0.0.5\n{rows}"))

    said = places.problem.text()
    assert said.count("Line") == MOST_SHOWN
    assert said.endswith("and 3 more lines.")
    assert text_of(places) == "10.0.9.0/24, 10.0.0.5"


def test_what_is_no_list_changes_nothing(places: ListImport, tmp_path: Path) -> None:
    places.add(written(tmp_path, "PK\x03\x04"))
    first = places.problem.text()
    places.add(tmp_path / "missing.csv")

    assert "save it as CSV" in first
    assert "missing.csv cannot be read" in places.problem.text()
    assert text_of(places) == "10.0.9.0/24"
