""" "Test connection": the way to the server tried stage by stage. Nothing of the office leaves.

Somebody presses a button for it; paused is paused all the same (row M13).
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

from meterdesk.domain.cause import Cause
from meterdesk.domain.connection import Course, Stage, StageReport
from meterdesk.domain.errors import NotNowError, PausedError, UplinkError
from meterdesk.domain.settings import Settings, check_server_url
from meterdesk.services.errand import errand
from meterdesk.services.pause_watch import PauseWatch
from meterdesk.services.ports.computer import PlaceOfSecrets
from meterdesk.services.ports.network import Way
from meterdesk.services.ports.store import Store
from meterdesk.services.preferences import PROXY_PASSWORD


@dataclass(frozen=True, slots=True)
class Trial:
    """Settings to be tried, kept or not. `proxy_password` None stands for the one that is kept."""

    settings: Settings
    proxy_password: str | None = field(default=None, repr=False)


_BEFORE_ANY = {
    Cause.PROXY_ADDRESS: Stage.PROXY,
    Cause.PROXY_PASSWORD: Stage.PROXY,
    Cause.AUTHORITY_FILE: Stage.TLS,
}
"""What is found wrong before anything is asked, and where it belongs."""


class ConnectionTest:
    """Tries a way to the server before it is relied on."""

    def __init__(self, way: Way, store: Store, place: PlaceOfSecrets) -> None:
        self._way = way
        self._store = store
        self._place = place

    async def run(self, trial: Trial) -> AsyncIterator[StageReport]:
        """Each stage as it begins and as it ends; the first that fails is the last.

        Raises NotNowError without a server address, BadInputError where it cannot be one, and
        PausedError where somebody paused before or meanwhile. Closing the iterator hangs up.
        """
        if not trial.settings.server_url.strip():
            raise NotNowError("No server address is set; type it in Preferences, Server.")
        check_server_url(trial.settings.server_url)
        if self._is_paused():
            raise PausedError
        loop = asyncio.get_running_loop()
        reports: asyncio.Queue[StageReport | None] = asyncio.Queue()

        def tell(report: StageReport | None) -> None:
            loop.call_soon_threadsafe(reports.put_nowait, report)

        def work() -> None:
            try:
                with PauseWatch(self._is_paused, self._way.hang_up):
                    self._way.try_out(trial.settings, lambda: self._password(trial), tell)
            finally:
                tell(None)

        stage = Stage.NAME
        working = asyncio.ensure_future(errand(work))
        try:
            while (report := await reports.get()) is not None:
                stage = report.stage
                yield report
            await working
        except UplinkError as error:
            if self._is_paused():
                raise PausedError from error
            failed_at = _BEFORE_ANY.get(error.cause, stage)
            yield StageReport(failed_at, Course.FAILED, error.message, error.diagnosis)
        finally:
            if not working.done():
                self._way.hang_up()
                working.cancel()

    def _password(self, trial: Trial) -> str | None:
        if trial.proxy_password is not None:
            return trial.proxy_password
        return self._place(trial.settings.secret_store).get(PROXY_PASSWORD)

    def _is_paused(self) -> bool:
        with self._store.read() as records:
            return records.installation.proxy().is_paused
