"""Row B1: what was sent is found as one types, told in words, marked where it failed, and saved."""

from __future__ import annotations

import zipfile
from collections.abc import Collection, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from tests.fakes import NOON, Clock

from meterdesk.adapters.export import open_target
from meterdesk.adapters.store.store import SqlStore
from meterdesk.domain.device import Address, Identity
from meterdesk.domain.errors import StoreError
from meterdesk.domain.exchange import Composed, Exchange, ExchangeState, Size
from meterdesk.domain.settings import Settings
from meterdesk.gui.books import AtOnce
from meterdesk.gui.envelope import NEXT, EnvelopeWindow
from meterdesk.gui.envelope_export import ExportDialog
from meterdesk.gui.envelope_list import PAGE, PAGES_KEPT
from meterdesk.gui.envelope_message import shared_out
from meterdesk.gui.transmissions_tab import TransmissionsTab
from meterdesk.services.envelope import ArchivedExchange, Envelope, Query
from meterdesk.services.export import Export
from meterdesk.services.history import History
from meterdesk.services.message import lines
from meterdesk.services.preview import NextMessage, Plan

TEXT = (
    '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>{}</s:Body>'
    "</s:Envelope>"
)
BILL = TEXT.format(
    "<SubmitBillingReads><ProxyId>p-1</ProxyId><DeviceReads><SerialNumber>SN7</SerialNumber>"
    '<Meter Name="systemTotals.TotalImpressions" Value="48213" ReadDate="2026-03-02T12:00:00Z"/>'
    "</DeviceReads></SubmitBillingReads>"
)
REFUSED = TEXT.format(
    '<R><Outcome Id="a" SerialNumber="SN8" State="Accepted"/>'
    '<Outcome Id="b" SerialNumber="SN7" State="Refused" Reason="The contract ended."/></R>'
)
SYNC = Exchange(
    NOON,
    "SyncProxy",
    TEXT.format("<SyncProxy/>"),
    TEXT.format("<SyncProxyResponse/>"),
    470,
    240,
    1425,
    head_bytes=231,
    plain_bytes=1045,
    is_packed=True,
    host="meters.example",
    status=200,
    duration_ms=1500,
)
PARTLY = replace(
    SYNC,
    operation="SubmitBillingReads",
    request=BILL,
    response=REFUSED,
    state=ExchangeState.PARTLY_REFUSED,
    refusals=1,
    serial_numbers=("SN7", "SN8"),
)
FAILED = replace(
    SYNC, response="", status=None, state=ExchangeState.FAILED, error="The server fell silent."
)


@pytest.fixture
def clock() -> Clock:
    return Clock(NOON + timedelta(hours=2))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqlStore]:
    with closing(SqlStore(tmp_path / "books")) as opened:
        yield opened


@pytest.fixture
def envelope(store: SqlStore, clock: Clock) -> Envelope:
    return Envelope(store, clock, Settings())


class FakePreview:
    def __init__(self) -> None:
        composed = Composed(BILL, Size(280, 900), Size(300, 500), is_packed=True, budget=1425)
        message = NextMessage(
            "SubmitBillingReads", "Send 1 billing read", composed, lines(BILL), {}
        )
        self.plan_made = Plan((message,), (), True, None, ("Communication is paused.",))
        self.failure: Exception | None = None

    async def plan(self) -> Plan:
        if self.failure is not None:
            raise self.failure
        return self.plan_made


@pytest.fixture
def preview() -> FakePreview:
    return FakePreview()


@pytest.fixture
def window(
    envelope: Envelope, preview: FakePreview, clock: Clock, qtbot: QtBot
) -> Iterator[EnvelopeWindow]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    made = EnvelopeWindow(
        envelope,
        preview,  # type: ignore[arg-type]
        Export(envelope, open_target),
        clock,
    )
    qtbot.addWidget(made)
    yield made
    QLocale.setDefault(before)


def keep(store: SqlStore, *exchanges: Exchange) -> None:
    with store.begin() as records:
        for number, exchange in enumerate(exchanges):
            records.archive.add(exchange, f"Sentence {number} of {exchange.operation}")


def told(window: EnvelopeWindow, column: int = 0) -> list[str]:
    model = window.past.model
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_an_office_that_never_sent_anything_is_told_so(window: EnvelopeWindow) -> None:
    window.show()

    assert "Nothing was ever sent" in window.past._empty.text()
    assert not window.past._all.isVisible()
    assert not window.past.list.isVisible()


def test_the_newest_conversation_is_open_and_one_looked_at_stays_open(
    window: EnvelopeWindow, store: SqlStore
) -> None:
    keep(store, SYNC, PARTLY)
    window.show()
    first = window.past.details.headline.text()
    window.past.list.setCurrentIndex(window.past.model.index(1, 0))

    keep(store, FAILED)
    window.refresh()

    assert first == "Sentence 1 of SubmitBillingReads"
    assert window.past.details.headline.text() == "Sentence 0 of SyncProxy"
    assert len(told(window)) == 3


def test_what_failed_is_marked_in_the_list_and_says_why(
    window: EnvelopeWindow, store: SqlStore
) -> None:
    keep(store, SYNC, FAILED)
    window.show()

    model = window.past.model
    inks = [model.index(row, 0).data(Qt.ItemDataRole.ForegroundRole) for row in (0, 1)]

    assert inks[0] is not None
    assert inks[1] is None
    assert window.past.details.error.text == "No usable answer. The server fell silent."
    assert "The server fell silent" in model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)


def test_where_there_is_little_room_the_tables_scroll_and_not_what_is_around_them(
    window: EnvelopeWindow, store: SqlStore, qtbot: QtBot
) -> None:
    keep(store, replace(PARTLY, refusals=0, response=TEXT.format("<R/>")))
    window.resize(1284, 660)
    window.show()
    qtbot.waitExposed(window)
    details = window.past.details

    qtbot.waitUntil(lambda: details.sent.table.isVisible())

    room, inner = details.viewport(), details.widget()
    assert inner.layout().totalHeightForWidth(room.width()) <= room.height()
    assert details.sent.table.height() >= details.sent.table.minimumHeight()


def test_a_refused_parcel_is_told_above_with_its_reason_and_first_in_the_answer(
    window: EnvelopeWindow, store: SqlStore
) -> None:
    keep(store, PARTLY)
    window.show()

    details = window.past.details
    answers = details.answered.model

    assert details.error.text == "Partly refused. SN7: refused: The contract ended."
    assert answers.index(0, 2).data() == "refused: The contract ended"
    assert answers.index(1, 2).data() == "accepted"


def test_fields_are_in_words_and_numbers_in_the_users_format(
    window: EnvelopeWindow, store: SqlStore
) -> None:
    keep(store, PARTLY)
    window.show()

    model = window.past.details.sent.model
    row = [model.index(0, column).data() for column in (0, 1, 2)]

    assert row == ["SN7", "Total impressions", "48,213"]
    assert window.past.details.carried.text() == (
        "Of your printers this message carries: serial number, meter name, meter value, "
        "date of reading – and nothing else."
    )


def test_the_exact_text_is_indented_to_be_read_and_copied_as_it_travelled(
    window: EnvelopeWindow, store: SqlStore
) -> None:
    keep(store, PARTLY)
    window.show()

    window.past.details.request.copy_raw()

    assert "\n  <s:Body>\n" in window.past.details.request.view.toPlainText()
    assert QGuiApplication.clipboard().text() == BILL


def test_the_list_follows_what_is_typed(
    window: EnvelopeWindow, store: SqlStore, qtbot: QtBot
) -> None:
    keep(store, SYNC, PARTLY, FAILED)
    window.show()

    with qtbot.waitSignal(window.past.search.changed):
        qtbot.keyClicks(window.past.search.words, "48,213")
    typed = told(window)
    window.past.search.words.setText("nothing fits this")
    with qtbot.waitSignal(window.past.search.changed):
        pass
    none = (told(window), window.past._empty.text(), window.past._all.isVisible())
    qtbot.keyClick(window.past.search.words, Qt.Key.Key_Escape)
    with qtbot.waitSignal(window.past.search.changed):
        pass

    assert typed == ["Sentence 1 of SubmitBillingReads"]
    assert none == ([], "No conversation fits.", True)
    assert len(told(window)) == 3
    assert window.isVisible()


def test_problems_and_a_period_narrow_the_list_at_once(
    window: EnvelopeWindow, store: SqlStore, clock: Clock
) -> None:
    keep(store, SYNC, replace(FAILED, at=NOON - timedelta(days=10)), PARTLY)
    window.show()

    window.past.search.problems.setChecked(True)
    problems = told(window)
    window.past.search.period.setCurrentIndex(2)
    lately = told(window)

    assert problems == ["Sentence 2 of SubmitBillingReads", "Sentence 1 of SyncProxy"]
    assert lately == ["Sentence 2 of SubmitBillingReads"]
    assert window.past.search.found.text() == "1 conversation"


def test_the_keyboard_goes_from_the_search_into_the_list(
    window: EnvelopeWindow, store: SqlStore, qtbot: QtBot
) -> None:
    keep(store, SYNC, PARTLY)
    window.show()
    window.past.search.words.setFocus()

    qtbot.keyClick(window.past.search.words, Qt.Key.Key_Down)
    qtbot.keyClick(window.past.list, Qt.Key.Key_Down)

    assert window.past.details.headline.text() == "Sentence 0 of SyncProxy"


def test_a_long_list_is_read_only_where_it_is_seen(
    window: EnvelopeWindow, store: SqlStore, envelope: Envelope
) -> None:
    keep(store, *(replace(SYNC, key=str(number)) for number in range(30 * PAGE)))
    asked: list[int] = []
    headings = envelope.headings

    def counted(numbers: Collection[int]) -> tuple[ArchivedExchange, ...]:
        asked.append(len(numbers))
        return headings(numbers)

    envelope.headings = counted  # type: ignore[method-assign]

    window.show()
    at_first = sum(asked)
    window.past.list.scrollToBottom()
    window.past.list.setCurrentIndex(window.past.model.index(30 * PAGE - 1, 0))
    last = window.past.details.headline.text()

    assert at_first <= 2 * PAGE
    assert sum(asked) <= 6 * PAGE
    assert last == "Sentence 0 of SyncProxy"
    assert len(window.past.model._pages) <= PAGES_KEPT


def test_what_would_be_sent_is_shown_with_what_decides_about_it(
    window: EnvelopeWindow, qtbot: QtBot
) -> None:
    window.show()

    with qtbot.waitSignal(window.next._foresight.finished):
        window.tabs.setCurrentIndex(NEXT)

    assert window.next.headline.text() == "What waits while communication is paused"
    assert window.next.remarks.text() == "Communication is paused."
    assert window.next.list.item(0).text() == "1. Send 1 billing read"
    assert window.next.details.size_line.text().startswith("About 800 bytes will travel: 500 of")
    assert window.next.details.sent.model.index(0, 2).data() == "48,213"


def test_what_cannot_be_foreseen_is_one_sentence(
    window: EnvelopeWindow, preview: FakePreview, qtbot: QtBot
) -> None:
    preview.failure = StoreError("The disk is full.")
    window.show()

    with qtbot.waitSignal(window.next._foresight.failed):
        window.tabs.setCurrentIndex(NEXT)

    assert window.next.headline.text() == "The disk is full."


def test_saving_shows_before_what_it_writes(
    envelope: Envelope, store: SqlStore, tmp_path: Path, qtbot: QtBot
) -> None:
    keep(store, *(replace(SYNC, key=str(number)) for number in range(45)))
    dialog = ExportDialog(Export(envelope, open_target), Query())
    qtbot.addWidget(dialog)
    dialog.show()
    shown = dialog.shown.toPlainText()

    with qtbot.waitSignal(dialog.accepted):
        dialog.save(tmp_path / "sent.zip")

    with zipfile.ZipFile(tmp_path / "sent.zip") as archive:
        assert shown.splitlines()[1] in archive.namelist()
        assert len(archive.namelist()) == 91


def test_saving_to_a_place_that_cannot_be_written_can_be_tried_again(
    envelope: Envelope, store: SqlStore, tmp_path: Path, qtbot: QtBot
) -> None:
    keep(store, SYNC)
    dialog = ExportDialog(Export(envelope, open_target), Query())
    qtbot.addWidget(dialog)
    dialog.show()

    dialog.save(tmp_path / "missing" / "sent.zip")
    qtbot.waitUntil(lambda: bool(dialog.notice.text))
    sentence = dialog.notice.text
    dialog.listing.setChecked(True)
    with qtbot.waitSignal(dialog.accepted):
        dialog.save(tmp_path / "sent.csv")

    assert "There is no folder" in sentence
    assert (tmp_path / "sent.csv").read_text("utf-8-sig").startswith("number,at,operation")


def test_columns_that_may_give_way_do_so_by_their_share_and_no_further() -> None:
    assert shared_out([100, 100, 50], [20, 60, 10], {2}, 300) == [100, 100, 50]
    assert shared_out([100, 100, 50], [20, 60, 10], {2}, 190) == [60, 80, 50]
    assert shared_out([100, 100, 50], [20, 60, 10], {2}, 10) == [20, 60, 50]


def test_the_transmissions_of_a_printer_are_those_of_the_archive(
    envelope: Envelope, store: SqlStore, clock: Clock, qtbot: QtBot
) -> None:
    """Failed ones too, each with what was said of this printer and the answer to that."""
    with store.begin() as records:
        device = records.devices.add(Address("10.0.0.7"), Identity(serial_number="SN7"), NOON)
    lost = replace(PARTLY, response="", state=ExchangeState.FAILED, error="The line was cut.")
    keep(store, lost, SYNC, PARTLY)
    tab = TransmissionsTab(AtOnce(History(store, envelope)), device.id)
    qtbot.addWidget(tab)

    model = tab.listing.model
    rows = [[model.index(row, column).data() for column in (1, 2)] for row in range(2)]

    assert model.rowCount() == 2
    assert rows == [
        [
            "Total impressions 48,213. Sentence 2 of SubmitBillingReads",
            "refused: The contract ended",
        ],
        ["Total impressions 48,213. Sentence 0 of SubmitBillingReads", "The line was cut."],
    ]
