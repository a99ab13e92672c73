"""The daily sync: commands until they are settled, each result once (rows M7, M8, M17)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from tests.server.speech import METER, stamp

from meterdesk_contract.names import BUDGETS
from meterdesk_server.errors import DeskError
from meterdesk_server.policy import Policy


def test_device_is_not_signed_up_before_its_hour_is_over(server, office, clock) -> None:
    office.register("SER1")
    clock.advance(minutes=59)

    with pytest.raises(DeskError, match=r"at 09:00:00 UTC; .* from 2026-03-02 10:00:00 UTC on"):
        server.desk.sign_up("SER1")


def test_sign_up_turns_the_service_on_with_the_next_sync(server, office, clock) -> None:
    office.register("SER1")
    clock.advance(hours=1)

    server.desk.sign_up("SER1")

    synced = office.sync()
    assert synced.texts("SerialNumber") == ["SER1"]
    assert len(synced.texts("TurnOnService")) == 1


def test_command_is_told_until_its_status_is_reported(server, office, clock) -> None:
    office.register("SER1")
    clock.advance(hours=1)
    server.desk.sign_up("SER1")

    first, second = office.sync().text("CommandId"), office.sync().text("CommandId")
    outcomes = office.report(first, "SER1").outcomes

    assert first == second
    assert outcomes == ["Accepted"]
    assert office.sync().texts("CommandId") == []
    assert server.desk.devices()[0].service == "on"


def test_command_counts_once_and_its_first_result_stays(server, office, clock) -> None:
    office.register("SER1")
    clock.advance(hours=1)
    server.desk.sign_up("SER1")
    command = office.sync().text("CommandId")
    office.report(command, "SER1", "Done")

    again = office.report(command, "SER1", "Failed")

    assert again.outcomes == ["AlreadyAccepted"]
    assert again.body[1].get("Reason") == "The first result was Done."
    assert server.desk.devices()[0].service == "on"


def test_status_of_a_command_nobody_gave_is_refused(office) -> None:
    office.register("SER1")

    said = office.report("no-such-command", "SER1")

    assert said.outcomes == ["Refused"]


def test_status_of_an_unknown_device_is_a_fault_that_names_it(open_office) -> None:
    ours, theirs = open_office(), open_office()
    theirs.register("SER9")

    said = ours.report("any", "SER9")

    assert said.fault == "UnknownDeviceFault"
    assert said.texts("SerialNumber") == ["SER9"]


def test_a_billing_request_that_the_office_refuses_is_withdrawn(server, signed_up) -> None:
    """Its service is off there: nobody waits for reads that will not come."""
    refused = server.desk.request_billing("SER1")
    command = signed_up.sync().text("CommandId")

    said = signed_up.report(command, "SER1", "Refused")

    assert said.outcomes == ["Accepted"]
    assert signed_up.sync().texts("CommandId") == []
    assert server.desk.request_billing("SER1") != refused


def test_a_billing_request_is_not_done_by_a_word(server, signed_up) -> None:
    server.desk.request_billing("SER1")
    command = signed_up.sync().text("CommandId")

    said = signed_up.report(command, "SER1", "Done")

    assert said.outcomes == ["Refused"]
    assert signed_up.sync().texts("CommandId") == [command]


def test_signing_off_turns_the_service_off(server, signed_up) -> None:
    server.desk.sign_off("SER1")

    synced = signed_up.sync()
    signed_up.report(synced.text("CommandId"), "SER1")

    assert len(synced.texts("TurnOffService")) == 1
    assert server.desk.devices()[0].service == "off"


def test_newest_command_decides_when_answers_come_in_the_wrong_order(server, signed_up) -> None:
    server.desk.sign_off("SER1")
    server.desk.sign_up("SER1")
    off, on = signed_up.sync().texts("CommandId")

    signed_up.report(on, "SER1")
    signed_up.report(off, "SER1")

    assert server.desk.devices()[0].service == "on"


def test_billing_request_says_what_is_wanted_and_when(server, signed_up, clock) -> None:
    due = clock.now + timedelta(days=3)
    request = server.desk.request_billing("SER1", (METER, "copyServices.Impressions"), due)

    said = signed_up.sync()

    assert said.text("BillingRequestId") == request
    assert said.text("DueDate") == stamp(due)
    assert said.texts("MeterName") == [METER, "copyServices.Impressions"]


def test_office_hears_of_its_own_devices_only(server, signed_up, open_office) -> None:
    server.desk.request_billing("SER1")

    assert open_office().sync().texts("CommandId") == []


def test_next_sync_is_a_day_later_and_spread_over_offices() -> None:
    now = datetime(2026, 3, 2, 18, tzinfo=UTC)
    policy = Policy()

    waits = [policy.next_sync(f"proxy-{number}", now) - now for number in range(200)]

    assert all(abs(wait - timedelta(hours=24)) <= timedelta(minutes=15) for wait in waits)
    assert len(set(waits)) > 100


def test_device_that_is_not_signed_up_is_not_asked(server, office) -> None:
    office.register("SER1")

    with pytest.raises(DeskError, match="sign it up first"):
        server.desk.request_billing("SER1")


def test_meter_name_the_contract_cannot_carry_is_not_asked_for(server, signed_up) -> None:
    with pytest.raises(DeskError, match="no meter name"):
        server.desk.request_billing("SER1", ["x" * 97])


@pytest.mark.parametrize("devices", [1, 50])
def test_answers_stay_below_the_published_sizes(server, office, clock, devices) -> None:
    """Row M10: what a sync costs an office, turning services on and asking for reads."""
    serials = [f"VNB3K{number:05}" for number in range(devices)]
    meters = [f"{METER}.{size}" for size in ("iso_a4_210x297mm", "iso_a3_297x420mm")]
    office.register(*serials)
    clock.advance(hours=1)
    for serial in serials:
        server.desk.sign_up(serial, meters=meters)

    turned_on = office.sync()
    for command, serial in zip(turned_on.texts("CommandId"), serials, strict=True):
        office.report(command, serial)
    for serial in serials:
        server.desk.request_billing(serial)
    asked = office.sync()

    budget = BUDGETS["SyncProxyResponse"].size(devices)
    assert turned_on.size < budget
    assert asked.size < budget


def test_signed_off_device_is_asked_for_nothing_more(server, signed_up) -> None:
    server.desk.request_billing("SER1")
    server.desk.request_supplies("SER1")

    server.desk.sign_off("SER1")

    synced = signed_up.sync()
    assert len(synced.texts("CommandId")) == len(synced.texts("TurnOffService")) == 1


def test_device_signed_up_again_may_be_asked_again(server, signed_up) -> None:
    withdrawn = server.desk.request_billing("SER1")
    server.desk.sign_off("SER1")
    server.desk.sign_up("SER1")

    asked = server.desk.request_billing("SER1")

    assert asked != withdrawn
    assert signed_up.sync().texts("BillingRequestId") == [asked]


def test_due_date_of_any_year_can_be_told(server, signed_up) -> None:
    server.desk.request_billing("SER1", due=datetime(1, 1, 1, tzinfo=UTC))

    assert signed_up.sync().text("DueDate") == "0001-01-01T00:00:00Z"
