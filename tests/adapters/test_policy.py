"""The policy of the whole computer (row M16): what it fixes, and when it is not believed."""

from __future__ import annotations

import os
import sys
from dataclasses import replace

import pytest

from meterdesk.adapters.owner import is_administrators
from meterdesk.adapters.policy import RestrainedSettings, policy_path, read_policy
from meterdesk.adapters.settings import TomlSettings
from meterdesk.domain.administration import Area, Policy
from meterdesk.domain.authority import Authorities


def trusted(path) -> bool:
    return True


@pytest.fixture
def given(tmp_path):
    def write(text: str) -> Policy:
        path = tmp_path / "policy.toml"
        path.write_text(text, encoding="utf-8")
        return read_policy(path, trusted)

    return write


def test_where_there_is_no_policy_nothing_is_fixed(tmp_path):
    assert read_policy(tmp_path / "policy.toml") == Policy()


def test_settings_are_fixed_by_their_keys_and_areas_are_locked(given):
    policy = given(
        'server_url = "https://a.example/"\nread_every_minutes = 60\n'
        'locked = ["discovery", "internet"]\n'
    )

    assert sorted(policy.fixed) == ["read_every", "server_url"]
    assert policy.locked == {Area.DISCOVERY, Area.INTERNET}
    assert policy.problems == ()


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ('server_url = "http://a.example/"', "not encrypted"),
        ("colour = 1", "no setting"),
        ('locked = ["everything"]', "nothing that can be locked"),
        ("locked = [[1]]", "nothing that can be locked"),
        ("server_url =", "is not used"),
    ],
)
def test_what_cannot_be_used_is_named_and_fixes_nothing(given, text, word):
    policy = given(text)

    assert (dict(policy.fixed), policy.locked) == ({}, frozenset())
    assert word in policy.problems[0]


def test_one_that_others_may_write_fixes_nothing(tmp_path):
    path = tmp_path / "policy.toml"
    path.write_text('server_url = "https://a.example/"')

    policy = read_policy(path, lambda path: False)

    assert not policy.fixed
    assert "others than an administrator" in policy.problems[0]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows owners of another kind.")
def test_only_a_file_of_roots_that_nobody_else_may_write_is_believed(tmp_path):
    path = tmp_path / "policy.toml"
    path.write_text("")
    path.chmod(0o644)

    assert is_administrators(path) is (os.geteuid() == 0)

    path.chmod(0o664)
    assert not is_administrators(path)


def test_the_policy_lies_where_only_administrators_write():
    assert policy_path().is_absolute()
    assert policy_path().name == "policy.toml"


def test_what_is_fixed_holds_and_is_never_written_into_the_users_file(tmp_path):
    own = TomlSettings(tmp_path / "settings.toml")
    own.write(replace(own.read(), server_url="https://mine.example/"))
    file = RestrainedSettings(own, Policy({"server_url": "https://fixed.example/"}))

    file.write(replace(file.read(), notifications=False))

    assert file.read().server_url == "https://fixed.example/"
    assert own.read().server_url == "https://mine.example/"
    assert own.read().notifications is False


def test_what_is_wrong_with_either_is_told(tmp_path):
    (tmp_path / "settings.toml").write_text("packets_per_second = 0")
    file = RestrainedSettings(
        TomlSettings(tmp_path / "settings.toml"), Policy(problems=("The policy is wrong.",))
    )

    file.read()

    assert len(file.problems) == 2


@pytest.fixture
def office(tmp_path):
    """A function: the settings of an office that opened a file from a.example, under a policy."""
    own = TomlSettings(tmp_path / "settings.toml")
    brought = str(tmp_path / "supplier-0a1b.pem")
    own.write(replace(own.read(), server_url="https://a.example/soap", private_ca=brought))

    def under(**fixed: str) -> RestrainedSettings:
        authorities = Authorities(lambda path: "supplier-" in path)
        return RestrainedSettings(own, Policy(fixed), authorities)

    return under


def test_m16_a_fixed_server_is_not_vouched_for_by_the_file_of_another(office):
    read = office(server_url="https://b.example/soap").read()

    assert (read.server_url, read.private_ca) == ("https://b.example/soap", "")


def test_the_same_server_fixed_keeps_its_authority(office, tmp_path):
    read = office(server_url="https://a.example/other").read()

    assert read.private_ca == str(tmp_path / "supplier-0a1b.pem")


def test_the_users_own_authority_is_back_when_the_policy_is_gone(office, tmp_path):
    file = office(server_url="https://b.example/soap")

    file.write(replace(file.read(), spare_nights=True))

    read = office().read()
    assert read.server_url == "https://a.example/soap"
    assert read.private_ca == str(tmp_path / "supplier-0a1b.pem")


def test_the_file_of_the_fixed_server_is_trusted_for_it(office, tmp_path):
    file = office(server_url="https://b.example/soap")
    theirs = str(tmp_path / "supplier-2c3d.pem")

    file.write(replace(file.read(), private_ca=theirs))

    assert file.read().private_ca == theirs


def test_an_authority_that_somebody_chose_is_trusted_for_any_server(office, tmp_path):
    file = office(server_url="https://b.example/soap")

    file.write(replace(file.read(), private_ca="/etc/office/inspection.pem"))

    assert file.read().private_ca == "/etc/office/inspection.pem"
