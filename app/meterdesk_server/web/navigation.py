"""Where one can go: a row for each entry, shown to the roles that may."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from meterdesk_server.people.roles import Role, Visitor

ALL = frozenset(Role)
STAFF = frozenset({Role.SUPPLIER})
MANAGERS = frozenset({Role.SUPPLIER, Role.KEY_USER})
"""Who looks after the people of an account."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the navigation. `label` is put into the visitor's language."""

    path: str
    label: str
    roles: Collection[Role]


ENTRIES = (
    Entry("/", "Overview", ALL),
    Entry("/equipment", "Equipment detected", ALL),
    Entry("/devices", "Machines", ALL),
    Entry("/reads", "Billing reads", ALL),
    Entry("/enrolment", "Enrolment keys", MANAGERS),
    Entry("/accounts", "Accounts", STAFF),
    Entry("/people", "People", MANAGERS),
    Entry("/audit", "Audit log", MANAGERS),
)


def entries_for(visitor: Visitor | None) -> tuple[Entry, ...]:
    """What this visitor may open, in order."""
    return tuple(entry for entry in ENTRIES if visitor and visitor.role in entry.roles)


def current(path: str) -> str:
    """The entry a page belongs to: the longest that its path begins with."""
    inside = (e.path for e in ENTRIES if path == e.path or path.startswith(e.path + "/"))
    return max(inside, key=len, default="")
