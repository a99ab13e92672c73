"""Settings for many PCs: written without secrets, taken whole, each wrong line named."""

from __future__ import annotations

import json

import pytest

from meterdesk.adapters.autostart import SessionAutostart
from meterdesk.adapters.settings import TomlSettings
from meterdesk.adapters.store.store import SqlStore
from meterdesk.bootstrap import SETTINGS_FILE, lock_office
from meterdesk.entrypoints import cli

GOOD = """\
networks = ["10.0.5.0/24"]
read_every_minutes = 60
secret_store = "file"
start_with_session = false
"""


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setattr(cli, "keep_log", lambda folder: None)
    monkeypatch.setattr(
        "meterdesk.bootstrap.opening.open_autostart", lambda folder: SessionAutostart()
    )
    made = tmp_path / "office"
    SqlStore(made).close()
    (made / SETTINGS_FILE).write_text(GOOD)
    return made


@pytest.fixture
def run(folder, capsys):
    def run(*words) -> tuple[int, str, str]:
        status = cli.main(["settings", *map(str, words), "--data-dir", str(folder)])
        said = capsys.readouterr()
        return status, said.out, said.err

    return run


def settings(folder):
    return TomlSettings(folder / SETTINGS_FILE).read()


def test_what_was_exported_is_taken_on_another_pc(run, folder, tmp_path):
    before = settings(folder)
    run("export", tmp_path / "for-all.toml")
    (folder / SETTINGS_FILE).write_text('secret_store = "file"\n')

    status, out, _ = run("import", tmp_path / "for-all.toml")

    assert (status, settings(folder)) == (0, before)
    assert "from now on" in out


def test_a_file_with_a_few_settings_can_leave_the_rest_as_it_is(run, folder, tmp_path):
    (tmp_path / "few.toml").write_text("networks = ['10.0.9.0/24']\n")

    whole, _, _ = run("import", tmp_path / "few.toml", "--only-named")

    after = settings(folder)
    assert (whole, after.networks) == (0, ("10.0.9.0/24",))
    assert after.read_every.total_seconds() == 3600


def test_no_file_is_replaced_that_was_not_meant(run, tmp_path):
    target = tmp_path / "kept.toml"
    target.write_text("precious")

    status, _, err = run("export", target)

    assert (status, target.read_text()) == (2, "precious")
    assert "--replace" in err
    assert run("export", target, "--replace")[0] == 0


def test_each_wrong_line_is_named_and_nothing_is_taken(run, folder, tmp_path):
    before = settings(folder)
    wrong = tmp_path / "wrong.toml"
    wrong.write_text(
        '# for all\nnetworks = ["10.0.6.0/24"]\nread_every_minutes = 3\ncolour = "red"\n\n'
        'server_url = "http://meters.example"\nprivate_ca = "/no/such/file.pem"\n'
    )

    status, _, err = run("import", wrong)

    lines = [line.split(f"{wrong}, ")[1] for line in err.splitlines()[:-1]]
    assert status == 2
    assert [line.split(":")[0] for line in lines] == [
        "line 3, read_every_minutes",
        "line 4, colour",
        "line 6, server_url",
        "line 7, private_ca",
    ]
    assert err.endswith("no setting was changed.\n")
    assert settings(folder) == before


def test_mistakes_are_told_to_programs_too(run, tmp_path):
    wrong = tmp_path / "wrong.toml"
    wrong.write_text("packets_per_second = 0\n")

    status, out, _ = run("import", wrong, "--json")

    (mistake,) = json.loads(out)["mistakes"]
    assert (status, mistake["line"], mistake["key"]) == (2, 1, "packets_per_second")


def test_a_line_is_not_taken_for_one_that_begins_alike(run, tmp_path):
    wrong = tmp_path / "wrong.toml"
    wrong.write_text('internet_proxy_url = "http://proxy.example"\ninternet_proxy = "perhaps"\n')

    _, _, err = run("import", wrong)

    assert "line 2, internet_proxy: " in err


def test_a_file_that_is_no_toml_is_named_with_its_line(run, folder, tmp_path):
    wrong = tmp_path / "wrong.toml"
    wrong.write_text("networks = []\nthis is no TOML\n")

    status, _, err = run("import", wrong)

    assert status != 0
    assert f"{wrong} are no TOML in line 2" in err


def test_a_file_that_is_not_there_is_said(run, folder, tmp_path):
    before = settings(folder)

    status, _, err = run("import", tmp_path / "none.toml")

    assert (status, settings(folder)) == (2, before)
    assert "There is no file" in err


def test_an_office_in_use_keeps_its_settings(run, folder, tmp_path):
    run("export", tmp_path / "for-all.toml")
    with lock_office(folder):
        status, _, err = run("import", tmp_path / "for-all.toml")

    assert status == 1
    assert "Another Meterdesk" in err
