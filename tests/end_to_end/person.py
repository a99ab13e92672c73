"""A person at the screen: sees what a screen reader sees, and has a mouse and a keyboard."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from tests.end_to_end.assistive import Control, Reader
from tests.end_to_end.screen import Screen, until

MOST_TABS = 60
DIALOG = ("dialog", "frame", "alert")
SETTLED = 3
"""How often a control must be seen at one place before it is clicked: windows are still moving."""

Given = TypeVar("Given")


class Person:
    """Waits for everything; does nothing that is not done by hand."""

    def __init__(self, screen: Screen, reader: Reader) -> None:
        self.screen = screen
        self.reader = reader

    # --- looking

    def sees(self, role: str, name: str, *, within: str = "") -> Control:
        """The control of that role whose name matches the pattern, as soon as it shows."""
        return self.waits_for(
            lambda: self.finds(role, name, within=within), f"a {role} “{name}” {within}"
        )

    def finds(self, role: str, name: str, *, within: str = "") -> Control | None:
        """The same without waiting; None where it is not there."""
        for window in reversed(self.reader.windows()):
            if within and not re.search(within, window.name):
                continue
            for control in self.reader.walk(window):
                if re.fullmatch(role, control.role) and re.search(name, control.name):
                    return control
        return None

    def waits_for(self, look: Callable[[], Given | None], what: str) -> Given:
        """As `until`; where it never comes, the message says all there was to see."""
        try:
            return until(look, what)
        except AssertionError as error:
            parts = (
                str(error),
                f"The screen then: {self.screen.picture('failure')}",
                self.reader.outline(),
                self.screen.said("desktop"),
            )
            raise AssertionError("\n".join(parts)) from error

    def waits_until_gone(self, role: str, name: str) -> None:
        self.waits_for(lambda: self.finds(role, name) is None, f"no {role} “{name}” any more")

    def sees_row(self, table: str, words: str, *, within: str = "") -> tuple[Control, ...]:
        """The cells of the first row of which one holds these words."""

        def look() -> tuple[Control, ...] | None:
            found = next(filter(None, (self.finds(r, table, within=within) for r in _TABLES)), None)
            if found is None:
                return None
            rows = self.reader.rows(found)
            return next((row for row in rows if any(words in cell.name for cell in row)), None)

        return self.waits_for(look, f"a row with “{words}” in “{table}”")

    # --- the mouse

    def clicks(self, control: Control, button: int = 1, times: int = 1) -> None:
        """In the middle of it, once it stands still."""
        left, top, width, height = self._settled(control)
        self._click(left + width // 2, top + height // 2, button, times)

    def clicks_beginning(self, control: Control, button: int = 1, times: int = 1) -> None:
        """Near the left edge: where a tick stands, or where a name is for sure."""
        left, top, width, height = self._settled(control)
        self._click(left + min(12, width // 2), top + height // 2, button, times)

    def scrolls_to(self, role: str, name: str) -> None:
        """Turns the wheel over the middle of the window until it shows."""
        self.waits_for(lambda: self._turns_wheel(role, name), f"{role} “{name}” by the wheel")

    def _turns_wheel(self, role: str, name: str) -> bool:
        control = self.finds(role, name)
        if control is not None and self._is_in_view(control):
            return True
        bar = self.finds("scroll bar", "")
        if bar is not None:
            left, top, width, height = self.reader.box(bar)
            self._click(left + width // 2, top + height // 2, 5, 3)
        return False

    def _is_in_view(self, control: Control) -> bool:
        """Whether what lies in the middle of it is it, and nothing over it."""
        left, top, width, height = self.reader.box(control)
        return self.reader.is_at(control, left + width // 2, top + height // 2)

    def clicks_tray(self, button: int) -> None:
        """The icon in the task bar."""
        left, top, width, height = self.waits_for(self._tray, "an icon in the tray")
        self._click(left + width // 2, top + height // 2, button, 1)

    def chooses(self, entry: str) -> None:
        """An entry of the tray's menu, by the mouse."""
        self.clicks_tray(3)
        left, top, width, height = self.waits_for(self._popup, "the tray's menu")
        self.screen.xdotool("mousemove", str(left + width // 2), str(top + height - 12))
        self.clicks(self.waits_for(lambda: self._entry(entry), f"an entry “{entry}”"))

    def _entry(self, name: str) -> Control | None:
        return next((c for c in self.reader.menu() if re.search(name, c.name)), None)

    def _click(self, x: int, y: int, button: int, times: int) -> None:
        self.screen.xdotool("mousemove", str(x), str(y))
        words = ["--repeat", str(times), "--delay", "60"]
        self.screen.xdotool("click", *words, str(button))

    def _settled(self, control: Control) -> tuple[int, int, int, int]:
        seen: list[tuple[int, int, int, int]] = []

        def look() -> tuple[int, int, int, int] | None:
            seen.append(self.reader.box(control))
            last = seen[-SETTLED:]
            is_still = len(last) == SETTLED and len(set(last)) == 1
            return last[0] if is_still and last[0][2] > 0 else None

        return self.waits_for(look, f"{control!r} standing still")

    def _tray(self) -> tuple[int, int, int, int] | None:
        """The program's window that is no larger than an icon."""
        return next((box for box in self._windows() if max(box[2:]) <= 64), None)

    def _popup(self) -> tuple[int, int, int, int] | None:
        """The program's window that ends where the task bar is, to the right: the tray's menu."""
        found = [box for box in self._windows() if 64 < box[2] < 500 and box[0] > 700]
        return found[0] if found else None

    def _windows(self) -> list[tuple[int, int, int, int]]:
        """Left, top, width and height of what the program shows, as the X server knows it."""
        found = self.screen.xdotool("search", "--onlyvisible", "--class", "meterdesk")
        boxes = []
        for window in (found or "").split():
            told = self.screen.xdotool("getwindowgeometry", "--shell", window) or ""
            at = {name: int(value) for name, value in re.findall(r"(\w+)=(-?\d+)", told)}
            if at.get("WIDTH", 0) > 1:
                boxes.append((at["X"], at["Y"], at["WIDTH"], at["HEIGHT"]))
        return boxes

    # --- the keyboard

    def presses(self, *keys: str) -> None:
        """Keys as xdotool names them, one after the other."""
        self.screen.xdotool("key", "--delay", "60", *keys)

    def types(self, text: str, into: str) -> None:
        """In place of what stands in the field of that name, which has the cursor."""
        field = self.waits_for(lambda: self._cursor_in(into), f"the cursor in “{into}”")
        self.presses("ctrl+a")
        self.screen.xdotool("type", "--delay", "12", text)
        self.waits_for(lambda: self.reader.text(field) == text, f"“{text}” in “{into}”")

    def clicks_and_types(self, text: str, into: str) -> None:
        self.clicks(self.sees("text", into))
        self.types(text, into)

    def tabs_to(self, role: str, name: str, back: bool = False) -> Control:
        """Goes on by Tab until the cursor is there; AssertionError where it never comes there."""
        passed: list[str] = []
        for _ in range(MOST_TABS):
            here = self.waits_for(self.reader.focused, "a cursor")
            if here.role == role and re.search(name, here.name):
                return here
            passed.append(repr(here))
            self.presses("shift+Tab" if back else "Tab")
            self.waits_for(partial(self._moved, here), f"the cursor leaving {here!r}")
        raise AssertionError(f"Tab never comes to “{name}”; it went over {passed}")

    def _moved(self, before: Control) -> bool:
        now = self.reader.focused()
        return now is not None and now.place.object_path != before.place.object_path

    def _cursor_in(self, name: str) -> Control | None:
        here = self.reader.focused()
        return here if here is not None and re.search(name, here.name) else None


_TABLES = ("table", "tree table", "tree")
