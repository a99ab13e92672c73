"""What is on the page of detected equipment, for whom (M17)."""

from __future__ import annotations

from meterdesk_server.equipment.detected import Standing
from meterdesk_server.people.roles import Role


def test_machine_waits_for_an_hour_and_says_until_when(office, kim, clock) -> None:
    early = kim.sees()["SER1"]
    clock.advance(hours=1)
    later = kim.sees()["SER1"]

    assert (early.standing, early.sign_up_from) == (Standing.HOUR, clock.now)
    assert later.standing is Standing.READY


def test_one_account_sees_nothing_of_another(office, new_office, person, other) -> None:
    new_office(other, "SER9")

    found = person(Role.KEY_USER, other, "Olga").sees()

    assert set(found) == {"SER9"}


def test_supplier_sees_every_account_and_those_without_one(office, new_office, person, acme):
    new_office(None, "SER9")
    supplier = person(Role.SUPPLIER, None, "Sam")

    assert set(supplier.sees()) == {"SER1", "SER2", "SER9"}
    assert set(supplier.sees(account_id=acme)) == {"SER1", "SER2"}


def test_person_for_equipment_does_not_see_what_a_colleague_looks_after(
    office, kim, eve, person, acme
) -> None:
    person(Role.EQUIPMENT, acme, "Ann").claim("SER1")

    assert set(eve.sees()) == {"SER2"}
    assert kim.sees()["SER1"].looks_after == "Ann"


def test_machine_moves_to_those_that_take_part(office, kim, clock) -> None:
    clock.advance(hours=1)

    kim.sign_up("SER1", day=31)

    assert set(kim.sees()) == {"SER2"}
    assert kim.sees(takes_part=True)["SER1"].day == 31


def test_refused_machine_is_offered_again(office, kim, clock) -> None:
    clock.advance(hours=1)
    kim.sign_up("SER1")
    office.report(office.sync().text("CommandId"), "SER1", "Refused")

    assert kim.sees()["SER1"].standing is Standing.REFUSED
    assert kim.sign_up("SER1") == 1
    assert kim.sees(takes_part=True)["SER1"].standing is Standing.ASKED


def test_list_goes_on_behind_the_last_one(office, kim) -> None:
    first = kim.sees()["SER1"]

    assert set(kim.sees(after=("SER1", first.id))) == {"SER2"}


def test_machine_taken_out_by_its_office_is_not_there(office, kim) -> None:
    office.deregister("SER1")

    assert set(kim.sees()) == {"SER2"}
