"""The customers: listed, added, changed, closed. For the supplier alone."""

from __future__ import annotations

from typing import Any

from starlette.responses import Response
from starlette.routing import BaseRoute

from meterdesk_server.people import accounts, persons
from meterdesk_server.web.guard import guarded
from meterdesk_server.web.navigation import STAFF
from meterdesk_server.web.page import NotFoundError, Visit, page, see_other
from meterdesk_server.web.pages.people import ROLES
from meterdesk_server.web.site import Site
from meterdesk_server.words import LANGUAGES, Said

_A_PAGE = 100


def routes(site: Site) -> list[BaseRoute]:
    """Where these pages are."""
    return [
        guarded(site, "/accounts", STAFF, get=_list),
        guarded(site, "/accounts/new", STAFF, get=_new, post=_add),
        guarded(site, "/accounts/{account_id}", STAFF, get=_show, post=_change),
        guarded(site, "/accounts/{account_id}/close", STAFF, get=_show, post=_close),
        guarded(site, "/accounts/{account_id}/open", STAFF, get=_show, post=_open),
    ]


def _list(visit: Visit) -> Response:
    after = visit.form.typed("after")[:120]
    find = visit.form.text("find", 120, is_needed=False)
    after_id = visit.form.whole("id", 1, 2**31 - 1) if after else 0
    with visit.site.store.read() as connection:
        found = accounts.page_of(connection, (after, after_id), _A_PAGE + 1, find)
    more = found[_A_PAGE - 1] if len(found) > _A_PAGE else None
    return page(visit, "accounts.html", accounts=found[:_A_PAGE], more=more, find=find)


def _new(visit: Visit) -> Response:
    return page(visit, "account_new.html", zones=accounts.zones())


def _add(visit: Visit) -> Response:
    name, language, zone = _typed(visit)
    with visit.site.store.begin() as connection:
        by = f"person {visit.who.person_id}"
        account_id = accounts.add(connection, name, language, zone, now=visit.now, by=by)
    return see_other(f"/accounts/{account_id}", Said.of("{name} was added.", name=name))


def _show(visit: Visit) -> Response:
    with visit.site.store.read() as connection:
        account = accounts.one(connection, visit.number("account_id"))
        if account is None:
            raise NotFoundError
        people = persons.of_account(connection, account.id)
    known: dict[str, Any] = {
        "account": account,
        "people": people,
        "zones": accounts.zones(),
        "roles": ROLES,
    }
    return page(visit, "account.html", **known)


def _change(visit: Visit) -> Response:
    name, language, zone = _typed(visit)
    return _set(visit, name=name, language=language, time_zone=zone)


def _close(visit: Visit) -> Response:
    return _set(visit, closed_at=visit.now)


def _open(visit: Visit) -> Response:
    return _set(visit, closed_at=None)


def _set(visit: Visit, **values: Any) -> Response:
    account_id, by = visit.number("account_id"), f"person {visit.who.person_id}"
    with visit.site.store.begin() as connection:
        if accounts.one(connection, account_id) is None:
            raise NotFoundError
        accounts.change(connection, account_id, now=visit.now, by=by, **values)
    return see_other(f"/accounts/{account_id}", Said.of("The changes were saved."))


def _typed(visit: Visit) -> tuple[str, str, str]:
    form = visit.form
    return (
        form.text("name", 120),
        form.choice("language", LANGUAGES),
        form.choice("time_zone", accounts.zones()),
    )
