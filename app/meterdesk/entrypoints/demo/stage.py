"""The stage: simulated printers, a Communication Server and an office's folder, on one clock."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from meterdesk.adapters.autostart import SessionAutostart
from meterdesk.adapters.secrets.session import SessionSecrets
from meterdesk.adapters.settings import TomlSettings
from meterdesk.bootstrap import SETTINGS_FILE, open_office
from meterdesk.domain.errors import BadInputError
from meterdesk.domain.settings import InternetProxy, Settings
from meterdesk.services.office import Office
from meterdesk.services.sources import Sources
from meterdesk_server.server import ServerThread
from meterdesk_simulator.floorplan import Event
from meterdesk_simulator.thread import OfficeThread

PATIENCE = 0.5
"""Seconds to wait for an agent on this machine; a real network gets a second and more."""


class StageClock:
    """The time, shifted into the past and brought forward step by step until it is now."""

    def __init__(self, behind: timedelta) -> None:
        self._behind = behind
        self._lock = threading.Lock()

    def __call__(self) -> datetime:
        with self._lock:
            return (datetime.now(UTC) - self._behind).replace(microsecond=0)

    def advance(self, by: timedelta) -> None:
        """Goes forward, at most to the present."""
        with self._lock:
            self._behind = max(self._behind - by, timedelta(0))

    @property
    def is_present(self) -> bool:
        with self._lock:
            return self._behind == timedelta(0)


STORY = (
    Event(timedelta(days=3, hours=1), "break_down", "accounts"),
    Event(timedelta(days=4, hours=3), "repair", "accounts"),
    Event(timedelta(days=9), "wake", "warehouse"),
    Event(timedelta(days=10), "sleep", "warehouse"),
    Event(timedelta(days=12), "replace", "board room"),
    Event(timedelta(days=20), "wake", "warehouse"),
    Event(timedelta(days=22), "appear", "production office"),
)
"""What happens in a month: rows M19, M20, M21 and B9, each once."""


@dataclass(frozen=True, slots=True)
class Stage:
    """Everything of the demo, open."""

    folder: Path
    clock: StageClock
    simulator: OfficeThread
    server: ServerThread
    secrets: SessionSecrets
    autostart: SessionAutostart
    asked: list[str] = field(default_factory=list)
    """The billing requests the supplier made: each must have its answer in the end."""

    @property
    def office_folder(self) -> Path:
        return self.folder / "office"

    def open_office(self) -> Office:
        """The client's office: its own database, the stage's clock, all else in memory."""
        return open_office(
            self.office_folder,
            clock=self.clock,
            secrets=self.secrets,
            autostart=self.autostart,
            patience=PATIENCE,
            sources=Sources(),  # nobody outside of the demo is asked
        )

    def settings(self) -> Settings:
        """What the wizard would have written: the simulator's addresses and the server's."""
        places = self.simulator.devices()
        return replace(
            Settings(),
            networks=tuple(dict.fromkeys(network_of(place.host) for place in places)),
            snmp_ports=(places[0].port,),
            server_url=self.server.url,
            private_ca=str(self.server.ca_file),
            internet_proxy=InternetProxy.NONE,
            start_with_session=False,
        )


@contextmanager
def open_stage(folder: Path, days: int) -> Iterator[Stage]:
    """Opens simulator and server; the clock begins so many days ago.

    Raises BadInputError where the folder holds something already: a demo begins with nothing.
    """
    if folder.exists() and any(folder.iterdir()):
        raise BadInputError(f"{folder} is not empty; a demo needs a folder of its own.")
    clock = StageClock(timedelta(days=days))
    with (
        OfficeThread(story=STORY, clock=clock) as simulator,
        ServerThread(folder / "server", clock=clock) as server,
    ):
        stage = Stage(folder, clock, simulator, server, SessionSecrets(), SessionAutostart())
        stage.office_folder.mkdir(parents=True, exist_ok=True)
        TomlSettings(stage.office_folder / SETTINGS_FILE).write(stage.settings())
        yield stage


def network_of(host: str) -> str:
    """The /24 an address lies in: what a person would type for an office."""
    return f"{host.rsplit('.', 1)[0]}.0/24"
