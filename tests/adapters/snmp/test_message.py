"""The codec: what it writes an agent reads, and no datagram upsets it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyasn1.codec.ber import decoder, encoder
from pysnmp.proto.api import v2c

from meterdesk.adapters.snmp.wire import message
from meterdesk.adapters.snmp.wire.ber import encoded
from meterdesk.adapters.snmp.wire.message import MalformedError, Version
from meterdesk.adapters.snmp.wire.oid import Unreadable


def answer(values):
    """A v2c response to request 7 with these values."""
    request, _ = decoder.decode(
        message.get_next(Version.V2C, "public", 7, ((1, 3, 6),)), asn1Spec=v2c.Message()
    )
    response = v2c.apiMessage.get_response(request)
    pairs = [((1, 3, 6, 1, position), value) for position, value in enumerate(values, 1)]
    v2c.apiPDU.set_varbinds(v2c.apiMessage.get_pdu(response), pairs)
    return bytes(encoder.encode(response))


def test_every_type_becomes_a_plain_value():
    values = [
        v2c.Integer(-3),
        v2c.Counter32(2**32 - 1),
        v2c.Counter64(2**64 - 1),
        v2c.TimeTicks(5),
        v2c.OctetString(b"\x00\xff"),
        v2c.ObjectIdentifier((1, 3, 6, 1, 4, 1, 2**32 - 1)),
        v2c.IpAddress("10.0.0.1"),
        v2c.EndOfMibView(),
        v2c.NoSuchInstance(),
        v2c.Null(""),
    ]

    response = message.decode(answer(values))

    assert response.request_id == 7
    assert [value for _oid, value in response.varbinds] == [
        -3,
        2**32 - 1,
        2**64 - 1,
        5,
        b"\x00\xff",
        (1, 3, 6, 1, 4, 1, 2**32 - 1),
        bytes([10, 0, 0, 1]),
        None,
        None,
        None,
    ]


def test_an_identifier_of_many_parts_comes_back_whole():
    oid = (1, 3, 6, 1, *range(100, 160))

    request, _ = decoder.decode(
        message.get_next(Version.V2C, "public", 1, (oid,)), asn1Spec=v2c.Message()
    )

    assert tuple(v2c.apiPDU.get_varbinds(v2c.apiMessage.get_pdu(request))[0][0]) == oid


@given(st.binary(max_size=120))
def test_no_octets_make_it_fail_in_another_way(octets):
    with pytest.raises(MalformedError):
        message.decode(octets)


@given(st.data())
def test_a_damaged_answer_is_read_or_refused(data):
    whole = bytearray(answer([v2c.Integer(5), v2c.OctetString(b"text")]))
    for _ in range(data.draw(st.integers(1, 4))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))

    try:
        response = message.decode(bytes(whole))
    except MalformedError:
        return

    assert isinstance(response.request_id, int)


NAME = bytes.fromhex("06032b0601")


def around(varbinds, kind=0xA2, version=1):
    """Version, community, request id 7, no error, and these octets as the varbinds."""
    pdu = bytes.fromhex("020107020100020100") + encoded(0x30, varbinds)
    return encoded(0x30, bytes((2, 1, version, 4, 1, 0x78)) + encoded(kind, pdu))


def value_of(octets):
    ((_oid, value),) = message.decode(around(encoded(0x30, NAME + bytes.fromhex(octets)))).varbinds
    return value


@pytest.mark.parametrize(
    ("octets", "value"),
    [
        ("410500b39961ed", 3013173741),
        ("4104b39961ed", 3013173741),
        ("4104f0212a10", 4028705296),
        ("4304ffffffff", 2**32 - 1),
        ("420300ffff", 65535),
        ("46088000000000000000", 2**63),
        ("460900ffffffffffffffff", 2**64 - 1),
        ("02080000000000000005", 5),
        ("0204fffffffe", -2),
        ("0201fe", -2),
        ("4181020080", 128),
        ("04840000000161", b"a"),
    ],
)
def test_a_value_that_can_mean_one_thing_only_is_read_however_it_is_encoded(octets, value):
    """Counters without the zero octet in front are real: pysnmp's issues 114 and 190."""
    assert value_of(octets) == value


@pytest.mark.parametrize(
    "octets",
    [
        "410280e8",  # 33000 to its sender (mini-snmpd issue 8), 4294934760 to net-snmp
        "4101ff",
        "41050100000000",
        "4105ffffffffff",
        "4607ffffffffffffff",
        "0200",  # an empty number is no zero: no meter falls to nothing
        "4100",
        "02050080000000",
        "020a00000000000000000001",
        "050100",
        "40030a0000",
        "0600",
        "0602802b",
        "06022b81",
        "06062b9080808000",
        "2403040161",
        "47012a",
    ],
)
def test_a_value_nobody_can_be_sure_of_is_unreadable_and_those_beside_it_are_read(octets):
    beside = encoded(0x30, NAME + b"\2\1\5")

    told = message.decode(around(encoded(0x30, NAME + bytes.fromhex(octets)) + beside))

    assert [value for _oid, value in told.varbinds] == [Unreadable.VALUE, 5]


@pytest.mark.parametrize(
    "octets",
    ["820100", "0680" + "2b0000", "04ff61", "040561", "0485ffffffffff61", "0205fffffffffe00", ""],
)
def test_where_nobody_knows_where_a_value_ends_the_message_is_malformed(octets):
    """Nor is an endOfMibView with content taken for a value, or for an end."""
    with pytest.raises(MalformedError):
        value_of(octets)


def test_an_identifier_has_at_most_128_parts():
    longest, longer = (encoded(6, b"\x2b" + b"\1" * size) for size in (126, 127))

    assert value_of(longest.hex()) == (1, 3) + (1,) * 126
    assert value_of(longer.hex()) is Unreadable.VALUE


def test_octets_after_the_message_are_left_alone():
    whole = around(encoded(0x30, NAME + b"\2\1\5"))

    assert message.decode(whole + b"\0" * 40 + whole) == message.decode(whole)


def test_octets_after_a_part_of_the_message_are_malformed():
    varbind = encoded(0x30, NAME + b"\2\1\5")

    for datagram in (around(varbind + b"\0"), around(encoded(0x30, NAME + b"\2\1\5\5\0"))):
        with pytest.raises(MalformedError):
            message.decode(datagram)


def test_a_message_cut_off_anywhere_is_malformed():
    whole = around(encoded(0x30, NAME + b"\2\1\5"))

    for size in range(len(whole)):
        with pytest.raises(MalformedError):
            message.decode(whole[:size])


@pytest.mark.parametrize(("kind", "version"), [(0xA2, 3), (0xA2, 2), (0xA0, 1), (0xA8, 1)])
def test_only_a_response_of_v1_or_v2c_is_read(kind, version):
    with pytest.raises(MalformedError):
        message.decode(around(b"", kind, version))


def test_an_answer_may_have_no_varbinds():
    assert message.decode(around(b"")).varbinds == ()


def test_a_request_is_no_answer():
    with pytest.raises(MalformedError):
        message.decode(message.get_next(Version.V2C, "public", 1, ((1, 3),)))
