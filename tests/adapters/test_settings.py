"""The settings file: every field survives, a wrong value costs only itself, nothing is lost."""

from __future__ import annotations

import os
import re
import tomllib
from dataclasses import fields
from datetime import time, timedelta
from pathlib import Path

import pytest

from meterdesk.adapters.settings import TomlSettings
from meterdesk.domain.administration import lock_of
from meterdesk.domain.errors import SettingsError
from meterdesk.domain.notice import NoticeKind, QuietHours
from meterdesk.domain.settings import InternetProxy, SecretStore, SecurityDialect, Settings
from meterdesk_contract.names import DIALECTS

OTHER = Settings(
    language="pt-BR",
    start_with_session=False,
    notifications=False,
    muted_notices=(NoticeKind.SUPPLY, NoticeKind.NEW),
    quiet_hours=QuietHours(time(12, 30), time(13)),
    quiet_weekends=False,
    read_every=timedelta(minutes=45),
    spare_nights=False,
    networks=("10.1.2.0/24", "printer.example"),
    exclusions=("10.1.2.7-9",),
    snmp_ports=(1161, 161),
    follow_hints=False,
    packets_per_second=50,
    register_new_devices=True,
    server_url="https://meters.example/soap",
    private_ca='C:\\CA "ours"\\ä.pem',
    internet_proxy=InternetProxy.MANUAL,
    internet_proxy_url="http://proxy.example:8080",
    internet_proxy_user="jürgen",
    secret_store=SecretStore.FILE,
    security_dialect=SecurityDialect.DRAFT_2002_12,
    keep_sent_months=7,
    keep_billing_months=25,
    tell_new_versions=True,
    releases_url="https://it.example/releases.json",
    administration_lock=lock_of("correct horse", b"0123456789abcdef"),
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "new" / "settings.toml"


def given(file: Path, text: str) -> TomlSettings:
    file.parent.mkdir(exist_ok=True)
    file.write_text(text, "utf-8")
    return TomlSettings(file)


def test_without_a_file_the_defaults_hold(file: Path) -> None:
    settings = TomlSettings(file)

    assert settings.read() == Settings()
    assert settings.problems == ()


@pytest.mark.parametrize("value", [Settings(), OTHER])
def test_every_field_survives(value: Settings, file: Path) -> None:
    settings = TomlSettings(file)

    settings.write(value)

    assert settings.read() == value
    assert settings.problems == ()
    assert [path.name for path in file.parent.iterdir()] == ["settings.toml"]


def test_no_field_is_at_its_default_in_the_test_above() -> None:
    """Because a setting without a row would survive by being the default."""
    for it in fields(Settings):
        assert getattr(OTHER, it.name) != getattr(Settings(), it.name), it.name


def test_the_file_tells_what_it_is_and_uses_plain_keys(file: Path) -> None:
    TomlSettings(file).write(OTHER)

    text = file.read_text("utf-8")
    assert text.startswith("# Settings of Meterdesk.")
    assert tomllib.loads(text)["read_every_minutes"] == 45


@pytest.mark.parametrize(
    "line",
    [
        "read_every_minutes = 5",
        "read_every_minutes = 99999999999999",
        'read_every_minutes = "often"',
        "snmp_port = 70000",
        "snmp_port = true",
        "snmp_port = []",
        "snmp_port = [161, 0]",
        "follow_hints = 1",
        "packets_per_second = 0",
        'notifications = "yes"',
        'networks = "10.1.2.0/24"',
        'networks = ["10.1.2.0/99"]',
        "networks = [5]",
        'server_url = "http://meters.example"',
        'internet_proxy = "sometimes"',
        "internet_proxy_user = 5",
        'secret_store = "paper"',
        'language = "../../etc"',
        "private_ca = []",
        "shoe_size = 43",
    ],
)
def test_a_wrong_value_is_named_and_costs_only_itself(line: str, file: Path) -> None:
    settings = given(file, f'exclusions = ["10.1.2.7"]\n{line}\n')

    read = settings.read()

    assert read == Settings(exclusions=("10.1.2.7",))
    (problem,) = settings.problems
    assert problem.startswith(line.partition(" ")[0])


@pytest.mark.parametrize(
    ("contents", "words"),
    [
        (b"a = 1\nb = = 2\n", "in line 2"),
        (b"a = 1\nb = '\xff'\n", "in line 2"),
        (b"a = [1,\n", "no TOML"),
    ],
)
def test_what_is_no_settings_file_is_named_and_left_alone(
    contents: bytes, words: str, file: Path
) -> None:
    file.parent.mkdir()
    file.write_bytes(contents)

    with pytest.raises(SettingsError) as caught:
        TomlSettings(file).read()

    assert str(file) in caught.value.message
    assert words in caught.value.message
    assert file.read_bytes() == contents


def test_the_mark_of_a_windows_editor_is_no_mistake(file: Path) -> None:
    settings = given(file, "\ufeffsnmp_port = 1161\r\n")

    assert settings.read().snmp_ports == (1161,)


@pytest.mark.parametrize("text", ["snmp_port = 0\n", "shoe_size = 43\n", "no toml"])
def test_writing_over_a_file_with_problems_keeps_a_copy_aside(text: str, file: Path) -> None:
    for _ in range(2):
        given(file, text).write(OTHER)

    assert TomlSettings(file).read() == OTHER
    kept = sorted(path.name for path in file.parent.iterdir())
    assert kept == ["settings.toml", "settings.toml.kept-1", "settings.toml.kept-2"]
    assert (file.parent / "settings.toml.kept-1").read_text() == text


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root writes everywhere")
def test_a_folder_that_cannot_be_written_is_named(file: Path) -> None:
    settings = given(file, "snmp_port = 161\n")
    file.parent.chmod(0o500)

    with pytest.raises(SettingsError, match="cannot be written"):
        settings.write(OTHER)

    assert file.read_text() == "snmp_port = 161\n"


def test_a_folder_in_place_of_the_file_is_named(file: Path) -> None:
    file.mkdir(parents=True)

    with pytest.raises(SettingsError) as caught:
        TomlSettings(file).read()

    assert str(file) in caught.value.message


def test_every_dialect_of_the_contract_can_be_set_and_no_other() -> None:
    assert [str(dialect) for dialect in SecurityDialect] == list(DIALECTS)


@pytest.mark.parametrize(
    ("key", "default"),
    [("security_dialect", SecurityDialect.OASIS_1_0), ("secret_store", SecretStore.KEYRING)],
)
def test_an_unknown_choice_is_said_in_one_sentence_and_the_default_holds(
    key: str, default: object, file: Path
) -> None:
    settings = given(file, f'{key} = "yesterday"')

    assert getattr(settings.read(), key) is default
    (problem,) = settings.problems
    assert problem.startswith(f"{key}: 'yesterday' is none of ")
    assert problem.endswith("The default is used.")


def test_the_page_of_settings_has_every_key_with_its_default_and_no_other(tmp_path):
    page = (Path(__file__).parents[2] / "docs" / "settings.md").read_text("utf-8")
    TomlSettings(tmp_path / "settings.toml").write(Settings())
    written = tomllib.loads((tmp_path / "settings.toml").read_text("utf-8"))

    rows = re.findall(r"^\| `(\w+)` \| `([^`]*)` \|", page, re.MULTILINE)

    assert tomllib.loads("\n".join(f"{key} = {value}" for key, value in rows)) == written
