"""What the collector tells where nobody looks on: lines of the log, and nothing of secrets."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

from meterdesk.domain.status import OfficeStatus
from meterdesk.services.collecting.telling import Voice
from meterdesk.services.polling import DeviceRead, DeviceSilent
from meterdesk.services.sync import SyncReport

log = logging.getLogger("meterdesk.collect")


class Silence:
    """Is told in another place, or only of interest to who looks on."""

    def emit(self, /, *values: Any) -> None:
        """Nothing."""


class Line:
    """One line of the log each time; none where it would say the same as the last one."""

    def __init__(self, words: Callable[[Any], str], *, is_repeated: bool = True) -> None:
        self._words = words
        self._is_repeated = is_repeated
        self._last = ""

    def emit(self, /, *values: Any) -> None:
        text = self._words(*values)
        if self._is_repeated or text != self._last:
            log.info("%s", text)
        self._last = text


def _read(read: DeviceRead) -> str:
    return f"Read {read.device.identity.name} at {read.device.address}"


def _silent(silent: DeviceSilent) -> str:
    device = silent.device
    return f"{device.identity.name} at {device.address}: {silent.silence.reason}"


def _synced(report: SyncReport) -> str:
    return f"Synced: {report.sentence}"


def _stands(status: OfficeStatus) -> str:
    return status.sentence


class SilentTelling:
    """Fits `Telling`; says nothing of all that."""

    def __init__(self) -> None:
        silence: Voice = Silence()
        self.device_read = silence
        self.device_silent = silence
        self.device_found = silence
        self.discovery_progressed = silence
        self.discovery_finished = silence
        self.discovery_cancelled = silence
        self.sync_finished = silence
        self.stage_reported = silence
        self.connection_tested = silence
        self.devices_registered = silence
        self.devices_deregistered = silence
        self.supplier_left = silence
        self.proxy_registered = silence
        self.identities_changed = silence
        self.status_changed = silence
        self.notice_due = silence
        self.matters_settled = silence
        self.busy_changed = silence
        self.failed = silence
        self.stumbled = silence
        self.books_changed = silence
        self.resident_changed = silence
        self.version_told = silence


class LogTelling(SilentTelling):
    """What failed is in the log already: `Mishaps` writes it."""

    def __init__(self) -> None:
        super().__init__()
        self.device_read = Line(_read)
        self.device_silent = Line(_silent)
        self.sync_finished = Line(_synced)
        self.status_changed = Line(_stands, is_repeated=False)
