"""The glass envelope (row B1): what went out, what came back, found again and kept for so long."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from meterdesk.domain.archive import Kept, Sought, Word
from meterdesk.domain.device import Device
from meterdesk.domain.exchange import Exchange, ExchangeState
from meterdesk.domain.settings import Settings
from meterdesk.services.message import Line, lines, meter_words
from meterdesk.services.ports.clock import Clock
from meterdesk.services.ports.store import Records, Store

LONGEST_CONVERSATION = timedelta(minutes=10)
"""Nothing is under way for longer: what seems so was cut off by the end of the program."""
CUT_OFF = (
    "Meterdesk ended while this was being sent; nobody knows whether it arrived. What was not "
    "acknowledged is sent again, which does no harm."
)
THIN_EVERY = timedelta(days=1)
SLICE = 200
"""Conversations thrown away in one transaction: some milliseconds."""
_GROUPED = re.compile(r"^\d{1,3}([,.'’\s\u00a0\u202f]\d{3})+$")
"""A number as people write it."""


@dataclass(frozen=True, slots=True)
class ArchivedExchange:
    """A conversation as it went, with the sentence that says what it was. `id` is its number."""

    id: int
    sentence: str
    exchange: Exchange

    @property
    def error(self) -> str | None:
        """Why it did not go as it should, or None."""
        return self.exchange.error

    @property
    def is_problem(self) -> bool:
        """Whether somebody should look at it."""
        return self.exchange.state not in (ExchangeState.ANSWERED, ExchangeState.SENDING)


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for. All words of `text` must stand in a conversation or name its printer."""

    text: str = ""
    device_id: int | None = None
    only_problems: bool = False
    since: datetime | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Opened:
    """A conversation with its fields in words, and the printers it is about by serial number."""

    archived: ArchivedExchange
    sent: tuple[Line, ...]
    answered: tuple[Line, ...]
    printers: Mapping[str, Device]


class Envelope:
    """Shows what was said. Texts of messages are masked before they are archived."""

    def __init__(self, store: Store, clock: Clock, settings: Settings) -> None:
        self._store = store
        self._clock = clock
        self._settings = settings
        self._thinned: datetime | None = None

    def remembered(self) -> datetime | None:
        """When it was thinned last."""
        return self._thinned

    def remind(self, what: datetime | None) -> None:
        """Takes that over."""
        self._thinned = what

    def latest(self, limit: int = 200) -> tuple[ArchivedExchange, ...]:
        """The last conversations whole, newest first."""
        with self._store.read() as records:
            return tuple(self._archived(*row) for row in records.archive.latest(limit))

    def find(self, query: Query) -> tuple[int, ...]:
        """The numbers of the conversations that fit, newest first."""
        with self._store.read() as records:
            serial = None
            if query.device_id is not None:
                device = records.devices.get(query.device_id)
                serial = (device and device.identity.serial_number) or ""
            words = tuple(_word(text, records) for text in _split(query.text))
            cut_off = self._clock() - LONGEST_CONVERSATION
            return records.archive.find(
                Sought(words, serial, query.since, query.until, query.only_problems, cut_off)
            )

    def headings(self, numbers: Collection[int]) -> tuple[ArchivedExchange, ...]:
        """These, newest first, without their texts."""
        with self._store.read() as records:
            return tuple(self._archived(*row) for row in records.archive.headings(numbers))

    def get(self, number: int) -> ArchivedExchange | None:
        """One conversation, whole."""
        with self._store.read() as records:
            row = records.archive.get(number)
        return None if row is None else self._archived(*row)

    def open(self, number: int) -> Opened | None:
        """One conversation with its fields in words."""
        archived = self.get(number)
        if archived is None:
            return None
        sent, printers = self.words(archived.exchange.request)
        answered, others = self.words(archived.exchange.response)
        return Opened(archived, sent, answered, {**others, **printers})

    def words(self, text: str) -> tuple[tuple[Line, ...], dict[str, Device]]:
        """The fields of a message in words, meters as the maker calls them, and whose they are."""
        told = lines(text)
        serials = {line.serial_number for line in told} - {""}
        with self._store.read() as records:
            printers = {
                device.identity.serial_number or "": device
                for device in records.devices.all()
                if device.identity.serial_number in serials
            }
            labels = dict(_labels(records, printers))
        return tuple(_named(line, labels) for line in told), printers

    def earliest(self) -> datetime:
        """Before this nothing is kept: the shorter of the two times."""
        kept = self._kept()
        return min(kept.since, kept.billing_since)

    async def thin(self) -> int:
        """Throws away what need not be kept any longer, at most once a day; says how much it was.

        In slices, so that nobody waits for the books.
        """
        now = self._clock()
        if self._thinned is not None and now - self._thinned < THIN_EVERY:
            return 0
        self._thinned = now
        thrown, last = 0, SLICE
        while last == SLICE:
            with self._store.begin() as records:
                last = records.archive.thin(self._kept(), SLICE)
            thrown += last
            await asyncio.sleep(0)
        return thrown

    def _kept(self) -> Kept:
        now, settings = self._clock(), self._settings
        return Kept(
            _months_before(now, settings.keep_sent_months),
            _months_before(now, settings.keep_billing_months),
        )

    def _archived(self, number: int, sentence: str, exchange: Exchange) -> ArchivedExchange:
        is_over = self._clock() - exchange.at > LONGEST_CONVERSATION
        if exchange.state is ExchangeState.SENDING and is_over:
            exchange = replace(exchange, state=ExchangeState.FAILED, error=CUT_OFF)
        return ArchivedExchange(number, sentence, exchange)


def _named(line: Line, labels: Mapping[tuple[str, str], str]) -> Line:
    """With the maker's words where the contract's stood: for a value, or for what is asked for."""
    label = labels.get((line.serial_number, line.name))
    if label is None:
        return line
    is_asked = line.value == meter_words(line.name)
    return replace(line, value=label) if is_asked else replace(line, what=label)


def _split(text: str) -> tuple[str, ...]:
    """A grouped number is one word: 48 213 stands in no message, 48213 does."""
    joined = re.sub(r"(?<=\d)[\s\u00a0\u202f](?=\d{3}\b)", "\u202f", text.strip())
    return tuple(joined.split(" ")) if joined else ()


def _word(text: str, records: Records) -> Word:
    plain = re.sub(r"\D", "", text) if _GROUPED.match(text) else text
    wanted = plain.casefold()
    named = (
        device.identity.serial_number
        for device in records.devices.all()
        if wanted in _names(device).casefold()
    )
    return Word(plain, tuple(dict.fromkeys(serial for serial in named if serial)))


def _names(device: Device) -> str:
    who = device.identity
    return " ".join(filter(None, (who.name, who.location, who.hostname, device.address.host)))


def _labels(
    records: Records, printers: Mapping[str, Device]
) -> Iterator[tuple[tuple[str, str], str]]:
    """The maker's words for each meter of these printers, by serial number and name."""
    for serial, device in printers.items():
        latest = records.readings.latest(device.id)
        for meter in latest.meters if latest else ():
            yield (serial, meter.name), meter.label


def _months_before(now: datetime, months: int) -> datetime:
    """The same day so many months ago, or the last one of that month."""
    month = now.year * 12 + now.month - 1 - months
    year, month = divmod(month, 12)
    for day in (now.day, 30, 29, 28):
        try:
            return now.replace(year=year, month=month + 1, day=day)
        except ValueError:
            continue
    raise AssertionError("every month has 28 days")
