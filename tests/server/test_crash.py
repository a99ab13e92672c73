"""A server killed in the middle of its work holds exactly what it acknowledged, or one more each.

On SQLite and on PostgreSQL (rows M9, M24).
"""

from __future__ import annotations

import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import requests
from tests.server.speech import Clock, Direct, Line, Office

from meterdesk_server import server as server_module
from meterdesk_server.clock import system_clock
from meterdesk_server.premises import open_premises
from meterdesk_server.server import ServerThread

PROGRAM = """
import sys, time
from datetime import timedelta
from pathlib import Path
from meterdesk_server.policy import MessageLimits, Policy
from meterdesk_server.server import ServerThread
folder, database = Path(sys.argv[1]), sys.argv[2] or None
policy = Policy(sign_up_after=timedelta(0), message_limits=MessageLimits(10**6, 10**6))
with ServerThread(folder, policy=policy, database=database) as server:
    print(server.url, server.desk.create_enrolment_key(proxies=9), flush=True)
    time.sleep(60)
"""
OFFICES = 3


@pytest.fixture
def process(tmp_path, database):
    app = str(Path(server_module.__file__).parents[1])
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(tmp_path), database or ""],
        env={"PYTHONPATH": app},
        stdout=subprocess.PIPE,
        text=True,
    )
    yield process
    process.kill()
    process.communicate()


def test_every_acknowledged_level_outlives_a_kill_under_load(process, tmp_path, database) -> None:
    url, key = process.stdout.readline().split()
    enough = threading.Barrier(OFFICES, action=lambda: threading.Timer(0.05, process.kill).start())

    with ThreadPoolExecutor(OFFICES) as offices:
        told = [
            offices.submit(tell_until_it_dies, Line(url, tmp_path / "ca.pem"), key, name, enough)
            for name in ("SER0", "SER1", "SER2")
        ]
        acknowledged = {entry for each in told for entry in each.result()}

    with ServerThread(tmp_path, database=database) as server:
        kept = {
            (entry.serial_number, f"{entry.read_at:%Y-%m-%dT%H:%M:%SZ}")
            for entry in server.desk.supplies()
        }
    assert len(acknowledged) >= 10 * OFFICES
    assert acknowledged <= kept
    assert len(kept - acknowledged) <= OFFICES


def tell_until_it_dies(
    line: Line, key: str, serial: str, enough: threading.Barrier
) -> set[tuple[str, str]]:
    """What was acknowledged to one office, whose printer has that serial number."""
    office = Office(line, system_clock)
    said = office.enrol(key, f"installation of {serial}"[:36].replace(" ", "-"))
    office.proxy_id, office.secret = said.text("ProxyId"), said.text("ProxySecret")
    office.register(serial)
    acknowledged: set[tuple[str, str]] = set()
    try:
        while True:
            at = date(len(acknowledged))
            said = office.supplies(serial, f'<Supply Name="Black" Value="1" ReadDate="{at}"/>')
            assert said.outcomes == ["Accepted"]
            acknowledged.add((serial, at))
            if len(acknowledged) == 10:
                enough.wait()
    except requests.RequestException:
        line.http.close()
    return acknowledged


def date(number: int) -> str:
    return f"2026-01-01T{number // 3600:02}:{number // 60 % 60:02}:{number % 60:02}Z"


def test_ten_thousand_devices_fit_into_one_message(tmp_path, database) -> None:
    clock = Clock()
    with open_premises(tmp_path, clock=clock, database=database) as premises:
        office = Office(Direct(premises.service), clock)
        said = office.enrol(premises.desk.create_enrolment_key(), "one-installation")
        office.proxy_id, office.secret = said.text("ProxyId"), said.text("ProxySecret")

        registered = office.register(*(f"SER{number}" for number in range(10_000)))

    assert registered.texts("State") == ["Registered"] * 10_000
