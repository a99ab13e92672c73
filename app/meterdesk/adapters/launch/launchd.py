"""macOS: a launch agent (launchd.plist(5)), which runs as long as its user is logged in."""

from __future__ import annotations

import os
import plistlib
from collections.abc import Sequence
from pathlib import Path

from meterdesk.adapters.files import replace_file
from meterdesk.adapters.launch.tool import Tool, ask
from meterdesk.domain.errors import LaunchError


class LaunchAgent:
    """Installed while its file is there. Fits the Protocol Launcher."""

    def __init__(self, name: str, command: Sequence[str], own: Path, tool: Tool = ask) -> None:
        self.name = name
        self._path = own / f"{name}.plist"
        self._contents = agent(name, command)
        self._tool = tool
        self._domain = f"gui/{os.getuid()}" if hasattr(os, "getuid") else "gui/0"

    def is_installed(self) -> bool:
        """Whether the session starts it."""
        return self._path.is_file()

    def install(self) -> None:
        """Written and started anew. Raises LaunchError."""
        self._forget()
        try:
            replace_file(self._path, self._contents, 0o644)
        except OSError as error:
            raise LaunchError(f"{self._path} cannot be written: {error.strerror}.") from error
        self._do("enable", f"{self._domain}/{self.name}")
        self._do("bootstrap", self._domain, str(self._path))

    def remove(self) -> None:
        """Ended, and started no more. Raises LaunchError."""
        self._forget()
        try:
            self._path.unlink(missing_ok=True)
        except OSError as error:
            raise LaunchError(f"{self._path} cannot be removed: {error.strerror}.") from error

    def start(self) -> None:
        """Raises LaunchError."""
        self._do("kickstart", f"{self._domain}/{self.name}")

    def hold(self) -> None:
        """One that ended as asked is not started again before the next session."""

    def wants(self) -> tuple[str, ...]:
        """What is missing for it to run while nobody is logged in."""
        return ("It ends when you log out: macOS runs launch agents only while you are logged in.",)

    def _forget(self) -> None:
        self._tool(("launchctl", "bootout", f"{self._domain}/{self.name}"))

    def _do(self, *words: str) -> None:
        status, said = self._tool(("launchctl", *words))
        if status != 0:
            why = said.splitlines()[0].rstrip(".") if said else f"status {status}"
            raise LaunchError(
                f"launchd did not take {self._path} ({why}); log in on this Mac's own screen as "
                "the user who is to collect, and try again."
            )


def agent(name: str, command: Sequence[str]) -> bytes:
    """Started with the session, and a minute after it failed; one that ended as asked stays so."""
    return plistlib.dumps(
        {
            "Label": name,
            "ProgramArguments": list(command),
            "RunAtLoad": True,
            "KeepAlive": {"SuccessfulExit": False},
            "ThrottleInterval": 60,
            "ProcessType": "Background",
            "Umask": 0o077,
        },
        sort_keys=False,
    )
