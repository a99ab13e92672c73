"""The audit log: who did what. The supplier sees all of it, a key user what is of their account."""

from __future__ import annotations

from starlette.responses import Response
from starlette.routing import BaseRoute

from meterdesk_server.reports import trail
from meterdesk_server.reports.trail import Filter
from meterdesk_server.web import queries
from meterdesk_server.web.guard import guarded
from meterdesk_server.web.navigation import MANAGERS
from meterdesk_server.web.page import Visit, page
from meterdesk_server.web.site import Site

_PATH = "/audit"
_ACTORS = {
    "desk": "command line",
    "command line": "command line",
    "calendar": "calendar",
    "stranger": "not signed in",
}


def routes(site: Site) -> list[BaseRoute]:
    """Where this page is."""
    return [guarded(site, _PATH, MANAGERS, get=_list)]


def _list(visit: Visit) -> Response:
    form, event = visit.form, visit.form.text("event", 64, is_needed=False)
    wanted = Filter(event, queries.account_of(visit))
    before = form.whole("before", 1, 2**31 - 1) if form.typed("before") else None
    most = queries.A_PAGE + 1
    with visit.site.store.read() as connection:
        found = trail.page_of(connection, visit.who, wanted, before, most)
        events = trail.events(connection, visit.who)
        accounts = queries.accounts(connection, visit)
    asked = {"event": event, "account": form.typed("account")}
    more = None
    if len(found) == most:
        more = queries.link(_PATH, **asked, before=found[-2].id)
    return page(
        visit,
        "audit.html",
        lines=found[: queries.A_PAGE],
        more=more,
        events=events,
        accounts=accounts,
        actors=_ACTORS,
        is_filtered=any(asked.values()),
    )
