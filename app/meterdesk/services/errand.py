"""Calls that block, in a thread of their own: nobody waits for them when the program ends."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Callable
from typing import TypeVar

_T = TypeVar("_T")


async def errand(work: Callable[[], _T]) -> _T:
    """Runs `work` in a daemon thread and returns or raises what it does.

    Cancelled, it returns at once and the thread ends its work alone. An ordinary pool would be
    joined at the end: a server that keeps silent could hold Ctrl+C for a minute.
    """
    loop = asyncio.get_running_loop()
    future: asyncio.Future[_T] = loop.create_future()

    def settle(result: _T | None, error: BaseException | None) -> None:
        if future.done():
            return
        if error is not None:
            future.set_exception(error)
        else:
            future.set_result(result)  # type: ignore[arg-type]

    def run() -> None:
        result: _T | None = None
        failure: BaseException | None = None
        try:
            result = work()
        except BaseException as error:
            failure = error
        with contextlib.suppress(RuntimeError):  # the loop is closed: nobody waits any more
            loop.call_soon_threadsafe(settle, result, failure)

    threading.Thread(target=run, name="meterdesk errand", daemon=True).start()
    return await future
