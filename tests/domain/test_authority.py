"""The authority of a supplier's file is trusted for the address of that file alone (row M14)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from meterdesk.domain.administration import UNRESTRAINED, Restraint
from meterdesk.domain.authority import Authorities, file_name, is_file_name
from meterdesk.domain.settings import Settings

BROUGHT = "/data/supplier-1.pem"
HERE = Settings(server_url="https://a.example/soap", private_ca=BROUGHT)
AUTHORITIES = Authorities(lambda path: path.startswith("/data/supplier-"))


@pytest.mark.parametrize(
    "url",
    [
        "https://b.example/soap",
        "https://a.example:8443/soap",
        "https://a.example.b.example/soap",
        "https://[a.example/soap",
        "https://a.example:99999/soap",
        "a.example",
        "",
    ],
)
def test_another_host_or_port_does_not_get_it(url: str) -> None:
    there = AUTHORITIES.follow(HERE, replace(HERE, server_url=url), UNRESTRAINED)

    assert (there.server_url, there.private_ca) == (url, "")


@pytest.mark.parametrize(
    "url", ["https://a.example/other", "https://A.example:443/soap", " https://a.example"]
)
def test_the_same_host_and_port_keep_it(url: str) -> None:
    there = AUTHORITIES.follow(HERE, replace(HERE, server_url=url), UNRESTRAINED)

    assert there.private_ca == BROUGHT


def test_one_chosen_by_hand_goes_along_before_and_with_the_change() -> None:
    before = replace(HERE, private_ca="/etc/office/inspection.pem")
    after = replace(before, server_url="https://b.example/soap")
    chosen = replace(after, private_ca="/data/supplier-2.pem")

    assert AUTHORITIES.follow(before, after, UNRESTRAINED) == after
    assert AUTHORITIES.follow(HERE, chosen, UNRESTRAINED) == chosen


def test_m16_one_that_a_policy_has_fixed_stays() -> None:
    after = replace(HERE, server_url="https://b.example/soap")

    assert AUTHORITIES.follow(HERE, after, Restraint(frozenset({"private_ca"}))) == after


def test_its_name_is_known_again() -> None:
    name = file_name("0A:1B:2C:3D:4E:5F:60:71:82")

    assert name == "supplier-0a1b2c3d4e5f6071.pem"
    assert is_file_name(name)
    assert not is_file_name("supplier-of-ours.pem")
