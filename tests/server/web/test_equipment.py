"""Detected equipment, the equipment list and enrolment keys at the page (M9, M17, M20)."""

from __future__ import annotations

import re
import uuid
from collections.abc import Callable

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.hashes import SHA256
from sqlalchemy import select
from tests.server.pages import Visitor, add_account, add_person, text_of
from tests.server.speech import METER, Office, trail

from meterdesk_server.people.roles import Role
from meterdesk_server.tables_duty import mail
from meterdesk_server.web.pages import equipment, update_list
from meterdesk_server.words import LANGUAGES, table_of

TERMS = {"cycle": "monthly", "day": 31, "meter": METER}


@pytest.fixture
def new_office(server, line, clock) -> Callable[..., Office]:
    """A function: an office of that account with these machines."""

    def new_office(account_id: int | None, *serials: str) -> Office:
        office = Office(line, clock)
        key = server.desk.create_enrolment_key("Branch", account_id=account_id)
        said = office.enrol(key, str(uuid.uuid4()))
        office.proxy_id, office.secret = said.text("ProxyId"), said.text("ProxySecret")
        office.register(*serials)
        return office

    return new_office


@pytest.fixture
def office(new_office, account_id, clock) -> Office:
    """Acme's: SER1 (1) and SER2 (2), for an hour, and SER3 (3), just registered."""
    office = new_office(account_id, "SER1", "SER2")
    clock.advance(hours=1)
    office.register("SER3")
    return office


@pytest.fixture
def eve(server, visit, account_id) -> Visitor:
    """Looks after equipment of the account."""
    return visit(add_person(server, Role.EQUIPMENT, account_id, "eve@acme.example", "Eve Equip"))


@pytest.fixture
def olga(server, visit) -> Visitor:
    """The key user of another account."""
    other = add_account(server, "Other")
    return visit(add_person(server, Role.KEY_USER, other, "olga@other.example", "Olga"))


def cycles(server) -> dict[str, str | None]:
    return {entry.serial_number: entry.cycle for entry in server.desk.devices()}


def test_state_of_each_machine_is_said(office, key_user) -> None:
    page = text_of(key_user.get("/equipment"))

    assert "SER1 Branch ready" in page
    assert "SER3 Branch ready at 2 Mar 2026, 12:00" in page


def test_page_says_whether_nothing_was_detected_or_all_takes_part(office, key_user, olga) -> None:
    office.deregister("SER3")
    key_user.post("/equipment", take=[1, 2], **TERMS)

    assert "Every machine that was detected takes part" in key_user.get("/equipment")
    assert "No machine was detected yet" in olga.get("/equipment")


def test_ticked_machines_are_signed_up_with_the_terms(server, office, key_user) -> None:
    terms = {**TERMS, "cycle": "quarterly", "meter": [METER, "scan.TotalImages"]}

    page = text_of(key_user.post("/equipment", take=[1, 2], **terms))

    taking_part = text_of(key_user.get("/equipment?show=taking-part"))
    assert "Machines signed up: 2." in page
    assert "quarterly next on 31 Mar 2026 All impressions · Scanned images" in taking_part
    assert cycles(server) == {"SER1": "quarterly", "SER2": "quarterly", "SER3": None}


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"take": []}, "Tick at least one machine."),
        ({"take": ["x", "99999999999999"]}, "Tick at least one machine."),
        ({"meter": []}, "Tick at least one meter."),
        ({"day": 32}, "Please give a whole number from 1 to 31."),
        ({"cycle": "weekly"}, "Please choose one."),
        ({"take": [3]}, "less than an hour ago"),
        ({"take": [77]}, "not there any more"),
    ],
)
def test_what_cannot_be_done_is_said_and_what_was_ticked_stays(
    server, office, key_user, wrong, sentence
) -> None:
    page = key_user.post("/equipment", 422, **{"take": [1], **TERMS, **wrong})

    assert sentence in text_of(page)
    assert set(cycles(server).values()) == {None}
    assert ("checked" in page.partition("</table>")[0]) is (wrong.get("take", [1]) == [1])


def test_machines_are_signed_off_after_a_question(server, office, key_user) -> None:
    key_user.post("/equipment", take=[1, 2], **TERMS)

    asked = text_of(key_user.post("/equipment/sign-off", take=[1], show="taking-part"))
    before = cycles(server)["SER1"]
    page = text_of(key_user.post("/equipment/signed-off", take=[1], show="taking-part"))

    assert "Sign these machines off?" in asked
    assert "SER1" in asked
    assert "SER2" not in asked
    assert before == "monthly"
    assert "Machines signed off: 1." in page
    assert cycles(server) == {"SER1": None, "SER2": "monthly", "SER3": None}


def test_all_that_are_ready_can_be_ticked_at_once(office, key_user) -> None:
    page = key_user.get("/equipment?tick=all")

    assert len(re.findall(r'name="take" value="\d+"[^>]* checked', page)) == 2


def test_another_account_sees_and_signs_up_nothing(server, office, olga) -> None:
    page = text_of(olga.get("/equipment"))
    olga.post("/equipment", 422, take=[1], **TERMS)
    olga.post("/equipment/signed-off", 422, take=[1])

    assert "SER" not in page
    assert set(cycles(server).values()) == {None}


def test_missing_machines_are_explained(new_office, office, key_user, olga) -> None:
    new_office(1 + 1, "ZED1")

    key_user.post("/equipment/list", serials="SER1, SER3\nUNKNOWN9\tZED1")
    page = text_of(key_user.get("/equipment/list"))

    assert "SER1 ready It can be signed up." in page
    assert "can be signed up from 2 Mar 2026, 12:00 on" in page
    assert "UNKNOWN9 never registered No office has registered it." in page
    assert "ZED1 another company's" in page
    assert "Other" not in page
    assert "Olga" not in page


def test_new_machine_says_when_it_should_be_there(key_user) -> None:
    key_user.post("/equipment/list", serials="NEW1", installed_on="2026-02-20")

    assert "If it is not here on 22 Mar 2026" in text_of(key_user.get("/equipment/list"))


@pytest.mark.parametrize(
    "fields",
    [
        {"serials": ""},
        {"serials": " , ;\n"},
        {"serials": "<script>alert(1)</script>"},
        {"serials": "A\0B"},
        {"serials": "OK1", "installed_on": "yesterday"},
    ],
)
def test_list_refuses_what_is_none(key_user, fields) -> None:
    page = key_user.post("/equipment/list", 422, **fields)

    assert "<script>alert" not in page


def test_machine_is_taken_over_and_who_had_it_is_told_by_mail(server, office, key_user, eve):
    object.__setattr__(server.site, "sends_mail", True)
    eve.post("/equipment/list/claim", device=1)
    key_user.post("/equipment/list", serials="SER1")
    listed = text_of(key_user.get("/equipment/list"))

    page = text_of(key_user.post("/equipment/list/claim", device=1))

    with server.site.store.read() as connection:
        mails = connection.execute(select(mail.c.to_address, mail.c.subject)).all()
    assert "Eve Equip looks after it." in listed
    assert "You look after SER1 now. Eve Equip is told by mail." in page
    assert [row.to_address for row in mails] == ["eve@acme.example"]
    assert "SER1" in mails[0].subject
    assert "SER1" not in text_of(eve.get("/equipment"))


def test_without_mail_whoever_takes_over_tells_it(server, office, key_user, eve) -> None:
    eve.post("/equipment/list/claim", device=1)

    page = text_of(key_user.post("/equipment/list/claim", device=1))

    with server.site.store.read() as connection:
        assert connection.execute(select(mail.c.id)).all() == []
    assert "You look after SER1 now. Please let Eve Equip know." in page


def test_machine_of_another_account_is_not_taken_over(server, office, olga) -> None:
    olga.post("/equipment/list/claim", 422, device=1)

    assert trail(server, "device assigned") == []


def test_machine_is_taken_off_the_list(key_user) -> None:
    key_user.post("/equipment/list", serials="ONE1 TWO2")

    key_user.post("/equipment/list/forget", serial="one1")

    page = text_of(key_user.get("/equipment/list"))
    assert "ONE1" not in page
    assert "TWO2" in page


def test_supplier_looks_after_the_list_of_an_account(supplier, account_id) -> None:
    supplier.post("/equipment/list", account=account_id, serials="ONE1")

    assert "ONE1" in text_of(supplier.get(f"/equipment/list?account={account_id}"))
    assert "ONE1" not in text_of(supplier.get("/equipment/list"))
    supplier.post("/equipment/list", 404, serials="ONE1")
    supplier.get("/equipment/list?account=77", 404)


def test_key_registers_an_office_of_the_account(server, line, clock, supplier, account_id) -> None:
    page = supplier.post("/enrolment/new", account=account_id, label="Hamburg", offices=1)
    key = re.search(r'class="key">([0-9A-Z-]{30})<', page)[1]

    office = Office(line, clock)
    said = office.enrol(key, str(uuid.uuid4()))

    (entry,) = server.desk.proxies()
    assert said.text("ProxyId") == entry.proxy_id
    assert entry.label == "Hamburg"
    assert trail(server, "enrolment key created") == [key[:6]]


def test_letter_is_in_the_language_of_the_account(server, supplier, visit) -> None:
    german = add_account(server, "Müller")
    supplier.post(f"/accounts/{german}", name="Müller", language="de", time_zone="Europe/Berlin")
    key = server.desk.create_enrolment_key("Köln", account_id=german)

    page = text_of(supplier.get(f"/enrolment/{key[:6]}/letter"))

    assert "Automatische Zählerstände: Ihr Anmeldeschlüssel" in page
    assert key in page
    assert "Müller Köln" in page
    assert f"Server {server.url}" in page


def test_no_address_has_the_secret_of_a_key(server, supplier, account_id) -> None:
    key = server.desk.create_enrolment_key("Branch", account_id=account_id)

    pages = supplier.get("/enrolment") + supplier.get(f"/enrolment/{key[:6]}")

    links = re.findall(r'(?:href|action)="([^"]*)"', pages)
    assert not any(key[7:] in link for link in links)


def test_key_user_reads_the_letter_and_makes_no_key(server, key_user, account_id) -> None:
    key = server.desk.create_enrolment_key("Branch", account_id=account_id)

    assert key in key_user.get(f"/enrolment/{key[:6]}/letter")
    key_user.get("/enrolment/new", 404)
    key_user.post("/enrolment/new", 404, label="Mine", offices=1)
    key_user.post(f"/enrolment/{key[:6]}/shut-out", 404)


def test_another_account_and_who_looks_after_equipment_read_no_key(
    server, olga, eve, account_id
) -> None:
    key = server.desk.create_enrolment_key("Branch", account_id=account_id)

    for path in ("", "/letter"):
        olga.get(f"/enrolment/{key[:6]}{path}", 404)
        eve.get(f"/enrolment/{key[:6]}{path}", 404)
    assert "Branch" not in olga.get("/enrolment")


def test_office_gets_the_servers_own_authority_with_its_letter(server, key_user, account_id):
    key = server.desk.create_enrolment_key("Branch", account_id=account_id)

    letter = text_of(key_user.get(f"/enrolment/{key[:6]}/letter"))

    certificate = x509.load_pem_x509_certificate(server.ca_file.read_bytes())
    fingerprint = certificate.fingerprint(SHA256()).hex(":").upper()
    assert "choose the file ca.pem" in letter
    assert f"Its SHA-256 fingerprint is: {fingerprint}" in letter
    assert "Download ca.pem" in text_of(key_user.get(f"/enrolment/{key[:6]}"))
    assert key_user.get("/enrolment/ca.pem") == server.ca_file.read_text(encoding="ascii")


def test_server_with_anothers_certificate_has_no_authority_to_give(server, supplier) -> None:
    object.__setattr__(server.site, "ca_file", None)
    key = server.desk.create_enrolment_key("Branch")

    assert "ca.pem" not in supplier.get(f"/enrolment/{key[:6]}/letter")
    supplier.get("/enrolment/ca.pem", 404)


def test_shut_out_key_has_no_letter(server, supplier, account_id) -> None:
    key = server.desk.create_enrolment_key("Branch", account_id=account_id)

    asked = text_of(supplier.get(f"/enrolment/{key[:6]}/shut-out"))
    page = supplier.post(f"/enrolment/{key[:6]}/shut-out")

    assert "Shut out this key?" in asked
    assert "This cannot be undone" in asked

    assert "Nobody can register with this key any more." in text_of(page)
    assert key not in page
    supplier.get(f"/enrolment/{key[:6]}/letter", 404)


@pytest.fixture
def branch(server, office) -> str:
    """The address of an office of the account."""
    (entry,) = server.desk.proxies()
    return f"/enrolment/{entry.enrolment_key}/offices/{office.proxy_id}"


def test_office_is_shut_out_after_a_question_and_let_in_again(office, supplier, branch) -> None:
    asked = text_of(supplier.get(f"{branch}/shut-out"))
    heard = office.sync()
    supplier.post(f"{branch}/shut-out")
    refused = office.sync()
    overview = text_of(supplier.get("/"))
    supplier.get(f"{branch}/shut-out", 404)
    supplier.post(f"{branch}/let-in")
    back = office.sync()

    assert f"Shut out the office {office.proxy_id[:8]}?" in asked
    assert (heard.status, refused.fault, back.status) == (200, "NotAuthorizedFault", 200)
    assert "0 Offices and 1 shut out" in overview
    assert "shut out" not in text_of(supplier.get("/"))


@pytest.mark.parametrize(
    ("released", "said"),
    [
        (0, "Its 3 machines stay registered until they are released."),
        (2, "Its machine stays registered until it is released."),
        (3, "It can be let in again. It belongs to"),
    ],
)
def test_question_says_how_many_machines_stay(server, branch, supplier, released, said) -> None:
    for serial in ("SER1", "SER2", "SER3")[:released]:
        server.desk.release(serial)

    assert said in text_of(supplier.get(f"{branch}/shut-out"))


def test_shutting_an_office_out_and_letting_it_in_stand_in_the_log_of_its_account(
    branch, supplier, key_user, server, office
) -> None:
    supplier.post(f"{branch}/shut-out")
    server.desk.let_in(office.proxy_id)

    log = text_of(key_user.get("/audit"))

    assert f"Sam Supplier proxy revoked {office.proxy_id}" in log
    assert f"command line proxy let in again {office.proxy_id}" in log


def test_what_an_office_and_the_command_line_did_stands_in_the_log_of_the_account(
    server, office, key_user
) -> None:
    server.desk.sign_up("SER1")
    server.desk.release("SER1")

    text = text_of(key_user.get("/audit"))

    assert f"proxy registered {office.proxy_id}" in text
    assert "device registered SER1" in text
    assert "command line device signed up SER1" in text
    assert "command line device released SER1" in text


def test_only_the_supplier_shuts_an_office_out_and_only_one_that_is_there(
    branch, supplier, key_user
) -> None:
    for path in (f"{branch}/shut-out", f"{branch}/let-in"):
        key_user.post(path, 404)
    supplier.post(f"{branch}x/shut-out", 404)
    supplier.post(f"{branch}/let-in", 422)


def test_offices_of_a_key_without_account_are_put_into_one(
    server, new_office, supplier, key_user, account_id
) -> None:
    new_office(None, "SER9")
    name = server.desk.proxies()[0].enrolment_key
    before = key_user.get("/equipment")

    supplier.post(f"/enrolment/{name}/account", account=account_id)

    assert "SER9" not in before
    assert "SER9" in key_user.get("/equipment")
    supplier.post(f"/enrolment/{name}/account", 422, account=account_id)


@pytest.mark.parametrize(
    "path",
    [
        "/enrolment/%00",
        "/enrolment/..%2f",
        "/enrolment/ABCDEF",
        "/enrolment?before=x&name=ABC",
        "/equipment?account=77x",
        "/equipment?after=A%00&id=1",
        "/equipment?after=A&id=99999999999",
    ],
)
def test_address_written_by_hand_is_a_page_too(supplier, path) -> None:
    response = supplier.http.get(supplier.root + path, timeout=10)

    assert response.status_code in (400, 404)
    assert "Meterdesk" in response.text


@pytest.mark.parametrize("language", [each for each in LANGUAGES if each != "en"])
def test_states_and_reasons_are_translated(language) -> None:
    said = [state for state, _ in equipment.STANDINGS.values()]
    said += [text for state, _, advice in update_list.WHYS.values() for text in (state, advice)]

    assert [each for each in said if each not in table_of(language)] == []


@pytest.mark.parametrize(
    ("public_url", "is_warned"),
    [("https://localhost:8443", True), ("https://[::1]", True), ("https://meters.example", False)],
)
def test_address_nobody_else_reaches_is_said_before_it_goes_out(
    server, supplier, account_id, public_url, is_warned
) -> None:
    key = server.desk.create_enrolment_key("Branch", account_id=account_id)
    invited = add_person(server, Role.KEY_USER, account_id, "new@acme.example", "New")
    object.__setattr__(server.site, "public_url", public_url)
    supplier.http.headers["Origin"] = supplier.root

    pages = [
        supplier.get(f"/enrolment/{key[:6]}"),
        supplier.get(f"/enrolment/{key[:6]}/letter"),
        supplier.post(f"/people/{invited}/link"),
    ]

    said = ["Only this computer reaches this address" in text_of(page) for page in pages]
    assert said == [is_warned] * 3
