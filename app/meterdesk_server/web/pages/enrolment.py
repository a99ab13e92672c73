"""Enrolment keys: made by the supplier, shown to the account; a letter or a file for the office."""

from __future__ import annotations

import hashlib
import re
import ssl
from typing import Any

from sqlalchemy import Connection
from starlette.responses import Response
from starlette.routing import BaseRoute

from meterdesk_server.equipment import enrolment
from meterdesk_server.equipment.enrolment import MOST_OFFICES, Key
from meterdesk_server.equipment.set_up_file import SetUpFile, content
from meterdesk_server.web import queries
from meterdesk_server.web.formats import Formats
from meterdesk_server.web.forms import FormError
from meterdesk_server.web.guard import guarded
from meterdesk_server.web.navigation import MANAGERS, STAFF
from meterdesk_server.web.page import NotFoundError, Visit, page, see_other
from meterdesk_server.web.site import Site
from meterdesk_server.words import Said, Words

PATH = "/enrolment"
FILE_NAME = "office.meterdesk"
_NAME = re.compile(r"[0-9A-Z]{1,16}")


def routes(site: Site) -> list[BaseRoute]:
    """Where these pages are."""
    return [
        guarded(site, PATH, MANAGERS, get=_list),
        guarded(site, f"{PATH}/new", STAFF, get=_new, post=_add),
        guarded(site, f"{PATH}/ca.pem", MANAGERS, get=_authority),
        guarded(site, f"{PATH}/{{name}}", MANAGERS, get=show),
        guarded(site, f"{PATH}/{{name}}/letter", MANAGERS, get=_letter),
        guarded(site, f"{PATH}/{{name}}/{FILE_NAME}", MANAGERS, get=_file),
        guarded(site, f"{PATH}/{{name}}/account", STAFF, get=show, post=_put),
    ]


def _list(visit: Visit) -> Response:
    form, account_id, before = visit.form, queries.account_of(visit), None
    if form.typed("before"):
        before = queries.moment_of(visit, "before"), _name(form.typed("name"))
    with visit.site.store.read() as connection:
        most = queries.A_PAGE + 1
        found = enrolment.page_of(connection, visit.who, account_id, before, most)
        accounts = queries.accounts(connection, visit)
    more, shown = None, found[: queries.A_PAGE]
    if len(found) == most:
        last, account = shown[-1], form.typed("account")
        at = last.created_at.isoformat()
        more = queries.link(PATH, account=account, before=at, name=last.name)
    return page(visit, "enrolment.html", keys=shown, accounts=accounts, more=more)


def _new(visit: Visit) -> Response:
    with visit.site.store.read() as connection:
        accounts = queries.accounts(connection, visit)
    return page(visit, "enrolment_new.html", accounts=accounts, most=MOST_OFFICES)


def _add(visit: Visit) -> Response:
    form = visit.form
    label = form.text("label", 120)
    number = form.whole("offices", 1, MOST_OFFICES)
    account_id = queries.account_of(visit)
    with visit.site.store.begin() as connection:
        by = f"person {visit.who.person_id}"
        name = enrolment.create(connection, account_id, label, number, visit.now, by)
    return see_other(
        f"{PATH}/{name}", Said.of("The key was made. Print its letter, or send its file.")
    )


def show(visit: Visit) -> Response:
    """One key, and the offices that registered with it."""
    with visit.site.store.read() as connection:
        key = key_of(visit, connection)
        offices = enrolment.offices(connection, key.name)
        accounts = queries.accounts(connection, visit) if key.account_id is None else ()
    known: dict[str, Any] = {"key": key, "offices": offices, "accounts": accounts}
    known |= {"secret_text": visit.site.keys.enrolment_key(key.name), "server": _server(visit)}
    known["has_own_ca"] = visit.site.ca_file is not None
    letter = f"{visit.site.public_url}{PATH}/{key.name}/letter"
    return page(visit, "enrolment_key.html", letter=letter, **known)


def _letter(visit: Visit) -> Response:
    """In the language of the account: somebody there reads it."""
    key = _open_key(visit)
    words = Words(key.language or visit.words.language)
    known: dict[str, Any] = {
        "key": key,
        "secret_text": visit.site.keys.enrolment_key(key.name),
        "server": _server(visit),
        "site": visit.site.public_url,
        "hour": int(visit.site.policy.sign_up_after.total_seconds() // 60),
        "fingerprint": _fingerprint(visit),
        "read": words.say,
        "letter_language": words.language,
        "date": Formats(words.language, visit.who.zone).day(visit.now),
    }
    return page(visit, "letter.html", **known)


def _file(visit: Visit) -> Response:
    """The same for the wizard to open; remarks in the language of the account."""
    key, ca_file = _open_key(visit), visit.site.ca_file
    words = Words(key.language or visit.words.language)
    file = SetUpFile(
        server=_server(visit),
        customer=key.account_name or "",
        office=key.label,
        enrolment_key=visit.site.keys.enrolment_key(key.name),
        made_at=visit.now.replace(microsecond=0),
        authority=ca_file.read_text(encoding="ascii") if ca_file else "",
    )
    day = Formats(words.language, visit.who.zone).day(file.valid_until)
    remarks = (
        words.say("Open this file in the set-up of Meterdesk, until {day}.", day=day),
        words.say("Whoever has it can register an office in your name: keep it to yourself."),
    )
    headers = {"Content-Disposition": f'attachment; filename="{FILE_NAME}"'}
    return Response(content(file, remarks), 200, headers, "application/toml")


def _authority(visit: Visit) -> Response:
    """The server's own authority: an office has to trust it, and no other knows it."""
    file = visit.site.ca_file
    if file is None:
        raise NotFoundError
    headers = {"Content-Disposition": 'attachment; filename="ca.pem"'}
    return Response(file.read_bytes(), 200, headers, "application/x-pem-file")


def _fingerprint(visit: Visit) -> str | None:
    """SHA-256 of the authority's certificate in DER, as openssl and browsers show it."""
    file = visit.site.ca_file
    if file is None:
        return None
    der = ssl.PEM_cert_to_DER_cert(file.read_text(encoding="ascii"))
    return hashlib.sha256(der).digest().hex(":").upper()


def _put(visit: Visit) -> Response:
    account_id = queries.account_of(visit)
    if account_id is None:
        raise FormError("Please choose one.", "account")
    with visit.site.store.begin() as connection:
        key, by = key_of(visit, connection), f"person {visit.who.person_id}"
        enrolment.put_into(connection, key.name, account_id, visit.now, by)
    return see_other(f"{PATH}/{key.name}", Said.of("The changes were saved."))


def key_of(visit: Visit, connection: Connection) -> Key:
    """The key of the address, where the visitor may see it. Raises NotFoundError."""
    name = _name(str(visit.request.path_params["name"]))
    key = enrolment.one(connection, visit.who, name)
    if key is None:
        raise NotFoundError
    return key


def _open_key(visit: Visit) -> Key:
    """A key somebody may still register with."""
    with visit.site.store.read() as connection:
        key = key_of(visit, connection)
    if key.revoked_at is not None:
        raise NotFoundError
    return key


def _name(typed: str) -> str:
    if not _NAME.fullmatch(typed):
        raise NotFoundError
    return typed


def _server(visit: Visit) -> str:
    """What somebody types into the wizard of an office."""
    return f"{visit.site.public_url}/soap"
