"""The help: pages on the left, the page on the right, a search above; nothing of it is online."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from meterdesk.domain.cause import REMEDIES
from meterdesk.gui.extent import extent
from meterdesk.gui.language import said
from meterdesk.gui.leaves import Leaves
from meterdesk.services.manual import HelpPage, search

CAUSES = "{causes}"
"""Where the page about troubles has them all: from the program itself, so that none is missing."""


class HelpWindow(QDialog):
    """Stays beside the window it is about."""

    support_requested = Signal()
    about_requested = Signal()

    def __init__(self, pages: Sequence[HelpPage], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = tuple(pages)
        self.setWindowTitle(self.tr("Help"))
        self.setWindowFlag(Qt.WindowType.WindowMinMaxButtonsHint)
        self.resize(extent(self, 150, 42))
        self.text = QTextBrowser()
        self.text.setAccessibleName(self.tr("Page"))
        self.text.setOpenLinks(False)
        self.text.setFrameShape(QTextBrowser.Shape.StyledPanel)
        self.text.document().setDocumentMargin(18)
        self.nothing = QLabel(self.tr("No page has all of these words."))
        self.nothing.setWordWrap(True)
        self.nothing.hide()
        self.leaves = Leaves(
            self.text, self.tr("Search the help"), self.tr("Pages"), (self.nothing,)
        )
        self.search, self.list = self.leaves.search, self.leaves.list
        self.list.setUniformItemSizes(True)
        self._found: tuple[HelpPage, ...] = ()
        self._build()
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self._find_next)
        self.list.currentRowChanged.connect(self._turn)
        self.text.anchorClicked.connect(self._follow)
        self._search("")

    @property
    def topic(self) -> str:
        """The page that is open."""
        row = self.list.currentRow()
        return self._found[row].topic if 0 <= row < len(self._found) else ""

    def show_topic(self, topic: str) -> None:
        """Turns to that page."""
        self.search.clear()
        for row, page in enumerate(self._found):
            if page.topic == topic:
                self.list.setCurrentRow(row)

    def _build(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        role = QDialogButtonBox.ButtonRole.ActionRole
        support = buttons.addButton(self.tr("&Support bundle…"), role)
        about = buttons.addButton(self.tr("&About Meterdesk…"), role)
        support.clicked.connect(self.support_requested)
        about.clicked.connect(self.about_requested)
        for button in buttons.buttons():
            button.setAutoDefault(False)  # type: ignore[attr-defined]
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 12, 12, 12)
        whole.addWidget(self.leaves, 1)
        whole.addWidget(buttons)

    @Slot(str)
    def _search(self, sought: str) -> None:
        was = self.topic
        found = search(self._pages, sought)
        self._found = tuple(found)
        topics = [page.topic for page in found]
        row = topics.index(was) if was in topics and not sought else 0
        self.leaves.fill((page.title for page in found), row)
        self.nothing.setVisible(not found)
        self._turn(self.list.currentRow())

    @Slot(int)
    def _turn(self, row: int) -> None:
        page = next((page for page in self._pages if page.topic == self.topic), None)
        if page is None:
            self.text.clear()
            return
        text = page.text.replace(CAUSES, _causes())
        if page.is_foreign and not QLocale().name().startswith("en"):
            note = self.tr("This page has not been translated yet.")
            text = f"*{note}*\n\n{text}"
        self.text.setMarkdown(text)
        self._find_next()

    @Slot()
    def _find_next(self) -> None:
        """The first of the words that are sought; from the top again after the last."""
        words = self.search.text().split()
        if words and not self.text.find(words[0]):
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
            self.text.find(words[0], QTextDocument.FindFlag(0))

    @Slot(QUrl)
    def _follow(self, url: QUrl) -> None:
        if url.scheme():
            QDesktopServices.openUrl(url)
        else:
            self.show_topic(url.path())


def _causes() -> str:
    """Every reason why the server may not be reached, with its one remedy (row B5)."""
    facts: dict[str, str] = defaultdict(lambda: "…", host="meters.example", proxy="proxy.example")
    lines = (
        f"- **{said(remedy.title)}.** {said(remedy.action.format_map(facts))}"
        for remedy in REMEDIES.values()
    )
    return "\n".join(lines)
