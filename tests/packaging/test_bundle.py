"""The program as it is installed: made once, it finds itself whole and has only what it needs."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

import freeze
import pytest

pytestmark = [
    pytest.mark.timeout(900),
    pytest.mark.xdist_group("bundle"),
    pytest.mark.skipif(
        importlib.util.find_spec("PyInstaller") is None, reason="PyInstaller is not installed."
    ),
]


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    out = tmp_path_factory.mktemp("bundle")
    freeze.freeze(freeze.SPEC, out)
    return out / "Meterdesk"


def run(made: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(freeze.program(made)), *words],
        capture_output=True,
        text=True,
        check=False,
        env={"HOME": str(made.parent), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"},
    )


@pytest.mark.skipif(sys.platform == "win32", reason="Windows tries its bundle where it is made.")
def test_the_bundle_opens_each_of_its_parts(made):
    done = run(made, "--selfcheck")

    assert done.returncode == 0, done.stdout + done.stderr
    assert "(program)" in done.stdout
    assert "meterdesk-cli write-workbook" in done.stdout
    assert list(made.parent.iterdir()) == [made]


def test_its_command_line_is_the_one_of_the_source(made, tmp_path):
    done = run(made, "--data-dir", str(tmp_path / "office"), "discover", "127.0.0.1", "--json")

    assert done.returncode == 0, done.stderr
    assert '"devices": []' in done.stdout


def test_it_holds_neither_server_nor_simulator_nor_what_only_developers_use(made):
    listing = {path.relative_to(made).as_posix() for path in made.rglob("*")}

    unwanted = ("Qml", "Quick", "libgtk", "psycopg", "pytest", "meterdesk_server", "recordings")
    assert not [path for path in listing if any(word in path for word in unwanted)]


def test_it_has_not_grown(made):
    """Bytes. It is 114 million, and 100 is what is aimed at: lower this as it falls."""
    assert freeze.size(made) < 118_000_000
