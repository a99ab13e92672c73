"""What a sweep asks and how fast, without a socket."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meterdesk.adapters.snmp.sweep.pace import Pace
from meterdesk.adapters.snmp.sweep.unresolved import LOOKED_FOR, Unresolved
from meterdesk.adapters.snmp.sweep.wave import ASKED, HIGHEST, LOWEST, answered, estimate, waves
from meterdesk.adapters.snmp.wire.message import Version, decode, get_next
from meterdesk.domain.access import PUBLIC, communities

TABLE = """\
IP address       HW type     Flags       HW address            Mask     Device
10.77.0.7        0x1         0x0         00:00:00:00:00:00     *        eth0
10.77.0.8        0x1         0x2         02:00:00:00:00:08     *        eth0
"""


@given(number=st.integers(LOWEST, HIGHEST), name=st.text(min_size=1, max_size=200))
def test_a_question_is_the_encoding_of_its_number(number, name):
    for wave in waves(communities([name])):
        whole = get_next(Version(wave.version), name, number, ASKED)

        assert wave.question(number) == whole


def test_each_community_is_asked_in_v2c_and_then_in_v1():
    rows = [(wave.version, wave.access.name) for wave in waves(communities(["a", "b"]))]

    assert rows == [("v2c", "a"), ("v1", "a"), ("v2c", "b"), ("v1", "b")]


def test_the_last_wave_is_waited_for_longest():
    pauses = [wave.pause for wave in waves(communities(["a", "b"]))]

    assert max(pauses) == pauses[-1] > pauses[-2]


@given(count=st.integers(1, 9))
def test_an_estimate_holds_what_the_waves_do(count):
    made = waves(communities([f"c{number}" for number in range(count)]))

    expected = estimate(100, count, 500, 1.0)

    assert expected.packets == 100 * len(made)
    total = expected.packets / 500 + sum(wave.pause for wave in made)
    assert total <= expected.seconds <= 1.1 * total


@given(st.binary(max_size=80))
def test_no_datagram_is_too_odd_to_be_read(datagram):
    number = answered(datagram)

    assert number is None or isinstance(number, int)


def test_the_number_of_a_response_is_that_of_its_decoding():
    response = bytes.fromhex("302b02010104067075626c6963a21e0204010203040201000201003010300e")
    response += bytes.fromhex("06082b060102010101000402") + b"hi"

    assert answered(response) == decode(response).request_id == 0x01020304


def test_a_question_is_no_answer():
    (question, *_rest) = waves(PUBLIC)

    assert answered(question.question(LOWEST)) is None


def test_the_pace_is_kept_over_a_second_in_steps_of_a_tick():
    pace = Pace(500, 0.0)
    sent = 0

    for tick in range(51):
        for _ in range(pace.allows(tick * 0.02)):
            pace.spend()
            sent += 1

    assert sent == pytest.approx(500, abs=2)


def test_a_busy_moment_is_not_made_good_by_a_blast():
    pace = Pace(500, 0.0)

    assert pace.allows(10.0) == 50


def test_a_slow_pace_sends_one_at_last():
    pace = Pace(1, 0.0)
    pace.spend()

    assert pace.allows(0.5) == 0
    assert pace.allows(1.0) == 1


def test_who_was_looked_for_in_vain_is_known(tmp_path):
    table = tmp_path / "arp"
    table.write_text(TABLE, encoding="ascii")
    unresolved = Unresolved(lambda: 5.0, table)

    held = [unresolved.holds(host, 4.0) for host in ("10.77.0.7", "10.77.0.8", "10.77.0.9")]

    assert held == [True, False, False]


def test_a_host_is_looked_for_long_enough(tmp_path):
    table = tmp_path / "arp"
    table.write_text(TABLE, encoding="ascii")
    unresolved = Unresolved(lambda: 5.0, table)

    assert not unresolved.holds("10.77.0.7", 5.0 - LOOKED_FOR / 2)


def test_a_host_that_was_found_meanwhile_is_no_longer_missing(tmp_path):
    now, table = [5.0], tmp_path / "arp"
    table.write_text(TABLE, encoding="ascii")
    unresolved = Unresolved(lambda: now[0], table)
    assert unresolved.holds("10.77.0.7", 0.0)

    table.write_text(TABLE.replace("0x0", "0x2"), encoding="ascii")
    now[0] += 1

    assert not unresolved.holds("10.77.0.7", 0.0)


def test_a_system_without_such_a_table_misses_nobody(tmp_path):
    assert not Unresolved(lambda: 5.0, tmp_path / "none").holds("10.77.0.7", 0.0)
