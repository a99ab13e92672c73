"""The link of an invitation: somebody chooses a password and is signed in."""

from __future__ import annotations

from starlette.responses import Response
from starlette.routing import BaseRoute

from meterdesk_server.people import invitations, persons, sessions
from meterdesk_server.people.persons import Person
from meterdesk_server.web.guard import guarded, keep_token
from meterdesk_server.web.page import Visit, page, see_other
from meterdesk_server.web.pages.profile import chosen_password
from meterdesk_server.web.site import Site
from meterdesk_server.words import Said


def routes(site: Site) -> list[BaseRoute]:
    """Where this page is."""
    return [guarded(site, "/invitation/{token}", None, get=_show, post=_use)]


def _show(visit: Visit) -> Response:
    who = _guest(visit)
    if who is None:
        return page(visit, "invitation_used.html", 404)
    return page(visit, "invitation.html", person=who, path=visit.request.url.path)


def _use(visit: Visit) -> Response:
    site, who = visit.site, _guest(visit)
    if who is None:
        return page(visit, "invitation_used.html", 404)
    hashed = site.passwords.hash(chosen_password(visit, who.email))
    with site.store.begin() as connection:
        if not invitations.use(connection, _token(visit), visit.now):
            return page(visit, "invitation_used.html", 404)
        sessions.end(connection, visit.token)
        persons.set_password(connection, who.id, hashed, visit.now)
        token = sessions.begin(connection, who.id, visit.now)
    response = see_other("/", Said.of("Welcome, {name}.", name=who.name))
    keep_token(response, token)
    return response


def _guest(visit: Visit) -> Person | None:
    with visit.site.store.read() as connection:
        person_id = invitations.guest(connection, _token(visit), visit.now)
        return persons.one(connection, person_id) if person_id else None


def _token(visit: Visit) -> str:
    return str(visit.request.path_params["token"])
