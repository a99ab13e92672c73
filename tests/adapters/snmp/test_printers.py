"""A whole visit over a real socket, with agents that do and do not obey the protocol."""

from __future__ import annotations

import asyncio
import socket
from dataclasses import replace

import pytest
from tests.adapters.snmp import agent
from tests.adapters.snmp.agent import Faults, oid
from tests.adapters.snmp.conftest import NOW

from meterdesk.adapters.snmp.printers import SnmpPrinters
from meterdesk.domain.access import PUBLIC
from meterdesk.domain.device import Address
from meterdesk.domain.meter import TOTAL, Persistence
from meterdesk.domain.reading import PrinterState, Reading, Severity, Silence
from meterdesk.domain.supply import Level, SupplyKind

LIFE_COUNT = oid("1.3.6.1.2.1.43.10.2.1.4.1.1")
ALERT_COLUMN = oid("1.3.6.1.2.1.43.18.1.1.8")


def content(reading):
    """The reading without what differs from visit to visit."""
    return replace(reading, address=Address("any"), cost=None, snmp_version="any")


def test_a_visit_brings_home_everything_the_printer_tells(read, plain):
    reading = read(plain)

    assert reading.read_at == NOW
    assert reading.snmp_version == "v2c"
    assert reading.identity.model == "Acme Inkwell 3"
    assert reading.identity.serial_number == "ACM0001234"
    assert reading.identity.serial_source == "1.3.6.1.2.1.43.5.1.1.17.1"
    assert reading.identity.mac == "00:aa:bb:cc:dd:ee"
    assert reading.identity.location == "Hall"
    assert reading.state is PrinterState.IDLE
    assert [(row.severity, row.text) for row in reading.alerts] == [
        (Severity.WARNING, "Tray 1 low")
    ]


def test_the_life_count_is_the_total_where_no_profile_knows_better(read, plain):
    meter = read(plain).meter(TOTAL)

    assert (meter.value, meter.source) == (4711, "1.3.6.1.2.1.43.10.2.1.4.1.1")


def test_a_power_on_counter_is_marked_as_one(read, plain):
    meters = read(plain).meters

    assert [row.value for row in meters if row.persistence is Persistence.POWER_ON] == [12]


def test_supplies_have_clean_names_kinds_and_levels(read, plain):
    toner, waste = read(plain).supplies

    assert (toner.name, toner.kind, toner.colorant) == ("Toner", SupplyKind.TONER, "black")
    assert toner.level == Level.of(25)
    assert (waste.kind, waste.colorant, waste.level) == (SupplyKind.WASTE, None, Level.some())


def test_a_visit_costs_few_requests_and_counts_them(read, plain):
    cost = read(plain).cost

    assert cost.requests == cost.responses
    assert cost.requests <= 6
    assert cost.bytes_sent > 0
    assert cost.bytes_received > 0


@pytest.mark.parametrize(
    "faults",
    [
        pytest.param(Faults(versions=(0,)), id="v1 only"),
        pytest.param(Faults(has_bulk=False), id="no GETBULK"),
        pytest.param(Faults(drop_first=1), id="first datagram lost"),
        pytest.param(Faults(most_varbinds=7), id="tooBig above seven varbinds"),
        pytest.param(Faults(drops_wide=8), id="silent above eight varbinds"),
        pytest.param(
            Faults(garbles=lambda datagram: (b"\x30\x03\x02\x01", datagram)), id="noise before"
        ),
        pytest.param(Faults(garbles=lambda datagram: (datagram, datagram)), id="everything twice"),
    ],
)
def test_a_faulty_agent_is_read_all_the_same(read, plain, faults):
    expected = content(read(plain))

    reading = read(plain, faults)

    assert content(reading) == expected


def test_canon_that_speaks_v1_only_says_so(read, plain):
    assert read(plain, Faults(versions=(0,))).snmp_version == "v1"


@pytest.mark.parametrize("version", [0, 1])
def test_one_poisoned_object_costs_only_itself(read, plain, version):
    row = (*ALERT_COLUMN, 1, 7)

    reading = read(plain, Faults(versions=(version,), poisoned=frozenset({row})))

    assert reading.meter(TOTAL).value == 4711
    assert len(reading.supplies) == 2
    assert reading.alerts[0].text == "Paper is low"


def test_an_object_that_is_never_answered_costs_only_itself(read, plain):
    swallowed = frozenset({ALERT_COLUMN})

    reading = read(plain, Faults(swallowed=swallowed))

    assert reading.meter(TOTAL).value == 4711
    assert len(reading.supplies) == 2


def test_a_value_nobody_can_decode_costs_only_itself(read, plain):
    """A NULL with content, where the text of an alert belongs."""
    odd = Faults(garbles=lambda datagram: (datagram.replace(b"\x04\nTray 1", b"\x05\nTray 1"),))

    reading = read(plain, odd)

    assert reading.meter(TOTAL).value == 4711
    assert reading.unanswered == frozenset()
    assert reading.alerts[0].text == "Paper is low"


def test_a_table_that_goes_backwards_ends(read, plain):
    first = oid("1.3.6.1.2.1.43.11.1.1.9.1.1")

    def loop(asked, found):
        return first if asked[:12] == first[:12] and asked > first else found

    reading = read(plain, Faults(successor=loop))

    assert reading.meter(TOTAL).value == 4711
    assert reading.supplies[0].level == Level.of(25)


def test_a_table_without_end_is_cut(read, plain):
    column = oid("1.3.6.1.2.1.43.18.1.1.2")

    def endless(asked, found):
        return (*column, 1, asked[-1] + 1) if asked[: len(column)] == column else found

    reading = read(plain, Faults(successor=endless))

    assert reading.meter(TOTAL).value == 4711
    assert reading.cost.requests < 60


def test_datagrams_cut_in_half_are_nobody_s_answer(read, plain):
    reading = read(plain, Faults(garbles=lambda datagram: (datagram[: len(datagram) // 2],)))

    assert isinstance(reading, Silence)


def test_a_counter_that_can_mean_two_numbers_is_no_meter_and_harms_no_other(read, plain):
    """33000 without its zero octet (troglobit/mini-snmpd issue 8) is 4294934760 to net-snmp."""
    whole, doubtful = bytes.fromhex("02021267"), bytes.fromhex("410280e8")
    spoil = Faults(garbles=lambda datagram: (datagram.replace(whole, doubtful),))
    expected = read(plain)

    reading = read(plain, spoil)

    assert expected.meter(TOTAL).value == 4711
    assert reading.meter(TOTAL) is None
    assert reading.supplies == expected.supplies
    assert reading.alerts == expected.alerts


def test_a_printer_that_stops_in_the_middle_is_silent_and_not_half_read(read, plain):
    result = read(plain, Faults(silent_after=1))

    assert isinstance(result, Silence)
    assert "stopped" in result.reason


def test_an_agent_that_hears_nothing_but_the_system_group_is_given_up_soon(read, plain):
    """It answered at first and answers the sign it is asked for, and would take minutes."""
    deaf = Faults(hears=lambda asked: asked[:7] in ((1, 3, 6, 1, 2, 1), oid("1.3.6.1.2.1.1")))

    result = read(plain, deaf)

    assert isinstance(result, Silence)
    assert result.cost.requests < 40


def test_a_visit_ends_when_its_budget_is_spent(profiles, plain):
    deaf = Faults(hears=lambda asked: asked[:7] in ((1, 3, 6, 1, 2, 1), oid("1.3.6.1.2.1.1")))
    hurried = SnmpPrinters(profiles, lambda: NOW, timeout=0.2, retries=5, budget=0.3)

    async def visit():
        async with agent.serving(plain, deaf) as (_agent, address):
            return await hurried.read(address, PUBLIC)

    result = asyncio.run(visit())

    assert isinstance(result, Silence)
    assert "stopped" in result.reason
    assert result.cost.requests < 6  # without a budget the first question alone is asked so often


def test_two_columns_a_v1_agent_refuses_do_not_cost_what_stands_behind_them(read, plain):
    refused = frozenset({oid("1.3.6.1.2.1.25.3.2.1.5"), oid("1.3.6.1.2.1.25.3.5.1.1")})

    reading = read(plain, Faults(versions=(0,), refused=refused))

    assert reading.meter(TOTAL).value == 4711
    assert len(reading.supplies) == 2


def test_an_address_nobody_answers_at_is_a_silence_with_a_sentence(read, plain):
    result = read(plain, Faults(versions=()))

    assert isinstance(result, Silence)
    assert result.at == NOW
    assert result.reason.endswith(".")
    assert result.cost.requests == 2


def test_a_name_that_means_nothing_is_a_silence_with_a_sentence(printers):
    result = asyncio.run(printers.read(Address("no-such-printer.invalid"), PUBLIC))

    assert isinstance(result, Silence)
    assert "no-such-printer.invalid" in result.reason


@pytest.mark.parametrize("community", ["office/2nd floor", "ünïcode", "a@b:c"])
def test_the_second_community_is_tried_and_may_hold_odd_characters(read, plain, community):
    reading = read(plain, Faults(communities=(community,)), ("public", community))

    assert isinstance(reading, Reading)


def test_a_printer_on_ipv6_is_read(printers, plain):
    async def visit():
        try:
            async with agent.serving(plain, host="::1") as (_agent, address):
                return await printers.read(address, PUBLIC)
        except OSError:
            pytest.skip("this computer has no IPv6 loopback")

    assert asyncio.run(visit()).meter(TOTAL).value == 4711


def test_a_host_name_is_resolved(printers, plain):
    try:
        socket.getaddrinfo("localhost", None)
    except OSError:
        pytest.skip("the name localhost is not known on this computer")

    async def visit():
        async with agent.serving(plain) as (_agent, address):
            return await printers.read(Address("localhost", address.port), PUBLIC)

    assert asyncio.run(visit()).meter(TOTAL).value == 4711


def test_an_agent_that_is_no_printer_is_not_taken_for_one(read):
    switch = agent.rows({"1.3.6.1.2.1.1.1.0": "Acme Switch", "1.3.6.1.2.1.1.5.0": "core"})

    assert not read(switch).is_printer


def test_device_index_zero_is_an_index(read, plain):
    moved = {}
    for name, value in plain.items():
        table = name[:7] == oid("1.3.6.1.2.1.43")
        moved[(*name[:11], 0, *name[12:]) if table else name] = value

    reading = read(moved)

    assert reading.meter(TOTAL).value == 4711
    assert len(reading.supplies) == 2


def test_b9_a_gentle_read_knocks_once_in_each_version(profiles, plain):
    """What is asleep is left so: nothing is repeated where nobody answers."""
    reader = SnmpPrinters(profiles, lambda: NOW, timeout=0.05, retries=4)

    async def visits():
        async with agent.serving(plain, agent.Faults(versions=())) as (_agent, address):
            gentle = await reader.read(address, PUBLIC, is_gentle=True)
            return gentle, await reader.read(address, PUBLIC)

    gentle, earnest = asyncio.run(visits())

    assert gentle.cost.requests == 2
    assert earnest.cost.requests > 5


@pytest.mark.parametrize("version", [0, 1])
def test_b9_a_printer_that_is_awake_answers_a_gentle_read(profiles, plain, version):
    reader = SnmpPrinters(profiles, lambda: NOW, timeout=1.0)

    async def visit():
        async with agent.serving(plain, agent.Faults(versions=(version,))) as (_agent, address):
            return await reader.read(address, PUBLIC, is_gentle=True)

    assert asyncio.run(visit()).meter(TOTAL).value == 4711
