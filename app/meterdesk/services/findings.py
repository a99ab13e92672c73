"""What a search says of those that answered and are no printers, and of names that mean nothing.

Whoever misses a printer finds the reason here, one sentence each (row B10).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from meterdesk.domain.device import Address
from meterdesk.services.scouts import Scouts

MOST = 5
"""So many are named; the rest are counted."""


def remarks(scouts: Scouts, asked: Iterable[Address], nameless: Iterable[str]) -> tuple[str, ...]:
    """The sentences. `nameless` are names for which no address is known."""
    return (
        *(f"No address is known for the name “{name}”; check its spelling." for name in nameless),
        *_strangers(scouts),
        *_refused(scouts),
        *_unreachable(scouts, asked),
    )


def _strangers(scouts: Scouts) -> Iterator[str]:
    named = sorted(f"{one.address} ({one.identity.name})" for one in scouts.strangers)
    if len(named) == 1:
        yield f"{named[0]} answers and is no printer."
    elif named:
        yield f"{len(named)} devices answer and are no printers: {listed(named)}."


def _refused(scouts: Scouts) -> Iterator[str]:
    """Several refuse for the same reason mostly, each naming its address."""
    reasons = tuple(dict.fromkeys(silence.reason for silence in scouts.silences))
    yield from reasons[:MOST]
    if len(reasons) > MOST:
        yield f"{len(reasons) - MOST} more answered and could not be read."


def _unreachable(scouts: Scouts, asked: Iterable[Address]) -> Iterator[str]:
    is_any = any(True for _ in asked)
    if is_any and scouts.costs and not any(cost.requests for cost in scouts.costs):
        yield "No packet could be sent: this computer has no way there; check its network."


def listed(words: list[str]) -> str:
    """ "a, b and c", or the first few and how many more."""
    if len(words) > MOST:
        return f"{', '.join(words[:MOST])} and {len(words) - MOST} more"
    return " and ".join(filter(None, (", ".join(words[:-1]), words[-1])))
