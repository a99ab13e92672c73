"""A language nobody speaks: what was not marked for translation shows, and so does what is narrow.

Every text in it stands in ⟦brackets⟧, has accents, and is two fifths longer than in English.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QByteArray, QTranslator

PSEUDO = "pseudo"
OPENS, CLOSES = "⟦", "⟧"
_ACCENTS = str.maketrans("aceinouyACEINOUY", "áçéíñóúýÁÇÉÍÑÓÚÝ")
_KEPT = re.compile(r"(%n|%L?\d|\{\w*\}|<[^>]*>|&\w+;|https?://\S+)")
_MORE = 0.4
_WORD = 9


class PseudoTranslator(QTranslator):
    """Translates everything; nothing is loaded."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self,
        context: bytes | bytearray | memoryview | QByteArray | str,
        sourceText: bytes | bytearray | memoryview | QByteArray | str,  # noqa: N803  Qt's name
        disambiguation: bytes | bytearray | memoryview | QByteArray | str | None = None,
        n: int = -1,
    ) -> str:
        text = sourceText if isinstance(sourceText, str) else QByteArray(sourceText).toStdString()
        return pseudo(text)


def pseudo(text: str) -> str:
    """ "&Open" as "⟦&Ópéñ··⟧"; holes, mark-up and addresses stay."""
    if not text:
        return text
    parts = _KEPT.split(text)
    said = "".join(part if at % 2 else part.translate(_ACCENTS) for at, part in enumerate(parts))
    return f"{OPENS}{said}{_longer(round(len(text) * _MORE))}{CLOSES}"


def _longer(letters: int) -> str:
    """As words: a line breaks between them."""
    return "".join(" " if at % _WORD == _WORD - 1 else "·" for at in range(letters))
