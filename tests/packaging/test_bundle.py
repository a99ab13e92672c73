"""The program as it is installed: made once, it finds itself whole and has only what it needs."""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

import freeze
import pytest
import smoke

from meterdesk.adapters.store.store import SqlStore

BINARIES = (b"\x7fELF", b"MZ\x90\x00", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe")
"""How programs and libraries begin on Linux, Windows and macOS."""


pytestmark = [
    pytest.mark.timeout(900),
    pytest.mark.xdist_group("bundle"),
    pytest.mark.skipif(
        importlib.util.find_spec("PyInstaller") is None, reason="PyInstaller is not installed."
    ),
]


def run(made: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(freeze.program(made)), *words],
        capture_output=True,
        text=True,
        check=False,
        env={"HOME": str(made.parent), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"},
    )


@contextmanager
def begun(made: Path, *words: str) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        [str(freeze.program(made)), *words],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={"HOME": str(made.parent), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"},
    ) as process:
        yield process
        process.kill()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows tries its bundle where it is made.")
def test_the_bundle_opens_each_of_its_parts(made):
    done = run(made, "--selfcheck")

    assert done.returncode == 0, done.stdout + done.stderr
    assert "(program)" in done.stdout
    assert "meterdesk-cli write-workbook" in done.stdout
    assert {path.suffix for path in made.parent.iterdir()} == {"", ".json"}  # made, and its bill


@pytest.mark.skipif(sys.platform != "linux", reason="Workflows start it on other systems.")
def test_it_starts_in_the_tray_answers_and_ends(made, monkeypatch, capfd):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")

    status = smoke.main([str(made / "Meterdesk")])

    assert status == 0, capfd.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="The program that stands in is a shell script.")
def test_a_program_that_does_not_start_is_said_in_a_sentence(tmp_path, capsys):
    program = tmp_path / "Meterdesk"
    program.write_text("#!/bin/sh\n[ $1 = --selfcheck ] || exit 3\n", encoding="utf-8")
    program.chmod(0o755)

    status = smoke.main([str(program)])

    assert status == 1
    assert f"smoke.py: {program} did not start: --quit says 3" in capsys.readouterr().err


def test_its_command_line_is_the_one_of_the_source(made, tmp_path):
    done = run(made, "--data-dir", str(tmp_path / "office"), "discover", "127.0.0.1", "--json")

    assert done.returncode == 0, done.stderr
    assert '"devices": []' in done.stdout


def test_it_knows_whom_to_ask_for_new_versions_and_does_not_by_itself(made, tmp_path, releases):
    SqlStore(tmp_path).close()

    done = run(made, "--data-dir", str(tmp_path), "new-version", "--json")

    told = json.loads(done.stdout)
    assert (told["address"], told["tell_new_versions"]) == (releases, False), done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="Only on Linux files are replaced in use.")
def test_one_that_runs_while_it_is_upgraded_goes_on_with_its_own_modules(made, tmp_path):
    """M23: a package manager replaces files at once, and what is loaded late is still there."""
    modules, data = next(made.rglob("meterdesk.pyz")), tmp_path / "office"
    before, upgraded = modules.read_bytes(), modules.with_name("upgraded")
    upgraded.write_bytes(before[:100] + bytes(len(before)))
    words = ("register", "--server", "https://127.0.0.1:9/soap", "--key-file", "-")
    with begun(made, "--data-dir", str(data), *words, "--secret-in-file") as asking:
        while not (data / "meterdesk.sqlite3").exists() and asking.poll() is None:
            time.sleep(0.05)
        os.replace(upgraded, modules)
        try:
            _, said = asking.communicate("KEY-123\n", timeout=60)
        finally:
            modules.write_bytes(before)

    assert "127.0.0.1:9 takes no connections" in said


def test_it_holds_neither_server_nor_simulator_nor_what_only_developers_use(made):
    listing = {path.relative_to(made).as_posix() for path in made.rglob("*")}

    unwanted = ("Qml", "Quick", "libgtk", "psycopg", "pytest", "meterdesk_server", "recordings")
    assert not [path for path in listing if any(word in path for word in unwanted)]


def test_it_has_not_grown(made):
    """Bytes; the limit of row M3, and falling: lower this as it falls."""
    assert freeze.size(made) < 98_000_000


def test_its_bill_tells_every_library_in_it_by_its_hash(made):
    (bill,) = made.parent.glob("meterdesk-*.cdx.json")
    told = json.loads(bill.read_text(encoding="utf-8"))
    owners = [told["metadata"]["component"], *told["components"]]
    files = {each["name"]: each for owner in owners for each in owner.get("components", [])}

    inside = {path for path in (made / "_internal").rglob("*") if path.is_file()}
    libraries = {
        path.relative_to(made / "_internal").as_posix(): sha256(path.read_bytes()).hexdigest()
        for path in inside
        if not path.is_symlink() and path.read_bytes()[:4] in BINARIES
    }
    assert {name: each["hashes"][0]["content"] for name, each in files.items()} == libraries


def test_it_has_the_licences_of_all_that_is_in_it_and_says_how_qt_is_replaced(made):
    text = (made / "_internal" / "LICENSES.txt").read_text(encoding="utf-8")

    for words in ("GNU LESSER GENERAL PUBLIC LICENSE", "PYTHON SOFTWARE FOUNDATION LICENSE"):
        assert words in text
    for name in ("qt ", "cryptography ", "openssl ", "libxml2 ", "cpython ", "pyinstaller "):
        assert f"\n{name}" in text
    assert "in the folders\n  PySide6 and shiboken6 beside this file" in text
    assert (made / "_internal" / "PySide6").is_dir()
    assert (made / "_internal" / "shiboken6").is_dir()
