"""Object identifiers as tuples of integers, and what was asked and answered as one sorted book."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping
from enum import Enum
from functools import lru_cache, wraps
from typing import TypeVar, cast

T = TypeVar("T")

Oid = tuple[int, ...]


class Unreadable(Enum):
    """What stands in the place of a value of an unknown type, or of one that is malformed."""

    VALUE = "unreadable"


Value = int | bytes | Oid | Unreadable
"""What an agent answered: a number, octets or an object identifier. Absence is no value."""

Index = tuple[int, ...]


@lru_cache(maxsize=4096)
def parse(text: str) -> Oid:
    """The identifier written in dots. Raises ValueError where it is none."""
    oid = tuple(int(part) for part in text.strip(".").split("."))
    if any(not 0 <= part <= 4_294_967_295 for part in oid):
        raise ValueError(f"{text} is no object identifier")
    return oid


@lru_cache(maxsize=4096)
def dotted(oid: Oid) -> str:
    return ".".join(map(str, oid))


def is_under(oid: Oid, root: Oid) -> bool:
    """Whether it stands in the subtree, or is its root."""
    return oid[: len(root)] == root


def before(oid: Oid) -> Oid:
    """An identifier whose successor is this instance, so that GETNEXT can ask for it.

    Asking for the successor is safe for SNMPv1 and for agents that answer no plain GET.
    """
    return oid[:-1] if oid[-1] == 0 else (*oid[:-1], oid[-1] - 1)


class Shape:
    """Which instances there are, in their order: the same for all answers that name the same."""

    def __init__(self, oids: Iterable[Oid]) -> None:
        self.oids = tuple(sorted(oids))
        self._rows: dict[Oid, tuple[tuple[Index, Oid], ...]] = {}
        self._reached: dict[Oid, bool] = {}

    def rows(self, root: Oid) -> tuple[tuple[Index, Oid], ...]:
        """What stands in a subtree is one stretch: index and identifier, looked for once."""
        rows = self._rows.get(root)
        if rows is None:
            behind, size = (*root[:-1], root[-1] + 1), len(root)
            start = bisect_left(self.oids, root)
            stretch = self.oids[start : bisect_left(self.oids, behind, start)]
            rows = self._rows[root] = tuple((oid[size:], oid) for oid in stretch)
        return rows

    def reaches(self, root: Oid) -> bool:
        """Whether anything stands in that subtree."""
        is_reached = self._reached.get(root)
        if is_reached is None:
            at = bisect_left(self.oids, root)
            is_reached = at < len(self.oids) and self.oids[at][: len(root)] == root
            self._reached[root] = is_reached
        return is_reached


class Answers:
    """Everything one agent answered during a visit: instances and their values.

    `shape` is that of these values, where it is known already.
    """

    def __init__(
        self, values: Mapping[Oid, Value] | None = None, shape: Shape | None = None
    ) -> None:
        self._values: dict[Oid, Value] = dict(values or {})
        self._shape = shape
        self._columns: dict[Oid, Mapping[Index, Value]] = {}
        self._found: dict[object, object] = {}

    def __bool__(self) -> bool:
        """Whether anything was answered at all."""
        return bool(self._values)

    def put(self, oid: Oid, value: Value) -> None:
        if self._shape is not None and oid not in self._values:
            self._shape = None
        if self._columns:
            self._columns, self._found = {}, {}
        self._values[oid] = value

    def names(self) -> tuple[Oid, ...]:
        """The instances, in their order."""
        return self.shape.oids

    def told(self) -> Iterable[Oid]:
        """The instances, in the order in which they came."""
        return self._values

    def get(self, oid: Oid) -> Value | None:
        return self._values.get(oid)

    def number(self, oid: Oid) -> int | None:
        value = self._values.get(oid)
        return value if isinstance(value, int) else None

    def octets(self, oid: Oid) -> bytes | None:
        value = self._values.get(oid)
        return value if isinstance(value, bytes) else None

    def items(self) -> Iterable[tuple[Oid, Value]]:
        return self._values.items()

    def column(self, root: Oid) -> Mapping[Index, Value]:
        """The rows under a column, by index, in the order of the identifiers."""
        rows = self._columns.get(root)
        if rows is None:
            values = self._values
            rows = {index: values[oid] for index, oid in self.shape.rows(root)}
            self._columns[root] = rows
        return rows

    def under(self, root: Oid) -> tuple[Oid, ...]:
        """The instances in a subtree, in their order."""
        return tuple([oid for _index, oid in self.shape.rows(root)])

    def found(self, find: Callable[[Answers], T]) -> T:
        """What that finds in the book, looked for once."""
        if find not in self._found:
            self._found[find] = find(self)
        return cast(T, self._found[find])

    def has(self, root: Oid) -> bool:
        """Whether anything was answered under that root."""
        return self.shape.reaches(root)

    def reaches_beyond(self, oid: Oid) -> bool:
        """Whether anything was answered that stands behind it."""
        return any(known > oid for known in self._values)

    @property
    def shape(self) -> Shape:
        """Which instances there are; the same object where it is known to be the same."""
        if self._shape is None:
            self._shape = Shape(self._values)
        return self._shape


def once(find: Callable[[Answers], T]) -> Callable[[Answers], T]:
    """What was found in the columns of these answers is not looked for again."""

    @wraps(find)
    def found(answers: Answers) -> T:
        return answers.found(find)

    return found
