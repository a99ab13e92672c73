"""Column types: times are aware UTC outside and whole seconds since 1970 inside."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import Dialect, Integer
from sqlalchemy.types import TypeDecorator


class UtcSeconds(TypeDecorator[datetime]):
    """An aware datetime, kept as whole seconds since 1970-01-01T00:00:00Z."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        return None if value is None else int(value.timestamp())

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        return None if value is None else datetime.fromtimestamp(value, UTC)
