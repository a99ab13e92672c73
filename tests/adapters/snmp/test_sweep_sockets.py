"""The sockets of a sweep hear wherever they are: not every system tells who refused (M2, M3)."""

from __future__ import annotations

import asyncio
import socket

import pytest

from meterdesk.adapters.snmp.sweep.sockets import Sockets


class Absent:
    """As if it had never been defined."""

    def __get__(self, *_: object) -> object:
        raise AttributeError("recvmsg")


class SocketOfWindows(socket.socket):
    recvmsg = Absent()  # type: ignore[assignment]


def test_a_system_with_the_flag_and_no_way_to_ask_hears_all_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Windows: its Python has MSG_ERRQUEUE and no recvmsg, and no printer was ever found there."""
    monkeypatch.setattr(socket, "MSG_ERRQUEUE", 0x2000, raising=False)
    monkeypatch.setattr(socket, "socket", SocketOfWindows)

    heard = asyncio.run(_conversation())

    assert heard == [b"answer"]


async def _conversation() -> list[bytes]:
    heard: list[bytes] = []
    done = asyncio.Event()

    def hear(datagram: bytes, _sender: object) -> None:
        heard.append(datagram)
        done.set()

    sockets = Sockets(socket.AF_INET, hear, lambda to: None)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as printer:
        printer.bind(("127.0.0.1", 0))
        await sockets.open(1)
        try:
            sockets.send(b"question", printer.getsockname())
            _question, asker = await asyncio.to_thread(printer.recvfrom, 100)
            printer.sendto(b"answer", ("127.0.0.1", asker[1]))
            async with asyncio.timeout(10):
                await done.wait()
        finally:
            sockets.close()
    return heard
