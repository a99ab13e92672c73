"""Who is who in the books: followed, asked, answered and taken back (rows B3, M20)."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.fakes import NOON, black, total

from meterdesk.adapters.store.store import SqlStore
from meterdesk.domain.conversation import RequestBillingReads, TurnOnService
from meterdesk.domain.device import Address, Identity, Presence, Registration
from meterdesk.domain.errors import BadInputError, ContradictionError
from meterdesk.domain.journal import Decision
from meterdesk.domain.meter import TOTAL
from meterdesk.domain.reading import Cost, PrinterState, Reading
from meterdesk.domain.status import OfficeState
from meterdesk.domain.supply import Level
from meterdesk.services.census import enter
from meterdesk.services.polling import DeviceRead, DeviceSilent

CARD, OTHER_CARD = "00:00:aa:00:00:01", "00:00:aa:00:00:02"
A, B = "10.0.0.7", "10.0.0.9"


def totals(world, device_id: int) -> list[int]:
    with world.store.read() as records:
        return [value for _, value in records.readings.counts(device_id, TOTAL)]


def rename(world, host: str, **changes) -> None:
    identity, meters, supplies = world.printers.told[host]
    world.printers.told[host] = (replace(identity, **changes), meters, supplies)


@pytest.fixture
def swapped_board(world):
    """A registered, billed printer whose board was changed: another number, the total goes on."""
    world.printers.put(A, "SN7", 5_000, mac=CARD)
    asyncio.run(world.register(A))
    world.server.commands = (TurnOnService("on-0", "SN7"),)
    asyncio.run(world.office.sync.run())
    world.server.commands = ()
    world.clock.advance(hours=2)
    world.printers.put(A, "SN8", 5_100, mac=CARD)
    asyncio.run(world.read())
    return world


def question(world):
    (asked,) = world.office.identification.questions()
    return asked


def test_two_printers_that_swap_addresses_are_each_read_once_and_keep_their_history(world):
    world.printers.put(A, "SN7", 100, mac=CARD)
    world.printers.put(B, "SN9", 70_000, mac=OTHER_CARD)
    one, other = asyncio.run(world.find(A, B))
    world.clock.advance(hours=2)
    told = world.printers.told
    told[A], told[B] = told[B], told[A]
    world.printers.asked.clear()

    results = asyncio.run(world.read())

    at = {device.id: device.address.host for device in world.devices()}
    assert at == {one.id: B, other.id: A}
    assert sorted(world.printers.asked) == [A, B]
    assert {type(result) for result in results} == {DeviceRead}
    assert (totals(world, one.id), totals(world, other.id)) == ([100, 100], [70_000, 70_000])


def test_swapping_addresses_again_and_again_changes_nothing_but_addresses(world):
    world.printers.put(A, "SN7", 100, mac=CARD)
    world.printers.put(B, "SN9", 70_000, mac=OTHER_CARD)
    asyncio.run(world.find(A, B))
    told = world.printers.told
    for _ in range(4):
        world.clock.advance(hours=2)
        told[A], told[B] = told[B], told[A]
        asyncio.run(world.read())

    one, other = world.devices()

    assert (one.address.host, other.address.host) == (A, B)
    assert {one.registration, other.registration} == {Registration.FOUND}


def test_wired_and_wireless_are_one_device_that_is_read_once_and_does_not_flap(world):
    world.printers.put(A, "SN7", 100, mac=CARD)
    world.printers.put(B, "SN7", 100, mac=OTHER_CARD)
    (device,) = asyncio.run(world.find(A, B))
    places = set()
    for _ in range(3):
        world.clock.advance(hours=2)
        asyncio.run(world.find(A, B))
        world.printers.asked.clear()
        asyncio.run(world.read())
        places.add(world.devices()[0].address.host)
        assert len(world.printers.asked) == 1

    assert places == {device.address.host}
    assert len(world.devices()) == 1


def test_a_printer_that_lost_its_cable_is_read_by_its_other_address(world):
    world.printers.put(A, "SN7", 100, mac=CARD)
    world.printers.put(B, "SN7", 100, mac=OTHER_CARD)
    asyncio.run(world.find(A, B))
    world.clock.advance(hours=2)
    del world.printers.told[A]

    (result,) = asyncio.run(world.read())

    assert isinstance(result, DeviceRead)
    assert result.device.address.host == B


def test_whose_address_another_known_printer_took_is_silent_and_not_replaced(world):
    world.printers.put(A, "SN7", 100, mac=CARD)
    world.printers.put(B, "SN9", 70_000, mac=OTHER_CARD)
    one, other = asyncio.run(world.find(A, B))
    world.clock.advance(hours=2)
    world.printers.told[A] = world.printers.told.pop(B)

    results = asyncio.run(world.read())
    world.clock.advance(hours=2)
    world.printers.asked.clear()
    asyncio.run(world.read())

    one, other = world.devices()
    assert (one.registration, one.presence) == (Registration.FOUND, Presence.ASLEEP)
    assert (other.address.host, other.presence) == (A, Presence.ANSWERING)
    assert [type(each) for each in results].count(DeviceSilent) == 1
    assert totals(world, one.id) == [100]
    assert world.printers.asked == [A]


def test_one_serial_number_on_two_printers_is_two_devices_round_after_round(world):
    world.printers.put(A, "SN7", 100, mac=CARD)
    world.printers.put(B, "SN7", 70_000, mac=OTHER_CARD)
    rename(world, B, model="Inkjet 9")
    for _ in range(3):
        asyncio.run(world.find(A, B))
        asyncio.run(world.read())
        world.clock.advance(hours=2)

    one, other = world.devices()

    assert (one.address.host, other.address.host) == (A, B)
    assert set(totals(world, one.id)) == {100}
    assert set(totals(world, other.id)) == {70_000}


def test_m15_two_printers_of_one_serial_number_are_not_both_registered(world):
    world.printers.put(A, "SN7", 100, mac=CARD)
    asyncio.run(world.register(A))
    world.printers.put(B, "SN7", 70_000, mac=OTHER_CARD)
    rename(world, B, model="Inkjet 9")
    _, copy = asyncio.run(world.find(B))

    with pytest.raises(BadInputError, match="could not tell them apart"):
        world.office.registration.choose([copy.id])


def test_what_a_starting_printer_counts_is_not_entered(world):
    world.printers.put(A, "SN7", 5_000, mac=CARD)
    asyncio.run(world.find(A))
    world.clock.advance(hours=2)
    world.printers.put(A, None, 0)

    (result,) = asyncio.run(world.read())

    (device,) = world.devices()
    assert isinstance(result, DeviceSilent)
    assert totals(world, device.id) == [5_000]


def test_b3_a_board_swap_is_asked_and_kept_apart(swapped_board):
    known, other = swapped_board.devices()

    asked = question(swapped_board)

    assert (asked.known.id, asked.other.id) == (known.id, other.id)
    assert known.registration is Registration.SERVICE_ON
    assert (totals(swapped_board, known.id), totals(swapped_board, other.id)) == ([5_000], [5_100])


def test_b3_a_question_is_asked_once(swapped_board):
    for _ in range(3):
        swapped_board.clock.advance(hours=2)
        asyncio.run(swapped_board.read())
        asyncio.run(swapped_board.find(A))

    assert len(swapped_board.office.identification.questions()) == 1
    assert len(swapped_board.devices()) == 2


def test_b3_nothing_is_billed_of_a_printer_in_doubt(swapped_board):
    swapped_board.server.commands = (
        RequestBillingReads("command", "SN7", "bill", swapped_board.clock(), (TOTAL,)),
    )
    swapped_board.clock.advance(hours=3)

    report = asyncio.run(swapped_board.office.sync.run())

    assert report.waiting == 1
    assert ("bill", "SN7") not in swapped_board.server.ledger


def test_b3_who_is_in_doubt_is_neither_new_nor_registered(swapped_board):
    status = swapped_board.office.status.now()

    assert (status.new_devices, status.questions) == (0, 1)
    assert status.state is OfficeState.ATTENTION
    assert "moved, repaired or replaced" in status.sentence
    with pytest.raises(BadInputError, match="moved, repaired or replaced"):
        swapped_board.office.registration.choose([question(swapped_board).other.id])


def test_b3_repaired_goes_on_under_the_number_the_supplier_knows(swapped_board):
    asked = question(swapped_board)
    swapped_board.office.identification.same(asked.known.id, asked.other.id)
    due = swapped_board.clock() + timedelta(hours=1)
    swapped_board.server.commands = (RequestBillingReads("command", "SN7", "bill", due, (TOTAL,)),)
    swapped_board.clock.advance(hours=3)
    swapped_board.printers.put(A, "SN8", 5_150, mac=CARD)

    asyncio.run(swapped_board.office.sync.run())

    (device,) = swapped_board.devices()
    assert (device.identity.serial_number, device.aliases) == ("SN7", ("SN8",))
    assert totals(swapped_board, device.id) == [5_000, 5_100, 5_150]
    assert swapped_board.server.ledger["bill", "SN7"].meters[0].value == 5_150
    assert swapped_board.office.identification.questions() == ()


def test_b3_replaced_closes_the_known_one_and_frees_the_other(swapped_board):
    asked = question(swapped_board)

    swapped_board.office.identification.replaced(asked.known.id, asked.other.id)
    swapped_board.office.registration.choose([asked.other.id])

    known, other = swapped_board.devices()
    assert (known.registration, known.is_billed) == (Registration.REPLACED, True)
    assert other.registration is Registration.CHOSEN


def test_b3_two_printers_stay_two(swapped_board):
    asked = question(swapped_board)

    swapped_board.office.identification.different(asked.known.id, asked.other.id)
    swapped_board.clock.advance(hours=2)
    asyncio.run(swapped_board.read())

    assert swapped_board.office.identification.questions() == ()
    assert totals(swapped_board, asked.known.id) == [5_000]


def test_b3_a_printer_that_is_heard_again_answers_the_question_itself(swapped_board):
    swapped_board.clock.advance(hours=2)
    swapped_board.printers.put(B, "SN7", 5_001, mac=OTHER_CARD)

    asyncio.run(swapped_board.find(B))

    assert swapped_board.office.identification.questions() == ()
    decisions = {entry.decision for entry in swapped_board.office.identification.journal()}
    assert Decision.DIFFERENT in decisions


@pytest.mark.parametrize("answer", ["same", "replaced", "different"])
def test_b3_every_answer_can_be_undone_and_is_asked_again(swapped_board, answer):
    asked = question(swapped_board)
    before = swapped_board.devices()
    entry = getattr(swapped_board.office.identification, answer)(asked.known.id, asked.other.id)
    swapped_board.clock.advance(hours=2)
    swapped_board.printers.put(A, "SN8", 5_200, mac=CARD)
    asyncio.run(swapped_board.read())

    swapped_board.office.identification.undo(entry.id)

    known, other = swapped_board.devices()
    assert totals(swapped_board, known.id) == [5_000]
    assert totals(swapped_board, other.id) == [5_100, 5_200]
    assert known.registration is before[0].registration
    assert known.identity == before[0].identity
    assert question(swapped_board).entry.id == asked.entry.id
    with pytest.raises(BadInputError, match="nothing to undo"):
        swapped_board.office.identification.undo(entry.id)


def test_b3_what_was_parted_stays_parted(swapped_board):
    asked = question(swapped_board)
    entry = swapped_board.office.identification.same(asked.known.id, asked.other.id)
    swapped_board.office.identification.undo(entry.id)
    swapped_board.office.identification.different(asked.known.id, asked.other.id)
    swapped_board.clock.advance(hours=2)
    swapped_board.printers.put(A, "SN8", 5_200, mac=CARD)
    swapped_board.printers.put(B, "SN7", 5_003, mac=OTHER_CARD)

    asyncio.run(swapped_board.find(A, B))

    assert totals(swapped_board, asked.known.id) == [5_000, 5_003]
    assert totals(swapped_board, asked.other.id) == [5_100, 5_200]


def test_b3_a_merge_the_program_made_is_written_down_and_can_be_undone(world):
    world.printers.put(A, None, 100, mac=CARD)
    (device,) = asyncio.run(world.find(A))
    world.clock.advance(hours=2)
    world.printers.put(B, None, 120, mac=CARD)
    del world.printers.told[A]
    asyncio.run(world.find(B))
    world.clock.advance(hours=2)
    world.printers.put(B, None, 130, mac=CARD)
    asyncio.run(world.read())
    (entry,) = world.office.identification.journal(device.id)

    world.office.identification.undo(entry.id)

    one, other = world.devices()
    assert entry.decision is Decision.FOLLOWED
    assert "Address: 10.0.0.7 before, 10.0.0.9 now." in [f.sentence for f in entry.findings]
    assert (one.address.host, other.address.host) == (A, B)
    assert (totals(world, one.id), totals(world, other.id)) == ([100], [120, 130])
    assert one.presence is not Presence.ANSWERING


def test_a_reading_at_its_own_address_by_its_own_number_is_not_written_down(world):
    world.printers.put(A, "SN7", 100, mac=CARD)
    (device,) = asyncio.run(world.find(A))
    for _ in range(3):
        world.clock.advance(hours=2)
        asyncio.run(world.read())

    assert world.office.identification.journal(device.id) == ()


def test_a_total_that_fell_is_marked_in_the_journal(world):
    world.printers.put(A, "SN7", 5_000, mac=CARD)
    (device,) = asyncio.run(world.find(A))
    world.clock.advance(hours=2)
    world.printers.put(A, "SN7", 12, mac=CARD)

    asyncio.run(world.read())

    (entry,) = world.office.identification.journal(device.id)
    assert "Total meter: 5,000 before, 12 now." in [f.sentence for f in entry.findings]
    assert totals(world, device.id) == [5_000, 12]


def test_m20_a_replacement_is_written_down_and_can_be_undone(world):
    world.printers.put(A, "OLD", 90_000)
    (old,) = asyncio.run(world.register(A))
    world.clock.advance(hours=2)
    world.printers.put(A, "NEW", 3)
    asyncio.run(world.read())
    (entry,) = world.office.identification.journal(old.id)

    world.office.identification.undo(entry.id)

    assert entry.decision is Decision.REPLACED
    assert world.devices()[0].registration is Registration.WAITING_FOR_SIGN_UP


def test_a_cartridge_and_every_meter_go_with_a_reading(swapped_board):
    asked = question(swapped_board)

    swapped_board.office.identification.same(asked.known.id, asked.other.id)

    latest = swapped_board.office.history.latest(asked.known.id)
    assert latest.meters == (total(5_100),)
    assert [supply.name for supply in latest.supplies] == ["Black Toner"]


def test_two_registered_printers_cannot_be_one(world):
    world.printers.put(A, "SN7", 100, mac=CARD)
    world.printers.put(B, "SN9", 200, mac=OTHER_CARD)
    one, other = asyncio.run(world.register(A, B))

    with pytest.raises(BadInputError, match="Both"):
        world.office.identification.same(one.id, other.id)


@pytest.fixture
def two(world):
    """Two printers of one model that both answer, each under its own number; and their store."""
    world.printers.put(A, "SN7", 100, mac=CARD)
    world.printers.put(B, "SN9", 70_000, mac=OTHER_CARD)
    identity, meters, _ = world.printers.told[B]
    world.printers.told[B] = (identity, meters, (replace(black(Level.of(30)), name="Cyan Toner"),))
    asyncio.run(world.find(A, B))
    return world


def standing(world) -> list[object]:
    """All that is known of every device and where, as the next reading would find it."""
    with world.store.read() as records:
        devices = records.devices.all()
        return [
            (device, records.readings.latest(device.id), records.devices.owner(device.address))
            for device in devices
        ]


def test_b3_an_undone_merge_leaves_all_as_it_was_and_both_are_read(two):
    before = standing(two)
    entry = two.office.identification.same(1, 2, anyway=True)

    two.office.identification.undo(entry.id)

    assert standing(two) == before
    two.clock.advance(hours=2)
    results = asyncio.run(two.read())
    assert {type(result) for result in results} == {DeviceRead}
    assert [totals(two, each) for each in (1, 2)] == [[100, 100], [70_000, 70_000]]


def test_b3_what_was_read_while_merged_goes_to_the_printer_at_that_address(two):
    two.clock.advance(hours=2)
    entry = two.office.identification.same(1, 2, anyway=True)
    for host, pages in ((A, 110), (B, 70_010), (A, 120)):
        two.clock.advance(hours=2)
        identity = two.printers.told[host][0]
        told = Reading(
            Address(host), two.clock(), "2c", identity, (total(pages),), (), PrinterState.IDLE, (),
            Cost(),
        )  # fmt: skip
        with two.store.begin() as records:
            enter(records, told)

    two.office.identification.undo(entry.id)

    one, other = two.devices()
    assert [totals(two, each.id) for each in (one, other)] == [[100, 110, 120], [70_000, 70_010]]
    assert [each.address.host for each in (one, other)] == [A, B]
    assert [each.presence for each in (one, other)] == [Presence.ANSWERING] * 2
    with two.store.read() as records:
        assert records.readings.steps() == ()


def test_b3_who_moved_while_merged_keeps_the_new_address(two):
    two.clock.advance(hours=2)
    entry = two.office.identification.same(1, 2, anyway=True)
    two.clock.advance(hours=2)
    two.printers.told["10.0.0.11"] = two.printers.told.pop(B)
    two.printers.put("10.0.0.11", "SN9", 70_010, mac=OTHER_CARD)
    asyncio.run(two.find("10.0.0.11"))

    two.office.identification.undo(entry.id)

    one, other = two.devices()
    assert (one.address.host, other.address.host) == (A, "10.0.0.11")
    assert [totals(two, each.id) for each in (one, other)] == [[100], [70_000, 70_010]]


def test_b3_merges_are_undone_the_last_first_and_nothing_is_mixed(two):
    two.printers.put("10.0.0.11", "SN11", 300, mac="00:00:aa:00:00:03")
    asyncio.run(two.find("10.0.0.11"))
    two.clock.advance(hours=2)
    before = standing(two)
    first = two.office.identification.same(2, 3, anyway=True)
    second = two.office.identification.same(1, 2, anyway=True)

    with pytest.raises(BadInputError, match=f"as number {second.id}"):
        two.office.identification.undo(first.id)
    two.office.identification.undo(second.id)
    two.office.identification.undo(first.id)

    assert standing(two) == before


def test_b3_two_that_both_answer_under_their_own_numbers_are_not_one(two):
    with pytest.raises(ContradictionError, match="own serial number: SN7 and SN9"):
        two.office.identification.same(1, 2)


def test_b3_two_models_are_not_one(two):
    rename(two, B, model="Inkjet 9")
    two.clock.advance(hours=2)
    del two.printers.told[A]
    asyncio.run(two.read())

    with pytest.raises(ContradictionError, match="different models: Laser 1 and Inkjet 9"):
        two.office.identification.same(1, 2)


def test_b3_a_merge_without_a_question_is_written_down_with_its_evidence(two):
    entry = two.office.identification.same(1, 2, anyway=True)

    assert "Serial number: SN7 before, SN9 now." in [each.sentence for each in entry.findings]


def test_b3_different_parts_what_was_merged(two):
    before = standing(two)
    two.office.identification.same(1, 2, anyway=True)

    entry = two.office.identification.different(1, 2)

    assert entry.decision is Decision.DIFFERENT
    assert standing(two) == before


def test_b3_what_was_merged_is_not_merged_again(two):
    entry = two.office.identification.same(1, 2, anyway=True)

    with pytest.raises(BadInputError, match=f"2 is 1 by number {entry.id} of the journal"):
        two.office.identification.same(1, 2)


def test_b3_two_that_both_answer_are_asked_about_as_two(world):
    world.printers.put(A, "SN7", 5_000, mac=CARD)
    asyncio.run(world.find(A))
    world.clock.advance(minutes=1)
    world.printers.put(B, "SN7", 12, mac=OTHER_CARD)

    asyncio.run(world.find(B))

    asked = question(world)
    assert asked.is_of_two
    assert asked.contradiction == "Both answer now, and count differently: 5,000 and 12."


def test_b3_a_question_about_one_address_is_not_about_two(swapped_board):
    assert not question(swapped_board).is_of_two
    assert question(swapped_board).contradiction is None


def test_b3_one_number_at_two_addresses_at_once_is_written_down_and_can_be_undone(world):
    world.printers.put(A, "SN7", 100, mac=CARD)
    world.printers.put(B, "SN7", 100, mac=OTHER_CARD)
    (device,) = asyncio.run(world.find(A, B))
    (entry,) = world.office.identification.journal(device.id)

    world.office.identification.undo(entry.id)
    world.clock.advance(hours=2)
    world.printers.put(B, "SN7", 100, mac=OTHER_CARD)
    asyncio.run(world.read())
    asyncio.run(world.find(A, B))

    one, other = world.devices()
    assert entry.decision is Decision.BESIDE
    assert device.also_at == (Address(B),)
    assert [each.address.host for each in (one, other)] == [A, B]
    assert [each.identity.hardware for each in (one, other)] == [(CARD,), (OTHER_CARD,)]
    assert (totals(world, one.id), totals(world, other.id)) == ([100] * 2, [100])
    assert [each.also_at for each in (one, other)] == [(), ()]


def test_two_addresses_are_written_down_once(world):
    world.printers.put(A, "SN7", 100, mac=CARD)
    world.printers.put(B, "SN7", 100, mac=OTHER_CARD)
    for _ in range(3):
        asyncio.run(world.find(A, B))
        world.clock.advance(hours=2)
        asyncio.run(world.read())

    (device,) = world.devices()
    assert len(world.office.identification.journal(device.id)) == 1


def test_an_address_that_was_left_is_none_where_it_answers_as_well(world):
    world.printers.put(A, "SN7", 100, mac=CARD)
    asyncio.run(world.find(A))
    world.clock.advance(hours=2)
    world.printers.told[B] = world.printers.told.pop(A)

    (device,) = asyncio.run(world.find(B))

    assert (device.other_addresses, device.also_at) == ((Address(A),), ())


@settings(max_examples=15, deadline=None)
@given(
    st.lists(
        st.dictionaries(st.integers(0, 3), st.integers(1, 6), min_size=1).filter(
            lambda seats: len(set(seats.values())) == len(seats)
        ),
        min_size=1,
        max_size=6,
    )
)
def test_b3_however_addresses_go_round_every_page_is_its_own_printers(tmp_path_factory, rounds):
    """Four printers, some absent, in any seats: nothing is lost, doubled or mixed."""
    store = SqlStore(tmp_path_factory.mktemp("books"))
    expected: dict[int, list[int]] = {}
    for hour, seats in enumerate(rounds):
        with store.begin() as records:
            for printer, seat in seats.items():
                pages = 10_000 * (printer + 1) + hour
                identity = Identity(
                    model="Laser 1", serial_number=f"SN{printer}", mac=f"00:00:aa:00:00:1{printer}"
                )
                told = Reading(
                    Address(f"10.0.0.{seat}"), NOON + timedelta(hours=2 * hour), "2c", identity,
                    (total(pages),), (), PrinterState.IDLE, (), Cost(),
                )  # fmt: skip
                enter(records, told)
                expected.setdefault(printer, []).append(pages)

    with store.read() as records:
        kept = {
            int(device.identity.serial_number[2:]): [
                value for _, value in records.readings.counts(device.id, TOTAL)
            ]
            for device in records.devices.all()
        }
        devices = len(records.devices.all())
        questions = records.journal.questions()
    store.close()
    assert kept == expected
    assert (devices, questions) == (len(expected), ())
