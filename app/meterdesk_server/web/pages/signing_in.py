"""Signing in and out."""

from __future__ import annotations

from dataclasses import replace

from starlette.responses import Response
from starlette.routing import BaseRoute

from meterdesk_server.people import attempts, persons, sessions
from meterdesk_server.people.passwords import LONGEST
from meterdesk_server.store import note, won
from meterdesk_server.web.forms import FormError
from meterdesk_server.web.guard import forget_token, guarded, keep_token
from meterdesk_server.web.page import Visit, page, see_other
from meterdesk_server.web.site import Site

_WRONG = "This email address and password do not belong together."
_TOO_OFTEN = "There were too many tries. Please wait {minutes} minutes and try again."


def routes(site: Site) -> list[BaseRoute]:
    """Where this page is."""
    return [
        guarded(site, "/sign-in", None, get=_show, post=_sign_in),
        guarded(site, "/sign-out", None, post=_sign_out),
    ]


def _show(visit: Visit) -> Response:
    if visit.visitor and not visit.trouble:
        return see_other(_next(visit))
    return page(replace(visit, visitor=None), "sign_in.html", next=_next(visit))


def _sign_in(visit: Visit) -> Response:
    site, now = visit.site, visit.now
    name = persons.key_of(visit.form.text("email", 254))
    password = visit.form.secret("password", LONGEST)
    _admit(visit, name)
    with site.store.read() as connection:
        who = persons.by_email(connection, name)
    is_right = site.passwords.is_right(password, who.password if who else None)
    if who is None or not is_right or who.disabled_at:
        raise FormError(_WRONG)
    with site.store.begin() as connection:
        attempts.forgive(connection, name)
        sessions.end(connection, visit.token)
        token = sessions.begin(connection, who.id, now)
        note(connection, now, f"person {who.id}", "signed in", [_address(visit)], who.account_id)
    response = see_other(_next(visit))
    keep_token(response, token)
    return response


def _sign_out(visit: Visit) -> Response:
    with visit.site.store.begin() as connection:
        sessions.end(connection, visit.token)
    response = see_other("/sign-in")
    forget_token(response)
    return response


def _admit(visit: Visit, name: str) -> None:
    site, limits = visit.site, visit.site.policy.sign_in_limits
    address = _address(visit)
    may_try = won(site.store, lambda c: attempts.admit(c, name, address, visit.now, limits))
    if not may_try:
        raise FormError(_TOO_OFTEN, minutes=int(limits.window.total_seconds() / 60))


def _address(visit: Visit) -> str:
    return visit.request.client.host if visit.request.client else "unknown"


def _next(visit: Visit) -> str:
    """Where somebody wanted to go: a path of ours and nothing that a browser takes for a host."""
    path = visit.form.typed("next")
    is_ours = path.startswith("/") and not path.startswith("//") and path.isascii()
    return path if is_ours and path.isprintable() and "\\" not in path else "/"
