"""Who is signed in, and what somebody in that role may see."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from zoneinfo import ZoneInfo


class Role(StrEnum):
    """What a person is to the supplier (row M20)."""

    SUPPLIER = "supplier"
    KEY_USER = "key-user"
    EQUIPMENT = "equipment"


@dataclass(frozen=True, slots=True)
class Visitor:
    """Somebody who is signed in. `account_id` is None for the supplier, who sees every account;
    times are shown in `zone`.
    """

    person_id: int
    account_id: int | None
    role: Role
    name: str
    language: str
    zone: ZoneInfo


def may_see(visitor: Visitor, account_id: int | None) -> bool:
    """Whether a thing of that account exists for the visitor; None is the supplier's own."""
    if visitor.role is Role.SUPPLIER:
        return True
    return visitor.account_id is not None and visitor.account_id == account_id
