"""A server killed in the middle of its work holds exactly what it acknowledged, or one more."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest
import requests
from tests.server.speech import Clock, Direct, Line, Office

from meterdesk_server import server as server_module
from meterdesk_server.server import ServerThread, system_clock

PROGRAM = """
import sys, time
from datetime import timedelta
from pathlib import Path
from meterdesk_server.policy import Policy
from meterdesk_server.server import ServerThread
with ServerThread(Path(sys.argv[1]), policy=Policy(sign_up_after=timedelta(0))) as server:
    print(server.url, server.desk.create_enrolment_key(), flush=True)
    time.sleep(60)
"""


@pytest.fixture
def process(tmp_path):
    app = str(Path(server_module.__file__).parents[1])
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(tmp_path)],
        env={"PYTHONPATH": app},
        stdout=subprocess.PIPE,
        text=True,
    )
    yield process
    process.kill()
    process.communicate()


def test_every_acknowledged_read_outlives_a_kill(process, tmp_path) -> None:
    url, key = process.stdout.readline().split()
    line = Line(url, tmp_path / "ca.pem")
    office = Office(line, system_clock)
    said = office.enrol(key, "one-installation")
    office.proxy_id, office.secret = said.text("ProxyId"), said.text("ProxySecret")
    office.register("SER1")
    acknowledged: list[str] = []

    try:
        while True:
            level = f'<Supply Name="Black" Value="1" ReadDate="{date(len(acknowledged))}"/>'
            office.supplies("SER1", level)
            acknowledged.append(date(len(acknowledged)))
            if len(acknowledged) == 20:
                threading.Timer(0.05, process.kill).start()
    except requests.RequestException:
        line.http.close()

    with ServerThread(tmp_path) as server:
        kept = {f"{entry.read_at:%Y-%m-%dT%H:%M:%SZ}" for entry in server.desk.supplies()}
    assert set(acknowledged) <= kept
    assert len(kept - set(acknowledged)) <= 1


def date(number: int) -> str:
    return f"2026-01-01T{number // 3600:02}:{number // 60 % 60:02}:{number % 60:02}Z"


def test_ten_thousand_devices_fit_into_one_message(tmp_path) -> None:
    clock = Clock()
    with server_module.open_premises(tmp_path, clock=clock) as premises:
        office = Office(Direct(premises.service), clock)
        said = office.enrol(premises.desk.create_enrolment_key(), "one-installation")
        office.proxy_id, office.secret = said.text("ProxyId"), said.text("ProxySecret")

        registered = office.register(*(f"SER{number}" for number in range(10_000)))

    assert registered.texts("State") == ["Registered"] * 10_000
