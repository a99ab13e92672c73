"""Statements that every message needs, made ready for the driver once.

SQLAlchemy makes the text and knows the types; its own way of executing takes longer than the
database does.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Dialect
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.elements import CompilerElement
from sqlalchemy.sql.selectable import SelectBase

_Way = Callable[[Any], Any]


class Ready:
    """A statement of one transaction; what it finds are plain tuples, in the order of `found`."""

    def __init__(self, statement: CompilerElement, found: SelectBase | None = None) -> None:
        self._statement = statement
        self._found = [] if found is None else list(found.selected_columns)
        self._made: dict[str, _Made] = {}

    def rows(self, connection: Connection, values: Mapping[str, Any]) -> Sequence[tuple[Any, ...]]:
        """What it found; nothing for one that only changes. Raises SQLAlchemy's DBAPIError."""
        dialect = connection.dialect
        made = self._made.get(dialect.name)
        if made is None:
            made = self._made[dialect.name] = self._make(dialect)
        driver = connection.connection.dbapi_connection
        assert driver is not None
        try:
            cursor = driver.cursor()
            cursor.execute(made.text, made.bound(values))
            found = cursor.fetchall() if self._found else []
            cursor.close()
        except dialect.loaded_dbapi.Error as error:
            raise _raised(connection, made.text, error) from error
        return made.read(found)

    def _make(self, dialect: Dialect) -> _Made:
        compiled = self._statement.compile(dialect=dialect)
        assert isinstance(compiled, SQLCompiler)
        return _Made(compiled, [column.type for column in self._found], dialect)


class _Made:
    """Its text in one dialect, and how values go in and come out."""

    def __init__(self, compiled: SQLCompiler, found: Sequence[Any], dialect: Dialect) -> None:
        self.text = str(compiled)
        self._constants = compiled.params
        self._order = compiled.positiontup
        binds = compiled.binds.items()
        ways = (
            (name, bind.type.dialect_impl(dialect).bind_processor(dialect)) for name, bind in binds
        )
        self._into: list[tuple[str, _Way]] = [(name, way) for name, way in ways if way]
        out = (type_.dialect_impl(dialect).result_processor(dialect, None) for type_ in found)
        self._out: list[tuple[int, _Way]] = [(at, way) for at, way in enumerate(out) if way]

    def bound(self, values: Mapping[str, Any]) -> Any:
        """Values as the driver takes them: by name, or in order."""
        bound = {**self._constants, **values}
        for name, way in self._into:
            bound[name] = way(bound[name])
        return bound if self._order is None else [bound[name] for name in self._order]

    def read(self, rows: Sequence[tuple[Any, ...]]) -> Sequence[tuple[Any, ...]]:
        """Rows as the types of their columns say."""
        if not self._out:
            return rows
        read = []
        for row in rows:
            cells = list(row)
            for at, way in self._out:
                cells[at] = way(cells[at])
            read.append(tuple(cells))
        return read


def _raised(connection: Connection, text: str, error: Any) -> Exception:
    """The driver's error as SQLAlchemy raises it; one connection that ended ends its pool."""
    dialect = connection.dialect
    if dialect.is_disconnect(error, connection.connection, None):
        connection.exec_driver_sql(text)  # fails too: SQLAlchemy sees it, and renews its pool
    raised: Exception = DBAPIError.instance(
        text, None, error, dialect.loaded_dbapi.Error, hide_parameters=True, dialect=dialect
    )
    return raised
