"""Update your equipment list: why a machine is missing, and claiming it from somebody else."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from starlette.responses import Response
from starlette.routing import BaseRoute

from meterdesk_server.equipment import claims, expected
from meterdesk_server.equipment.claims import Claimed
from meterdesk_server.equipment.expected import expected_of, serials_in
from meterdesk_server.equipment.reasons import Why, reasons
from meterdesk_server.notices.occasions import reassigned
from meterdesk_server.people import accounts, persons
from meterdesk_server.people.persons import Person
from meterdesk_server.store import won
from meterdesk_server.tables import serial_key
from meterdesk_server.web import queries
from meterdesk_server.web.forms import FormError
from meterdesk_server.web.guard import guarded
from meterdesk_server.web.navigation import ALL
from meterdesk_server.web.page import NotFoundError, Visit, page, see_other
from meterdesk_server.web.site import Site
from meterdesk_server.words import Said

PATH = "/equipment/list"
WHYS: Mapping[Why, tuple[str, str, str]] = {
    Why.READY: ("ready", "good", "It can be signed up."),
    Why.HOUR: (
        "within the hour",
        "warn",
        "It was registered just now and can be signed up from {at} on.",
    ),
    Why.TAKES_PART: ("takes part", "good", "It is signed up: its meters come by themselves."),
    Why.SOMEBODYS: (
        "somebody else's",
        "warn",
        "{name} looks after it. Let them sign it up, or take it over and let them know.",
    ),
    Why.NOT_ELIGIBLE: (
        "not eligible",
        "bad",
        "Your office asked for it, but another company's office has it. "
        "Your supplier can release it there.",
    ),
    Why.ELSEWHERE: (
        "another company's",
        "bad",
        "The office of another company has registered it. If the machine is yours, "
        "ask your supplier to release it.",
    ),
    Why.GONE: (
        "taken out",
        "",
        "Your office took it out on {at}. Choose it there again, if it should take part.",
    ),
    Why.YOUNG: (
        "new",
        "warn",
        "It was installed less than 30 days ago. If it is not here on {at}, ask your supplier.",
    ),
    Why.NEVER: (
        "never registered",
        "bad",
        "No office has registered it. In Meterdesk at the office, find it and choose it for "
        "registration; an hour later it is here.",
    ),
}
"""A tag's text and class, and what to do, in the order of what is known."""
_MOST_LINES = 5000


def routes(site: Site) -> list[BaseRoute]:
    """Where these pages are."""
    return [
        guarded(site, PATH, ALL, get=_show, post=_add),
        guarded(site, f"{PATH}/claim", ALL, get=_show, post=_claim),
        guarded(site, f"{PATH}/forget", ALL, get=_show, post=_forget),
    ]


def _show(visit: Visit) -> Response:
    account_id, most = _account(visit), queries.A_PAGE + 1
    with visit.site.store.read() as connection:
        known: dict[str, Any] = {"accounts": queries.accounts(connection, visit), "whys": WHYS}
        if account_id is None:
            return page(visit, "update_list.html", account=None, found=(), more=None, **known)
        account = accounts.one(connection, account_id)
        if account is None:
            raise NotFoundError
        after = serial_key(visit.form.text("after", 32, is_needed=False))
        sought = expected_of(connection, account_id, after, most)
        shown = sought[: queries.A_PAGE]
        found = reasons(connection, visit.who, account_id, shown, visit.now)
    more = None
    if len(sought) == most:
        last = serial_key(shown[-1].serial_number)
        more = queries.link(PATH, account=visit.form.typed("account"), after=last)
    return page(visit, "update_list.html", account=account, found=found, more=more, **known)


def _add(visit: Visit) -> Response:
    form, account_id = visit.form, _needed_account(visit)
    serials = serials_in(form.lines("serials", _MOST_LINES))
    if not serials:
        raise FormError("Please fill this in.", "serials")
    installed_on = form.day("installed_on") if form.typed("installed_on") else None
    count = won(
        visit.site.store,
        lambda connection: expected.expect(
            connection, visit.who, account_id, serials, installed_on, visit.now
        ),
    )
    said = Said.of("Machines added to the list: {count}. See below what is known.", count=count)
    return see_other(_back(visit), said)


def _claim(visit: Visit) -> Response:
    device_id, who = visit.form.whole("device", 1, 2**31 - 1), visit.who
    with visit.site.store.begin() as connection:
        done = claims.claim(connection, who, device_id, visit.now)
        before = persons.one(connection, done.previous) if done.previous else None
        is_mailed = False
        if before and visit.site.sends_mail:
            url = visit.site.public_url
            is_mailed = reassigned(connection, device_id, before.id, who.person_id, url, visit.now)
    return see_other(_back(visit), _taken_over(done, before, is_mailed))


def _taken_over(done: Claimed, before: Person | None, is_mailed: bool) -> Said:
    serial = done.serial_number
    if before is None:
        return Said.of("You look after {serial} now.", serial=serial)
    if is_mailed:
        return Said.of(
            "You look after {serial} now. {name} is told by mail.", serial=serial, name=before.name
        )
    return Said.of(
        "You look after {serial} now. Please let {name} know.", serial=serial, name=before.name
    )


def _forget(visit: Visit) -> Response:
    account_id, serial = _needed_account(visit), visit.form.text("serial", 32)
    with visit.site.store.begin() as connection:
        expected.forget(connection, visit.who, account_id, serial, visit.now)
    return see_other(_back(visit), Said.of("{serial} is off the list.", serial=serial))


def _account(visit: Visit) -> int | None:
    """Whose list it is; None where the supplier has not chosen yet."""
    return visit.who.account_id or queries.account_of(visit)


def _needed_account(visit: Visit) -> int:
    account_id = _account(visit)
    with visit.site.store.read() as connection:
        if account_id is None or accounts.one(connection, account_id) is None:
            raise NotFoundError
    return account_id


def _back(visit: Visit) -> str:
    return queries.link(PATH, account=visit.form.typed("account"))
