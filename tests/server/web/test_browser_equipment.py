"""Detected equipment, the equipment list and the letter as a browser shows them: no scripts."""

from __future__ import annotations

import uuid
from datetime import timedelta

import pytest
from tests.server.browser import needs_chromium, picture, troubles
from tests.server.pages import add_account, add_person
from tests.server.speech import Office

from meterdesk_server.people.roles import Role
from meterdesk_server.web.pages.equipment import METERS

pytestmark = [needs_chromium, pytest.mark.xdist_group("browser")]


@pytest.fixture
def office(server, line, clock, account_id) -> Office:
    """Acme's, with three machines registered for an hour and one just now."""
    office = Office(line, clock)
    key = server.desk.create_enrolment_key("Branch in Hamburg", account_id=account_id)
    said = office.enrol(key, str(uuid.uuid4()))
    office.proxy_id, office.secret = said.text("ProxyId"), said.text("ProxySecret")
    office.register("ABC100001", "ABC100002", "ABC100003")
    clock.advance(hours=1)
    office.register("ABC200001")
    return office


def test_key_user_signs_machines_up_with_the_keyboard(server, office, key_user, look) -> None:
    window = look(key_user.me)
    window.goto("/equipment")

    window.get_by_label("ABC100001").focus()
    window.keyboard.press("Space")
    window.get_by_label("ABC100003").focus()
    window.keyboard.press("Space")
    window.get_by_label("Day of the month").select_option("15")
    picture(window, "equipment-ticked")
    window.get_by_role("button", name="Sign up the ticked machines").focus()
    window.keyboard.press("Enter")

    assert window.get_by_role("status").inner_text().startswith("Machines signed up: 2.")
    signed_up = {e.serial_number for e in server.desk.devices() if e.cycle == "monthly"}
    assert signed_up == {"ABC100001", "ABC100003"}
    assert window.get_by_label("ABC200001").is_disabled()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_page_is_readable(
    server, office, account_id, key_user, visit, look, clock, scheme
) -> None:
    other = add_account(server, "Other")
    eve = visit(add_person(server, Role.EQUIPMENT, account_id, "eve@acme.example", "Eve"))
    eve.post("/equipment/list/claim", device=2)
    server.desk.sign_up("ABC100001", day=31)
    server.desk.create_enrolment_key("Warehouse", 3, other)
    new = (clock() - timedelta(days=3)).date().isoformat()
    key_user.post("/equipment/list", serials="NEW1", installed_on=new)
    key_user.post("/equipment/list", serials="ABC100001 ABC100002 ABC200001 UNKNOWN9")
    name = server.desk.proxies()[0].enrolment_key
    key_pages = ("/equipment", "/equipment?show=taking-part", "/equipment/list", "/enrolment")
    paths = (*key_pages, f"/enrolment/{name}", f"/enrolment/{name}/letter")

    found = seen(look(key_user.me, color_scheme=scheme), paths, scheme)

    assert found == {}


def test_supplier_s_pages_are_readable(server, office, look, account_id) -> None:
    server.desk.sign_up("ABC100001")
    name = server.desk.create_enrolment_key("Not anybody's").partition("-")[0]
    own = server.desk.proxies()[0].enrolment_key
    paths = [
        *("/equipment", "/equipment?tick=all", "/equipment/list", "/enrolment"),
        *(f"/equipment/list?account={account_id}", f"/enrolment/{name}", f"/enrolment/{own}"),
        f"/enrolment/new?account={account_id}",
    ]

    found = seen(look(add_person(server)), paths, "supplier")

    assert found == {}


def test_letter_alone_is_printed(server, office, key_user, look) -> None:
    name = server.desk.proxies()[0].enrolment_key
    window = look(key_user.me)
    window.goto(f"/enrolment/{name}/letter")

    window.emulate_media(media="print")

    picture(window, "letter-printed")
    assert window.get_by_text(server.site.keys.enrolment_key(name)).is_visible()
    assert not window.get_by_role("navigation").is_visible()
    assert not window.get_by_text("Print this page").is_visible()


def seen(window, paths, prefix) -> dict[str, list[str]]:
    """What is wrong with each of these pages."""
    found = {}
    for number, path in enumerate(paths):
        window.goto(path)
        picture(window, f"{prefix}-equipment-{number}")
        found[path] = troubles(window)
    return {path: wrong for path, wrong in found.items() if wrong}


def test_what_takes_part_is_whole_at_1200_pixels_and_no_row_is_tall(
    server, office, visit, look
) -> None:
    sam = add_person(server)
    meters = METERS[:3]
    visit(sam).post("/equipment", take=[1, 2], cycle="monthly", day=31, meter=meters)
    window = look(sam, viewport={"width": 1200, "height": 800})

    window.goto("/equipment?show=taking-part")

    picture(window, "equipment-1200")
    table = window.locator("#machines")
    hidden, rows = table.evaluate(
        "e => [e.scrollWidth - e.clientWidth, [...e.querySelectorAll('tbody tr')]"
        ".map(row => row.offsetHeight)]"
    )
    assert hidden == 0
    assert len(rows) == 2
    assert max(rows) < 100
