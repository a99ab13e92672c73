"""Errors of the background thread, told in one place: people get a sentence, the log the rest."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine
from typing import Any

from meterdesk.domain.errors import MeterdeskError
from meterdesk.services.collecting.telling import Telling

log = logging.getLogger(__name__)

UNFORESEEN = "Something went wrong"
GOES_ON = "Meterdesk goes on and will try again. The log file has the details."


class Mishaps:
    """Raises nothing itself."""

    def __init__(self, telling: Telling) -> None:
        self._telling = telling

    def report(self, error: BaseException) -> None:
        """The one place where an error becomes a sentence for people."""
        if isinstance(error, MeterdeskError):
            log.warning("%s: %s", error.title, error.message)
            self._telling.failed.emit(error.title, error.message)
            return
        log.error("The collector met an error nobody foresaw", exc_info=error)
        self._telling.failed.emit(UNFORESEEN, GOES_ON)
        self._telling.stumbled.emit(error)

    def stray(self, loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        """An error of a task or a callback that nobody waits for."""
        error = context.get("exception")
        if isinstance(error, Exception):
            self.report(error)
        else:
            log.warning("The collector's loop says: %s", context.get("message"))


def see_off(closing: Coroutine[Any, Any, None]) -> None:
    """An office that was replaced is closed while the next one works."""
    asyncio.ensure_future(closing).add_done_callback(_not_closed)


def _not_closed(task: asyncio.Future[None]) -> None:
    """An office that was replaced may fail to close; nobody waits for it, the log says so."""
    if not task.cancelled() and task.exception() is not None:
        log.error("An old office did not close", exc_info=task.exception())
