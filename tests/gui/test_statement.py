"""The statement on paper: numbers with their dates, gaps and bills named, nothing estimated."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QLocale
from tests.gui.history_fakes import device

from meterdesk.domain.conversation import BilledMeter
from meterdesk.domain.device import Device
from meterdesk.domain.meter import TOTAL, Unit
from meterdesk.domain.receipt import Receipt, Trust
from meterdesk.domain.statement import BilledRead, DeviceStatement, Gap, MeterLine, Span
from meterdesk.domain.step import Advance, Count, step
from meterdesk.gui.printing import pdf
from meterdesk.gui.statement import StatementWords
from meterdesk.services.statement import Statement

pytestmark = pytest.mark.usefixtures("english_in_london", "qapp")
BEGAN = datetime(2026, 10, 1, tzinfo=UTC) - timedelta(hours=1)  # summer time
ENDED = datetime(2026, 11, 1, tzinfo=UTC)
SPAN = Span(BEGAN, ENDED)
OID = "1.3.6.1.2.1.43.10.2.1.4.1.1"
LINE = MeterLine(
    TOTAL,
    "Total",
    Unit.IMPRESSIONS,
    "As it stands.",
    Count(BEGAN - timedelta(hours=1), 59406, OID),
    Count(ENDED - timedelta(hours=2), 61992, OID),
    Advance(2586, is_whole=True),
)
BILLED = BilledRead(
    "2026-10-0003",
    ENDED,
    ENDED + timedelta(hours=3),
    None,
    (BilledMeter(TOTAL, 61995, ENDED),),
    ("faxTotals.Images",),
)
ONE = DeviceStatement(device(), (LINE,), (), (BILLED,))


def made(*each: DeviceStatement, at: datetime = ENDED + timedelta(days=9)) -> Statement:
    return Statement(SPAN, at, each)


def text_of(statement: Statement) -> list[str]:
    words = StatementWords()
    drawn = pdf(words.titles(statement), words.parts(statement), is_wide=False)
    contents = next(word for word in drawn if isinstance(word, bytes))
    pages = PdfReader(io.BytesIO(contents)).pages
    return [" ".join(page.extract_text().split()) for page in pages]


def test_a_statement_of_one_printer_says_all_on_a_page() -> None:
    (page,) = text_of(made(ONE))

    for said in (
        "1 Oct 2026 to 31 Oct 2026",
        "PRN-1",
        "serial number SN0001",
        *("59,406", "30 Sept 2026, 23:00", "61,992", "31 Oct 2026, 22:00", "2,586"),
        *("2026-10-0003", "61,995", "Acknowledged on 1 Nov 2026, 03:00"),
        "not counted by this printer",
        *(OID, "As it stands."),
        "Nothing is estimated",
        "Page 1 of 1",
    ):
        assert said in page, said


@pytest.mark.parametrize(
    ("trust", "word"),
    [
        (Trust.VERIFIED, "Receipt 12, verified"),
        (Trust.NO_KEY, "Receipt 12, not checked"),
        (Trust.NOT_SIGNED, "Receipt 12 proves nothing"),
        (Trust.NOT_NEXT, "Receipt 12 proves nothing"),
    ],
)
def test_b7_a_statement_says_what_the_suppliers_receipt_is_worth(trust, word) -> None:
    kept = Receipt("2026-10-0003", "SN0001", "proxy", 12, "", "", trust, ENDED, ENDED)

    (page,) = text_of(made(replace(ONE, billed=(replace(BILLED, receipt=kept),))))

    assert word in page


def test_a_statement_of_several_begins_with_an_overview() -> None:
    pages = text_of(made(ONE, replace(ONE, device=device(2), gaps=(Gap(BEGAN, ENDED),))))

    assert len(pages) == 3
    assert "Overview" in pages[0]
    assert "1 gap" in pages[0]
    assert "How to read this" in pages[0]
    assert "How to read this" not in pages[1]


def test_a_gap_is_named_with_both_of_its_readings() -> None:
    gap = Gap(BEGAN + timedelta(days=2), BEGAN + timedelta(days=9))

    (page,) = text_of(made(replace(ONE, gaps=(gap,))))

    assert "Between 3 Oct 2026, 00:00 and 10 Oct 2026, 00:00." in page
    assert "nobody knows" in page


def test_m14_a_printer_that_was_read_once_is_told_with_its_reading_and_no_difference() -> None:
    once = Count(BEGAN + timedelta(days=2), 59_000, OID)
    line = replace(LINE, opening=once, closing=once, advance=None)

    (page,) = text_of(made(replace(ONE, lines=(line,))))

    assert "Read once in this period: no difference can be told." in page
    assert page.count("59,000 3 Oct 2026, 00:00") == 2
    assert "Not read in this period" not in page


def test_a_counter_that_was_reset_is_at_least_so_much() -> None:
    reset = step(Count(BEGAN, 90_000), Count(BEGAN + timedelta(days=1), 5))
    line = replace(LINE, advance=Advance(100, is_whole=False), steps=(reset,))

    (page,) = text_of(made(replace(ONE, lines=(line,))))

    assert "≥ 100" in page
    assert "At least" in page
    assert "from 90,000 to 5" in page


def test_a_printer_that_was_not_read_has_no_difference() -> None:
    line = replace(LINE, closing=None, advance=None)

    (page,) = text_of(made(replace(ONE, lines=(line,), billed=())))

    assert "Not read in this period" in page
    assert "asked for no read in this period" in page


def test_a_printer_first_read_later_has_one_sentence_and_no_empty_rows() -> None:
    line = replace(LINE, opening=None, closing=None, advance=None)
    gap = Gap(None, ENDED + timedelta(days=2))

    (page,) = text_of(made(replace(ONE, lines=(line,) * 44, gaps=(gap,), billed=())))

    assert page.count("Not read in this period") == 1
    assert "It was read for the first time on 3 Nov 2026" in page


@pytest.mark.parametrize("serial", ["U64189K7N177430", "AB12-CD34-EF56-GH78-9012"])
def test_a_serial_number_is_never_cut_into_two_lines(serial: str) -> None:
    other = replace(ONE, device=_called(serial))

    overview, *_ = text_of(made(ONE, other))

    assert serial in overview


def test_a_serial_number_without_end_leaves_the_other_columns_on_the_page() -> None:
    overview, *_ = text_of(made(ONE, replace(ONE, device=_called("X" * 200))))

    assert "Remarks" in overview
    assert "61,992" in overview


def _called(serial: str) -> Device:
    known = device(2)
    return replace(known, identity=replace(known.identity, serial_number=serial))


def test_a_refused_read_says_why() -> None:
    refused = replace(BILLED, accepted_at=None, refusal="Lower than the last.")

    (page,) = text_of(made(replace(ONE, billed=(refused,))))

    assert "Refused: Lower than the last." in page


def test_a_period_that_is_not_over_says_so() -> None:
    (page,) = text_of(made(ONE, at=ENDED - timedelta(days=3)))

    assert "This period is not over" in page


def test_numbers_and_dates_are_those_of_the_locale() -> None:
    QLocale.setDefault(QLocale("de_DE"))

    (page,) = text_of(made(ONE))

    assert "59.406" in page
    assert "30. Sept. 2026" in page


def test_what_a_printer_says_of_itself_is_no_mark_up() -> None:
    odd = device()
    odd = replace(odd, identity=replace(odd.identity, hostname="<img src='x'> & <b>co</b>"))

    (page,) = text_of(made(replace(ONE, device=odd)))

    assert "<img src='x'> & <b>co</b>" in page
