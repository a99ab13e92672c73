"""Garbage is collected in the window's thread: a Qt object must not be destroyed in another.

Python collects cycles in whichever thread happens to allocate, also in the collector's. A window
that is part of a cycle would then be taken apart there, and the program would crash.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

EVERY_MS = 5_000


class GarbageCollection(QObject):
    """Takes the place of the automatic collection from `begin` on until `end`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._was_automatic = gc.isenabled()

    def begin(self) -> None:
        """From now on nothing is collected but here."""
        gc.collect()
        self._was_automatic = gc.isenabled()
        gc.freeze()  # what the program consists of need not be looked through each time
        gc.disable()
        self._timer.start()

    def end(self) -> None:
        """Collects once more and leaves it to whoever did it before."""
        self._timer.stop()
        gc.collect()
        if self._was_automatic:
            gc.enable()

    @Slot()
    def collect(self) -> None:
        """Collects the oldest generation that is due by Python's own thresholds."""
        due = [
            generation
            for generation, (count, threshold) in enumerate(
                zip(gc.get_count(), gc.get_threshold(), strict=True)
            )
            if count > threshold > 0
        ]
        if due:
            gc.collect(due[-1])
