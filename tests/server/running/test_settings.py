"""What was chosen is found: on the command line, then in the environment, then in the file."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import pytest

from meterdesk_server.errors import SettingsError
from meterdesk_server.settings import SECRETS, Settings, load


@pytest.fixture
def written(tmp_path):
    """A function that writes the file of settings."""

    def write(text: str) -> Path:
        path = tmp_path / "server.toml"
        path.write_text(text, encoding="utf-8")
        return path

    return write


def test_nothing_chosen_is_a_server_for_this_computer_with_sqlite() -> None:
    settings = load({}, {"PATH": "/bin"})

    assert (settings.host, settings.port, settings.database) == ("127.0.0.1", 8443, None)
    assert settings == Settings()


def test_command_line_goes_before_environment_and_environment_before_file(written) -> None:
    file = written('host = "file"\nport = 1\nlog_format = "json"\n')
    environment = {"METERDESK_SERVER_HOST": "environment", "METERDESK_SERVER_PORT": "2"}

    settings = load({"port": 3}, environment, file)

    assert (settings.host, settings.port, settings.log_format) == ("environment", 3, "json")


def test_every_setting_can_be_said_in_file_and_environment(written) -> None:
    file = written(
        'folder = "/srv/m"\nhost = "::"\nport = 443\nnames = ["a.example", "10.0.0.1"]\n'
        'public_url = "https://a.example/"\ndatabase = "postgresql://x/y"\n'
        'master_key_file = "/k"\nbehind_proxy = true\ntrusted_proxies = ["10.0.0.2"]\n'
        'share_port = true\nmetrics_token = "t"\nlog_format = "json"\nsign_up_after = 5\n'
        'smtp_host = "mail"\nsmtp_port = 25\nsmtp_security = "none"\n'
        'smtp_ca_file = "/ca"\nsmtp_user = "u"\n'
        'smtp_password = "p"\nsmtp_sender = "m@a.example"\n'
    )
    environment = {
        "METERDESK_SERVER_FOLDER": "/srv/m",
        "METERDESK_SERVER_HOST": "::",
        "METERDESK_SERVER_PORT": "443",
        "METERDESK_SERVER_NAMES": "a.example, 10.0.0.1",
        "METERDESK_SERVER_PUBLIC_URL": "https://a.example",
        "METERDESK_SERVER_DATABASE": "postgresql://x/y",
        "METERDESK_SERVER_MASTER_KEY_FILE": "/k",
        "METERDESK_SERVER_BEHIND_PROXY": "yes",
        "METERDESK_SERVER_TRUSTED_PROXIES": "10.0.0.2",
        "METERDESK_SERVER_SHARE_PORT": "true",
        "METERDESK_SERVER_METRICS_TOKEN": "t",
        "METERDESK_SERVER_LOG_FORMAT": "json",
        "METERDESK_SERVER_SIGN_UP_AFTER": "5",
        "METERDESK_SERVER_SMTP_HOST": "mail",
        "METERDESK_SERVER_SMTP_PORT": "25",
        "METERDESK_SERVER_SMTP_SECURITY": "none",
        "METERDESK_SERVER_SMTP_CA_FILE": "/ca",
        "METERDESK_SERVER_SMTP_USER": "u",
        "METERDESK_SERVER_SMTP_PASSWORD": "p",
        "METERDESK_SERVER_SMTP_SENDER": "m@a.example",
    }

    settings = load({}, {}, file)

    assert settings == load({}, environment)
    assert (settings.folder, settings.names) == (Path("/srv/m"), ("a.example", "10.0.0.1"))
    assert settings.public_url == "https://a.example"


@pytest.mark.parametrize("name", ["database", "metrics_token", "smtp_password"])
def test_secret_may_be_in_a_file_of_its_own(tmp_path, name) -> None:
    (tmp_path / "secret").write_text("hush hush\n")

    settings = load({}, {f"METERDESK_SERVER_{name.upper()}_FILE": str(tmp_path / "secret")})

    assert getattr(settings, name) == "hush hush"
    assert "hush" not in repr(settings)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("port = 70000", "port is not as it has to be: a number from 0 to 65535 is wanted"),
        ("port = true", "port is not as it has to be: a number"),
        ('host = ""', "host is not as it has to be: a text is wanted"),
        ("names = [1]", "names is not as it has to be: a text is wanted"),
        ("names = 1", "names is not as it has to be"),
        ('behind_proxy = "perhaps"', "true or false is wanted"),
        ('log_format = "xml"', "one of text, json is wanted"),
        ('public_url = "meters.example.com"', "an address as https"),
        ('public_url = "https://a@b"', "an address as https"),
        ("behind_proxy = true", "set public_url too"),
        ('certificate = "c.pem"', "set together"),
        ('smtp_host = "mail"', "goes smtp_sender"),
        ('prot = "1"', "prot is no setting"),
        ("[port]\nx = 1", "port is not as it has to be"),
        ("port", "are no TOML"),
    ],
)
def test_what_is_wrong_is_named_in_a_sentence(written, text, sentence) -> None:
    with pytest.raises(SettingsError, match=sentence):
        load({}, {}, written(text))


def test_mistyped_variable_is_not_passed_over() -> None:
    with pytest.raises(SettingsError, match="METERDESK_SERVER_DATABSE is no setting"):
        load({}, {"METERDESK_SERVER_DATABSE": "postgresql://x/y"})


def test_files_that_are_missing_are_named(tmp_path) -> None:
    with pytest.raises(SettingsError, match="cannot be read"):
        load({}, {}, tmp_path / "none.toml")
    with pytest.raises(SettingsError, match=r"DATABASE_FILE: .* cannot be read"):
        load({}, {"METERDESK_SERVER_DATABASE_FILE": str(tmp_path / "none")})


def test_example_shows_every_setting_with_what_it_is_otherwise() -> None:
    example = Path(__file__).parents[3] / "packaging" / "server" / "server.toml.example"
    text = example.read_text(encoding="utf-8")

    settings = load({}, {}, example)

    said = set(re.findall(r"^#? ?(\w+) = ", text, re.MULTILINE))
    named = {each.name for each in fields(Settings)}
    assert said == named - {"smtp_password"} | {f"{name}_file" for name in SECRETS}
    assert settings == Settings(folder=Path("/var/lib/meterdesk-server"))
