"""What was sent, taken along: a list as CSV, or every message as a file of its own (row B1).

Nothing that is written here is more than what the archive shows: secrets were masked before.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from meterdesk.services import sentences
from meterdesk.services.envelope import ArchivedExchange, Envelope, Query

INDEX = "index.csv"
PAGE = 100
_LIST_ONLY = ".csv"


class Target(Protocol):
    """Where files go: a ZIP, a folder, or one file whose name does not matter."""

    def put(self, name: str, text: str) -> None: ...


OpenTarget = Callable[[Path], AbstractContextManager[Target]]
"""Opens what the path names by its ending. What is broken off leaves nothing behind.

Raises ExportError.
"""


@dataclass(frozen=True, slots=True)
class Preview:
    """What would be saved: how many conversations, the files' names, the list as it begins."""

    conversations: int
    names: tuple[str, ...]
    listing: str


@dataclass(frozen=True, slots=True)
class Saved:
    """So many conversations of all are written."""

    done: int
    total: int


class Export:
    """Writes what a query finds, oldest first."""

    def __init__(self, envelope: Envelope, open_target: OpenTarget) -> None:
        self._envelope = envelope
        self._open_target = open_target

    def preview(self, query: Query, *, is_list: bool = False, most: int = 50) -> Preview:
        """The first of what would be saved; nothing is written."""
        numbers = self._numbers(query)
        first = self._page(numbers[:most])
        files = () if is_list else tuple(name for each in first for name in _names(each))
        return Preview(len(numbers), (INDEX, *files), _csv((_TITLES, *map(_row, first))))

    def listing(self, query: Query) -> str:
        """The list of all as CSV."""
        rows = (_row(each) for page in self._pages(query) for each in page)
        return _csv((_TITLES, *rows))

    def save(self, query: Query, path: Path) -> Iterator[Saved]:
        """Writes a list where the path ends in .csv, a ZIP for .zip, else a folder.

        Yields after each conversation; broken off, it leaves nothing. Raises ExportError.
        """
        numbers = self._numbers(query)
        is_list = path.suffix.lower() == _LIST_ONLY
        rows: list[Sequence[object]] = [_TITLES]
        with self._open_target(path) as target:
            for done, number in enumerate(numbers, 1):
                archived = self._envelope.get(number)
                if archived is not None:
                    rows.append(_row(archived))
                    for name, text in () if is_list else _files(archived):
                        target.put(name, text)
                yield Saved(done, len(numbers))
            target.put(INDEX, _csv(rows))

    def _numbers(self, query: Query) -> tuple[int, ...]:
        return tuple(reversed(self._envelope.find(query)))

    def _pages(self, query: Query) -> Iterator[tuple[ArchivedExchange, ...]]:
        numbers = self._numbers(query)
        for start in range(0, len(numbers), PAGE):
            yield self._page(numbers[start : start + PAGE])

    def _page(self, numbers: Sequence[int]) -> tuple[ArchivedExchange, ...]:
        return tuple(reversed(self._envelope.headings(numbers)))


_TITLES = (
    *("number", "at", "operation", "sentence", "outcome", "error", "server", "internet_proxy"),
    *("http_status", "duration_ms", "bytes_travelled", "bytes_of_message", "bytes_before_packing"),
    *("bytes_of_http_head", "published_size", "bytes_received", "published_size_of_answer"),
    *("commands", "refusals", "sent_file"),
)


def _row(archived: ArchivedExchange) -> Sequence[object]:
    one = archived.exchange
    return (
        *(archived.id, f"{one.at:%Y-%m-%dT%H:%M:%SZ}", one.operation, _cell(archived.sentence)),
        *(sentences.outcome(one), _cell(one.error or ""), one.host, one.way, one.status),
        *(one.duration_ms, one.size, one.bytes_sent, one.plain_bytes or None, one.head_bytes),
        *(one.budget, one.bytes_received, one.answer_budget, one.commands, one.refusals),
        _names(archived)[0],
    )


def _names(archived: ArchivedExchange) -> tuple[str, ...]:
    one = archived.exchange
    stem = f"{archived.id:06}-{one.at:%Y-%m-%dT%H%M%SZ}-{one.operation}"
    return f"{stem}.sent.xml", f"{stem}.answer.xml"


def _files(archived: ArchivedExchange) -> Iterator[tuple[str, str]]:
    """What came back may be no XML, or nothing."""
    sent, answer = _names(archived)
    one = archived.exchange
    if one.request:
        yield sent, one.request
    if one.response:
        is_xml = one.response.lstrip().startswith("<") and "Envelope" in one.response[:400]
        yield answer if is_xml else answer.removesuffix("xml") + "txt", one.response


def _cell(text: str) -> str:
    """A spreadsheet takes what begins so for a formula, and an error may quote a stranger."""
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t", "\r")) else text


def _csv(rows: Sequence[Sequence[object]]) -> str:
    text = io.StringIO()
    csv.writer(text, lineterminator="\r\n").writerows(rows)
    return text.getvalue()
