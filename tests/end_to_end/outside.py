"""What is outside of the program: printers, the supplier's server, and the hours that pass."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.end_to_end.clocked import HOURS

from meterdesk_server.server import ServerThread
from meterdesk_simulator.floorplan import SEATS
from meterdesk_simulator.thread import OfficeThread

MORNING = 10
"""A walk begins at this hour (UTC): nobody is told things at night."""


class Hours:
    """A clock that can be put forward, for a program and for what is outside."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "hours"
        now = datetime.now(UTC)
        begins = now.replace(hour=MORNING, minute=0, second=0, microsecond=0)
        self._ahead = (begins - now) % timedelta(days=1)
        self._lock = threading.Lock()
        self._tell()

    def __call__(self) -> datetime:
        with self._lock:
            return datetime.now(UTC) + self._ahead

    def pass_by(self, ahead: timedelta) -> None:
        """The computer sleeps, and wakes so much later."""
        with self._lock:
            self._ahead += ahead
            self._tell()

    def environment(self) -> dict[str, str]:
        """For the program whose clock is to be this one: see `clocked`."""
        return {HOURS: str(self._file)}

    def _tell(self) -> None:
        draft = self._file.with_suffix(".draft")
        draft.write_text(f"{self._ahead.total_seconds():.0f}", encoding="utf-8")
        draft.replace(self._file)


class Outside:
    """The demo's office on loopback, without the program that is to be set up in it."""

    def __init__(self, hours: Hours, printers: OfficeThread, server: ServerThread) -> None:
        self.hours = hours
        self.printers = printers
        self.server = server
        self.desk = server.desk

    @property
    def network(self) -> str:
        return f"{self.printers.printers()[0].host.rpartition('.')[0]}.0/26"

    @property
    def port(self) -> int:
        return self.printers.printers()[0].port


@contextmanager
def open_outside(folder: Path) -> Iterator[Outside]:
    hours = Hours(folder)
    with (
        OfficeThread(SEATS, clock=hours) as printers,
        ServerThread(folder / "server", clock=hours) as server,
    ):
        yield Outside(hours, printers, server)
