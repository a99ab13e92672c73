"""Threads for calls that block, such as a conversation over HTTPS: none is waited for at the end.

An ordinary pool is joined when its loop or the program ends, and a server that does not answer
would hold the window for half a minute. What was asked then is asked again: every request of the
contract may be sent twice.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any


class Errands(ThreadPoolExecutor):
    """One daemon thread a call. It is a ThreadPoolExecutor because asyncio insists on one."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Runs the call at once in a thread of its own."""
        future: Future[Any] = Future()
        threading.Thread(
            target=_run, args=(future, fn, args, kwargs), name="meterdesk errand", daemon=True
        ).start()
        return future


def _run(
    future: Future[Any], fn: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]
) -> None:
    if not future.set_running_or_notify_cancel():
        return
    try:
        result = fn(*args, **kwargs)
    except BaseException as error:
        future.set_exception(error)
    else:
        future.set_result(result)
