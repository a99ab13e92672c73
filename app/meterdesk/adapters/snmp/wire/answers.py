"""What was asked and answered during a visit, as one sorted book."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping
from functools import wraps
from types import MappingProxyType
from typing import TypeVar, cast

from meterdesk.adapters.snmp.wire.oid import Index, Oid, Value
from meterdesk.adapters.snmp.wire.row import Picker, picker

T = TypeVar("T")

Stretch = tuple[slice, tuple[Index, ...]]
"""The rows of a subtree: where they stand among all instances, and their indexes."""

NO_ROWS: Mapping[Index, Value] = MappingProxyType({})

MOST_FOUND = 128
"""Findings kept of one shape, at most: printers of a model differ in few of the values."""


class Shape:
    """Which instances there are, in their order: the same for all answers that name the same.

    What depends on these names is looked for once, and kept for all of them.
    """

    def __init__(self, oids: Iterable[Oid]) -> None:
        self.oids = tuple(sorted(oids))
        self._places: dict[Oid, int] = {}
        self._stretches: dict[Oid, Stretch] = {}
        self._reached: dict[Oid, bool] = {}
        self._firsts: dict[tuple[Oid, int | None], int | None] = {}
        self._cells: dict[object, Picker] = {}
        self._found: dict[object, object] = {}

    def __reduce__(self) -> tuple[type[Shape], tuple[tuple[Oid, ...]]]:
        """Pickled it is its names; what was found by them is found again."""
        return Shape, (self.oids,)

    @property
    def places(self) -> Mapping[Oid, int]:
        """Where each instance stands."""
        if not self._places:
            self._places = {oid: at for at, oid in enumerate(self.oids)}
        return self._places

    def stretch(self, root: Oid) -> Stretch:
        """What stands in a subtree is one stretch."""
        stretch = self._stretches.get(root)
        if stretch is None:
            behind, size = (*root[:-1], root[-1] + 1), len(root)
            start = bisect_left(self.oids, root)
            stop = bisect_left(self.oids, behind, start)
            rows = slice(start, stop)
            stretch = rows, tuple([oid[size:] for oid in self.oids[rows]])
            self._stretches[root] = stretch
        return stretch

    def reaches(self, root: Oid) -> bool:
        """Whether anything stands in that subtree."""
        is_reached = self._reached.get(root)
        if is_reached is None:
            at = bisect_left(self.oids, root)
            is_reached = at < len(self.oids) and self.oids[at][: len(root)] == root
            self._reached[root] = is_reached
        return is_reached

    def first(self, root: Oid, device: int | None) -> int | None:
        """Where the first row of a column stands that belongs to a device, to any without one."""
        key = root, device
        if key not in self._firsts:
            rows, indexes = self.stretch(root)
            fitting = (
                rows.start + at
                for at, index in enumerate(indexes)
                if device is None or index[:1] == (device,)
            )
            self._firsts[key] = next(fitting, None)
        return self._firsts[key]

    def picker(self, oids: Iterable[Oid]) -> Picker:
        """Takes what stands at these from `Answers.row`: None at one that is not there."""
        nowhere = len(self.oids)
        return picker([self.places.get(oid, nowhere) for oid in oids])

    def under(self, name: object, roots: Iterable[Oid]) -> Picker:
        """Takes the values under these roots, which are always the same for a name."""
        cells = self._cells.get(name)
        if cells is None:
            rows = [self.stretch(root)[0] for root in roots]
            cells = picker([at for row in rows for at in range(row.start, row.stop)])
            self._cells[name] = cells
        return cells

    def found(self, key: object, find: Callable[[], T]) -> T:
        """What was found under that key; of these too many are not kept."""
        if key not in self._found:
            if len(self._found) >= MOST_FOUND:
                self._found.clear()
            self._found[key] = find()
        return cast(T, self._found[key])


class Answers:
    """Everything one agent answered during a visit: instances and their values."""

    def __init__(self, values: Mapping[Oid, Value] | None = None) -> None:
        self._values: dict[Oid, Value] = dict(values or {})
        self._shape: Shape | None = None
        self._row: tuple[Value, ...] | None = None
        self._places: Mapping[Oid, int] = {}
        self._columns: dict[Oid, Mapping[Index, Value]] = {}
        self._found: dict[object, object] = {}

    @classmethod
    def shaped(cls, shape: Shape, row: tuple[Value, ...]) -> Answers:
        """Of a shape that is known, each value in its place there."""
        answers = cls()
        answers._shape, answers._row, answers._places = shape, row, shape.places
        return answers

    def __bool__(self) -> bool:
        """Whether anything was answered at all."""
        return bool(self._row or self._values)

    def put(self, oid: Oid, value: Value) -> None:
        if self._row is not None:
            self._values, self._row = dict(self.items()), None
        if self._shape is not None and oid not in self._values:
            self._shape = None
        if self._columns or self._found:
            self._columns, self._found = {}, {}
        self._values[oid] = value

    def names(self) -> tuple[Oid, ...]:
        """The instances, in their order."""
        return self.shape.oids

    @property
    def row(self) -> tuple[Value | None, ...]:
        """The values in the order of their names, and None for whatever is not there."""
        if self._row is None:
            return (*map(self._values.__getitem__, self.shape.oids), None)
        return (*self._row, None)

    def told(self) -> Iterable[Oid]:
        """The instances, in the order in which they came; in their own where that is not known."""
        return self._values if self._row is None else self.shape.oids

    def get(self, oid: Oid) -> Value | None:
        if self._row is None:
            return self._values.get(oid)
        at = self._places.get(oid)
        return None if at is None else self._row[at]

    def all(self, oids: Iterable[Oid]) -> tuple[Value | None, ...]:
        """What stands at each of them."""
        return tuple(map(self.get if self._row is not None else self._values.get, oids))

    def number(self, oid: Oid) -> int | None:
        value = self.get(oid)
        return value if isinstance(value, int) else None

    def octets(self, oid: Oid) -> bytes | None:
        value = self.get(oid)
        return value if isinstance(value, bytes) else None

    def items(self) -> Iterable[tuple[Oid, Value]]:
        if self._row is None:
            return self._values.items()
        return zip(self.names(), self._row, strict=True)

    def cells(self, root: Oid) -> tuple[Value, ...]:
        """The values under a column, in the order of the identifiers."""
        rows, _indexes = self.shape.stretch(root)
        if self._row is not None:
            return self._row[rows]
        return tuple(map(self._values.__getitem__, self.shape.oids[rows]))

    def column(self, root: Oid) -> Mapping[Index, Value]:
        """The rows under a column, by index, in the order of the identifiers."""
        column = self._columns.get(root)
        if column is None:
            _rows, indexes = self.shape.stretch(root)
            column = dict(zip(indexes, self.cells(root), strict=True)) if indexes else NO_ROWS
            self._columns[root] = column
        return column

    def first(self, root: Oid, device: int | None) -> tuple[Oid, Value] | None:
        """The first row of a column that belongs to the device, and where it stands."""
        shape = self.shape
        at = shape.first(root, device)
        if at is None:
            return None
        oid = shape.oids[at]
        return oid, self._values[oid] if self._row is None else self._row[at]

    def under(self, root: Oid) -> tuple[Oid, ...]:
        """The instances in a subtree, in their order."""
        rows, _indexes = self.shape.stretch(root)
        return self.shape.oids[rows]

    def found(self, find: Callable[[Answers], T], roots: Iterable[Oid]) -> T:
        """What that finds by the names and by the values under these roots, looked for once."""
        if find not in self._found:
            shape = self.shape
            told = shape.under(find, roots)(self.row if self._row is None else self._row)
            self._found[find] = shape.found((find, told), lambda: find(self))
        return cast(T, self._found[find])

    def has(self, root: Oid) -> bool:
        """Whether anything was answered under that root."""
        return self.shape.reaches(root)

    def reaches_beyond(self, oid: Oid) -> bool:
        """Whether anything was answered that stands behind it."""
        return any(known > oid for known in self.told())

    @property
    def shape(self) -> Shape:
        """Which instances there are; the same object where it is known to be the same."""
        if self._shape is None:
            self._shape = Shape(self._values)
        return self._shape


def found_by(
    *roots: Oid,
) -> Callable[[Callable[[Answers], T]], Callable[[Answers], T]]:
    """For what depends on names, and on the values under these roots alone: where neither differs
    it is not looked for again, of whichever printer they are."""

    def kept(find: Callable[[Answers], T]) -> Callable[[Answers], T]:
        @wraps(find)
        def found(answers: Answers) -> T:
            return answers.found(find, roots)

        return found

    return kept
