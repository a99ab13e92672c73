"""The first start: one administrator, one password, said once; and the ways to be reached."""

from __future__ import annotations

import os
import queue
import re
import signal
import socket
import ssl
import subprocess
import sys
import threading
import warnings
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import requests
from sqlalchemy import select
from starlette.applications import Starlette
from tests.processes import hear_interrupts

import meterdesk_server
from meterdesk_server.clock import system_clock
from meterdesk_server.errors import PortError, SettingsError
from meterdesk_server.first_start import ADMINISTRATOR, administrator
from meterdesk_server.people import persons
from meterdesk_server.people.passwords import PasswordCost, Passwords
from meterdesk_server.server import ServerThread
from meterdesk_server.serving import configuration, listen
from meterdesk_server.store import open_store
from meterdesk_server.tables_people import person
from meterdesk_server.tls import given_certificate, open_certificate

_APP = Path(meterdesk_server.__file__).parents[1]
_CHEAP = Passwords(PasswordCost(memory=8, passes=1))
_MAIN = "from meterdesk_server.cli import main; raise SystemExit(main())"


@contextmanager
def started(folder, *words, lines: int, **environment: str):
    """A server in a process of its own, and the first lines it said."""
    process = subprocess.Popen(
        [sys.executable, "-c", _MAIN, "run", "--port", "0", "--folder", str(folder), *words],
        env={**os.environ, "PYTHONPATH": str(_APP), **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=hear_interrupts,
    )
    try:
        yield process, [process.stdout.readline() for _ in range(lines)]
    finally:
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=20)


def test_administrator_is_made_once_and_has_to_choose_a_password(tmp_path, database, clock) -> None:
    store = open_store(tmp_path, database=database)

    password = administrator(store, _CHEAP, clock())
    again = administrator(store, _CHEAP, clock())

    with store.read() as connection:
        found = persons.by_email(connection, ADMINISTRATOR)
    store.close()
    assert re.fullmatch(r"([a-z2-9]{5}-){3}[a-z2-9]{5}", password)
    assert again is None
    assert found.must_change
    assert _CHEAP.is_right(password, found.password)


def test_processes_started_at_once_make_one_administrator(tmp_path, postgres, clock) -> None:
    stores = [open_store(tmp_path, database=postgres) for _ in range(3)]

    with ThreadPoolExecutor(3) as pool:
        said = list(pool.map(lambda store: administrator(store, _CHEAP, clock()), stores))

    with stores[0].read() as connection:
        people = connection.execute(select(person.c.id)).all()
    for store in stores:
        store.close()
    assert (len([each for each in said if each]), len(people)) == (1, 1)


def test_one_command_serves_and_says_its_password_this_once(tmp_path) -> None:
    with started(tmp_path, lines=4) as (_, first):
        url = first[0].split()[-1].removesuffix("/soap")
        assert first[2].split()[-1] == f"{url}/"
        page = requests.get(f"{url}/sign-in", verify=tmp_path / "ca.pem", timeout=20)
    with started(tmp_path, lines=3) as (process, second):
        pass

    assert page.status_code == 200
    assert re.search(r"administrator with the password: [a-z2-9-]{23}$", first[3])
    assert "password" not in "".join(second)
    assert process.returncode == 0


def test_behind_a_proxy_it_speaks_http_and_believes_who_is_named(tmp_path) -> None:
    words = ("--behind-proxy", "--public-url", "https://meters.example", "--port", str(_free()))
    with started(tmp_path, *words, lines=1, METERDESK_SERVER_LOG_FORMAT="json") as (_, first):
        inside = f"http://127.0.0.1:{words[-1]}"
        headers = {"X-Forwarded-Proto": "https", "Host": "meters.example"}
        wsdl = requests.get(f"{inside}/soap?wsdl", headers=headers, timeout=20).text

    assert first[0].split()[-1] == "https://meters.example/soap"
    assert 'location="https://meters.example/soap"' in wsdl
    assert not (tmp_path / "ca.pem").exists()


def test_certificate_of_another_authority_is_shown(tmp_path) -> None:
    made = open_certificate(tmp_path, ("meters.example",), system_clock())

    given = given_certificate(made.certificate_file, made.key_file)

    assert given.ca_file is None
    context = configuration(Starlette(), given).ssl
    assert context.minimum_version >= ssl.TLSVersion.TLSv1_2
    assert context.get_ca_certs() == []


def test_older_than_tls_1_2_is_refused(tmp_path) -> None:
    with ServerThread(tmp_path) as server:
        address = urlsplit(server.url)
        old = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        old.load_verify_locations(server.ca_file)
        old.set_ciphers("ALL:@SECLEVEL=0")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            old.minimum_version = old.maximum_version = ssl.TLSVersion.TLSv1_1

        with (
            socket.create_connection((address.hostname, address.port), timeout=10) as plain,
            pytest.raises(ssl.SSLError),
        ):
            old.wrap_socket(plain, server_hostname="localhost")


def test_certificate_that_does_not_fit_its_key_is_one_sentence(tmp_path) -> None:
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    one, two = (open_certificate(tmp_path / name, (), system_clock()) for name in ("one", "two"))

    for file, key in (
        (one.certificate_file, two.key_file),
        (tmp_path / "none", one.key_file),
        (one.key_file, one.key_file),
    ):
        with pytest.raises(SettingsError, match="cannot be used together"):
            given_certificate(file, key)


@pytest.mark.skipif(sys.platform != "linux", reason="Linux deals connections out among processes.")
def test_processes_share_a_port_where_each_says_so() -> None:
    with listen("127.0.0.1", 0, is_shared=True) as first:
        port = first.getsockname()[1]

        with listen("127.0.0.1", port, is_shared=True) as second:
            assert second.getsockname()[1] == port
        with pytest.raises(PortError):
            listen("127.0.0.1", port)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals to kill with.")
def test_two_processes_at_one_port_outlive_one_another(tmp_path, cluster) -> None:
    url, port = cluster.new_database(template=None), str(_free())
    words = ("--database", url, "--share-port", "--port", port)
    said: queue.Queue[str] = queue.Queue()
    key = {"METERDESK_SERVER_MASTER_KEY_FILE": str(tmp_path / "master.key")}
    with (
        started(tmp_path, *words, lines=0, **key) as (one, _),
        started(tmp_path, *words, lines=0, **key) as (two, _),
    ):
        readers = [
            threading.Thread(target=_listen_to, args=(process.stdout, said))
            for process in (one, two)
        ]
        for reader in readers:
            reader.start()
        heard = [*_until(said, "listens at"), *_until(said, "listens at")]
        one.kill()
        one.wait(10)
        health = requests.get(
            heard[-1].split()[-1].replace("/soap", "/healthz"),
            verify=tmp_path / "ca.pem",
            timeout=20,
        )
        two.send_signal(signal.SIGINT)
        for reader in readers:
            reader.join(20)

    assert health.json() == {"healthy": True}
    heard += [said.get() for _ in range(said.qsize())]
    assert sum("with the password" in line for line in heard) == 1


def _listen_to(stream: Iterable[str], said: queue.Queue[str]) -> None:
    for line in stream:
        said.put(line)


def _until(said: queue.Queue[str], words: str) -> list[str]:
    """What is said up to the line that has these words."""
    heard = [said.get(timeout=60)]
    while words not in heard[-1]:
        heard.append(said.get(timeout=60))
    return heard


def _free() -> int:
    with listen("127.0.0.1", 0) as listener:
        port: int = listener.getsockname()[1]
    return port
