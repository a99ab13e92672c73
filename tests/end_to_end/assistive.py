"""What a screen reader sees: the accessible tree of a program, read over AT-SPI's own bus.

The interfaces are those of https://gitlab.gnome.org/GNOME/at-spi2-core (xml/*.xml), version 2.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from jeepney import (  # type: ignore[import-untyped]
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    Properties,
    message_bus,
    new_method_call,
)
from jeepney.io.blocking import (  # type: ignore[import-untyped]
    DBusConnection,
    open_dbus_connection,
)
from jeepney.wrappers import DBusErrorResponse, unwrap_msg  # type: ignore[import-untyped]

_ACCESSIBLE = "org.a11y.atspi.Accessible"
_ROOT = "/org/a11y/atspi/accessible/root"
_BUS = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
PATIENCE = 20.0

STATES = {
    "active": 1,
    "checked": 4,
    "enabled": 8,
    "expanded": 10,
    "focused": 12,
    "selected": 23,
    "sensitive": 24,
    "showing": 25,
    "visible": 30,
    "default": 39,
}
"""Bits of AtspiStateType (atspi-constants.h)."""


@dataclass(frozen=True)
class Control:
    """One thing on the screen as it stood when it was looked at."""

    place: DBusAddress
    role: str
    name: str
    states: frozenset[str]

    def __repr__(self) -> str:
        return f"{self.role} “{self.name}”"


class Reader:
    """Looks at the program of one process."""

    def __init__(self, session: str, process: int) -> None:
        """Raises OSError or DBusErrorResponse where the bus is not there yet."""
        with open_dbus_connection(session) as connection:
            place = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            answer = connection.send_and_get_reply(
                new_method_call(place, "GetAddress"), timeout=PATIENCE
            )
            (address,) = unwrap_msg(answer)
        self._connection: DBusConnection = open_dbus_connection(address)
        self._process = process
        self._heard: deque[Message] = deque(maxlen=200)
        self._listen()

    def close(self) -> None:
        self._listening.close()
        self._connection.close()

    def _listen(self) -> None:
        """Has every program tell where its cursor goes."""
        rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object")
        self._listening = self._connection.filter(rule, queue=self._heard)
        self._connection.send_and_get_reply(message_bus.AddMatch(rule), timeout=PATIENCE)
        registry = DBusAddress(
            "/org/a11y/atspi/registry", "org.a11y.atspi.Registry", "org.a11y.atspi.Registry"
        )
        for event in ("object:state-changed:focused", "focus:"):
            self._call(registry, "RegisterEvent", "s", (event,))

    def menu(self) -> list[Control]:
        """The entries of the menu the cursor went into last: a menu is in no window's tree."""
        self.program()  # and what was said meanwhile is heard
        fields = [message.header.fields for message in reversed(self._heard)]
        for field in fields:
            place = DBusAddress(field[HeaderFields.path], field[HeaderFields.sender], _ACCESSIBLE)
            entry = self.look(place)
            if entry is None or entry.role != "menu item":
                continue
            parent = self._property(place, "Parent")
            if parent is not None:
                return self.children(DBusAddress(parent[1], parent[0], _ACCESSIBLE))
        return []

    def program(self) -> DBusAddress | None:
        """The root of the program's tree; None until it has one."""
        registry = DBusAddress(_ROOT, "org.a11y.atspi.Registry", _ACCESSIBLE)
        for name, path in self._ask(registry, "GetChildren") or ():
            (number,) = self._call(_BUS, "GetConnectionUnixProcessID", "s", (name,)) or (0,)
            if number == self._process:
                return DBusAddress(path, name, _ACCESSIBLE)
        return None

    def windows(self) -> list[Control]:
        """What lies on the screen, each as the root of its own tree."""
        program = self.program()
        return [] if program is None else [c for c in self.children(program) if is_shown(c)]

    def children(self, place: DBusAddress) -> list[Control]:
        found = self._ask(place, "GetChildren") or ()
        return [
            control
            for name, path in found
            if (control := self.look(DBusAddress(path, name, _ACCESSIBLE))) is not None
        ]

    def look(self, place: DBusAddress) -> Control | None:
        """What is there now; None where it went away."""
        role = self._ask(place, "GetRoleName")
        name = self._property(place, "Name")
        bits = self._ask(place, "GetState")
        if role is None or name is None or bits is None:
            return None
        number = bits[0] | bits[1] << 32
        states = frozenset(word for word, bit in STATES.items() if number >> bit & 1)
        return Control(place, role, name, states)

    def walk(self, top: Control) -> Iterator[Control]:
        """Everything that shows, parents first; a table is looked into with `cells`."""
        yield top
        if top.role in ("table", "tree table", "tree", "list"):
            return
        for child in self.children(top.place):
            if is_shown(child) or child.role in ("table cell", "list item", "menu item"):
                yield from self.walk(child)

    def rows(self, table: Control) -> list[tuple[Control, ...]]:
        """What stands in a table, without its headers, row by row."""
        place = table.place.with_interface("org.a11y.atspi.Table")
        count = self._property(place, "NRows") or 0
        across = self._property(place, "NColumns") or 0
        found = []
        for row in range(count):
            cells = [self._call(place, "GetAccessibleAt", "ii", (row, at)) for at in range(across)]
            seen = [
                self.look(DBusAddress(path, name, _ACCESSIBLE))
                for told in cells
                if told is not None
                for name, path in told
            ]
            found.append(tuple(cell for cell in seen if cell is not None))
        return found

    def find(self, wanted: Callable[[Control], bool]) -> Control | None:
        """The first in any window; the newest window is looked at first."""
        for window in reversed(self.windows()):
            for control in self.walk(window):
                if wanted(control):
                    return control
        return None

    def focused(self) -> Control | None:
        """Where the cursor is: the innermost, for what hands its cursor on says that it has it."""
        for window in self.windows():
            if "active" in window.states:
                inner = [control for control in self.walk(window) if "focused" in control.states]
                return inner[-1] if inner else None
        return None

    def box(self, control: Control) -> tuple[int, int, int, int]:
        """Left, top, width and height on the screen."""
        place = control.place.with_interface("org.a11y.atspi.Component")
        ((left, top, width, height),) = self._call(place, "GetExtents", "u", (0,)) or ((0,) * 4,)
        return left, top, width, height

    def is_at(self, control: Control, x: int, y: int) -> bool:
        """Whether a click there would meet it: nothing has scrolled or lies over it."""
        for window in reversed(self.windows()):
            at = window.place
            for _ in range(40):
                told = self._call(
                    at.with_interface("org.a11y.atspi.Component"),
                    "GetAccessibleAtPoint",
                    "iiu",
                    (x, y, 0),
                )
                if not told or told[0][1].endswith("/null"):
                    break
                name, path = told[0]
                if path == control.place.object_path:
                    return True
                if path == at.object_path:
                    break
                at = DBusAddress(path, name, _ACCESSIBLE)
            if "active" in window.states:
                return False
        return False

    def description(self, control: Control) -> str:
        """What is told of it beside its name."""
        return str(self._property(control.place, "Description") or "")

    def text(self, control: Control) -> str:
        """What stands in a field."""
        place = control.place.with_interface("org.a11y.atspi.Text")
        (text,) = self._call(place, "GetText", "ii", (0, -1)) or ("",)
        return str(text)

    def outline(self) -> str:
        """Everything that shows, a line each: for the message of a failure."""
        lines = []
        for window in self.windows():
            lines += [f"{control!r} {sorted(control.states)}" for control in self.walk(window)]
        return "\n".join(lines)

    def _property(self, place: DBusAddress, name: str) -> Any:
        with suppress(DBusErrorResponse):
            answer = self._connection.send_and_get_reply(
                Properties(place).get(name), timeout=PATIENCE
            )
            return unwrap_msg(answer)[0][1]
        return None

    def _ask(self, place: DBusAddress, method: str) -> Any:
        answer = self._call(place, method)
        return None if answer is None else answer[0]

    def _call(self, place: DBusAddress, method: str, *arguments: Any) -> Any:
        with suppress(DBusErrorResponse):
            message = new_method_call(place, method, *arguments)
            return unwrap_msg(self._connection.send_and_get_reply(message, timeout=PATIENCE))
        return None


def is_shown(control: Control) -> bool:
    return "showing" in control.states
