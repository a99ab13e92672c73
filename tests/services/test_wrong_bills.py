"""Ways to a wrong bill that are closed: ids used twice, clocks, mistakes taken back (M9, B4)."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest

from meterdesk.domain.conversation import (
    CommandResult,
    RequestBillingReads,
    SubmitBillingReads,
    SyncProxy,
    TurnOffService,
    TurnOnService,
)
from meterdesk.domain.device import Registration
from meterdesk.domain.diagnosis import diagnose
from meterdesk.domain.errors import Cause, RefusedError, UnknownDeviceError
from meterdesk.domain.held_read import Answer
from meterdesk.domain.meter import TOTAL
from meterdesk.domain.status import OfficeState
from meterdesk.services.schedule import until_next

HOST, ELSEWHERE = "10.0.0.7", "10.0.0.8"
BLACK = "systemTotals.MonochromeImpressions"


@pytest.fixture
def serving(world):
    """The service of its one printer is on, and nothing was billed yet."""
    world.printers.put(HOST, "SN7", 5000)
    asyncio.run(world.register(HOST))
    sync(world, TurnOnService("on-0", "SN7"))
    return world


def ask(due, *names, bill="bill-1", serial="SN7"):
    return RequestBillingReads(f"command-{bill}", serial, bill, due, names or (TOTAL,))


def sync(world, *commands):
    world.server.commands = commands
    try:
        return asyncio.run(world.office.sync.run())
    finally:
        world.server.commands = ()


def read(world, pages, **after):
    world.clock.advance(**after)
    world.printers.put(HOST, "SN7", pages)
    asyncio.run(world.read())
    return world.clock()


def told(world):
    """Every billing read that went over the line: value and date, oldest first."""
    return [
        (meter.value, meter.read_at)
        for request in world.server.requests
        if isinstance(request, SubmitBillingReads)
        for reads in request.reads
        for meter in reads.meters
    ]


def statuses(world):
    with world.store.read() as records:
        return {
            entry.parcel.command_id: entry.parcel.result
            for entry in records.outbox.done()
            if entry.kind == "CommandStatus"
        }


# --- ids that a server uses twice ---------------------------------------------------------------


def test_b4_a_new_supplier_that_counts_its_requests_from_one_gets_no_old_read(serving):
    sync(serving, ask(serving.clock()))
    serving.clock.advance(days=90)
    again = asyncio.run(register_elsewhere(serving))
    serving.server.requests.clear()

    serving.printers.put(HOST, "SN7", 7000)
    sync(serving, TurnOnService("on-new", "SN7"), ask(serving.clock()))

    assert again.proxy_id == "proxy-2"
    assert told(serving) == [(7000, serving.clock())]


def test_b4_a_new_supplier_that_asks_the_very_same_gets_no_old_read(serving):
    """The same id, the same due date: what the other one was told is not its answer."""
    due = serving.clock()
    sync(serving, ask(due))
    serving.clock.advance(days=1)
    asyncio.run(register_elsewhere(serving))
    serving.server.requests.clear()

    serving.printers.put(HOST, "SN7", 5100)
    sync(serving, TurnOnService("on-new", "SN7"), ask(due))

    assert told(serving) == [(5100, serving.clock())]


def test_b4_an_id_used_for_another_due_date_is_another_request(serving):
    sync(serving, ask(serving.clock()))
    serving.clock.advance(days=31)
    serving.printers.put(HOST, "SN7", 5900)
    serving.server.requests.clear()

    sync(serving, ask(serving.clock()))

    assert told(serving) == [(5900, serving.clock())]


def test_an_open_request_that_changes_is_answered_as_it_was_asked_last(serving):
    sync(serving, ask(serving.clock() + timedelta(days=9)))

    sync(serving, ask(serving.clock(), BLACK))

    (answer,) = serving.server.requests[-1].reads
    assert (answer.meters, answer.missing) == ((), (BLACK,))


def test_what_became_of_a_command_is_what_became_of_it_last(serving):
    """The server tells it again because it never heard the first word of it."""
    (printer,) = serving.devices()
    with serving.store.begin() as records:
        records.devices.register(printer.id, Registration.NOT_ELIGIBLE)
    serving.server.lose_answer = lose_statuses
    with pytest.raises(RefusedError):
        sync(serving, TurnOnService("on-1", "SN7"))
    serving.server.lose_answer = lambda request: None
    with serving.store.begin() as records:
        records.devices.register(printer.id, Registration.WAITING_FOR_SIGN_UP)
    serving.server.ledger.clear()

    sync(serving, TurnOnService("on-1", "SN7"))

    assert statuses(serving)["on-1"] is CommandResult.DONE
    assert serving.devices()[0].registration is Registration.SERVICE_ON


def lose_statuses(request):
    if type(request).__name__ == "ReportSyncStatus":
        raise RefusedError("Somebody in between said no.", Cause.OTHER_SERVICE)


async def register_elsewhere(world):
    """The same office with another supplier, whose printer was chosen again."""
    answer = world.server._answer
    world.server._answer = lambda request: (
        replace(answer(request), proxy_id="proxy-2")
        if type(request).__name__ == "RegisterProxy"
        else answer(request)
    )
    proxy = await world.office.registration.register_proxy("KEY456-SECRET")
    await world.office.registration.register_devices()
    return proxy


# --- clocks -------------------------------------------------------------------------------------


def test_b4_what_was_read_after_the_clock_jumped_does_not_leave_with_its_date(serving):
    """The jump is found out by the next sync; the read was written down before."""
    due = serving.clock() + timedelta(days=2)
    sync(serving, ask(due))
    serving.server.clock = RightClock(serving.clock, timedelta(days=3))
    serving.clock.advance(hours=8)
    serving.clock.now += timedelta(days=3)
    read(serving, 5010)

    report = sync(serving)

    assert told(serving) == []
    assert report.waiting == 0  # it is not due yet


def test_b4_it_is_read_anew_and_dated_by_the_server_once_it_is_due(serving):
    sync(serving, ask(serving.clock() + timedelta(hours=1)))
    serving.server.clock = RightClock(serving.clock, timedelta(days=3))
    serving.clock.advance(hours=8)
    serving.clock.now += timedelta(days=3)
    read(serving, 5010)

    sync(serving)

    assert told(serving) == [(5010, serving.server.clock())]


class RightClock:
    """The server's: so much behind this PC's."""

    def __init__(self, clock, behind):
        self._clock, self._behind = clock, behind

    def __call__(self):
        return self._clock() - self._behind


# --- mistakes that are taken back ---------------------------------------------------------------


def test_b4_a_merge_that_is_taken_back_takes_its_unsent_read_back(serving):
    """What another printer told is not billed under this one's number."""
    serving.printers.told.clear()
    serving.clock.advance(hours=3)
    serving.printers.put(ELSEWHERE, "SN8", 5020)
    asyncio.run(serving.find(ELSEWHERE))
    known, other = serving.devices()
    sync(serving, ask(serving.clock()))
    merge = serving.office.identification.same(known.id, other.id, anyway=True)
    serving.clock.advance(minutes=10)
    asyncio.run(serving.read())
    assert serving.office.status.now().unsent == 1

    serving.office.identification.undo(merge.id)
    sync(serving)

    assert told(serving) == []
    assert len(serving.office.billing.waiting()) == 1


def test_what_was_withdrawn_while_the_outbox_is_carried_out_does_not_leave(serving):
    """Two programs on one data folder: the one sends, on the other the printer is deregistered."""
    read(serving, 5010, hours=1)
    sync(serving, ask(serving.clock() + timedelta(hours=1)))
    read(serving, 5020, hours=2)

    def meanwhile(request):
        if isinstance(request, SyncProxy):
            with serving.store.begin() as records:
                records.outbox.withdraw("SN7", "Ended on the command line.")

    serving.server.lose_answer = meanwhile
    sync(serving)

    assert told(serving) == []


def test_a_replaced_printer_can_be_deregistered(serving):
    replace_it(serving)
    (old, _) = serving.devices()

    asyncio.run(serving.office.registration.deregister([old.id]))

    assert serving.server.said()[-1] == "DeregisterProxyDevices"
    old = serving.devices()[0]
    assert (old.registration, old.is_billed) == (Registration.REPLACED, False)


def test_m20_the_service_of_a_replaced_printer_is_turned_off_like_any(serving):
    replace_it(serving)

    sync(serving, TurnOffService("off-1", "SN7"))

    assert statuses(serving)["off-1"] is CommandResult.DONE
    assert not serving.devices()[0].is_billed


def replace_it(world):
    world.clock.advance(hours=3)
    world.printers.put(HOST, "SN9", 12, mac="00:00:5e:00:53:99")
    asyncio.run(world.read())
    assert world.devices()[0].registration is Registration.REPLACED


# --- one parcel that the server cannot read -----------------------------------------------------


def refuse_reads(request):
    if isinstance(request, SubmitBillingReads):
        raise RefusedError("The server said: the name is too long.", Cause.CONTRACT)


def test_one_read_the_server_cannot_read_is_no_server_that_cannot_be_reached(serving):
    serving.server.lose_answer = refuse_reads

    report = sync(serving, ask(serving.clock()))

    status = serving.office.status.now()
    assert "1 parcel the server could not read" in report.sentence
    assert status.state is OfficeState.ATTENTION
    assert "the name is too long" in status.sentence
    assert "tried again with each sync" in status.sentence
    assert status.next_sync == serving.clock() + timedelta(days=1)
    assert status.unsent == 1


def test_it_is_over_once_the_server_takes_it(serving):
    serving.server.lose_answer = refuse_reads
    sync(serving, ask(serving.clock()))
    serving.server.lose_answer = lambda request: None

    sync(serving)

    assert serving.office.status.now().state is not OfficeState.ATTENTION
    assert serving.office.status.now().unsent == 0


# --- what somebody says leaves at once ----------------------------------------------------------


@pytest.mark.parametrize("answer", [Answer.SENT, Answer.AGAIN])
def test_b4_a_person_s_answer_is_carried_out_at_once(serving, answer):
    held = hold_one(serving)

    serving.office.held_reads.answer(held.number, answer)

    assert serving.office.status.now().next_sync == serving.clock()


def test_b4_paused_it_leaves_when_somebody_resumes(serving):
    held = hold_one(serving)
    serving.office.communication.pause()

    serving.office.held_reads.answer(held.number, Answer.SENT)

    assert serving.office.status.now().next_sync is None
    serving.office.communication.resume()
    assert serving.office.status.now().next_sync == serving.clock()


def hold_one(world):
    sync(world, ask(world.clock()))
    world.clock.advance(days=31)
    world.printers.put(HOST, "SN7", 17)
    sync(world, ask(world.clock(), bill="bill-2"))
    (waiting,) = world.office.held_reads.waiting()
    return waiting.held


def test_b4_a_held_read_of_a_replaced_printer_has_its_row(serving):
    held = hold_one(serving)

    replace_it(serving)

    rows = {row.device.id: row for row in serving.office.history.rows(serving.clock())}
    assert rows[held.device_id].held is not None


def test_a_server_that_forgot_most_printers_is_told_of_the_others_at_once(world):
    """Restored from an old backup, it names those it does not know: one message more, not many."""
    numbers = [f"SN{number}" for number in range(100, 160)]
    for number, serial in enumerate(numbers, 1):
        world.printers.put(f"10.0.1.{number}", serial, 5000)
    asyncio.run(world.register("10.0.1.0/26"))
    sync(world, *(TurnOnService(f"on-{serial}", serial) for serial in numbers))
    forgotten = tuple(numbers[:55])
    world.server.fail = partial(forget, forgotten)
    world.server.requests.clear()

    report = sync(world, *(ask(world.clock(), serial=serial) for serial in numbers))

    assert (report.accepted, report.refused) == (5, 55)
    assert world.server.said().count("SubmitBillingReads") == 1


def forget(forgotten, request):
    if isinstance(request, SubmitBillingReads):
        named = tuple(r.serial_number for r in request.reads if r.serial_number in forgotten)
        if named:
            raise UnknownDeviceError(
                diagnose(Cause.UNKNOWN_DEVICE, "", host="h", serials=""), named
            )


@pytest.mark.parametrize("operation", ["RegisterProxyDevices", "DeregisterProxyDevices"])
@pytest.mark.parametrize("cause", [Cause.CONTRACT, Cause.UNKNOWN_DEVICE])
def test_a_printer_that_cannot_be_registered_or_ended_stops_no_bill(serving, operation, cause):
    serving.printers.put(ELSEWHERE, "SN8", 800)
    asyncio.run(serving.find(ELSEWHERE))
    other = serving.devices()[1].id
    serving.office.registration.choose([other])
    if operation == "DeregisterProxyDevices":
        asyncio.run(serving.office.registration.register_devices())

    def refuse(request):
        if type(request).__name__ == operation:
            raise RefusedError("The server does not take SN8.", cause)

    serving.server.fail = refuse
    if operation == "DeregisterProxyDevices":
        asyncio.run(serving.office.registration.deregister([other]))

    sync(serving, ask(serving.clock()))

    assert told(serving) == [(5000, serving.clock())]
    assert "does not take SN8" in serving.office.status.now().sentence


def test_a_server_at_the_end_of_the_calendar_breaks_nothing(serving):
    """Its clock is wrong, and so is what it plans by it; readings are kept all the same."""
    end = datetime.max.replace(tzinfo=UTC, microsecond=0)
    serving.server.clock = lambda: end - timedelta(days=2)
    sync(serving, ask(end - timedelta(days=3), BLACK))

    serving.clock.advance(hours=2)
    asyncio.run(serving.read())

    assert serving.devices()[0].last_read == serving.clock()
    assert until_next(end, end, 700) == timedelta(days=1)
