"""A supply's level from what the printer says, never invented (row B8)."""

from __future__ import annotations

from collections.abc import Mapping, Set

from meterdesk.domain.supply import Level, LevelState

SPECIAL = {
    -1: Level(LevelState.UNLIMITED),
    -2: Level.unknown(),
    -3: Level.some(),
}
"""prtMarkerSuppliesLevel below zero (RFC 3805): no restriction, unknown, some is left."""

PERCENT = 19
"""prtMarkerSuppliesSupplyUnit percent: the whole is 100, or a multiple of ten of it."""

SCALES = frozenset({1_000, 10_000})
"""Capacities of agents that count tenths or hundredths and call them percent."""

LOW = frozenset({10, 12, 14, 16, 1104, 1105, 1106, 1107, 1108, 1111, 1113})
OUT = frozenset({11, 13, 15, 17, 1101, 1102, 1103, 1109, 1110, 1112, 1114})
"""prtAlertCode (IANA-PRINTER-MIB): life almost over, almost empty, almost full; and entirely."""

HALF = 50
"""More room than this in a receptacle that is said to be full: it reports what is in it."""


def level(value: int | None, capacity: int | None, unit: int | None = None) -> Level:
    """prtMarkerSuppliesLevel against prtMarkerSuppliesMaxCapacity, in prtMarkerSuppliesSupplyUnit.

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
    if unit == PERCENT and _is_ambiguous(value, capacity):
        return Level.unknown()
    percent = (200 * value + capacity) // (2 * capacity)
    return Level.of(min(100, max(percent, 1 if value else 0)))


def _is_ambiguous(value: int, capacity: int) -> bool:
    """Whether "percent" may be the level itself and the capacity another unit's: 80 of 6,000."""
    return 0 < value <= 100 < capacity and capacity not in SCALES


def coded(value: int | None, capacity: int | None, codes: Mapping[int, LevelState]) -> Level | None:
    """What a level without a capacity says where the maker's old agents put a code there."""
    if value is None or capacity != -2 or value not in codes:
        return None
    return Level(codes[value])


def with_alert(known: Level, codes: Set[int], *, is_receptacle: bool = False) -> Level:
    """The level as an alert on this very supply tells it, where the level itself does not.

    A receptacle's level is the room that remains (RFC 3805). Some agents give what is in it: one
    that is said to be full, with more than half of it as room, is believed to be full.
    """
    if known.percent is not None and not (is_receptacle and known.percent > HALF):
        return known
    if known.state in (LevelState.LOW, LevelState.OUT):
        return known
    if codes & OUT:
        return Level(LevelState.OUT)
    return Level(LevelState.LOW) if codes & LOW else known
