"""The codec: what it writes an agent reads, and no datagram upsets it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyasn1.codec.ber import decoder, encoder
from pysnmp.proto.api import v2c

from meterdesk.adapters.snmp import message
from meterdesk.adapters.snmp.message import MalformedError, Version


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


def test_a_request_is_no_answer():
    with pytest.raises(MalformedError):
        message.decode(message.get_next(Version.V2C, "public", 1, ((1, 3),)))
