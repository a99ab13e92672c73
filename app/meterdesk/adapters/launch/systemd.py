"""Linux: a unit of this user's systemd (systemd.service(5)), and lingering (loginctl(1))."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from meterdesk.adapters.files import replace_file
from meterdesk.adapters.launch.tool import Tool, ask
from meterdesk.domain.errors import LaunchError

PACKAGED = (
    Path("/etc/systemd/user"),
    Path("/usr/local/lib/systemd/user"),
    Path("/usr/lib/systemd/user"),
)
"""Where packages put units for all users (systemd.unit(5)), the first that is found counts."""

LINGER = "loginctl enable-linger"
_PLAIN = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./:=+,@")

_UNIT = """\
# Written by meterdesk collect --install; what it means: docs/collect.md.
[Unit]
Description=Meterdesk reads the office's printers and answers the supplier's server

[Service]
ExecStart={command}
Restart=on-failure
RestartSec=30
# 3: a service collects in this folder already
RestartPreventExitStatus=3
TimeoutStopSec=10
NoNewPrivileges=yes
LockPersonality=yes
RestrictRealtime=yes
RestrictSUIDSGID=yes
SystemCallArchitectures=native
RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6 AF_NETLINK
UMask=0077

[Install]
WantedBy=default.target
"""


class SystemdUnit:
    """Installed while it is enabled. Fits the Protocol Launcher.

    A package's unit that says the same is enabled; else one is written among the user's own.
    """

    def __init__(
        self,
        name: str,
        command: Sequence[str],
        own: Path,
        packaged: Sequence[Path] = PACKAGED,
        tool: Tool = ask,
    ) -> None:
        self.name = f"{name}.service"
        self._path = own / self.name
        self._packaged = tuple(folder / self.name for folder in packaged)
        self._text = unit(command)
        self._tool = tool

    def is_installed(self) -> bool:
        """Whether systemd starts it with this user's session, or with the computer."""
        return self._tool(("systemctl", "--user", "is-enabled", "--quiet", self.name))[0] == 0

    def install(self) -> None:
        """Written, enabled and started anew. Raises LaunchError."""
        try:
            if self._is_packaged():
                self._path.unlink(missing_ok=True)
            else:
                replace_file(self._path, self._text.encode(), 0o644)
        except OSError as error:
            raise LaunchError(f"{self._path} cannot be written: {error.strerror}.") from error
        try:
            self._do("daemon-reload")
            self._do("enable", self.name)
            self._do("restart", self.name)
        except LaunchError:
            if not self.is_installed():  # nothing is left of what was not taken
                self._path.unlink(missing_ok=True)
            raise

    def remove(self) -> None:
        """Ended, and started no more; a package's unit stays where it is. Raises LaunchError."""
        if self.is_installed():
            self._do("disable", "--now", self.name)
        if self._path.exists():
            try:
                self._path.unlink()
            except OSError as error:
                raise LaunchError(f"{self._path} cannot be removed: {error.strerror}.") from error
            self._do("daemon-reload")

    def start(self) -> None:
        """Raises LaunchError."""
        self._do("start", self.name)

    def hold(self) -> None:
        """One that ended as asked is not started again before the next session."""

    def wants(self) -> tuple[str, ...]:
        """What is missing for it to run while nobody is logged in, and what to do."""
        # With the user's number: without one it tells of logind itself, which never lingers.
        user = str(os.getuid())
        status, said = self._tool(("loginctl", "show-user", user, "--property=Linger", "--value"))
        if status == 0 and said == "yes":
            return ()
        return (f"It ends when you log out; this command lets it run on: {LINGER}",)

    def _is_packaged(self) -> bool:
        found = next((path for path in self._packaged if path.is_file()), None)
        return found is not None and _settings(found.read_text("utf-8")) == _settings(self._text)

    def _do(self, *words: str) -> None:
        status, said = self._tool(("systemctl", "--user", *words))
        if status != 0:
            why = said.splitlines()[0].rstrip(".") if said else f"status {status}"
            raise LaunchError(
                f"systemd did not take {self.name} ({why}); log in on this computer as the user "
                f"who is to collect, or first: {LINGER}"
            )


def unit(command: Sequence[str]) -> str:
    """The unit that runs this command."""
    return _UNIT.format(command=" ".join(map(_word, command)))


def _word(text: str) -> str:
    """One word of `ExecStart` (systemd.service(5), Command Lines)."""
    plain = text.replace("%", "%%").replace("$", "$$")
    if plain and set(plain) <= _PLAIN:
        return plain
    return '"' + plain.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _settings(text: str) -> list[str]:
    return [line for line in text.splitlines() if line and not line.startswith("#")]
