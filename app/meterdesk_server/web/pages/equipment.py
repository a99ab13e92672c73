"""Automated Equipment Detected: what offices registered; what of it takes part, and its terms."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from starlette.responses import Response
from starlette.routing import BaseRoute

from meterdesk_server.calendar.cycle import Cycle
from meterdesk_server.equipment import claims
from meterdesk_server.equipment.detected import Asked, Standing, detected
from meterdesk_server.signing_up import TOTAL, Terms
from meterdesk_server.tables import serial_key
from meterdesk_server.web import queries
from meterdesk_server.web.forms import FormError
from meterdesk_server.web.guard import guarded
from meterdesk_server.web.meters import meter_title
from meterdesk_server.web.navigation import ALL
from meterdesk_server.web.page import Visit, page, see_other
from meterdesk_server.web.pages.phrases import CYCLES
from meterdesk_server.web.site import Site
from meterdesk_server.words import Said

PATH = "/equipment"
TAKING_PART = "taking-part"
STANDINGS: Mapping[Standing, tuple[str, str]] = {
    Standing.HOUR: ("ready at {moment}", "warn"),
    Standing.READY: ("ready", "good"),
    Standing.REFUSED: ("refused by the office", "bad"),
    Standing.FAILED: ("could not be turned on", "bad"),
    Standing.ASKED: ("on with the next sync", "warn"),
    Standing.ON: ("takes part", "good"),
}
METERS = (
    TOTAL,
    "systemTotals.MonochromeImpressions",
    "systemTotals.FullColorImpressions",
    "print.TotalImpressions",
    "copy.TotalImpressions",
    "faxIn.TotalImpressions",
    "scan.TotalImages",
)
"""The meters to tick; the command line knows any other."""
_MOST_ID = 2**31 - 1


def routes(site: Site) -> list[BaseRoute]:
    """Where these pages are."""
    return [
        guarded(site, PATH, ALL, get=_list, post=_sign_up),
        guarded(site, f"{PATH}/sign-off", ALL, get=_list, post=_ask_to_sign_off),
        guarded(site, f"{PATH}/signed-off", ALL, get=_list, post=_sign_off),
    ]


def _list(visit: Visit) -> Response:
    asked, form = _asked(visit), visit.form
    with visit.site.store.read() as connection:
        found = detected(connection, visit.who, asked, visit.now, queries.A_PAGE + 1)
        accounts = queries.accounts(connection, visit)
        others = replace(asked, takes_part=not asked.takes_part, serial="", after=None)
        are_others = bool(detected(connection, visit.who, others, visit.now, 1))
    shown = found[: queries.A_PAGE]
    query = {name: form.typed(name) for name in ("show", "account", "serial")}
    place = {name: form.typed(name) for name in ("after", "id")}
    more = None
    if len(found) > queries.A_PAGE:
        last = shown[-1]
        more = queries.link(PATH, **query, after=serial_key(last.serial_number), id=last.id)
    ticked = set(form.many("take"))
    if form.typed("tick") == "all":
        ticked = {str(each.id) for each in shown if each.may_sign_up}
    known: dict[str, Any] = {
        "machines": shown,
        "takes_part": asked.takes_part,
        "accounts": accounts,
        "query": query,
        "place": place,
        "more": more,
        "are_others": are_others,
        "ticked": ticked,
        "tick_all": queries.link(PATH, **query, **place, tick="all"),
        "is_filtered": bool(query["account"] or query["serial"]),
    }
    return page(visit, "equipment.html", **known, **_terms_shown(visit))


def _terms_shown(visit: Visit) -> dict[str, Any]:
    """What the form of the terms begins with: monthly, at the end of a month, the total."""
    say = visit.words.say
    return {
        "standings": STANDINGS,
        "cycles": CYCLES,
        "wanted": visit.form.many("meter") or (TOTAL,),
        "meters": [(name, meter_title(name, say)) for name in METERS],
        "title_of": lambda name: meter_title(name, say),
    }


def _sign_up(visit: Visit) -> Response:
    device_ids, form = _ticked(visit), visit.form
    meters = form.many("meter")
    if not meters:
        raise FormError("Tick at least one meter.", "meters")
    cycle, day = Cycle(form.choice("cycle", list(Cycle))), form.whole("day", 1, 31)
    with visit.site.store.begin() as connection:
        terms = Terms(cycle, meters, day)
        count = claims.sign_up(connection, visit.who, device_ids, terms, visit.now)
    if form.typed("show") == TAKING_PART:
        said = Said.of("Machines with new terms: {count}.", count=count)
    else:
        said = Said.of(
            "Machines signed up: {count}. Their offices hear of it at the next sync.",
            count=count,
        )
    return see_other(_back(visit), said)


def _ask_to_sign_off(visit: Visit) -> Response:
    device_ids = set(_ticked(visit))
    asked = _asked(visit)
    with visit.site.store.read() as connection:
        found = detected(connection, visit.who, asked, visit.now, queries.A_PAGE)
    machines = [each for each in found if each.id in device_ids]
    return page(visit, "equipment_sign_off.html", machines=machines, back=_back(visit))


def _sign_off(visit: Visit) -> Response:
    with visit.site.store.begin() as connection:
        count = claims.sign_off(connection, visit.who, _ticked(visit), visit.now)
    said = Said.of("Machines signed off: {count}. They are not billed any more.", count=count)
    return see_other(_back(visit), said)


def _asked(visit: Visit) -> Asked:
    form, after = visit.form, None
    if form.typed("after"):
        after = form.text("after", 32), form.whole("id", 1, _MOST_ID)
    takes_part = form.typed("show") == TAKING_PART
    return Asked(takes_part, queries.account_of(visit), queries.serial_of(visit), after)


def _ticked(visit: Visit) -> list[int]:
    """The machines that were ticked. Raises FormError where there are none."""
    values = visit.form.many("take")
    ids = [int(value) for value in values if value.isascii() and value.isdecimal()]
    ids = [each for each in ids if 0 < each <= _MOST_ID]
    if not ids:
        raise FormError("Tick at least one machine.", "machines")
    return ids


def _back(visit: Visit) -> str:
    names = ("show", "account", "serial")
    return queries.link(PATH, **{name: visit.form.typed(name) for name in names})
