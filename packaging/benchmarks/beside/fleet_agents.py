"""A fleet of one model in one process: `fleet_agents.py COUNT DELAY`, seconds each answer waits.

Answers are kept by the octets of the request behind its number, so that the agents are not what is
measured; serial numbers differ and counters grow. The ports go out in one line, the last of them
for whoever asks what came in: it answers requests, bytes in and bytes out.
"""

from __future__ import annotations

import heapq
import resource
import selectors
import socket
import sys
import time
from itertools import count

from meterdesk_simulator.agent import Agent
from meterdesk_simulator.recording import Row, parse_oid
from meterdesk_simulator.view import View

SERIAL = b"ACM0000000"
PAGES = 0x01234567
SUPPLIES = ("Black", "Cyan", "Magenta", "Yellow")
ALERTS = ("Tray 1 low", "Tray 2 open", "Toner low", "Sleep", "Waste box nearly full")


def rows() -> list[Row]:
    """Eight supplies, three trays, five alerts: a colour printer of the middle size."""
    found: list[Row] = []

    def put(oid: str, tag: int, content: int | bytes | tuple[int, ...]) -> None:
        found.append(Row(parse_oid(oid), tag, content))

    put("1.3.6.1.2.1.1.1.0", 4, b"Acme Inkwell 300; fw 1.2")
    put("1.3.6.1.2.1.1.2.0", 6, (1, 3, 6, 1, 4, 1, 99999, 1))
    put("1.3.6.1.2.1.1.3.0", 0x43, 123456)
    put("1.3.6.1.2.1.1.5.0", 4, b"inkwell")
    put("1.3.6.1.2.1.1.6.0", 4, b"Hall")
    put("1.3.6.1.2.1.2.2.1.6.1", 4, bytes.fromhex("00aabbccddee"))
    put("1.3.6.1.2.1.25.3.2.1.2.1", 6, (1, 3, 6, 1, 2, 1, 25, 3, 1, 5))
    put("1.3.6.1.2.1.25.3.2.1.3.1", 4, b"Acme Inkwell 300")
    put("1.3.6.1.2.1.25.3.2.1.5.1", 2, 2)
    put("1.3.6.1.2.1.25.3.5.1.1.1", 2, 3)
    put("1.3.6.1.2.1.25.3.5.1.2.1", 4, b"\x00\x00")
    put("1.3.6.1.2.1.43.5.1.1.1.1", 0x41, 3)
    put("1.3.6.1.2.1.43.5.1.1.16.1", 4, b"Acme Inkwell 300")
    put("1.3.6.1.2.1.43.5.1.1.17.1", 4, SERIAL)
    put("1.3.6.1.2.1.43.7.1.1.4.1.1", 2, 106)
    put("1.3.6.1.2.1.43.10.2.1.3.1.1", 2, 7)
    put("1.3.6.1.2.1.43.10.2.1.4.1.1", 0x41, PAGES)
    put("1.3.6.1.2.1.43.10.2.1.5.1.1", 0x41, 12)
    for tray in range(1, 4):
        put(f"1.3.6.1.2.1.43.8.2.1.18.1.{tray}", 4, f"Tray {tray}".encode())
    supplies = [(3, colour, "Toner") for colour in SUPPLIES]
    supplies += [(9, colour, "Drum") for colour in SUPPLIES]
    for place, (kind, colour, word) in enumerate(supplies, 1):
        values = {3: 1 + (place - 1) % 4, 4: 3, 5: kind, 7: 19, 8: 100, 9: 90 - 7 * place}
        for column, value in values.items():
            put(f"1.3.6.1.2.1.43.11.1.1.{column}.1.{place}", 2, value)
        put(f"1.3.6.1.2.1.43.11.1.1.6.1.{place}", 4, f"{colour} {word} Cartridge".encode())
    for place, colour in enumerate(SUPPLIES, 1):
        put(f"1.3.6.1.2.1.43.12.1.1.4.1.{place}", 4, colour.lower().encode())
    for place, words in enumerate(ALERTS, 1):
        values = {2: 4, 3: 3, 4: 8, 5: place, 7: 807}
        for column, value in values.items():
            put(f"1.3.6.1.2.1.43.18.1.1.{column}.1.{place}", 2, value)
        put(f"1.3.6.1.2.1.43.18.1.1.8.1.{place}", 4, words.encode())
        put(f"1.3.6.1.2.1.43.18.1.1.9.1.{place}", 0x43, 100)
    put("1.3.6.1.4.1.99999.1.1.0", 2, 1)
    return found


def content(octets: bytes, at: int) -> int:
    """Where the content of the element there begins."""
    return at + 2 + (octets[at + 1] & 0x7F if octets[at + 1] > 0x7F else 0)


def wrapped(tag: int, inner: bytes) -> bytes:
    size = len(inner)
    if size < 0x80:
        return bytes((tag, size)) + inner
    return bytes((tag, 0x82, size >> 8, size & 0xFF)) + inner


class Fleet:
    """Answers for all of them. Counts what comes in and goes out."""

    def __init__(self) -> None:
        self._agent = Agent({b"public": View(rows())})
        self._tails: dict[bytes, bytes] = {}
        self._pages = count(PAGES)
        self.requests = self.taken = self.given = 0

    def answer(self, datagram: bytes, number: int) -> bytes | None:
        self.requests += 1
        self.taken += len(datagram)
        start = content(datagram, 0)
        community = start + 2 + datagram[start + 1]
        pdu = community + 2 + datagram[community + 1]
        at = content(datagram, pdu)
        end = at + 2 + datagram[at + 1]
        key = datagram[pdu : pdu + 1] + datagram[start:pdu] + datagram[end:]
        tail = self._tails.get(key)
        if tail is None:
            whole = self._agent.answer(datagram)
            if whole is None:
                return None
            inner = content(whole, content(whole, 0) + pdu - start)
            tail = self._tails[key] = whole[inner + 2 + whole[inner + 1] :]
        tail = tail.replace(PAGES.to_bytes(4, "big"), next(self._pages).to_bytes(4, "big"))
        tail = tail.replace(SERIAL, b"ACM%07d" % number)
        reply = wrapped(0x30, datagram[start:pdu] + wrapped(0xA2, datagram[at:end] + tail))
        self.given += len(reply)
        return reply


def opened() -> socket.socket:
    made = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    made.bind(("127.0.0.1", 0))
    made.setblocking(False)
    return made


def serve(size: int, delay: float) -> None:
    """Until it is terminated."""
    _soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, size + 100), hard))
    fleet = Fleet()
    sockets = [opened() for _ in range(size + 1)]
    waiting: list[tuple[float, int, socket.socket, bytes, tuple[str, int]]] = []
    order = count()
    with selectors.DefaultSelector() as selector:
        for number, one in enumerate(sockets):
            selector.register(one, selectors.EVENT_READ, number)
        print(*(one.getsockname()[1] for one in sockets), flush=True)
        while True:
            rest = max(0.0, waiting[0][0] - time.monotonic()) if waiting else None
            for key, _events in selector.select(rest):
                one = sockets[key.data]
                datagram, sender = one.recvfrom(65535)
                if key.data == size:
                    told = f"{fleet.requests} {fleet.taken} {fleet.given}"
                    one.sendto(told.encode(), sender)
                elif (reply := fleet.answer(datagram, key.data)) is not None:
                    due = time.monotonic() + delay
                    heapq.heappush(waiting, (due, next(order), one, reply, sender))
            while waiting and waiting[0][0] <= time.monotonic():
                _due, _order, one, reply, sender = heapq.heappop(waiting)
                one.sendto(reply, sender)


if __name__ == "__main__":
    serve(int(sys.argv[1]), float(sys.argv[2]))
