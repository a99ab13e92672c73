"""A supply's level from what the printer says, never invented (row B8)."""

from __future__ import annotations

from meterdesk.domain.supply import Level, LevelState

SPECIAL = {
    -1: Level(LevelState.UNLIMITED),
    -2: Level.unknown(),
    -3: Level.some(),
}
"""prtMarkerSuppliesLevel below zero (RFC 3805): no restriction, unknown, some is left."""

LOW = frozenset({10, 12, 14, 16, 1104, 1105, 1106, 1107, 1108, 1111, 1113})
OUT = frozenset({11, 13, 15, 17, 1101, 1102, 1103, 1109, 1110, 1112, 1114})
"""prtAlertCode (IANA-PRINTER-MIB): life almost over, almost empty, almost full; and entirely."""


def level(value: int | None, capacity: int | None) -> Level:
    """prtMarkerSuppliesLevel against prtMarkerSuppliesMaxCapacity.

    A number without a capacity says nothing: some agents put a status code there, in which 0 means
    that all is well. A full one may be over its nominal capacity and is 100 %; far over it the two
    figures do not belong together. What is left of it is never rounded down to nothing. A special
    level may come as an unsigned number, of an agent that knows no sign.
    """
    if value is not None and value - 2**32 in SPECIAL:
        value -= 2**32
    if value is None or value < 0:
        return SPECIAL.get(-2 if value is None else value, Level.unknown())
    if capacity is None or capacity <= 0 or value > 2 * capacity:
        return Level.unknown()
    percent = (200 * value + capacity) // (2 * capacity)
    return Level.of(min(100, max(percent, 1 if value else 0)))


def with_alert(known: Level, codes: frozenset[int]) -> Level:
    """The level as an alert on this very supply tells it, where the level itself does not."""
    if known.state not in (LevelState.SOME, LevelState.UNKNOWN):
        return known
    if codes & OUT:
        return Level(LevelState.OUT)
    return Level(LevelState.LOW) if codes & LOW else known
