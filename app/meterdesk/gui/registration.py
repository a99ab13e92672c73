""" "Register new device": shows what was found, says what is sent, registers what is ticked."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout, QWidget

from meterdesk.domain.device import Device, Registration
from meterdesk.gui.candidate_list import CandidateList
from meterdesk.gui.candidates import Candidates
from meterdesk.gui.data_items import listed
from meterdesk.gui.extent import extent
from meterdesk.gui.notice import Notice

OPEN = frozenset(
    {
        Registration.FOUND,
        Registration.CHOSEN,
        Registration.NOT_ELIGIBLE,
        Registration.DEREGISTERED,
    }
)
"""What can be registered, or registered again."""


class RegistrationDialog(QDialog):
    """Asks by `registration_requested(ids)`; `say` shows what the server answered."""

    registration_requested = Signal(tuple)
    search_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Register new device"))
        self.resize(extent(self, 143, 34))
        self.candidates = Candidates(self)
        self.list = CandidateList(self.candidates)
        self.list.setAccessibleName(self.tr("New printers"))
        self.list.empty = self.tr("There is no new printer.")
        self._lead = QLabel()
        self._lead.setWordWrap(True)
        self._sent = QLabel(self.tr("Of a registered printer is sent: %1.").replace("%1", listed()))
        self._sent.setWordWrap(True)
        self.notice = Notice()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._register = QPushButton(self.tr("&Register"))
        self._search = QPushButton(self.tr("&Find printers..."))
        self._search.setAutoDefault(False)
        self._buttons.addButton(self._register, QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.addButton(self._search, QDialogButtonBox.ButtonRole.ActionRole)
        self._buttons.rejected.connect(self.reject)
        self._register.clicked.connect(self._ask)
        self._search.clicked.connect(self.search_requested)
        self.candidates.ticked_changed.connect(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        for widget in (self._lead, self.notice):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        column.addWidget(self._sent)
        column.addWidget(self._buttons)
        self._buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        self._register.setDefault(True)
        self._count()

    def show_devices(self, devices: Iterable[Device]) -> None:
        """Those of these devices that can be registered; nothing is ticked."""
        known = tuple(devices)
        open_ = tuple(device for device in known if device.registration in OPEN)
        self.candidates.show_devices(open_)
        self._lead.setText(
            self.tr(
                "Tick the printers whose meters your supplier may read, then choose Register. "
                "Nothing is ticked for you."
            )
            if open_
            else self.tr("Every printer found is registered. To look for more, find printers.")
            if known
            else self.tr("No printers are known yet. Find them on your network first.")
        )
        if open_:
            self.list.go_to_first()
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(tuple)
    def say(self, results: tuple[object, ...]) -> None:
        """What the server said of each."""
        self.candidates.say(results)  # type: ignore[arg-type]
        self._count()

    @Slot(str, str)
    def fail(self, title: str, message: str) -> None:
        """The registration did not go through; nothing is lost."""
        self.notice.say(title, message)
        self._count()

    @Slot()
    def _ask(self) -> None:
        self.notice.hide()
        self._register.setEnabled(False)
        self._register.setText(self.tr("Registering..."))
        self.registration_requested.emit(self.candidates.ticked())

    @Slot()
    def _count(self) -> None:
        count = len(self.candidates.ticked())
        self._register.setEnabled(count > 0)
        text = self.tr("&Register")
        self._register.setText(f"{text} ({count})" if count else text)
