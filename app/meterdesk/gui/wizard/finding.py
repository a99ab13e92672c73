"""Finding printers: what it will cost, live progress, and the list to tick."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from meterdesk.domain.discovery import DeviceFound, Estimate, Progress, Receipt, Stage
from meterdesk.gui.candidate_list import CandidateList
from meterdesk.gui.candidates import Candidates
from meterdesk.gui.language import said
from meterdesk.gui.numerals import grouped


class Finding(QWidget):
    """One button that starts and cancels; devices appear as they answer."""

    start_requested = Signal()
    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_searching = False
        self.candidates = Candidates(self)
        self.list = CandidateList(self.candidates)
        self.list.setAccessibleName(self.tr("Printers found"))
        self.list.empty = self.tr("Printers appear here as they answer.")
        self.button = QPushButton()
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._press)
        self.words = QLabel()
        self.words.setWordWrap(True)
        self._bar = QProgressBar()
        self._bar.setAccessibleName(self.tr("Progress of the search"))
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(6)
        self._bar.setStyleSheet(
            "QProgressBar { border: 0; border-radius: 3px; background: palette(mid); }"
            "QProgressBar::chunk { border-radius: 3px; background: #2f86e0; }"
        )
        policy = self._bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._bar.setSizePolicy(policy)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.button)
        row.addWidget(self.words, 1)
        self.handover = QPushButton(self.tr("&Hand-over sheet…"))
        self.handover.setAutoDefault(False)
        self.handover.setToolTip(
            self.tr("Somebody else decides which printers take part: print a list, or read it back")
        )
        row.addWidget(self.handover)
        self._all = QPushButton(self.tr("&Tick all"))
        self._all.setAutoDefault(False)
        self._all.setEnabled(False)
        self._all.clicked.connect(self._tick_all)
        row.addWidget(self._all)
        for changed in (self.candidates.rowsInserted, self.candidates.modelReset):
            changed.connect(self._offer_all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self._bar)
        column.addWidget(self.list, 1)
        self._end()

    def show_estimate(self, estimate: Estimate | None, problem: str = "") -> None:
        """What the search will cost at most, before anything is asked (row B10)."""
        if self._is_searching:
            return
        self.button.setEnabled(estimate is not None and estimate.addresses > 0)
        if estimate is None or not estimate.addresses:
            self.words.setText(said(problem) or self.tr("Tick or name a place to look in."))
            return
        text = self.tr("%1 addresses, at most %2 packets, about %3")
        self.words.setText(
            text.replace("%1", grouped(estimate.addresses))
            .replace("%2", grouped(estimate.packets))
            .replace("%3", self._spoken(estimate.seconds))
        )

    def begin(self) -> None:
        """The search has been asked for."""
        self._is_searching = True
        self.button.setText(self.tr("Cancel search"))
        self.button.setEnabled(True)
        self.words.setText(self.tr("Looking for printers..."))
        self._bar.setRange(0, 0)
        self._bar.show()

    @Slot(Progress)
    def progress(self, progress: Progress) -> None:
        if not self._is_searching:
            return
        if progress.stage is Stage.HINTS:
            self.words.setText(
                self.tr("First this computer and its network are asked which printers they know...")
            )
            return
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.asked)
        text = self.tr("%1 of %2 addresses asked, %3 printers found")
        self.words.setText(
            text.replace("%1", grouped(progress.asked))
            .replace("%2", grouped(progress.total))
            .replace("%3", str(self.candidates.rowCount()))
        )

    @Slot(DeviceFound)
    def found(self, found: DeviceFound) -> None:
        self.candidates.add(found.device)

    @Slot(Receipt)
    def finish(self, receipt: Receipt) -> None:
        """What the search did cost."""
        self._end()
        text = self.tr("%1 printers found at %2 addresses, with %3 packets sent.")
        found = (
            text.replace("%1", str(receipt.printers))
            .replace("%2", grouped(receipt.addresses))
            .replace("%3", grouped(receipt.cost.requests))
        )
        self.words.setText(
            " ".join((found, *self._hinted(receipt.by_hints), *map(said, receipt.remarks)))
        )

    def _hinted(self, printers: int) -> tuple[str, ...]:
        if not printers:
            return ()
        text = self.tr("%1 of them were known here or announced themselves.")
        return (text.replace("%1", str(printers)),)

    @Slot()
    def cancelled(self) -> None:
        if self._is_searching:
            self._end()
            self.words.setText(self.tr("Cancelled. What was found until then stays in the list."))

    @property
    def is_searching(self) -> bool:
        return self._is_searching

    def _end(self) -> None:
        self._is_searching = False
        self.button.setText(self.tr("&Find printers"))
        self._bar.hide()

    @Slot()
    def _tick_all(self) -> None:
        self.candidates.tick(device.id for device in self.candidates.devices())

    @Slot()
    def _offer_all(self) -> None:
        self._all.setEnabled(self.candidates.rowCount() > 0)

    @Slot()
    def _press(self) -> None:
        (self.cancel_requested if self._is_searching else self.start_requested).emit()

    def _spoken(self, seconds: float) -> str:
        if seconds < 90:
            whole = max(1, round(seconds))
            return (
                self.tr("1 second")
                if whole == 1
                else self.tr("%1 seconds").replace("%1", str(whole))
            )
        return self.tr("%1 minutes").replace("%1", str(round(seconds / 60)))
