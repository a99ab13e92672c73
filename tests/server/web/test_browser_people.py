"""Signing in, accounts and people as a browser shows them."""

from __future__ import annotations

import pytest
from tests.server.browser import needs_chromium, picture, troubles
from tests.server.pages import add_account, add_person

pytestmark = [needs_chromium, pytest.mark.xdist_group("browser")]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_page_is_readable(server, look, scheme) -> None:
    supplier = add_person(server)
    add_account(server, "Acme Printing and Very Long Names Without Much Reason Ltd.")
    add_account(server, "Zebra")
    window = look(supplier, color_scheme=scheme)
    outside = look(color_scheme=scheme)

    found = {}
    for path in ("/accounts", "/accounts/new", "/accounts/1", "/accounts/77"):
        window.goto(path)
        picture(window, f"{scheme}{path.replace('/', '-')}")
        found[path] = troubles(window)
    outside.goto("/sign-in")
    picture(outside, f"{scheme}-sign-in")
    found["/sign-in"] = troubles(outside)

    assert {path: wrong for path, wrong in found.items() if wrong} == {}


def test_the_check_sees_what_is_wrong(look) -> None:
    window = look()
    window.set_content(
        "<p style='color:#999'>grey</p><input name=a><a href='/'></a><img src='x'><th>h</th>"
        "<div style='width:3000px'>wide</div>"
    )

    found = " ".join(troubles(window))

    for wrong in ("contrast 2.8", "no label", "no name", "no alt", "not one h1", "wider"):
        assert wrong in found
