"""What the collector tells, as whoever listens has it: the window's signals, or a log."""

from __future__ import annotations

from typing import Any, Protocol


class Voice(Protocol):
    """One thing that is told; with what it is told is said at its name in `Telling`."""

    def emit(self, /, *values: Any) -> None: ...


class Telling(Protocol):
    """Everything the collector tells. Values are frozen; nobody may wait inside."""

    @property
    def device_read(self) -> Voice:
        """With a DeviceRead."""

    @property
    def device_silent(self) -> Voice:
        """With a DeviceSilent."""

    @property
    def device_found(self) -> Voice:
        """With a DeviceFound."""

    @property
    def discovery_progressed(self) -> Voice:
        """With a Progress."""

    @property
    def discovery_finished(self) -> Voice:
        """With a Receipt."""

    @property
    def discovery_cancelled(self) -> Voice: ...
    @property
    def sync_finished(self) -> Voice:
        """With a SyncReport."""

    @property
    def stage_reported(self) -> Voice:
        """With a StageReport."""

    @property
    def connection_tested(self) -> Voice:
        """With what is wrong; empty where nothing is."""

    @property
    def devices_registered(self) -> Voice:
        """With a tuple of DeviceRegistered, as `devices_deregistered`."""

    @property
    def devices_deregistered(self) -> Voice: ...
    @property
    def supplier_left(self) -> Voice:
        """With a Left."""

    @property
    def proxy_registered(self) -> Voice:
        """With a Proxy."""

    @property
    def identities_changed(self) -> Voice: ...
    @property
    def status_changed(self) -> Voice:
        """With an OfficeStatus."""

    @property
    def notice_due(self) -> Voice:
        """With a Notice."""

    @property
    def matters_settled(self) -> Voice:
        """With a tuple of Episode."""

    @property
    def busy_changed(self) -> Voice:
        """With whether something is under way."""

    @property
    def failed(self) -> Voice:
        """With title and message, both in English and fit for a person."""

    @property
    def stumbled(self) -> Voice:
        """With an exception that nobody foresaw; `failed` has been told of it."""

    @property
    def books_changed(self) -> Voice:
        """Another program wrote into them."""

    @property
    def resident_changed(self) -> Voice:
        """With the Resident that collects beside us, or None."""

    @property
    def version_told(self) -> Voice:
        """With the Release that is newer than this program, or None."""
