"""The hand-over sheet drawn page by page, in turns: on a printer, or as a PDF (row M16)."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QIODevice, QSaveFile
from PySide6.QtGui import QPagedPaintDevice, QPainter, QPdfWriter

from meterdesk.domain.handover import Sheet
from meterdesk.domain.sheet import Share
from meterdesk.gui.handover_page import SheetPages, landscape


def save_pdf(sheet: Sheet, path: str) -> Iterator[Share | bool]:
    """Draws the sheet as PDF; the last word is whether it could be written. Half is not left."""
    file = QSaveFile(path)
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        yield False
        return
    writer = QPdfWriter(file)
    writer.setTitle(QCoreApplication.translate("HandoverPage", "Which printers take part?"))
    writer.setResolution(300)
    landscape(writer)
    for told in sheet_pages(sheet, writer):
        yield (told and file.commit()) if isinstance(told, bool) else told


def sheet_pages(sheet: Sheet, device: QPagedPaintDevice) -> Iterator[Share | bool]:
    """Paints a page at a time; the last word is whether the device could be painted on."""
    painter = QPainter()
    if not painter.begin(device):
        yield False
        return
    is_whole = True
    try:
        pages = SheetPages(sheet, painter)
        yield from pages.part()
        for number in range(len(pages.pages)):
            is_whole = not number or device.newPage()
            if not is_whole:
                break
            pages.paint(number)
            yield Share(number + 1, len(pages.pages))
    finally:
        has_ended = painter.end()
    yield is_whole and has_ended
