"""The demo as a newcomer starts it: every row of the published system once, audited."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.xdist_group("demo")
ACTS = {
    "M4": "read",
    "M6": "register the proxy",
    "M7": "service turned on",
    "M8": "sync status",
    "M9": "billing reads accepted",
}
PICTURES = ("tray", "window", "wizard-1", "wizard-2", "wizard-3", "history", "what-was-sent")


@pytest.fixture(scope="module")
def document(tmp_path_factory) -> dict:
    folder = tmp_path_factory.mktemp("demo")
    words = ["--headless", "--json", "--days", "3", "--folder", str(folder)]
    done = subprocess.run(
        [sys.executable, "-m", "meterdesk.entrypoints.demo", *words],
        capture_output=True,
        text=True,
        timeout=110,
        env={**os.environ, "PYTHONPATH": "app"},
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_the_ledger_holds_every_read_the_client_says_it_sent(document):
    assert document["ok"] is True
    assert document["differences"] == []
    assert len(document["sent"]) > 50
    assert document["sent"] == document["ledger"]


def test_what_was_read_is_what_the_printers_counted(document):
    assert document["meters_equal_to_the_printers"] > 80


def test_an_office_of_at_least_ten_printers_of_six_makers_is_found(document):
    makers = {device["identity"]["manufacturer"] for device in document["devices"]}

    assert len(document["devices"]) >= 10
    assert len(makers) >= 6
    assert "Xerox" in makers


@pytest.mark.parametrize(("row", "act"), ACTS.items())
def test_the_life_holds(document, row, act):
    assert act in [step["name"] for step in document["steps"]]


@pytest.mark.parametrize("name", PICTURES)
def test_pictures_are_drawn(document, name):
    paths = [Path(path) for path in document["pictures"] if name in Path(path).name]

    assert paths
    assert all(path.stat().st_size > 2000 for path in paths)
