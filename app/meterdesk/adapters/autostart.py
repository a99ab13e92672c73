"""Starting with the session: a desktop entry, a value of the registry, or a launch agent.

Each data folder has an entry of its own, so one office never switches another's.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import platformdirs

from meterdesk import paths
from meterdesk.adapters.files import replace_file
from meterdesk.adapters.folder_key import folder_key
from meterdesk.adapters.run_values import RegistryAutostart
from meterdesk.domain.errors import AutostartError

_PROGRAM = "meterdesk-desktop"
_RESERVED = frozenset(" \t\n\"'\\><~|&;$*?#()`")
"""Characters for which the Desktop Entry Specification wants an argument in quotes."""


class FileAutostart:
    """On while the file is there: XDG autostart on Linux, LaunchAgents on macOS."""

    def __init__(self, path: Path, contents: bytes) -> None:
        self._path = path
        self._contents = contents

    def is_on(self) -> bool:
        """Whether the session starts Meterdesk. False where nobody can tell."""
        try:
            return b"\nHidden=true" not in self._path.read_bytes()
        except OSError:
            return False

    def set(self, is_on: bool) -> None:
        """Writes the entry at once, or takes it away; nothing where it is so already.

        Raises AutostartError.
        """
        try:
            if not is_on:
                if self._path.exists():
                    self._path.unlink(missing_ok=True)
            elif not self._path.is_file() or self._path.read_bytes() != self._contents:
                replace_file(self._path, self._contents, 0o644)
        except OSError as error:
            raise _cannot(str(self._path), error) from error


class SessionAutostart:
    """Memory: for rehearsals, which leave no trace in anybody's session."""

    def __init__(self) -> None:
        self._is_on = False

    def is_on(self) -> bool:
        return self._is_on

    def set(self, is_on: bool) -> None:
        self._is_on = is_on


def open_autostart(folder: Path) -> FileAutostart | RegistryAutostart:
    """The entry of this data folder, by the custom of the operating system."""
    is_usual = folder.resolve() == paths.data_dir().resolve()
    suffix = "" if is_usual else f"-{folder_key(folder)}"
    words = () if is_usual else ("--data-dir", str(folder.resolve()))
    command = (*program(), "--hidden", *words)
    if sys.platform == "win32":
        return RegistryAutostart(f"Meterdesk{suffix}", subprocess.list2cmdline(command))
    if sys.platform == "darwin":
        label = f"meterdesk.desktop{suffix}"
        path = Path.home() / "Library" / "LaunchAgents" / f"{label}.plist"
        return FileAutostart(path, launch_agent(label, command))
    path = platformdirs.user_config_path() / "autostart" / f"meterdesk{suffix}.desktop"
    return FileAutostart(path, desktop_entry(command))


def program() -> tuple[str, ...]:
    """How the window is started: the frozen program, the installed command, or a clone's folder."""
    if getattr(sys, "frozen", False):
        name = "Meterdesk.exe" if sys.platform == "win32" else "Meterdesk"
        return (str(Path(sys.executable).with_name(name)),)
    found = shutil.which(_PROGRAM, path=str(Path(sys.executable).parent)) or shutil.which(_PROGRAM)
    if found:
        return (str(Path(found).absolute()),)
    return (sys.executable, str(Path(paths.__file__).parents[1]))


def desktop_entry(command: Sequence[str]) -> bytes:
    """An entry for `autostart` (freedesktop.org, Desktop Entry Specification 1.5).

    TryExec: where the program was removed, a session passes over the entry without a word.
    """
    line = " ".join(map(_argument, command)).replace("\\", "\\\\")
    program = command[0].replace("\\", "\\\\")
    return (
        "[Desktop Entry]\nType=Application\nName=Meterdesk\n"
        "Comment=Reads the printers and answers the supplier's server\n"
        f"Exec={line}\nTryExec={program}\nIcon=meterdesk\nTerminal=false\n"
        "X-GNOME-Autostart-enabled=true\n"
    ).encode()


def launch_agent(label: str, command: Sequence[str]) -> bytes:
    """A launch agent (launchd.plist(5))."""
    import plistlib  # here: it brings a parser of XML along

    return plistlib.dumps(
        {
            "Label": label,
            "ProgramArguments": list(command),
            "RunAtLoad": True,
            "ProcessType": "Interactive",
        }
    )


def _argument(text: str) -> str:
    quoted = "".join(f"\\{c}" if c in '"`$\\' else c for c in text.replace("%", "%%"))
    return f'"{quoted}"' if _RESERVED & set(text) else quoted


def _cannot(place: str, error: OSError) -> AutostartError:
    return AutostartError(
        f"{place} cannot be changed ({error.strerror}); check its permissions, or leave “Start "
        "with the computer” as it was."
    )
