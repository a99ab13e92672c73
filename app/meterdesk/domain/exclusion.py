"""Addresses that are never asked: networks, ranges, hosts and names, however large."""

from __future__ import annotations

import ipaddress
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from itertools import groupby

from meterdesk.domain.device import Address
from meterdesk.domain.place import Place, parse

Kind = tuple[int, int | None]
"""IP version and port; no port means every port."""

Spans = tuple[tuple[int, ...], tuple[int, ...]]
"""Firsts and lasts of spans that do not touch, in order."""


@dataclass(frozen=True, slots=True)
class Exclusions:
    """What was left out. `names` cannot be compared with addresses until somebody looks them up."""

    names: tuple[Place, ...] = ()
    spans: dict[Kind, Spans] = field(default_factory=dict)

    @classmethod
    def of(cls, texts: Iterable[str]) -> Exclusions:
        """What a person typed. A network's own and its broadcast address are among it.

        Raises BadInputError.
        """
        places = [parse(text) for text in texts]
        return cls(
            tuple(place for place in places if place.host),
            _joined([place for place in places if not place.host]),
        )

    def covers(self, address: Address) -> bool:
        """Whether that address, or that name in whatever letters, is left out."""
        try:
            host = ipaddress.ip_address(address.host)
        except ValueError:
            return self._names(address)
        if isinstance(host, ipaddress.IPv6Address):
            host = host.ipv4_mapped or host
            if host.version == 6 and self._names(address):
                return True
        return any(
            _holds(self.spans[kind], int(host))
            for kind in ((host.version, None), (host.version, address.port))
            if kind in self.spans
        )

    def also(self, name: Place, hosts: Iterable[str]) -> Exclusions:
        """The name stands for these addresses: they are left out too."""
        more = [replace(parse(host), port=name.port) for host in hosts]
        spans = [
            Place(None, version, first, last, port)
            for (version, port), rows in self.spans.items()
            for first, last in zip(*rows, strict=True)
        ]
        zones = tuple(place for place in more if place.host)
        return Exclusions((*self.names, *zones), _joined(spans + [t for t in more if not t.host]))

    def _names(self, address: Address) -> bool:
        host = _plain(address.host)
        return any(
            _plain(name.host or "") == host and name.port in (None, address.port)
            for name in self.names
        )


def _plain(name: str) -> str:
    """Host names are the same in any letters, with or without the root's dot (RFC 4343)."""
    return name.casefold().removesuffix(".")


def _joined(places: list[Place]) -> dict[Kind, Spans]:
    """The spans of each kind, those that touch made one."""

    def kind(place: Place) -> tuple[int, int]:
        return place.version, place.port or 0

    found: dict[Kind, Spans] = {}
    for (version, port), rows in groupby(sorted(places, key=kind), key=kind):
        merged: list[list[int]] = []
        for first, last in sorted((row.first, row.last) for row in rows):
            if merged and first <= merged[-1][1] + 1:
                merged[-1][1] = max(merged[-1][1], last)
            else:
                merged.append([first, last])
        firsts, lasts = zip(*merged, strict=True)
        found[version, port or None] = (firsts, lasts)
    return found


def _holds(spans: Spans, number: int) -> bool:
    at = bisect_right(spans[0], number) - 1
    return at >= 0 and number <= spans[1][at]
