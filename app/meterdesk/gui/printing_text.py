"""Text on paper: a document of headings, sentences and tables, cut into pages by Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from html import escape

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QAbstractTextDocumentLayout, QPainter, QPalette, QTextDocument

from meterdesk.gui.printing import font, on_paper

_STYLE = """
h1 { font-size: 20px; margin-top: 4px; margin-bottom: 2px; }
h2 { font-size: 15px; margin-top: 4px; margin-bottom: 1px; }
h3 { font-size: 12px; margin-top: 12px; margin-bottom: 3px; }
p { margin-top: 2px; margin-bottom: 2px; }
.quiet { color: #57606a; }
.small { font-size: 10px; color: #57606a; }
th { font-size: 10px; background-color: #edf1f5; font-weight: bold; text-align: left; }
td { font-size: 11px; border-bottom: 1px solid #d8dee4; }
.fine { font-size: 10px; }
"""
_LONGEST_WHOLE = 28
"""Letters that leave the other columns of a page room enough."""


class TextPart:
    """A document that is written when its turn has come: many take no more memory than one."""

    def __init__(self, write: Callable[[], str]) -> None:
        self._write = write
        self._document: QTextDocument | None = None
        self._height = 0.0

    def lay_out(self, width: float, height: float) -> Iterator[int]:
        """Writes it and cuts it into pages of that room."""
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setUseDesignMetrics(True)
        document.setDefaultFont(font(11))
        document.setDefaultStyleSheet(_STYLE)
        document.setHtml(self._write())
        document.setPageSize(QSizeF(width, height))
        self._document, self._height = document, height
        yield document.pageCount()

    def paint(self, painter: QPainter, page: int) -> None:
        """One page of it, in dark ink."""
        assert self._document is not None
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette = on_paper()
        wide = self._document.pageSize().width()
        context.clip = QRectF(0, page * self._height, wide, self._height)
        painter.setClipRect(QRectF(0, 0, wide, self._height))
        painter.translate(0, -page * self._height)
        painter.setPen(context.palette.color(QPalette.ColorRole.Text))
        self._document.documentLayout().draw(painter, context)


def paragraph(text: str, kind: str = "p", look: str = "") -> str:
    """A paragraph or heading; `look` is a class of the style."""
    mark = f' class="{look}"' if look else ""
    return f"<{kind}{mark}>{_text(text)}</{kind}>"


def table(
    titles: Sequence[str],
    rows: Iterable[Sequence[str]],
    numbers: frozenset[int] = frozenset(),
    widths: Sequence[int] = (),
    look: str = "",
    whole: frozenset[int] = frozenset(),
) -> str:
    """A table whose heading is on each page; `numbers` are columns to the right, widths percents.

    A line break in a cell begins a smaller line. What stands in a `whole` column is copied from
    the paper and never cut, wherever it has a length that anybody copies.
    """
    head = "".join(_cell("th", at, text, numbers, widths) for at, text in enumerate(titles))
    body = "".join(
        "<tr>"
        + "".join(
            _cell("td", at, text, numbers, (), look, is_whole=at in whole)
            for at, text in enumerate(row)
        )
        + "</tr>"
        for row in rows
    )
    return (
        '<table width="100%" cellspacing="0" cellpadding="4" border="0" '
        'style="border-collapse: collapse; margin-bottom: 10px;">'
        f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
    )


def _cell(
    kind: str,
    at: int,
    text: str,
    numbers: frozenset[int],
    widths: Sequence[int],
    look: str = "",
    *,
    is_whole: bool = False,
) -> str:
    side = ' align="right"' if at in numbers else ""
    wide = f' width="{widths[at]}%"' if widths else ""
    first, *more = text.split("\n")
    said = _text(first) + "".join(f'<br/><span class="small">{_text(line)}</span>' for line in more)
    mark = f' class="{look}"' if look else ""
    if is_whole and len(text) <= _LONGEST_WHOLE:
        mark += ' style="white-space: nowrap"'
    return f'<{kind}{side}{wide}{mark} valign="top">{said}</{kind}>'


def _text(text: str) -> str:
    return escape(text, quote=False)
