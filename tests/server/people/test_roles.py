"""What exists for whom."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from meterdesk_server.people.roles import Role, Visitor, may_see


def visitor(role: Role, account_id: int | None) -> Visitor:
    return Visitor(1, account_id, role, "Ada", "en", ZoneInfo("UTC"))


@pytest.mark.parametrize("account_id", [None, 1, 2])
def test_supplier_sees_every_account(account_id) -> None:
    assert may_see(visitor(Role.SUPPLIER, None), account_id)


@pytest.mark.parametrize("role", [Role.KEY_USER, Role.EQUIPMENT])
def test_customers_people_see_their_own_account_alone(role) -> None:
    seen = [may_see(visitor(role, 1), account_id) for account_id in (None, 1, 2)]

    assert seen == [False, True, False]


@pytest.mark.parametrize("role", [Role.KEY_USER, Role.EQUIPMENT])
def test_customers_person_without_an_account_sees_nothing(role) -> None:
    assert not any(may_see(visitor(role, None), account_id) for account_id in (None, 1))
