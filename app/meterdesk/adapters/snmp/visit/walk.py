"""Columns being read side by side: how far each is, and when it is over."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from meterdesk.adapters.snmp.wire.oid import Oid, Value

Pair = tuple[Oid, Value | None]

ROWS = 200
"""The most rows of one column: a table that never ends is cut here."""


class Walk:
    """Reads whole columns. One that goes backwards, leaves its subtree or has too many rows ends.

    `cursors` are the columns that go on: behind which identifier each is to be asked next. `few`
    are columns of which fewer rows are wanted.
    """

    def __init__(self, roots: Iterable[Oid], few: Mapping[Oid, int] | None = None) -> None:
        self.cursors = {root: root for root in roots}
        self._few = few or {}
        self._counts = dict.fromkeys(self.cursors, 0)

    def feed(self, progress: Mapping[Oid, Sequence[Pair]]) -> Iterator[tuple[Oid, Oid, Value]]:
        """Takes what stands behind each cursor; yields what was asked, what stands there, value.

        A cursor without an answer stays where it is.
        """
        for root, cursor in tuple(self.cursors.items()):
            size, left = len(root), self._few.get(root, ROWS) - self._counts[root]
            is_over = False
            rows = progress.get(cursor, ())
            for oid, value in rows:
                is_over = value is None or oid <= cursor or oid[:size] != root
                if value is None or is_over:
                    break
                yield cursor, oid, value
                cursor, left = oid, left - 1
                if is_over := left <= 0:
                    break
            if is_over:
                del self.cursors[root]
            elif rows:
                self.cursors[root] = cursor
                self._counts[root] = self._few.get(root, ROWS) - left

    def batch(self, size: int) -> tuple[Oid, ...]:
        """The cursors of the first so many columns."""
        return tuple(self.cursors.values())[:size]

    def ahead(self, room: int) -> tuple[Oid, ...]:
        """Where the columns that go on may stand next, in so many guesses: most rows are numbered
        one after another. Who is asked behind these too tells several rows at once."""
        begun = [at for root, at in self.cursors.items() if at != root]
        each = room // len(begun) if begun else 0
        return tuple((*at[:-1], at[-1] + step) for at in begun for step in range(1, each + 1))

    def abandon(self, cursors: Iterable[Oid]) -> tuple[Oid, ...]:
        """Ends the columns that stand there; their roots."""
        given_up = set(cursors)
        ended = tuple(root for root, at in self.cursors.items() if at in given_up)
        for root in ended:
            del self.cursors[root]
        return ended


def by_cursor(cursors: Sequence[Oid], varbinds: Sequence[Pair]) -> dict[Oid, list[Pair]]:
    """Sorts a bulk answer by the cursor each varbind belongs to; it may be cut anywhere.

    From the second row on nothing is believed behind one where something is out of place: some
    agents repeat the non-repeaters too, or leave varbinds out.
    """
    size, end = len(cursors), len(varbinds)
    for at in range(size, end, size):
        reached = [oid for oid, _value in varbinds[at - size : at]]
        if not is_orderly(tuple(zip(reached, varbinds[at : at + size], strict=False))):
            end = at
            break
    return {cursor: list(varbinds[at:end:size]) for at, cursor in enumerate(cursors[:end])}


def paired(asked: Sequence[Oid], varbinds: Sequence[Pair]) -> dict[Oid, Pair]:
    """The successor of each identifier in a GETNEXT answer that may be cut.

    By position; where that is impossible the agent has shuffled them: then the smallest one behind
    an identifier is its successor, for all that were asked are there. The end is told with the name
    that was asked.
    """
    by_place = dict(zip(asked, varbinds, strict=False))
    if len(varbinds) != len(asked) or is_orderly(tuple(by_place.items())):
        return by_place
    ended = {oid: (oid, value) for oid, value in varbinds if value is None}
    ordered = sorted([pair for pair in varbinds if pair[0] not in ended], key=lambda pair: pair[0])
    by_name = {
        oid: ended.get(oid) or next((pair for pair in ordered if pair[0] > oid), None)
        for oid in asked
    }
    found = {oid: pair for oid, pair in by_name.items() if pair is not None}
    return found if len(found) == len(asked) else by_place


def matched(asked: Sequence[Oid], varbinds: Sequence[Pair]) -> dict[Oid, Pair]:
    """What an answer surely tells in which varbinds were left out or shuffled.

    What stands there is the successor of the last identifier asked before it: of that one at
    least, whichever it was told for. The end is told with the name that was asked.
    """
    ordered = sorted(asked)
    found: dict[Oid, Pair] = {}
    for oid, value in varbinds:
        at = bisect_left(ordered, oid)
        if value is None and oid in ordered:
            found[oid] = oid, value
        elif value is not None and at:
            found[ordered[at - 1]] = oid, value
    return found


def is_orderly(told: Sequence[tuple[Oid, Pair]]) -> bool:
    """Whether what is told for each identifier stands behind it, and in its own place."""
    is_ahead = all([value is None or oid > asked for asked, (oid, value) in told])
    return is_ahead and not is_displaced(told)


def is_displaced(told: Sequence[tuple[Oid, Pair]]) -> bool:
    """Whether something was left out or shuffled, so that answers stand in each other's places.

    What stands behind the next identifier asked too is the successor of both: nothing nearer that
    was told for the first can be followed by something farther for the second.
    """
    known = sorted([(asked, oid) for asked, (oid, value) in told if value is not None])
    return any([after < oid < its for (_, oid), (after, its) in pairwise(known)])
