"""The simulator's codec against pysnmp's, both ways, and against garbage."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyasn1.codec.ber import decoder, encoder
from pyasn1.type import univ
from pysnmp.proto import api, rfc1902

from meterdesk_simulator import message
from meterdesk_simulator.agent import Agent
from meterdesk_simulator.recording import Row
from meterdesk_simulator.view import View

V1 = api.SNMP_VERSION_1
V2C = api.SNMP_VERSION_2C
CODEC = api.PROTOCOL_MODULES[V2C]

sub_ids = st.integers(0, 2**32 - 1)
oids = st.builds(
    lambda first, rest: (1, first, *rest),
    st.integers(0, 39),
    st.lists(sub_ids, min_size=1, max_size=50),
)
values = st.one_of(
    st.tuples(st.just(message.INTEGER), st.integers(-(2**31), 2**31 - 1)),
    st.tuples(st.just(message.OCTETS), st.binary(max_size=300)),
    st.tuples(st.just(message.NULL), st.none()),
    st.tuples(st.just(message.OBJECT_ID), oids),
    st.tuples(st.just(message.IP_ADDRESS), st.binary(min_size=4, max_size=4)),
    st.tuples(st.just(message.COUNTER32), sub_ids),
    st.tuples(st.just(message.GAUGE32), sub_ids),
    st.tuples(st.just(message.TIMETICKS), sub_ids),
    st.tuples(st.just(message.OPAQUE), st.binary(max_size=20)),
    st.tuples(st.just(message.COUNTER64), st.integers(0, 2**64 - 1)),
)
TYPES: dict[int, Any] = {
    message.INTEGER: rfc1902.Integer32(),
    message.OCTETS: rfc1902.OctetString(),
    message.NULL: CODEC.Null(""),
    message.OBJECT_ID: rfc1902.ObjectIdentifier(),
    message.IP_ADDRESS: rfc1902.IpAddress(),
    message.COUNTER32: rfc1902.Counter32(),
    message.GAUGE32: rfc1902.Gauge32(),
    message.TIMETICKS: rfc1902.TimeTicks(),
    message.OPAQUE: rfc1902.Opaque(),
    message.COUNTER64: rfc1902.Counter64(),
}


@given(values)
def test_pysnmp_reads_a_value_as_it_was_meant(value: tuple[int, Any]) -> None:
    tag, content = value

    read, rest = decoder.decode(message.encode_value(tag, content), asn1Spec=TYPES[tag])

    assert rest == b""
    assert _plain(read) == content


@given(values.filter(lambda value: value[0] != message.INTEGER or value[1] >= 0))
def test_a_value_is_encoded_as_pysnmp_encodes_it(value: tuple[int, Any]) -> None:
    """Negative numbers apart: pyasn1 gives -128 an octet more than X.690 section 8.3.2 allows."""
    tag, content = value

    assert message.encode_value(tag, content) == encoder.encode(
        TYPES[tag] if content is None else TYPES[tag].clone(content)
    )


@given(oids)
def test_an_object_identifier_survives_the_way_there_and_back(oid: message.Oid) -> None:
    assert message.decode_oid(message.encode_oid(oid)) == oid


@given(
    st.sampled_from(["Get", "GetNext"]),
    st.sampled_from([V1, V2C]),
    st.text(max_size=40),
    st.lists(oids, max_size=12),
)
def test_a_request_of_pysnmp_is_read_as_it_was_meant(
    kind: str, version: int, community: str, names: list[message.Oid]
) -> None:
    module = api.PROTOCOL_MODULES[version]
    pdu = getattr(module, f"{kind}RequestPDU")()
    module.apiPDU.set_defaults(pdu)
    module.apiPDU.set_varbinds(pdu, [(name, module.Null("")) for name in names])

    request = message.decode_request(_whole(module, pdu, community.encode()))

    assert request.version == version
    assert request.kind == {"Get": message.GET, "GetNext": message.GETNEXT}[kind]
    assert request.community == community.encode()
    assert int.from_bytes(request.request_id, "big") == module.apiPDU.get_request_id(pdu)
    assert [message.decode_oid(name) for name in request.oids] == names


@given(st.integers(0, 2**31 - 1), st.integers(0, 2**31 - 1))
def test_the_two_numbers_of_a_bulk_request_are_read(single: int, rows: int) -> None:
    pdu = CODEC.GetBulkRequestPDU()
    CODEC.apiBulkPDU.set_defaults(pdu)
    CODEC.apiBulkPDU.set_non_repeaters(pdu, single)
    CODEC.apiBulkPDU.set_max_repetitions(pdu, rows)
    CODEC.apiBulkPDU.set_varbinds(pdu, [])

    request = message.decode_request(_whole(CODEC, pdu, b"public"))

    assert (request.kind, request.non_repeaters, request.max_repetitions) == (
        message.GETBULK,
        single,
        rows,
    )


@given(st.lists(st.tuples(oids, values), max_size=12), st.integers(0, 2**31 - 1))
def test_pysnmp_reads_a_response_as_it_was_meant(
    rows: list[tuple[message.Oid, tuple[int, Any]]], request_id: int
) -> None:
    number = message.encode_value(message.INTEGER, request_id)[2:]
    asked = message.Request(1, b"public", message.GET, number, 0, 0, [], b"")
    bindings = [
        message.encode_binding(message.encode_oid(oid), message.encode_value(*value))
        for oid, value in rows
    ]

    response = message.encode_response(asked, b"".join(bindings))

    whole, rest = decoder.decode(response, asn1Spec=CODEC.Message())
    pdu = CODEC.apiMessage.get_pdu(whole)
    read = CODEC.apiPDU.get_varbinds(pdu)
    assert rest == b""
    assert CODEC.apiPDU.get_request_id(pdu) == request_id
    assert [tuple(oid) for oid, _ in read] == [oid for oid, _ in rows]
    assert [_plain(value) for _, value in read] == [content for _, (_, content) in rows]


def _agent() -> Agent:
    rows = [Row((1, 3, 6, 1, part), message.INTEGER, part) for part in range(200)]
    return Agent({}, any_community=View(rows))


@given(st.binary(max_size=200))
def test_garbage_never_makes_an_agent_fail(datagram: bytes) -> None:
    assert isinstance(_agent().answer(datagram), bytes | None)


@settings(max_examples=200)
@given(st.data())
def test_a_damaged_request_is_answered_properly_or_not_at_all(data: st.DataObject) -> None:
    pdu = CODEC.GetBulkRequestPDU()
    CODEC.apiBulkPDU.set_defaults(pdu)
    CODEC.apiBulkPDU.set_varbinds(pdu, [((1, 3, 6, 1, 5), CODEC.Null(""))])
    octets = bytearray(_whole(CODEC, pdu, b"public"))
    for _ in range(data.draw(st.integers(1, 3))):
        octets[data.draw(st.integers(0, len(octets) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(octets)))

    response = _agent().answer(bytes(octets[:cut] if data.draw(st.booleans()) else octets))

    if response is not None:
        assert len(response) <= _agent().largest
        if octets[13] in (message.GET, message.GETNEXT, message.GETBULK):
            _, rest = decoder.decode(response, asn1Spec=CODEC.Message())
            assert rest == b""


@pytest.mark.parametrize(
    ("tag", "content"),
    [
        (message.INTEGER, 2**31),
        (message.COUNTER32, -1),
        (message.COUNTER64, 2**64),
        (message.OCTETS, 5),
        (message.INTEGER, b"5"),
        (message.OBJECT_ID, (3, 1)),
    ],
)
def test_a_value_that_does_not_fit_its_type_is_refused(tag: int, content: Any) -> None:
    with pytest.raises(ValueError, match=r"needed|begins with"):
        message.encode_value(tag, content)


def _whole(module: Any, pdu: Any, community: bytes) -> bytes:
    whole = module.Message()
    module.apiMessage.set_defaults(whole)
    module.apiMessage.set_community(whole, community)
    module.apiMessage.set_pdu(whole, pdu)
    return bytes(encoder.encode(whole))


def _plain(value: Any) -> message.Content:
    """What pysnmp read, in Python's own types."""
    if isinstance(value, univ.ObjectIdentifier):
        return tuple(value)
    if isinstance(value, univ.Null):  # a kind of OctetString to pyasn1
        return None
    return bytes(value) if isinstance(value, univ.OctetString) else int(value)
