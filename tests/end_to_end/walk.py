"""The stage of a walk: an office outside, a screen, the program on it, and a person before it."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from subprocess import Popen

from tests.end_to_end import clocked
from tests.end_to_end.assistive import Control, Reader
from tests.end_to_end.outside import Outside, open_outside
from tests.end_to_end.person import Person
from tests.end_to_end.screen import PATIENCE, Screen, open_screen

from meterdesk.adapters.settings import TomlSettings
from meterdesk.adapters.store.store import FILE
from meterdesk.bootstrap import SETTINGS_FILE
from meterdesk.domain.settings import InternetProxy, Settings

APP = Path(__file__).parents[2] / "app"


@dataclass(frozen=True)
class Walk:
    """Everything of it, open."""

    outside: Outside
    screen: Screen
    person: Person
    program: Popen[bytes]
    data: Path

    def own_networks(self) -> list[Control]:
        """The ticks for the networks of the computer the test runs on: nothing is asked there."""
        person = self.person
        return [
            control
            for window in person.reader.windows()
            for control in person.reader.walk(window)
            if control.role == "check box"
            and "this computer" in control.name
            and "checked" in control.states
        ]

    def is_unticked(self, box: Control) -> bool:
        now = self.person.reader.look(box.place)
        return now is not None and "checked" not in now.states

    def log(self) -> str:
        """What the program wrote of itself."""
        return "".join(path.read_text("utf-8") for path in sorted(self.data.glob("*.log")))

    def ended(self) -> int:
        """Its exit status, once it has one."""
        return self.program.wait(PATIENCE)

    def are_books_whole(self) -> bool:
        with closing(sqlite3.connect(self.data / FILE)) as books:
            return books.execute("PRAGMA integrity_check").fetchone() == ("ok",)


Prepare = Callable[[Path, Outside], None]
"""Lays into the program's folder what is there before it starts."""


@contextmanager
def open_walk(folder: Path, prepare: Prepare | None = None) -> Iterator[Walk]:
    """An office with printers, a supplier, and a program; nobody has set it up unless told so."""
    data = folder / "data"
    data.mkdir()
    with open_outside(folder) as outside, open_screen(folder) as screen:
        (prepare or _lay_out)(data, outside)
        program = screen.start(
            "desktop",
            [sys.executable, clocked.__file__, "--data-dir", str(data)],
            PYTHONPATH=str(APP),
            QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
            **outside.hours.environment(),
        )
        address = screen.environment["DBUS_SESSION_BUS_ADDRESS"]
        with closing(Reader(address, program.pid)) as reader:
            person = Person(screen, reader)
            person.waits_for(lambda: reader.windows() or None, "a window of the program")
            yield Walk(outside, screen, person, program, data)


def _lay_out(data: Path, outside: Outside) -> None:
    """What the IT department laid there: the supplier's own certificate authority."""
    settings = replace(
        Settings(),
        private_ca=str(outside.server.ca_file),
        internet_proxy=InternetProxy.NONE,
        follow_hints=False,  # they lead out of this machine
    )
    TomlSettings(data / SETTINGS_FILE).write(settings)
