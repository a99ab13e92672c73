"""Our codec of messages beside pysnmp's, on the same messages in the same run.

Processor microseconds a varbind, the best of many runs. Ends with 1 where the two disagree.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from timeit import timeit
from typing import Any

from pyasn1.codec.ber import decoder, encoder
from pysnmp.proto.api import v2c

from meterdesk.adapters.snmp.wire import message
from meterdesk.adapters.snmp.wire.message import Version
from meterdesk.adapters.snmp.wire.oid import Oid, parse

Rows = list[tuple[Oid, Any]]

RUNS = 100
VALUES = (
    v2c.Integer(2000),
    v2c.OctetString(b"Black Toner Cartridge, PN 106R03"),
    v2c.Counter32(471_100),
    v2c.Integer(-3),
)
SUPPLIES, XEROX, KYOCERA = map(
    parse, ("1.3.6.1.2.1.43.11.1.1.9.1", "1.3.6.1.4.1.253.8.53.13.2.1.6.1", "1.3.6.1.4.1.1347.43")
)


def rows(*tables: Oid) -> Rows:
    """Forty varbinds, from these tables in turn, of four types in turn."""
    return [((*tables[at % len(tables)], at), VALUES[at // 2 % 4]) for at in range(40)]


def response(pairs: Rows) -> bytes:
    """As pysnmp writes it."""
    pdu = v2c.GetResponsePDU()
    v2c.apiPDU.set_defaults(pdu)
    v2c.apiPDU.set_request_id(pdu, 7)
    v2c.apiPDU.set_varbinds(pdu, pairs)
    return sealed(pdu)


def sealed(pdu: Any) -> bytes:
    whole = v2c.Message()
    v2c.apiMessage.set_defaults(whole)
    v2c.apiMessage.set_community(whole, b"public")
    v2c.apiMessage.set_pdu(whole, pdu)
    return bytes(encoder.encode(whole))


def read_by_pysnmp(datagram: bytes) -> list[Oid]:
    """The names; its values stay in its own types."""
    whole, _rest = decoder.decode(datagram, asn1Spec=v2c.Message())
    pdu = v2c.apiMessage.get_pdu(whole)
    return [tuple(name) for name, _value in v2c.apiPDU.get_varbinds(pdu)]


def written_by_pysnmp(oids: tuple[Oid, ...]) -> bytes:
    pdu = v2c.GetNextRequestPDU()
    v2c.apiPDU.set_defaults(pdu)
    v2c.apiPDU.set_request_id(pdu, 7)
    v2c.apiPDU.set_varbinds(pdu, [(oid, v2c.null) for oid in oids])
    return sealed(pdu)


def written_by_us(oids: tuple[Oid, ...]) -> bytes:
    return message.get_next(Version.V2C, "public", 7, oids)


def written_anew(oids: tuple[Oid, ...]) -> bytes:
    """Forgets first what other printers were asked."""
    message.names.cache_clear()
    return written_by_us(oids)


def cost(work: Callable[[], object], number: int) -> float:
    """Processor microseconds of one of forty varbinds."""
    return timeit(work, number=number, timer=time.process_time) / number / 40e-6


def show(name: str, ours: Callable[[], object], theirs: Callable[[], object]) -> None:
    """The best of each, taken by turns: both see the same quiet and the same noise."""
    mine, peer = map(
        min, zip(*((cost(ours, 20), cost(theirs, 1)) for _ in range(RUNS)), strict=True)
    )
    print(f"{name:<34}{mine:>11.2f}{peer:>9.1f}{peer / mine:>7.0f}")


def main() -> int:
    """Prints both and the ratio; 1 where a message is read or written differently."""
    differ = 0
    print(f"{'µs a varbind, 40 a message':<34}{'Meterdesk':>11}{'pysnmp':>9}{'ratio':>7}")
    for name, tables in {
        "read, standard names": (SUPPLIES,),
        "read, a maker's names": (XEROX, KYOCERA),
        "read, both in turn": (SUPPLIES, XEROX, SUPPLIES, KYOCERA),
    }.items():
        datagram = response(rows(*tables))
        names = [oid for oid, _value in message.decode(datagram).varbinds]
        differ += names != read_by_pysnmp(datagram)
        show(name, partial(message.decode, datagram), partial(read_by_pysnmp, datagram))
    asked = tuple(oid for oid, _value in rows(SUPPLIES, XEROX))
    differ += written_by_us(asked) != written_by_pysnmp(asked)
    theirs = partial(written_by_pysnmp, asked)
    show("write", partial(written_anew, asked), theirs)
    show("write, asked before", partial(written_by_us, asked), theirs)
    print(f"\n{differ} messages differ")
    return 1 if differ else 0


if __name__ == "__main__":
    raise SystemExit(main())
