"""The colour of a supply: one of four words, or the maker's own for any other."""

from __future__ import annotations

import re

COLORS = {
    "black": r"\b(?:black|nero|schwarz|noire?|negro|preto|zwart|svart\b|sort\b|czarn[yaei]\b)"
    r"|黑|黒|ブラック",
    "cyan": r"\b(?:cyan|ciano?\b|zyan|błękitn)|青|シアン",
    "magenta": r"\b(?:magenta|purpurow)|洋[红紅]|マゼンタ",
    "yellow": r"\b(?:yellow|giallo|gelb|jaune|amarillo|amarelo|geel\b|gul\b|żółt)|[黃黄]|イエロー",
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

_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
NOTHING = frozenset({"other", "unknown", "none"})


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
    return "/".join(_colors(named)) or None


def _colors(words: str) -> list[str]:
    return [color for color, pattern in PATTERNS.items() if pattern.search(words)]
