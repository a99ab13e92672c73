"""What speaks against two entries being one printer (row B3): pure rules over evidence."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from meterdesk.domain.device import Device, Presence
from meterdesk.domain.evidence import Clue, Finding, Says

ROUND = timedelta(minutes=10)
"""What is heard within this is heard in one round."""


def heard_together(one: Device, other: Device) -> bool:
    """Whether both answered in one round, each at an address of its own."""
    if one.last_read is None or other.last_read is None or one.address == other.address:
        return False
    both = {one.presence, other.presence} == {Presence.ANSWERING}
    return both and abs(one.last_read - other.last_read) < ROUND


def contradiction(
    one: Device, other: Device, found: Iterable[Finding], *, is_asked: bool = False
) -> str | None:
    """Why these are not one printer, in a sentence; None where nothing speaks against it.

    Where it `is_asked`, another model was weighed already: a repair may change it.
    """
    found = tuple(found)
    says = {each.clue: each.says for each in found}
    told = {each.clue: f"{each.before} and {each.now}" for each in found}
    together = heard_together(one, other)
    if together and says.get(Clue.SERIAL) is Says.OTHER:
        return f"Both answer now, each under its own serial number: {told[Clue.SERIAL]}."
    if together and says.get(Clue.TOTAL) is Says.OTHER:
        return f"Both answer now, and count differently: {told[Clue.TOTAL]}."
    if not is_asked and says.get(Clue.MODEL) is Says.OTHER:
        return f"They are of different models: {told[Clue.MODEL]}."
    makers = [device.identity.manufacturer for device in (one, other)]
    if says.get(Clue.MODEL) is not Says.SAME and _differ(*makers) and not is_asked:
        return f"They are of different makers: {makers[0]} and {makers[1]}."
    return None


def _differ(one: str | None, other: str | None) -> bool:
    return bool(one and other) and str(one).casefold() != str(other).casefold()
