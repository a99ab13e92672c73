"""A printer of one page of memory, on loopback: answers GETNEXT and GETBULK of SNMP v1 and v2c."""

from __future__ import annotations

import socket
import threading
from bisect import bisect_right
from collections.abc import Iterator
from contextlib import contextmanager

from meterdesk.adapters.snmp.meaning import columns
from meterdesk.adapters.snmp.wire import ber
from meterdesk.adapters.snmp.wire.ber import encoded, encoded_number, encoded_object_id
from meterdesk.adapters.snmp.wire.message import Pdu
from meterdesk.adapters.snmp.wire.oid import Oid

SERIAL, PAGES = "SELFCHECK1", 4711
_COUNTER, _END_OF_VIEW, _MOST = 0x41, encoded(0x82, b""), 50


def _text(text: str) -> bytes:
    return encoded(ber.OCTET_STRING, text.encode())


def _counter(value: int) -> bytes:
    return encoded(_COUNTER, value.to_bytes(value.bit_length() // 8 + 1, "big"))


OBJECTS: dict[Oid, bytes] = {
    columns.SYS_DESCR: _text("Meterdesk self-check"),
    columns.SYS_OBJECT_ID: encoded_object_id((1, 3, 6, 1, 4, 1, 0)),
    columns.SYS_NAME: _text("self-check"),
    (*columns.HR_DEVICE_TYPE, 1): encoded_object_id(columns.HR_TYPE_PRINTER),
    (*columns.HR_DEVICE_DESCR, 1): _text("Self-check 1"),
    (*columns.HR_DEVICE_STATUS, 1): encoded_number(2),  # running
    (*columns.HR_PRINTER_STATUS, 1): encoded_number(3),  # idle
    (*columns.CONFIG_CHANGES, 1): _counter(0),
    (*columns.SERIAL_NUMBER, 1): _text(SERIAL),
    (*columns.COUNTER_UNIT, 1, 1): encoded_number(7),  # impressions
    (*columns.LIFE_COUNT, 1, 1): _counter(PAGES),
}
_NAMES = sorted(OBJECTS)


@contextmanager
def answering() -> Iterator[int]:
    """The UDP port at 127.0.0.1 where it answers inside `with`."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as place:
        place.bind(("127.0.0.1", 0))
        port: int = place.getsockname()[1]
        thread = threading.Thread(target=_serve, args=(place,), daemon=True)
        thread.start()
        try:
            yield port
        finally:
            with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as last:
                last.sendto(b"", ("127.0.0.1", port))
            thread.join(5)


def _serve(place: socket.socket) -> None:
    """Until somebody sends nothing at all."""
    while True:
        datagram, sender = place.recvfrom(65_535)
        if not datagram:
            return
        place.sendto(answer(datagram), sender)


def answer(datagram: bytes) -> bytes:
    """The response to a GetNextRequest or GetBulkRequest (RFC 3416 section 4.2)."""
    ((_, message),) = ber.elements(datagram)
    (_, version), (_, community), (kind, pdu) = ber.elements(message)
    (_, number), (_, first), (_, second), (_, asked) = ber.elements(pdu)
    names = [ber.object_id(ber.elements(each)[0][1]) for _, each in ber.elements(asked)]
    if kind == Pdu.GET_BULK:
        singles = ber.integer(first)
        rows = [_next(name) for name in names[:singles]]
        rows += _rows(names[singles:], min(ber.integer(second), _MOST))
    else:
        rows = [_next(name) for name in names]
    varbinds = b"".join(encoded(ber.SEQUENCE, encoded_object_id(n) + v) for n, v in rows)
    body = encoded(ber.INTEGER, number) + encoded_number(0) * 2 + encoded(ber.SEQUENCE, varbinds)
    head = encoded(ber.INTEGER, version) + encoded(ber.OCTET_STRING, community)
    return encoded(ber.SEQUENCE, head + encoded(Pdu.RESPONSE, body))


def _rows(names: list[Oid], repetitions: int) -> Iterator[tuple[Oid, bytes]]:
    for _ in range(repetitions):
        found = [_next(name) for name in names]
        yield from found
        names = [name for name, _ in found]


def _next(name: Oid) -> tuple[Oid, bytes]:
    at = bisect_right(_NAMES, name)
    return (_NAMES[at], OBJECTS[_NAMES[at]]) if at < len(_NAMES) else (name, _END_OF_VIEW)
