"""An independent oracle (pysnmp's codec) and agents on real sockets for the simulator's tests."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import Any

import pytest
from pyasn1.codec.ber import decoder, encoder
from pysnmp.proto import api

from meterdesk_simulator.agent import Agent, Listening, bind

V1 = api.SNMP_VERSION_1
V2C = api.SNMP_VERSION_2C


@dataclass(frozen=True)
class Answer:
    """A response as pysnmp understands it; `rows` are (OID, value) as pysnmp's types."""

    error: int
    index: int
    rows: list[tuple[str, Any]]

    @property
    def numbers(self) -> dict[str, int]:
        return {oid: int(value) for oid, value in self.rows}


class Oracle:
    """Requests encoded and responses decoded by pysnmp."""

    def request(
        self,
        kind: str,
        oids: Sequence[str],
        *,
        version: int = V2C,
        community: str = "public",
        non_repeaters: int = 0,
        max_repetitions: int = 0,
    ) -> bytes:
        module = api.PROTOCOL_MODULES[version]
        pdu = getattr(module, f"{kind}RequestPDU")()
        part = module.apiBulkPDU if kind == "GetBulk" else module.apiPDU
        part.set_defaults(pdu)
        if kind == "GetBulk":
            part.set_non_repeaters(pdu, non_repeaters)
            part.set_max_repetitions(pdu, max_repetitions)
        part.set_varbinds(pdu, [(oid, module.Null("")) for oid in oids])
        whole = module.Message()
        module.apiMessage.set_defaults(whole)
        module.apiMessage.set_community(whole, community)
        module.apiMessage.set_pdu(whole, pdu)
        return bytes(encoder.encode(whole))

    def response(self, octets: bytes, version: int = V2C) -> Answer:
        module = api.PROTOCOL_MODULES[version]
        whole, rest = decoder.decode(octets, asn1Spec=module.Message())
        assert not rest
        pdu = module.apiMessage.get_pdu(whole)
        rows = [(str(oid), value) for oid, value in module.apiPDU.get_varbinds(pdu)]
        error = int(module.apiPDU.get_error_status(pdu))
        index = int(pdu.getComponentByPosition(2))
        return Answer(error, index, rows)


class Client:
    """Asks one address over a real socket."""

    def __init__(self, host: str, port: int, timeout: float = 5.0) -> None:
        self._oracle = Oracle()
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.settimeout(timeout)
        self._socket.connect((host, port))

    def close(self) -> None:
        self._socket.close()

    def send(self, octets: bytes) -> None:
        self._socket.send(octets)

    def receive(self, version: int = V2C) -> Answer:
        return self._oracle.response(self._socket.recv(65535), version)

    def ask(self, kind: str, oids: Sequence[str], **options: Any) -> Answer:
        self.send(self._oracle.request(kind, oids, **options))
        return self.receive(options.get("version", V2C))

    def get(self, oid: str, **options: Any) -> Any:
        return self.ask("Get", [oid], **options).rows[0][1]

    def is_silent(self, oid: str = "1.3.6.1.2.1.1.5.0") -> bool:
        """Whether nothing comes back within a tenth of a second."""
        self._socket.settimeout(0.1)
        try:
            self.get(oid)
        except TimeoutError:
            return True
        finally:
            self._socket.settimeout(5.0)
        return False


@contextmanager
def _served(
    agent: Agent, loop_class: type[asyncio.AbstractEventLoop] = asyncio.SelectorEventLoop
) -> Iterator[tuple[str, int]]:
    opened = bind("127.0.0.1")
    place = opened.getsockname()
    loop = loop_class()
    closing = asyncio.Event()
    started = threading.Event()

    async def run() -> None:
        async with Listening(agent, opened):
            started.set()
            await closing.wait()

    thread = threading.Thread(target=loop.run_until_complete, args=(run(),))
    thread.start()
    started.wait()
    try:
        yield place
    finally:
        loop.call_soon_threadsafe(closing.set)
        thread.join()
        loop.run_until_complete(asyncio.sleep(0))  # a transport closes one turn later
        loop.close()


@pytest.fixture
def oracle() -> Oracle:
    return Oracle()


@pytest.fixture
def client() -> Iterator[Callable[..., Client]]:
    """Makes clients of an address and closes them."""
    with ExitStack() as stack:

        def make(host: str, port: int, timeout: float = 5.0) -> Client:
            made = Client(host, port, timeout)
            stack.callback(made.close)
            return made

        yield make


@pytest.fixture
def ask(client: Callable[..., Client]) -> Iterator[Callable[..., Client]]:
    """Puts an agent on a socket (and on an event loop of a class) and gives a client of it."""
    with ExitStack() as stack:
        yield lambda *agent: client(*stack.enter_context(_served(*agent)))
