"""Tells when the network is back, where the operating system tells us (row M18)."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QNetworkInformation

_Reachability = QNetworkInformation.Reachability
_SOMETHING = frozenset({_Reachability.Online, _Reachability.Site, _Reachability.Unknown})


class ReachabilityWatch(QObject):
    """Emits `returned` when a network comes, and when another takes its place.

    Where no backend of Qt works here it stays silent: what failed is tried again by its back-off.
    """

    returned = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was = _Reachability.Unknown
        QNetworkInformation.loadDefaultBackend()
        information = QNetworkInformation.instance()
        if information is not None:
            self._was = information.reachability()
            information.reachabilityChanged.connect(self.tell)
            information.transportMediumChanged.connect(self._changed)

    @Slot(QNetworkInformation.Reachability)
    def tell(self, reachability: QNetworkInformation.Reachability) -> None:
        """The network is said to reach as far as that now."""
        before, self._was = self._was, reachability
        if reachability in _SOMETHING and reachability is not before:
            self.returned.emit()

    @Slot()
    def _changed(self) -> None:
        """From a cable to the air, or into a tunnel: another way out."""
        if self._was in _SOMETHING:
            self.returned.emit()
