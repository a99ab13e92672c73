"""Every conversation as it went (row B1): written when it begins, completed when it ended."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import asdict, fields

from sqlalchemy import ColumnElement, Connection, Row, delete, or_, select
from sqlalchemy.dialects.sqlite import insert

from meterdesk.adapters.store.tables_syncing import exchange, exchange_device
from meterdesk.domain.archive import BILLING, PROBLEMS, Kept, Sought, Word
from meterdesk.domain.exchange import Exchange, ExchangeState

Archived = tuple[int, str, Exchange]
"""Number, sentence and exchange."""

_TEXTS = ("request", "response")
_ELSEWHERE = ("serial_numbers", *_TEXTS)
_FIELDS = tuple(field.name for field in fields(Exchange) if field.name not in _ELSEWHERE)
_HEADINGS = [exchange.c[name] for name in ("id", "sentence", *_FIELDS)]
_SEARCHED = tuple(exchange.c[name] for name in ("sentence", "error", "operation", "host", "words"))
_NEWEST = exchange.c.id.desc()
_WORD = re.compile(r'>([^<>]+)<|\s(?!xmlns)[\w:]+="([^"]*)"')
"""Texts and values of attributes: what a person may look for in a message."""


class SqlArchive:
    """Fits the port Archive."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, new: Exchange, sentence: str) -> None:
        """Keeps a conversation under its sentence; one with the same key is completed by it."""
        values = asdict(new) | {
            "sentence": sentence,
            "key": new.key or None,
            "words": _words(new.request, new.response),
        }
        del values["serial_numbers"]
        statement = insert(exchange).values(values)
        statement = statement.on_conflict_do_update(index_elements=["key"], set_=values)
        number = self._connection.execute(statement.returning(exchange.c.id)).scalar_one()
        about = [{"serial_number": one, "exchange_id": number} for one in new.serial_numbers]
        if about:
            self._connection.execute(insert(exchange_device).on_conflict_do_nothing(), about)

    def latest(self, limit: int = 200) -> tuple[Archived, ...]:
        """Whole conversations, newest first."""
        numbers = self._connection.execute(
            select(exchange.c.id).order_by(_NEWEST).limit(limit)
        ).scalars()
        return tuple(one for number in numbers if (one := self.get(number)) is not None)

    def find(self, sought: Sought) -> tuple[int, ...]:
        """The numbers of the conversations that fit, newest first."""
        wanted = [_says(word) for word in sought.words]
        if sought.serial_number is not None:
            wanted.append(_is_about((sought.serial_number,)))
        if sought.since is not None:
            wanted.append(exchange.c.at >= sought.since)
        if sought.until is not None:
            wanted.append(exchange.c.at < sought.until)
        if sought.only_problems:
            wanted.append(_is_problem(sought))
        query = select(exchange.c.id).where(*wanted).order_by(_NEWEST)
        return tuple(self._connection.execute(query).scalars().all())

    def headings(self, numbers: Collection[int]) -> tuple[Archived, ...]:
        """These without their texts and serial numbers, newest first."""
        wanted = exchange.c.id.in_(tuple(numbers))
        query = select(*_HEADINGS).where(wanted).order_by(_NEWEST)
        return tuple(
            (row.id, row.sentence, _of_row(row, "", "", ()))
            for row in self._connection.execute(query)
        )

    def get(self, number: int) -> Archived | None:
        """One conversation, whole."""
        row = self._connection.execute(select(exchange).where(exchange.c.id == number)).first()
        if row is None:
            return None
        about = select(exchange_device.c.serial_number).where(
            exchange_device.c.exchange_id == number
        )
        serials = tuple(self._connection.execute(about).scalars())
        return row.id, row.sentence, _of_row(row, row.request, row.response, serials)

    def thin(self, kept: Kept, limit: int) -> int:
        """Throws away what need not be kept, the oldest first; how many there were of `limit`."""
        is_billing = exchange.c.operation == BILLING
        query = (
            select(exchange.c.id)
            .where(exchange.c.at < max(kept.since, kept.billing_since))
            .where(
                or_(
                    is_billing & (exchange.c.at < kept.billing_since),
                    ~is_billing & (exchange.c.at < kept.since),
                )
            )
            .order_by(exchange.c.at)
            .limit(limit)
        )
        old = tuple(self._connection.execute(query).scalars())
        for table, column in (
            (exchange_device, exchange_device.c.exchange_id),
            (exchange, exchange.c.id),
        ):
            self._connection.execute(delete(table).where(column.in_(old)))
        return len(old)


def _is_problem(sought: Sought) -> ColumnElement[bool]:
    is_told = exchange.c.state.in_(PROBLEMS)
    if sought.cut_off is None:
        return is_told
    return is_told | (
        (exchange.c.state == ExchangeState.SENDING) & (exchange.c.at < sought.cut_off)
    )


def _says(word: Word) -> ColumnElement[bool]:
    """That a word stands in one of the columns, upper or lower case, or is about these devices."""
    places = [column.contains(word.text, autoescape=True) for column in _SEARCHED]
    return or_(*places, _is_about(word.serial_numbers)) if word.serial_numbers else or_(*places)


def _is_about(serial_numbers: Iterable[str]) -> ColumnElement[bool]:
    about = select(exchange_device.c.exchange_id).where(
        exchange_device.c.serial_number.in_(tuple(serial_numbers))
    )
    return exchange.c.id.in_(about)


def _words(*texts: str) -> str:
    """Every text and value in the messages, each once; names of namespaces are nobody's words."""
    found = (one or other for text in texts for one, other in _WORD.findall(text))
    collapsed = (" ".join(word.split()) for word in found)
    return " ".join(dict.fromkeys(w for w in collapsed if w and not w.startswith("http")))


def _of_row(
    row: Row[tuple[object, ...]], request: str, response: str, serial_numbers: tuple[str, ...]
) -> Exchange:
    values = {name: getattr(row, name) for name in _FIELDS}
    values |= {"key": row.key or "", "state": ExchangeState(row.state)}
    return Exchange(**values, request=request, response=response, serial_numbers=serial_numbers)
