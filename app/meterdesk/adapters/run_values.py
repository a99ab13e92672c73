"""Starting with the session on Windows: values under Run, a user's own and everybody's.

Task Manager switches such a value off and leaves it there: it writes octets under StartupApproved,
the first of which is odd then (described nowhere; so since Windows 8).
"""

from __future__ import annotations

import sys
from enum import Enum
from typing import Protocol

from meterdesk.domain.errors import AutostartError

RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"


class Hive(Enum):
    """Whose values, by Windows' names; those of everybody are an administrator's to change."""

    USER = "HKEY_CURRENT_USER"
    EVERYBODY = "HKEY_LOCAL_MACHINE"


class Values(Protocol):
    """Values of the registry. `write` and `remove` raise OSError."""

    def read(self, hive: Hive, key: str, name: str) -> object | None: ...
    def write(self, hive: Hive, key: str, name: str, text: str) -> None: ...
    def remove(self, hive: Hive, key: str, name: str) -> None: ...


class RegistryAutostart:
    """On while a value is there and nobody switched it off, the user's or everybody's."""

    def __init__(self, name: str, command: str, values: Values | None = None) -> None:
        self._name = name
        self._command = command
        self._values = values or WindowsValues()

    def is_on(self) -> bool:
        """Whether the session starts Meterdesk. False where nobody can tell."""
        return any(map(self._is_on_in, Hive))

    def set(self, is_on: bool) -> None:
        """Writes the user's value, or takes it away; nothing where it is so already.

        Raises AutostartError, also where an administrator has it start for everybody.
        """
        try:
            if not is_on:
                self._values.remove(Hive.USER, RUN, self._name)
            elif not self._is_on_in(Hive.EVERYBODY):
                self._values.write(Hive.USER, RUN, self._name, self._command)
                self._values.remove(Hive.USER, APPROVED, self._name)
        except OSError as error:
            raise AutostartError(
                rf"{Hive.USER.value}\{RUN} cannot be changed ({error.strerror}); check its "
                "permissions, or leave “Start with the computer” as it was."
            ) from error
        if not is_on and self._is_on_in(Hive.EVERYBODY):
            raise AutostartError(
                "Meterdesk starts with the computer for everybody who uses it; only an "
                "administrator can change that."
            )

    def _is_on_in(self, hive: Hive) -> bool:
        if self._values.read(hive, RUN, self._name) is None:
            return False
        octets = self._values.read(hive, APPROVED, self._name)
        return not (isinstance(octets, bytes) and octets and octets[0] & 1)


class WindowsValues:
    """The registry of this computer; none anywhere else. Fits Values."""

    def read(self, hive: Hive, key: str, name: str) -> object | None:
        """None where there is none, or it cannot be read."""
        if sys.platform != "win32":
            return None
        import winreg

        try:
            with winreg.OpenKey(getattr(winreg, hive.value), key) as opened:
                value: object = winreg.QueryValueEx(opened, name)[0]
        except OSError:
            return None
        return value

    def write(self, hive: Hive, key: str, name: str, text: str) -> None:
        """A text; the key is made where it is missing. Raises OSError."""
        if sys.platform != "win32":
            return
        import winreg

        with winreg.CreateKey(getattr(winreg, hive.value), key) as opened:
            winreg.SetValueEx(opened, name, 0, winreg.REG_SZ, text)

    def remove(self, hive: Hive, key: str, name: str) -> None:
        """Nothing where there is none. Raises OSError."""
        if sys.platform != "win32" or self.read(hive, key, name) is None:
            return
        import winreg

        access = winreg.KEY_SET_VALUE
        with winreg.OpenKey(getattr(winreg, hive.value), key, 0, access) as opened:
            winreg.DeleteValue(opened, name)
