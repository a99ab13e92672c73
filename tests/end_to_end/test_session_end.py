"""The session ends in the middle of something: over within two seconds, and nothing is lost.

Judged are seconds of the processor, as others may keep the machine busy; by the clock on the wall
only that nobody is waited for, who would say nothing for half a minute.
"""

from __future__ import annotations

import os
import signal
import socket
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from pathlib import Path

import pytest
from tests.fakes import NOON

from meterdesk.adapters.secrets.places import Places
from meterdesk.adapters.settings import TomlSettings
from meterdesk.adapters.store.store import FILE, SqlStore
from meterdesk.bootstrap import SETTINGS_FILE
from meterdesk.domain.device import Address, Identity
from meterdesk.domain.proxy import Standing
from meterdesk.domain.settings import InternetProxy, SecretStore, Settings
from meterdesk.services.telephone import secret_name

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="Only here a session ends by SIGTERM."),
    pytest.mark.xdist_group("desktop"),
]
LONGEST = 2.0
PATIENCE = 20.0
TICKS = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100
APP = Path(__file__).parents[2] / "app"


class Silent:
    """Takes connections or datagrams and never answers; `was_asked` once there was one."""

    def __init__(self, kind: socket.SocketKind) -> None:
        self.was_asked = threading.Event()
        self._socket = socket.socket(socket.AF_INET, kind)
        self._socket.bind(("127.0.0.1", 0))
        self._kept: list[socket.socket] = []
        if kind is socket.SOCK_STREAM:
            self._socket.listen()
        self._kind = kind
        self._thread = threading.Thread(target=self._hear, daemon=True)
        self._thread.start()

    @property
    def port(self) -> int:
        return int(self._socket.getsockname()[1])

    def close(self) -> None:
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        for each in (*self._kept, self._socket):
            each.close()

    def _hear(self) -> None:
        with suppress(OSError):
            while True:
                if self._kind is socket.SOCK_STREAM:
                    self._kept.append(self._socket.accept()[0])
                else:
                    self._socket.recvfrom(9000)
                self.was_asked.set()


@pytest.fixture
def server() -> Iterator[Silent]:
    made = Silent(socket.SOCK_STREAM)
    yield made
    made.close()


@pytest.fixture
def printer() -> Iterator[Silent]:
    made = Silent(socket.SOCK_DGRAM)
    yield made
    made.close()


def office(folder: Path, server: Silent, printer: Silent, printers: int) -> None:
    """Books of a registered office whose sync is due and whose printers are to be read."""
    url = f"https://127.0.0.1:{server.port}/soap"
    settings = replace(
        Settings(),
        server_url=url,
        internet_proxy=InternetProxy.NONE,
        secret_store=SecretStore.FILE,
        snmp_ports=(printer.port,),
        follow_hints=False,
        networks=("127.0.0.0/24",),
    )
    TomlSettings(folder / SETTINGS_FILE).write(settings)
    with closing(SqlStore(folder)) as store, store.begin() as records:
        proxy = replace(
            records.installation.proxy(),
            proxy_id="proxy",
            standing=Standing.REGISTERED,
            server_url=url,
            next_sync=NOON,
        )
        records.installation.keep(proxy)
        for number in range(printers):
            address = Address(f"127.0.0.{number + 1}", printer.port)
            records.devices.add(address, Identity(serial_number=f"SN{number}"), NOON)
    Places(folder)(SecretStore.FILE).put(secret_name(proxy), "c2VjcmV0" * 8)


@contextmanager
def desktop(folder: Path) -> Iterator[subprocess.Popen[bytes]]:
    """The real program in a process of its own, started as a session does."""
    environment = {**os.environ, "PYTHONPATH": str(APP), "QT_QPA_PLATFORM": "offscreen"}
    words = ("--hidden", "--data-dir", str(folder))
    code = "import sys; from meterdesk.entrypoints.desktop import main; sys.exit(main())"
    with subprocess.Popen(
        [sys.executable, "-c", code, *words],
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        try:
            yield process
        finally:
            if process.poll() is None:
                process.kill()


def end(process: subprocess.Popen[bytes]) -> tuple[int, float]:
    """Ends the session; the code of the process and the processor's seconds that it took."""
    ended_before, used_before = spent_by_ended(), spent(process.pid)
    process.send_signal(signal.SIGTERM)
    return process.wait(PATIENCE), spent_by_ended() - ended_before - used_before


def spent(pid: int) -> float:
    """The processor's seconds of a process that lives: utime and stime of proc_pid_stat(5)."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def spent_by_ended() -> float:
    """Those of all processes of this one that have ended."""
    times = os.times()
    return times.children_user + times.children_system


def is_whole(folder: Path) -> bool:
    with closing(sqlite3.connect(folder / FILE)) as books:
        return books.execute("PRAGMA integrity_check").fetchone() == ("ok",)


@pytest.mark.parametrize(
    ("printers", "busy"),
    [
        pytest.param(0, lambda server, printer: server, id="a sync with a silent server"),
        pytest.param(12, lambda server, printer: printer, id="a round of silent printers"),
    ],
)
def test_b5_the_session_ends_within_two_seconds_in_the_middle_of(
    tmp_path: Path,
    server: Silent,
    printer: Silent,
    printers: int,
    busy: Callable[[Silent, Silent], Silent],
) -> None:
    office(tmp_path, server, printer, printers)
    with desktop(tmp_path) as process:
        assert busy(server, printer).was_asked.wait(30), "it never began"

        code, took = end(process)

    assert code == 0
    assert 0 <= took < LONGEST, f"{took:.1f} s"
    assert is_whole(tmp_path)
    assert not (tmp_path / f"{FILE}-wal").exists(), "the books were not closed"
