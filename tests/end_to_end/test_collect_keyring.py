"""A service and a keyring that is locked, or not there (M4, M8): GNOME's, for real."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from tests.end_to_end import clocked
from tests.end_to_end.outside import Hours
from tests.end_to_end.test_collect import environment, wait
from tests.end_to_end.test_session_end import Silent
from tests.end_to_end.test_session_end import server as server
from tests.fakes import NOON
from tests.secret_service import SecretService, needs_secret_service, secret_service

from meterdesk.adapters.secrets.places import Places
from meterdesk.adapters.settings import TomlSettings
from meterdesk.adapters.store.store import FILE, SqlStore
from meterdesk.adapters.turns import GuestTurn
from meterdesk.bootstrap import SETTINGS_FILE
from meterdesk.domain.device import Address, Identity
from meterdesk.domain.proxy import Standing
from meterdesk.domain.settings import InternetProxy, SecretStore, Settings
from meterdesk.services.telephone import secret_name
from meterdesk_simulator.floorplan import Seat
from meterdesk_simulator.thread import OfficeThread

pytestmark = [
    needs_secret_service,
    pytest.mark.xdist_group("secret service"),
    pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning"),  # keyring's, if locked
]
PATIENCE = timedelta(seconds=20)


class Office:
    """A registered office with one printer; its secret lies in the keyring."""

    def __init__(self, folder: Path, hours: Hours) -> None:
        self.folder = folder
        self.hours = hours

    @contextmanager
    def service(self, session: Mapping[str, str]) -> Iterator[None]:
        told = {**environment(), **session, **self.hours.environment()}
        with subprocess.Popen(
            [sys.executable, clocked.__file__, "collect", "--data-dir", str(self.folder)],
            env={name: text for name, text in told.items() if text},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        ) as process:
            try:
                yield
            finally:
                process.kill()

    @property
    def log(self) -> str:
        file = self.folder / "meterdesk-collect.log"
        return file.read_text("utf-8") if file.exists() else ""

    @property
    def readings(self) -> int:
        with closing(sqlite3.connect(self.folder / FILE)) as books:
            return int(books.execute("SELECT count(*) FROM reading").fetchone()[0])

    def sentences(self) -> list[str]:
        """What went wrong, as the log tells it."""
        return [line for line in self.log.splitlines() if " WARNING " in line or "ERROR" in line]


@pytest.fixture
def session(monkeypatch: pytest.MonkeyPatch) -> Iterator[SecretService]:
    with secret_service(monkeypatch) as opened:
        yield opened


@pytest.fixture
def office(tmp_path: Path, session: SecretService, server: Silent) -> Iterator[Office]:
    folder, url = tmp_path / "office", f"https://127.0.0.1:{server.port}/soap"
    settings = replace(
        Settings(), server_url=url, internet_proxy=InternetProxy.NONE, follow_hints=False
    )
    TomlSettings(folder / SETTINGS_FILE).write(settings)
    with OfficeThread((Seat("accounts", "hp-laserjet-m404dn"),)) as printers:
        (printer,) = printers.printers()
        with closing(SqlStore(folder)) as store, store.begin() as records:
            proxy = replace(
                records.installation.proxy(),
                proxy_id="proxy",
                standing=Standing.REGISTERED,
                server_url=url,
                next_sync=NOON,
            )
            records.installation.keep(proxy)
            address = Address(printer.host, printer.port)
            records.devices.add(address, Identity(serial_number=printer.serial), NOON)
        Places(folder, PATIENCE)(SecretStore.KEYRING).put(secret_name(proxy), "c2VjcmV0" * 8)
        yield Office(folder, Hours(tmp_path))


def test_a_locked_keyring_is_one_sentence_and_what_waits_goes_on_when_it_is_opened(
    office: Office, session: SecretService, server: Silent
) -> None:
    """No community was ever kept in it, so printers are read with `public` meanwhile."""
    session.lock()

    with office.service(session.environment):
        wait(lambda: office.readings == 1 and office.sentences() != [])
        told, was_asked = office.sentences(), server.was_asked.is_set()
        session.log_out()
        session.log_in()
        office.hours.pass_by(timedelta(minutes=20))
        GuestTurn(office.folder).nudge()  # or five minutes later, by itself

        assert server.was_asked.wait(30)
    assert (len(told), was_asked) == (1, False)
    assert "The keyring of this computer is locked" in told[0]


def test_without_a_session_reading_goes_on_with_public_and_the_conversation_waits(
    office: Office, session: SecretService, server: Silent
) -> None:
    nowhere = {**session.environment, "DBUS_SESSION_BUS_ADDRESS": "", "XDG_RUNTIME_DIR": ""}

    with office.service(nowhere):
        wait(lambda: office.readings == 1 and office.sentences() != [])

    (told,) = office.sentences()
    assert "is not there now" in told
    assert not server.was_asked.is_set()
