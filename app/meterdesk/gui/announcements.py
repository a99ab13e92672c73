"""What is said at the tray, or in the window where there is none, and where a click leads."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from meterdesk.domain.notice import Episode, Notice, NoticeKind
from meterdesk.gui.notice_words import told
from meterdesk.gui.told_notice import ToldNotice
from meterdesk.gui.tray import Tray


class Announcements(QObject):
    """When something is said is decided by the service; the signals name where it is dealt with."""

    window_requested = Signal()
    troubles_requested = Signal()
    setup_requested = Signal()
    held_requested = Signal(int)
    question_requested = Signal(int)
    history_requested = Signal(int)
    registration_requested = Signal(tuple)

    def __init__(
        self,
        tray: Tray,
        banner: ToldNotice,
        is_wanted: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tray = tray
        self._banner = banner
        self._is_wanted = is_wanted
        self._has_said_where = False
        self._open: set[tuple[NoticeKind, str]] = set()
        self._places: dict[NoticeKind, Callable[[Episode], object]] = {
            NoticeKind.SERVER: lambda _: self.troubles_requested.emit(),
            NoticeKind.HELD: lambda one: self.held_requested.emit(int(one.key)),
            NoticeKind.AWAITED: lambda one: self.history_requested.emit(int(one.key)),
            NoticeKind.SIGN_UP: lambda _: self.setup_requested.emit(),
            NoticeKind.REPLACED: lambda one: self.registration_requested.emit((int(one.key),)),
            NoticeKind.QUESTION: lambda one: self.question_requested.emit(int(one.key)),
            NoticeKind.NEW: lambda one: self.registration_requested.emit((int(one.key),)),
            NoticeKind.SUPPLY: lambda one: self.history_requested.emit(int(one.key.split("/")[0])),
        }

    @Slot(Notice)
    def say(self, notice: Notice) -> None:
        """One message, however much it is about."""
        title, text = told(notice)
        self._open = {(each.kind, each.key) for each in notice.begun}
        self._notify(title, text, lambda: self.lead(notice))

    @Slot(tuple)
    def withdraw(self, settled: tuple[Episode, ...]) -> None:
        """What the window still says is taken away with the last matter of it that was settled."""
        ended = {(each.kind, each.key) for each in settled} & self._open
        self._open -= ended
        if ended and not self._open:
            self._banner.hide()

    def lead(self, notice: Notice) -> None:
        """Where one matter is dealt with; several of a kind where they are seen together."""
        self.window_requested.emit()
        kinds = notice.kinds
        if len(kinds) != 1:
            return
        if len(notice.begun) == 1 or kinds[0] in (NoticeKind.SIGN_UP, NoticeKind.HELD):
            self._places[kinds[0]](notice.begun[0])
        elif kinds[0] in (NoticeKind.NEW, NoticeKind.REPLACED):
            self.registration_requested.emit(())

    @Slot()
    def say_where(self) -> None:
        """The window has gone, the program has not."""
        if not self._has_said_where:
            self._has_said_where = True
            self._notify(
                self.tr("Meterdesk goes on"),
                self.tr("It reads the meters from the tray. A click on the icon opens it."),
                self.window_requested.emit,
            )

    def _notify(self, title: str, text: str, on_click: Callable[[], None]) -> None:
        if not self._is_wanted():
            return
        if self._tray.is_available():
            self._tray.notify(title, text, on_click)
        else:
            self._banner.offer(title, text, on_click)
