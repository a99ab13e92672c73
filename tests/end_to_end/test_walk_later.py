"""What somebody does with the program once it is set up, at a real screen (rows M2, M16, M23)."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from tests.end_to_end.screen import needs_screen

if TYPE_CHECKING:
    from tests.end_to_end.assistive import Control
    from tests.end_to_end.walk import Walk

pytestmark = [needs_screen, pytest.mark.xdist_group("screen"), pytest.mark.timeout(300)]


def test_a_settled_office_is_looked_at_saved_restored_left_and_quit(settled_walk: Walk) -> None:
    walk, person = settled_walk, settled_walk.person
    person.sees_row("Printers", "Automatic reads on")

    read_the_chart_by_its_keys(walk)
    look_into_the_help(walk)
    hand_the_sheet_over(walk)
    back_up_and_restore(walk)
    leave_the_supplier(walk)
    change_the_language(walk)

    person.chooses("Beenden")
    assert walk.ended() == 0
    assert walk.are_books_whole()
    assert "ERROR" not in walk.log()


def read_the_chart_by_its_keys(walk: Walk) -> None:
    """From the menu of a row to the value of a day, without the mouse."""
    person = walk.person
    person.tabs_to("table", "Printers")
    person.presses("Home", "Menu", "Down")
    person.waits_for(lambda: "Meter history" in menu(walk), "the menu of the row")
    walk.screen.picture("row-menu")
    person.presses("Return")
    person.sees(".*", "^Meter history")
    chart = person.sees("graphic", "Meters over time")
    person.clicks(chart)
    last = told_after(walk, chart, "End")
    before = told_after(walk, chart, "Left")
    assert last != before
    for key in ("plus", "shift+Left", "minus", "0"):
        was = seen(walk, chart)
        person.presses(key)
        person.waits_for(partial(differs, walk, chart, was), f"another view by {key}")
    walk.screen.picture("chart")
    person.presses("Escape", "Escape")
    person.waits_until_gone(".*", "^Meter history")


def look_into_the_help(walk: Walk) -> None:
    person = walk.person
    person.presses("F1")
    person.sees("text", "Search the help", within="Help")
    person.tabs_to("text", "Search the help")
    person.types("restore", "Search the help")
    walk.screen.picture("help")
    person.presses("Escape")
    person.waits_until_gone("dialog", "^Help")


def hand_the_sheet_over(walk: Walk) -> None:
    """The sheet is saved, ticked elsewhere, and read back: one printer more takes part."""
    person, sheet = walk.person, walk.data.parent / "sheet.csv"
    before = {device.serial_number for device in walk.outside.desk.devices()}
    opens(walk, "o", "Hand-over sheet")
    person.presses("alt+c")
    names(walk, sheet)
    person.sees("label", "The sheet is saved")
    tick(sheet)
    person.presses("alt+r")
    names(walk, sheet)
    person.sees("push button", "Register this printer|Register these")
    walk.screen.picture("hand-over")
    person.presses("alt+g")
    person.waits_for(
        lambda: {device.serial_number for device in walk.outside.desk.devices()} > before,
        "one printer more at the supplier's",
    )
    person.waits_until_gone("dialog", "Hand-over sheet")


def back_up_and_restore(walk: Walk) -> None:
    person, backup = walk.person, walk.data.parent / "kept.zip"
    opens(walk, "f", "Preferences")
    person.clicks(person.sees("page tab", "Data"))
    person.presses("alt+u")
    names(walk, backup)
    person.sees("label", "Last backup: .*kept.zip")
    assert backup.exists()
    walk.screen.picture("backed-up")
    person.presses("alt+s")
    names(walk, backup)
    person.sees("push button", "^Restore$")
    walk.screen.picture("restore")
    person.presses("alt+r")
    person.waits_until_gone(".*", "^Preferences")
    person.sees_row("Printers", "Automatic reads on")
    walk.screen.picture("restored")


def leave_the_supplier(walk: Walk) -> None:
    person = walk.person
    opens(walk, "f", "Preferences")
    person.clicks(person.sees("page tab", "Server"))
    person.clicks(person.sees("push button", "Leave this supplier"))
    person.sees("check box", "Leave without telling")
    walk.screen.picture("leave")
    person.presses("alt+l")
    person.waits_for(
        lambda: all(device.service != "on" for device in walk.outside.desk.devices()),
        "no printer any more of which the supplier reads",
    )
    person.sees("label", "Not set up yet|is not registered|Set-up")
    walk.screen.picture("left")


def change_the_language(walk: Walk) -> None:
    person = walk.person
    opens(walk, "f", "Preferences")
    person.clicks(person.sees("page tab", "General"))
    person.presses("alt+l")
    person.presses("d", "Return")
    person.sees("push button", "^Jetzt ablesen")
    walk.screen.picture("german")


# --- how it is done


def menu(walk: Walk) -> list[str]:
    return [entry.name for entry in walk.person.reader.menu()]


def told_after(walk: Walk, chart: Control, key: str) -> str:
    """What the chart says once the key was pressed."""
    was = walk.person.reader.description(chart)
    walk.person.presses(key)

    def look() -> str | None:
        now = walk.person.reader.description(chart)
        return now if now != was else None

    return walk.person.waits_for(look, f"another value by {key}")


def seen(walk: Walk, control: Control) -> QImage:
    """What of it is on the screen."""
    box = QRect(*walk.person.reader.box(control))
    return QImage(str(walk.screen.picture("look"))).copy(box)


def differs(walk: Walk, control: Control, was: QImage) -> bool:
    return seen(walk, control) != was


def opens(walk: Walk, letter: str, title: str) -> None:
    """By the letter of an entry of the window's menu."""
    person = walk.person
    person.presses("alt+m", "Down")
    person.waits_for(lambda: any("Preferences" in name for name in menu(walk)), "the menu")
    person.presses(letter)
    person.sees("dialog", title)


def names(walk: Walk, path: Path) -> None:
    """Types a path into the dialog that asks for a file."""
    walk.person.sees("text", "File name")
    walk.person.types(str(path), "File name")
    walk.person.presses("Return")
    walk.person.waits_until_gone("text", "File name")


def tick(sheet: Path) -> None:
    """As a spreadsheet does it: an x in the first column of every line that has none."""
    lines = sheet.read_text("utf-8-sig").splitlines()
    ticked = [f"x{line}" if line.startswith((",", ";")) else line for line in lines]
    sheet.write_text("\n".join(ticked) + "\n", "utf-8-sig")
