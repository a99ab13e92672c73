"""The way in which this operating system starts the collector of one data folder."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Protocol

import platformdirs

from meterdesk import paths
from meterdesk.adapters.folder_key import folder_key
from meterdesk.adapters.launch.program import collect_command
from meterdesk.domain.settings import SecretStore


class Launcher(Protocol):
    """Each raises LaunchError, with what to do."""

    @property
    def name(self) -> str:
        """As the operating system lists it."""

    def is_installed(self) -> bool: ...
    def install(self) -> None:
        """Started now, and by itself from now on."""

    def remove(self) -> None:
        """Ended, and started no more."""

    def start(self) -> None:
        """One that is installed begins now."""

    def hold(self) -> None:
        """One that is installed is not started again before `start`, or the next session."""

    def wants(self) -> tuple[str, ...]:
        """What is missing for it to run while nobody is logged in: sentences."""


def open_launcher(folder: Path, secret_store: SecretStore) -> Launcher:
    """Each data folder has its own. What secrets lie in decides how Windows logs the user on."""
    is_usual = folder.resolve() == paths.data_dir().resolve()
    suffix = "" if is_usual else f"-{folder_key(folder)}"
    command = collect_command(folder)
    if sys.platform == "win32":
        from meterdesk.adapters.launch.scheduler import Logon, ScheduledTask

        logon = Logon.PASSWORD if secret_store is SecretStore.KEYRING else Logon.S4U
        return ScheduledTask(f"Meterdesk collect{suffix}", command, logon)
    if sys.platform == "darwin":
        from meterdesk.adapters.launch.launchd import LaunchAgent

        own = Path.home() / "Library" / "LaunchAgents"
        return LaunchAgent(f"meterdesk.collect{suffix}", command, own)
    from meterdesk.adapters.launch.systemd import SystemdUnit

    own = platformdirs.user_config_path() / "systemd" / "user"
    return SystemdUnit(f"meterdesk-collect{suffix}", command, own)
