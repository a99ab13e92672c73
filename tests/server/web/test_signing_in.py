"""Signing in at the page, and what happens to those who should not."""

from __future__ import annotations

from tests.server.pages import PASSWORD, add_person, text_of


def test_right_password_opens_what_was_asked_for(server, visit) -> None:
    add_person(server)
    visitor = visit()

    page = visitor.get("/accounts/new")
    assert "Sign in" in text_of(page)
    page = visitor.sign_in("SAM@supplier.example ", next="/accounts/new")

    assert "New account" in text_of(page)


def test_wrong_password_and_unknown_name_are_told_the_same(server, visit) -> None:
    add_person(server)

    wrong = visit().sign_in("sam@supplier.example", "not the password", status=422)
    unknown = visit().sign_in("nobody@supplier.example", PASSWORD, status=422)

    sentence = "This email address and password do not belong together."
    assert sentence in text_of(wrong)
    assert sentence in text_of(unknown)


def test_page_that_is_not_there_is_a_page(visit, supplier) -> None:
    page = supplier.get("/accounts/99999999999999999999", 404)

    assert "There is nothing here" in text_of(page)


def test_account_is_added(supplier) -> None:
    page = supplier.post(
        "/accounts/new", name="Grün & <b>Söhne</b>", language="de", time_zone="Europe/Berlin"
    )

    assert "Grün & <b>Söhne</b> was added." in text_of(page)
    assert "<b>Söhne" not in page
