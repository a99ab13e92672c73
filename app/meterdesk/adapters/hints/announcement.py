"""DNS-SD as bytes and back: the question for printers, and what their answers hold. No I/O.

RFC 6763 (services), RFC 6762 (their multicast DNS); records are read by dnspython.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

import dns.exception
import dns.message
import dns.name
import dns.rdata
import dns.rdataclass
import dns.rdatatype
import dns.wire
from dns.rdtypes.ANY.PTR import PTR
from dns.rdtypes.ANY.TXT import TXT
from dns.rdtypes.IN.A import A
from dns.rdtypes.IN.AAAA import AAAA
from dns.rdtypes.IN.SRV import SRV

from meterdesk.adapters.hints.dns_sd import SERVICES

_KINDS = frozenset(getattr(dns.rdatatype, name) for name in ("PTR", "SRV", "TXT", "A", "AAAA"))
MOST_RECORDS = 500


@dataclass(frozen=True, slots=True)
class Announcement:
    """A printer's addresses, empty where it told none, and what it says of itself."""

    addresses: tuple[str, ...]
    model: str | None = None
    uuid: str | None = None


@dataclass(slots=True)
class _Records:
    instances: dict[dns.name.Name, None] = field(default_factory=dict)
    hosts: dict[dns.name.Name, dns.name.Name] = field(default_factory=dict)
    texts: dict[dns.name.Name, dict[str, str]] = field(default_factory=dict)
    addresses: dict[dns.name.Name, list[str]] = field(default_factory=dict)


def question(services: Iterable[str], query_id: int) -> bytes:
    """One query for the instances of these services (`_ipp`)."""
    query = dns.message.Message(id=query_id)
    for name in map(_full, services):
        query.question.append(dns.rrset.RRset(name, dns.rdataclass.IN, dns.rdatatype.PTR))
    return query.to_wire()


def _full(service: str) -> dns.name.Name:
    return dns.name.from_text(f"{service}._tcp.local.")


_OURS = frozenset(map(_full, SERVICES))


def announcements(datagram: bytes) -> tuple[Announcement, ...]:
    """The printers in an answer; none where it is no answer or cannot be read.

    What stands before a damaged record counts.
    """
    records = _Records()
    try:
        for name, rdata in _rows(datagram):
            _keep(records, name, rdata)
    except (dns.exception.DNSException, ValueError, AssertionError):
        pass
    return tuple(dict.fromkeys(_announcement(records, name) for name in records.instances))


def _rows(datagram: bytes) -> Iterator[tuple[dns.name.Name, dns.rdata.Rdata]]:
    """The records of the answer that are of use, whatever their section.

    The class is not looked at: its first bit means "flush your cache" (RFC 6762 section 10.2).
    """
    parser = dns.wire.Parser(datagram)
    _id, flags, questions, *counts = parser.get_struct("!HHHHHH")
    if not flags & 0x8000:
        return
    for _ in range(min(questions, MOST_RECORDS)):
        dns.name.from_wire_parser(parser)
        parser.get_struct("!HH")
    for _ in range(min(sum(counts), MOST_RECORDS)):
        name = dns.name.from_wire_parser(parser)
        kind, _class, _ttl, length = parser.get_struct("!HHIH")
        end = parser.current + length
        if kind in _KINDS:
            with parser.restrict_to(length):
                yield name, dns.rdata.from_wire_parser(dns.rdataclass.IN, kind, parser)
        parser.seek(end)


def _keep(records: _Records, name: dns.name.Name, rdata: dns.rdata.Rdata) -> None:
    match rdata:
        case PTR() if name in _OURS:
            records.instances[rdata.target] = None
        case SRV():
            records.hosts[name] = rdata.target
        case TXT():
            records.texts[name] = dict(map(_pair, rdata.strings))
        case A() | AAAA():
            records.addresses.setdefault(name, []).append(rdata.address)


def _pair(octets: bytes) -> tuple[str, str]:
    """A key and a value of a TXT record; keys are the same in any letters (RFC 6763 section 6)."""
    key, _, value = octets.decode(errors="replace").partition("=")
    return key.lower(), value.strip()


def _announcement(records: _Records, instance: dns.name.Name) -> Announcement:
    host = records.hosts.get(instance)
    told = records.texts.get(instance, {})
    addresses = tuple(records.addresses.get(host, ())) if host is not None else ()
    return Announcement(addresses, told.get("ty") or None, told.get("uuid") or None)
