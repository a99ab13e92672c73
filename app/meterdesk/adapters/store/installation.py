"""The one row about this installation."""

from __future__ import annotations

import secrets
import uuid
from dataclasses import asdict

from sqlalchemy import Connection, insert, select, update

from meterdesk.adapters.store.tables import installation
from meterdesk.domain.proxy import Proxy, Standing

_PROXY = select(*(column for column in installation.c if column.name != "id"))


class SqlInstallation:
    """Fits the port Installation. Draws id and daily minute the first time, for good."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def is_drawn(self) -> bool:
        """Whether there is one."""
        return self._connection.execute(_PROXY).first() is not None

    def draw(self) -> None:
        """Draws what is drawn once: the id, and the minute of the daily sync."""
        if not self.is_drawn():
            drawn = Proxy(str(uuid.uuid4()), secrets.randbelow(24 * 60))
            self._connection.execute(insert(installation).values(id=1, **asdict(drawn)))

    def proxy(self) -> Proxy:
        """This installation."""
        row = self._connection.execute(_PROXY).one()._mapping
        return Proxy(**{**row, "standing": Standing(row["standing"])})

    def keep(self, proxy: Proxy) -> None:
        """Replaces what is known of it."""
        self._connection.execute(update(installation).values(**asdict(proxy)))
