"""Moving secrets: broken off anywhere, nothing is lost, and in the end nothing stays behind."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.fakes import MemoryAutostart, MemorySecrets, MemorySettings

from meterdesk.domain.errors import SecretsError
from meterdesk.domain.settings import SecretStore
from meterdesk.services.moving import settle
from meterdesk.services.preferences import Preferences

OFFICE = {"proxy-it": "s3cret", "snmp-communities": '["inside"]', "internet-proxy": "hunter2"}


class PowerCutError(Exception):
    """Nothing of the program runs any more."""


class Power:
    """Goes out after so many changes."""

    def __init__(self, changes: int | None = None) -> None:
        self.changes = changes

    def spend(self) -> None:
        if self.changes is not None:
            self.changes -= 1
            if self.changes < 0:
                raise PowerCutError


class PoweredSecrets(MemorySecrets):
    def __init__(self, power: Power) -> None:
        super().__init__()
        self.power = power

    def put(self, name: str, secret: str) -> None:
        self.power.spend()
        super().put(name, secret)

    def remove(self, name: str) -> None:
        self.power.spend()
        super().remove(name)


class PoweredSettings(MemorySettings):
    def __init__(self, power: Power) -> None:
        super().__init__()
        self.power = power

    def write(self, settings) -> None:
        self.power.spend()
        super().write(settings)


class Office:
    """What is on the disk of an office whose program may end at any moment."""

    def __init__(self, store: SecretStore) -> None:
        self.power = Power()
        self.file = PoweredSettings(self.power)
        self.file.settings = replace(self.file.settings, secret_store=store)
        self.places = {each: PoweredSecrets(self.power) for each in SecretStore}
        self.places[store].kept = dict(OFFICE)

    def move(self, to: SecretStore) -> None:
        preferences = Preferences(
            self.file, MemoryAutostart(), self.places.__getitem__, lambda path: None
        )
        choices = preferences.begin()
        preferences.keep(replace(choices, settings=replace(choices.settings, secret_store=to)))

    def start(self) -> tuple[str, ...]:
        """What opening the office does."""
        return settle(self.places.__getitem__, self.file.settings.secret_store)


WAYS = [
    (SecretStore.FILE, SecretStore.KEYRING),
    (SecretStore.KEYRING, SecretStore.FILE),
    (SecretStore.SESSION, SecretStore.KEYRING),
]


@pytest.mark.parametrize(("old", "new"), WAYS)
def test_secrets_move_whole_and_are_wiped_where_they_were(
    old: SecretStore, new: SecretStore
) -> None:
    office = Office(old)

    office.move(new)

    assert office.places[new].kept == OFFICE
    assert office.places[old].kept == {}


@pytest.mark.parametrize("changes", range(8))
@pytest.mark.parametrize(("old", "new"), WAYS)
def test_a_move_that_is_broken_off_anywhere_is_put_right_by_the_next_start(
    changes: int, old: SecretStore, new: SecretStore
) -> None:
    office = Office(old)
    office.power.changes = changes

    try:
        office.move(new)
    except PowerCutError:
        office.power.changes = None
    office.start()

    chosen = office.file.settings.secret_store
    assert office.places[chosen].kept == OFFICE
    assert all(not place.kept for store, place in office.places.items() if store is not chosen)


@pytest.mark.parametrize("changes", range(8))
def test_a_start_that_is_broken_off_while_it_moves_loses_nothing(changes: int) -> None:
    office = Office(SecretStore.KEYRING)
    office.file.settings = replace(office.file.settings, secret_store=SecretStore.FILE)
    office.power.changes = changes

    try:
        office.start()
    except PowerCutError:
        office.power.changes = None
    office.start()

    assert office.places[SecretStore.FILE].kept == OFFICE
    assert office.places[SecretStore.KEYRING].kept == {}


def test_of_two_the_one_is_kept_that_lies_where_the_settings_want_it() -> None:
    office = Office(SecretStore.KEYRING)
    office.places[SecretStore.FILE].kept = {"proxy-it": "of long ago"}

    office.start()

    assert office.places[SecretStore.KEYRING].kept == OFFICE
    assert office.places[SecretStore.FILE].kept == {}


def test_what_cannot_be_moved_is_said_and_left(monkeypatch: pytest.MonkeyPatch) -> None:
    office = Office(SecretStore.KEYRING)
    office.file.settings = replace(office.file.settings, secret_store=SecretStore.FILE)

    def locked(name: str) -> str:
        raise SecretsError("The keyring is locked.")

    monkeypatch.setattr(office.places[SecretStore.KEYRING], "get", locked)

    remarks = office.start()

    assert remarks == (
        "Some secrets still lie where they were before and cannot be moved: The keyring is locked.",
    )
    assert office.places[SecretStore.KEYRING].kept == OFFICE
