"""The journal of who is who."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, insert, or_, select, update

from meterdesk.adapters.store.tables import journal
from meterdesk.domain.device import Address, Identity, Presence
from meterdesk.domain.evidence import Clue, Finding, Says
from meterdesk.domain.journal import Before, Decision, JournalEntry, Side

_QUESTIONS = (
    select(journal)
    .where(journal.c.kind == Decision.ASKED, journal.c.settled_at.is_(None))
    .order_by(journal.c.id)
)

_TIMES = ("silent_since", "last_asked")


class SqlJournal:
    """Fits the port Journal."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, new: JournalEntry) -> JournalEntry:
        """Writes it down; the number is drawn here."""
        values = {
            "at": new.at,
            "kind": new.decision,
            "device_id": new.device_id,
            "other_id": new.other_id,
            "is_by_user": new.is_by_user,
            "reason": new.reason,
            "findings": [[f.clue, f.says, f.before, f.now] for f in new.findings],
            "before": _document(new.before) if new.before else {},
            "settled_at": new.settled_at,
        }
        result = self._connection.execute(insert(journal).values(**values))
        (entry_id,) = result.inserted_primary_key or (0,)
        written = self.get(entry_id)
        assert written is not None
        return written

    def get(self, entry_id: int) -> JournalEntry | None:
        """The entry of that number."""
        row = self._connection.execute(select(journal).where(journal.c.id == entry_id)).first()
        return None if row is None else _of_row(row)

    def questions(self) -> tuple[JournalEntry, ...]:
        """What waits for an answer, oldest first."""
        return tuple(map(_of_row, self._connection.execute(_QUESTIONS)))

    def of(self, device_ids: Collection[int] | None = None) -> tuple[JournalEntry, ...]:
        """Every decision about one of these devices (None: about any), newest first."""
        query = select(journal).order_by(journal.c.at.desc(), journal.c.id.desc())
        if device_ids is not None:
            is_about = (
                column.in_(device_ids) for column in (journal.c.device_id, journal.c.other_id)
            )
            query = query.where(or_(*is_about))
        return tuple(map(_of_row, self._connection.execute(query)))

    def settle(self, entry_id: int, at: datetime | None) -> None:
        """Answered, or undone; None: it stands again."""
        self._connection.execute(
            update(journal).where(journal.c.id == entry_id).values(settled_at=at)
        )


def _of_row(row: Row[Any]) -> JournalEntry:
    return JournalEntry(
        row.id,
        row.at,
        Decision(row.kind),
        row.device_id,
        row.other_id,
        row.is_by_user,
        row.reason,
        tuple(Finding(Clue(clue), Says(says), old, new) for clue, says, old, new in row.findings),
        _before(row.before),
        row.settled_at,
    )


def _document(before: Before) -> dict[str, Any]:
    times = {name: _text(getattr(before, name)) for name in _TIMES}
    return asdict(before) | times


def _before(body: dict[str, Any]) -> Before | None:
    """What was written before somebody's presence was kept says nothing of it."""
    if not body:
        return None
    presence, other = body.get("presence", Presence.ASLEEP), body.get("other")
    return Before(
        identity=_identity(body["identity"]),
        address=Address(**body["address"]),
        presence=Presence(presence),
        was_replaced=body.get("was_replaced", False),
        other=_side(other) if other else None,
        **{name: _time(body.get(name)) for name in _TIMES},
    )


def _side(body: dict[str, Any]) -> Side:
    places = tuple(Address(**place) for place in body["places"])
    return Side(_identity(body["identity"]), places)


def _identity(body: dict[str, Any]) -> Identity:
    return Identity(**(body | {"macs": tuple(body["macs"])}))


def _text(at: datetime | None) -> str | None:
    return None if at is None else at.isoformat()


def _time(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)
