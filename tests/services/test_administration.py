"""Locked settings are not changed by any way through the services (row M16)."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.fakes import Clock, MemoryAutostart, MemorySecrets, MemorySettings

from meterdesk.domain.administration import BY_PASSWORD, BY_POLICY, Area, Policy
from meterdesk.domain.errors import BadInputError, LockedError, NotNowError, SettingsError
from meterdesk.domain.settings import InternetProxy, Settings
from meterdesk.services.administration import Administration
from meterdesk.services.preferences import Preferences
from meterdesk.services.setup import Setup

PASSWORD = "correct horse"


@pytest.fixture
def file():
    return MemorySettings(Settings(networks=("10.0.0.0/28",), server_url="https://a.example/"))


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def desk(file, clock):
    """Locked with the password."""
    made = Administration(file, clock=clock)
    made.lock(PASSWORD)
    return made


@pytest.fixture
def preferences(file, desk):
    secrets = MemorySecrets()
    return Preferences(file, MemoryAutostart(), lambda _: secrets, lambda _: None, desk)


@pytest.fixture
def setup(file, desk):
    secrets = MemorySecrets()
    return Setup(file, lambda _: secrets, MemoryAutostart(), desk)


def test_the_right_password_opens_and_a_wrong_one_does_not(desk):
    desk.unlock(PASSWORD)

    with pytest.raises(BadInputError, match="not the password"):
        desk.unlock("something else")


def test_after_three_wrong_ones_even_the_right_one_has_to_wait(desk, clock):
    for _ in range(3):
        with pytest.raises(BadInputError):
            desk.unlock("something else")

    with pytest.raises(NotNowError, match="again in 2 seconds"):
        desk.unlock(PASSWORD)

    clock.advance(seconds=2)
    desk.unlock(PASSWORD)


def test_nobody_sets_another_password_without_the_first(desk, file):
    before = file.settings

    with pytest.raises(LockedError):
        desk.lock("another one")
    with pytest.raises(LockedError):
        desk.remove()

    assert file.settings == before


def test_whoever_knows_it_takes_it_away(desk):
    desk.remove(is_unlocked=True)

    assert not desk.has_password
    desk.check_area(Area.DEREGISTRATION)


def test_ending_registrations_is_locked_too(desk):
    with pytest.raises(LockedError, match="locked this"):
        desk.check_area(Area.DEREGISTRATION)

    desk.check_area(Area.DEREGISTRATION, is_unlocked=True)


CHANGES = [
    {"networks": ("10.9.9.0/28",)},
    {"exclusions": ("10.0.0.1",)},
    {"internet_proxy": InternetProxy.NONE},
    {"server_url": "https://b.example/"},
    {"administration_lock": ""},
]


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: next(iter(change)))
def test_a_locked_setting_is_refused_where_it_stands_and_when_it_is_kept(preferences, file, change):
    before = file.settings
    begun = preferences.begin()
    choices = replace(begun, settings=replace(begun.settings, **change))

    assert preferences.problems(choices) == {next(iter(change)): BY_PASSWORD}
    with pytest.raises(LockedError):
        preferences.keep(choices)
    assert file.settings == before


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: next(iter(change)))
def test_it_is_changed_after_the_password_was_typed(preferences, file, change):
    begun = preferences.begin()
    choices = replace(begun, settings=replace(begun.settings, **change), is_unlocked=True)

    assert preferences.problems(choices) == {}
    preferences.keep(choices)

    name, value = next(iter(change.items()))
    assert getattr(file.settings, name) == value


@pytest.mark.parametrize(
    ("change", "name"),
    [
        ({"communities": ("other",)}, "communities"),
        ({"proxy_password": "x"}, "proxy_password"),
        ({"ports": "1161"}, "snmp_ports"),
    ],
)
def test_what_lies_with_the_secrets_is_locked_as_well(preferences, change, name):
    choices = replace(preferences.begin(), **change)

    assert preferences.problems(choices)[name] == BY_PASSWORD
    with pytest.raises(LockedError):
        preferences.keep(choices)


def test_what_is_not_locked_is_kept_as_ever(preferences, file):
    begun = preferences.begin()

    preferences.keep(replace(begun, settings=replace(begun.settings, notifications=False)))

    assert file.settings.notifications is False


@pytest.mark.parametrize(
    ("change", "name"),
    [
        ({"networks": ("10.9.9.0/28",)}, "networks"),
        ({"ports": "1161"}, "ports"),
        ({"communities": ("other",)}, "communities"),
        ({"server_url": "https://b.example/"}, "server_url"),
    ],
)
def test_the_set_up_goes_no_way_around_it(setup, file, change, name):
    before = file.settings
    answers = replace(setup.begin(), **change, enrolment_key="")

    assert setup.problems(answers)[name] == BY_PASSWORD
    with pytest.raises(LockedError):
        setup.keep(answers)
    assert file.settings == before


def test_the_set_up_with_nothing_changed_is_kept(setup):
    answers = setup.begin()

    assert setup.keep(answers).networks == answers.networks


def test_a_policy_is_said_to_be_the_administrators(file):
    desk = Administration(file, Policy({"server_url": "https://a.example/"}))
    preferences = Preferences(
        file, MemoryAutostart(), lambda _: MemorySecrets(), lambda _: None, desk
    )
    begun = preferences.begin()
    choices = replace(
        begun, settings=replace(begun.settings, server_url="https://b.example/"), is_unlocked=True
    )

    assert preferences.problems(choices) == {"server_url": BY_POLICY}


def test_a_fixed_start_with_the_session_stands_in_nobodys_way(file):
    """The session may say otherwise: that is no change of somebody's."""
    desk = Administration(file, Policy({"start_with_session": True}))
    preferences = Preferences(
        file, MemoryAutostart(), lambda _: MemorySecrets(), lambda _: None, desk
    )

    assert preferences.problems(preferences.begin()) == {}


def test_the_same_networks_in_another_order_are_no_change(setup, file):
    """The window puts those of this computer first."""
    file.settings = replace(file.settings, networks=("10.0.0.0/28", "10.0.1.0/28"))
    answers = replace(setup.begin(), networks=("10.0.1.0/28", "10.0.0.0/28"))

    assert setup.problems(replace(answers, enrolment_key="ABC123-1")) == {}
    assert setup.keep(answers).networks == ("10.0.0.0/28", "10.0.1.0/28")


def test_m16_a_backup_from_before_the_lock_is_restored_by_who_knows_the_password(desk):
    with pytest.raises(LockedError, match="administration password"):
        desk.check_restore()

    desk.check_restore(is_unlocked=True)


def test_m16_a_policy_lets_nobody_restore(file):
    desk = Administration(file, Policy(locked=frozenset({Area.RESTORE})))

    with pytest.raises(LockedError, match="for the whole computer"):
        desk.check_restore(is_unlocked=True)


def test_m23_settings_that_cannot_be_read_are_what_a_backup_is_for(file, monkeypatch):
    def fail():
        raise SettingsError("The file is no TOML.")

    monkeypatch.setattr(file, "read", fail)

    Administration(file).check_restore()
    with pytest.raises(LockedError):
        Administration(file, Policy(locked=frozenset({Area.RESTORE}))).check_restore()
