"""A server's folder and database, opened: what every command and every process works with."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import Connection, insert, select

from meterdesk_server.clock import Clock, system_clock
from meterdesk_server.desk import Desk
from meterdesk_server.errors import FolderError
from meterdesk_server.keys import Keys, open_keys
from meterdesk_server.notices.mailer import Mailer
from meterdesk_server.people.passwords import Passwords
from meterdesk_server.policy import Policy
from meterdesk_server.rounds.clockwork import Clockwork
from meterdesk_server.rounds.job import Duty
from meterdesk_server.rounds.jobs import JOBS
from meterdesk_server.running.metrics import Metrics
from meterdesk_server.service import Service
from meterdesk_server.store import Store, open_store
from meterdesk_server.tables_duty import fact
from meterdesk_server.web.site import Site

_KEY_CHECK = "master-check"


@dataclass(frozen=True, slots=True)
class Premises:
    """What a server's folder holds, opened."""

    service: Service
    desk: Desk
    store: Store
    keys: Keys
    policy: Policy
    clock: Clock
    metrics: Metrics = field(default_factory=Metrics)

    def duty(self, public_url: str, mailer: Mailer | None = None) -> Duty:
        """What its jobs work with."""
        parts = (self.store, self.keys, self.policy, self.clock)
        return Duty(*parts, mailer, self.metrics, public_url)

    @contextmanager
    def rounds(self, public_url: str, mailer: Mailer | None = None) -> Iterator[None]:
        """What the server does by itself, for as long as the `with` lasts."""
        clockwork = Clockwork(self.duty(public_url, mailer), JOBS)
        clockwork.start()
        try:
            yield
        finally:
            clockwork.stop()

    def site(
        self, public_url: str, passwords: Passwords | None = None, *, sends_mail: bool = False
    ) -> Site:
        """The page, as browsers reach it at that address."""
        parts = (self.store, self.keys, self.policy, self.clock, public_url)
        return Site(*parts, passwords or Passwords(), sends_mail)


@contextmanager
def open_premises(
    folder: Path,
    policy: Policy | None = None,
    clock: Clock = system_clock,
    database: str | None = None,
    master_key_file: Path | None = None,
) -> Iterator[Premises]:
    """Opens a server's folder, making what is missing. Raises FolderError.

    `database` is the URL of a PostgreSQL database; without one it is SQLite in the folder.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise FolderError(f"The folder {folder} cannot be made: {error.strerror}.") from error
    policy = policy or Policy()
    store = open_store(folder, policy.patience.total_seconds(), database)
    try:
        keys = _open_keys(store, folder, master_key_file)
        metrics = Metrics()
        service = Service(store, keys, policy, clock, metrics)
        yield Premises(service, Desk(store, keys, clock), store, keys, policy, clock, metrics)
    finally:
        store.close()


def _open_keys(store: Store, folder: Path, file: Path | None) -> Keys:
    """The keys this database was begun with: with others no office could sign in any more.

    The first time, processes that were started at once draw one master key and not two.
    """
    with store.read() as connection:
        known = _known_check(connection)
    if known is None:
        with store.alone() as connection:
            keys = open_keys(folder, file)
            known = _known_check(connection)
            if known is None:
                known = keys.check
                connection.execute(insert(fact).values(name=_KEY_CHECK, value=known))
    else:
        _require_key(file or folder / "master.key")
        keys = open_keys(folder, file)
    if keys.check != known:
        raise FolderError(
            f"The database was begun with another master key than {file or folder / 'master.key'}; "
            "restore that file, or name the one its other processes have: --master-key-file."
        )
    return keys


def _require_key(path: Path) -> None:
    if not path.exists():
        raise FolderError(
            f"The master key {path} is missing, and the database was begun with one; restore it "
            "from a backup, or name the one its other processes have: --master-key-file."
        )


def _known_check(connection: Connection) -> str | None:
    return connection.execute(select(fact.c.value).where(fact.c.name == _KEY_CHECK)).scalar()
