"""People at the page: invited, changed, shut out; and what each role reaches."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from tests.server.pages import PASSWORD, add_account, add_person, text_of

from meterdesk_server import tables_duty
from meterdesk_server.people.roles import Role


def invite(visitor, **fields) -> str:
    """Invites Ina and returns the path of her link."""
    page = visitor.post(
        "/people/new", **{"name": "Ina", "email": "ina@acme.example", "language": "en", **fields}
    )
    found = re.search(r"https://[^/]+(/invitation/[\w-]{43})<", page)
    assert found, text_of(page)
    return found[1]


def test_invited_person_chooses_a_password_and_is_signed_in(supplier, account_id, visit) -> None:
    ina = visit()
    link = invite(supplier, account=account_id, role="key-user")

    page = ina.post(link, new="twelve or more letters")

    assert "Welcome, Ina." in text_of(page)
    assert "Those of Acme." in text_of(ina.get("/people"))


def test_link_of_an_invitation_works_once(supplier, account_id, visit) -> None:
    link = invite(supplier, account=account_id, role="key-user")
    visit().post(link, new="twelve or more letters")

    page = visit().post(link, 404, new="somebody else's choice")

    assert "This link cannot be used" in text_of(page)


def test_link_of_an_invitation_ends_after_a_week(supplier, account_id, visit, clock) -> None:
    link = invite(supplier, account=account_id, role="key-user")

    clock.advance(days=7)

    visit().get(link, 404)


def test_new_link_makes_the_one_before_useless(supplier, account_id, visit) -> None:
    link = invite(supplier, account=account_id, role="key-user")

    page = supplier.post("/people/2/link")

    assert "/invitation/" in page
    visit().get(link, 404)


@pytest.mark.parametrize("password", ["short", "aaaaaaaaaaaaaa", "INA@acme.example"])
def test_password_that_is_guessed_soon_is_refused(supplier, account_id, visit, password) -> None:
    link = invite(supplier, account=account_id, role="equipment")

    page = visit().post(link, 422, new=password)

    assert password not in page


def test_shutting_out_ends_what_is_open(server, supplier, visit, account_id) -> None:
    kim = add_person(server, Role.KEY_USER, account_id, "kim@acme.example", "Kim")
    browser = visit(kim)
    browser.get("/people", follow=False)

    supplier.post(f"/people/{kim}/disable")

    browser.get("/people", 303, follow=False)
    assert "do not belong together" in text_of(visit().sign_in("kim@acme.example", status=422))


def test_person_let_in_again_signs_in(server, supplier, visit, account_id) -> None:
    kim = add_person(server, Role.KEY_USER, account_id, "kim@acme.example", "Kim")
    supplier.post(f"/people/{kim}/disable")

    supplier.post(f"/people/{kim}/enable")

    assert "Kim" in text_of(visit().sign_in("kim@acme.example"))


def test_closed_account_lets_nobody_in_and_opens_again(server, supplier, key_user, account_id):
    supplier.post(f"/accounts/{account_id}/close")
    closed = key_user.get("/people", 303, follow=False)

    supplier.post(f"/accounts/{account_id}/open")

    assert closed == ""
    assert "Kim Keyuser" in text_of(key_user.get("/people"))


def test_address_of_somebody_known_is_refused_at_its_field(supplier, account_id) -> None:
    fields = {"name": "X", "email": "SAM@Supplier.example", "language": "en", "role": "key-user"}

    page = supplier.post("/people/new", 422, account=account_id, **fields)

    assert "is known already" in text_of(page)
    assert 'value="SAM@Supplier.example"' in page


def test_key_user_sees_and_changes_only_people_of_the_account(server, key_user) -> None:
    other = add_account(server, "Other")
    stranger = add_person(server, Role.KEY_USER, other, "olga@other.example", "Olga")
    boss = add_person(server)

    nowhere = key_user.get("/people/4711", 404)

    for person_id in (stranger, boss):
        assert key_user.get(f"/people/{person_id}", 404) == nowhere
        key_user.post(f"/people/{person_id}/disable", 404)
        key_user.post(f"/people/{person_id}/link", 404)
    key_user.get(f"/people?account={other}", 404)
    key_user.get("/people?account=0", 404)
    key_user.post("/people/new", 404, account=other, role="key-user", name="X", email="x@y.example")


def test_key_user_makes_nobody_of_the_supplier(key_user) -> None:
    fields = {"name": "X", "email": "x@y.example", "language": "en", "role": "supplier"}

    page = key_user.post("/people/new", 422, **fields)

    assert "Please choose one." in text_of(page)


def test_equipment_administrator_reaches_no_people_and_no_accounts(server, visit, account_id):
    person_id = add_person(server, Role.EQUIPMENT, account_id, "eve@acme.example", "Eve")
    visitor = visit(person_id)

    for path in ("/people", "/people/new", "/people/1", "/accounts", f"/accounts/{account_id}"):
        visitor.get(path, 404)


def test_nobody_takes_away_their_own_role_or_entry(key_user) -> None:
    me = key_user.me

    role = key_user.post(f"/people/{me}", 422, name="Kim", language="en", role="equipment")
    entry = key_user.post(f"/people/{me}/disable", 422)

    assert "ask somebody else" in text_of(role)
    assert "ask somebody else" in text_of(entry)


def test_last_one_at_the_supplier_stays(server, supplier, visit) -> None:
    other = add_person(server, email="two@supplier.example", name="Two")
    supplier.post(f"/people/{other}/disable")
    invited = add_person(server, email="three@supplier.example", name="Three", password=None)

    page = visit(supplier.me).get(f"/people/{invited}")

    assert "invited" in text_of(page)


def test_new_password_ends_every_other_browser(server, visit, clock) -> None:
    person_id = add_person(server)
    here, elsewhere = visit(person_id), visit(person_id)

    page = here.post("/profile/password", old=PASSWORD, new="another good sentence")

    assert "Your password was changed." in text_of(page)
    elsewhere.get("/profile", 303, follow=False)


def test_password_of_today_is_needed_for_a_new_one(supplier) -> None:
    page = supplier.post("/profile/password", 422, old="wrong", new="another good sentence")

    assert "This is not your current password." in text_of(page)


def test_somebody_whose_password_was_made_for_them_goes_nowhere_else(server, visit) -> None:
    visitor = visit(add_person(server, must_change=True))

    page = visitor.get("/accounts")
    changed = visitor.post("/profile/password", old=PASSWORD, new="my own good sentence")

    assert "Please choose one of your own" in text_of(page)
    assert "Your password was changed." in text_of(changed)
    assert "No account yet" in text_of(visitor.get("/accounts"))


def test_session_ends_after_an_hour_without_and_after_twelve_in_any_case(supplier, clock) -> None:
    for _ in range(12):
        supplier.get("/profile", follow=False)
        clock.now += timedelta(minutes=59)
    supplier.get("/profile", follow=False)
    clock.now += timedelta(minutes=12)
    supplier.get("/profile", 303, follow=False)


def test_session_ends_after_an_hour_without_anybody(supplier, clock) -> None:
    supplier.get("/profile", follow=False)

    clock.now += timedelta(hours=1)

    supplier.get("/profile", 303, follow=False)


def test_invitation_goes_by_mail_where_the_server_sends_mails(supplier, server, account_id) -> None:
    object.__setattr__(server.site, "sends_mail", True)

    link = invite(supplier, account=account_id, role="key-user")

    with server.site.store.read() as connection:
        [mail] = connection.execute(tables_duty.mail.select())
    assert (mail.to_address, mail.kind) == ("ina@acme.example", "invitation")
    assert server.site.public_url + link in mail.text


def test_link_is_kept_nowhere_where_the_server_sends_no_mails(supplier, server, account_id) -> None:
    invite(supplier, account=account_id, role="key-user")

    with server.site.store.read() as connection:
        assert connection.execute(tables_duty.mail.select()).all() == []


def test_account_is_found_by_a_part_of_its_name(supplier, server) -> None:
    for name in ("Acme 100%", "acme 1000", "Zebra"):
        add_account(server, name)

    both, one, none = (
        text_of(supplier.get("/accounts", params={"find": find})) for find in ("ACME", "0%", "_")
    )

    assert ("Acme 100%" in both, "acme 1000" in both, "Zebra" in both) == (True, True, False)
    assert ("Acme 100%" in one, "acme 1000" in one) == (True, False)
    assert "No account has this in its name" in none
