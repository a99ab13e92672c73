"""The device table: what the office sees first and double-clicks for the history of a meter."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import (
    QByteArray,
    QEvent,
    QModelIndex,
    QPoint,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QMenu,
    QStackedWidget,
    QStyledItemDelegate,
    QVBoxLayout,
    QWidget,
)

from meterdesk.domain.device import ENDABLE, Device
from meterdesk.domain.reading import DeviceRow
from meterdesk.gui.device_model import ACTION, DeviceModel
from meterdesk.gui.device_table import DeviceTable, LinkDelegate, columns_menu
from meterdesk.gui.device_words import is_registrable
from meterdesk.gui.empty_page import EmptyPage
from meterdesk.gui.export_view import shown_columns
from meterdesk.gui.level_bars import LevelBarsDelegate
from meterdesk.gui.row_menu import Deed, row_menu
from meterdesk.gui.state_dot import StateDotDelegate
from meterdesk.services.ports.clock import Clock


class DevicesView(QWidget):
    """Shows device rows; asks for what the user wants and does none of it."""

    history_requested = Signal(int)
    registration_requested = Signal(tuple)
    ending_requested = Signal(tuple)
    question_requested = Signal(int)
    held_requested = Signal(int)
    decisions_requested = Signal(int)
    setup_requested = Signal()
    filter_cleared = Signal()
    selection_changed = Signal()

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = DeviceModel(clock, self)
        self.table = DeviceTable(self)
        self._words = ""
        self._is_told = False
        self._to_fit: frozenset[object] = frozenset()
        self._fitted: frozenset[object] | None = None
        self._is_adjusting = False
        self._is_arranged = False
        self._nothing = EmptyPage(
            self.tr("No printers yet. Set-up looks for them on your network."),
            self.tr("Set up…"),
            self,
        )
        self._no_match = EmptyPage("", self.tr("Show all printers"), self)
        self._pages = QStackedWidget(self)
        for page in (self.table, self._nothing, self._no_match):
            self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)
        self._dress_table()
        self._connect()
        self._turn_page()

    def show_rows(self, rows: Sequence[DeviceRow]) -> None:
        """Shows these devices; selection, order and scroll position stay."""
        self._is_told = True
        self.model.show_rows(rows)
        self._to_fit = frozenset((row.device.id, row.device.registration) for row in rows)
        if self.isVisible():
            self._fit_columns()
        self._turn_page()

    def set_filter(self, text: str) -> None:
        """Shows only devices with all these words in any of their cells."""
        self._words = text.strip()
        self.model.look_for(text)
        self._turn_page()

    def selected_ids(self) -> tuple[int, ...]:
        """The devices selected, in the order shown."""
        return tuple(row.device.id for row in self._selected())

    def header_state(self) -> bytes:
        """Which columns are shown, how wide and in which order; for `restore_header`."""
        return bytes(self.table.horizontalHeader().saveState().data())

    def restore_header(self, state: bytes) -> None:
        """Puts the columns back as they were; keeps them where the state is not understood."""
        if self.table.horizontalHeader().restoreState(QByteArray(state)):
            self._is_arranged = True

    @property
    def is_laid_out(self) -> bool:
        """Whether the columns were fitted to what they show, or put back as they were left."""
        return self._is_arranged or self._fitted is not None

    def column_keys(self) -> str:
        """Which columns a header state is about."""
        return " ".join(column.key for column in self.model.columns)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit_columns()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.model.retranslate()
        super().changeEvent(event)

    def _dress_table(self) -> None:
        table, header = self.table, self.table.horizontalHeader()
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Printers"))
        table.setAccessibleDescription(
            self.tr("Enter opens the meter history of a printer, the menu key what can be done.")
        )
        for at, column in enumerate(self.model.columns):
            table.setColumnWidth(at, table.fontMetrics().averageCharWidth() * column.width + 14)
            if delegate := _DELEGATES.get(column.key):
                table.setItemDelegateForColumn(at, delegate(table))
        header.setSectionsMovable(True)
        header.setFirstSectionMovable(False)
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        header.setResizeContentsPrecision(100)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.sortByColumn(1, Qt.SortOrder.AscendingOrder)

    def _fit_columns(self) -> None:
        """When there are other things to see than before, until somebody arranges them."""
        if self._is_arranged or not self._to_fit or self._to_fit == self._fitted:
            return
        self._fitted = self._to_fit
        self._is_adjusting = True
        self.table.fit(self.model.columns, self.width())
        self._is_adjusting = False

    @Slot(int, int, int)
    def _sized(self, column: int, before: int, now: int) -> None:
        """By hand, unless it was us, a column that came or went, or the last, which follows."""
        is_last = self.table.horizontalHeader().visualIndex(column) == len(self.model.columns) - 1
        if not self._is_adjusting and before and now and not is_last and self._fitted is not None:
            self._is_arranged = True

    def _connect(self) -> None:
        self.table.opened.connect(self._open)
        self.table.doubleClicked.connect(self._double_click)
        self.table.clicked.connect(self._click)
        self.table.menu_asked.connect(self._show_menu)
        self.table.copied.connect(self._copy)
        self.table.horizontalHeader().sectionResized.connect(self._sized)
        self.table.horizontalHeader().customContextMenuRequested.connect(self._show_columns)
        self.table.selectionModel().selectionChanged.connect(self._tell_selection)
        self._nothing.button.clicked.connect(self.setup_requested)
        self._no_match.button.clicked.connect(self._clear_filter)

    def _turn_page(self) -> None:
        if not self._is_told:
            self._pages.setCurrentWidget(self.table)  # nobody knows yet whether there are any
        elif self.model.is_empty():
            self._pages.setCurrentWidget(self._nothing)
        elif not self.model.rowCount():
            self._no_match.say(self.tr("No printer matches “{0}”.").format(self._words))
            self._pages.setCurrentWidget(self._no_match)
        else:
            self._pages.setCurrentWidget(self.table)

    def _selected(self) -> tuple[DeviceRow, ...]:
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return tuple(self.model.row(row) for row in rows)

    def _row(self, index: QModelIndex) -> DeviceRow:
        return self.model.row(index.row())

    def _registrable(self) -> tuple[int, ...]:
        return tuple(
            row.device.id
            for row in self._selected()
            if is_registrable(row.device) and row.question is None
        )

    def _held(self) -> tuple[int, ...]:
        return tuple(row.held for row in self._selected() if row.held is not None)

    def _endable(self) -> tuple[Device, ...]:
        return tuple(row.device for row in self._selected() if row.device.registration in ENDABLE)

    def _questions(self) -> tuple[int, ...]:
        return tuple({row.question for row in self._selected() if row.question is not None})

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.history_requested.emit(self._row(index).device.id)

    def _double_click(self, index: QModelIndex) -> None:
        if not index.data(ACTION):
            self._open(index)

    def _click(self, index: QModelIndex) -> None:
        row = self._row(index) if index.data(ACTION) else None
        if row is not None and row.question is not None:
            self.question_requested.emit(row.question)
        elif row is not None and row.held is not None:
            self.held_requested.emit(row.held)
        elif row is not None:
            self.registration_requested.emit((row.device.id,))

    def _show_menu(self, at: QPoint) -> None:
        menu = self.context_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def context_menu(self) -> QMenu:
        """What can be done with the selected devices."""
        return row_menu(dict(self._offers()), self.columns_menu(self), self)

    def _offers(self) -> Iterator[tuple[Deed, Callable[[], object] | None]]:
        ids, registrable, endable = self.selected_ids(), self._registrable(), self._endable()
        first = ids[0] if len(ids) == 1 else None
        yield (
            Deed.HISTORY,
            partial(self.history_requested.emit, first) if first is not None else None,
        )
        yield (
            Deed.REGISTER,
            partial(self.registration_requested.emit, registrable) if registrable else None,
        )
        yield Deed.END, partial(self.ending_requested.emit, endable) if endable else None
        for question in self._questions()[:1]:
            yield Deed.QUESTION, partial(self.question_requested.emit, question)
        for held in self._held()[:1]:
            yield Deed.HELD, partial(self.held_requested.emit, held)
        if first is not None:
            yield Deed.WHO, partial(self.decisions_requested.emit, first)
        yield Deed.COPY, self._copy if ids else None

    def columns_menu(self, parent: QWidget) -> QMenu:
        """Which columns are shown; the name always is."""
        return columns_menu(self.table, self.model.columns, parent)

    def _show_columns(self, at: QPoint) -> None:
        menu = self.columns_menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.table.horizontalHeader().mapToGlobal(at))

    def _copy(self) -> None:
        shown = shown_columns(self.table)
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        lines = [[self.model.columns[at].title for at in shown]]
        lines += [[str(self.model.index(row, at).data()) for at in shown] for row in rows]
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines))

    def _clear_filter(self) -> None:
        self.set_filter("")
        self.filter_cleared.emit()

    def _tell_selection(self) -> None:
        self.selection_changed.emit()


_DELEGATES: dict[str, type[QStyledItemDelegate]] = {
    "state": StateDotDelegate,
    "supplies": LevelBarsDelegate,
    "registration": LinkDelegate,
}
