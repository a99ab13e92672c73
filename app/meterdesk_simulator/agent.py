"""An SNMP agent on one UDP address: v1 and v2c, GET, GETNEXT and GETBULK.

It can sleep, be off or be slow, as printers can; a datagram it does not understand is ignored.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from types import TracebackType
from typing import Any, Final, Self

from meterdesk_simulator import message
from meterdesk_simulator.message import Request
from meterdesk_simulator.view import View

_BATCH: Final = 64  # datagrams answered before the event loop gets its turn


class State(Enum):
    """Whether an agent answers; asleep and broken are both silence, but end differently."""

    AWAKE = "awake"
    ASLEEP = "asleep"
    BROKEN = "broken"


@dataclass
class Agent:
    """Answers from a view for each community; `any_community` answers to every other one.

    `largest` is the longest response in octets: GETBULK is cut to fit, others are tooBig
    (RFC 3416 section 4.2). `delay` holds each answer back, in seconds; `loses` drops one answer of
    so many. A `v1_only` agent ignores v2c, as some do in factory settings; one without `has_bulk`
    ignores GETBULK. `refresh` is called before a batch of requests, for values that run with time.
    """

    views: Mapping[bytes, View]
    any_community: View | None = None
    largest: int = 8192
    state: State = State.AWAKE
    delay: float = 0.0
    loses: int = 0
    v1_only: bool = False
    has_bulk: bool = True
    refresh: Callable[[], None] | None = None
    answered: int = field(default=0, init=False)

    def answer(self, datagram: bytes) -> bytes | None:
        """The response to one datagram, None where an agent stays silent."""
        if self.state is not State.AWAKE:
            return None
        try:
            request = message.decode_request(datagram)
            view = self.views.get(request.community, self.any_community)
            if view is None or not self._understands(request):
                return None
            response = _ANSWERS[request.kind](view, request, self.largest)
        except message.MalformedError:
            return None
        self.answered += 1
        return None if self.loses and self.answered % self.loses == 0 else response

    def _understands(self, request: Request) -> bool:
        if self.v1_only and request.version != message.VERSION_1:
            return False
        return self.has_bulk or request.kind != message.GETBULK


class Listening:
    """An agent with its socket open; an async context manager that closes it."""

    def __init__(self, agent: Agent, opened: socket.socket) -> None:
        self.agent = agent
        self._socket = opened
        self._loop: asyncio.AbstractEventLoop | None = None
        self._transport: asyncio.DatagramTransport | None = None
        self.host, self.port = opened.getsockname()[:2]

    async def __aenter__(self) -> Self:
        self._loop = asyncio.get_running_loop()
        try:
            self._loop.add_reader(self._socket.fileno(), self._drain)
        except NotImplementedError:  # the proactor loop of Windows
            protocol = _Datagrams(self._serve)
            self._transport, _ = await self._loop.create_datagram_endpoint(
                lambda: protocol, sock=self._socket
            )
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._transport is not None:
            self._transport.close()
            return
        if self._loop is not None:
            self._loop.remove_reader(self._socket.fileno())
        self._socket.close()

    def _drain(self) -> None:
        if self.agent.refresh is not None:
            self.agent.refresh()
        for _ in range(_BATCH):
            try:
                datagram, sender = self._socket.recvfrom(65535)
            except BlockingIOError:
                return
            except OSError:  # an ICMP error of an earlier answer
                continue
            response = self.agent.answer(datagram)
            if response is not None:
                self._reply(response, sender)

    def _serve(self, datagram: bytes, sender: Any) -> None:
        if self.agent.refresh is not None:
            self.agent.refresh()
        response = self.agent.answer(datagram)
        if response is not None:
            self._reply(response, sender)

    def _reply(self, response: bytes, sender: Any) -> None:
        if self.agent.delay and self._loop is not None:
            self._loop.call_later(self.agent.delay, self._send, response, sender)
        else:
            self._send(response, sender)

    def _send(self, response: bytes, sender: Any) -> None:
        if self._transport is not None:
            self._transport.sendto(response, sender)
            return
        with contextlib.suppress(OSError):  # closed meanwhile, or no room: UDP loses datagrams
            self._socket.sendto(response, sender)


class _Datagrams(asyncio.DatagramProtocol):
    def __init__(self, received: Callable[[bytes, Any], None]) -> None:
        self._received = received

    def datagram_received(self, data: bytes, addr: Any) -> None:
        self._received(data, addr)


def bind(host: str, port: int = 0) -> socket.socket:
    """A non-blocking UDP socket on the address; raises OSError where it is taken or unknown."""
    opened = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    try:
        opened.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 20)
        opened.setblocking(False)
        opened.bind((host, port))
    except OSError:
        opened.close()
        raise
    return opened


def _get(view: View, request: Request, largest: int) -> bytes:
    bindings = []
    for index, key in enumerate(request.oids, start=1):
        binding = view.binding(key, request.version)
        if binding is None:
            message.decode_oid(key)
            if request.version == message.VERSION_1:
                return _no_such_name(request, index)
            binding = message.encode_binding(key, message.NO_SUCH_INSTANCE)
        bindings.append(binding)
    return _whole(request, bindings, largest)


def _get_next(view: View, request: Request, largest: int) -> bytes:
    bindings = []
    for index, key in enumerate(request.oids, start=1):
        found = view.following(key, request.version)
        if found is not None:
            bindings.append(found[1])
        elif request.version == message.VERSION_1:
            return _no_such_name(request, index)
        else:
            bindings.append(message.encode_binding(key, message.END_OF_MIB_VIEW))
    return _whole(request, bindings, largest)


def _get_bulk(view: View, request: Request, largest: int) -> bytes:
    """RFC 3416 section 4.2.3: non-repeaters once, the rest row by row until it is full."""
    single = max(request.non_repeaters, 0)
    room = largest - len(message.encode_response(request, b"")) - 12
    bindings: list[bytes] = []
    keys = request.oids[:single]
    for turn in range(1 + max(request.max_repetitions, 0)):
        rows, keys, ended = _row(view, keys)
        for binding in rows:
            room -= len(binding)
            if room < 0:
                return message.encode_response(request, b"".join(bindings))
            bindings.append(binding)
        if turn == 0:
            keys = request.oids[single:]
        elif ended:
            break
    return message.encode_response(request, b"".join(bindings))


def _row(view: View, keys: list[bytes]) -> tuple[list[bytes], list[bytes], bool]:
    rows, reached, ended = [], [], True
    for key in keys:
        found = view.following(key, message.VERSION_2C)
        if found is None:
            rows.append(message.encode_binding(key, message.END_OF_MIB_VIEW))
            reached.append(key)
        else:
            reached.append(found[0])
            rows.append(found[1])
            ended = False
    return rows, reached, ended


def _set(view: View, request: Request, largest: int) -> bytes:
    """Nothing here can be written: RFC 1157 section 4.1.5, RFC 3416 section 4.2.5."""
    for key in request.oids:
        message.decode_oid(key)
    code = message.NOT_WRITABLE if request.version else message.NO_SUCH_NAME
    return _refusal(request, code, min(1, len(request.oids)))


def _whole(request: Request, bindings: list[bytes], largest: int) -> bytes:
    response = message.encode_response(request, b"".join(bindings))
    if len(response) <= largest:
        return response
    if request.version == message.VERSION_1:
        return _refusal(request, message.TOO_BIG, 0)
    return message.encode_response(request, b"", message.TOO_BIG, 0)


def _no_such_name(request: Request, index: int) -> bytes:
    for key in request.oids:
        message.decode_oid(key)
    return _refusal(request, message.NO_SUCH_NAME, index)


def _refusal(request: Request, error: int, index: int) -> bytes:
    return message.encode_response(request, request.bindings, error, index)


_ANSWERS: Final = {
    message.GET: _get,
    message.GETNEXT: _get_next,
    message.GETBULK: _get_bulk,
    message.SET: _set,
}
