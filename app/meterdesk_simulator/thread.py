"""The office for synchronous users: the same methods, the loop in a thread of its own."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import AbstractAsyncContextManager
from datetime import timedelta
from types import TracebackType
from typing import Any, Self, TypeVar

from meterdesk_simulator.desk import Clock
from meterdesk_simulator.floorplan import SEATS, Event, Seat
from meterdesk_simulator.office import Office, Whereabouts, open_office

Given = TypeVar("Given")


class OfficeThread:
    """`with OfficeThread() as office:` - open on entering, closed on leaving.

    `every` lets the office live by itself (see `Office.live`), so many seconds apart. All methods
    may be called from any thread and raise what those of `Office` raise.
    """

    def __init__(
        self,
        seats: Sequence[Seat] = SEATS,
        story: Sequence[Event] = (),
        *,
        seed: int = 1,
        clock: Clock | None = None,
        port: int = 0,
        wide: bool | None = None,
        every: float | None = None,
    ) -> None:
        self._open: Callable[[], AbstractAsyncContextManager[Office]] = lambda: open_office(
            seats, story, seed=seed, clock=clock, port=port, wide=wide
        )
        self._every = every
        self._opened: Future[tuple[Office, asyncio.AbstractEventLoop, asyncio.Event]] = Future()
        self._thread = threading.Thread(target=self._run, name="simulated office", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        self._opened.result()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        _, loop, closing = self._opened.result()
        loop.call_soon_threadsafe(closing.set)
        self._thread.join()

    def devices(self) -> list[Whereabouts]:
        return self._call(Office.devices)

    def printers(self) -> list[Whereabouts]:
        return self._call(Office.printers)

    def where(self, name: str) -> Whereabouts:
        return self._call(lambda office: office.where(name))

    def wake(self, name: str) -> None:
        self._call(lambda office: office.wake(name))

    def sleep(self, name: str) -> None:
        self._call(lambda office: office.sleep(name))

    def break_down(self, name: str) -> None:
        self._call(lambda office: office.break_down(name))

    def repair(self, name: str) -> None:
        self._call(lambda office: office.repair(name))

    def appear(self, name: str) -> None:
        self._call(lambda office: office.appear(name))

    def replace(self, name: str, serial: str | None = None) -> str:
        return self._call(lambda office: office.replace(name, serial))

    def slow_down(self, name: str, delay: timedelta) -> None:
        self._call(lambda office: office.slow_down(name, delay))

    def print_pages(self, name: str, black: int = 0, color: int = 0, **work: Any) -> None:
        self._call(lambda office: office.print_pages(name, black, color, **work))

    def work(self, pages: int) -> None:
        self._call(lambda office: office.work(pages))

    def refill(self, name: str, supply: str) -> None:
        self._call(lambda office: office.refill(name, supply))

    def trouble(self, name: str, what: str) -> None:
        self._call(lambda office: office.trouble(name, what))

    def settle(self, name: str, what: str) -> None:
        self._call(lambda office: office.settle(name, what))

    def truth(self, name: str) -> dict[str, int]:
        return self._call(lambda office: office.truth(name))

    def levels(self, name: str) -> dict[str, int]:
        return self._call(lambda office: office.levels(name))

    def answered(self, name: str) -> int:
        return self._call(lambda office: office.answered(name))

    def advance(self) -> None:
        self._call(Office.advance)

    def _call(self, ask: Callable[[Office], Given]) -> Given:
        office, loop, _ = self._opened.result()
        given: Future[Given] = Future()

        def answer() -> None:
            try:
                given.set_result(ask(office))
            except Exception as error:
                given.set_exception(error)

        loop.call_soon_threadsafe(answer)
        return given.result()

    def _run(self) -> None:
        with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner:
            try:
                runner.run(self._stay_open())
            except Exception as error:
                if self._opened.done():
                    raise
                self._opened.set_exception(error)

    async def _stay_open(self) -> None:
        closing = asyncio.Event()
        async with self._open() as office:
            self._opened.set_result((office, asyncio.get_running_loop(), closing))
            if self._every is None:
                await closing.wait()
                return
            living = asyncio.create_task(office.live(self._every))
            await closing.wait()
            living.cancel()
