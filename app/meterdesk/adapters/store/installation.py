"""The one row about this installation."""

from __future__ import annotations

import secrets
import uuid
from dataclasses import asdict

from sqlalchemy import Connection, insert, select, update

from meterdesk.adapters.store.tables import installation
from meterdesk.domain.proxy import Proxy


class SqlInstallation:
    """Fits the port Installation. Draws id and daily minute the first time, for good."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def draw(self) -> None:
        """Draws what is drawn once: the id, and the minute of the daily sync."""
        if self._connection.execute(select(installation)).first() is None:
            drawn = Proxy(str(uuid.uuid4()), secrets.randbelow(24 * 60))
            self._connection.execute(insert(installation).values(id=1, **asdict(drawn)))

    def proxy(self) -> Proxy:
        """This installation."""
        known = dict(self._connection.execute(select(installation)).one()._mapping)
        del known["id"]
        return Proxy(**known)

    def keep(self, proxy: Proxy) -> None:
        """Replaces what is known of it."""
        self._connection.execute(update(installation).values(**asdict(proxy)))
