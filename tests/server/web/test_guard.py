"""What keeps strangers, forms of other sites and guessers out, and what every page carries."""

from __future__ import annotations

import pytest
import requests
from markupsafe import escape
from tests.server.pages import PASSWORD, add_person, text_of
from tests.server.speech import Clock

from meterdesk_server import tables
from meterdesk_server.web.page import COOKIE

STALE = "This page was open for too long"
ACCOUNT = {"name": "Acme", "language": "en", "time_zone": "UTC"}


def ask(visitor, method: str, path: str, **how) -> requests.Response:
    return visitor.http.request(method, visitor.root + path, timeout=10, **how)


@pytest.mark.parametrize("csrf", ["", "0" * 64, "ä", "\ud800".encode("utf-8", "replace")])
def test_form_without_the_secret_of_the_browser_changes_nothing(supplier, csrf) -> None:
    page = supplier.post("/accounts/new", 422, csrf=csrf, **ACCOUNT)

    assert STALE in text_of(page)
    assert "No account yet" in text_of(supplier.get("/accounts"))


def test_form_with_the_secret_of_another_browser_changes_nothing(server, supplier, visit) -> None:
    other = visit(add_person(server, email="two@supplier.example"))

    page = supplier.post("/accounts/new", 422, csrf=other.csrf(), **ACCOUNT)

    assert STALE in text_of(page)


@pytest.mark.parametrize("origin", ["https://evil.example", "null", "http://127.0.0.1"])
def test_form_of_another_site_changes_nothing(supplier, origin) -> None:
    form = {"csrf": supplier.csrf(), **ACCOUNT}

    said = ask(supplier, "POST", "/accounts/new", data=form, headers={"Origin": origin})

    assert (said.status_code, STALE in text_of(said.text)) == (422, True)


def test_form_with_our_origin_is_taken(supplier) -> None:
    form = {"csrf": supplier.csrf(), **ACCOUNT}

    said = ask(supplier, "POST", "/accounts/new", data=form, headers={"Origin": supplier.root})

    assert "Acme was added." in text_of(said.text)


def test_sign_in_needs_the_secret_too(server, visit) -> None:
    add_person(server)

    page = visit().sign_in("sam@supplier.example", csrf="", status=422)

    assert STALE in text_of(page)


def test_browser_has_another_secret_once_it_is_signed_in(server, visit) -> None:
    add_person(server)
    visitor = visit()
    visitor.get("/sign-in")
    before = visitor.http.cookies[COOKIE]

    visitor.sign_in("sam@supplier.example")

    assert visitor.http.cookies[COOKIE] != before


def test_secret_of_a_browser_is_not_in_the_database(server, visit) -> None:
    add_person(server)
    visitor = visit()
    visitor.sign_in("sam@supplier.example")

    with server.site.store.read() as connection:
        kept = repr(
            [connection.execute(table.select()).all() for table in tables.metadata.tables.values()]
        )

    assert visitor.http.cookies[COOKIE] not in kept
    assert PASSWORD not in kept


def test_signing_out_ends_it_for_who_copied_the_cookie(server, visit) -> None:
    add_person(server)
    visitor, thief = visit(), visit()
    visitor.sign_in("sam@supplier.example")
    thief.set_token(visitor.http.cookies[COOKIE])

    visitor.post("/sign-out")

    thief.get("/profile", 303, follow=False)


def test_eleventh_try_of_a_name_is_refused_even_with_the_right_password(
    server, visit, clock: Clock
) -> None:
    add_person(server)
    visitor = visit()
    for _ in range(10):
        visitor.sign_in("sam@supplier.example", "not this one", status=422)

    refused = visitor.sign_in("Sam@Supplier.example", status=422)
    clock.advance(minutes=15)
    page = visitor.sign_in("sam@supplier.example")

    assert "Please wait 15 minutes" in text_of(refused)
    assert "Sam Supplier" in text_of(page)


def test_address_that_tries_many_names_is_refused(server, visit) -> None:
    add_person(server)
    visitor = visit()
    csrf = visitor.csrf()
    for number in range(20):
        visitor.sign_in(f"{number}@supplier.example", "guess", status=422, csrf=csrf)

    page = visitor.sign_in("sam@supplier.example", status=422, csrf=csrf)

    assert "too many tries" in text_of(page)


@pytest.mark.parametrize(
    "wish",
    [
        "//evil.example/",
        "https://evil.example",
        "/\\evil.example",
        "/\t/evil.example",
        "",
    ],
)
def test_signing_in_leads_nowhere_else(server, visit, wish) -> None:
    add_person(server)

    visitor = visit()
    form = {
        "email": "sam@supplier.example",
        "password": PASSWORD,
        "csrf": visitor.csrf(),
    }
    said = ask(visitor, "POST", "/sign-in", data={**form, "next": wish}, allow_redirects=False)

    assert (said.status_code, said.headers["location"]) == (303, "/")


@pytest.mark.parametrize("path", ["/sign-in", "/nowhere", "/accounts", "/static/site.css"])
def test_every_answer_forbids_scripts_frames_and_guessing(supplier, path) -> None:
    headers = ask(supplier, "GET", path).headers

    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "script-src" not in policy
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["strict-transport-security"].startswith("max-age=")


def test_pages_are_kept_nowhere_and_the_style_sheet_for_good(supplier) -> None:
    assert ask(supplier, "GET", "/accounts").headers["cache-control"] == "no-store"
    assert "immutable" in ask(supplier, "GET", "/static/site.css").headers["cache-control"]


def test_cookie_is_for_this_host_over_https_and_no_script(visit) -> None:
    cookie = ask(visit(), "GET", "/sign-in").headers["set-cookie"]

    assert cookie.startswith("__Host-")
    for word in ("HttpOnly", "Secure", "SameSite=lax", "Path=/"):
        assert word in cookie
    assert "Domain" not in cookie


def test_looking_changes_nothing(supplier) -> None:
    for path in ("/sign-out", "/people/1/disable", "/people/1/link"):
        ask(supplier, "GET", path)

    assert "Sam Supplier" in supplier.get("/people")


@pytest.mark.parametrize(
    "path",
    [
        "/nowhere",
        "/accounts/0",
        "/accounts/-1",
        "/accounts/9223372036854775808",
        "/accounts/a'--",
        "/accounts/..%2f..%2fetc",
        "/people/%00",
        "/people/%ff",
        "/people/1e3",
        "/people/٣",
    ],
)
def test_address_of_nothing_is_a_page_that_says_so(supplier, path) -> None:
    said = ask(supplier, "GET", path)

    assert (said.status_code, "There is nothing here" in said.text) == (404, True)


@pytest.mark.parametrize(
    "name",
    [
        "\x00",
        "a\r\nBcc: x",
        "\u202egnp",
        "x" * 121,
        " ",
        "\ud800".encode("utf-8", "surrogatepass"),
    ],
)
def test_name_that_cannot_be_kept_is_refused_with_a_sentence(supplier, name) -> None:
    page = supplier.post("/accounts/new", 422, name=name, language="en", time_zone="UTC")

    assert "needs your attention" in text_of(page)


@pytest.mark.parametrize(
    "name", ["'; DROP TABLE account; --", "<script>alert(1)</script>", "{{7*7}}"]
)
def test_name_is_shown_as_it_was_typed(supplier, name) -> None:
    page = supplier.post("/accounts/new", name=name, language="en", time_zone="UTC")

    assert f"{escape(name)} was added." in page
    assert "<script" not in page
    assert "49" not in text_of(page)


def test_body_that_no_form_holds_is_refused(supplier) -> None:
    said = ask(supplier, "POST", "/accounts/new", data=b"name=" + b"x" * 1_100_000)

    assert said.status_code == 413


def test_ten_thousand_fields_are_no_trouble_and_more_are_refused(supplier) -> None:
    many = "&".join(f"a{number}=1" for number in range(20_001))

    said = ask(supplier, "POST", "/accounts/new", data=many)

    assert said.status_code == 413


def test_page_that_fails_says_so_without_its_inside(supplier, server, monkeypatch) -> None:
    monkeypatch.setattr("meterdesk_server.people.accounts.page_of", lambda *given: 1 / 0)

    page = supplier.get("/accounts", 500)

    assert "This did not work" in text_of(page)
    assert "ZeroDivision" not in page
    assert "Traceback" not in page


def test_cookie_made_by_hand_is_no_sentence_of_ours(supplier) -> None:
    for value in ("x", "W10=", "eyJhIjogMX0=", "WyJ7eH0iLCBudWxsXQ==", "bnVsbA=="):
        supplier.http.cookies.set(f"{COOKIE}-said", value, domain="127.0.0.1", path="/")
        assert 'role="status"' not in supplier.get("/accounts")
