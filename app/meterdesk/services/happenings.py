"""What is so in the office now that somebody would be told of: each as an episode that begins."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta

from meterdesk.domain.device import Device, Registration
from meterdesk.domain.identity import can_be_registered
from meterdesk.domain.journal import Decision, JournalEntry
from meterdesk.domain.notice import Episode, NoticeKind
from meterdesk.domain.proxy import Proxy
from meterdesk.domain.supply import Level, LevelState, Remainder
from meterdesk.services.concerns import asked_about, awaited_reads, held_reads
from meterdesk.services.ports.store import Records

TWO_DAYS = timedelta(days=2)
"""A sync that fails for a day is the weather; for two days it is something to do."""
LOW, ENOUGH = 10, 20
"""Percent: at the one a supply runs low; it does until it is above the other, else a sensor that
wavers would tell again and again."""


def matters(
    records: Records, unsettled: Sequence[Device], proxy: Proxy, now: datetime
) -> Iterator[Episode]:
    """Everything but supplies. `unsettled` are the devices that the books call so."""
    yield from _server(proxy, now)
    questions = records.journal.questions()
    for held, name, why in held_reads(records):
        yield Episode(NoticeKind.HELD, str(held.number), name, why, now)
    for device, why in awaited_reads(records, now):
        yield _about(device, NoticeKind.AWAITED, why, now)
    yield from _asked(records, questions, now)
    asked = {entry.other_id for entry in questions}
    yield from _new(records, [each for each in unsettled if each.id not in asked], now)
    for device in unsettled:
        if device.registration_at(now) is Registration.READY_TO_SIGN_UP:
            yield _about(device, NoticeKind.SIGN_UP, str(device.address), now)


def next_sign_up(devices: Iterable[Device], now: datetime) -> datetime | None:
    """When the next hour is over (row M17)."""
    times = (d.sign_up_from for d in devices if d.registration is Registration.WAITING_FOR_SIGN_UP)
    return min((at for at in times if at is not None and at > now), default=None)


def supplies(
    scarce: Iterable[Remainder], now: datetime
) -> tuple[tuple[Episode, ...], frozenset[tuple[NoticeKind, str]]]:
    """Those that run low, and the keys of those that go on doing so if they did before.

    `scarce` are those that do not tell that more than ENOUGH is left.
    """
    low, lasting = [], set()
    for each in scarce:
        key = f"{each.device_id}/{each.supply}"
        lasting.add((NoticeKind.SUPPLY, key))
        if _is_low(each.level):
            low.append(Episode(NoticeKind.SUPPLY, key, each.printer, each.supply, now))
    return tuple(low), frozenset(lasting)


def _server(proxy: Proxy, now: datetime) -> Iterator[Episode]:
    since = proxy.failing_since
    if since is not None and not proxy.is_paused and now - since >= TWO_DAYS:
        what = f"{proxy.last_error or 'The server cannot be reached.'} Nothing is lost."
        yield Episode(NoticeKind.SERVER, "", "", what, now)


def _asked(records: Records, questions: Iterable[JournalEntry], now: datetime) -> Iterator[Episode]:
    for entry in questions:
        device = asked_about(records, entry)
        if device is not None:
            name, where = device.identity.name, str(device.address)
            yield Episode(NoticeKind.QUESTION, str(entry.id), name, where, now)


def _new(records: Records, devices: Sequence[Device], now: datetime) -> Iterator[Episode]:
    """Found, and nobody chose it; one that took another's place is told as that (row M20)."""
    new = [
        device
        for device in devices
        if device.registration is Registration.FOUND
        and can_be_registered(device.identity.serial_number)
    ]
    if not new:
        return
    replacing = {
        entry.other_id
        for entry in records.journal.of([device.id for device in new])
        if entry.decision is Decision.REPLACED and entry.settled_at is None
    }
    for device in new:
        kind = NoticeKind.REPLACED if device.id in replacing else NoticeKind.NEW
        yield _about(device, kind, str(device.address), now)


def _about(device: Device, kind: NoticeKind, detail: str, now: datetime) -> Episode:
    return Episode(kind, str(device.id), device.identity.name, detail, now)


def _is_low(level: Level) -> bool:
    if level.percent is not None:
        return level.percent <= LOW
    return level.state in (LevelState.LOW, LevelState.OUT)
