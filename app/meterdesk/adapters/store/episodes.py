"""What notifications are about: kept, so that a restart says nothing a second time."""

from __future__ import annotations

from dataclasses import asdict

from sqlalchemy import Connection, Integer, bindparam, delete, or_, select

from meterdesk.adapters.store.device_rows import WHOLE, of_row
from meterdesk.adapters.store.tables import device, episode
from meterdesk.adapters.store.tables_readings import supply, supply_level
from meterdesk.adapters.store.told import newest
from meterdesk.adapters.store.upsert import replacing
from meterdesk.domain.device import Device, Identity, Registration
from meterdesk.domain.notice import Episode, NoticeKind
from meterdesk.domain.supply import Level, LevelState, Remainder

_KEY = ("kind", "key")
_PUT = replacing(episode, _KEY, [each.name for each in episode.c if each.name not in _KEY])

_STANDS = device.c.merged_into.is_(None)
_UNSETTLED = (
    select(*WHOLE)
    .where(
        _STANDS,
        device.c.registration.in_((Registration.FOUND, Registration.WAITING_FOR_SIGN_UP)),
    )
    .order_by(device.c.id)
)
_moments = newest(_STANDS & (device.c.registration != Registration.REPLACED))
# What the printer does not tell is no sign that somebody changed it: such a level stays in.
_SCARCE = (
    select(
        device.c.id,
        device.c.model,
        device.c.hostname,
        device.c.manufacturer,
        supply.c.name,
        supply_level.c.state,
        supply_level.c.percent,
    )
    .join_from(_moments, device, device.c.id == _moments.c.device_id)
    .join(supply, supply.c.device_id == device.c.id)
    .join(
        supply_level,
        (supply_level.c.supply_id == supply.c.id) & (supply_level.c.read_at == _moments.c.read_at),
    )
    .where(
        or_(
            supply_level.c.percent.is_(None),
            supply_level.c.percent <= bindparam("percent", type_=Integer),
        ),
        supply_level.c.state.not_in((LevelState.SOME, LevelState.UNLIMITED)),
    )
    .order_by(supply.c.id)
)


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

    def unsettled(self) -> tuple[Device, ...]:
        """The devices that nobody chose yet, and those that wait for sign-up, oldest first."""
        return tuple(map(of_row, self._connection.execute(_UNSETTLED)))

    def scarce(self, percent: int) -> tuple[Remainder, ...]:
        """The supplies that do not tell that more than this is left, by device."""
        rows = self._connection.execute(_SCARCE, {"percent": percent})
        return tuple(
            Remainder(
                device_id,
                Identity(model=model, hostname=host, manufacturer=maker).name,
                name,
                Level(LevelState(state), left),
            )
            for device_id, model, host, maker, name, state, left in rows
        )
