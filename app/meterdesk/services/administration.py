"""Locking the IT settings and unlocking them (row M16): what `domain.administration` allows."""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime

from meterdesk.domain.administration import (
    BY_PASSWORD,
    BY_POLICY,
    Area,
    Attempts,
    Policy,
    Restraint,
    changed,
    check_password,
    lock_of,
    opens,
    restraint,
)
from meterdesk.domain.errors import BadInputError, LockedError, NotNowError, SettingsError
from meterdesk.domain.settings import Settings
from meterdesk.services.ports.clock import Clock
from meterdesk.services.ports.computer import SettingsFile


class Administration:
    """One for each office; wrong passwords are counted as long as it lives."""

    def __init__(
        self,
        settings_file: SettingsFile,
        policy: Policy | None = None,
        clock: Clock = lambda: datetime.now(UTC),
    ) -> None:
        self._settings_file = settings_file
        self._policy = policy or Policy()
        self._clock = clock
        self._attempts = Attempts()

    @property
    def has_password(self) -> bool:
        """Whether one was set. Raises SettingsError."""
        return bool(self._settings_file.read().administration_lock)

    def restraint(self, *, is_unlocked: bool = False) -> Restraint:
        """What may not be changed now. Raises SettingsError."""
        return restraint(self._settings_file.read(), self._policy, is_unlocked=is_unlocked)

    def under_policy(self, settings: Settings) -> Settings:
        """The settings with what the policy fixes: others' files say nothing about that."""
        return self._policy.over(settings)

    def unlock(self, password: str) -> None:
        """Returns where the password is right.

        Raises BadInputError where it is wrong, NotNowError after several until some time is over.
        """
        now = self._clock()
        wait = self._attempts.wait(now)
        if wait:
            seconds = round(wait.total_seconds())
            raise NotNowError(f"Several passwords were wrong; try again in {seconds} seconds.")
        if not opens(self._settings_file.read().administration_lock, password):
            self._attempts = self._attempts.failed(now)
            raise BadInputError("That is not the password; try again.")
        self._attempts = Attempts()

    def lock(self, password: str, *, is_unlocked: bool = False) -> None:
        """Sets the password, or another one. Raises BadInputError, LockedError, SettingsError."""
        check_password(password)
        self._write(lock_of(password, secrets.token_bytes(16)), is_unlocked)

    def remove(self, *, is_unlocked: bool = False) -> None:
        """Nothing is locked by a password any more. Raises LockedError and SettingsError."""
        self._write("", is_unlocked)

    def check_area(self, area: Area, *, is_unlocked: bool = False) -> None:
        """Raises LockedError where that area is locked."""
        if why := self.restraint(is_unlocked=is_unlocked).why_not(area):
            raise LockedError(_advice(why))

    def check_restore(self, *, is_unlocked: bool = False) -> None:
        """Raises LockedError where no backup may take the place of what is here.

        Settings that cannot be read lock nothing: a backup is how they come back.
        """
        try:
            held = self.restraint(is_unlocked=is_unlocked)
        except SettingsError:
            held = restraint(Settings(), self._policy)
        if why := held.why_not(Area.RESTORE):
            raise LockedError(_advice(why))

    def check_change(
        self,
        before: Settings,
        after: Settings,
        others: Iterable[str] = (),
        *,
        is_unlocked: bool = False,
    ) -> None:
        """Raises LockedError where a setting that is locked would be changed.

        `others` are what is kept with the secrets and would be changed.
        """
        held = self.restraint(is_unlocked=is_unlocked)
        for why in held.broken((*changed(before, after), *others)).values():
            raise LockedError(_advice(why))

    def _write(self, lock: str, is_unlocked: bool) -> None:
        before = self._settings_file.read()
        after = replace(before, administration_lock=lock)
        if why := self.restraint(is_unlocked=is_unlocked).why("administration_lock"):
            raise LockedError(_advice(why))
        self._settings_file.write(after)


_ADVICE = {
    BY_POLICY: "This is set by your administrator for the whole computer.",
    BY_PASSWORD: (
        "Your administrator has locked this; it is opened with the administration password."
    ),
}


def _advice(why: str) -> str:
    return _ADVICE[why]
