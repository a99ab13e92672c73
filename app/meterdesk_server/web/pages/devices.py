"""Machines: all that the visitor may see, and each with charts of its meters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection
from starlette.responses import Response
from starlette.routing import BaseRoute

from meterdesk_server.people import persons
from meterdesk_server.reports import machines, reads
from meterdesk_server.reports.machines import Filter, Machine, Part
from meterdesk_server.reports.reads import Read
from meterdesk_server.reports.wanted import hour_of
from meterdesk_server.web import queries
from meterdesk_server.web.chart import Chart, Point, chart_of, points_of
from meterdesk_server.web.guard import guarded
from meterdesk_server.web.meters import meter_title
from meterdesk_server.web.navigation import ALL
from meterdesk_server.web.page import NotFoundError, Visit, page
from meterdesk_server.web.pages.phrases import CAUSES, CYCLES, PARTS, STANDINGS
from meterdesk_server.web.site import Site

_READS_SHOWN = 25


def routes(site: Site) -> list[BaseRoute]:
    """Where these pages are."""
    return [
        guarded(site, "/devices", ALL, get=_list),
        guarded(site, "/devices/{device_id}", ALL, get=show),
    ]


def filter_of(visit: Visit) -> Filter:
    """Which machines are asked for."""
    show = visit.form.typed("show")
    part = Part(show) if show in list(Part) else None
    is_wanted = show == "wanted" and visit.who.account_id is None
    return Filter(queries.account_of(visit), part, queries.serial_of(visit), is_wanted)


def _list(visit: Visit) -> Response:
    wanted, form = filter_of(visit), visit.form
    after = None
    if form.typed("after"):
        after = form.typed("after")[:32], form.whole("id", 1, 2**31 - 1)
    with visit.site.store.read() as connection:
        most = queries.A_PAGE + 1
        found = machines.page_of(connection, visit.who, wanted, after, most)
        accounts = queries.accounts(connection, visit)
    asked = {name: form.typed(name) for name in ("show", "account", "serial")}
    more = None
    if len(found) == most:
        key, device_id = machines.place_of(found[-2])
        more = queries.link("/devices", **asked, after=key, id=device_id)
    return page(
        visit,
        "devices.html",
        machines=found[: queries.A_PAGE],
        more=more,
        accounts=accounts,
        parts=PARTS,
        cycles=CYCLES,
        choices=[*Part, *(["wanted"] if visit.who.account_id is None else [])],
        is_filtered=any(asked.values()),
        downloads=queries.downloads("/downloads/devices", asked),
    )


@dataclass(frozen=True, slots=True)
class MeterSeries:
    """One meter of a machine: its reads, newest first, each with its receipt; and their chart."""

    name: str
    title: str
    rows: Sequence[tuple[Point, Read]]
    chart: Chart | None


def show(visit: Visit) -> Response:
    """One machine: its counters, and what may be done with it."""
    hour = hour_of(visit.site.policy, visit.now)
    with visit.site.store.read() as connection:
        machine = machines.one(connection, visit.who, visit.number("device_id"))
        if machine is None:
            raise NotFoundError
        found = reads.of_device(connection, visit.who, machine.id, hour, _READS_SHOWN)
        people = _others(connection, machine)
    return page(
        visit,
        "device.html",
        machine=machine,
        others=people,
        series=_series(visit, found),
        open_reads=[read for read in found if read.answered_at is None],
        parts=PARTS,
        cycles=CYCLES,
        causes=CAUSES,
        standings=STANDINGS,
        title_of=lambda name: meter_title(name, visit.words.say),
        are_all=len(found) < _READS_SHOWN,
        all_reads=queries.link("/reads", show="all", serial=machine.serial_number),
    )


def _others(connection: Connection, machine: Machine) -> Sequence[tuple[int, str]]:
    """Ids and names of those who may look after it instead."""
    if machine.account_id is None:
        return ()
    return [
        (each.id, each.name)
        for each in persons.of_account(connection, machine.account_id)
        if each.disabled_at is None and each.id != machine.looks_after_id
    ]


def _series(visit: Visit, found: Sequence[Read]) -> list[MeterSeries]:
    names = sorted({m.name for read in found for m in read.meters if m.value is not None})
    names.sort(key=lambda name: not name.startswith("systemTotals."))  # the total first
    return [_one_series(visit, name, found) for name in names]


def _one_series(visit: Visit, name: str, found: Sequence[Read]) -> MeterSeries:
    by_time = {}
    for read in found:
        for meter in read.meters:
            if meter.name == name and meter.value is not None and meter.read_at is not None:
                by_time[meter.read_at, meter.value, meter.is_below_last] = read
    points = points_of(list(by_time))
    rows = list(zip(points, [by_time[key] for key in sorted(by_time)], strict=True))
    return MeterSeries(name, meter_title(name, visit.words.say), rows[::-1], chart_of(points))
