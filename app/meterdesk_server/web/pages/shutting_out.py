"""Shutting out what registered or could: an office, which can be let in again, and a key for good.

Each asks on a page of its own.
"""

from __future__ import annotations

from starlette.responses import Response
from starlette.routing import BaseRoute

from meterdesk_server.desk import Desk
from meterdesk_server.equipment import enrolment
from meterdesk_server.equipment.enrolment import Key, Office
from meterdesk_server.web.guard import guarded
from meterdesk_server.web.navigation import STAFF
from meterdesk_server.web.page import NotFoundError, Visit, page, see_other
from meterdesk_server.web.pages.enrolment import PATH, key_of, show
from meterdesk_server.web.site import Site
from meterdesk_server.words import Said

_KEY = f"{PATH}/{{name}}"
_OFFICE = f"{_KEY}/offices/{{office}}"


def routes(site: Site) -> list[BaseRoute]:
    """Where these pages are."""
    return [
        guarded(site, f"{_KEY}/shut-out", STAFF, get=_ask_of_key, post=_shut_key_out),
        guarded(site, f"{_OFFICE}/shut-out", STAFF, get=_ask_of_office, post=_shut_office_out),
        guarded(site, f"{_OFFICE}/let-in", STAFF, get=show, post=_let_in),
    ]


def _ask_of_key(visit: Visit) -> Response:
    with visit.site.store.read() as connection:
        key = key_of(visit, connection)
    if key.revoked_at is not None:
        raise NotFoundError
    return page(visit, "shut_out.html", key=key, office=None)


def _shut_key_out(visit: Visit) -> Response:
    with visit.site.store.read() as connection:
        key = key_of(visit, connection)
    _desk(visit).revoke(key.name)
    return see_other(f"{PATH}/{key.name}", Said.of("Nobody can register with this key any more."))


def _ask_of_office(visit: Visit) -> Response:
    key, office = _office(visit)
    if office.revoked_at is not None:
        raise NotFoundError
    return page(visit, "shut_out.html", key=key, office=office)


def _shut_office_out(visit: Visit) -> Response:
    key, office = _office(visit)
    _desk(visit).revoke(office.proxy_id)
    return see_other(f"{PATH}/{key.name}", Said.of("The office is shut out."))


def _let_in(visit: Visit) -> Response:
    key, office = _office(visit)
    _desk(visit).let_in(office.proxy_id)
    said = Said.of("The office is let in again; it asks for itself, once a day.")
    return see_other(f"{PATH}/{key.name}", said)


def _office(visit: Visit) -> tuple[Key, Office]:
    asked = str(visit.request.path_params["office"])
    with visit.site.store.read() as connection:
        key = key_of(visit, connection)
        offices = enrolment.offices(connection, key.name)
    for each in offices:
        if each.proxy_id == asked:
            return key, each
    raise NotFoundError


def _desk(visit: Visit) -> Desk:
    site = visit.site
    return Desk(site.store, site.keys, site.clock, f"person {visit.who.person_id}")
