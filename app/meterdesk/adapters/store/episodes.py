"""What notifications are about: kept, so that a restart says nothing a second time."""

from __future__ import annotations

from dataclasses import asdict

from sqlalchemy import Connection, delete, select

from meterdesk.adapters.store.tables import episode
from meterdesk.adapters.store.upsert import replacing
from meterdesk.domain.notice import Episode, NoticeKind

_KEY = ("kind", "key")
_PUT = replacing(episode, _KEY, [each.name for each in episode.c if each.name not in _KEY])


class SqlEpisodes:
    """Fits the port Episodes. Rows of a kind that this program does not know are left alone."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> tuple[Episode, ...]:
        """In the order in which they began."""
        query = (
            select(episode)
            .where(episode.c.kind.in_(list(NoticeKind)))
            .order_by(episode.c.began_at, episode.c.kind, episode.c.key)
        )
        rows = self._connection.execute(query).mappings()
        return tuple(Episode(**{**row, "kind": NoticeKind(row["kind"])}) for row in rows)

    def keep(self, kept: Episode) -> None:
        """As it is now; one of its kind and key is replaced."""
        self._connection.execute(_PUT, {**asdict(kept), "kind": kept.kind.value})

    def forget(self, told: Episode) -> None:
        """It is over."""
        its = (episode.c.kind == told.kind.value) & (episode.c.key == told.key)
        self._connection.execute(delete(episode).where(its))
