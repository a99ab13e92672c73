"""A computer that lives through its installations, and what is remembered from step to step."""

from __future__ import annotations

import re
import shutil
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from setup_program import RUN, UNINSTALL, Machine
from surroundings import a_printer

OLD, NEW = "0.0.9", "0.1.0"
"""The setup of the version before, and of this one."""
KEY = "XK7Q9P-LMTR1-A1KEY-00000-11111"
SERVER = "https://meters.example/soap"


class Course:
    """`previous` is the bundle of the version before, from the project's folder."""

    def __init__(self, machine: Machine, folder: Path, previous: str) -> None:
        self.machine = machine
        self.folder = folder
        self.previous = previous
        self.known: dict[str, object] = {}
        self.revision = ""

    def compile(self) -> None:
        """Both setups; the one before is packed lightly, its size is nobody's."""
        self.machine.compile(OLD, self.previous, "/DCompression=lzma2/fast")
        self.machine.compile(NEW)

    def live_in(self) -> None:
        """An office that has this version for a while: it starts with Windows and has readings."""
        self.clean()
        assert self.machine.install(NEW, "/CURRENTUSER", "/TASKS=autostart") == 0
        self.read_a_printer()
        assert self.known, "the printer was not read"

    def read_a_printer(self) -> str:
        """Finds one and reads it, over real UDP; what the search said."""
        with a_printer() as port:
            found = self.machine.command("discover", "127.0.0.1", "--port", port)
            read = self.machine.command("read")
        assert read.returncode == 0, read.stdout
        self.known = self.look()
        return found.stdout

    def clean(self) -> None:
        """As if Meterdesk had never been there."""
        machine = self.machine
        for folder in (machine.program, self.programs / "Meterdesk"):
            if (folder / "unins000.exe").exists() and self._is_removed(folder):
                wait(lambda folder=folder: not folder.exists(), "the end of it")  # type: ignore[misc]
            shutil.rmtree(folder, ignore_errors=True)
        for root in ("HKCU", "HKLM"):  # what a broken trial left behind
            machine.start("reg", "delete", rf"{root}\{UNINSTALL}", "/f", "/reg:64")
            machine.start("reg", "delete", rf"{root}\{RUN}", "/v", "Meterdesk", "/f", "/reg:64")
        shutil.rmtree(machine.data, ignore_errors=True)
        shutil.rmtree(self.policy.parent, ignore_errors=True)

    def _is_removed(self, folder: Path) -> bool:
        """One that a broken trial left behind may refuse."""
        return not self.machine.uninstall("/REMOVEDATA=yes", folder=self.windows(folder))

    @property
    def programs(self) -> Path:
        """%ProgramFiles%."""
        return self.machine.place.drive / "Program Files"

    @property
    def policy(self) -> Path:
        """The policy of the computer."""
        return self.machine.place.drive / "ProgramData" / "Meterdesk" / "policy.toml"

    @property
    def books(self) -> Path:
        """The database of this person."""
        return self.machine.data / "meterdesk.sqlite3"

    def given(self, name: str, contents: str | bytes) -> str:
        """A file that IT put on the computer; its name there."""
        data = contents.encode() if isinstance(contents, str) else contents
        (self.machine.shared / name).write_bytes(data)
        return rf"Z:\w\{self.machine.project}\{name}"

    def look(self) -> dict[str, object]:
        """What the books say of each printer: which one it is, and how many pages it counts."""
        found: list[dict[str, Any]] = self.machine.document("devices")["devices"]
        return {each["identity"]["serial_number"]: each["total"] for each in found}

    def windows(self, path: Path) -> str:
        """A path as Windows programs write it."""
        inside = path.relative_to(self.machine.place.drive)
        return "C:\\" + str(inside).replace("/", "\\")


def revision(books: Path) -> str:
    """Of the tables, as the last migration left it."""
    with closing(sqlite3.connect(f"file:{books}?mode=ro&immutable=1", uri=True)) as database:
        (found,) = database.execute("SELECT version_num FROM alembic_version").fetchone()
    return str(found)


def holding(text: str, *places: Path) -> list[Path]:
    """Files there in which the text stands, in UTF-8 or in Windows' UTF-16."""
    files = [
        each
        for place in places
        for each in (place.rglob("*") if place.is_dir() else [place])
        if each.is_file() and each.stat().st_size < 50_000_000
    ]
    wanted = (text.encode(), text.encode("utf-16-le"))
    return [each for each in files if any(one in each.read_bytes() for one in wanted)]


def line_of(log: str, words: str) -> str:
    """The first line of a log with those words; nothing where there is none."""
    found = re.search(rf"^.*{re.escape(words)}.*$", log, re.MULTILINE)
    return found[0] if found else ""


def wait(is_so: Callable[[], bool], what: str, patience: float = 60.0) -> None:
    """Programs of wine begin and end in their own time; a second is nothing to them."""
    deadline = time.monotonic() + patience
    while not is_so():
        assert time.monotonic() < deadline, f"waited {patience:.0f} s for {what}"
        time.sleep(0.2)
