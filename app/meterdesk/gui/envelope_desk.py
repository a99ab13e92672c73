"""Where "What was sent" is opened; it is made when somebody looks into it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from meterdesk.domain.status import OfficeStatus
from meterdesk.gui.books import Asks
from meterdesk.gui.collector import Collector
from meterdesk.gui.known_printers import show_in_front
from meterdesk.gui.late import Late
from meterdesk.services.office import Office

if TYPE_CHECKING:
    from meterdesk.gui.envelope import EnvelopeWindow
    from meterdesk.services.envelope import Envelope


class EnvelopeDesk(QObject):
    """Tells it how things stand, also where it is made later. `books` answer for its archive."""

    def __init__(
        self,
        office: Office,
        collector: Collector,
        window: QWidget,
        books: Asks[Envelope],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._office = office
        self._collector = collector
        self._window = window
        self._books = books
        self._status: OfficeStatus | None = None
        self.envelope: Late[EnvelopeWindow] = Late(self._make)

    @Slot()
    def open(self) -> None:
        """In front of the other windows."""
        show_in_front(self.envelope())

    @Slot(OfficeStatus)
    def show_status(self, status: OfficeStatus) -> None:
        """Its banner says that communication is paused."""
        self._status = status
        if (made := self.envelope.made) is not None:
            made.paused.show_status(status)

    def _make(self) -> EnvelopeWindow:
        from meterdesk.gui.envelope import EnvelopeWindow

        office = self._office
        made = EnvelopeWindow(
            office.envelope, office.preview, office.export, office.clock, self._window, self._books
        )
        made.paused.resume_requested.connect(self._collector.resume)
        if self._status is not None:
            made.paused.show_status(self._status)
        return made
