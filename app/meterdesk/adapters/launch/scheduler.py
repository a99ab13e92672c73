"""Windows: a task of this user in the Task Scheduler (MS-TSCH), by schtasks.exe.

Not a service: why, and what each way of logging on can reach, is in docs/decisions/0038.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from enum import Enum
from pathlib import Path
from xml.etree import ElementTree as ET

from meterdesk.adapters.launch.tool import ABSENT, Tool, ask
from meterdesk.domain.errors import LaunchError

NAMESPACE = "http://schemas.microsoft.com/windows/2004/02/mit/task"
ET.register_namespace("", NAMESPACE)


class Logon(Enum):
    """How the task runs while its user is not logged on (MS-TSCH, logonType)."""

    PASSWORD = "Password"
    """Windows stores the user's password; all that is the user's opens, secrets too."""
    S4U = "S4U"
    """No password is stored; what Windows encrypts for the user, secrets too, stays closed."""


class ScheduledTask:
    """Installed while the Task Scheduler knows it. Fits the Protocol Launcher."""

    def __init__(
        self,
        name: str,
        command: Sequence[str],
        logon: Logon,
        user: str | None = None,
        tool: Tool = ask,
        terminal: Tool | None = None,
    ) -> None:
        self.name = name
        self._user = user or own_name()
        self._logon = logon
        self._task = task(command, self._user, logon)
        self._tool = tool
        self._terminal = terminal or talk

    def is_installed(self) -> bool:
        """Whether there is such a task, held or not, as its text proves."""
        status, said = self._do("/Query", "/XML")
        return status == 0 and NAMESPACE in said.replace("\0", "")

    def install(self) -> None:
        """Registered and started anew; schtasks itself asks for the password. Raises LaunchError.

        Where nobody can be asked it fails: a password is no word of a command.
        """
        is_asked = self._logon is Logon.PASSWORD
        whose = ("/RU", self._user, "/RP", "*") if is_asked else ()
        try:
            with tempfile.TemporaryDirectory(prefix="meterdesk-") as folder:
                file = Path(folder, "task.xml")
                file.write_bytes(self._task)
                words = ("schtasks", "/Create", "/TN", self.name, "/XML", str(file), "/F", *whose)
                status, said = (self._terminal if is_asked else self._tool)(words)
        except OSError as error:
            raise LaunchError(
                f"The task cannot be written for the Task Scheduler: {error.strerror or error}."
            ) from error
        self._check(status, said)
        self._check(*self._do("/Run"))

    def remove(self) -> None:
        """Started no more; one that runs is ended. Raises LaunchError."""
        if self.is_installed():
            self._do("/End")
            self._check(*self._tool(("schtasks", "/Delete", "/TN", self.name, "/F")))

    def start(self) -> None:
        """Begins now, and by itself from now on. Raises LaunchError."""
        self._do("/Change", "/ENABLE")
        self._check(*self._do("/Run"))  # which fails where it is still held

    def hold(self) -> None:
        """Not started again before `start`: it would be within five minutes."""
        self._do("/Change", "/DISABLE")

    def wants(self) -> tuple[str, ...]:
        """Nothing: it runs while nobody is logged on."""
        return ()

    def _do(self, verb: str, *words: str) -> tuple[int, str]:
        return self._tool(("schtasks", verb, "/TN", self.name, *words))

    def _check(self, status: int, said: str) -> None:
        if status != 0:
            why = said.splitlines()[-1].strip().rstrip(".") if said else f"status {status}"
            raise LaunchError(
                f"The Task Scheduler did not take {self.name} ({why}); try again as the user who "
                "is to collect, and where that is refused in a terminal of an administrator."
            )


def task(command: Sequence[str], user: str, logon: Logon) -> bytes:
    """The task as XML, UTF-16 as the Task Scheduler wants it (MS-TSCH 2.5).

    Looked at each five minutes, and started where it does not run: at the start of the computer
    as well, and after it failed. `BootTrigger` is for administrators, and `RestartOnFailure` only
    for what could not be started (2.5.4.2).
    """
    root = ET.Element(f"{{{NAMESPACE}}}Task", version="1.2")
    _fill(
        root,
        {
            "RegistrationInfo": {"Author": "Meterdesk", "Description": _DESCRIPTION},
            "Triggers": {
                "TimeTrigger": {
                    "Enabled": "true",
                    "StartBoundary": "2026-01-01T00:00:00",
                    "Repetition": {"Interval": "PT5M"},
                }
            },
            "Principals": {
                "Principal": {
                    "UserId": user,
                    "LogonType": logon.value,
                    "RunLevel": "LeastPrivilege",
                }
            },
            "Settings": _SETTINGS,
            "Actions": {
                "Exec": {
                    "Command": command[0],
                    "Arguments": subprocess.list2cmdline(command[1:]),
                }
            },
        },
    )
    for name in ("Principals/Principal", "Actions"):
        found = root.find("/".join(f"{{{NAMESPACE}}}{part}" for part in name.split("/")))
        assert found is not None
        found.set("Context" if name == "Actions" else "id", "Author")
    ET.indent(root)
    text = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-16"?>\n{text}\n'.encode("utf-16")


_DESCRIPTION = "Reads the office's printers and answers the supplier's server."
_SETTINGS = {
    "MultipleInstancesPolicy": "IgnoreNew",
    "DisallowStartIfOnBatteries": "false",
    "StopIfGoingOnBatteries": "false",
    "AllowHardTerminate": "true",
    "StartWhenAvailable": "true",
    "RunOnlyIfNetworkAvailable": "false",
    "AllowStartOnDemand": "true",
    "Enabled": "true",
    "Hidden": "false",
    "RunOnlyIfIdle": "false",
    "WakeToRun": "false",
    "ExecutionTimeLimit": "PT0S",
    "Priority": "7",
}

_Tree = Mapping[str, "str | _Tree"]


def _fill(parent: ET.Element, tree: _Tree) -> None:
    for name, value in tree.items():
        child = ET.SubElement(parent, f"{{{NAMESPACE}}}{name}")
        if isinstance(value, str):
            child.text = value
        else:
            _fill(child, value)


def own_name() -> str:
    """This user as Windows names it: with the domain, or the computer."""
    return f"{os.environ.get('USERDOMAIN', '.')}\\{os.environ.get('USERNAME', '')}"


def talk(words: Sequence[str]) -> tuple[int, str]:
    """A `Tool` that has the terminal to itself: it asks there. Raises LaunchError."""
    if not sys.stdin.isatty():
        raise LaunchError(
            "Windows wants your password to run it while nobody is logged on, and asks for it on "
            "a terminal; without one, keep secrets in a file (--secret-in-file) first."
        )
    try:
        return subprocess.run(words, check=False).returncode, ""
    except OSError as error:
        return ABSENT, f"{words[0]}: {error.strerror}"
