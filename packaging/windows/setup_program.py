"""The installer as somebody uses it: compiled, run silently, looked after; and what it left."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from place import Place

ID = "{6A4E1B0E-6C1F-4C7B-9D59-0B6A3C1C8F2D}_is1"
UNINSTALL = rf"Software\Microsoft\Windows\CurrentVersion\Uninstall\{ID}"
RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
CLASSES = r"Software\Classes"
SILENT = ("/VERYSILENT", "/SUPPRESSMSGBOXES", "/NORESTART", "/SP-")
USER = r"C:\users\root\AppData\Local"
OWN = rf"{USER}\Programs\Meterdesk"
"""Where a person's own installation lies."""


@dataclass(frozen=True, slots=True)
class Machine:
    """A place with wine as the computer of a person; `project` is its folder under Z:\\w."""

    place: Place
    project: str = "setup"
    display: str = ""

    @property
    def local(self) -> Path:
        """%LOCALAPPDATA%, where a person's programs and data lie."""
        return self.place.drive / "users" / "root" / "AppData" / "Local"

    @property
    def program(self) -> Path:
        """The installed program of this person."""
        return self.local / "Programs" / "Meterdesk"

    @property
    def data(self) -> Path:
        """Their data folder."""
        return self.local / "Meterdesk"

    @property
    def shared(self) -> Path:
        """The project's folder, where files for it are put."""
        return self.place.work / self.project

    # --- the setup

    def compile(self, version: str, bundle: str = r"dist\Meterdesk", *words: str) -> Path:
        """Makes the setup of that version from a bundle; paths are from the project's folder."""
        defined = (f"/DAppVersion={version}", f"/DBundle={bundle}", *words)
        done = self.place.run("iscc", "/Q", *defined, "installer.iss", folder=self.project)
        if done.returncode:
            raise AssertionError(f"ISCC made no setup:\n{done.stdout}")
        return self.shared / "dist" / f"meterdesk-{version}-setup.exe"

    def install(self, version: str, *words: str, log: str = "setup.log") -> int:
        """Runs the setup silently; its exit code. What it logged is in `log`."""
        program = rf"Z:\w\{self.project}\dist\meterdesk-{version}-setup.exe"
        told = rf"/LOG=Z:\w\{self.project}\{log}"
        # the log of the one before would be taken for this one's
        (self.shared / log).unlink(missing_ok=True)
        return self.start(program, *SILENT, told, *words)

    def uninstall(self, *words: str, folder: str = OWN) -> int:
        """Removes it silently; the exit code. Inno's remover goes on in a copy of itself."""
        (self.shared / "uninstall.log").unlink(missing_ok=True)
        told = rf"/LOG=Z:\w\{self.project}\uninstall.log"
        return self.start(rf"{folder}\unins000.exe", *SILENT[:3], told, *words)

    def log(self, name: str = "setup.log") -> str:
        """What a setup logged; nothing where it was refused before."""
        path = self.shared / name
        return path.read_bytes().decode("utf-8", "replace") if path.exists() else ""

    # --- the program

    def start(self, *words: str) -> int:
        """A program to its end; its exit code."""
        return self.place.run(*words, DISPLAY=self.display).returncode

    def command(self, *words: str, folder: str = OWN) -> subprocess.CompletedProcess[str]:
        """A command of the installed meterdesk-cli."""
        return self.place.run(rf"{folder}\meterdesk-cli.exe", *words, DISPLAY=self.display)

    def document(self, *words: str, folder: str = OWN) -> Any:
        """What a command prints as JSON; sentences before it are left out."""
        told = self.command(*words, "--json", folder=folder).stdout
        return json.loads(told[told.index("{") :])

    @contextmanager
    def running(self, program: str, *words: str) -> Iterator[None]:
        """A program on the display of this machine; inside somebody ends it."""
        with subprocess.Popen(
            [str(self.place.folder / "win"), program, *words],
            env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "DISPLAY": self.display},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        ) as one:
            yield
            one.wait(60)

    def is_running(self, line: str = "Meterdesk.exe --hidden") -> bool:
        """Whether such a command line runs: wine's processes are the machine's own."""
        return any(line in one for one, _ in _processes())

    def memory(self, line: str) -> int:
        """MB that the process with such a command line holds; wine's own starter of it, which has
        the same, holds less. 0 where there is none."""
        told = [process / "status" for one, process in _processes() if line in one]
        found = [re.search(r"VmRSS:\s+(\d+)", each.read_text()) for each in told]
        return max((int(held[1]) // 1000 for held in found if held), default=0)

    # --- the registry

    def value(self, key: str, name: str, root: str = "HKCU") -> str | None:
        """A text of the registry, without a name the key's own; None where there is none."""
        which = ("/v", name) if name else ("/ve",)
        # wine starts the reg of 32 bits, which sees another half of what is everybody's
        told = self.place.run("reg", "query", rf"{root}\{key}", *which, "/reg:64")
        found = re.search(rf"{re.escape(name)}\s+REG_SZ\s+(.*)", told.stdout)
        return found[1].strip() if found and not told.returncode else None


def _processes() -> Iterator[tuple[str, Path]]:
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            words = path.read_bytes().split(b"\0")
        except OSError:
            continue  # it has ended meanwhile
        if b"win" not in words[0][-4:]:  # the script that starts them names them too
            yield b" ".join(words).decode("utf-8", "replace"), path.parent
