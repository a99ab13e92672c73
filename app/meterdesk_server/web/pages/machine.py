"""What may be done with one machine: asked for a read, released, handed over to somebody else."""

from __future__ import annotations

from starlette.responses import Response
from starlette.routing import BaseRoute

from meterdesk_server.equipment import claims
from meterdesk_server.notices.occasions import reassigned
from meterdesk_server.people import persons
from meterdesk_server.reports import machines
from meterdesk_server.reports.machines import Machine, Part
from meterdesk_server.store import won
from meterdesk_server.web.formats import Formats
from meterdesk_server.web.guard import guarded
from meterdesk_server.web.navigation import ALL, MANAGERS, STAFF
from meterdesk_server.web.page import NotFoundError, Visit, page, see_other
from meterdesk_server.web.pages.devices import show
from meterdesk_server.web.site import Site
from meterdesk_server.words import Said

PATH = "/devices/{device_id}"


def routes(site: Site) -> list[BaseRoute]:
    """Where these pages are. Asking bills somebody: only the supplier does."""
    return [
        guarded(site, f"{PATH}/ask", STAFF, get=show, post=_ask),
        guarded(site, f"{PATH}/release", MANAGERS, get=_ask_to_release, post=_release),
        guarded(site, f"{PATH}/hand-over", ALL, get=show, post=_hand_over),
    ]


def _ask(visit: Visit) -> Response:
    machine = _seen(visit)
    asked = won(
        visit.site.store,
        lambda connection: claims.ask(connection, visit.who, machine.id, visit.now),
    )
    if asked.is_new:
        said = Said.of("A read was asked for. The office hears of it at its next sync.")
    else:
        moment = Formats(visit.words.language, visit.who.zone).local(asked.requested_at)
        said = Said.of(
            "Nothing was asked: a read was asked for on {moment} and is still waited for.",
            moment=moment,
        )
    return see_other(_address(machine), said)


def _ask_to_release(visit: Visit) -> Response:
    machine = _seen(visit)
    if machine.part is Part.GONE:
        raise NotFoundError
    return page(visit, "device_release.html", machine=machine)


def _release(visit: Visit) -> Response:
    machine = _seen(visit)
    with visit.site.store.begin() as connection:
        serial = claims.release(connection, visit.who, machine.id, visit.now)
    return see_other(_address(machine), Said.of("{serial} was released.", serial=serial))


def _hand_over(visit: Visit) -> Response:
    """Whoever lost it is told, as where somebody takes one over; nobody is told what they did."""
    machine, site = _seen(visit), visit.site
    person_id = visit.form.whole("person", 1, 2**31 - 1)
    with site.store.begin() as connection:
        done = claims.hand_over(connection, visit.who, machine.id, person_id, visit.now)
        who = persons.one(connection, person_id)
        lost = done.previous if done.previous != visit.who.person_id else None
        before = persons.one(connection, lost) if lost else None
        is_mailed = False
        if before and site.sends_mail:
            url = site.public_url
            is_mailed = reassigned(connection, machine.id, before.id, person_id, url, visit.now)
    names = {"serial": done.serial_number, "name": who.name if who else "–"}
    if before is None:
        said = Said.of("{name} looks after {serial} now.", **names)
    elif is_mailed:
        names["before"] = before.name
        said = Said.of("{name} looks after {serial} now. {before} is told by mail.", **names)
    else:
        names["before"] = before.name
        said = Said.of("{name} looks after {serial} now. Please let {before} know.", **names)
    return see_other(_back(visit, machine), said)


def _seen(visit: Visit) -> Machine:
    with visit.site.store.read() as connection:
        machine = machines.one(connection, visit.who, visit.number("device_id"))
    if machine is None:
        raise NotFoundError
    return machine


def _back(visit: Visit, machine: Machine) -> str:
    """To the machine, or to the list where it is no longer theirs to see."""
    with visit.site.store.read() as connection:
        is_seen = machines.one(connection, visit.who, machine.id) is not None
    return _address(machine) if is_seen else "/devices"


def _address(machine: Machine) -> str:
    return f"/devices/{machine.id}"
