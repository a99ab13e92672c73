"""Who decides about machines: signing up and off, looking after, the equipment list (M9, M17)."""

from __future__ import annotations

import pytest
from sqlalchemy import select
from tests.server.speech import METER, trail

from meterdesk_server.equipment.expected import MOST, serials_in
from meterdesk_server.errors import DeskError
from meterdesk_server.people.roles import Role
from meterdesk_server.tables_duty import assignment, plan


def test_signed_up_machine_is_turned_on_by_the_next_sync(office, kim, clock) -> None:
    clock.advance(hours=1)

    kim.sign_up("SER1", day=31, meters=(METER, "print.TotalImpressions"))

    (entry,) = [e for e in kim.server.desk.devices() if e.serial_number == "SER1"]
    assert office.sync().body.find(".//{*}TurnOnService") is not None
    assert entry.meters == (METER, "print.TotalImpressions")


def test_due_date_is_that_of_the_customers_zone(office, kim, clock) -> None:
    clock.advance(hours=1)
    kim.sign_up("SER1", day=31)

    with kim.server.site.store.read() as connection:
        due = connection.execute(select(plan.c.next_due)).scalar_one()

    assert f"{due:%Y-%m-%d %H:%M}" == "2026-03-31 10:00"  # noon in Berlin


def test_within_the_hour_none_of_several_is_signed_up(office, kim, clock) -> None:
    clock.advance(hours=1)
    office.register("SER3")

    with pytest.raises(DeskError, match="less than an hour"):
        kim.sign_up("SER1", "SER3")

    assert kim.sees(takes_part=True) == {}


def test_machine_of_another_account_cannot_be_signed_up_or_off(office, kim, person, other, clock):
    clock.advance(hours=1)
    olga = person(Role.KEY_USER, other, "Olga")
    kim.sign_up("SER2")

    for do in (olga.sign_up, olga.sign_off, olga.claim):
        with pytest.raises(DeskError, match="not there any more"):
            do("SER2" if do == olga.sign_off else "SER1")

    assert set(kim.sees(takes_part=True)) == {"SER2"}


def test_person_for_equipment_cannot_decide_about_a_colleagues(office, kim, eve, clock) -> None:
    clock.advance(hours=1)
    kim.claim("SER1")

    with pytest.raises(DeskError):
        eve.sign_up("SER1")


def test_person_for_equipment_looks_after_what_they_sign_up(office, kim, eve, clock) -> None:
    clock.advance(hours=1)

    eve.sign_up("SER1")
    kim.sign_up("SER2")

    assert kim.sees(takes_part=True)["SER1"].looks_after == "Eve"
    assert kim.sees(takes_part=True)["SER2"].looks_after is None


def test_new_terms_keep_the_service_on(office, kim, clock) -> None:
    clock.advance(hours=1)
    kim.sign_up("SER1", day=1)
    office.report(office.sync().text("CommandId"), "SER1")

    kim.sign_up("SER1", day=15)

    assert kim.sees(takes_part=True)["SER1"].day == 15
    assert office.sync().text("CommandId") is None


def test_signed_off_machine_is_turned_off_and_has_no_plan(office, kim, clock) -> None:
    clock.advance(hours=1)
    kim.sign_up("SER1", day=1)
    office.report(office.sync().text("CommandId"), "SER1")

    done = kim.sign_off("SER1", "SER2")

    assert done == 1
    assert office.sync().body.find(".//{*}TurnOffService") is not None
    assert kim.sees()["SER1"].day is None


def test_claim_tells_who_looked_after_it_before(office, kim, eve) -> None:
    first = kim.claim("SER1")
    second = eve.claim("SER1")

    assert (first.previous, second.previous) == (None, kim.who.person_id)
    assert eve.asks("SER1").why == "hour"
    assert len(trail(kim.server, "device assigned")) == 2


def test_claim_of_ones_own_changes_nothing(office, kim) -> None:
    kim.claim("SER1")

    assert kim.claim("SER1").previous is None
    assert len(trail(kim.server, "device assigned")) == 1


def test_supplier_looks_after_no_machine(office, person) -> None:
    with pytest.raises(DeskError):
        person(Role.SUPPLIER, None, "Sam").claim("SER1")


def test_machine_gone_to_another_account_leaves_its_person(office, new_office, kim, other) -> None:
    kim.claim("SER1")
    office.deregister("SER1")
    new_office(other, "SER1")

    with kim.server.site.store.read() as connection:
        kept = connection.execute(select(assignment.c.device_id)).scalars().all()

    assert len(kept) == 1  # of the row of the old office; the new one's has nobody


def test_equipment_list_has_each_machine_once(kim) -> None:
    assert kim.expects("SER2", "SER1") == 2
    assert kim.expects("ser1", "SER3") == 1
    assert kim.expected() == ["SER1", "SER2", "SER3"]


def test_equipment_list_has_an_end(kim) -> None:
    with pytest.raises(DeskError, match="room"):
        kim.expects(*(f"SER{number}" for number in range(MOST + 1)))


def test_serials_are_read_however_they_were_pasted() -> None:
    assert serials_in(["SER1, SER2;SER3", "ser1 \t SER-4/5"]) == ("SER1", "SER2", "SER3", "SER-4/5")


@pytest.mark.parametrize("pasted", ["<b>", "A" * 33, "=1+1", "\u00c4BC", "' OR 1"])
def test_what_is_no_serial_number_is_refused(pasted) -> None:
    with pytest.raises(DeskError):
        serials_in(["SER1", pasted])
