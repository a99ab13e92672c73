"""The evening: nothing lost, nothing twice, nothing while paused."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest
from tests.fakes import black

from meterdesk.domain.conversation import (
    BillingReads,
    CommandResult,
    RequestBillingReads,
    RequestSupplies,
    SubmitBillingReads,
    SubmitSuppliesUsage,
    SyncProxy,
    TurnOffService,
    TurnOnService,
)
from meterdesk.domain.device import Presence, Registration
from meterdesk.domain.errors import (
    Cause,
    NotNowError,
    PausedError,
    ServerBusyError,
    UplinkError,
)
from meterdesk.domain.meter import TOTAL
from meterdesk.domain.status import OfficeState
from meterdesk.domain.supply import Level
from meterdesk.services.billing import wire_name

COLOUR = "systemTotals.FullColorImpressions"


def request(clock, *names: str, due_in: timedelta = timedelta(0), number: int = 1):
    return RequestBillingReads(
        f"command-{number}", "SN7", f"bill-{number}", clock() + due_in, names or (TOTAL,)
    )


@pytest.fixture
def registered(world):
    world.printers.put("10.0.0.7", "SN7", 100)
    asyncio.run(world.register("10.0.0.7"))
    return world


def test_m6_registering_again_gives_the_same_registration(world):
    first = asyncio.run(world.office.registration.register_proxy("KEY123-SECRET"))
    second = asyncio.run(world.office.registration.register_proxy("KEY123-SECRET"))

    assert first.proxy_id == second.proxy_id
    assert {r.installation_id for r in world.server.requests} == {first.installation_id}


def test_the_secret_is_in_the_keyring_and_nowhere_else(registered, tmp_path):
    (name,) = registered.secrets.kept

    assert registered.secrets.kept[name] == "s" * 64
    assert all(b"ssss" not in path.read_bytes() for path in tmp_path.iterdir())


def test_m17_a_registered_device_may_be_signed_up_an_hour_later(registered):
    (device,) = registered.devices()

    assert device.registration is Registration.WAITING_FOR_SIGN_UP
    assert device.sign_up_from == registered.clock() + timedelta(hours=1)


def test_m7_m8_the_server_turns_the_service_on_and_is_told_once(registered):
    registered.server.commands = (TurnOnService("on-1", "SN7"),)

    asyncio.run(registered.office.sync.run())
    registered.server.commands = ()
    asyncio.run(registered.office.sync.run())

    assert registered.devices()[0].registration is Registration.SERVICE_ON
    assert registered.server.said().count("ReportSyncStatus") == 1


def test_a_command_for_a_device_nobody_knows_is_refused(registered):
    registered.server.commands = (TurnOffService("off-1", "OTHER"),)

    asyncio.run(registered.office.sync.run())

    status = registered.server.ledger["off-1", "OTHER"]
    assert status.result is CommandResult.REFUSED


def test_m9_a_billing_request_is_answered_with_the_read_the_printer_gave(registered):
    registered.clock.advance(hours=5)
    registered.printers.put("10.0.0.7", "SN7", 150)
    registered.server.commands = (request(registered.clock, TOTAL, COLOUR),)

    report = asyncio.run(registered.office.sync.run())

    reads = registered.server.ledger["bill-1", "SN7"]
    assert [(m.name, m.value, m.read_at) for m in reads.meters] == [
        (TOTAL, 150, registered.clock())
    ]
    assert reads.missing == (COLOUR,)
    assert (report.accepted, report.waiting) == (1, 0)


def test_b4_a_fresh_read_is_sent_with_its_own_time(registered):
    read_at = registered.clock()
    registered.clock.advance(hours=1)
    registered.printers.told.clear()
    registered.server.commands = (request(registered.clock),)

    asyncio.run(registered.office.sync.run())

    (meter,) = registered.server.ledger["bill-1", "SN7"].meters
    assert (meter.value, meter.read_at) == (100, read_at)


def test_m21_a_device_that_is_away_is_waited_for(registered):
    registered.clock.advance(hours=5)
    registered.printers.told.clear()
    registered.server.commands = (request(registered.clock),)
    waiting = asyncio.run(registered.office.sync.run()).waiting
    registered.server.commands = ()
    registered.clock.advance(days=3)
    registered.printers.put("10.0.0.7", "SN7", 111)

    asyncio.run(registered.read())
    asyncio.run(registered.office.sync.run())

    assert waiting == 1
    (meter,) = registered.server.ledger["bill-1", "SN7"].meters
    assert (meter.value, meter.read_at) == (111, registered.clock())


def test_a_request_that_is_not_due_yet_waits_for_its_day(registered):
    registered.server.commands = (request(registered.clock, due_in=timedelta(days=2)),)
    early = asyncio.run(registered.office.sync.run())
    registered.clock.advance(days=2)
    registered.printers.put("10.0.0.7", "SN7", 140)

    asyncio.run(registered.office.sync.run())

    assert (early.accepted, early.waiting) == (0, 1)
    assert registered.server.ledger["bill-1", "SN7"].meters[0].value == 140


def test_the_same_request_again_is_answered_once(registered):
    registered.server.commands = (request(registered.clock),)

    asyncio.run(registered.office.sync.run())
    registered.printers.put("10.0.0.7", "SN7", 999)
    registered.clock.advance(days=1)
    asyncio.run(registered.office.sync.run())

    sent = [r for r in registered.server.requests if isinstance(r, SubmitBillingReads)]
    assert {reads.meters[0].value for each in sent for reads in each.reads} == {100}


def test_an_answer_lost_after_it_was_accepted_is_sent_again_and_kept_once(registered):
    registered.server.commands = (request(registered.clock),)

    def lose(said):
        if isinstance(said, SubmitBillingReads):
            raise UplinkError("The line broke.", Cause.CONNECT)

    registered.server.lose_answer = lose
    with pytest.raises(UplinkError):
        asyncio.run(registered.office.sync.run())
    registered.server.lose_answer = lambda said: None
    registered.server.commands = ()
    registered.clock.advance(hours=3)
    registered.printers.put("10.0.0.7", "SN7", 777)

    report = asyncio.run(registered.office.sync.run())

    assert report.accepted == 1
    assert registered.server.ledger["bill-1", "SN7"].meters[0].value == 100


def test_what_the_server_refuses_is_kept_with_its_reason(registered):
    registered.server.commands = (request(registered.clock),)
    registered.server.refusal = "Lower than last month"

    report = asyncio.run(registered.office.sync.run())

    unsent, done = registered.office.history.outbox()
    assert report.refused == 1
    assert unsent == ()
    assert done[0].refusal == "Lower than last month"


def test_supplies_usage_is_sent_where_it_was_asked_for(registered):
    registered.server.commands = (RequestSupplies("s-1", "SN7"),)

    asyncio.run(registered.office.sync.run())

    (sent,) = [r for r in registered.server.requests if isinstance(r, SubmitSuppliesUsage)]
    (value,) = sent.usages[0].supplies
    assert (value.name, value.value) == ("Black Toner", "80")


def test_m13_while_paused_nothing_leaves_and_reading_goes_on(registered):
    said = len(registered.server.requests)
    registered.office.communication.pause()

    with pytest.raises(PausedError):
        asyncio.run(registered.office.sync.run())
    results = asyncio.run(registered.read())

    assert len(registered.server.requests) == said
    assert len(results) == 1
    assert registered.office.status.now().state is OfficeState.PAUSED


def test_m13_pausing_stops_a_conversation_between_two_messages(registered):
    registered.server.commands = (request(registered.clock),)

    def pause(said):
        if isinstance(said, SyncProxy):
            registered.office.communication.pause()

    registered.server.fail = pause
    with pytest.raises(PausedError):
        asyncio.run(registered.office.sync.run())

    assert "SubmitBillingReads" not in registered.server.said()
    (waiting,) = registered.office.history.outbox()[0]
    assert isinstance(waiting.parcel, BillingReads)


def test_a_server_that_is_down_is_tried_again_later_and_loses_nothing(registered):
    def down(said):
        raise UplinkError("The server cannot be reached.", Cause.CONNECT)

    registered.server.fail = down
    with pytest.raises(UplinkError):
        asyncio.run(registered.office.sync.run())

    now = registered.office.status.now()
    assert now.state is OfficeState.OFFLINE
    assert registered.clock() < now.next_sync <= registered.clock() + timedelta(hours=2)


def test_a_busy_server_is_left_alone_as_long_as_it_asks(registered):
    def busy(said):
        raise ServerBusyError("Come back later.", retry_after_seconds=20_000)

    registered.server.fail = busy
    with pytest.raises(ServerBusyError):
        asyncio.run(registered.office.sync.run())

    wait = registered.office.status.now().next_sync - registered.clock()
    assert wait >= timedelta(seconds=20_000)


def test_an_office_that_is_not_registered_says_so(world):
    with pytest.raises(NotNowError, match="not registered"):
        asyncio.run(world.office.sync.run())


def test_b1_every_conversation_is_archived_under_a_sentence(registered):
    registered.server.commands = (request(registered.clock),)

    asyncio.run(registered.office.sync.run())

    sentences = [archived.sentence for archived in registered.office.envelope.latest()]
    assert sentences[0] == "Sent the billing reads of 1 printer"
    assert "Registered this office with the Communication Server" in sentences


def test_b1_the_next_message_is_shown_before_it_leaves(registered):
    registered.office.communication.pause()
    registered.server.commands = ()

    operations = [message.operation for message in registered.office.envelope.next_messages()]

    assert operations == ["SyncProxy"]


def test_m21_absence_is_a_state(registered):
    registered.printers.told.clear()

    asyncio.run(registered.read())
    asleep = registered.devices()[0].presence
    registered.clock.advance(days=2)
    asyncio.run(registered.read())

    assert asleep is Presence.ASLEEP
    assert registered.devices()[0].presence is Presence.AWAY


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("Black  Toner ", "Black Toner"),
        ("x" * 70, "x" * 64),
        ("\x01\x00", "toner"),
        ("", "toner"),
        ("Cyan\r\nToner", "Cyan Toner"),
    ],
)
def test_a_supply_name_no_message_can_carry_holds_nothing_back(told, said):
    supply = replace(black(Level.of(1)), name=told)

    assert wire_name(supply) == said
