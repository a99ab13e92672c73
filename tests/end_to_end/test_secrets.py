"""A whole life with secrets one would recognise anywhere, and then every byte of it is searched."""

from __future__ import annotations

import gzip
import json
import os
import sqlite3
import subprocess
import sys
import zlib
from base64 import b64encode, urlsafe_b64encode
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from urllib.parse import quote, quote_plus

import pytest
from tests.adapters.servers import ConnectProxy
from tests.end_to_end import loud
from tests.secret_service import SecretService, needs_secret_service, secret_service

from meterdesk.adapters.secrets.places import Places
from meterdesk.adapters.settings import TomlSettings
from meterdesk.bootstrap import SETTINGS_FILE, open_office, open_places
from meterdesk.domain.settings import InternetProxy, SecretStore
from meterdesk.domain.status import OfficeState
from meterdesk.entrypoints.terminal import run
from meterdesk_server.policy import Policy
from meterdesk_server.server import ServerThread
from meterdesk_simulator.floorplan import Seat
from meterdesk_simulator.thread import OfficeThread

COMMUNITY = "marmalade+stairs/7?"
TYPED_COMMUNITY = "quince-cellar-94"
AUTH_PASSWORD = "maple syrup & waffles"
PRIVACY_PASSWORD = "birch ☂ syrup % cakes"
PROXY_PASSWORD = "hunter2:hunter3@proxy"
TOTAL = "systemTotals.TotalImpressions"
SEATS = (Seat("stairs", "kyocera-taskalfa-3252ci", community=COMMUNITY),)


def forms(secret: str) -> set[bytes]:
    """Everything a careless program turns a secret into."""
    found: set[bytes] = set()
    for octets in (secret.encode(), secret.encode("utf-16-le"), secret.encode("utf-16-be")):
        found |= {octets, octets.hex().encode(), octets.hex().upper().encode()}
        for before in range(3):  # inside of something longer, Base64 begins at one of three places
            code = b64encode(b"\0" * before + octets)[before and 4 :]
            found |= {code.rstrip(b"=")[:-1], urlsafe_b64encode(octets).rstrip(b"=")[:-1]}
    for text in (quote(secret, safe=""), quote_plus(secret), json.dumps(secret)[1:-1]):
        found.add(text.encode())
    return {form for form in found if len(form) >= 8}


@dataclass
class Life:
    """What was run and everything it left behind."""

    folder: Path
    server: ServerThread
    printers: OfficeThread
    proxy: ConnectProxy
    session: SecretService
    traces: list[bytes] = field(default_factory=list)
    secrets: dict[str, str] = field(default_factory=dict)

    @property
    def office(self) -> Path:
        return self.folder / "office"

    @property
    def proofs(self) -> Path:
        return self.folder / "proofs.txt"

    def do(self, *words: str, typed: str = "", expected: int | None = 0) -> str:
        """One command in a process of its own; its words and its environment are kept too."""
        program = [sys.executable, loud.__file__, *words, "--data-dir", str(self.office)]
        environment = {**self.session.environment, "LOUD_PROOFS": str(self.proofs)}
        process = subprocess.Popen(
            program,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**environment, "PYTHONPATH": os.pathsep.join(sys.path)},
        )
        with suppress(OSError):
            for name in ("cmdline", "environ"):
                self.traces.append(Path(f"/proc/{process.pid}/{name}").read_bytes())
        out, err = process.communicate(typed.encode(), timeout=100)
        self.traces += [out, err]
        if expected is not None:
            assert process.returncode == expected, err.decode()
        return out.decode()

    def set(self, **settings: object) -> None:
        """As an administrator edits the file."""
        file = TomlSettings(self.office / SETTINGS_FILE)
        file.write(replace(file.read(), **settings))  # type: ignore[arg-type]

    def keyring(self) -> dict[str, str]:
        """What lies in the keyring for this office."""
        place = Places(self.office, timedelta(seconds=20))(SecretStore.KEYRING)
        return {name: place.get(name) or "" for name in place.names()}

    def found(self) -> list[str]:
        """Where which secret was found."""
        proofs = dict.fromkeys(self.proofs.read_text("utf-8").split(), "digest or nonce")
        wanted = {text: name for name, text in self.secrets.items()} | proofs
        haystack = [("a process", trace) for trace in self.traces]
        haystack += list(_contents(self.office))
        return [
            f"{name} in {where}"
            for secret, name in wanted.items()
            for form in forms(secret)
            for where, contents in haystack
            if form in contents
        ]


def _contents(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Every byte of every file, and what is packed in it."""
    for path in sorted(folder.rglob("*")):
        if not path.is_file():
            continue
        yield path.name, path.read_bytes()
        if path.suffix == ".sqlite3":
            for cell in _cells(path):
                yield f"{path.name}, unpacked", cell
        if path.suffix == ".gz":
            yield f"{path.name}, unpacked", gzip.decompress(path.read_bytes())


def _cells(path: Path) -> Iterator[bytes]:
    with closing(sqlite3.connect(path)) as database:
        names = database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        for (name,) in names:
            for row in database.execute(f'SELECT * FROM "{name}"'):
                for cell in row:
                    octets = cell if isinstance(cell, bytes) else str(cell).encode()
                    yield octets
                    for bits in (15, -15, 31):
                        with suppress(zlib.error):
                            yield zlib.decompress(octets, bits)


def live(life: Life) -> None:
    """Registers, finds, reads, syncs, bills, and fails in the ways that quote much."""
    where, url, ca = life.printers.where("stairs"), life.server.url, str(life.server.ca_file)
    key = life.server.desk.create_enrolment_key("office")
    life.secrets |= {
        "enrolment key": key,
        "the rest of the enrolment key": key.partition("-")[2],
        "community": COMMUNITY,
        "typed community": TYPED_COMMUNITY,
        "authentication password": AUTH_PASSWORD,
        "privacy password": PRIVACY_PASSWORD,
        "Internet proxy's password": PROXY_PASSWORD,
    }
    network = f"{where.host.rsplit('.', 1)[0]}.0/28"
    life.do("register", "--server", url, "--ca", ca, "--key-file", "-", typed=key + "\n")
    life.secrets["proxy's secret"] = next(
        text for name, text in life.keyring().items() if name.startswith("proxy-")
    )
    life.do("access", "add-community", typed=TYPED_COMMUNITY + "\n")
    life.do(
        *("access", "add-user", "reader", "--auth", "SHA-256", "--privacy", "AES-128"),
        typed=f"{AUTH_PASSWORD}\n{PRIVACY_PASSWORD}\n",
    )
    life.do("discover", network, "--port", str(where.port), expected=None)
    life.do(
        *("discover", network, "--port", str(where.port), "--community-file", "-"),
        typed=f"{COMMUNITY}\n",
    )
    life.do("register", "--all")
    life.server.desk.sign_up(where.serial, meters=(TOTAL,))
    Places(life.office)(SecretStore.KEYRING).put("internet-proxy", PROXY_PASSWORD)
    life.set(
        internet_proxy=InternetProxy.MANUAL,
        internet_proxy_url=life.proxy.url,
        internet_proxy_user="office",
    )
    life.do("sync")
    life.server.desk.request_billing(where.serial)
    life.do("read")
    life.do("sync")
    life.proxy.credentials = ("office", "another")
    life.do("sync", expected=1)
    life.set(internet_proxy=InternetProxy.NONE)
    for name in (key, life.server.desk.proxies()[0].proxy_id):
        life.server.desk.revoke(name)
    life.do("sync", expected=1)
    life.do("register", "--key-file", "-", typed=key + "\n", expected=1)
    life.set(server_url="https://127.0.0.1:1/soap")
    life.do("register", "--key-file", "-", typed=key + "\n", expected=1)
    for words in (("status",), ("devices",), ("outbox",), ("journal",), ("access", "list")):
        life.do(*words, "--json", expected=None)
    life.session.lock()
    life.do("sync", expected=1)
    life.do("read", expected=1)


@pytest.fixture(scope="module")
def life(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Life]:
    folder = tmp_path_factory.mktemp("life")
    policy = Policy(sign_up_after=timedelta(0))
    with (
        pytest.MonkeyPatch.context() as monkeypatch,
        secret_service(monkeypatch) as session,
        OfficeThread(SEATS) as printers,
        ServerThread(folder / "server", policy=policy) as server,
        ConnectProxy(credentials=("office", PROXY_PASSWORD)) as proxy,
    ):
        one = Life(folder, server, printers, proxy, session)
        live(one)
        yield one


def real(test: Callable[..., None]) -> Callable[..., None]:
    """One life for all of these: twenty programs, one after the other."""
    for mark in (needs_secret_service, pytest.mark.xdist_group("secret service")):
        test = mark(test)
    return pytest.mark.timeout(300)(test)


@real
def test_an_office_lives_on_a_real_keyring(life: Life) -> None:
    where = life.printers.where("stairs")

    billed = {row.serial_number: row.value for row in life.server.desk.ledger()}

    assert billed == {where.serial: life.printers.truth("stairs")[TOTAL]}
    assert "407" not in str(life.proxy.targets)
    assert life.proxy.targets


@real
def test_no_secret_is_found_in_any_byte_that_the_program_leaves(life: Life) -> None:
    searched = {where for where, _ in _contents(life.office)}

    assert life.found() == []
    assert {"meterdesk.log", "meterdesk.sqlite3", "settings.toml"} <= searched
    assert len(life.traces) >= 4 * 15
    assert len(life.proofs.read_text("utf-8").split()) >= 10


@real
def test_the_search_would_find_what_it_looks_for(life: Life, tmp_path: Path) -> None:
    """Because a search that finds nothing proves nothing by itself."""
    other = replace(life, folder=life.folder, traces=[b"x" + b64encode(b"-" + COMMUNITY.encode())])
    again = replace(life, traces=[AUTH_PASSWORD.encode("utf-16-le")])

    assert any(each.startswith("community in a process") for each in other.found())
    assert any("authentication password" in each for each in again.found())


@real
def test_the_enrolment_key_is_kept_nowhere_once_it_was_answered(life: Life) -> None:
    life.session.log_out()
    life.session.log_in()

    kept = life.keyring()

    assert COMMUNITY in kept["snmp-communities"]
    assert life.secrets["enrolment key"] not in str(kept)


# --- for this run only

Command = Callable[..., tuple[int, str, str]]


@pytest.fixture
def command(tmp_path: Path, capsys, monkeypatch) -> Command:
    from meterdesk.entrypoints import cli

    monkeypatch.setattr(cli, "keep_log", lambda folder: None)

    def command(*words: str) -> tuple[int, str, str]:
        status = cli.main([*words, "--data-dir", str(tmp_path / "office"), "--json"])
        told = capsys.readouterr()
        return status, told.out, told.err

    return command


def letter(folder: Path, server: ServerThread) -> str:
    path = folder / "letter.txt"
    path.write_text(server.desk.create_enrolment_key("office") + "\n", encoding="utf-8")
    return str(path)


def test_on_the_command_line_each_command_is_a_run_and_asks_for_the_key(
    tmp_path: Path, command: Command
) -> None:
    with ServerThread(tmp_path / "server") as server:
        key = letter(tmp_path, server)
        office = ("--server", server.url, "--ca", str(server.ca_file), "--secret-for-this-run")

        registered = command("register", *office, "--key-file", key)
        stands = command("status")
        without = command("sync")
        with_key = command("sync", "--key-file", key)

        assert registered[0] == 0, registered[2]
        assert json.loads(stands[1])["state"] == "attention"
        assert "kept for one run only" in json.loads(stands[1])["sentence"]
        assert without[0] == 1
        assert "one run only" in without[2]
        assert with_key[0] == 0, with_key[2]
        assert len(server.desk.proxies()) == 1
        assert [path.name for path in (tmp_path / "office").rglob("secrets*")] == []


def test_in_the_window_the_secret_lasts_until_the_program_ends(tmp_path: Path) -> None:
    """All offices of a process share its memory, also those opened after the settings changed."""
    folder = tmp_path / "office"
    with ServerThread(tmp_path / "server") as server:
        folder.mkdir()
        file = TomlSettings(folder / SETTINGS_FILE)
        file.write(
            replace(
                file.read(),
                server_url=server.url,
                private_ca=str(server.ca_file),
                internet_proxy=InternetProxy.NONE,
                secret_store=SecretStore.SESSION,
            )
        )
        places = open_places(folder)
        with closing(open_office(folder, places=places)) as window:
            run(window.registration.register_proxy(server.desk.create_enrolment_key("office")))
            with closing(open_office(folder, places=places)) as collector:
                run(collector.sync.run())
                during = collector.status.now()
        with closing(open_office(folder, places=open_places(folder))) as later:
            after = later.status.now()

    assert during.is_registered
    assert (after.is_registered, after.next_sync) == (False, None)
    assert after.state is OfficeState.ATTENTION
    assert "type the enrolment key again" in after.sentence
