"""Who is who by evidence alone (rows B3, M20): every case that offices have met."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from tests.fakes import NOON, total

from meterdesk.domain.device import Address, Device, Identity, Presence, Registration
from meterdesk.domain.evidence import Clue, Known, Says, findings
from meterdesk.domain.meter import Meter
from meterdesk.domain.reading import Cost, PrinterState, Reading
from meterdesk.domain.step import Count
from meterdesk.domain.verdict import RULES, Verdict, compare, judge

HERE, THERE = Address("10.0.0.7"), Address("10.0.0.9")
CARD, OTHER_CARD = "00:00:aa:00:00:01", "00:00:aa:00:00:02"
MADE_UP = "02:00:00:00:00:07"
LASER = Identity(model="Laser 1", serial_number="SN7", mac=CARD, hostname="PRN7")


def known(
    identity: Identity = LASER,
    pages: int | None = 5_000,
    address: Address = HERE,
    number: int = 1,
    **changes: Any,
) -> Known:
    device = Device(
        number, address, identity, Registration.SERVICE_ON, Presence.ANSWERING, NOON, NOON
    )
    source = total(1)
    count = None if pages is None else Count(NOON, pages, source.source, source.rule)
    return Known(replace(device, **changes), count)


def seen(
    pages: int | None = 5_100,
    address: Address = HERE,
    after: timedelta = timedelta(hours=2),
    **identity: Any,
) -> Reading:
    meters: tuple[Meter, ...] = () if pages is None else (total(pages),)
    who = replace(LASER, **identity)
    return Reading(address, NOON + after, "2c", who, meters, (), PrinterState.IDLE, (), Cost())


def test_dhcp_address_change_is_followed():
    judgement = judge([known()], seen(address=THERE))

    assert judgement.verdict is Verdict.MOVED
    assert judgement.replaced == ()


def test_dhcp_address_change_without_a_serial_number_is_followed_by_the_card():
    quiet = replace(LASER, serial_number=None)

    judgement = judge([known(quiet)], seen(address=THERE, serial_number=None))

    assert judgement.verdict is Verdict.MOVED


def test_dhcp_address_change_with_nothing_but_a_name_is_asked():
    nameless = replace(LASER, serial_number=None, mac=None)

    judgement = judge([known(nameless)], seen(address=THERE, serial_number=None, mac=None))

    assert judgement.verdict is Verdict.DOUBT


def test_two_printers_that_swapped_addresses_keep_their_numbers():
    other = replace(LASER, serial_number="SN9", mac=OTHER_CARD)
    books = [known(), known(other, address=THERE, number=2)]

    judgement = judge(books, seen(serial_number="SN9", mac=OTHER_CARD))

    assert judgement.verdict is Verdict.MOVED
    assert judgement.about.known.device.id == 2
    assert judgement.replaced == ()


def test_wired_and_wireless_are_one_printer():
    judgement = judge([known()], seen(address=THERE, mac=OTHER_CARD, after=timedelta(seconds=1)))

    assert judgement.verdict is Verdict.MOVED


def test_a_known_second_address_is_no_move():
    judgement = judge([known(other_addresses=(THERE,))], seen(address=THERE))

    assert judgement.verdict is Verdict.SAME


@pytest.mark.parametrize("pages", [None, 40, 5_100])
def test_one_serial_number_on_two_models_with_two_cards_is_two_printers(pages):
    judgement = judge([known()], seen(pages=pages, address=THERE, mac=OTHER_CARD, model="Inkjet 9"))

    assert judgement.verdict is Verdict.NEW


def test_a_copied_serial_number_on_the_same_model_is_asked():
    judgement = judge([known()], seen(pages=80_000, address=THERE, mac=OTHER_CARD))

    assert judgement.verdict is Verdict.DOUBT


def test_new_printers_without_a_page_are_not_one_because_they_count_alike():
    judgement = judge([known(pages=0)], seen(pages=0, address=THERE, mac=OTHER_CARD))

    assert judgement.verdict is Verdict.DOUBT


def test_a_placeholder_serial_number_on_two_printers_proves_nothing():
    quiet = replace(LASER, serial_number=None)

    judgement = judge([known(quiet)], seen(address=THERE, serial_number=None, mac=OTHER_CARD))

    assert judgement.verdict is Verdict.NEW


@pytest.mark.parametrize("mac", ["00:11:22:33:44:55", "aa:bb:cc:dd:ee:ff", "88:87:17:00:00:00"])
def test_a_placeholder_hardware_address_proves_nothing(mac):
    quiet = replace(LASER, serial_number=None, mac=mac)

    judgement = judge([known(quiet)], seen(address=THERE, serial_number=None, mac=mac, pages=9))

    assert judgement.verdict is Verdict.NEW


@pytest.mark.parametrize("pages", [None, 5_000, 5_010])
def test_a_printer_that_is_starting_is_the_same(pages):
    judgement = judge(
        [known()], seen(pages=pages, serial_number=None, mac=None, model="Boot loader")
    )

    assert judgement.verdict is Verdict.SAME


def test_what_a_starting_printer_counts_too_low_is_not_believed():
    judgement = judge([known()], seen(pages=0, serial_number=None, model="Boot loader"))

    assert judgement.verdict is Verdict.STARTING


def test_nothing_is_starting_for_days():
    judgement = judge(
        [known()], seen(pages=0, serial_number=None, mac=None, after=timedelta(days=2))
    )

    assert judgement.verdict is Verdict.DOUBT


@pytest.mark.parametrize(
    "changed",
    [
        {"serial_number": "SN8"},
        {"serial_number": "SN8", "mac": OTHER_CARD},
        {"serial_number": "SN8", "mac": None},
    ],
    ids=["serial number", "serial number and card", "serial number of one without a card"],
)
def test_a_board_swap_is_asked_where_the_total_goes_on(changed):
    judgement = judge([known()], seen(**changed))

    assert judgement.verdict is Verdict.DOUBT
    assert judgement.about.says(Clue.TOTAL) is Says.SAME


def test_a_board_swap_of_a_printer_without_a_serial_number_is_asked():
    quiet = replace(LASER, serial_number=None)

    judgement = judge([known(quiet)], seen(serial_number=None, mac=OTHER_CARD))

    assert judgement.verdict is Verdict.DOUBT


def test_a_total_that_fell_after_a_repair_is_still_the_same_printer():
    judgement = judge([known()], seen(pages=12))

    assert judgement.verdict is Verdict.SAME
    assert judgement.about.says(Clue.TOTAL) is Says.OTHER


def test_network_cards_exchanged_between_two_printers_leave_them_who_they_are():
    other = replace(LASER, serial_number="SN9", mac=OTHER_CARD)
    books = [known(), known(other, 70_000, THERE, 2)]

    judgement = judge(books, seen(mac=OTHER_CARD))

    assert (judgement.verdict, judgement.about.known.device.id) == (Verdict.SAME, 1)


def test_a_network_card_in_another_model_is_another_printer():
    judgement = judge([known()], seen(serial_number="SN8", model="Inkjet 9"))

    assert judgement.verdict is Verdict.REPLACES


def test_a_serial_number_rewritten_on_site_is_asked():
    judgement = judge([known()], seen(serial_number="ASSET-0815", pages=5_001))

    assert judgement.verdict is Verdict.DOUBT


def test_a_serial_number_that_the_device_id_still_tells_is_the_same():
    told = replace(LASER, device_id_serial="SN7")

    judgement = judge([known(told)], seen(serial_number="ASSET-0815", device_id_serial="SN7"))

    assert judgement.verdict is Verdict.SAME


def test_a_serial_number_told_by_another_object_is_the_same_on_the_same_card():
    told = replace(LASER, serial_source="1.3.6.1.4.1.1")

    judgement = judge([known(told)], seen(serial_number="LONG-SN7", serial_source="1.3.6.1.2.1"))

    assert judgement.verdict is Verdict.SAME


def test_m20_another_serial_number_at_an_address_is_a_replacement():
    judgement = judge([known()], seen(pages=3, serial_number="SN8", mac=OTHER_CARD))

    assert judgement.verdict is Verdict.REPLACES
    assert [each.known.device.id for each in judgement.replaced] == [1]


def test_m20_a_replacement_of_a_printer_without_a_serial_number_is_seen_by_its_card():
    quiet = replace(LASER, serial_number=None)

    judgement = judge([known(quiet)], seen(pages=3, mac=OTHER_CARD, model="Laser 2"))

    assert judgement.verdict is Verdict.REPLACES


def test_a_replaced_printer_comes_back_by_its_number_and_closes_its_successor():
    successor = replace(LASER, serial_number="SN8", mac=OTHER_CARD)
    books = [
        known(registration=Registration.REPLACED),
        known(successor, 3, number=2),
    ]

    judgement = judge(books, seen())

    assert judgement.about.known.device.id == 1
    assert [each.known.device.id for each in judgement.replaced] == [2]


def test_a_replaced_printer_does_not_come_back_by_its_address():
    books = [known(replace(LASER, mac=None), registration=Registration.REPLACED)]

    judgement = judge(books, seen(serial_number=None, mac=None))

    assert judgement.verdict is Verdict.NEW


def test_a_made_up_hardware_address_speaks_only_where_no_burnt_in_one_does():
    both = replace(LASER, serial_number=None, macs=(CARD, MADE_UP))
    alone = replace(LASER, serial_number=None, mac=MADE_UP)

    against = judge([known(both)], seen(99_999, THERE, serial_number=None, mac=OTHER_CARD))
    by_itself = judge([known(alone)], seen(address=THERE, serial_number=None, mac=MADE_UP))

    assert against.verdict is Verdict.NEW
    assert by_itself.verdict is Verdict.MOVED


def test_a_uuid_is_as_good_as_a_hardware_address():
    told = replace(LASER, serial_number=None, mac=None, uuid="16b0b2d1-0000-1000-8000-00aa00000001")

    judgement = judge(
        [known(told)], seen(address=THERE, serial_number=None, mac=None, uuid=told.uuid)
    )

    assert judgement.verdict is Verdict.MOVED


@pytest.mark.parametrize(
    ("before", "now", "hours", "says"),
    [
        (5_000, 5_100, 2, Says.SAME),
        (5_000, 4_999, 2, Says.OTHER),
        (5_000, 25_000, 2, Says.NOTHING),
        (5_000, 900_000, 2, Says.OTHER),
        (999_950, 60, 2, Says.SAME),
        (2**32 - 10, 30, 2, Says.SAME),
        (5_000, 500_000, 24 * 300, Says.NOTHING),
        (0, 3, 2, Says.NOTHING),
    ],
)
def test_a_total_goes_on_as_a_printer_can_count(before, now, hours, says):
    found = findings(known(pages=before), seen(pages=now, after=timedelta(hours=hours)))

    assert next(each.says for each in found if each.clue is Clue.TOTAL) is says


def test_totals_of_two_objects_are_never_compared():
    other = replace(total(9), source="1.3.9", rule="another")
    reading = replace(seen(), meters=(other,))

    found = findings(known(), reading)

    assert next(each.says for each in found if each.clue is Clue.TOTAL) is Says.NOTHING


def test_printers_behind_one_print_server_are_told_apart_though_they_share_a_card():
    first, second = Address("server#1"), Address("server#2")
    quiet = replace(LASER, serial_number=None)

    judgement = judge([known(quiet, address=first)], seen(address=second, serial_number=None))

    assert judgement.verdict is Verdict.NEW


def test_a_printer_plugged_into_another_port_of_a_print_server_is_followed():
    judgement = judge([known(address=Address("server#1"))], seen(address=Address("server#2")))

    assert judgement.verdict is Verdict.MOVED


def test_every_reason_is_a_sentence_and_every_rule_can_decide():
    assert all(rule.reason.endswith(".") for rule in RULES)
    for at, rule in enumerate(RULES):
        wanted = (rule.serial, rule.hardware, rule.model, rule.total, rule.place)
        above = [
            (each.serial, each.hardware, each.model, each.total, each.place) for each in RULES[:at]
        ]
        assert not any(_covers(one, wanted) for one in above), rule


def _covers(one, wanted) -> bool:
    """Whether the rule above takes everything that this one wants."""
    pairs = zip(one, wanted, strict=True)
    return all(not upper or (lower and lower <= upper) for upper, lower in pairs)


def test_what_differs_is_said_in_words():
    comparison = compare(known(), seen(serial_number="SN8"))

    sentences = [each.sentence for each in comparison.findings]

    assert sentences[0] == "Serial number: SN7 before, SN8 now."
    assert "Total meter: 5,000 before, 5,100 now." in sentences
