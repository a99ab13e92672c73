"""Episodes: what somebody was told of once, until it is over.

What asks for a mail is looked up without holding anybody up, and then written down account by
account, the notice and the mail in one transaction. Two who do it at once write one notice: an
open one is unique for its kind, subject and person.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, TypeAlias

from sqlalchemy import Connection, insert, select, update

from meterdesk_server.notices.letter import Letter
from meterdesk_server.notices.occasions import post
from meterdesk_server.notices.readers import reader
from meterdesk_server.people.persons import Recipient, recipients
from meterdesk_server.store import Store, won
from meterdesk_server.tables_duty import notice


class Kind(StrEnum):
    """What notices are about. The subject is a request, an office or a device, by its id."""

    READS_LATE = "reads-late"
    OFFICE_SILENT = "office-silent"
    WAITING = "waiting-for-sign-up"


@dataclass(frozen=True, slots=True)
class News:
    """Something to tell: its subject and cause, whose it is, and `what` a letter says of it.

    Whoever looks after `device_id` is told, else the key users of the account. `notice_id` is the
    episode that is over with it, and `person_id` whom it was told.
    """

    subject: str
    what: Any
    cause: str = ""
    account_id: int = 0
    device_id: int | None = None
    notice_id: int = 0
    person_id: int = 0


Write: TypeAlias = Callable[[Recipient, Sequence[Any]], Letter]
"""The letter of one person, of the `what` of all news."""


def tell(
    store: Store,
    kind: Kind,
    news: Iterable[News],
    write: Write,
    now: datetime,
    may_tell: Callable[[Connection, Recipient], bool] = lambda connection, who: True,
) -> int:
    """Begins episodes and writes each person one mail. Returns how many mails."""
    told = 0
    for account_id, own in _grouped(news, lambda each: each.account_id).items():
        told += won(
            store,
            lambda connection, a=account_id, own=own: _tell_account(  # type: ignore[misc]
                connection, kind, a, own, write, now, may_tell
            ),
        )
    return told


def close(store: Store, over: Iterable[News], now: datetime, write: Write | None = None) -> int:
    """Ends episodes; with `write` whoever was told is told this too. Returns how many mails."""
    told = 0
    for person_id, own in _grouped(over, lambda each: each.person_id).items():
        told += won(
            store,
            lambda connection, p=person_id, own=own: _close_of(  # type: ignore[misc]
                connection, p, own, now, write
            ),
        )
    return told


def _tell_account(
    connection: Connection,
    kind: Kind,
    account_id: int,
    news: Sequence[News],
    write: Write,
    now: datetime,
    may_tell: Callable[[Connection, Recipient], bool],
) -> int:
    told = 0
    for who, own in _by_reader(connection, account_id, news).items():
        fresh = _fresh(connection, kind, who, own)
        if fresh and may_tell(connection, who):
            _begin(connection, kind, who, fresh, now)
            post(connection, who, kind, write(who, [each.what for each in fresh]), now)
            told += 1
    return told


def _by_reader(
    connection: Connection, account_id: int, news: Sequence[News]
) -> Mapping[Recipient, list[News]]:
    found: dict[Recipient, list[News]] = {}
    for each in news:
        for who in recipients(connection, account_id, each.device_id):
            found.setdefault(who, []).append(each)
    return found


def _fresh(
    connection: Connection, kind: Kind, who: Recipient, news: Sequence[News]
) -> Sequence[News]:
    """Those of these the person was not told of by somebody who was faster."""
    query = select(notice.c.subject).where(
        notice.c.kind == kind,
        notice.c.person_id == who.person_id,
        notice.c.closed_at.is_(None),
        notice.c.subject.in_([each.subject for each in news]),
    )
    known = set(connection.execute(query).scalars())
    return [each for each in news if each.subject not in known]


def _begin(
    connection: Connection, kind: Kind, who: Recipient, news: Sequence[News], now: datetime
) -> None:
    common = {"kind": kind, "person_id": who.person_id, "opened_at": now}
    rows = [{**common, "subject": each.subject, "cause": each.cause} for each in news]
    connection.execute(insert(notice), rows)


def _close_of(
    connection: Connection,
    person_id: int,
    over: Sequence[News],
    now: datetime,
    write: Write | None,
) -> int:
    ended = connection.execute(
        update(notice)
        .where(notice.c.id.in_([each.notice_id for each in over]), notice.c.closed_at.is_(None))
        .values(closed_at=now)
        .returning(notice.c.id, notice.c.kind)
    ).all()
    ids, who = {row.id for row in ended}, reader(connection, person_id)
    what = [each.what for each in over if each.notice_id in ids]
    if not what or write is None or who is None:
        return 0
    post(connection, who, f"{ended[0].kind}-over", write(who, what), now)
    return 1


def _grouped(news: Iterable[News], key: Callable[[News], int]) -> dict[int, list[News]]:
    found: dict[int, list[News]] = {}
    for each in news:
        found.setdefault(key(each), []).append(each)
    return found
