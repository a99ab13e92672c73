"""A value over time, packed: years of readings of many meters are looked through quickly."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TypeVar, overload

V = TypeVar("V", covariant=True)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True, eq=False)
class Track(Sequence[tuple[datetime, V]]):
    """(aware UTC time, value) pairs, oldest first; kept as whole seconds since 1970 and values."""

    times: tuple[int, ...] = ()
    values: tuple[V, ...] = ()

    def until(self, at: datetime) -> Track[V]:
        """Without what is dated later."""
        return self[: bisect_right(self.times, at.timestamp())]

    def __len__(self) -> int:
        return len(self.times)

    def __iter__(self) -> Iterator[tuple[datetime, V]]:
        return zip(map(moment, self.times), self.values, strict=True)

    @overload
    def __getitem__(self, at: int) -> tuple[datetime, V]: ...
    @overload
    def __getitem__(self, at: slice) -> Track[V]: ...
    def __getitem__(self, at: int | slice) -> tuple[datetime, V] | Track[V]:
        if isinstance(at, slice):
            return Track(self.times[at], self.values[at])
        return moment(self.times[at]), self.values[at]

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Track):
            return (self.times, self.values) == (other.times, other.values)
        return tuple(self) == other


def moment(seconds: float) -> datetime:
    """Aware UTC; by addition, as Windows knows no time stamps before 1970."""
    return _EPOCH + timedelta(seconds=seconds)
