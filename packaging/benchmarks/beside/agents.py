"""Many agents in one process, answering from encoded values: `agents.py PORT LOSS`.

The hosts come in one line; a line goes out when all listen. Needs nothing but Python, so that it
starts at once. GETNEXT and GET are answered with sysDescr, an SNMPv3 probe with an engine id.
"""

from __future__ import annotations

import random
import selectors
import socket
import sys

DESCRIPTION = bytes.fromhex("06082b06010201010100")
VALUE = b"\x04\x10Acme Inkwell 300"
VARBIND = b"\x30" + bytes((len(DESCRIPTION) + len(VALUE),)) + DESCRIPTION + VALUE
VARBINDS = b"\x30" + bytes((len(VARBIND),)) + VARBIND
REQUESTS = (0xA0, 0xA1, 0xA5)
ENGINE = bytes.fromhex("80001f8880acdc0001")
UNKNOWN_ENGINE = bytes.fromhex("300f060a2b060106030f01010400410101")
"""usmStatsUnknownEngineIDs.0 = 1 (RFC 3414 section 5)."""


def element(octets: bytes, at: int) -> tuple[int, int, int]:
    """Tag, start and end of the element at this place."""
    length, start = octets[at + 1], at + 2
    if length > 0x7F:
        start += length & 0x7F
        length = int.from_bytes(octets[at + 2 : start], "big")
    return octets[at], start, start + length


def wrapped(tag: int, content: bytes) -> bytes:
    if len(content) < 0x80:
        return bytes((tag, len(content))) + content
    return bytes((tag, 0x81, len(content))) + content


def answer(datagram: bytes) -> bytes | None:
    """The response; None where the community is another or the datagram is no request."""
    _tag, start, _end = element(datagram, 0)
    _tag, at, version_end = element(datagram, start)
    if datagram[at] == 3:
        return report(datagram, version_end)
    tag, at, end = element(datagram, version_end)
    if tag != 4 or datagram[at:end] != b"public":
        return None
    head = datagram[start:end]
    kind, at, _end = element(datagram, end)
    if kind not in REQUESTS:
        return None
    _tag, _start, end = element(datagram, at)
    pdu = wrapped(0xA2, datagram[at:end] + b"\x02\x01\x00\x02\x01\x00" + VARBINDS)
    return wrapped(0x30, head + pdu)


def report(datagram: bytes, at: int) -> bytes:
    """A report that tells the engine id, as discovery wants it (RFC 3414 section 4)."""
    _tag, start, _end = element(datagram, at)
    _tag, _start, end = element(datagram, start)
    header = wrapped(
        0x30, datagram[start:end] + b"\x02\x03\x00\xff\xe3" + b"\x04\x01\x00" + b"\x02\x01\x03"
    )
    security = wrapped(4, ENGINE) + b"\x02\x01\x01\x02\x01\x01" + b"\x04\x00\x04\x00\x04\x00"
    pdu = wrapped(0xA8, b"\x02\x01\x00\x02\x01\x00\x02\x01\x00" + wrapped(0x30, UNKNOWN_ENGINE))
    scoped = wrapped(0x30, wrapped(4, ENGINE) + b"\x04\x00" + pdu)
    return wrapped(0x30, b"\x02\x01\x03" + header + wrapped(4, wrapped(0x30, security)) + scoped)


def serve(hosts: list[str], port: int, loss: float) -> None:
    """Until it is terminated. A lost datagram is one in `1 / loss`, each way."""
    chance = random.Random(1).random
    with selectors.DefaultSelector() as selector:
        for host in hosts:
            opened = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
            opened.bind((host, port))
            selector.register(opened, selectors.EVENT_READ, opened)
        print("listening", flush=True)
        while True:
            for key, _events in selector.select():
                opened = key.data
                datagram, sender = opened.recvfrom(65535)
                try:
                    reply = answer(datagram)
                except IndexError:
                    continue
                if reply is not None and chance() >= loss and chance() >= loss:
                    opened.sendto(reply, sender)


if __name__ == "__main__":
    serve(sys.stdin.readline().split(), int(sys.argv[1]), float(sys.argv[2]))
