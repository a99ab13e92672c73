"""The collector that ends as soon as nothing is due: it is started again when something is.

Between two rounds nothing of it is in memory (docs/decisions/0040). What it knows beside the books
it leaves to the next one.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial

from meterdesk.services.collecting.outing_words import Order
from meterdesk.services.collecting.recollection import Recollection, known_to, remind
from meterdesk.services.collecting.telling import Telling
from meterdesk.services.collecting.worker import Worker
from meterdesk.services.office import Office, OpenOffice
from meterdesk.services.ports.turn import Turn

NEAR = timedelta(minutes=1)
"""For what is due as soon as that it stays."""

_IN_TURN = (Order.READ, Order.SYNC)
"""What only who has the turn may do."""


class Outing(Worker):
    """After `run`, `until` is when the next one is due and `recollection` is for that; `error` is
    why it could not go on, None where it could."""

    def __init__(
        self,
        open_office: OpenOffice,
        telling: Telling,
        turn: Turn,
        recollection: Recollection,
        steady: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(self._opened(open_office), telling, steady, turn)
        self._tried.update(recollection.tried)
        self.recollection = self._left = recollection
        self.until: datetime | None = None
        self.error: Exception | None = None

    def go_to_rest(self) -> None:
        """At once, with what was learned so far; what was under way is done the next time."""
        if self._office is not None:
            self.until = self._office.clock() + NEAR
        self.stop()

    def obey(self, order: Order) -> bool:
        """In the loop. False where it is not done here: this one has ended, or gives its turn away;
        whoever wants it tells the next one."""
        if self._is_stopped.is_set() or (order in _IN_TURN and not self._shift.may_work):
            return False
        deeds: dict[Order, Callable[[], None]] = {
            Order.FINISH: self.finish,
            Order.STOP: self.stop,
            Order.NETWORK: self.network_returned,
            Order.READ: partial(self._order, self.read_now),
            Order.SYNC: partial(self._order, self.sync_now),
            Order.PAUSE: self.pause,
            Order.RESUME: self.resume,
        }
        deeds[order]()
        return True

    # --- what a collector that stays does not

    def _opened(self, open_office: OpenOffice) -> OpenOffice:
        def opened() -> Office:
            try:
                office = open_office()
            except Exception as error:
                self.error = error
                self.ask(self.stop)
                raise
            remind(office, self._left)
            return office

        return opened

    def _reopen(self) -> None:
        super()._reopen()
        if self._vigil is not None and self._left.seen is not None:
            self._vigil.seen = self._left.seen
        self._left = Recollection()  # said once: a clock that jumped has not jumped again

    @property
    def _is_watched(self) -> bool:
        return False

    def _look_at(self, office: Office) -> timedelta:
        nap = super()._look_at(office)
        if nap > NEAR and self.is_idle and self._news.is_idle:
            self.until = office.clock() + nap
            self.stop()
        return nap

    async def _hand_over(self) -> None:
        await super()._hand_over()
        self.go_to_rest()

    def _close(self, office: Office) -> None:
        seen = self._vigil.seen if self._vigil else None
        self.recollection = Recollection(dict(self._tried), seen, known_to(office))
        super()._close(office)
