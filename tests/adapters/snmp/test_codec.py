"""Our codec says what pysnmp's says, message by message, both ways, and nothing upsets it.

METERDESK_FUZZ=100000 damages so many messages instead of a few thousand.
"""

from __future__ import annotations

import os
import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyasn1.codec.ber import decoder, encoder
from pyasn1.error import PyAsn1Error
from pyasn1.type import univ
from pysnmp.error import PySnmpError
from pysnmp.proto.api import decodeMessageVersion, v1, v2c

from meterdesk.adapters.snmp.wire import ber, message
from meterdesk.adapters.snmp.wire.message import MalformedError, Version
from meterdesk.adapters.snmp.wire.oid import Unreadable
from meterdesk.adapters.snmp.wire.question import Question

DAMAGED = int(os.environ.get("METERDESK_FUZZ", "6000"))
SEEDS = range(8)

APIS = {Version.V1: v1, Version.V2C: v2c}
MOST = 2**32 - 1

parts = st.integers(0, 300) | st.integers(0, MOST)
oids = st.builds(
    lambda head, rest: (*head, *rest),
    st.tuples(st.integers(0, 1), st.integers(0, 39)) | st.tuples(st.just(2), st.integers(0, 999)),
    st.lists(parts, max_size=126),
)
numbers = st.integers(0, MOST)
octets = st.binary(max_size=300)
values = {
    Version.V1: st.one_of(
        st.integers(-(2**31), 2**31 - 1).map(v1.Integer),
        octets.map(v1.OctetString),
        st.just(v1.Null("")),
        oids.map(v1.ObjectIdentifier),
        st.binary(min_size=4, max_size=4).map(v1.IpAddress),
        numbers.map(v1.Counter),
        numbers.map(v1.Gauge),
        numbers.map(v1.TimeTicks),
        octets.map(v1.Opaque),
    ),
    Version.V2C: st.one_of(
        st.integers(-(2**31), 2**31 - 1).map(v2c.Integer32),
        octets.map(v2c.OctetString),
        st.just(v2c.Null("")),
        oids.map(v2c.ObjectIdentifier),
        st.binary(min_size=4, max_size=4).map(v2c.IpAddress),
        numbers.map(v2c.Counter32),
        numbers.map(v2c.Gauge32),
        numbers.map(v2c.TimeTicks),
        octets.map(v2c.Opaque),
        st.integers(0, 2**64 - 1).map(v2c.Counter64),
        st.sampled_from(["NoSuchObject", "NoSuchInstance", "EndOfMibView"]).map(
            lambda name: getattr(v2c, name)("")
        ),
    ),
}
versions = st.sampled_from(tuple(message.NUMBERS))
asked = st.lists(oids, max_size=5).map(tuple)
request_ids = st.integers(0, 2**31 - 1)


def sealed(version, pdu, community):
    api = APIS[version]
    whole = api.Message()
    api.apiMessage.set_defaults(whole)
    api.apiMessage.set_community(whole, community.encode())
    api.apiMessage.set_pdu(whole, pdu)
    return bytes(encoder.encode(whole))


def filled(version, pdu, request_id, pairs):
    api = APIS[version].apiPDU
    api.set_defaults(pdu)
    api.set_request_id(pdu, request_id)
    api.set_varbinds(pdu, pairs)
    return pdu


def answer(version, pairs, request_id=7, status=0, index=0):
    """A response as pysnmp writes it."""
    pdu = filled(version, APIS[version].GetResponsePDU(), request_id, pairs)
    pdu.setComponentByPosition(1, status)
    pdu.setComponentByPosition(2, index)
    return sealed(version, pdu, "public")


def plain(value):
    if isinstance(value, univ.Null):
        return None
    if isinstance(value, univ.Integer):
        return int(value)
    return tuple(value) if isinstance(value, univ.ObjectIdentifier) else bytes(value)


def read_by_pysnmp(datagram):
    """What pysnmp reads: request id, status, index, varbinds. None where it refuses."""
    try:
        api = (v1, v2c)[int(decodeMessageVersion(datagram))]
        whole, _rest = decoder.decode(datagram, asn1Spec=api.Message())
        pdu = api.apiMessage.get_pdu(whole)
        pairs = api.apiPDU.get_varbinds(pdu)
        names_and_values = tuple((tuple(oid), plain(value)) for oid, value in pairs)
        return message.Response(int(pdu[0]), int(pdu[1]), int(pdu[2]), names_and_values)
    except (PyAsn1Error, PySnmpError, ValueError, LookupError, TypeError):
        return None


@given(version=versions, community=st.text(max_size=200), number=request_ids, asked=asked)
def test_a_request_is_written_as_pysnmp_writes_it(version, community, number, asked):
    api = APIS[version]
    pdu = filled(version, api.GetNextRequestPDU(), number, [(oid, api.null) for oid in asked])

    assert message.get_next(version, community, number, asked) == sealed(version, pdu, community)


@given(st.text(max_size=20), request_ids, asked, asked, st.integers(1, 2**31 - 1))
def test_a_bulk_request_is_written_as_pysnmp_writes_it(community, number, once, asked, most):
    pdu = v2c.GetBulkRequestPDU()
    v2c.apiBulkPDU.set_defaults(pdu)
    v2c.apiBulkPDU.set_request_id(pdu, number)
    v2c.apiBulkPDU.set_non_repeaters(pdu, len(once))
    v2c.apiBulkPDU.set_max_repetitions(pdu, most)
    v2c.apiBulkPDU.set_varbinds(pdu, [(oid, v2c.null) for oid in (*once, *asked)])

    written = message.message(Version.V2C, community, Question(once, asked, most).pdu(number))

    assert written == sealed(Version.V2C, pdu, community)


@given(st.data(), versions, request_ids, st.integers(0, 18), st.integers(0, 300))
def test_a_response_is_read_as_pysnmp_meant_it(data, version, number, status, index):
    pairs = data.draw(st.lists(st.tuples(oids, values[version]), max_size=6))
    datagram = answer(version, pairs, number, min(status, 5), index)

    response = message.decode(datagram)

    expected = tuple((oid, plain(value)) for oid, value in pairs)
    assert response == message.Response(number, min(status, 5), index, expected)
    assert response == read_by_pysnmp(datagram)


@given(oids)
def test_an_identifier_survives_the_way_there_and_back(oid):
    ((_tag, octets),) = ber.elements(ber.encoded_object_id(oid))

    assert ber.object_id(octets) == oid


@pytest.mark.parametrize("oid", [(), (1,), (3, 1), (1, 40), (1, 3, -1), (1, 3, 2**32), (1,) * 129])
def test_what_is_no_identifier_is_not_written(oid):
    with pytest.raises(ValueError, match=r"is no object|does not fit"):
        message.get_next(Version.V2C, "public", 1, (oid,))


EVERY_TYPE = (
    v2c.Integer32(-3),
    v2c.OctetString(b"Black Toner \xfe" * 12),
    v2c.ObjectIdentifier((1, 3, 6, 1, 4, 1, 253, 8, 62, 1)),
    v2c.IpAddress("10.0.0.1"),
    v2c.Counter32(MOST),
    v2c.Gauge32(300),
    v2c.TimeTicks(2**31),
    v2c.Opaque(b"\x9f\x78\x04\x42\xf6\x00\x00"),
    v2c.Counter64(2**63),
    v2c.NoSuchInstance(),
    v2c.EndOfMibView(),
)


def damaged(whole, dice):
    """One to four octets changed, left out, put in or cut off, or a short piece said twice."""
    octets = bytearray(whole)
    for _ in range(dice.randint(1, 4)):
        at = dice.randrange(len(octets))
        size = dice.randint(1, 4)
        match dice.randrange(6):
            case 0:
                octets[at] = dice.choice((0, 1, 0x7F, 0x80, 0x81, 0x84, 0xFF))
            case 1 | 2:
                octets[at] = dice.randrange(256)
            case 3:
                del octets[at : at + size]
            case 4:
                octets[at:at] = octets[at : at + size]
            case 5 if dice.random() < 0.2:
                del octets[at + 1 :]
        octets = octets or bytearray(whole)
    return bytes(octets)


def damaged_inside(version, pairs, dice):
    """One name or value damaged, and every length around it right again: it gets further in."""
    names = [ber.encoded_object_id(oid) for oid, _value in pairs]
    elements = [*names, *(bytes(encoder.encode(value)) for _oid, value in pairs)]
    at = dice.randrange(len(elements))
    ((tag, content),) = ber.elements(elements[at])
    elements[at] = ber.encoded(tag, damaged(content, dice)) if content else damaged(b"\5\0", dice)
    varbinds = b"".join(
        ber.encoded(ber.SEQUENCE, name + value)
        for name, value in zip(elements, elements[len(pairs) :], strict=False)
    )
    numbers = b"".join(map(ber.encoded_number, (7, 0, 0)))
    pdu = ber.encoded(message.Pdu.RESPONSE, numbers + ber.encoded(ber.SEQUENCE, varbinds))
    head = ber.encoded_number(message.NUMBERS[version]) + ber.encoded(ber.OCTET_STRING, b"public")
    return ber.encoded(ber.SEQUENCE, head + pdu)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_damaged_message_is_refused_or_read_as_pysnmp_reads_it(seed):
    """A fixed seed: what fails once, fails again. Half of the damage is only skin-deep."""
    dice = random.Random(seed)
    for _ in range(DAMAGED // len(SEEDS)):
        version = dice.choice(tuple(message.NUMBERS))
        kinds = EVERY_TYPE[:8] if version is Version.V1 else EVERY_TYPE
        pairs = [((1, 3, 6, 1, 2, 1, 43, *range(at, 300, 99)), dice.choice(kinds)) for at in (1, 2)]
        if dice.random() < 0.5:
            datagram = damaged(answer(version, pairs), dice)
        else:
            datagram = damaged_inside(version, pairs, dice)
        try:
            response = message.decode(datagram)
        except MalformedError:
            continue
        theirs = read_by_pysnmp(datagram)
        if theirs is not None and theirs.request_id == response.request_id:
            assert response == unread(theirs, response), datagram.hex()


def unread(theirs, ours):
    """Theirs without the values that ours calls unreadable: pysnmp refuses the whole message for
    most of them, and guesses at some where two meanings are possible."""
    pairs = zip(theirs.varbinds, ours.varbinds, strict=True)
    varbinds = tuple(
        (oid, Unreadable.VALUE if mine is Unreadable.VALUE else value)
        for (oid, value), (_oid, mine) in pairs
    )
    return replace(theirs, varbinds=varbinds)


@given(st.data(), st.integers(0, 8))
def test_rows_that_are_looked_up_together_say_what_they_say_one_by_one(data, singles):
    pairs = data.draw(st.lists(st.tuples(oids, values[Version.V2C]), max_size=6))
    datagram = answer(Version.V2C, pairs, 7, 0, 0)

    told = [message.decode(datagram, singles) for _again in range(2)]

    assert told == [message.decode(datagram)] * 2
