"""Telling of a new version beside the work: nothing waits for it, and nobody is shown as busy."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from meterdesk.domain.release import Release
from meterdesk.services.collecting.telling import Telling
from meterdesk.services.errand import errand
from meterdesk.services.new_versions import NewVersions

log = logging.getLogger(__name__)


class News:
    """Lives in the collector's loop; one question at a time. `look` is called after each ended."""

    def __init__(self, telling: Telling, look: Callable[[], None]) -> None:
        self._telling = telling
        self._look = look
        self._question: _Question | None = None
        self._told: Release | None = None

    @property
    def is_idle(self) -> bool:
        """Whether nobody is being asked."""
        return self._question is None

    def mind(self, versions: NewVersions) -> None:
        """Asks where it is due, and tells what there is to tell where that has changed."""
        if self._question is not None:
            if not versions.may_ask:
                self.break_off()
        elif versions.is_due:
            self._begin(versions)
        told = versions.told()
        if told != self._told:
            self._told = told
            self._telling.version_told.emit(told)

    def break_off(self) -> None:
        """The line is cut; what was asked is asked again tomorrow."""
        if self._question is not None:
            self._question.is_over.set()
            self._question.versions.hang_up()

    def _begin(self, versions: NewVersions) -> None:
        question = self._question = _Question(versions)
        ask = partial(versions.ask, lambda: not question.is_over.is_set())
        asyncio.ensure_future(errand(ask)).add_done_callback(self._answered)

    def _answered(self, task: asyncio.Future[None]) -> None:
        self._question = None
        if task.cancelled():
            return
        if (error := task.exception()) is not None:
            log.error("Asking for the newest version met an error nobody foresaw", exc_info=error)
        self._look()


@dataclass(frozen=True, slots=True)
class _Question:
    """One that is under way."""

    versions: NewVersions
    is_over: threading.Event = field(default_factory=threading.Event)
