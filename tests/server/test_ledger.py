"""The ledger: exactly once, all or nothing, the first for good (row M9)."""

from __future__ import annotations

from datetime import timedelta

import pytest
from tests.server.speech import METER, stamp, trail

from meterdesk_server.errors import DeskError

OTHER = "copyServices.Impressions"


@pytest.fixture
def request_id(server, signed_up) -> str:
    return server.desk.request_billing("SER1")


def test_accepted_read_stands_in_the_ledger_with_its_own_date(
    server, signed_up, request_id, clock
) -> None:
    read_at = clock.now
    reads = signed_up.reads(request_id, "SER1", 4711)
    clock.advance(hours=2)

    said = signed_up.submit(reads)

    [entry] = server.desk.ledger()
    assert said.outcomes == ["Accepted"]
    assert (entry.proxy_id, entry.serial_number) == (signed_up.proxy_id, "SER1")
    assert (entry.meter, entry.value, entry.read_at) == (METER, 4711, read_at)
    assert entry.accepted_at == clock.now


def test_same_read_again_is_already_accepted(server, signed_up, request_id, clock) -> None:
    reads = signed_up.reads(request_id, "SER1")

    first = signed_up.submit(reads, reads)
    clock.advance(days=2)
    again = signed_up.submit(reads)

    assert first.outcomes == ["Accepted", "AlreadyAccepted"]
    assert again.outcomes == ["AlreadyAccepted"]
    assert len(server.desk.ledger()) == 1


def test_other_values_for_an_answered_request_are_refused(server, signed_up, request_id) -> None:
    signed_up.submit(signed_up.reads(request_id, "SER1", 100))

    said = signed_up.submit(signed_up.reads(request_id, "SER1", 101))

    assert said.outcomes == ["Refused"]
    assert "the first ones stay" in said.body[1].get("Reason")
    assert [entry.value for entry in server.desk.ledger()] == [100]


def test_meter_the_printer_lacks_answers_the_request(server, signed_up, request_id) -> None:
    reads = signed_up.reads(request_id, "SER1", missing=METER)

    outcomes = signed_up.submit(reads).outcomes + signed_up.submit(reads).outcomes

    [entry] = server.desk.ledger()
    assert outcomes == ["Accepted", "AlreadyAccepted"]
    assert (entry.meter, entry.value) == (METER, None)
    assert signed_up.sync().texts("CommandId") == []


def test_largest_count_of_the_contract_is_kept_exactly(server, signed_up, request_id) -> None:
    signed_up.submit(signed_up.reads(request_id, "SER1", 2**64 - 1))

    assert server.desk.ledger()[0].value == 2**64 - 1


@pytest.mark.parametrize(
    ("asked", "reason"),
    [
        ((METER, OTHER), f"The meter {OTHER} was asked for and is not answered."),
        ((OTHER,), f"The meter {OTHER} was asked for and is not answered."),
    ],
)
def test_half_an_answer_is_not_taken(server, signed_up, asked, reason) -> None:
    request = server.desk.request_billing("SER1", asked)

    said = signed_up.submit(signed_up.reads(request, "SER1"))

    assert said.outcomes == ["Refused"]
    assert said.body[1].get("Reason") == reason
    assert server.desk.ledger() == ()
    assert signed_up.sync().text("BillingRequestId") == request


def test_read_of_the_future_is_not_taken(server, signed_up, request_id, clock) -> None:
    clock.advance(hours=1)
    reads = signed_up.reads(request_id, "SER1")
    clock.advance(hours=-1)

    said = signed_up.submit(reads)

    assert said.outcomes == ["Refused"]
    assert "in the future" in said.body[1].get("Reason")


def test_meter_named_twice_is_not_taken(server, signed_up, request_id, clock) -> None:
    meter = f'<Meter Name="{METER}" Value="7" ReadDate="{stamp(clock.now)}"/>'
    reads = signed_up.reads(request_id, "SER1").replace("</DeviceReads>", f"{meter}</DeviceReads>")

    said = signed_up.submit(reads)

    assert said.outcomes == ["Refused"]
    assert server.desk.ledger() == ()


def test_request_nobody_made_is_refused_and_the_rest_of_the_message_is_kept(
    server, signed_up, request_id
) -> None:
    said = signed_up.submit(
        signed_up.reads("invented", "SER1"), signed_up.reads(request_id, "SER1")
    )

    assert said.outcomes == ["Refused", "Accepted"]
    assert len(server.desk.ledger()) == 1


def test_message_with_an_unknown_device_keeps_nothing(server, signed_up, request_id) -> None:
    said = signed_up.submit(
        signed_up.reads(request_id, "SER1"), signed_up.reads(request_id, "STRANGER")
    )

    assert said.status == 500
    assert said.fault == "UnknownDeviceFault"
    assert said.texts("SerialNumber") == ["STRANGER"]
    assert server.desk.ledger() == ()


def test_read_is_in_the_ledger_before_the_answer_leaves(server, signed_up, request_id) -> None:
    signed_up.submit(signed_up.reads(request_id, "SER1"))
    reopened = type(server)(server._folder, server._clock, database=server._database)

    with reopened:
        assert len(reopened.desk.ledger()) == 1


def test_supplies_are_told_once_and_the_newest_date_wins(server, signed_up, clock) -> None:
    old = f'<Supply Name="Black" Value="40" ReadDate="{stamp(clock.now)}"/>'
    new = f'<Supply Name="Black" Value="low" ReadDate="{stamp(clock.now + timedelta(minutes=1))}"/>'

    outcomes = [
        signed_up.supplies("SER1", *supplies).outcomes for supplies in ([new], [old], [old])
    ]

    assert outcomes == [["Accepted"], ["Accepted"], ["AlreadyAccepted"]]
    assert [entry.value for entry in server.desk.supplies()] == ["low", "40"]


def test_supplies_are_asked_for_until_they_come(server, signed_up, clock) -> None:
    server.desk.request_supplies("SER1")
    asked = signed_up.sync()

    said = signed_up.supplies(
        "SER1",
        f'<Supply Name="Black" Value="40" ReadDate="{stamp(clock.now)}"/>',
        f'<Supply Name="Black" Value="41" ReadDate="{stamp(clock.now)}"/>',
    )

    assert len(asked.texts("RequestSupplies")) == 1
    assert said.body[1].attrib["Id"] == "SER1"
    assert signed_up.sync().texts("CommandId") == []
    assert len(server.desk.supplies()) == 2


def test_device_asked_twice_is_billed_once(server, signed_up, request_id, clock) -> None:
    clock.advance(days=3)

    again = server.desk.request_billing("SER1")

    assert again == request_id
    assert signed_up.sync().texts("BillingRequestId") == [request_id]


def test_answered_device_may_be_asked_anew(server, signed_up, request_id) -> None:
    signed_up.submit(signed_up.reads(request_id, "SER1"))

    assert server.desk.request_billing("SER1") != request_id


@pytest.mark.parametrize(("meters", "days"), [((OTHER,), None), (None, 3)])
def test_second_request_for_something_else_is_one_sentence(
    server, request_id, clock, meters, days
) -> None:
    due = None if days is None else clock.now + timedelta(days=days)

    with pytest.raises(DeskError, match=f"SER1 has not answered the billing request {request_id}"):
        server.desk.request_billing("SER1", meters, due)


@pytest.mark.parametrize("end", ["sign_off", "release", "deregister"])
def test_answer_that_comes_after_the_end_is_refused(server, signed_up, request_id, end) -> None:
    getattr(signed_up if end == "deregister" else server.desk, end)("SER1")

    said = signed_up.submit(signed_up.reads(request_id, "SER1"))

    assert said.outcomes == ["Refused"]
    assert "was withdrawn on 2026-03-02" in said.body[1].get("Reason")
    assert server.desk.ledger() == ()


def test_read_accepted_before_the_end_may_be_sent_again(server, signed_up, request_id) -> None:
    reads = signed_up.reads(request_id, "SER1")
    signed_up.submit(reads)

    server.desk.release("SER1")

    assert signed_up.submit(reads).outcomes == ["AlreadyAccepted"]


def test_released_printer_is_billed_by_its_new_office_alone(
    server, signed_up, request_id, open_office, clock
) -> None:
    server.desk.release("SER1")
    theirs = open_office()
    theirs.register("SER1")
    clock.advance(hours=1)
    server.desk.sign_up("SER1")
    asked = server.desk.request_billing("SER1")

    late = signed_up.submit(signed_up.reads(request_id, "SER1"))
    good = theirs.submit(theirs.reads(asked, "SER1"))

    assert (late.outcomes, good.outcomes) == (["Refused"], ["Accepted"])
    assert [entry.proxy_id for entry in server.desk.ledger()] == [theirs.proxy_id]


def test_supplies_of_a_released_printer_are_refused(server, signed_up, clock) -> None:
    server.desk.release("SER1")

    said = signed_up.supplies(
        "SER1", f'<Supply Name="Black" Value="40" ReadDate="{stamp(clock.now)}"/>'
    )

    assert said.outcomes == ["Refused"]
    assert server.desk.supplies() == ()


def test_supply_of_the_future_is_not_taken_and_still_asked_for(server, signed_up, clock) -> None:
    server.desk.request_supplies("SER1")
    tomorrow = stamp(clock.now + timedelta(days=1))

    said = signed_up.supplies("SER1", f'<Supply Name="Black" Value="40" ReadDate="{tomorrow}"/>')

    assert said.outcomes == ["Refused"]
    assert said.body[1].get("Reason") == "The ReadDate of Black lies in the future."
    assert server.desk.supplies() == ()
    assert len(signed_up.sync().texts("RequestSupplies")) == 1


@pytest.mark.parametrize(
    ("before", "outcome"),
    [
        (timedelta(hours=24), "Accepted"),
        (timedelta(days=3), "Refused"),
        (timedelta(days=365 * 25), "Refused"),
    ],
)
def test_read_may_be_one_poll_older_than_the_registration(
    signed_up, request_id, clock, before, outcome
) -> None:
    asked_at = clock.now
    clock.now = asked_at - before
    reads = signed_up.reads(request_id, "SER1", 5)
    clock.now = asked_at

    assert signed_up.submit(reads).outcomes == [outcome]


def test_date_long_before_the_registration_is_named(signed_up, request_id, clock) -> None:
    reads = signed_up.reads(request_id, "SER1").replace(stamp(clock.now), "2001-01-01T00:00:00Z")

    said = signed_up.submit(reads)

    assert said.body[1].get("Reason") == (
        f"The ReadDate of {METER} lies before the device was registered."
    )


def test_read_from_before_the_last_bill_is_refused(server, signed_up, request_id, clock) -> None:
    early = clock.now
    clock.advance(days=10)
    signed_up.submit(signed_up.reads(request_id, "SER1", 1000))
    asked = server.desk.request_billing("SER1")

    said = signed_up.submit(
        signed_up.reads(asked, "SER1", 900).replace(stamp(clock.now), stamp(early))
    )

    assert "before the last read that was billed" in said.body[1].get("Reason")


def test_counter_that_fell_is_billed_and_noted_for_the_desk(
    server, signed_up, clock, tmp_path
) -> None:
    """A printer whose board was replaced counts from 0 again."""
    for value in (1000, 5, 6):
        asked = server.desk.request_billing("SER1")
        signed_up.submit(signed_up.reads(asked, "SER1", value))

    lines = server.desk.ledger()
    assert [(line.value, line.is_below_last) for line in lines] == [
        (1000, False), (5, True), (6, False),
    ]  # fmt: skip
    assert trail(server, "read below the last one") == [f"SER1 {METER} 1000 then 5"]


def test_counter_that_fell_between_two_offices_is_noted(
    server, signed_up, request_id, open_office, clock
) -> None:
    signed_up.submit(signed_up.reads(request_id, "SER1", 1000))
    server.desk.release("SER1")
    theirs = open_office()
    theirs.register("SER1")
    clock.advance(hours=1)
    server.desk.sign_up("SER1")

    theirs.submit(theirs.reads(server.desk.request_billing("SER1"), "SER1", 999))

    assert [line.is_below_last for line in server.desk.ledger()] == [False, True]


def test_m20_a_printer_that_is_gone_is_closed_with_its_last_reading(
    server, signed_up, clock
) -> None:
    last_read = clock.now
    clock.advance(days=20)
    request = server.desk.request_billing("SER1")
    reads = signed_up.reads(request, "SER1").replace(stamp(clock.now), stamp(last_read))

    assert signed_up.submit(reads).outcomes == ["Accepted"]


def test_read_that_was_refused_may_be_followed_by_a_good_one(
    server, signed_up, request_id, clock
) -> None:
    bad = signed_up.reads(request_id, "SER1").replace(stamp(clock.now), "2001-01-01T00:00:00Z")
    signed_up.submit(bad)

    asked = signed_up.sync().text("BillingRequestId")

    assert asked == request_id
    assert signed_up.submit(signed_up.reads(asked, "SER1")).outcomes == ["Accepted"]
