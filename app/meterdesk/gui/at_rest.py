"""The program at rest: an icon in the tray, and nothing else of it is loaded (row M3).

The collector goes out when something is due; whoever wants more than to see the icon has the rest
of the program loaded, which takes a second or two and takes the icon over (docs/decisions/0040).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Slot

from meterdesk.domain.notice import Notice
from meterdesk.domain.status import OfficeState, OfficeStatus
from meterdesk.domain.turn import Resident
from meterdesk.gui.application import application
from meterdesk.gui.doorbell import Doorbell
from meterdesk.gui.first_icon import hand_on
from meterdesk.gui.interrupt import Interrupt
from meterdesk.gui.language import Language
from meterdesk.gui.notice_words import told
from meterdesk.gui.outings import Outings
from meterdesk.gui.session_end import start_no_more
from meterdesk.gui.tray import Tray
from meterdesk.gui.wish import Wanted, Wish
from meterdesk.services.collecting.outing_words import Order, Word
from meterdesk.services.ports.clock import Clock

if TYPE_CHECKING:
    from meterdesk.gui.network_watch import NetworkWatch

LOOK_MS = 10_000
"""Milliseconds between two looks at the clock, by which sleep is noticed too."""
LONGEST_CONVERSATION_MS = 60_000
"""What is under way with the server gets so long when somebody installs over this program."""
SETTLED, SETTLED_BESIDE = timedelta(seconds=15), timedelta(minutes=10)
"""For so long what others write into the books is left to them; a service writes often."""

_ENDS = {Word.OTHER_VERSION: Wish.ANEW}
"""What follows from a last word that is not RESTED, if not the whole program, which says why."""

_ORDERS = {
    Wish.READ: Order.READ,
    Wish.SYNC: Order.SYNC,
    Wish.PAUSE: Order.PAUSE,
    Wish.RESUME: Order.RESUME,
}
"""What an outing does; for all else there is something to be seen."""
_WISHES = {order: wish for wish, order in _ORDERS.items()}
_OF_THE_SERVICE = (Wish.READ, Wish.SYNC)
"""Beside a service these want the turn, for which the whole program knows how to ask."""


class AtRest(QObject):
    """Runs until somebody wants something. `stamp` is another value when the books were written.

    There is no menu before the first outing has told the language.
    """

    def __init__(
        self,
        outings: Outings,
        bell: Doorbell,
        language: Language,
        clock: Clock,
        stamp: Callable[[], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._outings = outings
        self._language = language
        self._clock = clock
        self._stamp = stamp
        self._seen: object = None
        self._spoken = ""
        self._status: OfficeStatus | None = None
        self._is_beside = False
        self._is_dismissed = False
        self._wanted: Wanted | None = None
        self._network: NetworkWatch | None = None
        self.tray: Tray | None = None
        self._loop = QEventLoop(self)
        self._interrupt = Interrupt(self)
        self._interrupt.received.connect(self._quit)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        bell.rung.connect(self._open)
        bell.dismissed.connect(self._dismiss)
        bell.file_brought.connect(self.open_file)
        self._connect_outings()

    def run(self) -> Wanted:
        """What somebody wants; the icon stays, and what is out ends by itself."""
        self.look()
        self._timer.start()
        if self._wanted is None:  # a file may have been brought before the loop
            self._loop.exec()
        self._timer.stop()
        self._interrupt.hear()
        self._interrupt.remove()
        wanted = (self._wanted or Wanted(Wish.END)).with_besides(self._undone)
        (self._outings.stop if wanted.wish is Wish.END else self._outings.finish)()
        self._outings.blockSignals(True)  # what it still says is not for the next tray
        self._put_away_tray()
        self.deleteLater()
        return wanted

    # --- what is wanted

    def want(self, wish: Wish, file: Path | None = None, notice: Notice | None = None) -> None:
        """Ends the rest; of several wishes the last one counts, but for the end."""
        if self._wanted is None or self._wanted.wish is not Wish.END:
            self._wanted = Wanted(Wish.END if wish is Wish.QUIT else wish, file, notice)
        self._loop.quit()

    def choose(self, wish: Wish) -> None:
        """Of the menu."""
        order = _ORDERS.get(wish)
        if order is None or (self._is_beside and wish in _OF_THE_SERVICE):
            self.want(wish)
        else:
            self._outings.order(order)

    @property
    def _undone(self) -> tuple[Wish, ...]:
        """What was chosen in the menu and no outing has done."""
        return tuple(_WISHES[order] for order in self._outings.unheard if order in _WISHES)

    @Slot(Path)
    def open_file(self, path: Path) -> None:
        """Somebody opened a file from the supplier with the program."""
        self.want(Wish.OPEN, file=path)

    @Slot()
    def _open(self) -> None:
        self.want(Wish.OPEN)

    @Slot()
    def _quit(self) -> None:
        self.want(Wish.END)

    @Slot()
    def _dismiss(self) -> None:
        """Somebody wants to install over it: the conversation that is under way may end."""
        self._is_dismissed = True
        QTimer.singleShot(LONGEST_CONVERSATION_MS, self, self._quit)
        if self._outings.is_out:
            self._outings.finish()
        else:
            self._quit()

    # --- the collector

    @Slot()
    def look(self) -> None:
        """Begins an outing where something is due, or others wrote into the books."""
        if self._status is not None and self.tray is not None:
            self.tray.show_status(self._status)  # its times go on
        if not self._outings.is_out and (self._outings.is_due(self._clock()) or self._is_written()):
            self._outings.begin()

    def _is_written(self) -> bool:
        """By another program, which has left them alone for a while."""
        back_at = self._outings.back_at
        settled = SETTLED_BESIDE if self._is_beside else SETTLED
        if back_at is None or self._clock() - back_at < settled:
            return False
        return self._stamp() != self._seen

    @Slot(object)
    def _back(self, last_word: Word | None) -> None:
        self._seen = self._stamp()
        if self._is_dismissed:
            self._quit()
        elif last_word is not Word.RESTED or self._undone:
            self.want(_ENDS.get(last_word, Wish.LOAD) if last_word else Wish.LOAD)

    @Slot()
    def _network_returned(self) -> None:
        if self._status is not None and self._status.state is OfficeState.OFFLINE:
            self._outings.order(Order.NETWORK)

    def _watch_network(self) -> None:
        """Only who cannot reach the server wants to know; what tells it is loaded for that."""
        from meterdesk.gui.network_watch import NetworkWatch

        self._network = NetworkWatch(self)
        self._network.returned.connect(self._network_returned)

    # --- what is shown

    @Slot(str)
    def _speak(self, language: str) -> None:
        if self.tray is not None and language == self._spoken:
            return
        self._spoken = language
        self._language.speak(language)
        self._put_away_tray()
        self.tray = self._new_tray()

    @Slot(OfficeStatus)
    def _show_status(self, status: OfficeStatus) -> None:
        self._status = status
        if self.tray is not None:
            self.tray.show_status(status)
        if status.state is OfficeState.OFFLINE and self._network is None:
            self._watch_network()
        if not status.is_registered:
            self.want(Wish.LOAD)  # to be set up

    @Slot(bool)
    def _show_busy(self, is_busy: bool) -> None:
        if self.tray is not None:
            self.tray.show_busy(is_busy)

    @Slot(object)
    def _show_resident(self, resident: Resident | None) -> None:
        self._is_beside = resident is not None
        if self.tray is not None:
            self.tray.show_resident(resident)

    @Slot(Notice)
    def _say(self, notice: Notice) -> None:
        if self.tray is not None:
            title, text = told(notice)
            self.tray.notify(title, text, partial(self.want, Wish.OPEN, notice=notice))

    def _new_tray(self) -> Tray:
        tray = Tray(self._clock, self)
        for wish in Wish:
            if wish.is_of_the_tray:
                getattr(tray, wish).connect(partial(self.choose, wish))
        if self._status is not None:
            tray.show_status(self._status)
        tray.show()
        return tray

    def _put_away_tray(self) -> None:
        if self.tray is not None:
            hand_on(self.tray.icon)
            self.tray.deleteLater()
            self.tray = None

    def _connect_outings(self) -> None:
        outings = self._outings
        outings.language_told.connect(self._speak)
        outings.status_changed.connect(self._show_status)
        outings.busy_changed.connect(self._show_busy)
        outings.resident_changed.connect(self._show_resident)
        outings.notice_due.connect(self._say)
        outings.ended.connect(self._back)


def run_at_rest(
    outing: Sequence[str],
    bell: Doorbell,
    *,
    translations: Path,
    clock: Clock,
    stamp: Callable[[], object],
) -> Wanted:
    """Until somebody wants something. `outing` starts the collector's process."""
    app = application()
    language = Language(app, translations)
    rest = AtRest(Outings(outing, clock, app), bell, language, clock, stamp, app)
    app.bring_files(rest.open_file)
    app.commitDataRequest.connect(start_no_more)
    try:
        return rest.run()
    finally:
        app.commitDataRequest.disconnect(start_no_more)
        app.keep_files()
        language.fall_silent()
