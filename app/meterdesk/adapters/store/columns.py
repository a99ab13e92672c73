"""Column types: times are aware UTC outside and whole seconds since 1970 inside."""

from __future__ import annotations

import zlib
from datetime import UTC, datetime, timedelta

from sqlalchemy import Dialect, Integer, LargeBinary
from sqlalchemy.types import TypeDecorator

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_SECOND = timedelta(seconds=1)


def to_seconds(at: datetime) -> int:
    """Whole seconds since 1970-01-01T00:00:00Z."""
    return (at - EPOCH) // _SECOND


def of_seconds(seconds: int) -> datetime:
    """The aware UTC time; by addition before 1970, of which Windows knows no time stamps."""
    if seconds >= 0:
        return datetime.fromtimestamp(seconds, UTC)
    return EPOCH + timedelta(seconds=seconds)


class UtcSeconds(TypeDecorator[datetime]):
    """An aware datetime, kept as whole seconds since 1970-01-01T00:00:00Z."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        return None if value is None else to_seconds(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        return None if value is None else of_seconds(value)


class Seconds(TypeDecorator[timedelta]):
    """A timedelta, kept as whole seconds."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: timedelta | None, dialect: Dialect) -> int | None:
        return None if value is None else value // _SECOND

    def process_result_value(self, value: int | None, dialect: Dialect) -> timedelta | None:
        return None if value is None else timedelta(seconds=value)


class Word(TypeDecorator[str]):
    """One of a few words, kept as its place among them: the first two take no byte of their own."""

    impl = Integer
    cache_ok = True

    def __init__(self, words: tuple[str, ...]) -> None:
        super().__init__()
        self.words = words

    def process_bind_param(self, value: str | None, dialect: Dialect) -> int | None:
        return None if value is None else self.words.index(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> str | None:
        return None if value is None else self.words[value]


class PackedText(TypeDecorator[str]):
    """A text, kept as UTF-8 packed by zlib: a message takes a third of its size."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> bytes | None:
        return None if value is None else zlib.compress(value.encode(), 9)

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> str | None:
        return None if value is None else zlib.decompress(value).decode()
