"""A small SNMP agent on loopback for tests: serves recordings, with faults that can be chosen."""

from __future__ import annotations

import asyncio
import bisect
from collections.abc import Callable, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pyasn1.codec.ber import decoder, encoder
from pysnmp.proto.api import decodeMessageVersion, v1, v2c

from meterdesk.domain.device import Address

APIS = {0: v1, 1: v2c}
TYPES = {
    "2": v2c.Integer,
    "4": v2c.OctetString,
    "5": v2c.Null,
    "6": v2c.ObjectIdentifier,
    "64": v2c.IpAddress,
    "65": v2c.Counter32,
    "66": v2c.Gauge32,
    "67": v2c.TimeTicks,
    "70": v2c.Counter64,
}

Oid = tuple[int, ...]
Rows = dict[Oid, tuple[str, str | bytes]]


def number(value: int) -> tuple[str, str]:
    return "2", str(value)


def octets(value: str | bytes) -> tuple[str, str | bytes]:
    return "4", value


def oid(text: str) -> Oid:
    return tuple(int(part) for part in text.split("."))


def rows(values: dict[str, int | str | bytes | Oid]) -> Rows:
    """Rows written as plain values: numbers, texts, octets, identifiers."""
    return {oid(key): _tagged(value) for key, value in values.items()}


def _tagged(value: int | str | bytes | Oid) -> tuple[str, str | bytes]:
    if isinstance(value, int):
        return number(value)
    if isinstance(value, tuple):
        return "6", ".".join(map(str, value))
    return octets(value)


def load(path: Path) -> Rows:
    """The rows of a recording (`OID|TAG|VALUE`); tags ending in x hold hex."""
    found: Rows = {}
    for line in path.read_bytes().decode(errors="surrogateescape").split("\n"):
        name, _, rest = line.partition("|")
        tag, _, value = rest.partition("|")
        if not name or tag.removesuffix("x") not in TYPES:
            continue
        packed: str | bytes = value
        if tag.endswith("x"):
            packed = bytes.fromhex(value)
        elif tag == "4":
            packed = value.encode(errors="surrogateescape")
        found[oid(name)] = (tag.removesuffix("x"), packed)
    return found


@dataclass
class Faults:
    """What the agent gets wrong. `errors` are error-status by identifier asked, `refused` those a
    v1 agent calls noSuchName though others stand behind them."""

    versions: tuple[int, ...] = (0, 1)
    communities: tuple[str, ...] = ("public",)
    has_bulk: bool = True
    repeats_singles: bool = False
    shuffles: bool = False
    delay: float = 0.0
    answers_elsewhere: bool = False
    drop_first: int = 0
    silent_after: int | None = None
    most_varbinds: int | None = None
    drops_wide: int | None = None
    poisoned: frozenset[Oid] = frozenset()
    errors: dict[Oid, int] = field(default_factory=dict)
    refused: frozenset[Oid] = frozenset()
    hears: Callable[[Oid], bool] = lambda asked: True
    swallowed: frozenset[Oid] = frozenset()
    rearranges: Callable[[list[Any]], list[Any]] = lambda pairs: pairs
    echoes: bool = False
    garbles: Callable[[bytes], Iterable[bytes]] = lambda datagram: (datagram,)
    successor: Callable[[Oid, Oid | None], Oid | None] = lambda asked, found: found


@dataclass
class Agent(asyncio.DatagramProtocol):
    """Answers GETNEXT and GETBULK. `requests` counts what came in."""

    values: Rows
    faults: Faults = field(default_factory=Faults)
    requests: int = 0

    def __post_init__(self) -> None:
        self.become(self.values)

    def become(self, values: Rows) -> None:
        """Serves these from now on."""
        self.values = values
        self._order = sorted(values)

    def connection_made(self, transport: Any) -> None:
        self.elsewhere = self._transport = transport

    def datagram_received(self, data: bytes, addr: tuple[str, int]) -> None:
        self.requests += 1
        faults = self.faults
        if self.requests <= faults.drop_first:
            return
        if faults.silent_after is not None and self.requests > faults.silent_after:
            return
        version = int(decodeMessageVersion(data))
        if version not in faults.versions:
            return
        if faults.echoes:
            self._send(data, addr)
        answer = self._answer(APIS[version], version, data)
        for datagram in faults.garbles(answer) if answer else ():
            if faults.delay:
                asyncio.get_running_loop().call_later(faults.delay, self._send, datagram, addr)
            else:
                self._send(datagram, addr)

    def _send(self, datagram: bytes, addr: tuple[str, int]) -> None:
        if not self.elsewhere.is_closing():
            self.elsewhere.sendto(datagram, addr)

    def _answer(self, api, version: int, data: bytes) -> bytes | None:
        request, _ = decoder.decode(data, asn1Spec=api.Message())
        if bytes(api.apiMessage.get_community(request)).decode() not in self.faults.communities:
            return None
        pdu = api.apiMessage.get_pdu(request)
        faults = self.faults
        is_bulk = version == 1 and pdu.isSameTypeWith(v2c.GetBulkRequestPDU())
        if is_bulk and not self.faults.has_bulk:
            return None
        asked = [tuple(name) for name, _ in api.apiPDU.get_varbinds(pdu)]
        if set(asked) & self.faults.swallowed or not all(map(self.faults.hears, asked)):
            return None
        if self.faults.drops_wide and len(asked) > self.faults.drops_wide:
            return None
        repetitions = int(v2c.apiBulkPDU.get_max_repetitions(pdu)) if is_bulk else 1
        response = api.apiMessage.get_response(request)
        reply = api.apiMessage.get_pdu(response)
        singles = int(v2c.apiBulkPDU.get_non_repeaters(pdu)) if is_bulk else 0
        if faults.repeats_singles:
            singles = 0
        pairs, error = self._pairs(api, version, asked[:singles], 1)
        if not error[0]:
            more, error = self._pairs(api, version, asked[singles:], repetitions)
            pairs, error = [*pairs, *more], (error[0], error[1] and error[1] + singles)
        most = self.faults.most_varbinds
        if most and len(asked) > most:
            pairs, error = [], (1, 0)
        elif most:
            pairs = pairs[:most]
        if error[0]:
            pairs = [(name, api.null) for name in asked] if error[0] != 1 else []
            api.apiPDU.set_error_status(reply, error[0])
            api.apiPDU.set_error_index(reply, error[1])
        if faults.shuffles and not is_bulk:
            pairs = pairs[::-1]
        api.apiPDU.set_varbinds(reply, faults.rearranges(pairs))
        return bytes(encoder.encode(response))

    def _pairs(self, api, version: int, asked: list[Oid], repetitions: int):
        pairs = []
        for position, name in enumerate(asked):
            if name in self.faults.errors:
                return [], (self.faults.errors[name], position + 1)
            if name in self.faults.refused and version == 0:
                return [], (2, position + 1)
        cursors: list[Oid | None] = list(asked)
        for _ in range(repetitions):
            for position, cursor in enumerate(cursors):
                found = self._after(cursor) if cursor is not None else None
                if found in self.faults.poisoned:
                    return [], (5, position + 1)
                if found is None and version == 0:
                    return [], (2, position + 1)
                if found is None:
                    pairs.append((cursor or asked[position], v2c.EndOfMibView()))
                else:
                    pairs.append((found, self._value(api, found)))
                cursors[position] = found
        return pairs, (0, 0)

    def _after(self, asked: Oid) -> Oid | None:
        at = bisect.bisect_right(self._order, asked)
        found = self._order[at] if at < len(self._order) else None
        return self.faults.successor(asked, found)

    def _value(self, api, name: Oid):
        tag, value = self.values.get(name, ("2", "1"))
        if api is v1:
            kind = {"65": v1.Counter, "66": v1.Gauge, "67": v1.TimeTicks}.get(tag)
            if kind is not None:
                return kind(int(value))
            if tag == "70":
                return v1.Counter(int(value) % 2**32)
        if tag in ("4", "5", "6"):
            return TYPES[tag](value)
        if tag == "64":
            return TYPES[tag](value)
        return TYPES[tag](int(value))


@asynccontextmanager
async def serving(values: Rows, faults: Faults | None = None, host: str = "127.0.0.1"):
    """The agent and the address it answers at."""
    agent = Agent(values, faults or Faults())
    loop = asyncio.get_running_loop()
    transport, _ = await loop.create_datagram_endpoint(lambda: agent, local_addr=(host, 0))
    if agent.faults.answers_elsewhere:
        agent.elsewhere, _ = await loop.create_datagram_endpoint(
            asyncio.DatagramProtocol, local_addr=(host, 0)
        )
    try:
        yield agent, Address(host, transport.get_extra_info("sockname")[1])
    finally:
        transport.close()
        agent.elsewhere.close()
