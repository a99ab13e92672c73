"""The people of an account, or of the supplier: invited, changed, shut out and let in again."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from sqlalchemy import Connection
from starlette.responses import Response
from starlette.routing import BaseRoute

from meterdesk_server.notices.occasions import invited
from meterdesk_server.people import accounts, invitations, persons
from meterdesk_server.people.persons import Person
from meterdesk_server.people.roles import Role, may_see
from meterdesk_server.store import note
from meterdesk_server.web.forms import FormError, path_number
from meterdesk_server.web.guard import guarded
from meterdesk_server.web.navigation import MANAGERS
from meterdesk_server.web.page import NotFoundError, Visit, page, see_other
from meterdesk_server.web.site import Site
from meterdesk_server.words import LANGUAGES, Said

ROLES = {
    Role.SUPPLIER: Said.of("Supplier"),
    Role.KEY_USER: Said.of("Key user"),
    Role.EQUIPMENT: Said.of("Equipment administrator"),
}
_OF_AN_ACCOUNT = (Role.KEY_USER, Role.EQUIPMENT)


def routes(site: Site) -> list[BaseRoute]:
    """Where these pages are."""
    add = partial(guarded, site, roles=MANAGERS)
    return [
        add("/people", get=_list),
        add("/people/new", get=_new, post=_add),
        add("/people/{person_id}", get=_show, post=_change),
        add("/people/{person_id}/link", get=_back, post=_link),
        add("/people/{person_id}/disable", get=_back, post=partial(_turn, persons.disable)),
        add("/people/{person_id}/enable", get=_back, post=partial(_turn, persons.enable)),
    ]


def _list(visit: Visit) -> Response:
    with visit.site.store.read() as connection:
        account_id, name = _account(visit, connection)
        people = persons.of_account(connection, account_id)
    known: dict[str, Any] = {
        "people": people,
        "account_id": account_id,
        "account_name": name,
        "roles": ROLES,
    }
    return page(visit, "people.html", **known)


def _new(visit: Visit) -> Response:
    with visit.site.store.read() as connection:
        account_id, name = _account(visit, connection)
        account = accounts.one(connection, account_id) if account_id else None
    language = account.language if account else visit.words.language
    known: dict[str, Any] = {
        "account_id": account_id,
        "account_name": name,
        "person_language": language,
    }
    return page(visit, "person_new.html", roles=_roles(account_id), **known)


def _add(visit: Visit) -> Response:
    form, by = visit.form, f"person {visit.who.person_id}"
    with visit.site.store.begin() as connection:
        account_id, _ = _account(visit, connection)
        email = form.email("email")
        if persons.by_email(connection, email):
            raise FormError("Somebody with this email address is known already.", "email")
        person_id = persons.add(
            connection,
            Role(form.choice("role", _roles(account_id))),
            form.text("name", 120),
            email,
            account_id=account_id,
            language=form.choice("language", LANGUAGES),
            now=visit.now,
            by=by,
        )
        return _invited(visit, connection, person_id)


def _show(visit: Visit) -> Response:
    with visit.site.store.read() as connection:
        who = _person(visit, connection)
    return page(visit, "person.html", person=who, roles=_roles(who.account_id))


def _change(visit: Visit) -> Response:
    form, by = visit.form, f"person {visit.who.person_id}"
    with visit.site.store.begin() as connection:
        who = _person(visit, connection)
        role = Role(form.choice("role", _roles(who.account_id)))
        if who.id == visit.who.person_id and role is not who.role:
            raise FormError("Nobody can change their own role; ask somebody else.", "role")
        name, language = form.text("name", 120), form.choice("language", LANGUAGES)
        persons.change(connection, who.id, name=name, language=language, role=role)
        detail = f"person {who.id}: {name}, {role}, {language}"
        note(connection, visit.now, by, "person changed", [detail], who.account_id)
    return see_other(f"/people/{who.id}", Said.of("The changes were saved."))


def _link(visit: Visit) -> Response:
    with visit.site.store.begin() as connection:
        return _invited(visit, connection, _person(visit, connection).id)


def _turn(do: Callable[..., None], visit: Visit) -> Response:
    with visit.site.store.begin() as connection:
        who = _person(visit, connection)
        if who.id == visit.who.person_id:
            raise FormError("Nobody can shut themselves out; ask somebody else.")
        do(connection, who, visit.now, f"person {visit.who.person_id}")
    return see_other(f"/people/{who.id}", Said.of("The changes were saved."))


def _back(visit: Visit) -> Response:
    return _show(visit)


def _invited(visit: Visit, connection: Connection, person_id: int) -> Response:
    """The link is shown this once: the database keeps its digest alone."""
    who = persons.one(connection, person_id)
    if who is None or who.disabled_at:
        raise NotFoundError
    token = invitations.invite(connection, who.id, visit.now)
    by = f"person {visit.who.person_id}"
    note(connection, visit.now, by, "person invited", [f"person {who.id}"], who.account_id)
    path, until, site = f"/invitation/{token}", visit.now + invitations.LIFE, visit.site
    if site.sends_mail:
        sender = visit.who.person_id
        invited(connection, who.id, path, until, site.public_url, visit.now, sender)
    known: dict[str, Any] = {"person": who, "until": until, "is_mailed": site.sends_mail}
    return page(visit, "person_invited.html", link=site.public_url + path, **known)


def _person(visit: Visit, connection: Connection) -> Person:
    who = persons.one(connection, visit.number("person_id"))
    if who is None or not may_see(visit.who, who.account_id):
        raise NotFoundError
    return who


def _account(visit: Visit, connection: Connection) -> tuple[int | None, str | None]:
    """Whose people these are: those of the account named, else one's own."""
    account_id = visit.who.account_id
    if visit.form.typed("account"):
        account_id = path_number({"account": visit.form.typed("account")}, "account") or 0
    if not may_see(visit.who, account_id):
        raise NotFoundError
    if account_id is None:
        return None, None
    account = accounts.one(connection, account_id)
    if account is None:
        raise NotFoundError
    return account_id, account.name


def _roles(account_id: int | None) -> dict[Role, Said]:
    roles = _OF_AN_ACCOUNT if account_id else (Role.SUPPLIER,)
    return {role: ROLES[role] for role in roles}
