"""Signing in and out."""

from __future__ import annotations

import re
from dataclasses import replace

from sqlalchemy import Connection
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
_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_LONGEST_SHOWN = 60
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
    _admit(visit, name, password)
    with site.store.read() as connection:
        who = persons.by_email(connection, name)
    is_right = site.passwords.is_right(password, who.password if who else None)
    if who is None or not is_right or who.disabled_at:
        with site.store.begin() as connection:
            _note_failed(connection, visit, "sign-in failed", name, password)
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


def _admit(visit: Visit, name: str, password: str) -> None:
    limits = visit.site.policy.sign_in_limits

    def count(connection: Connection) -> bool:
        tries = attempts.count(connection, name, _address(visit), visit.now, limits)
        if tries.is_lock:
            _note_failed(connection, visit, "sign-in locked", name, password)
        return tries.is_admitted

    if not won(visit.site.store, count):
        raise FormError(_TOO_OFTEN, minutes=int(limits.window.total_seconds() / 60))


def _note_failed(
    connection: Connection, visit: Visit, event: str, name: str, password: str
) -> None:
    """A line for whoever looks after these people: somebody may be guessing."""
    who = persons.by_email(connection, name)
    said = f"{name if who else _cut(name, password)}, {_address(visit)}"
    note(connection, visit.now, "stranger", event, [said], who.account_id if who else None)


def _cut(name: str, password: str) -> str:
    """What was typed as a name, as far as it is no password: some type theirs in its place."""
    if _ADDRESS.fullmatch(name) and name != persons.key_of(password):
        return name if len(name) <= _LONGEST_SHOWN else f"{name[:_LONGEST_SHOWN]}…"
    return f"{name[:2]}…"


def _address(visit: Visit) -> str:
    return visit.request.client.host if visit.request.client else "unknown"


def _next(visit: Visit) -> str:
    """Where somebody wanted to go: a path of ours and nothing that a browser takes for a host."""
    path = visit.form.typed("next")
    is_ours = path.startswith("/") and not path.startswith("//") and path.isascii()
    return path if is_ours and path.isprintable() and "\\" not in path else "/"
