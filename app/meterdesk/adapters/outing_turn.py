"""The turn of a process that does what is due and ends: it gives way to everybody."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from meterdesk.adapters.folder_refusals import already_open
from meterdesk.adapters.lock import OfficeLock
from meterdesk.adapters.turns import OUTING, GuestTurn, ResidentTurn, wait_for
from meterdesk.adapters.window_place import COLLISION
from meterdesk.domain.turn import Resident


class OutingTurn(ResidentTurn):
    """Not taken beside a service, which collects. Somebody sits at the tray. Fits the port Turn."""

    is_attended = True
    is_dismissed = False

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._guest = GuestTurn(folder)

    def take(self, *, is_asked: bool = False) -> bool:
        """Raises StoreError."""
        return self.is_ours or (self.resident() is None and super().take())

    def hear(self, heard: object) -> bool:
        """It is over soon."""
        return False

    def nudge(self) -> None:
        """Has a service look at what was written just now."""
        self._guest.nudge()

    def resident(self) -> Resident | None:
        """The service of this computer that collects here, if one runs."""
        return self._guest.resident()


@contextmanager
def turn_of_an_outing(
    folder: Path, version: str, patience: float = COLLISION
) -> Iterator[OutingTurn]:
    """One at a time, waited for so many seconds. Beside a service of this version it looks into the
    books without the turn.

    Raises AlreadyOpenError where somebody else works, and StoreError.
    """
    lock, turn = OfficeLock(folder, OUTING), OutingTurn(folder)
    try:
        resident = turn.resident()
        is_beside = resident is not None and resident.version == version
        if not wait_for(lock.attempt, COLLISION) or not (
            is_beside or wait_for(turn.take, patience)
        ):
            raise already_open(folder)
        yield turn
    finally:
        turn.close()
        lock.release()
