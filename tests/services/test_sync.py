"""The evening: nothing lost, nothing twice, nothing while paused."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from dataclasses import replace
from datetime import timedelta

import pytest
from tests.fakes import black, total

from meterdesk.domain.conversation import (
    BillingReads,
    CommandResult,
    RegisterProxy,
    RegisterProxyDevices,
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
    RefusedError,
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


@pytest.fixture
def serving(registered):
    """The office when the service of its printer is on and nothing waits."""
    registered.server.commands = (TurnOnService("on-0", "SN7"),)
    asyncio.run(registered.office.sync.run())
    registered.server.commands = ()
    registered.server.requests.clear()
    return registered


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


def test_m9_a_billing_request_is_answered_with_the_read_the_printer_gave(serving):
    serving.clock.advance(hours=5)
    serving.printers.put("10.0.0.7", "SN7", 150)
    serving.server.commands = (request(serving.clock, TOTAL, COLOUR),)

    report = asyncio.run(serving.office.sync.run())

    reads = serving.server.ledger["bill-1", "SN7"]
    assert [(m.name, m.value, m.read_at) for m in reads.meters] == [(TOTAL, 150, serving.clock())]
    assert reads.missing == (COLOUR,)
    assert (report.accepted, report.waiting) == (1, 0)


def test_b4_a_read_taken_since_it_was_due_is_sent_with_its_own_time(serving):
    due = serving.clock()
    serving.clock.advance(hours=1)
    serving.printers.put("10.0.0.7", "SN7", 107)
    asyncio.run(serving.read())
    read_at = serving.clock()
    serving.clock.advance(hours=9)
    serving.printers.told.clear()
    serving.server.commands = (replace(request(serving.clock), due=due + timedelta(minutes=1)),)

    asyncio.run(serving.office.sync.run())

    (meter,) = serving.server.ledger["bill-1", "SN7"].meters
    assert (meter.value, meter.read_at) == (107, read_at)


def test_m21_a_device_that_is_away_is_waited_for(serving):
    serving.clock.advance(hours=5)
    serving.printers.told.clear()
    serving.server.commands = (request(serving.clock),)
    waiting = asyncio.run(serving.office.sync.run()).waiting
    serving.server.commands = ()
    serving.clock.advance(days=3)
    serving.printers.put("10.0.0.7", "SN7", 111)

    asyncio.run(serving.read())
    asyncio.run(serving.office.sync.run())

    assert waiting == 1
    (meter,) = serving.server.ledger["bill-1", "SN7"].meters
    assert (meter.value, meter.read_at) == (111, serving.clock())


def test_b5_a_read_that_waits_for_its_printer_is_told_before_the_bill_is_late(serving):
    serving.clock.advance(hours=5)
    serving.printers.told.clear()
    serving.server.commands = (request(serving.clock),)
    asyncio.run(serving.office.sync.run())
    at_once = serving.office.status.now().state
    serving.clock.advance(days=1)

    later = serving.office.status.now()

    assert at_once is OfficeState.UP_TO_DATE
    assert later.state is OfficeState.ATTENTION
    assert "Laser 1" in later.sentence


def test_a_request_that_is_not_due_yet_waits_for_its_day(serving):
    serving.server.commands = (request(serving.clock, due_in=timedelta(days=2)),)
    early = asyncio.run(serving.office.sync.run())
    serving.clock.advance(days=2)
    serving.printers.put("10.0.0.7", "SN7", 140)

    asyncio.run(serving.office.sync.run())

    assert (early.accepted, early.waiting) == (0, 0)
    assert serving.server.ledger["bill-1", "SN7"].meters[0].value == 140


def test_the_same_request_again_is_answered_once(serving):
    serving.server.commands = (request(serving.clock),)

    asyncio.run(serving.office.sync.run())
    serving.printers.put("10.0.0.7", "SN7", 999)
    serving.clock.advance(days=1)
    asyncio.run(serving.office.sync.run())

    sent = [r for r in serving.server.requests if isinstance(r, SubmitBillingReads)]
    assert {reads.meters[0].value for each in sent for reads in each.reads} == {100}


def test_an_answer_lost_after_it_was_accepted_is_sent_again_and_kept_once(serving):
    serving.server.commands = (request(serving.clock),)

    def lose(said):
        if isinstance(said, SubmitBillingReads):
            raise UplinkError("The line broke.", Cause.CONNECT)

    serving.server.lose_answer = lose
    with pytest.raises(UplinkError):
        asyncio.run(serving.office.sync.run())
    serving.server.lose_answer = lambda said: None
    serving.server.commands = ()
    serving.clock.advance(hours=3)
    serving.printers.put("10.0.0.7", "SN7", 777)

    report = asyncio.run(serving.office.sync.run())

    assert report.accepted == 1
    assert serving.server.ledger["bill-1", "SN7"].meters[0].value == 100


def test_what_the_server_refuses_is_kept_with_its_reason(serving):
    serving.server.commands = (request(serving.clock),)
    serving.server.refusal = "Lower than last month"

    report = asyncio.run(serving.office.sync.run())

    unsent, done = serving.office.history.outbox()
    assert report.refused == 1
    assert unsent == ()
    assert done[0].refusal == "Lower than last month"


def test_supplies_usage_is_sent_where_it_was_asked_for(serving):
    serving.server.commands = (RequestSupplies("s-1", "SN7"),)

    asyncio.run(serving.office.sync.run())

    (sent,) = [r for r in serving.server.requests if isinstance(r, SubmitSuppliesUsage)]
    (value,) = sent.usages[0].supplies
    assert (value.name, value.value) == ("Black Toner", "80")


def test_m13_while_paused_nothing_leaves_and_reading_goes_on(serving):
    said = len(serving.server.requests)
    serving.office.communication.pause()

    with pytest.raises(PausedError):
        asyncio.run(serving.office.sync.run())
    results = asyncio.run(serving.read())

    assert len(serving.server.requests) == said
    assert len(results) == 1
    assert serving.office.status.now().state is OfficeState.PAUSED


def test_m13_pausing_stops_a_conversation_between_two_messages(serving):
    serving.server.commands = (request(serving.clock),)

    def pause(said):
        if isinstance(said, SyncProxy):
            serving.office.communication.pause()

    serving.server.fail = pause
    with pytest.raises(PausedError):
        asyncio.run(serving.office.sync.run())

    assert "SubmitBillingReads" not in serving.server.said()
    (waiting,) = serving.office.history.outbox()[0]
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


def test_b1_every_conversation_is_archived_under_a_sentence(serving):
    serving.server.commands = (request(serving.clock),)

    asyncio.run(serving.office.sync.run())

    sentences = [archived.sentence for archived in serving.office.envelope.latest()]
    assert sentences[0] == "Sent 1 billing read for March"
    assert "Registered this office with the Communication Server" in sentences


def test_b1_the_next_message_is_shown_before_it_leaves(registered):
    registered.office.communication.pause()
    registered.server.commands = ()

    plan = asyncio.run(registered.office.preview.plan())

    assert [message.operation for message in plan.messages] == ["SyncProxy"]


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


# --- whose it is, and whether it is on ---------------------------------------------------------


def test_m11_nothing_is_sent_of_a_printer_nobody_registered(world):
    world.printers.put("10.0.0.7", "SN7", 55)
    asyncio.run(world.find("10.0.0.7"))
    asyncio.run(world.office.registration.register_proxy("KEY123-SECRET"))
    world.server.commands = (
        TurnOnService("on-1", "SN7"),
        request(world.clock),
        RequestSupplies("s-1", "SN7"),
    )

    asyncio.run(world.office.sync.run())

    told = world.server.ledger.values()
    assert set(world.server.ledger) == {(id, "SN7") for id in ("on-1", "command-1", "s-1")}
    assert {each.result for each in told} == {CommandResult.REFUSED}


def test_a_deregistered_device_is_not_sent_even_if_it_was_asked_for(serving):
    serving.clock.advance(hours=5)
    serving.printers.told.clear()
    serving.server.commands = (request(serving.clock),)
    asyncio.run(serving.office.sync.run())
    serving.server.commands = ()

    asyncio.run(serving.office.registration.deregister([serving.devices()[0].id]))
    serving.printers.put("10.0.0.7", "SN7", 200)
    serving.clock.advance(days=1)
    asyncio.run(serving.read())
    asyncio.run(serving.office.sync.run())

    assert serving.devices()[0].registration is Registration.DEREGISTERED
    assert ("bill-1", "SN7") not in serving.server.ledger


def test_m20_a_replaced_printer_is_not_turned_on_in_place_of_the_new_one(serving):
    serving.printers.put("10.0.0.7", "NEW", 3)
    asyncio.run(serving.read())
    serving.server.commands = (TurnOnService("on-2", "SN7"),)

    asyncio.run(serving.office.sync.run())

    assert serving.server.ledger["on-2", "SN7"].result is CommandResult.REFUSED


def test_m20_a_replaced_printer_is_closed_with_its_last_reading(serving):
    last_read = serving.clock()
    serving.clock.advance(days=3)
    serving.printers.put("10.0.0.7", "NEW", 3)
    asyncio.run(serving.read())
    serving.clock.advance(days=20)
    serving.server.commands = (request(serving.clock),)

    asyncio.run(serving.office.sync.run())

    (meter,) = serving.server.ledger["bill-1", "SN7"].meters
    assert (meter.value, meter.read_at) == (100, last_read)


def test_registering_anew_names_the_devices_again(serving):
    registered_as = serving.server._answer

    def another_proxy(said):
        answer = registered_as(said)
        return replace(answer, proxy_id="proxy-2") if isinstance(said, RegisterProxy) else answer

    serving.server._answer = another_proxy
    asyncio.run(serving.office.registration.register_proxy("KEY456-SECRET"))
    asyncio.run(serving.office.sync.run())

    named = [r for r in serving.server.requests if isinstance(r, RegisterProxyDevices)]
    assert named[-1].serial_numbers == ("SN7",)
    assert serving.devices()[0].registration is Registration.WAITING_FOR_SIGN_UP


def test_m13_a_pause_during_registering_stays_a_pause(world):
    world.server.fail = lambda said: world.office.communication.pause()

    asyncio.run(world.office.registration.register_proxy("KEY123-SECRET"))

    assert world.office.communication.is_paused


# --- one bad thing holds back no other ---------------------------------------------------------


def two_serving(world):
    world.printers.put("10.0.0.7", "SN7", 100)
    world.printers.put("10.0.0.8", "SN8", 800)
    asyncio.run(world.register("10.0.0.0/28"))
    world.server.commands = (TurnOnService("on-7", "SN7"), TurnOnService("on-8", "SN8"))
    asyncio.run(world.office.sync.run())
    world.server.requests.clear()


@pytest.mark.parametrize("cause", [Cause.UNKNOWN_DEVICE, Cause.CONTRACT])
def test_a_parcel_the_server_cannot_take_holds_back_no_other(world, cause):
    two_serving(world)
    world.server.commands = (
        request(world.clock),
        replace(request(world.clock), serial_number="SN8"),
    )

    def refuse(said):
        if isinstance(said, SubmitBillingReads) and "SN7" in [r.serial_number for r in said.reads]:
            raise RefusedError("The server does not know SN7.", cause)

    world.server.fail = refuse
    asyncio.run(world.office.sync.run())

    unsent, done = world.office.history.outbox()
    assert world.server.ledger["bill-1", "SN8"].meters[0].value == 800
    if cause is Cause.CONTRACT:
        assert [entry.parcel.serial_number for entry in unsent] == ["SN7"]
        assert world.office.status.now().state is OfficeState.ATTENTION
    else:
        assert "does not know SN7" in next(e.refusal for e in done if e.refusal)


def test_a_read_that_was_refused_is_taken_anew_when_the_server_asks_again(serving):
    serving.server.commands = (request(serving.clock),)
    serving.server.refusal = "The ReadDate lies in the future."
    asyncio.run(serving.office.sync.run())
    serving.server.refusal = None
    serving.clock.advance(days=1)
    serving.printers.put("10.0.0.7", "SN7", 123)

    asyncio.run(serving.office.sync.run())

    assert serving.server.ledger["bill-1", "SN7"].meters[0].value == 123


@pytest.fixture
def an_hour_ahead(serving):
    """The clock of this PC is an hour ahead of the server's."""
    answered = serving.server._answer

    def an_hour_behind(said):
        answer = answered(said)
        return replace(answer, server_time=answer.server_time - timedelta(hours=1))

    serving.server._answer = an_hour_behind
    return serving


def test_a_read_taken_while_the_clock_is_wrong_carries_the_servers_time(an_hour_ahead):
    world = an_hour_ahead
    hour = timedelta(hours=1)
    world.server.commands = (replace(request(world.clock), due=world.clock() - hour),)

    report = asyncio.run(world.office.sync.run())
    state = world.office.status.now()

    (meter,) = world.server.ledger["bill-1", "SN7"].meters
    assert meter.read_at == world.clock() - hour
    assert report.accepted == 1
    assert state.state is OfficeState.ATTENTION
    assert "clock" in state.sentence


def test_b4_with_a_wrong_clock_nothing_read_earlier_is_dated(an_hour_ahead):
    """The clock may have been set since: what a sync found out holds for minutes."""
    world = an_hour_ahead
    world.clock.advance(hours=9)
    world.printers.told.clear()
    world.server.commands = (request(world.clock),)
    asyncio.run(world.office.sync.run())
    world.clock.advance(hours=2)
    world.printers.put("10.0.0.7", "SN7", 140)
    asyncio.run(world.read())
    unsent = world.office.history.outbox()[0]
    world.clock.advance(hours=20)

    asyncio.run(world.office.sync.run())

    (meter,) = world.server.ledger["bill-1", "SN7"].meters
    assert unsent == ()
    assert (meter.value, meter.read_at) == (140, world.clock() - timedelta(hours=1))


def test_a_printer_that_is_starting_does_not_use_up_a_billing_request(serving):
    serving.clock.advance(hours=5)
    identity, _, supplies = serving.printers.told["10.0.0.7"]
    serving.printers.told["10.0.0.7"] = (identity, (total(1, "other.Meter"),), supplies)
    serving.server.commands = (request(serving.clock),)
    first = asyncio.run(serving.office.sync.run())
    serving.printers.put("10.0.0.7", "SN7", 140)
    serving.clock.advance(hours=5)

    asyncio.run(serving.office.sync.run())

    assert first.waiting == 1
    reads = serving.server.ledger["bill-1", "SN7"]
    assert (reads.meters[0].value, reads.missing) == (140, ())


def test_m21_a_meter_that_is_gone_for_a_week_is_told_as_missing(serving):
    serving.clock.advance(hours=5)
    identity, _, supplies = serving.printers.told["10.0.0.7"]
    serving.printers.told["10.0.0.7"] = (identity, (total(1, "other.Meter"),), supplies)
    serving.server.commands = (request(serving.clock),)
    asyncio.run(serving.office.sync.run())
    serving.server.commands = ()
    before = dict(serving.server.ledger)
    serving.clock.advance(days=7)

    asyncio.run(serving.office.sync.run())

    assert ("bill-1", "SN7") not in before
    assert serving.server.ledger["bill-1", "SN7"].missing == (TOTAL,)


@pytest.mark.parametrize("seconds", [10**19, 4_294_967_295])
def test_a_server_cannot_send_us_away_for_ever(serving, seconds):
    def busy(said):
        raise ServerBusyError("Come back later.", retry_after_seconds=seconds)

    serving.server.fail = busy
    with pytest.raises(ServerBusyError):
        asyncio.run(serving.office.sync.run())

    assert serving.office.status.now().next_sync == serving.clock() + timedelta(days=2)


def test_b1_what_left_is_archived_even_if_nobody_waits_for_the_answer(registered):
    has_left, may_answer = threading.Event(), threading.Event()

    def slow(said):
        has_left.set()
        may_answer.wait(5)

    registered.server.fail = slow

    async def cancel():
        sync = asyncio.create_task(registered.office.sync.run())
        while not has_left.is_set():
            await asyncio.sleep(0)
        sync.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await sync

    before = len(registered.office.envelope.latest())
    asyncio.run(cancel())
    may_answer.set()
    for thread in threading.enumerate():
        if thread.name == "meterdesk errand":
            thread.join(5)

    assert len(registered.office.envelope.latest()) == before + 1
