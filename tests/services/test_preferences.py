"""Preferences: every field is checked where it stands, secrets move and are never shown back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from tests.fakes import MemoryAutostart, MemorySecrets, MemorySettings

from meterdesk.domain.access import User
from meterdesk.domain.errors import BadInputError, NoKeyringError, SecretsError
from meterdesk.domain.settings import InternetProxy, SecretStore
from meterdesk.services.moving import settle
from meterdesk.services.preferences import Choices, Preferences


class NoKeyring(MemorySecrets):
    def get(self, name: str) -> str | None:
        raise NoKeyringError("This computer has no keyring.")


class LockedKeyring(MemorySecrets):
    """What lies in it stays there; `names` are known without it."""

    is_locked = True

    def get(self, name: str) -> str | None:
        if self.is_locked:
            raise SecretsError("The keyring is locked.")
        return super().get(name)

    def put(self, name: str, secret: str) -> None:
        self.get(name)
        super().put(name, secret)

    def remove(self, name: str) -> None:
        self.get(name)
        super().remove(name)


class House:
    """Preferences with everything around them in memory."""

    def __init__(self) -> None:
        self.file = MemorySettings()
        self.autostart = MemoryAutostart()
        self.places: dict[SecretStore, MemorySecrets] = {
            SecretStore.KEYRING: MemorySecrets(),
            SecretStore.FILE: MemorySecrets(),
            SecretStore.SESSION: MemorySecrets(),
        }
        self.preferences = Preferences(
            self.file, self.autostart, self.places.__getitem__, self.authority
        )

    def locked(self) -> LockedKeyring:
        """A keyring that holds everything and does not open."""
        keyring = LockedKeyring()
        keyring.kept = {"proxy-it": "s", "snmp-communities": '["inside"]'}
        self.places[SecretStore.KEYRING] = keyring
        return keyring

    def authority(self, path: str) -> None:
        if path != "ca.pem":
            raise BadInputError(f"{path} holds no certificate authority.")

    def choose(self, **changes: Any) -> Choices:
        choices = self.preferences.begin()
        return replace(choices, settings=replace(choices.settings, **changes))


@pytest.fixture
def house() -> House:
    return House()


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"read_every": timedelta(minutes=14)}, "read_every"),
        ({"read_every": timedelta(hours=25)}, "read_every"),
        ({"networks": ("10.0.0.0/99",)}, "networks"),
        ({"exclusions": ("10.0.0.9-1",)}, "exclusions"),
        ({"packets_per_second": 0}, "packets_per_second"),
        ({"internet_proxy": InternetProxy.MANUAL}, "internet_proxy_url"),
        (
            {"internet_proxy": InternetProxy.MANUAL, "internet_proxy_url": "http://a:b@proxy:1"},
            "internet_proxy_url",
        ),
        ({"server_url": "http://meters.example"}, "server_url"),
        ({"private_ca": "letter.txt"}, "private_ca"),
    ],
)
def test_what_cannot_be_meant_is_said_at_its_field(
    house: House, changes: dict[str, Any], field: str
) -> None:
    problems = house.preferences.problems(house.choose(**changes))

    assert list(problems) == [field]
    assert len(problems[field]) > 10


@pytest.mark.parametrize("typed", ["", "0", "161, 70000", "snmp"])
def test_ports_that_are_none_are_said_at_their_field(house: House, typed: str) -> None:
    choices = replace(house.preferences.begin(), ports=typed)

    assert list(house.preferences.problems(choices)) == ["snmp_ports"]


def test_several_ports_are_kept(house: House) -> None:
    kept = house.preferences.keep(replace(house.preferences.begin(), ports="161, 1161"))

    assert kept.snmp_ports == (161, 1161)
    assert house.preferences.begin().ports == "161, 1161"


def test_what_holds_now_has_no_problem(house: House) -> None:
    choices = house.choose(
        internet_proxy=InternetProxy.MANUAL,
        internet_proxy_url="proxy.example:8080",
        private_ca="ca.pem",
        server_url="https://meters.example/soap",
    )

    assert house.preferences.problems(choices) == {}


def test_a_password_is_kept_and_never_shown_back(house: House) -> None:
    house.preferences.keep(replace(house.choose(), proxy_password="hunter2"))

    again = house.preferences.begin()

    assert again.has_proxy_password
    assert again.proxy_password is None
    assert "hunter2" not in repr(replace(again, proxy_password="hunter2"))


def test_a_password_is_forgotten_on_request_only(house: House) -> None:
    house.preferences.keep(replace(house.choose(), proxy_password="hunter2"))
    house.preferences.keep(house.choose())
    kept = house.preferences.begin().has_proxy_password

    house.preferences.keep(replace(house.choose(), proxy_password=""))

    assert kept
    assert not house.preferences.begin().has_proxy_password


def test_secrets_move_to_the_place_that_was_chosen(house: House) -> None:
    keyring, file = house.places[SecretStore.KEYRING], house.places[SecretStore.FILE]
    keyring.kept = {"proxy-it": "s", "snmp-communities": '["inside"]', "internet-proxy": "p"}

    house.preferences.keep(house.choose(secret_store=SecretStore.FILE))

    assert file.kept == {"proxy-it": "s", "snmp-communities": '["inside"]', "internet-proxy": "p"}
    assert keyring.kept == {}


def test_where_no_keyring_is_a_file_may_be_chosen(house: House) -> None:
    house.places[SecretStore.KEYRING] = NoKeyring()

    house.preferences.keep(house.choose(secret_store=SecretStore.FILE))

    assert house.file.settings.secret_store is SecretStore.FILE


def test_a_locked_keyring_is_told_and_the_preferences_open_all_the_same(house: House) -> None:
    house.locked()

    begun = house.preferences.begin()

    assert begun.trouble == "The keyring is locked."
    assert (begun.communities, begun.users) == ((), ())


def test_what_could_not_be_read_is_left_as_it_is(house: House) -> None:
    keyring = house.locked()
    choices = house.choose(notifications=False)
    keyring.is_locked = False

    house.preferences.keep(choices)

    assert keyring.kept["snmp-communities"] == '["inside"]'


def test_what_is_typed_blindly_is_added_to_what_could_not_be_read(house: House) -> None:
    keyring = house.locked()
    choices = replace(house.choose(), communities=("new",), users=(User("reader"),))
    keyring.is_locked = False

    house.preferences.keep(choices)

    assert keyring.kept["snmp-communities"] == '["inside", "new"]'
    assert "reader" in keyring.kept["snmp-users"]


def test_secrets_that_cannot_be_read_are_not_left_behind_unasked(house: House) -> None:
    keyring = house.locked()

    with pytest.raises(SecretsError, match="is locked"):
        house.preferences.keep(house.choose(secret_store=SecretStore.FILE))

    assert house.file.settings.secret_store is SecretStore.KEYRING
    assert keyring.kept == {"proxy-it": "s", "snmp-communities": '["inside"]'}


def test_somebody_may_go_on_without_them_and_they_follow_one_day(house: House) -> None:
    keyring, file = house.locked(), house.places[SecretStore.FILE]

    house.preferences.keep(
        replace(house.choose(secret_store=SecretStore.FILE), leaves_secrets=True)
    )
    before = dict(file.kept)
    keyring.is_locked = False
    settle(house.places.__getitem__, SecretStore.FILE)

    assert before == {}
    assert file.kept == {"proxy-it": "s", "snmp-communities": '["inside"]'}
    assert keyring.kept == {}


def test_starting_with_the_computer_is_done_and_not_only_noted(house: House) -> None:
    house.preferences.keep(house.choose(start_with_session=True))
    house.preferences.keep(house.choose())
    house.preferences.keep(house.choose(start_with_session=False))

    assert house.autostart.turned == [True, True, False]
