"""A printer on this computer's loopback that answers questions of DNS-SD."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import dns.message
import dns.rrset

IPP = "_ipp._tcp.local."
LASER = r"Laser\032Upstairs._ipp._tcp.local."


def answer(query: bytes, *records: tuple[str, str, str]) -> bytes:
    """An answer to that very question, as legacy unicast is (RFC 6762 section 6.7)."""
    reply = dns.message.make_response(dns.message.from_wire(query))
    for name, kind, text in records:
        reply.answer.append(dns.rrset.from_text(name, 10, "IN", kind, text))
    return reply.to_wire()


def laser(query: bytes) -> bytes:
    return answer(
        query,
        (IPP, "PTR", LASER),
        (LASER, "SRV", "0 0 631 laser.local."),
        (LASER, "TXT", '"txtvers=1" "ty=Laser 4000" "UUID=0f6b2b12-0000" "note"'),
        ("laser.local.", "NSEC", "laser.local. A AAAA"),
        ("laser.local.", "AAAA", "fe80::1"),
        ("laser.local.", "A", "127.0.0.9"),
    )


@contextmanager
def responder(
    reply: Callable[[bytes], bytes | None], host: str = "127.0.0.5"
) -> Iterator[tuple[tuple[str, int], list[tuple[bytes, tuple[str, int]]]]]:
    """A printer that answers questions; its place, and what it was asked by whom."""
    asked: list[tuple[bytes, tuple[str, int]]] = []
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as ear:
        ear.bind((host, 0))

        def serve() -> None:
            while (told := ear.recvfrom(9000))[0]:
                asked.append(told)
                if (datagram := reply(told[0])) is not None:
                    ear.sendto(datagram, told[1])

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield ear.getsockname(), asked
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as last:
            last.sendto(b"", ear.getsockname())
        thread.join(5)
