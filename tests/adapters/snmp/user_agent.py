"""An agent of SNMPv3 on loopback for tests: pysnmp's engine, without its dispatcher that ticks."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import asynccontextmanager
from typing import Any

from pysnmp.carrier.asyncio.dgram import udp
from pysnmp.entity import config
from pysnmp.entity.engine import SnmpEngine
from pysnmp.entity.rfc3413 import cmdrsp
from pysnmp.entity.rfc3413.context import SnmpContext
from pysnmp.proto.api import v2c
from pysnmp.smi import error
from pysnmp.smi.instrum import AbstractMibInstrumController
from tests.adapters.snmp.agent import TYPES, Oid, Rows

from meterdesk.adapters.snmp.usm.keys import Extension, is_extended
from meterdesk.domain.access import Auth, Privacy, User
from meterdesk.domain.device import Address

AUTHS = {
    None: config.USM_AUTH_NONE,
    Auth.MD5: config.USM_AUTH_HMAC96_MD5,
    Auth.SHA: config.USM_AUTH_HMAC96_SHA,
    Auth.SHA224: config.USM_AUTH_HMAC128_SHA224,
    Auth.SHA256: config.USM_AUTH_HMAC192_SHA256,
    Auth.SHA384: config.USM_AUTH_HMAC256_SHA384,
    Auth.SHA512: config.USM_AUTH_HMAC384_SHA512,
}
PRIVACIES = {
    (None, Extension.BLUMENTHAL): config.USM_PRIV_NONE,
    (Privacy.DES, Extension.BLUMENTHAL): config.USM_PRIV_CBC56_DES,
    (Privacy.AES128, Extension.BLUMENTHAL): config.USM_PRIV_CFB128_AES,
    (Privacy.AES192, Extension.BLUMENTHAL): config.USM_PRIV_CFB192_AES_BLUMENTHAL,
    (Privacy.AES256, Extension.BLUMENTHAL): config.USM_PRIV_CFB256_AES_BLUMENTHAL,
    (Privacy.AES192, Extension.REEDER): config.USM_PRIV_CFB192_AES,
    (Privacy.AES256, Extension.REEDER): config.USM_PRIV_CFB256_AES,
}
LEVELS = {(False, False): "noAuthNoPriv", (True, False): "authNoPriv", (True, True): "authPriv"}


class View(AbstractMibInstrumController):
    """Rows as an agent shows them. `poisoned` answer genErr, more than `most` at once tooBig."""

    def __init__(self, rows: Rows, poisoned: frozenset[Oid] = frozenset(), most: int = 10_000):
        self._rows = rows
        self._order = sorted(rows)
        self._poisoned = poisoned
        self._most = most

    def read_variables(self, *pairs, **_context):
        return [(name, v2c.NoSuchInstance()) for name, _ in pairs]

    def read_next_variables(self, *pairs, **context):
        if len(pairs) > self._most:
            raise error.TooBigError(name=pairs[0][0], idx=0)
        return [self._next(tuple(name), place, **context) for place, (name, _) in enumerate(pairs)]

    def _next(self, name: Oid, place: int, acFun, **context):  # noqa: N803
        acFun("read", (v2c.ObjectIdentifier(name), None), idx=place, **context)
        found = next((oid for oid in self._order if oid > name), None)
        if found is None:
            return name, v2c.EndOfMibView()
        if found in self._poisoned:
            raise error.GenError(name=name, idx=place)
        tag, value = self._rows[found]
        number = tag not in ("4", "6", "64")
        return found, TYPES[tag](int(value) if number else value)


class Contexts(SnmpContext):
    """A context that is not there is refused by the access control, with a report."""

    def get_mib_instrum(self, contextName: bytes = b""):  # noqa: N803
        return self.context_names.get(bytes(contextName), self.context_names[b""])


class Dispatcher:
    """What the engine sends through, and what it is told by."""

    def __init__(self) -> None:
        self.send: Callable[[bytes, Any], None] = lambda _datagram, _to: None

    def register_recv_callback(self, callback, _id) -> None:
        self.receive = callback

    def register_timer_callback(self, _callback) -> None: ...

    def get_timer_resolution(self) -> float:
        return 0.5

    def send_message(self, datagram, _domain, to) -> None:
        self.send(bytes(datagram), tuple(to))


class UserAgent(asyncio.DatagramProtocol):
    """An engine with users and a view for each context.

    `hears` and `sends` see every datagram on its way in and out, and may alter or swallow it.
    `bytes_in` and `bytes_out` are payloads.
    """

    def __init__(self) -> None:
        self.engine = SnmpEngine()
        self.contexts = Contexts(self.engine)
        self._dispatcher = Dispatcher()
        self.engine.register_transport_dispatcher(self._dispatcher)  # type: ignore[arg-type]
        self._dispatcher.send = self.send
        cmdrsp.GetCommandResponder(self.engine, self.contexts)
        cmdrsp.NextCommandResponder(self.engine, self.contexts)
        self._bulk = cmdrsp.BulkCommandResponder(self.engine, self.contexts)
        self._users: set[str] = set()
        self.reset()

    def reset(self) -> None:
        """As at first, but for the users: an engine costs too much for every test."""
        self.hears: Callable[[bytes], bytes | None] = lambda datagram: datagram
        self.sends: Callable[[bytes], bytes | None] = lambda datagram: datagram
        self.requests = self.responses = self.bytes_in = self.bytes_out = 0
        self.contexts.context_names.clear()

    def admit(
        self,
        user: User,
        extension: Extension = Extension.BLUMENTHAL,
        contexts: tuple[bytes, ...] = (b"", b"Jetdirect"),
    ) -> None:
        """Lets the user in, at its own level, to read everything in these contexts."""
        way = extension if is_extended(user) else Extension.BLUMENTHAL
        if user.name in self._users:
            return
        self._users.add(user.name)
        config.add_v3_user(
            self.engine,
            user.name,
            AUTHS[user.auth],
            user.auth_password or None,
            PRIVACIES[user.privacy, way],
            user.privacy_password or None,
        )
        level = LEVELS[bool(user.auth), bool(user.privacy)]
        for context in contexts:
            config.add_vacm_user(self.engine, 3, user.name, level, (1,), contextName=context)

    def show(self, view: View, context: str = "") -> None:
        self.contexts.context_names[context.encode()] = view

    def lose_bulk(self) -> None:
        self.engine.message_dispatcher.unregister_context_engine_id(
            self.contexts.contextEngineId, cmdrsp.BulkCommandResponder.SUPPORTED_PDU_TYPES
        )

    def find_bulk(self) -> None:
        self._bulk = cmdrsp.BulkCommandResponder(self.engine, self.contexts)

    def start_again(self) -> None:
        """As after a power cut: one start more."""
        (boots,) = self.engine.get_mib_builder().import_symbols(
            "__SNMP-FRAMEWORK-MIB", "snmpEngineBoots"
        )
        boots.syntax += 1

    def connection_made(self, transport: Any) -> None:
        self._transport = transport

    def datagram_received(self, data: bytes, addr: tuple[str, int]) -> None:
        self.requests += 1
        self.bytes_in += len(data)
        self.source = addr
        heard = self.hears(data)
        if heard is not None:
            to = udp.UdpTransportAddress(addr)
            self._dispatcher.receive(self._dispatcher, udp.DOMAIN_NAME, to, heard)

    def send(self, datagram: bytes, to: tuple[str, int]) -> None:
        sent = self.sends(datagram)
        if sent is not None:
            self.responses += 1
            self.bytes_out += len(sent)
            self._transport.sendto(sent, to)


@asynccontextmanager
async def answering(agent: UserAgent):
    """The address the agent answers at."""
    transport, _ = await asyncio.get_running_loop().create_datagram_endpoint(
        lambda: agent, local_addr=("127.0.0.1", 0)
    )
    try:
        yield Address("127.0.0.1", transport.get_extra_info("sockname")[1])
    finally:
        transport.close()
