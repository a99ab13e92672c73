"""The command line: documents with stable keys, one sentence for what cannot be."""

from __future__ import annotations

import io
import json
import sqlite3
from contextlib import closing
from functools import partial

import pytest
from tests.adapters.hints.responder import answer, responder

from meterdesk.adapters.hints.dns_sd import DnsSd
from meterdesk.adapters.snmp.sweep.broadcast import SnmpBroadcast
from meterdesk.adapters.store.store import FILE, SqlStore
from meterdesk.domain.hint import Hint, Origin
from meterdesk.domain.network import Network
from meterdesk.entrypoints import cli
from meterdesk.services.sources import Sources
from meterdesk_simulator.floorplan import Seat
from meterdesk_simulator.thread import OfficeThread

PROBE = {
    "address",
    "port",
    "answered",
    "is_printer",
    "reason",
    "read_at",
    "snmp_version",
    "identity",
    "meters",
    "supplies",
    "state",
    "alerts",
    "cost",
}
IDENTITY = {
    "manufacturer",
    "model",
    "serial_number",
    "serial_source",
    "mac",
    "hostname",
    "location",
    "firmware",
    "object_id",
    "macs",
    "uuid",
    "device_id_serial",
}


@pytest.fixture(scope="module")
def printers():
    seats = (
        Seat("reception", "xerox-workcentre-7835"),
        Seat("stairs", "hp-laserjet-m404dn", community="stairs/private"),
    )
    with OfficeThread(seats) as office:
        yield office


@pytest.fixture
def run(capsys, tmp_path, monkeypatch):
    monkeypatch.setattr(cli, "keep_log", lambda folder: None)

    def run(*words: str, folder=tmp_path):
        try:
            status: object = cli.main([*words, "--data-dir", str(folder)])
        except SystemExit as exit_:
            status = exit_.code
        told = capsys.readouterr()
        return status, told.out, told.err

    return run


def place(printers, name: str) -> tuple[str, str]:
    where = printers.where(name)
    return where.host, str(where.port)


def test_probe_tells_everything_and_keeps_nothing(run, printers, tmp_path):
    host, port = place(printers, "reception")

    status, out, _ = run("probe", host, "--port", port, "--json")

    document = json.loads(out)
    assert status == 0
    assert set(document) == PROBE
    assert set(document["identity"]) == IDENTITY
    assert document["identity"]["serial_number"] == printers.where("reception").serial
    assert list(tmp_path.iterdir()) == []


def test_b2_every_meter_has_a_source_and_a_rule(run, printers):
    host, port = place(printers, "reception")

    _, out, _ = run("probe", host, "--port", port, "--json")

    meters = json.loads(out)["meters"]
    assert meters
    assert all(meter["source"].startswith("1.3.6.1.") and meter["rule"] for meter in meters)


def test_a_community_with_odd_characters_is_sent_as_typed(run, printers):
    host, port = place(printers, "stairs")

    status, _, _ = run("probe", host, "--port", port, "--community", "stairs/private")

    assert status == 0


def test_a_printer_that_does_not_answer_is_a_failure_with_a_sentence(run, printers):
    host, port = place(printers, "stairs")

    status, out, err = run("probe", host, "--port", port, "--json")

    assert status == 1
    assert json.loads(out)["answered"] is False
    assert set(json.loads(out)) == PROBE
    assert host in err


def test_discover_read_devices_history_and_status_tell_one_story(run, printers):
    host, port = place(printers, "reception")
    network = f"{host.rsplit('.', 1)[0]}.0/27"

    status, out, _ = run("discover", network, "--port", port, "--json")
    found = json.loads(out)
    (device,) = found["devices"]
    read = json.loads(run("read", "--json")[1])
    listed = json.loads(run("devices", "--json")[1])
    history = json.loads(run("history", device["identity"]["serial_number"], "--json")[1])
    csv = run("history", str(device["id"]), "--csv")[1].splitlines()
    now = json.loads(run("status", "--json")[1])

    assert status == 0
    assert found["receipt"]["addresses"] == 30
    assert found["receipt"]["packets_sent"] >= 30
    assert device["is_new"] is True
    assert read["devices"][0]["answered"] is True
    assert (
        listed["devices"][0]["total"]
        == printers.truth("reception")["systemTotals.TotalImpressions"]
    )
    assert history["meters"][0]["points"]
    assert all(meter["steps"] == [] for meter in history["meters"])
    assert len(csv) > len(history["meters"])
    assert (now["devices"], now["new_devices"], now["is_registered"]) == (1, 1, False)


def test_an_excluded_address_is_never_asked(run, printers):
    host, port = place(printers, "reception")
    before = printers.answered("reception")

    run("discover", f"{host.rsplit('.', 1)[0]}.0/27", "--port", port, "--exclude", host)

    assert printers.answered("reception") == before


def test_a_list_is_discovered_and_its_bad_lines_are_named(run, printers, tmp_path):
    host, port = place(printers, "reception")
    path = tmp_path / "offices.csv"
    path.write_text(f"Room;IP;Port\nReception;{host};{port}\nStairs;up the stairs;161\n")

    status, out, err = run("discover", "--from", str(path), "--json")

    (device,) = json.loads(out)["devices"]
    assert (status, device["address"], str(device["port"])) == (0, host, port)
    assert f"{path}: Line 3: “up the stairs”" in err


def test_several_ports_are_asked_of_what_names_none(run, printers):
    host, port = place(printers, "reception")

    _, out, _ = run("discover", host, "--port", f"{port},{int(port) + 1}", "--json")

    document = json.loads(out)
    assert document["receipt"]["addresses"] == 2
    assert [str(device["port"]) for device in document["devices"]] == [port]


def test_what_the_settings_leave_out_is_not_asked_either(run, printers, tmp_path):
    host, port = place(printers, "reception")
    (tmp_path / "settings.toml").write_text(f'exclusions = ["{host}"]\n')
    before = printers.answered("reception")

    run("discover", f"{host.rsplit('.', 1)[0]}.0/27", "--port", port)

    assert printers.answered("reception") == before


@pytest.fixture
def surroundings(monkeypatch, printers):
    """What this computer and its network know, instead of what they really do."""

    def surround(**sources):
        opened = partial(cli.open_office, sources=Sources(**sources))
        monkeypatch.setattr(cli, "open_office", opened)

    return surround


def around(host: str) -> Network:
    """The network of that printer, as if this computer were in it."""
    return Network(f"{host.rsplit('.', 1)[0]}.0/27", "127.0.0.1", "lo")


def test_without_a_target_hints_are_asked_and_nothing_is_swept(run, printers, surroundings):
    host, port = place(printers, "reception")
    surroundings(known=(lambda: [Hint(host, Origin.INSTALLED)],), networks=lambda: (around(host),))

    status, out, err = run("discover", "--port", port, "--json")

    document = json.loads(out)
    assert status == 0
    assert [device["address"] for device in document["devices"]] == [host]
    assert (document["receipt"]["by_hints"], document["receipt"]["addresses"]) == (1, 1)
    assert "Asking for hints" in err
    assert "192.168.1.0/24" in err


def test_a_printer_that_announces_itself_is_found_without_a_sweep(run, printers, surroundings):
    host, port = place(printers, "reception")

    def here(query: bytes) -> bytes:
        return answer(
            query,
            ("_ipp._tcp.local.", "PTR", "Laser._ipp._tcp.local."),
            ("Laser._ipp._tcp.local.", "SRV", "0 0 631 laser.local."),
            ("laser.local.", "A", host),
        )

    with responder(here) as (group, _asked):
        surroundings(
            asked=(DnsSd(group, second_time=0.1, listens=0.3), SnmpBroadcast(listens=0.1)),
            networks=lambda: (around(host),),
        )
        _, out, _ = run("discover", "--port", port, "--json")

    document = json.loads(out)
    assert [device["address"] for device in document["devices"]] == [host]
    assert document["receipt"]["packets_sent"] < 40


def test_without_a_target_the_networks_of_the_settings_are_swept(
    run, printers, surroundings, tmp_path
):
    host, port = place(printers, "reception")
    (tmp_path / "settings.toml").write_text(f'networks = ["{around(host).text}"]\n')
    surroundings()

    hinted = json.loads(run("discover", "--port", port, "--json")[1])["receipt"]
    plain = json.loads(run("discover", "--no-hints", "--port", port, "--json")[1])["receipt"]

    assert (hinted["printers"], hinted["addresses"]) == (1, 30)
    assert (plain["printers"], plain["addresses"], plain["by_hints"]) == (1, 30, 0)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("probe", "999.1.1.1"), "no IP address"),
        (("probe", "10.0.0.0/24"), "name one printer"),
        (("probe", "127.0.0.1", "--port", "0"), "between 1 and 65535"),
        (("probe", "127.0.0.1", "--community", "a\nb"), "community"),
        (("discover", "10.0.0.0/8"), "at most"),
        (("discover", "127.0.0.1", "--exclude", "127.0.0.0/29"), "excluded"),
        (("register", "--server", "http://meters.example/soap"), "https://"),
        (("register", "--server", "https:///soap"), "names no host"),
        (("register", "--server", "https://a.example/", "--ca", "/no/such.pem"), "certificate"),
        (("register", "--server", "https://a.example/", "--key-file", "/no/key"), "/no/key"),
        (("discover", "--no-hints"), "Name a network"),
        (("discover", "--from", "/no/list.csv"), "/no/list.csv cannot be read"),
        (("discover", "127.0.0.1", "--port", "161,0"), "between 1 and 65535"),
        (("nonsense",), "invalid choice"),
    ],
)
def test_wrong_usage_is_2_and_one_sentence(run, words, sentence):
    status, out, err = run(*words)

    assert status == 2
    assert sentence in err
    assert "Traceback" not in out + err


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("sync",), "not registered"),
        (("history", "7"), "No device is called"),
        (("read", "7"), "No device is called"),
        (("register", "--all"), "--server"),
    ],
)
def test_what_cannot_be_done_now_is_one_sentence(run, words, sentence):
    status, out, err = run(*words)

    assert status in (1, 2)
    assert sentence in err
    assert "Traceback" not in out + err


def test_m13_pause_and_resume_survive_the_program(run):
    run("pause")
    paused = json.loads(run("status", "--json")[1])
    run("resume")
    resumed = json.loads(run("status", "--json")[1])

    assert (paused["is_paused"], resumed["is_paused"]) == (True, False)


def test_a_second_copy_is_told_so_and_loses_nothing(run, tmp_path):
    SqlStore(tmp_path).close()

    with cli.lock_office(tmp_path):
        status, _, err = run("read")
        readable, _, _ = run("status")

    assert (status, readable) == (1, 0)
    assert "Another Meterdesk" in err


def test_a_database_of_a_newer_version_is_a_sentence(run, tmp_path):
    SqlStore(tmp_path).close()
    with closing(sqlite3.connect(tmp_path / FILE)) as database, database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")

    status, _, err = run("status")

    assert status == 1
    assert "newer version" in err


def test_settings_that_are_wrong_are_named_and_the_defaults_used(run, tmp_path):
    (tmp_path / "settings.toml").write_text('read_every_minutes = "often"\n', encoding="utf-8")

    status, out, err = run("status")

    assert status == 0
    assert "read_every_minutes" in err
    assert out


def test_settings_that_are_no_settings_stop_with_file_and_line(run, tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text("interval = 3\nnonsense\n", encoding="utf-8")

    status, _, err = run("status")

    assert status == 1
    assert str(path) in err
    assert "line 2" in err
    assert path.read_text(encoding="utf-8").endswith("nonsense\n")


def test_a_data_folder_that_is_a_file_is_a_sentence(run, tmp_path):
    path = tmp_path / "file"
    path.write_text("", encoding="utf-8")

    status, _, err = run("status", folder=path)

    assert status == 1
    assert str(path) in err


def test_a_registration_that_failed_leaves_the_settings_as_they_were(run, tmp_path):
    key_file = tmp_path / "letter.txt"
    key_file.write_text("ABC123-SECRET", encoding="utf-8")
    office = tmp_path / "office"

    status, _, _ = run(
        "register", "--server", "https://127.0.0.1:1/soap", "--key-file", str(key_file),
        "--secret-in-file", folder=office,
    )  # fmt: skip

    assert status == 1
    assert json.loads(run("status", "--json", folder=office)[1])["server_url"] is None


def test_reading_nobody_is_a_failure(run, printers, tmp_path):
    host, port = place(printers, "reception")
    run("discover", host, "--port", port)
    printers.sleep("reception")

    status, out, err = run("read")
    printers.wake("reception")

    assert status == 1
    assert "None of these printers answered" in err
    assert "Nothing answered" in out


@pytest.fixture
def typed(monkeypatch):
    """What comes on standard input, as from a pipe."""

    def lines(*words: str) -> None:
        monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{word}\n" for word in words)))

    return lines


def kept_user(run, typed, *words: str, passwords=("maple syrup", "birch syrup")):
    typed(*passwords)
    return run("access", "add-user", "reader", *words, "--secret-in-file")


SAFE = ("--auth", "SHA-256", "--privacy", "AES-128")


def test_a_user_is_kept_and_listed_without_passwords(run, typed):
    status, _, _ = kept_user(run, typed, *SAFE, "--context", "Jetdirect")

    _, out, _ = run("access", "list", "--json")
    assert status == 0
    assert json.loads(out) == {
        "communities": 1,
        "users": [
            {
                "name": "reader",
                "authentication": "SHA-256",
                "privacy": "AES-128",
                "context": "Jetdirect",
            }
        ],
    }
    assert "syrup" not in run("access", "list")[1]


def test_a_user_is_forgotten(run, typed):
    kept_user(run, typed, *SAFE)

    status, _, _ = run("access", "remove-user", "reader")

    assert status == 0
    assert run("access", "list")[1] == "1 community is kept, and no SNMPv3 user.\n"


@pytest.mark.parametrize(
    ("words", "passwords", "sentence"),
    [
        (SAFE, ("short", "birch syrup"), "authentication password has at least 8 characters"),
        (SAFE, ("maple syrup", "short"), "privacy password has at least 8 characters"),
        (SAFE, (), "authentication password has at least 8 characters"),
        (("--privacy", "DES"), ("maple syrup",), "Privacy needs authentication"),
        (("--context", "x" * 33), (), "at most 32 characters"),
    ],
)
def test_a_user_that_no_printer_takes_is_not_kept(run, typed, words, passwords, sentence):
    status, _, err = kept_user(run, typed, *words, passwords=passwords)

    assert status == 2
    assert sentence in err
    assert "syrup" not in err
    assert "no SNMPv3 user" in run("access", "list")[1]


def test_a_user_that_is_not_kept_cannot_be_probed_with(run, typed):
    kept_user(run, typed, *SAFE)

    status, _, err = run("probe", "127.0.0.1", "--user", "nobody")

    assert status == 1
    assert "No SNMPv3 user “nobody” is kept" in err


def test_a_community_is_kept_and_forgotten_and_never_shown(run, typed):
    typed("maple")
    run("access", "add-community", "--secret-in-file")
    kept = run("access", "list")
    typed("maple")

    status, out, err = run("access", "remove-community")

    assert kept[1].startswith("2 communities are kept")
    assert (status, run("access", "list")[1][:11]) == (0, "1 community")
    assert "maple" not in "".join((*kept[1:], out, err))


def test_a_community_is_no_word_of_the_command(run):
    status, _, err = run("access", "add-community", "maple")

    assert status == 2
    assert "asked for" in err
