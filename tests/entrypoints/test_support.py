"""M22: the bundle of an office full of tell-tale names, searched byte by byte."""

from __future__ import annotations

import errno
import json
import logging
import zipfile
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from meterdesk.adapters.settings import TomlSettings
from meterdesk.adapters.store.store import FILE, SqlStore
from meterdesk.bootstrap import open_places, open_support
from meterdesk.domain.access import Auth, Privacy, User
from meterdesk.domain.administration import lock_of
from meterdesk.domain.cause import Cause
from meterdesk.domain.device import Address, Identity
from meterdesk.domain.diagnosis import diagnose
from meterdesk.domain.errors import ExportError
from meterdesk.domain.settings import InternetProxy, SecretStore, Settings
from meterdesk.domain.support import Sheet
from meterdesk.entrypoints import cli
from meterdesk.services.communities import Communities
from meterdesk.services.preferences import PROXY_PASSWORD

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
SECRETS = ("c0mmun1ty-Tell", "auth-Tell-Tale-1", "priv-Tell-Tale-2", "proxy-Tell-Tale-3")
NAMES = (
    *("192.0.2.77", "printer-telltale", "SNTELLTALE77", "Telltale Room", "00:00:aa:77:77:77"),
    *("meters.telltale.example", "proxy.telltale.example", "telltale-user", "10.77.0.0/24"),
)


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setattr(cli, "keep_log", lambda folder: None)
    made = tmp_path / "office"
    fill(made)
    return made


def fill(folder):
    store = SqlStore(folder)
    with store.begin() as records:
        address = Address("192.0.2.77")
        identity = Identity(
            *("Acme", "Laser 9", "SNTELLTALE77"),
            hostname="printer-telltale",
            location="Telltale Room",
            mac="00:00:aa:77:77:77",
            object_id="1.3.6.1.4.1.2435.2.3.9.1",
        )
        records.devices.add(address, identity, NOON)
        why = diagnose(Cause.DNS, "getaddrinfo failed", host="meters.telltale.example")
        records.troubles.met(why, NOON)
        records.installation.keep(
            replace(records.installation.proxy(), last_error="meters.telltale.example is not found")
        )
    store.close()
    TomlSettings(folder / "settings.toml").write(
        Settings(
            server_url="https://meters.telltale.example/soap",
            internet_proxy=InternetProxy.MANUAL,
            internet_proxy_url="http://proxy.telltale.example:8080",
            internet_proxy_user="telltale-user",
            networks=("10.77.0.0/24",),
            secret_store=SecretStore.FILE,
        )
    )
    secrets = open_places(folder)(SecretStore.FILE)
    secrets.put(PROXY_PASSWORD, SECRETS[3])
    known = Communities(secrets)
    user = User("telltale-user", Auth.SHA256, SECRETS[1], Privacy.AES128, SECRETS[2])
    known.change(known.kept(), (SECRETS[0],), (user,))
    (folder / "meterdesk.log").write_text(
        "2026-03-02 12:00:00 INFO read 192.0.2.77 (SNTELLTALE77) as printer-telltale\n"
        f"2026-03-02 12:00:01 ERROR a library said {' '.join(SECRETS)}\n"
        '  File "/home/telltale-user/app/meterdesk/x.py", line 7, in read\n',
        "utf-8",
    )


def run(capsys, *words) -> tuple[int, str, str]:
    status = cli.main([str(word) for word in words])
    said = capsys.readouterr()
    return status, said.out, said.err


def octets(path) -> str:
    """Everything in the file: names and texts as they unpack, and what stands around them."""
    with zipfile.ZipFile(path) as packed:
        assert packed.testzip() is None
        texts = [f"{info.filename} {packed.read(info).decode()}" for info in packed.infolist()]
    return "\n".join([path.read_bytes().decode("latin-1"), *texts]).casefold()


@pytest.mark.parametrize("words", [(), ("--unmasked",)])
def test_m22_no_secret_is_in_the_bundle(folder, tmp_path, capsys, words):
    status, _, _ = run(capsys, "support", tmp_path / "b.zip", *words, "--data-dir", folder)

    text = octets(tmp_path / "b.zip")
    assert status == 0
    assert [secret for secret in SECRETS if secret.casefold() in text] == []


def test_m22_masked_it_tells_nobody_who_the_office_is(folder, tmp_path, capsys):
    run(capsys, "support", tmp_path / "b.zip", "--data-dir", folder)

    text = octets(tmp_path / "b.zip")
    assert [name for name in NAMES if name.casefold() in text] == []
    assert "telltale" not in text
    assert str(tmp_path).casefold() not in text or "/home/" not in str(tmp_path)


def test_m22_unmasked_it_tells_where_the_printers_are(folder, tmp_path, capsys):
    run(capsys, "support", tmp_path / "b.zip", "--unmasked", "--data-dir", folder)

    text = octets(tmp_path / "b.zip")
    told = ("192.0.2.77", "SNTELLTALE77", "printer-telltale", "meters.telltale.example")
    assert [name for name in told if name.casefold() not in text] == []


def test_m22_what_helps_to_find_a_fault_is_there(folder, tmp_path, capsys):
    run(capsys, "support", tmp_path / "b.zip", "--data-dir", folder)

    text = octets(tmp_path / "b.zip")
    for told in (
        *("1.3.6.1.4.1.2435.2.3.9.1", "laser 9", "name not found", "integrity            ok"),
        *("revision", "python", "sqlalchemy", "device                          1 rows"),
        *("keep_sent_months", "next sync", "line 7, in read"),
    ):
        assert told in text, told


def test_m22_it_is_shown_before_it_is_saved_and_the_same(folder, tmp_path, capsys):
    _, shown, _ = run(capsys, "support", "--show", "--data-dir", folder)
    _, out, _ = run(capsys, "support", tmp_path / "b.zip", "--json", "--data-dir", folder)

    files = [file["name"] for file in json.loads(out)["files"]]
    assert not list(tmp_path.glob("*.tmp"))
    assert [f"===== {name}" in shown for name in files] == [True] * len(files)
    assert {"README.txt", "devices.txt", "logs/meterdesk.log"} <= set(files)


def test_m22_books_that_cannot_be_read_are_told_of_with_the_rest(folder, tmp_path, capsys, caplog):
    caplog.set_level(logging.CRITICAL)
    (folder / FILE).write_bytes(b"no database at all" * 100)
    for beside in folder.glob(f"{FILE}-*"):
        beside.unlink()

    status, _, _ = run(capsys, "support", tmp_path / "b.zip", "--data-dir", folder)

    text = octets(tmp_path / "b.zip")
    assert status == 0
    assert "cannot be read: file is not a database" in text
    assert "the office could not be opened" in text
    assert "keep_sent_months" in text


def test_m22_nothing_is_replaced_that_was_not_meant(folder, tmp_path, capsys):
    target = tmp_path / "kept.zip"
    target.write_text("precious")

    status, _, err = run(capsys, "support", target, "--data-dir", folder)

    assert (status, target.read_text()) == (2, "precious")
    assert "--replace" in err


def test_m22_without_a_file_it_is_said_what_to_name(folder, capsys):
    status, _, err = run(capsys, "support", "--data-dir", folder)

    assert status == 2
    assert "--show" in err


def test_m22_a_folder_gets_a_bundle_named_by_the_time_that_only_its_owner_reads(
    folder, tmp_path, capsys
):
    run(capsys, "support", tmp_path, "--data-dir", folder)

    (made,) = tmp_path.glob("meterdesk-support-*.zip")
    assert made.stat().st_mode & 0o077 == 0 or made.stat().st_mode & 0o777 == 0o666


def test_m22_a_place_that_cannot_be_written_is_said(folder, tmp_path):
    support = open_support(folder, open_places(folder))

    with pytest.raises(ExportError, match="choose another one"):
        support.save(tmp_path / "no" / "such" / "folder.zip", ())


def test_m22_a_full_disk_leaves_the_bundle_that_was_there(folder, tmp_path):
    def filling():
        yield Sheet("first.txt", "told")
        raise OSError(errno.ENOSPC, "No space left on device")

    target = tmp_path / "kept.zip"
    target.write_text("precious")
    support = open_support(folder, open_places(folder))

    with pytest.raises(ExportError, match="The disk is full"):
        support.save(target, filling())

    assert target.read_text() == "precious"
    assert {each.name for each in tmp_path.iterdir()} == {"kept.zip", folder.name}


def test_m16_what_the_it_settings_are_locked_with_is_in_no_bundle(folder):
    file = TomlSettings(folder / "settings.toml")
    lock = lock_of("gate-Tell-Tale-4", b"telltale" * 2)
    file.write(replace(file.read(), administration_lock=lock))

    for is_masked in (True, False):
        sheets = open_support(folder, open_places(folder)).gather(is_masked=is_masked)

        assert not [sheet.name for sheet in sheets if lock.rpartition("$")[2] in sheet.text]
