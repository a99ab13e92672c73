"""What is known of a printer costs no request, and nothing known is ever told as new (M3, B4)."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest
from tests.adapters.snmp import agent
from tests.adapters.snmp.agent import Faults, number, octets, oid
from tests.adapters.snmp.conftest import NOW, PLAIN

from meterdesk.adapters.snmp.printers import SnmpPrinters
from meterdesk.domain.access import PUBLIC
from meterdesk.domain.meter import TOTAL
from meterdesk.domain.reading import PrinterState, Reading, Silence
from meterdesk.domain.supply import LevelState

SERIAL = oid("1.3.6.1.2.1.43.5.1.1.17.1")
LIFE_COUNT = oid("1.3.6.1.2.1.43.10.2.1.4.1.1")
LEVEL = oid("1.3.6.1.2.1.43.11.1.1.9.1.1")
NAME = oid("1.3.6.1.2.1.43.11.1.1.6.1.1")
STATUS = oid("1.3.6.1.2.1.25.3.5.1.1.1")
UPTIME = oid("1.3.6.1.2.1.1.3.0")
CHANGES = oid("1.3.6.1.2.1.43.5.1.1.1.1")
ROWS = agent.rows({**PLAIN, "1.3.6.1.2.1.1.3.0": 5000, "1.3.6.1.2.1.43.5.1.1.1.1": 3})


def alert(row, text):
    root = "1.3.6.1.2.1.43.18.1.1"
    return agent.rows({f"{root}.2.1.{row}": 4, f"{root}.7.1.{row}": 8, f"{root}.8.1.{row}": text})


class Office:
    """One printer, read again and again while things happen to it."""

    def __init__(self, profiles, faults=None, timeout=2.0, retries=2):
        self._faults = faults
        self.now = NOW
        self._printers = SnmpPrinters(profiles, lambda: self.now, timeout=timeout, retries=retries)

    def story(self, *happenings, rows=ROWS):
        """Reads, lets each happen and reads again: all readings."""

        async def run():
            async with agent.serving(rows, self._faults) as (served, address):
                readings = [await self._printers.read(address, PUBLIC)]
                for happening in happenings:
                    happening(served)
                    readings.append(await self._printers.read(address, PUBLIC))
                return readings

        return asyncio.run(run())


@pytest.fixture
def office(profiles):
    return Office(profiles)


def nothing(served):
    """Time passes."""


def change(rows):
    return lambda served: served.become({**served.values, **rows})


def test_m3_the_second_read_costs_one_request_and_tells_the_same(office):
    first, second, third = office.story(nothing, nothing)

    assert first.cost.requests > 1
    assert second.cost.requests == third.cost.requests == 1
    assert second.cost.bytes_sent + second.cost.bytes_received <= 1700
    assert (second.meters, second.supplies, second.state, second.alerts, second.identity) == (
        first.meters,
        first.supplies,
        first.state,
        first.alerts,
        first.identity,
    )


@pytest.mark.parametrize("version", [0, 1])
def test_b4_counters_levels_status_and_alerts_are_new_at_every_read(profiles, version):
    rows = {
        LIFE_COUNT: number(4800),
        LEVEL: number(400),
        STATUS: number(4),
        **alert(9, "Tray 2 open"),
    }

    _first, second = Office(profiles, Faults(versions=(version,))).story(change(rows))

    assert second.meter(TOTAL).value == 4800
    assert second.supplies[0].level.percent == 20
    assert second.state is PrinterState.PRINTING
    assert [row.text for row in second.alerts] == ["Tray 1 low", "Tray 2 open"]


@pytest.mark.parametrize("version", [0, 1])
def test_b4_alerts_that_are_over_are_gone(profiles, version):
    def clear(served):
        served.become({name: row for name, row in served.values.items() if name[7:8] != (18,)})

    first, second = Office(profiles, Faults(versions=(version,))).story(clear)

    assert first.alerts[0].text == "Tray 1 low"
    assert "Tray 1 low" not in [row.text for row in second.alerts]


def test_m3_another_printer_at_the_address_is_read_whole_in_the_same_visit(office):
    other = {SERIAL: octets("ACM0009999"), NAME: octets("Ink"), LIFE_COUNT: number(12)}

    _first, second, third = office.story(change(other), nothing)

    assert second.identity.serial_number == "ACM0009999"
    assert (second.supplies[0].name, second.meter(TOTAL).value) == ("Ink", 12)
    assert third.cost.requests == 1


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param({UPTIME: number(10)}, id="started anew"),
        pytest.param({CHANGES: number(4)}, id="configured otherwise"),
        pytest.param({LEVEL: number(2000)}, id="a new cartridge"),
    ],
)
def test_b4_what_may_have_changed_with_it_is_read_anew(office, rows):
    _first, second = office.story(change({NAME: octets("Toner XL"), **rows}))

    assert second.supplies[0].name == "Toner XL"


def test_b8_a_level_that_is_unknown_now_is_not_told_as_before(office):
    """-1 and -2 have one hash in Python, and mean no limit and unknown in RFC 3805."""
    rows = {**ROWS, LEVEL: number(-1)}

    _first, second, third = office.story(nothing, change({LEVEL: number(-2)}), rows=rows)

    assert second.supplies[0].level.state is LevelState.UNLIMITED
    assert third.supplies[0].level.state is LevelState.UNKNOWN


def test_b4_a_counter_that_is_gone_is_not_told_from_memory(office):
    def lose(served):
        served.become({name: row for name, row in served.values.items() if name != LIFE_COUNT})

    _first, second = office.story(lose)

    assert second.meter(TOTAL) is None


def test_b4_a_counter_that_gets_no_answer_is_named_as_unanswered(office):
    def spoil(served):
        served.faults = Faults(errors={LIFE_COUNT[:-1]: 5, LIFE_COUNT[:-2]: 5})

    _first, second = office.story(spoil)

    assert second.meter(TOTAL) is None
    assert TOTAL in second.unanswered


def test_m3_a_printer_is_learned_anew_once_a_day(office):
    def a_day_later(served):
        served.become({**served.values, NAME: octets("Toner XL")})
        office.now += timedelta(days=1)

    _first, second, third = office.story(a_day_later, nothing)

    assert second.supplies[0].name == "Toner XL"
    assert second.cost.requests > 1
    assert third.cost.requests == 1


def test_b3_a_printer_known_by_its_model_alone_is_not_taken_for_another_at_its_address(office):
    untold = (
        "1.3.6.1.2.1.1.",
        "1.3.6.1.2.1.2.2",
        "1.3.6.1.2.1.43.5.1.1.17",
        "1.3.6.1.2.1.43.5.1.1.1.",
    )
    rows = agent.rows({name: value for name, value in PLAIN.items() if not name.startswith(untold)})
    model = oid("1.3.6.1.2.1.25.3.2.1.3.1")

    first, second = office.story(change({model: octets("Acme Other 5")}), rows=rows)

    assert first.identity.model == "Acme Inkwell 3"
    assert second.identity.model == "Acme Other 5"


def test_m3_getbulk_is_tried_again_once_a_day(profiles):
    """A moment of losses looks like an agent without it."""

    def a_day_later(served):
        served.faults = Faults()
        office.now += timedelta(days=1)

    office = Office(profiles, Faults(has_bulk=False), timeout=0.2, retries=1)

    first, second, learned, steady = office.story(nothing, a_day_later, nothing)

    assert second.meters == first.meters
    assert learned.cost.requests < first.cost.requests
    assert steady.cost.requests == 1


def test_m3_without_getbulk_a_printer_is_asked_for_it_once_a_day(profiles):
    def a_day_later(served):
        office.now += timedelta(days=1)

    office = Office(profiles, Faults(has_bulk=False), timeout=0.2, retries=1)

    first, steady, learned, again = office.story(nothing, a_day_later, nothing)

    assert learned.cost.requests <= first.cost.requests
    assert again.cost.requests == steady.cost.requests


def test_b9_a_known_printer_that_sleeps_is_silent_and_costs_one_request_when_it_wakes(profiles):
    def sleep(served):
        served.faults = Faults(versions=())

    def wake(served):
        served.faults = Faults()

    office = Office(profiles, timeout=0.2, retries=1)

    _first, asleep, awake = office.story(sleep, wake)

    assert isinstance(asleep, Silence)
    assert isinstance(awake, Reading)
    assert awake.cost.requests == 1


def test_m3_who_answered_a_sweep_is_not_asked_again_who_he_is(profiles):
    printers = SnmpPrinters(profiles, lambda: NOW, timeout=0.3)

    async def run():
        async with agent.serving(ROWS, Faults(versions=(0,))) as (_agent, address):
            async for _event in printers.sweep((address,), PUBLIC):
                pass
            return await printers.read(address, PUBLIC)

    reading = asyncio.run(run())

    assert reading.snmp_version == "v1"
    assert reading.cost.requests == reading.cost.responses


def test_nothing_ticks_and_no_socket_is_open_between_two_rounds(profiles):
    printers = SnmpPrinters(profiles, lambda: NOW, timeout=2.0)

    async def run():
        async with agent.serving(ROWS) as (_agent, address):
            await asyncio.gather(*(printers.read(address, PUBLIC) for _ in range(3)))
        await asyncio.sleep(0)
        loop = asyncio.get_running_loop()
        return [one for one in loop._scheduled if not one.cancelled()], len(asyncio.all_tasks())

    timers, tasks = asyncio.run(run())

    assert timers == []
    assert tasks == 1


def test_b4_rows_that_were_not_believed_at_first_are_new_at_every_read(profiles):
    """Colour and black did not add up to the total when the printer was learned."""
    table = "1.3.6.1.4.1.253.8.53.13.2.1"
    labels = {1: "Total Impressions", 33: "Color Impressions", 34: "Black Impressions"}
    rows = {f"{table}.8.1.20.{row}": label for row, label in labels.items()}
    rows |= {f"{table}.6.1.20.{row}": 2**31 - 1 for row in labels}
    rows |= {"1.3.6.1.2.1.1.2.0": (1, 3, 6, 1, 4, 1, 253, 8, 62, 1)}
    later = agent.rows({f"{table}.6.1.20.{row}": 1000 + row for row in labels})

    _first, second = Office(profiles).story(change(later), rows={**ROWS, **agent.rows(rows)})

    assert second.meter("systemTotals.FullColorImpressions").value == 1033
    assert second.meter("systemTotals.MonochromeImpressions").value == 1034
    assert second.cost.requests == 1


ORDINARY = (
    "brother-hl-l6400dw",
    "canon-ir-adv-c3525",
    "epson-wf-c5790",
    "hp-laserjet-m404dn",
    "konica-bizhub-c308",
    "lexmark-cx725",
    "ricoh-im-c3000",
    "sharp-mx-3070n",
)
SIMULATED = Path(__file__).parents[3] / "app" / "meterdesk_simulator" / "recordings"


@pytest.mark.parametrize("name", ORDINARY)
def test_m3_ordinary_printers_of_every_maker_cost_one_request(office, name):
    first, second = office.story(nothing, rows=agent.load(SIMULATED / f"{name}.snmprec"))

    assert first.cost.requests <= 6
    assert second.cost.requests == 1
    assert second.meters == first.meters != ()


def test_b4_what_is_read_by_remembered_places_is_new_at_every_read(office):
    rows = {
        LIFE_COUNT: number(4800),
        LEVEL: number(400),
        STATUS: number(4),
        **alert(7, "Tray 2 open"),
    }

    _first, _second, _third, fourth = office.story(nothing, nothing, change(rows))

    assert fourth.cost.requests == 1
    assert fourth.meter(TOTAL).value == 4800
    assert fourth.supplies[0].level.percent == 20
    assert fourth.state is PrinterState.PRINTING
    assert [row.text for row in fourth.alerts] == ["Tray 2 open"]


def test_b4_an_answer_with_other_names_than_remembered_is_sorted(office):
    happenings = (nothing, nothing, change(alert(9, "Tray 2 open")), nothing, nothing)

    *_before, with_it, again, once_more = office.story(*happenings)

    texts = [[row.text for row in one.alerts] for one in (with_it, again, once_more)]
    assert texts == [["Tray 1 low", "Tray 2 open"]] * 3
    # One more finds out where the longer table ends, as it does without a memory.
    assert [one.cost.requests for one in (with_it, again, once_more)] == [2, 1, 1]


def test_b4_a_counter_that_ends_among_remembered_places_is_not_told(office):
    def end(served):
        served.become({name: row for name, row in served.values.items() if name != LIFE_COUNT})

    *_before, last = office.story(nothing, nothing, end)

    assert last.meter(TOTAL) is None


def test_m3_another_printer_among_remembered_places_is_read_whole(office):
    rows = {SERIAL: octets("XYZ9876543"), NAME: octets("Yellow Toner")}

    *_before, last = office.story(nothing, nothing, change(rows))

    assert last.identity.serial_number == "XYZ9876543"
    assert last.supplies[0].name == "Yellow Toner"


def test_b4_alerts_that_are_over_end_the_remembered_places_in_one_request(office):
    def clear(served):
        served.become({name: row for name, row in served.values.items() if name[7:8] != (18,)})

    *_before, last = office.story(nothing, nothing, clear)

    assert "Tray 1 low" not in [row.text for row in last.alerts]
    assert last.cost.requests == 1
