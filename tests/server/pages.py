"""People at the server's pages over real HTTPS: signed in, reading pages, sending forms."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

import requests

from meterdesk_server.people import accounts, persons, sessions
from meterdesk_server.people.passwords import PasswordCost, Passwords
from meterdesk_server.people.roles import Role
from meterdesk_server.server import ServerThread
from meterdesk_server.web.page import COOKIE

CHEAP = Passwords(PasswordCost(memory=8, passes=1))
PASSWORD = "correct horse battery"
_HASH = CHEAP.hash(PASSWORD)


def add_account(server: ServerThread, name: str = "Acme", zone: str = "Europe/Berlin") -> int:
    """An account and its id."""
    with server.site.store.begin() as connection:
        return accounts.add(connection, name, "en", zone, now=server.site.clock(), by="test")


def add_person(
    server: ServerThread,
    role: Role = Role.SUPPLIER,
    account_id: int | None = None,
    email: str = "sam@supplier.example",
    name: str = "Sam Supplier",
    language: str = "en",
    **more,
) -> int:
    """Somebody with the password PASSWORD, and their id; `more` as `persons.add` names it."""
    with server.site.store.begin() as connection:
        return persons.add(
            connection,
            role,
            name,
            email,
            account_id=account_id,
            language=language,
            now=server.site.clock(),
            by="test",
            **{"password": _HASH, **more},
        )


def saved_for_the_set_up(server: ServerThread, path: Path) -> Path:
    """What the key user of Acme saves from the page of the key of its office in Hamburg."""
    account = add_account(server, "Acme")
    key = server.desk.create_enrolment_key("Hamburg", account_id=account)
    kim = Visitor(server, add_person(server, Role.KEY_USER, account, "kim@acme.example", "Kim"))
    path.write_bytes(kim.download(f"/enrolment/{key[:6]}/office.meterdesk"))
    kim.close()
    return path


class Visitor:
    """A browser without pictures and scripts. `person_id`: signed in as that person."""

    def __init__(self, server: ServerThread, person_id: int | None = None) -> None:
        self.http = requests.Session()
        self.http.verify = str(server.ca_file)
        self.http.trust_env = False
        self.root = server.site.public_url
        self.me = person_id
        if person_id is not None:
            with server.site.store.begin() as connection:
                token = sessions.begin(connection, person_id, server.site.clock())
            self.set_token(token)

    def set_token(self, token: str) -> None:
        self.http.cookies.set(COOKIE, token, domain="127.0.0.1", path="/", secure=True)

    def get(self, path: str, status: int = 200, follow: bool = True, params=None) -> str:
        """The page, after it answered with that status."""
        url = self.root + path
        response = self.http.get(url, params=params, timeout=10, allow_redirects=follow)
        assert response.status_code == status, (path, response.status_code, response.text[-2000:])
        return response.text

    def download(self, path: str) -> bytes:
        """The file as it is."""
        response = self.http.get(self.root + path, timeout=10)
        assert "attachment" in response.headers["Content-Disposition"], response.text
        return response.content

    def post(self, path: str, status: int = 200, follow: bool = True, **fields) -> str:
        """Sends a form of the page at that path, with its secret; returns the page after it."""
        fields.setdefault("csrf", self.csrf())
        url = self.root + path
        response = self.http.post(url, fields, timeout=10, allow_redirects=follow)
        assert response.status_code == status, (path, response.status_code, response.text[-2000:])
        return response.text

    def sign_in(self, email: str, password: str = PASSWORD, status: int = 200, **fields) -> str:
        return self.post("/sign-in", status, email=email, password=password, **fields)

    def csrf(self) -> str:
        page = self.http.get(self.root + "/sign-in", timeout=10).text
        found = re.search(r'name="csrf" value="([0-9a-f]{64})"', page)
        assert found, page
        return found[1]

    def close(self) -> None:
        self.http.close()


def text_of(page: str) -> str:
    """What is read on a page: without tags, one blank between words."""
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", page)).split())
