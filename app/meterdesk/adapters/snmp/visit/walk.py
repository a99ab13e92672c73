"""Columns being read side by side: how far each is, and when it is over."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
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
    """Sorts a bulk answer by the cursor each varbind belongs to; it may be cut anywhere."""
    size = len(cursors)
    return {at: list(varbinds[place::size]) for place, at in enumerate(cursors[: len(varbinds)])}


def credible(
    singles: Sequence[Oid], columns: Sequence[Oid], varbinds: tuple[Pair, ...]
) -> tuple[Pair, ...]:
    """What of a GETBULK answer surely stands in its place; nothing where that is unknown.

    In a shuffled answer of full length something stands no farther than what it was asked behind:
    the smallest name was told once for each identifier before it, and can stand nowhere else, and
    so can the next. From where something is out of place nothing is believed: some agents repeat
    the non-repeaters too, or leave varbinds out. What stands before that is believed where nothing
    nearer is named in the whole answer.
    """
    asked, size, end = (*singles, *columns), len(columns), len(varbinds)
    told = tuple(zip(asked, varbinds, strict=False))
    if not is_orderly(told) or (end < len(asked) and _is_astray(told, asked)):
        return ()
    for at in range(len(asked), end, size):
        reached = [oid for oid, _value in varbinds[at - size : at]]
        if not is_orderly(tuple(zip(reached, varbinds[at : at + size], strict=False))):
            end = at
            break
    if end == len(varbinds):
        return varbinds
    reached = [oid for oid, _value in varbinds[len(singles) : end]]
    told = tuple(zip((*asked, *reached), varbinds[:end], strict=False))
    return varbinds[:end] if _is_nearest(told, varbinds) else ()


def _is_nearest(told: Sequence[tuple[Oid, Pair]], varbinds: Sequence[Pair]) -> bool:
    """Whether no name in the answer stands between what was asked and what is told for it."""
    names = sorted(oid for oid, value in varbinds if value is not None)
    return all(
        [
            value is None or oid in names[bisect_right(names, asked) :][:1]
            for asked, (oid, value) in told
        ]
    )


def by_place(asked: Sequence[Oid], varbinds: Sequence[Pair]) -> dict[Oid, Pair] | None:
    """The successor of each identifier in a GETNEXT answer that has them in the order asked. None
    of another: one of the same length that is shuffled tells something no farther than asked."""
    told = dict(zip(asked, varbinds, strict=False))
    is_whole = len(varbinds) == len(asked) and is_orderly(tuple(told.items()))
    return told if is_whole or len(asked) == 1 else None


def by_name(asked: Sequence[Oid], varbinds: Sequence[Pair]) -> dict[Oid, Pair] | None:
    """The successors in a GETNEXT answer that was shuffled and is whole; None of another.

    The smallest name behind an identifier is its successor, for all that were asked are there: then
    this makes the same answer again. The end is told with the name that was asked.
    """
    known = set(asked)
    ended = {oid: (oid, value) for oid, value in varbinds if value is None and oid in known}
    ordered = sorted([pair for pair in varbinds if pair[1] is not None or pair[0] not in known])
    names = [oid for oid, _value in ordered]
    found: dict[Oid, Pair] = {}
    for oid in asked:
        at = bisect_right(names, oid)
        if oid in ended or at < len(names):
            found[oid] = ended.get(oid) or ordered[at]
    is_same = sorted(map(_name, found.values())) == sorted(map(_name, varbinds))
    return found if is_same and len(found) == len(asked) else None


def _name(pair: Pair) -> tuple[Oid, bool]:
    oid, value = pair
    return oid, value is None


def matched(asked: Sequence[Oid], varbinds: Sequence[Pair]) -> dict[Oid, Pair]:
    """What an answer surely tells in which varbinds were left out, repeated or shuffled.

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
            last = ordered[at - 1]
            found[last] = min((oid, value), found.get(last, (oid, value)), key=_name)
    return found


def is_orderly(told: Sequence[tuple[Oid, Pair]]) -> bool:
    """Whether what is told for each identifier stands behind it, and in its own place."""
    is_ahead = all([value is None or oid > asked for asked, (oid, value) in told])
    return (
        is_ahead
        and not is_displaced(told)
        and not _is_astray(told, (asked for asked, _pair in told))
    )


def is_displaced(told: Sequence[tuple[Oid, Pair]]) -> bool:
    """Whether something was left out or shuffled, so that answers stand in each other's places.

    What stands behind the next identifier asked too is the successor of both: where it was told for
    the first, nothing else can be told for the second.
    """
    known = sorted([(asked, oid) for asked, (oid, value) in told if value is not None])
    return any([after < oid != its for (_, oid), (after, its) in pairwise(known)])


def _is_astray(told: Sequence[tuple[Oid, Pair]], known: Iterable[Oid]) -> bool:
    """Whether an end is told with a name that was asked, and not in the place of that; `known` are
    all that were asked."""
    astray = [oid for asked, (oid, value) in told if value is None and oid != asked]
    return bool(astray) and not set(known).isdisjoint(astray)
