"""Billing reads: late, due, received, withdrawn, each with its cause or its receipt."""

from __future__ import annotations

from sqlalchemy import Connection
from starlette.responses import Response
from starlette.routing import BaseRoute

from meterdesk_server.reports import reads
from meterdesk_server.reports.wanted import Filter, Hour, Standing, hour_of
from meterdesk_server.web import queries
from meterdesk_server.web.guard import guarded
from meterdesk_server.web.meters import meter_title
from meterdesk_server.web.navigation import ALL
from meterdesk_server.web.page import Visit, page
from meterdesk_server.web.pages.phrases import CAUSES, STANDINGS
from meterdesk_server.web.site import Site

_PATH = "/reads"
_ASKED = ("account", "serial", "from", "to")
_COUNTED = 1000
_TABS = (
    (Standing.LATE, "Late"),
    (Standing.DUE, "Due"),
    (Standing.RECEIVED, "Received"),
    (Standing.WITHDRAWN, "Withdrawn"),
    ("lower", "Counter lower than before"),
    ("all", "All"),
)


def routes(site: Site) -> list[BaseRoute]:
    """Where this page is."""
    return [guarded(site, _PATH, ALL, get=_list)]


def filter_of(visit: Visit, show: str) -> Filter:
    """Which reads are asked for; `show` is what the tab says."""
    return Filter(
        account_id=queries.account_of(visit),
        standing=Standing(show) if show in list(Standing) else None,
        serial=queries.serial_of(visit),
        since=queries.since_of(visit),
        until=queries.until_of(visit),
        is_lower=show == "lower",
    )


def _list(visit: Visit) -> Response:
    hour, form = hour_of(visit.site.policy, visit.now), visit.form
    asked = {name: form.typed(name) for name in _ASKED}
    after = None
    if form.typed("after"):
        after = queries.moment_of(visit, "after"), form.text("id", 36)
    with visit.site.store.read() as connection:
        counts = _counts(connection, visit, hour)
        show = _tab(form.typed("show"), counts, any(asked.values()))
        wanted = filter_of(visit, show)
        most = queries.A_PAGE + 1
        found = reads.page_of(connection, visit.who, wanted, hour, after, most)
        accounts = queries.accounts(connection, visit)
    more = None
    if len(found) == most:
        last = {"after": found[-2].due.isoformat(), "id": found[-2].request_id}
        more = queries.link(_PATH, show=show, **asked, **last)
    return page(
        visit,
        "reads.html",
        reads=found[: queries.A_PAGE],
        more=more,
        show=show,
        tabs=[(key, label, queries.link(_PATH, show=key, **asked)) for key, label in _TABS],
        counts=counts,
        most_counted=_COUNTED,
        accounts=accounts,
        causes=CAUSES,
        standings=STANDINGS,
        is_filtered=any(asked.values()),
        downloads=queries.downloads("/downloads/reads", {"show": show, **asked}),
        title_of=lambda name: meter_title(name, visit.words.say),
    )


def _counts(connection: Connection, visit: Visit, hour: Hour) -> dict[str, int]:
    """How many wait, with the same filter."""
    return {
        show: reads.count(connection, visit.who, filter_of(visit, show), hour, _COUNTED)
        for show in (Standing.LATE, Standing.DUE)
    }


def _tab(said: str, counts: dict[str, int], is_filtered: bool) -> str:
    """What is shown where nothing is said: what needs somebody, or all of what is looked for."""
    if said in {key for key, _ in _TABS}:
        return said
    if is_filtered:
        return "all"
    return Standing.LATE if counts[Standing.LATE] else Standing.DUE
