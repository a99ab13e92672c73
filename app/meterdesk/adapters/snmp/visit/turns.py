"""Printers of one model that are met at the same time: one is learned, the others wait for it.

What is known of the first is worth half of the requests to each of the others. Who waits does so
for a moment only, for the first may be slow, or unlike them.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from meterdesk.adapters.snmp.visit.outline import Model

PATIENCE = 0.25
"""Seconds that are waited for others at most: a quick printer is learned in half of that."""


class Turns:
    """Who is being learned, by model."""

    def __init__(self) -> None:
        self._learning: dict[Model, asyncio.Future[None]] = {}

    @asynccontextmanager
    async def taken(self, model: Model | None, is_known: Callable[[], bool]) -> AsyncIterator[None]:
        """Within it the printer is read: at its turn, or at once where enough `is_known`."""
        loop = asyncio.get_running_loop()
        until = loop.time() + PATIENCE
        while not is_known() and (before := self._of(model, loop)) is not None:
            done, _waiting = await asyncio.wait((before,), timeout=until - loop.time())
            if not done:
                break
        if model is None or is_known() or self._of(model, loop) is not None:
            yield
            return
        self._learning[model] = own = loop.create_future()
        try:
            yield
        finally:
            if self._learning.get(model) is own:
                del self._learning[model]
            own.set_result(None)

    def _of(
        self, model: Model | None, loop: asyncio.AbstractEventLoop
    ) -> asyncio.Future[None] | None:
        """Who is learned now; another loop's visits are not waited for."""
        learning = self._learning.get(model) if model else None
        return learning if learning is not None and learning.get_loop() is loop else None
