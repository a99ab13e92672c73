"""This computer: whether it sleeps, has a battery, keeps time, has room."""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from meterdesk.adapters.hints.command import output

Ask = Callable[..., str]
"""Runs a command and returns what it printed; nothing where it is missing."""

_TIME_SERVICE = r"SYSTEM\CurrentControlSet\Services\W32Time\Parameters"


class ThisComputer:
    """Fits the service's port Computer. `folder` is where the data lies, or will."""

    def __init__(self, folder: Path, ask: Ask = output, system: str = sys.platform) -> None:
        self._folder = folder
        self._ask = ask
        self._system = system

    def sleeps(self) -> bool | None:
        """Whether it goes to sleep by itself while it has mains power."""
        ways = {"win32": _sleeps_windows, "darwin": _sleeps_mac}
        return ways.get(self._system, _sleeps_linux)(self._ask)

    def has_battery(self) -> bool:
        """A laptop's, or that of an uninterruptible supply."""
        import psutil  # only the set-up needs it

        try:
            sensors = getattr(psutil, "sensors_battery", lambda: None)
            return sensors() is not None
        except (OSError, RuntimeError, NotImplementedError):
            return False

    def keeps_time(self) -> bool | None:
        """Whether a time server sets its clock."""
        if self._system == "win32":
            return _keeps_time_windows()
        if self._system == "linux":
            found = re.search(
                r"^NTPSynchronized=(yes|no)$",
                self._ask("timedatectl", "show", "-p", "NTPSynchronized"),
                re.MULTILINE,
            )
            return None if found is None else found[1] == "yes"
        return None  # macOS tells an administrator only

    def free_room(self) -> int:
        """Octets free on the disk of the data folder."""
        place = self._folder
        while not place.exists() and place != place.parent:
            place = place.parent
        return shutil.disk_usage(place).free

    def wall_clock(self) -> str:
        """ "14:10 on 2026-03-04" """
        return f"{datetime.now().astimezone():%H:%M on %Y-%m-%d}"


def _sleeps_windows(ask: Ask) -> bool | None:
    """The last two numbers are the seconds on mains and on battery; 0 is never."""
    told = ask("powercfg", "/query", "SCHEME_CURRENT", "SUB_SLEEP", "STANDBYIDLE")
    numbers = re.findall(r"0x([0-9a-fA-F]{8})", told)
    return int(numbers[-2], 16) > 0 if len(numbers) >= 2 else None


def _sleeps_mac(ask: Ask) -> bool | None:
    """The part about mains power; "sleep 0" is never."""
    mains = ask("pmset", "-g", "custom").partition("AC Power:")[2]
    found = re.search(r"^\s*sleep\s+(\d+)", mains, re.MULTILINE)
    return None if found is None else int(found[1]) > 0


def _sleeps_linux(ask: Ask) -> bool | None:
    """GNOME's choice; other desktops do not tell it in one place."""
    schema = "org.gnome.settings-daemon.plugins.power"
    kind = ask("gsettings", "get", schema, "sleep-inactive-ac-type").strip().strip("'")
    if not kind:
        return None
    after = ask("gsettings", "get", schema, "sleep-inactive-ac-timeout").strip()
    return kind not in ("nothing", "blank") and after != "0"


def _keeps_time_windows() -> bool | None:
    if sys.platform != "win32":
        return None
    import winreg

    try:
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, _TIME_SERVICE) as key:
            return bool(winreg.QueryValueEx(key, "Type")[0] != "NoSync")
    except OSError:
        return None
