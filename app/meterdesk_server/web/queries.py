"""What stands behind the question mark of a list: its filter, its page, and links to others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, time, timedelta
from urllib.parse import urlencode

from sqlalchemy import Connection

from meterdesk_server.people.roles import may_see
from meterdesk_server.reports import scope
from meterdesk_server.web.page import NotFoundError, Visit

A_PAGE = 100
"""Rows of a list that are shown at once."""
_MOST_ACCOUNTS = 500
_MOST_ID = 2**31 - 1


def account_of(visit: Visit) -> int | None:
    """The account that is asked for. Raises NotFoundError where the visitor knows of none."""
    if not visit.form.typed("account"):
        return None
    account_id = visit.form.whole("account", 1, _MOST_ID)
    if not may_see(visit.who, account_id):
        raise NotFoundError
    return account_id


def accounts(connection: Connection, visit: Visit) -> Sequence[tuple[int, str]]:
    """The accounts to choose from: ids and names. Nothing for who has but one."""
    return scope.accounts(connection, visit.who, _MOST_ACCOUNTS)


def serial_of(visit: Visit) -> str:
    """The part of a serial number that is looked for."""
    return visit.form.text("serial", 32, is_needed=False)


def since_of(visit: Visit) -> datetime | None:
    """The beginning of the first day that is asked for, in the visitor's zone."""
    return _midnight(visit, "from", 0)


def until_of(visit: Visit) -> datetime | None:
    """The end of the last day that is asked for."""
    return _midnight(visit, "to", 1)


def moment_of(visit: Visit, name: str) -> datetime:
    """A moment that a link of ours says. Raises NotFoundError where somebody wrote it by hand."""
    try:
        moment = datetime.fromisoformat(visit.form.typed(name))
        return moment.astimezone(UTC)
    except (ValueError, OverflowError):
        raise NotFoundError from None


def link(path: str, **values: object) -> str:
    """The path with what is not empty behind it."""
    said = {k: v for k, v in values.items() if v is not None and str(v) != ""}
    return f"{path}?{urlencode(said)}" if said else path


def downloads(path: str, asked: Mapping[str, str]) -> dict[str, str]:
    """Links to the same list as files, by their kinds."""
    return {kind: link(f"{path}.{kind.lower()}", **asked) for kind in ("CSV", "JSON")}


def _midnight(visit: Visit, name: str, days: int) -> datetime | None:
    if not visit.form.typed(name):
        return None
    day = visit.form.day(name)
    try:
        start = datetime.combine(day + timedelta(days=days), time(), visit.who.zone)
        return start.astimezone(UTC)
    except OverflowError:
        raise NotFoundError from None
