"""Whether this computer is one that can read meters by itself: each check a tick or a sentence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

ROOM = 500_000_000
"""Octets: an office's books of ten years, their copies, and air."""


class Computer(Protocol):
    """What is known of this computer; None where nobody can tell. May take seconds."""

    def sleeps(self) -> bool | None:
        """Whether it goes to sleep by itself while it has mains power."""

    def has_battery(self) -> bool: ...
    def keeps_time(self) -> bool | None:
        """Whether its clock is set by a time server."""

    def free_room(self) -> int:
        """Octets where the data lies."""

    def wall_clock(self) -> str:
        """Date and time as the computer's own clock shows them."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One check, in English: as it should be, or what to do."""

    is_good: bool
    sentence: str


def findings(computer: Computer, *, has_keyring: bool) -> tuple[Finding, ...]:
    """Every check, in the order in which they are shown."""
    return (
        _awake(computer.sleeps()),
        *_portable(computer.has_battery()),
        _clock(computer.keeps_time(), computer),
        _room(computer.free_room()),
        _keyring(has_keyring),
    )


def _awake(sleeps: bool | None) -> Finding:
    if sleeps is None:
        return Finding(
            False,
            "Leave this computer on, and see in its power settings that it does not go to sleep by "
            "itself.",
        )
    if sleeps:
        return Finding(
            False,
            "This computer goes to sleep by itself. Switch that off in its power settings, or "
            "meters are only read while somebody works at it.",
        )
    return Finding(True, "This computer stays awake by itself.")


def _portable(has_battery: bool) -> tuple[Finding, ...]:
    if not has_battery:
        return ()
    return (
        Finding(
            False,
            "This computer has a battery. If it is a laptop that leaves the office, install "
            "Meterdesk on one that stays.",
        ),
    )


def _clock(keeps_time: bool | None, computer: Computer) -> Finding:
    if keeps_time:
        return Finding(True, "Its clock is set by a time server.")
    shown = computer.wall_clock()
    if keeps_time is None:
        return Finding(False, f"Its clock says {shown}. Set it if that is wrong.")
    return Finding(
        False,
        f"Its clock says {shown} and is not set by a time server. Switch that on in the settings "
        "of date and time: each reading carries its time.",
    )


def _room(free: int) -> Finding:
    if free >= ROOM:
        return Finding(True, "There is room enough on its disk.")
    return Finding(
        False,
        f"Its disk has {free // 1_000_000} MB left. Make room: ten years of readings may take "
        f"{ROOM // 1_000_000} MB.",
    )


def _keyring(has_keyring: bool) -> Finding:
    if has_keyring:
        return Finding(True, "It has a keyring for passwords and keys.")
    return Finding(
        False, "It has no keyring: choose in this set-up where passwords and keys are kept."
    )
