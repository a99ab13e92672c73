"""The supplier's file on the command line: registered from the file of a real page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from tests.server.pages import CHEAP, saved_for_the_set_up

from meterdesk.adapters.settings import TomlSettings
from meterdesk.bootstrap import SETTINGS_FILE
from meterdesk.domain.errors import Cause, UplinkError
from meterdesk.domain.settings import InternetProxy, Settings
from meterdesk.entrypoints import cli
from meterdesk.services.registration import RegistrationDesk
from meterdesk_server.server import ServerThread


@pytest.fixture(autouse=True)
def without_log(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cli, "keep_log", lambda folder: None)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[ServerThread]:
    with ServerThread(tmp_path / "server", passwords=CHEAP) as made:
        yield made


@pytest.fixture
def file(server: ServerThread, tmp_path: Path) -> Path:
    return saved_for_the_set_up(server, tmp_path / "office.meterdesk")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An office that knows nothing but how to reach the Internet."""
    made = tmp_path / "office"
    made.mkdir()
    settings = replace(Settings(), internet_proxy=InternetProxy.NONE)
    TomlSettings(made / SETTINGS_FILE).write(settings)
    return made


def test_the_command_line_takes_the_same_file(
    server: ServerThread, file: Path, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["--data-dir", str(folder), "register", "--enrol", str(file), "--secret-in-file"]

    code = cli.main(words)

    told = capsys.readouterr()
    assert code == 0
    assert "This office is registered." in told.out
    assert f"office.meterdesk is for Acme, Hamburg, to register with {server.url}." in told.err
    assert "SHA-256" in told.err
    assert len(server.desk.proxies()) == 1


def test_a_printer_nobody_knows_ends_it_before_the_server_hears_of_the_office(
    server: ServerThread, file: Path, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["--data-dir", str(folder), "register", "NOBODY", "--enrol", str(file)]

    code = cli.main([*words, "--secret-in-file"])

    assert code == 1
    assert "No device is called “NOBODY”" in capsys.readouterr().err
    assert not server.desk.proxies()


def test_an_office_that_the_server_knows_keeps_where_though_the_rest_fails(
    server: ServerThread, file: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fails(self: RegistrationDesk) -> None:
        raise UplinkError("The server is away.", Cause.CONNECT)

    monkeypatch.setattr(RegistrationDesk, "register_devices", fails)
    words = ["--data-dir", str(folder), "register", "--enrol", str(file), "--secret-in-file"]

    code = cli.main(words)

    kept = TomlSettings(folder / SETTINGS_FILE).read()
    assert code == 1
    assert len(server.desk.proxies()) == 1
    assert kept.server_url == server.url


def test_the_command_line_says_why_a_file_cannot_be_used(
    file: Path, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    start = ["--data-dir", str(folder), "register", "--enrol", str(file)]
    both = cli.main([*start, "--server", "https://meters.example/soap"])
    file.write_bytes(file.read_bytes().replace(b"Acme", b"Evil"))

    changed = cli.main(start)

    told = capsys.readouterr().err
    assert (both, changed) == (2, 2)
    assert "leave out those words" in told
    assert "changed or damaged" in told
    assert TomlSettings(folder / SETTINGS_FILE).read().private_ca == ""
