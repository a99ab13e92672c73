"""What a password and a policy lock (row M16), and how wrong passwords are slowed down."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta

import pytest

from meterdesk.domain.administration import (
    BY_PASSWORD,
    BY_POLICY,
    COMMUNITIES,
    FIELDS,
    PROXY_PASSWORD,
    USERS,
    Area,
    Attempts,
    Policy,
    check_lock,
    check_password,
    lock_of,
    opens,
    restraint,
)
from meterdesk.domain.errors import BadInputError
from meterdesk.domain.settings import Settings

NOW = datetime(2026, 11, 4, tzinfo=UTC)
LOCK = lock_of("correct horse", b"0123456789abcdef")
LOCKED = Settings(administration_lock=LOCK)


def test_a_lock_opens_with_its_password_and_with_no_other():
    assert opens(LOCK, "correct horse")
    assert not opens(LOCK, "Correct horse")


def test_the_password_does_not_stand_in_what_is_kept():
    assert "correct" not in LOCK
    assert LOCK not in repr(LOCKED)


def test_the_same_password_with_another_salt_is_another_lock():
    assert lock_of("correct horse", b"another salt 16.") != LOCK


@pytest.mark.parametrize(
    "text",
    [
        "open",
        "scrypt$14$8$1$x$y",
        LOCK.replace("scrypt", "plain"),
        LOCK.replace("$14$", "$30$"),
        LOCK.replace("$8$1$", "$8$99$"),
        LOCK[:-6],
    ],
)
def test_what_is_no_lock_is_refused_and_costs_no_memory(text):
    with pytest.raises(BadInputError):
        check_lock(text)


@pytest.mark.parametrize("password", ["", "short", "1234567"])
def test_a_short_password_is_refused(password):
    with pytest.raises(BadInputError, match="at least 8"):
        check_password(password)


def test_every_named_setting_exists():
    known = {each.name for each in fields(Settings)} | {COMMUNITIES, USERS, PROXY_PASSWORD}

    assert {name for names in FIELDS.values() for name in names} <= known


@pytest.mark.parametrize("name", ["server_url", "networks", "internet_proxy", COMMUNITIES])
def test_a_password_locks_the_it_settings_until_it_is_typed(name):
    assert restraint(LOCKED, Policy()).why(name) == BY_PASSWORD
    assert restraint(LOCKED, Policy(), is_unlocked=True).why(name) == ""
    assert restraint(Settings(), Policy()).why(name) == ""


@pytest.mark.parametrize("name", ["notifications", "read_every", "language", "keep_sent_months"])
def test_what_is_everybodys_own_stays_open(name):
    assert restraint(LOCKED, Policy()).why(name) == ""


def test_no_password_opens_what_a_policy_fixes():
    policy = Policy({"server_url": "https://a.example/"}, frozenset({Area.DISCOVERY}))

    held = restraint(LOCKED, policy, is_unlocked=True)

    assert held.why("server_url") == BY_POLICY
    assert held.why("networks") == BY_POLICY
    assert held.why("private_ca") == ""


def test_a_policy_stands_over_the_settings():
    policy = Policy({"server_url": "https://a.example/"})

    assert policy.over(replace(LOCKED, server_url="https://b.example/")).server_url == (
        "https://a.example/"
    )


def test_each_wrong_password_doubles_the_wait_up_to_five_minutes():
    attempts, waits = Attempts(), []
    for _ in range(14):
        attempts = attempts.failed(NOW)
        waits.append(round(attempts.wait(NOW).total_seconds()))

    assert waits == [0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300, 300]


def test_the_wait_is_over_when_it_is_over_and_no_clock_set_back_shortens_it():
    attempts = Attempts(3, NOW)

    assert attempts.wait(NOW + timedelta(seconds=2)) == timedelta(0)
    assert attempts.wait(NOW - timedelta(days=1)) == timedelta(seconds=2)
