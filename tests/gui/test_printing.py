"""Pages on paper, read back by another reader of PDF (M23)."""

from __future__ import annotations

import io
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.gui.history_fakes import NOW

from meterdesk.domain.sheet import Share
from meterdesk.gui.chart_file import SIZE, ChartPart, Picture, png, svg
from meterdesk.gui.chart_series import Series
from meterdesk.gui.plot import Plot
from meterdesk.gui.printing import Titles, on_paper, page_layout, paper_name, pdf
from meterdesk.gui.printing_table import TablePart, Title
from meterdesk.gui.printing_text import TextPart, paragraph, table

pytestmark = pytest.mark.usefixtures("english_in_london", "qapp")
TITLES = Titles("Printers & more", "3 printers", "Made by Meterdesk on 4 Nov 2026, 13:10")
COLUMNS = (Title("Name"), Title("Total meter", is_number=True))


def read(told: Iterator[Share | bytes]) -> PdfReader:
    contents = [word for word in told if isinstance(word, bytes)]
    return PdfReader(io.BytesIO(contents[0]))


def texts_of(made: PdfReader) -> list[str]:
    """What stands on each page, words parted by one space."""
    return [" ".join(page.extract_text().split()) for page in made.pages]


def table_of(count: int) -> TablePart:
    return TablePart(COLUMNS, [(f"Printer {at}", f"{at:,}") for at in range(count)])


def picture() -> Picture:
    points = ((NOW, 1000), (NOW.replace(day=21), 1900))
    plot = Plot((Series("Total", points),))
    start, end = NOW.timestamp(), NOW.timestamp() + 86400
    return Picture(plot, start, end, "IM C3000 · SN0001", "Meter as a line", "20–21 Nov 2026")


def test_every_page_has_title_headings_date_and_number() -> None:
    made = read(pdf(TITLES, [table_of(150)], is_wide=False))

    texts = texts_of(made)
    assert len(texts) > 2
    for number, text in enumerate(texts, 1):
        assert "Printers & more" in text
        assert "Total meter" in text
        assert "4 Nov 2026" in text
        assert f"Page {number} of {len(texts)}" in text


def test_every_row_is_on_one_page_and_on_no_other() -> None:
    made = read(pdf(TITLES, [table_of(150)], is_wide=False))

    found = re.findall(r"Printer (\d+)\b", " ".join(texts_of(made)))
    assert [int(number) for number in found] == list(range(150))


def test_a_long_text_is_wrapped_between_words_and_stays_whole() -> None:
    words = [f"word{at:03}" for at in range(60)]
    part = TablePart((Title("One"), Title("Two")), [(" ".join(words), " ".join(words))] * 2)

    (text,) = texts_of(read(pdf(TITLES, [part], is_wide=False)))

    assert all(text.count(word) == 4 for word in words)


def test_many_columns_stay_on_the_page() -> None:
    titles = [Title(f"A long title {at}") for at in range(14)]
    part = TablePart(titles, [["a cell with words"] * 14])

    list(part.lay_out(690, 900))

    assert sum(part._widths) == pytest.approx(690, abs=1)


def test_a_table_without_rows_is_one_page_with_headings() -> None:
    made = read(pdf(TITLES, [table_of(0)], is_wide=False))

    assert len(made.pages) == 1
    assert "Total meter" in texts_of(made)[0]


def test_a_file_is_pdf_a_with_its_fonts_inside_and_a_title() -> None:
    made = read(pdf(TITLES, [table_of(3)], is_wide=False))

    metadata = made.trailer["/Root"]["/Metadata"].get_data().decode()  # type: ignore[index]
    assert 'pdfaid:part="1"' in metadata
    assert 'pdfaid:conformance="B"' in metadata
    assert made.metadata is not None
    assert made.metadata.title == "Printers & more – 3 printers"
    fonts = made.pages[0]["/Resources"]["/Font"].values()  # type: ignore[index]
    families = [font.get_object()["/DescendantFonts"][0].get_object() for font in fonts]
    assert all("/FontFile2" in each["/FontDescriptor"].get_object() for each in families)


@pytest.mark.parametrize(("locale", "paper"), [("de_DE", "a4"), ("en_US", "letter")])
def test_paper_is_that_of_the_country(locale: str, paper: str) -> None:
    from PySide6.QtCore import QLocale

    before = QLocale()
    try:
        QLocale.setDefault(QLocale(locale))
        assert paper_name() == paper
        wide = page_layout(is_wide=True).fullRectPoints()
    finally:
        QLocale.setDefault(before)
    assert wide.width() > wide.height()


def test_what_is_broken_off_between_pages_ends_the_painter() -> None:
    work = pdf(TITLES, [table_of(400)], is_wide=False)

    for _ in range(5):
        next(work)
    work.close()  # type: ignore[attr-defined]

    assert read(pdf(TITLES, [table_of(1)], is_wide=False)).pages


def test_a_document_repeats_the_heading_of_a_table_that_goes_on() -> None:
    html = table(("Meter", "Value"), [(f"m{at}\nsmall", "<1 & 2>") for at in range(80)])

    made = read(pdf(TITLES, [TextPart(lambda: paragraph("All", "h2") + html)], is_wide=False))

    texts = texts_of(made)
    assert len(texts) > 1
    assert all("Meter" in text and "<1 & 2>" in text for text in texts)


def test_a_chart_on_paper_fills_one_page() -> None:
    made = read(pdf(TITLES, [ChartPart(picture())], is_wide=True))

    assert len(made.pages) == 1
    assert "IM C3000" in texts_of(made)[0]


def test_a_picture_is_twice_as_fine_and_on_white(qtbot: QtBot) -> None:
    palette = QApplication.palette()
    dark = QApplication.palette()
    dark.setColor(dark.ColorRole.Base, QColor("black"))
    QApplication.setPalette(dark)
    try:
        image = QImage.fromData(png(picture()))
    finally:
        QApplication.setPalette(palette)

    assert (image.width(), image.height()) == (SIZE.width() * 2, SIZE.height() * 2)
    assert image.pixelColor(2, 2) == on_paper().base().color()


def test_a_drawing_has_letters_as_letters_and_can_be_rendered() -> None:
    drawn = svg(picture())

    texts = ["".join(each.itertext()) for each in ET.fromstring(drawn).iter() if "text" in each.tag]
    assert any("IM C3000 · SN0001" in text for text in texts)
    assert any("Total" in text for text in texts)
    renderer = QSvgRenderer(QByteArray(drawn))
    image = QImage(SIZE, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, SIZE.width(), SIZE.height()))
    painter.end()
    assert renderer.isValid()
    assert image.pixelColor(2, 2) == QColor("white")


def test_what_is_measured_is_what_is_painted() -> None:
    """Fonts are in units of the page, so that no screen has a say in it."""
    part = table_of(3)

    list(part.lay_out(690, 900))

    assert QFontMetricsF(part._font).height() < part._heights[0] < 30
