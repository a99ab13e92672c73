"""What is under way in the background thread: one task a job, told when it begins and ends."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from meterdesk.services.collecting.agenda import Job

PATIENCE = 0.5
"""Seconds that broken-off work gets to put its things down before the loop ends without it."""

Ended = Callable[[Job, BaseException | None, bool], None]
"""What to do when a job has ended: its error, if any, and whether it was cancelled."""


class Jobs:
    """Lives in the loop. `busy` is told when the first begins and when the last has ended."""

    def __init__(self, busy: Callable[[bool], None], ended: Ended) -> None:
        self._busy = busy
        self._ended = ended
        self._tasks: dict[asyncio.Task[None], Job] = {}

    def __contains__(self, job: object) -> bool:
        return job in self._tasks.values()

    @property
    def is_idle(self) -> bool:
        return not self._tasks

    def start(self, job: Job, work: Coroutine[Any, Any, None]) -> None:
        """Begins, whatever else is under way."""
        task = asyncio.ensure_future(work)
        if not self._tasks:
            self._busy(True)
        self._tasks[task] = job
        task.add_done_callback(self._done)

    def cancel(self, job: Job) -> None:
        """Ends what is under way of this job."""
        for task, kind in self._tasks.items():
            if kind is job:
                task.cancel()

    def cancel_all(self) -> tuple[asyncio.Task[None], ...]:
        """Ends everything at once; returns what may still be putting its things down."""
        tasks = tuple(self._tasks)
        for task in tasks:
            task.cancel()
        return tasks

    def _done(self, task: asyncio.Task[None]) -> None:
        job = self._tasks.pop(task)
        error = None if task.cancelled() else task.exception()
        if not self._tasks:
            self._busy(False)
        self._ended(job, error, task.cancelled())


async def put_down(tasks: tuple[asyncio.Task[None], ...]) -> None:
    """Gives cancelled work a moment to end."""
    if tasks:
        await asyncio.wait(tasks, timeout=PATIENCE)
