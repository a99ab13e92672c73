"""What was copied while a server ran is a server again: its offices go on, its ledger is whole."""

from __future__ import annotations

import os
import shutil
import subprocess

import pytest
from tests.server import postgres as postgresql
from tests.server.speech import Line, Office

from meterdesk_server import cli
from meterdesk_server.backup import copy_folder
from meterdesk_server.errors import FolderError
from meterdesk_server.server import ServerThread


def again(office: Office, server: ServerThread, line: Line) -> Office:
    return Office(line, office.clock, office.proxy_id, office.secret)


def test_copy_made_under_load_is_a_server_with_the_same_offices(
    server, signed_up, clock, tmp_path, capsys
) -> None:
    request = server.desk.request_billing("SER1")
    signed_up.submit(signed_up.reads(request, "SER1", 4711))
    with server.premises.store.begin():  # somebody writes meanwhile
        status = cli.main(["backup", "--folder", str(tmp_path / "server"), str(tmp_path / "copy")])
    said = capsys.readouterr().out
    signed_up.register("LATER")

    with ServerThread(tmp_path / "copy", clock) as restored:
        line = Line(restored.url, tmp_path / "server" / "ca.pem")  # as the office knows it
        synced = again(signed_up, restored, line).sync()
        repeated = again(signed_up, restored, line).submit(signed_up.reads(request, "SER1", 4711))
        line.http.close()
        ledger = [(entry.serial_number, entry.value) for entry in restored.desk.ledger()]
        devices = [entry.serial_number for entry in restored.desk.devices()]

    assert status == 0
    assert "ca.key, ca.pem, master.key, server.db" in said
    assert (synced.status, repeated.outcomes) == (200, ["AlreadyAccepted"])
    assert (ledger, devices) == ([("SER1", 4711)], ["SER1"])
    if os.name == "posix":
        assert (tmp_path / "copy").stat().st_mode & 0o077 == 0


def test_dump_of_postgresql_with_the_master_key_is_a_server_again(cluster, tmp_path, clock) -> None:
    url, empty = cluster.new_database(), cluster.new_database(template=None)
    with ServerThread(tmp_path / "one", clock, database=url) as server:
        line = Line(server.url, server.ca_file)
        office = Office(line, clock)
        said = office.enrol(server.desk.create_enrolment_key(), "one-installation")
        office.proxy_id, office.secret = said.text("ProxyId"), said.text("ProxySecret")
        office.register("SER1")
        line.http.close()
        shell = f"{postgresql.program('pg_dump')} '{_plain(url)}'"
        restore = f"{postgresql.program('psql')} -q -v ON_ERROR_STOP=1 '{_plain(empty)}'"
        subprocess.run(f"{shell} | {restore}", shell=True, check=True, stdout=subprocess.DEVNULL)
    (tmp_path / "two").mkdir()
    shutil.copy(tmp_path / "one" / "master.key", tmp_path / "two")

    with ServerThread(tmp_path / "two", clock, database=empty) as restored:
        line = Line(restored.url, restored.ca_file)
        synced = again(office, restored, line).sync()
        line.http.close()
        devices = [entry.serial_number for entry in restored.desk.devices()]

    assert (synced.status, devices) == (200, ["SER1"])


def test_backup_never_writes_over_anything(tmp_path) -> None:
    (tmp_path / "there").mkdir()

    with pytest.raises(FolderError, match="already: name a new folder"):
        copy_folder(tmp_path, tmp_path / "there")


def test_backup_of_a_damaged_database_is_said_and_leaves_nothing(tmp_path) -> None:
    (tmp_path / "server").mkdir()
    (tmp_path / "server" / "server.db").write_text("This is a letter, no database. " * 40)

    with pytest.raises(FolderError, match="could not be made"):
        copy_folder(tmp_path / "server", tmp_path / "copy")

    assert not (tmp_path / "copy").exists()


def _plain(url: str) -> str:
    """As the programs of PostgreSQL take it."""
    return url.replace("+psycopg", "")
