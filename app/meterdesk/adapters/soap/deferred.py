"""The way to the server, loaded with the first word: its libraries take longer than many a command.

`meterdesk pause` and a window that opens need neither XML nor HTTPS.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from meterdesk.domain.connection import Listener
from meterdesk.domain.conversation import Answer, Credentials, Request
from meterdesk.domain.exchange import Composed, Exchange
from meterdesk.domain.settings import Settings

if TYPE_CHECKING:
    from meterdesk.adapters.soap.uplink import SoapUplink
    from meterdesk.adapters.soap.way import SoapWay


class DeferredUplink:
    """Fits the services' port Uplink; `open_uplink` is called with the first word."""

    def __init__(self, open_uplink: Callable[[], SoapUplink]) -> None:
        self._open_uplink = open_uplink

    def send(
        self, request: Request, credentials: Credentials, record: Callable[[Exchange], None]
    ) -> Answer:
        return self._uplink.send(request, credentials, record)

    def hang_up(self) -> None:
        """Where nothing was said yet, nothing is under way."""
        if "_uplink" in self.__dict__:
            self._uplink.hang_up()

    def compose(self, request: Request) -> Composed:
        return self._uplink.compose(request)

    @cached_property
    def _uplink(self) -> SoapUplink:
        return self._open_uplink()


class DeferredWay:
    """Fits the services' port Way, and opens it in the same manner."""

    def try_out(
        self, settings: Settings, password: Callable[[], str | None], listener: Listener
    ) -> None:
        self._way.try_out(settings, password, listener)

    def hang_up(self) -> None:
        """Where nothing was tried yet, nothing is under way."""
        if "_way" in self.__dict__:
            self._way.hang_up()

    @cached_property
    def _way(self) -> SoapWay:
        from meterdesk.adapters.soap.way import SoapWay

        return SoapWay()
