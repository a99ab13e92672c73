"""What people say of themselves: name, language, password."""

from __future__ import annotations

from starlette.responses import Response
from starlette.routing import BaseRoute

from meterdesk_server.people import attempts, persons, sessions
from meterdesk_server.people.passwords import LONGEST, SHORTEST
from meterdesk_server.people.persons import Person
from meterdesk_server.store import note, won
from meterdesk_server.web.forms import FormError
from meterdesk_server.web.guard import CHANGE_PASSWORD, guarded
from meterdesk_server.web.navigation import ALL
from meterdesk_server.web.page import NotFoundError, Visit, page, see_other
from meterdesk_server.web.site import Site
from meterdesk_server.words import LANGUAGES, Said

_FEWEST_LETTERS = 5


def routes(site: Site) -> list[BaseRoute]:
    """Where these pages are."""
    return [
        guarded(site, "/profile", ALL, get=_show, post=_change),
        guarded(site, CHANGE_PASSWORD, ALL, get=_ask_password, post=_set_password),
        guarded(site, "/profile/elsewhere", ALL, get=_show, post=_sign_out_elsewhere),
    ]


def chosen_password(visit: Visit, email: str) -> str:
    """A new password as it was typed. Raises FormError for one that is guessed soon."""
    password = visit.form.secret("new", LONGEST)
    if len(password) < SHORTEST:
        raise FormError("A password has {least} characters or more.", "new", least=SHORTEST)
    if len(set(password)) < _FEWEST_LETTERS or password.casefold() == email.casefold():
        raise FormError("This would be guessed soon; please choose another one.", "new")
    return password


def _show(visit: Visit) -> Response:
    who = _me(visit)
    with visit.site.store.read() as connection:
        browsers = sessions.count(connection, who.id, visit.now)
    return page(visit, "profile.html", person=who, browsers=browsers)


def _change(visit: Visit) -> Response:
    name, language = visit.form.text("name", 120), visit.form.choice("language", LANGUAGES)
    with visit.site.store.begin() as connection:
        persons.change(connection, visit.who.person_id, name=name, language=language)
    return see_other("/profile", Said.of("The changes were saved."))


def _ask_password(visit: Visit) -> Response:
    return page(visit, "password.html", person=_me(visit))


def _set_password(visit: Visit) -> Response:
    site, who = visit.site, _me(visit)
    limits, name, address = (
        site.policy.sign_in_limits,
        persons.key_of(who.email),
        f"session {who.id}",
    )
    tries = won(site.store, lambda c: attempts.count(c, name, address, visit.now, limits))
    if tries.is_lock:
        _note_wrong(visit, who, "sign-in locked")
    if not tries.is_admitted:
        raise FormError("There were too many tries. Please wait a while and try again.", "old")
    if not site.passwords.is_right(visit.form.secret("old", LONGEST), who.password):
        _note_wrong(visit, who, "wrong password")
        raise FormError("This is not your current password.", "old")
    password = chosen_password(visit, who.email)
    if site.passwords.is_right(password, who.password):
        raise FormError("This is the password you have already.", "new")
    hashed = site.passwords.hash(password)
    with site.store.begin() as connection:
        persons.set_password(connection, who.id, hashed, visit.now, but=visit.token)
        attempts.forgive(connection, name)
    return see_other("/profile", Said.of("Your password was changed."))


def _note_wrong(visit: Visit, who: Person, event: str) -> None:
    """Somebody at an open browser may be guessing."""
    client = visit.request.client
    said = [f"person {who.id}: {who.email}, {client.host if client else 'unknown'}"]
    with visit.site.store.begin() as connection:
        note(connection, visit.now, f"person {who.id}", event, said, who.account_id)


def _sign_out_elsewhere(visit: Visit) -> Response:
    with visit.site.store.begin() as connection:
        sessions.end_all(connection, visit.who.person_id, but=visit.token)
    return see_other("/profile", Said.of("Every other browser is signed out."))


def _me(visit: Visit) -> Person:
    with visit.site.store.read() as connection:
        who = persons.one(connection, visit.who.person_id)
    if who is None:
        raise NotFoundError
    return who
