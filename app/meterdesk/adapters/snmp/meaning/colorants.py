"""The colour of a supply: one of four words, or the maker's own for any other."""

from __future__ import annotations

import re
from functools import lru_cache

from meterdesk.adapters.snmp.meaning import columns
from meterdesk.adapters.snmp.meaning.text import text
from meterdesk.adapters.snmp.wire.answers import Answers

COLORS = {
    "black": r"\b(?:black|nero|schwarz|noire?|negro|preto|zwart|svart\b|sort\b|czarn[yaei]\b"
    r"|musta\b|čern|fekete|siyah|черн|чёрн)|黑|黒|ブラック|검정|블랙",
    "cyan": r"\b(?:cyan|ciano?\b|cián|zyan|błękitn|cyjan|syaani|azurov|голуб)|青|シアン|시안|청록",
    "magenta": r"\b(?:magenta|purpur|bíbor|пурпур)|洋[红紅]|品[红紅]|マゼンタ|마젠타|자홍",
    "yellow": r"\b(?:yellow|giallo|gelb|jaune|amarillo|amarelo|geel\b|gul\b|żółt|keltainen|žlut"
    r"|sárga|sarı|ж[её]лт)|[黃黄]|イエロー|노랑|옐로",
}
PATTERNS = {color: re.compile(pattern) for color, pattern in COLORS.items()}

_SHADE = r"light|photo|matt?e?|grey|gray|clair|claire|foto|opaco|chiaro"
_ANY = "|".join(COLORS.values())
_OTHER = re.compile(
    rf"\b(?:{_SHADE})[ -]+(?:gr[ae]y\b|{_ANY})\w*"
    rf"|(?:{_ANY})[ -]+(?:{_SHADE})\b(?!\s*(?:drum|conduct))|\bgr[ae]y\b"
    r"|\b(?:tri|three|3)[ -]?colou?rs?\b|\bcmyk?\b"
)
"""A shade is another ink than the plain colour, and one of several colours has none of them."""

_NUMBERED = re.compile(
    r"^TK-\d{2,5}(?P<tk>[KCMY])|^TN-?\d+(?P<tn>BK|[KCMY])\b|^CLT-(?P<clt>[KCMY])\d"
    r"|-(?P<tail>BK|[KCMY])$",
    re.IGNORECASE,
)
_LETTERS = {"k": "black", "bk": "black", "c": "cyan", "m": "magenta", "y": "yellow"}
"""The letter of the colour in a part number that is all there is of a name."""

_COLOR = re.compile(r"colou?r|farb|coul|цвет|カラー|彩", re.IGNORECASE)
"""A supply of several colours may be named so, without any of them."""

_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
NOTHING = frozenset({"other", "unknown", "none"})


@lru_cache(maxsize=1024)
def colorant(told: str | None, name: str) -> str | None:
    """What prtMarkerColorantValue tells (RFC 3805), or the name where that is less; None: nobody.

    A colour with a qualifier, and a mixture, keep the maker's word in lower case.
    """
    value = _CAMEL.sub(" ", told or "").lower()
    named = name.lower()
    if _OTHER.search(value):
        return value
    shade = _OTHER.search(named)
    if shade:
        return shade[0]
    if value and value not in NOTHING:
        colors = _colors(value)
        return colors[0] if len(colors) == 1 else value
    return "/".join(_colors(named)) or _numbered(name)


def is_black_only(answers: Answers) -> bool:
    """Whether the printer names black among its colorants and supplies, and no other colour."""
    texts = [
        text(value) or ""
        for column in (columns.COLORANT_VALUE, columns.SUPPLY_DESCRIPTION)
        for value in answers.column(column).values()
    ]
    found = {colorant(None, words) for words in texts} - {None}
    return found == {"black"} and not any(_COLOR.search(words) for words in texts)


def _numbered(name: str) -> str | None:
    match = _NUMBERED.search(name)
    letter = next((part for part in match.groups() if part), "") if match else ""
    return _LETTERS.get(letter.lower())


def _colors(words: str) -> list[str]:
    return [color for color, pattern in PATTERNS.items() if pattern.search(words)]
