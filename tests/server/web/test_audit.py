"""The audit log on a page: who may read what of it."""

from __future__ import annotations

from tests.server.pages import add_account, add_person, text_of

from meterdesk_server.people.roles import Role
from meterdesk_server.store import note
from meterdesk_server.web import queries


def keep(server, actor: str, event: str, detail: str, account_id: int | None = None) -> None:
    with server.site.store.begin() as connection:
        note(connection, server.site.clock(), actor, event, [detail], account_id)


def test_supplier_reads_all_and_a_key_user_what_is_of_the_account(
    server, supplier, key_user, account_id
) -> None:
    other = add_account(server, "Other")
    keep(server, "desk", "proxy revoked", "supplier's")
    keep(server, "person 1", "person changed", "ours", account_id)
    keep(server, "person 1", "secret plan", "theirs", other)

    of_supplier, of_key_user = supplier.get("/audit"), key_user.get("/audit")

    assert all(each in text_of(of_supplier) for each in ("supplier's", "ours", "theirs"))
    assert "ours" in of_key_user
    assert not any(each in text_of(of_key_user) for each in ("supplier's", "theirs", "secret plan"))


def test_people_and_offices_are_called_by_their_names(server, ledger, supplier) -> None:
    office = ledger.add_office(label="Berlin, 3rd floor")
    keep(server, "person 1", "device signed up", "SER1")
    keep(server, office, "reads accepted", "1 devices")
    keep(server, "desk", "device released", "SER2")

    text = text_of(supplier.get("/audit"))

    assert "Sam Supplier device signed up SER1" in text
    assert "Berlin, 3rd floor reads accepted" in text
    assert "command line device released SER2" in text


def test_lines_of_one_event_are_found_and_paged_newest_first(server, supplier, monkeypatch) -> None:
    monkeypatch.setattr(queries, "A_PAGE", 2)
    for n in range(3):
        keep(server, "desk", "device released", f"SER{n}")
        keep(server, "desk", "device signed up", f"OTHER{n}")

    page = supplier.get("/audit?event=device+released")
    rest = supplier.get(page.split("Next page")[0].rpartition('href="')[2].partition('"')[0]
                        .replace("&amp;", "&"))  # fmt: skip

    assert page.index("SER2") < page.index("SER1")
    assert ("SER0" in page, "SER0" in rest, "OTHER" in page + rest) == (False, True, False)


def test_who_looks_after_equipment_has_no_audit_log(server, visit, account_id) -> None:
    eve = visit(add_person(server, Role.EQUIPMENT, account_id, "eve@acme.example", "Eve"))

    eve.get("/audit", status=404)
    assert "/audit" not in eve.get("/")


def test_wrong_sign_ins_are_a_line_each_without_what_may_be_a_password(
    server, supplier, key_user, visit
) -> None:
    stranger = visit()
    stranger.sign_in("kim@acme.example", "Hunter-2-Hunter-2", status=422)
    stranger.sign_in("Correct-Horse-9", "kim@acme.example", status=422)
    stranger.sign_in("p@ss.word", "p@ss.word", status=422)
    stranger.sign_in(f"{'x' * 70}@nowhere.example", "guess", status=422)

    of_supplier, of_key_user = supplier.get("/audit"), text_of(key_user.get("/audit"))

    shown = text_of(of_supplier)
    assert shown.count("not signed in sign-in failed") == 4
    assert "kim@acme.example, 127.0.0.1" in shown
    assert f"{'x' * 60}…, 127.0.0.1" in shown
    assert "x" * 61 not in shown
    assert not any(secret in shown.lower() for secret in ("hunter", "horse", "p@ss", "guess"))
    assert of_key_user.count("sign-in failed") == 2  # in the list and in its filter


def test_lock_is_one_line_however_often_it_is_tried_on(server, supplier, key_user, visit) -> None:
    stranger = visit()
    for _ in range(14):
        stranger.sign_in("kim@acme.example", "wrong", status=422)

    shown = text_of(supplier.get("/audit"))

    assert shown.count("not signed in sign-in failed") == 10
    assert shown.count("not signed in sign-in locked kim@acme.example, 127.0.0.1") == 1


def test_wrong_password_at_the_profile_is_a_line_and_its_lock_another(
    server, supplier, key_user
) -> None:
    for _ in range(12):
        key_user.post("/profile/password", 422, old="Hunter-2-Hunter", new="another good one")

    shown = text_of(supplier.get("/audit"))

    assert shown.count("Kim Keyuser wrong password") == 10
    assert shown.count("Kim Keyuser sign-in locked") == 1
    assert f"person {key_user.me}: kim@acme.example, 127.0.0.1" in shown
    assert "Hunter" not in shown
    assert "wrong password" in text_of(key_user.get("/audit"))
