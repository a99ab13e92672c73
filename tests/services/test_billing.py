"""The read that answers: which one, when it waits, for whom it is held (M9, M20, M21, B4, B5)."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.fakes import total

from meterdesk.domain.conversation import (
    CommandResult,
    RequestBillingReads,
    SubmitBillingReads,
    TurnOffService,
    TurnOnService,
)
from meterdesk.domain.errors import BadInputError, NotNowError
from meterdesk.domain.held_read import Answer
from meterdesk.domain.meter import TOTAL
from meterdesk.domain.notice import NoticeKind
from meterdesk.domain.reading import Reading
from meterdesk.domain.settings import Settings
from meterdesk.domain.status import Matter, OfficeState
from meterdesk.domain.step import StepKind
from meterdesk.services.notices import Notices

HOST = "10.0.0.7"
BLACK = "systemTotals.MonochromeImpressions"


def request(due, *names: str, number: int = 1):
    return RequestBillingReads(f"command-{number}", "SN7", f"bill-{number}", due, names or (TOTAL,))


@pytest.fixture
def serving(world):
    """The service of its one printer is on, and nothing was billed yet."""
    world.printers.put(HOST, "SN7", 5000)
    asyncio.run(world.register(HOST))
    world.server.commands = (TurnOnService("on-0", "SN7"),)
    sync(world)
    return world


def sync(world, *commands):
    if commands:
        world.server.commands = commands
    report = asyncio.run(world.office.sync.run())
    world.server.commands = ()
    return report


def read(world, pages: int, **after: float):
    """The printer tells that after this time, and somebody reads it."""
    world.clock.advance(**after)
    world.printers.put(HOST, "SN7", pages)
    asyncio.run(world.read())
    return world.clock()


def bill(world, pages: int, number: int, days: float = 30):
    """A month later it is asked for, read and billed."""
    world.clock.advance(days=days)
    world.printers.put(HOST, "SN7", pages)
    return sync(world, request(world.clock(), number=number))


def ledger(world, number: int = 1):
    reads = world.server.ledger.get((f"bill-{number}", "SN7"))
    return [(meter.value, meter.read_at) for meter in reads.meters] if reads else None


def the_held(world):
    (waiting,) = world.office.held_reads.waiting()
    return waiting


# --- which reading ------------------------------------------------------------------------------


def test_b4_a_late_request_is_answered_with_the_first_read_since_it_was_due(serving):
    due = serving.clock() + timedelta(hours=3)
    read(serving, 5010, hours=2)
    first = read(serving, 5020, hours=2)
    read(serving, 5030, hours=2)

    sync(serving, request(due))

    assert ledger(serving) == [(5020, first)]


def test_b4_nothing_from_before_it_was_due_answers_even_if_it_is_young(serving):
    read(serving, 5010, minutes=119)
    serving.clock.advance(minutes=1)
    serving.printers.told.clear()

    report = sync(serving, request(serving.clock()))

    assert (report.accepted, report.waiting) == (0, 1)


def test_a_printer_is_asked_when_its_read_falls_due_and_not_at_the_next_round(serving):
    due = serving.clock() + timedelta(minutes=59)
    sync(serving, request(due))

    assert serving.office.status.now().next_read == due


def test_several_requests_at_once_are_each_answered_and_in_order(serving):
    month, quarter = (serving.clock() + timedelta(hours=each) for each in (5, 3))
    at_quarter, at_month = read(serving, 5010, hours=4), read(serving, 5020, hours=4)

    sync(serving, request(month, number=1), request(quarter, number=2))

    assert ledger(serving, 2) == [(5010, at_quarter)]
    assert ledger(serving, 1) == [(5020, at_month)]


def test_what_was_billed_is_not_billed_again_by_an_older_read(serving):
    """A quarter that is asked for after its last month: the server takes no older date."""
    before = serving.clock()
    read(serving, 5010, hours=4)
    last = read(serving, 5020, hours=4)
    sync(serving, request(before + timedelta(hours=5), number=1))

    sync(serving, request(before + timedelta(hours=3), number=2))

    assert ledger(serving, 1) == ledger(serving, 2) == [(5020, last)]


def test_a_new_id_for_the_same_period_gets_the_same_values(serving):
    due = serving.clock() + timedelta(hours=1)
    first = read(serving, 5010, hours=2)
    sync(serving, request(due, number=1))
    read(serving, 5020, hours=2)

    sync(serving, request(due, number=2))

    assert ledger(serving, 1) == ledger(serving, 2) == [(5010, first)]


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(due_in=st.integers(-200, 400), gaps=st.lists(st.integers(1, 90), min_size=1, max_size=6))
def test_b4_whatever_is_asked_is_answered_by_the_first_read_since(serving, due_in, gaps):
    """Property: never before the due date, never skipping a read that was there."""
    number = len(serving.server.ledger) + 1
    due = serving.clock() + timedelta(minutes=due_in)
    pages = 5000 + 1000 * number
    with serving.store.read() as records:
        bounds = [due, *(reads.meters[0].read_at for reads in records.outbox.billed("SN7"))]
        known = [each.read_at for each in records.readings.since(1, max(bounds))]
    times = known + [read(serving, pages + at, minutes=gap) for at, gap in enumerate(gaps)]

    sync(serving, request(due, number=number))
    serving.clock.advance(days=1)
    sync(serving, request(due, number=number))

    ((_, read_at),) = ledger(serving, number)
    wanted = [at for at in times if at >= max(bounds)]
    assert read_at >= max(bounds)
    assert not wanted or read_at == wanted[0]


# --- meters that are not told -------------------------------------------------------------------


@pytest.fixture
def mute(serving, monkeypatch):
    """Its black meter is there, and answers never."""
    plain = serving.printers.read

    async def read(address, access, **how):
        told = await plain(address, access, **how)
        if isinstance(told, Reading):
            return replace(told, unanswered=frozenset({BLACK}))
        return told

    monkeypatch.setattr(serving.printers, "read", read)
    serving.clock.advance(hours=1)
    return serving


def test_a_meter_that_never_answers_is_waited_for_a_week_and_then_told_as_missing(mute):
    due = mute.clock()
    at_once = sync(mute, request(due, TOTAL, BLACK))
    mute.clock.advance(days=6)
    at_six = sync(mute).accepted
    mute.clock.advance(days=1)
    sync(mute)

    assert (at_once.waiting, at_six) == (1, 0)
    assert ledger(mute) == [(5000, due)]
    assert mute.server.ledger["bill-1", "SN7"].missing == (BLACK,)


@pytest.mark.parametrize(
    ("days", "tells_in_time", "ends"), [(7, False, []), (4, True, [NoticeKind.AWAITED])]
)
def test_b5_that_the_meters_are_there_is_not_told_of_a_read_given_up(
    mute, monkeypatch, days, tells_in_time, ends
):
    notices = Notices(mute.store, Settings(quiet_hours=None), mute.clock, UTC)
    notices.due()
    sync(mute, request(mute.clock(), TOTAL, BLACK))
    mute.clock.advance(days=2)
    begun = notices.due()
    if tells_in_time:
        monkeypatch.undo()
        identity, meters, supplies = mute.printers.told[HOST]
        mute.printers.told[HOST] = (identity, (*meters, total(1000, BLACK)), supplies)
    mute.clock.advance(days=days - 2)
    asyncio.run(mute.read())
    sync(mute)

    over = notices.due()

    assert [each.kind for each in begun.begun] == [NoticeKind.AWAITED]
    assert [each.kind for each in (over.over if over else ())] == ends


def test_b5_what_it_does_not_tell_and_what_becomes_of_it_is_said(mute):
    sync(mute, request(mute.clock(), TOTAL, BLACK))
    read(mute, 5001, days=1)

    (concern,) = mute.office.status.now().concerns

    assert concern.matter is Matter.AWAITED
    assert BLACK in concern.sentence
    assert "9 March" in concern.sentence


def test_a_printer_that_tells_no_meters_at_all_is_answered_for_in_the_end(serving):
    serving.clock.advance(hours=1)
    identity, _, supplies = serving.printers.told[HOST]
    serving.printers.told[HOST] = (identity, (), supplies)
    waiting = sync(serving, request(serving.clock(), BLACK)).waiting
    serving.clock.advance(days=7)

    sync(serving)

    assert waiting == 1
    assert serving.server.ledger["bill-1", "SN7"].missing == (BLACK,)


# --- away ---------------------------------------------------------------------------------------


def test_b5_an_office_hears_before_the_due_date_that_a_printer_is_away(serving):
    serving.printers.told.clear()
    sync(serving, request(serving.clock() + timedelta(days=8)))
    serving.clock.advance(days=4)
    asyncio.run(serving.read())
    early = serving.office.status.now()
    serving.clock.advance(days=1)
    asyncio.run(serving.read())

    in_time = serving.office.status.now()

    assert early.concerns == ()
    assert in_time.state is OfficeState.ATTENTION
    assert in_time.sentence == (
        "The supplier asks for the meters of Laser 1 on 10 March; it has been away since 6 March. "
        "Switch it on by then."
    )


def test_m21_the_first_read_after_it_was_away_answers_and_the_concern_is_over(serving):
    serving.printers.told.clear()
    sync(serving, request(serving.clock() + timedelta(days=2)))
    serving.clock.advance(days=4)
    asyncio.run(serving.read())
    away = serving.office.status.now()
    back = read(serving, 5050, days=3)

    sync(serving)

    assert "waits for the meters of Laser 1 since 4 March" in away.sentence
    assert ledger(serving) == [(5050, back)]
    assert serving.office.status.now().concerns == ()


# --- held ---------------------------------------------------------------------------------------


def test_a_counter_below_the_one_billed_last_month_is_held(serving):
    bill(serving, 6980, 1)

    report = bill(serving, 6412, 2)

    held = the_held(serving).held
    now = serving.office.status.now()
    assert (report.accepted, ledger(serving, 2)) == (0, None)
    assert [doubt.step.kind for doubt in held.doubts] == [StepKind.BACKWARDS]
    assert (now.state, now.held) == (OfficeState.ATTENTION, 1)
    assert "6,412 is lower than 6,980" in now.sentence


def test_send_anyway_sends_what_the_printer_said_and_counts_from_there(serving):
    bill(serving, 6980, 1)
    bill(serving, 6412, 2)
    read_at = the_held(serving).held.read_at
    read(serving, 6420, hours=2)

    serving.office.held_reads.answer(the_held(serving).held.number, Answer.SENT)
    sync(serving)
    bill(serving, 6500, 3)

    assert ledger(serving, 2) == [(6412, read_at)]
    assert ledger(serving, 3)[0][0] == 6500
    assert serving.office.held_reads.waiting() == ()


def test_a_held_read_is_never_sent_by_itself_and_asked_about_once(serving):
    bill(serving, 6980, 1)
    bill(serving, 12, 2)
    number, due = the_held(serving).held.number, serving.clock()
    for pages in range(20, 120, 10):
        read(serving, pages, days=1)
        sync(serving, request(due, number=2))

    assert the_held(serving).held.number == number
    assert ledger(serving, 2) is None


def test_a_later_read_that_goes_on_from_before_explains_it(serving):
    bill(serving, 6980, 1)
    bill(serving, 12, 2)
    held = the_held(serving).held

    good = read(serving, 6990, hours=2)
    sync(serving)

    assert ledger(serving, 2) == [(6990, good)]
    assert serving.office.held_reads.waiting() == ()
    with serving.store.read() as records:
        assert records.held_reads.get(held.number).answer is Answer.EXPLAINED


def test_a_new_read_takes_the_place_of_the_held_one(serving):
    bill(serving, 6980, 1)
    bill(serving, 12, 2)
    first = the_held(serving).held

    printer = serving.office.held_reads.answer(first.number, Answer.AGAIN)
    now = read(serving, 14, hours=2)

    second = the_held(serving).held
    assert printer.identity.serial_number == "SN7"
    assert (second.read_at, second.doubts[0].step.after.value) == (now, 12)
    assert second.number != first.number
    serving.office.held_reads.answer(second.number, Answer.SENT)
    sync(serving)
    assert ledger(serving, 2) == [(14, now)]


def test_the_first_read_ever_is_not_held(serving):
    assert bill(serving, 12_000, 1).accepted == 1


def test_a_counter_that_fell_before_its_first_bill_is_held(serving):
    read(serving, 12, days=1)

    report = sync(serving, request(serving.clock()))

    assert report.accepted == 0
    assert the_held(serving).held.doubts[0].step.kind is StepKind.RESET


def test_only_the_meters_asked_for_matter(serving):
    bill(serving, 6980, 1)
    identity, _, supplies = serving.printers.told[HOST]
    for value in (9000, 3):
        serving.clock.advance(days=1)
        meters = (total(6990), total(value, BLACK))
        serving.printers.told[HOST] = (identity, meters, supplies)
        asyncio.run(serving.read())

    sync(serving, request(serving.clock(), number=2))

    assert ledger(serving, 2)[0][0] == 6990


def test_a_counter_that_rolled_over_is_not_held(serving):
    serving.printers.put(HOST, "SN7", 999_990)
    sync(serving, request(serving.clock() + timedelta(hours=1), number=1))
    read(serving, 999_990, hours=2)
    asyncio.run(serving.office.sync.run())
    held = serving.office.held_reads.waiting()
    for each in held:
        serving.office.held_reads.answer(each.held.number, Answer.SENT)

    report = bill(serving, 12, 2)

    assert report.refused == 0
    assert ledger(serving, 2)[0][0] == 12


def test_a_held_read_does_not_wake_a_printer(serving):
    bill(serving, 6980, 1)
    bill(serving, 12, 2)
    serving.printers.told.clear()
    serving.clock.advance(hours=5)
    asyncio.run(serving.read())
    serving.printers.asked.clear()

    sync(serving)

    assert serving.printers.asked == []


def test_holds_survive_a_restart(serving, tmp_path):
    bill(serving, 6980, 1)
    bill(serving, 12, 2)
    number = the_held(serving).held.number

    with type(serving.store)(tmp_path).read() as records:
        (held,) = records.held_reads.waiting()

    assert held.number == number


@pytest.mark.parametrize(
    ("number", "answer"), [(99, Answer.SENT), (1, Answer.TOLD), (1, Answer.EXPLAINED)]
)
def test_what_is_no_answer_gets_a_sentence(serving, number, answer):
    bill(serving, 6980, 1)
    bill(serving, 12, 2)

    with pytest.raises(BadInputError):
        serving.office.held_reads.answer(number, answer)


def test_b3_nothing_is_sent_of_a_printer_in_doubt(serving):
    """Who is asked about may be another's number; it is answered when somebody has said who."""
    serving.printers.put(HOST, "SN7", 5100, mac="00:00:aa:00:00:01")
    serving.clock.advance(hours=2)
    asyncio.run(serving.read())
    due = serving.clock()
    serving.printers.put(HOST, "SN8", 5200, mac="00:00:aa:00:00:01")
    serving.clock.advance(hours=2)
    asyncio.run(serving.read())
    (asked,) = serving.office.identification.questions()

    in_doubt = sync(serving, request(due)).accepted
    serving.office.identification.different(asked.known.id, asked.other.id)
    sync(serving)

    assert in_doubt == 0
    assert ledger(serving) == [(5100, due)]


def test_b3_a_held_read_of_a_printer_in_doubt_is_not_sent_anyway(serving):
    serving.printers.put(HOST, "SN7", 6980, mac="00:00:aa:00:00:01")
    sync(serving, request(serving.clock() + timedelta(hours=1), number=1))
    serving.clock.advance(hours=2)
    asyncio.run(serving.office.sync.run())
    serving.printers.put(HOST, "SN7", 6412, mac="00:00:aa:00:00:01")
    serving.clock.advance(days=1)
    sync(serving, request(serving.clock(), number=2))
    held = the_held(serving).held
    serving.printers.put(HOST, "SN8", 6500, mac="00:00:aa:00:00:01")
    serving.clock.advance(hours=2)
    asyncio.run(serving.read())

    with pytest.raises(NotNowError, match="moved, repaired or replaced"):
        serving.office.held_reads.answer(held.number, Answer.SENT)

    assert the_held(serving).question is not None


# --- refused ------------------------------------------------------------------------------------


@pytest.fixture
def refused(serving):
    serving.clock.advance(days=1)
    serving.server.refusal = "The ReadDate lies in the future."
    sync(serving, request(serving.clock()))
    serving.server.refusal = None
    return serving


def test_what_the_server_refused_stays_visible_and_asks_for_an_answer(refused):
    now = refused.office.status.now()

    assert now.state is OfficeState.ATTENTION
    assert "The ReadDate lies in the future." in now.sentence
    assert the_held(refused).held.answers == (Answer.AGAIN, Answer.TOLD)


def test_a_new_read_is_sent_in_place_of_a_refused_one(refused):
    refused.office.held_reads.answer(the_held(refused).held.number, Answer.AGAIN)
    now = read(refused, 5100, hours=1)

    sync(refused)

    assert ledger(refused) == [(5100, now)]
    assert refused.office.status.now().concerns == ()


def test_what_the_supplier_knows_is_not_spoken_of_again(refused):
    refused.office.held_reads.answer(the_held(refused).held.number, Answer.TOLD)
    due = refused.clock()
    refused.clock.advance(days=1)
    refused.server.refusal = "The ReadDate lies in the future."
    sync(refused, request(due))

    _, done = refused.office.history.outbox()
    assert refused.office.held_reads.waiting() == ()
    assert [e.refusal for e in done if e.refusal] == ["The ReadDate lies in the future."]


def test_a_refusal_that_is_repeated_is_one_thing_to_do(refused):
    number, due = the_held(refused).held.number, refused.clock()
    refused.server.refusal = "The ReadDate lies in the future."
    for _ in range(3):
        refused.clock.advance(days=1)
        sync(refused, request(due))

    assert the_held(refused).held.number == number


# --- whose service is off -----------------------------------------------------------------------


def test_a_request_for_a_printer_whose_service_is_off_is_refused_and_not_stuck(serving):
    sync(serving, TurnOffService("off-1", "SN7"))

    report = sync(serving, request(serving.clock()))

    assert report.waiting == 0
    assert serving.server.ledger["command-1", "SN7"].result is CommandResult.REFUSED


@pytest.mark.parametrize("end", ["turn off", "deregister"])
def test_what_is_open_and_held_is_closed_with_the_service_and_says_why(serving, end):
    bill(serving, 6980, 1)
    bill(serving, 12, 2)
    serving.printers.told.clear()
    serving.clock.advance(days=1)
    sync(serving, request(serving.clock(), number=3))

    if end == "turn off":
        sync(serving, TurnOffService("off-1", "SN7"))
    else:
        asyncio.run(serving.office.registration.deregister([serving.devices()[0].id]))

    closed = serving.office.held_reads.closed()
    assert {request.id for request, _ in closed} == {"bill-2", "bill-3"}
    assert all(reason.endswith(".") for _, reason in closed)
    assert serving.office.held_reads.waiting() == ()
    assert serving.office.billing.waiting() == ()
    assert "SubmitBillingReads" not in serving.server.said()[-1]


def test_a_request_that_was_closed_is_answered_by_a_new_read_when_it_is_asked_again(serving):
    due = serving.clock() + timedelta(hours=1)
    serving.printers.told.clear()
    serving.clock.advance(hours=2)
    sync(serving, request(due))
    sync(serving, TurnOffService("off-1", "SN7"))
    read(serving, 5020, hours=2)
    sync(serving, TurnOnService("on-2", "SN7"))
    serving.clock.advance(hours=2)
    serving.printers.put(HOST, "SN7", 5030)

    sync(serving, request(due))

    assert ledger(serving) == [(5030, serving.clock())]


def test_m20_a_replaced_printer_is_closed_with_its_last_reading_even_of_before_it_was_due(serving):
    last = read(serving, 5040, hours=1)
    sync(serving, request(serving.clock() + timedelta(days=3)))
    serving.printers.put(HOST, "NEW", 3)
    serving.clock.advance(days=1)
    asyncio.run(serving.read())
    early = sync(serving).accepted
    serving.clock.advance(days=3)

    sync(serving)

    assert early == 0
    assert ledger(serving) == [(5040, last)]


def test_every_answer_goes_out_once(serving):
    sync(serving, request(serving.clock()))
    for _ in range(3):
        serving.clock.advance(days=1)
        sync(serving)

    sent = [each for each in serving.server.requests if isinstance(each, SubmitBillingReads)]
    assert len(sent) == 1
