"""The neighbour table as four systems print it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meterdesk import paths
from meterdesk.adapters.hints.makers import read_makers
from meterdesk.adapters.hints.neighbours import neighbours, rows
from meterdesk.domain.hint import Origin

PROC = """\
IP address       HW type     Flags       HW address            Mask     Device
10.0.0.5         0x1         0x2         00:00:74:01:02:03     *        eth0
10.0.0.6         0x1         0x2         02:fc:00:00:00:05     *        eth0
10.0.0.7         0x1         0x0         00:00:00:00:00:00     *        eth0
"""
IP = """\
10.0.0.5 dev eth0 lladdr 00:00:74:01:02:03 REACHABLE
10.0.0.6 dev eth0 lladdr 02:fc:00:00:00:05 STALE
10.0.0.7 dev eth0 FAILED
fe80::1 dev eth0 lladdr 02:fc:00:00:00:05 router STALE
"""
MACOS = """\
? (10.0.0.5) at 0:0:74:1:2:3 on en0 ifscope [ethernet]
? (10.0.0.6) at 2:fc:0:0:0:5 on en0 ifscope [ethernet]
? (10.0.0.7) at (incomplete) on en0 ifscope [ethernet]
? (10.0.0.255) at ff:ff:ff:ff:ff:ff on en0 ifscope [ethernet]
? (224.0.0.251) at 1:0:5e:0:0:fb on en0 ifscope permanent [ethernet]
"""
WINDOWS = """\

Schnittstelle: 10.0.0.2 --- 0xb
  Internetadresse       Physische Adresse     Typ
  10.0.0.5              00-00-74-01-02-03     dynamisch
  10.0.0.6              02-fc-00-00-00-05     dynamisch
  10.0.0.255            ff-ff-ff-ff-ff-ff     statisch
  224.0.0.22            01-00-5e-00-00-16     statisch
"""


@pytest.mark.parametrize("text", [PROC, IP, MACOS, WINDOWS])
def test_a_table_is_read_on_every_system(text):
    assert list(rows(text)) == [
        ("10.0.0.5", "00:00:74:01:02:03"),
        ("10.0.0.6", "02:fc:00:00:00:05"),
    ]


def test_makers_of_printers_are_likely_ones():
    makers = read_makers(paths.resources() / "makers")

    ricoh, other = neighbours(makers, lambda: PROC)

    assert (ricoh.host, ricoh.is_likely, ricoh.origin) == ("10.0.0.5", True, Origin.NEIGHBOUR)
    assert (other.host, other.is_likely) == ("10.0.0.6", False)


@pytest.mark.parametrize(
    ("prefix", "maker"),
    [
        ("00:00:aa", "Xerox"),
        ("00:80:77", "Brother"),
        ("00:c0:ee", "Kyocera"),
        ("00:21:b7", "Lexmark"),
    ],
)
def test_the_makers_known_by_heart_are_in_the_list(prefix, maker):
    makers = read_makers(paths.resources() / "makers")

    assert makers[prefix] == maker
    assert all(len(known) == 8 and known == known.lower() for known in makers)


@given(st.text(alphabet="0123456789abcdef.:-() \n", max_size=200))
def test_no_table_is_answered_with_a_traceback(text):
    assert all(len(hardware) == 17 for _, hardware in rows(text))


def test_this_computer_can_be_asked():
    assert isinstance(neighbours({}), list)
