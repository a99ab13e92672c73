"""Colours of states, toners and lines, made legible on the background they are painted on."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QColor, QPalette

TEXT_CONTRAST = 4.5
SHAPE_CONTRAST = 3.0
"""WCAG 2.2, 1.4.3 and 1.4.11: what text, and what a shape that means something, must have."""

GREEN, AMBER, RED, SLATE = "#1a7f37", "#b35900", "#c62828", "#5b6b82"

_TONERS = {
    "black": "#3a3a3a",
    "cyan": "#00a0d6",
    "magenta": "#d6187b",
    "yellow": "#f2c200",
    "red": "#d33030",
    "green": "#2e9e44",
    "blue": "#2f5fd0",
    "orange": "#ee7d11",
    "violet": "#7a45c0",
    "gray": "#8a8a8a",
    "grey": "#8a8a8a",
    "white": "#ffffff",
}
_OTHER_SUPPLY = "#7c8794"

LINES = ("#1f6fc4", "#c2410c", "#15803d", "#9333ea", "#b91c5c", "#0e7490", "#8a6100", "#475569")
"""Colours of lines in the order they are given out; alike in weight, apart in hue."""


def is_dark(palette: QPalette) -> bool:
    """Whether text is lighter than what it stands on."""
    return _luminance(palette.base().color()) < _luminance(palette.text().color())


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio of WCAG 2.2, from 1 to 21."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def legible(name: str, background: QColor, ratio: float = TEXT_CONTRAST) -> QColor:
    """The colour, moved towards white or black until it stands out from the background."""
    return QColor(_legible(name, background.rgb(), ratio))


@cache
def _legible(name: str, rgb: int, ratio: float) -> QColor:
    """The same few colours are asked for with every line and bar that is painted."""
    wanted, background = QColor(name), QColor.fromRgb(rgb)
    towards = QColor("white" if _luminance(background) < 0.18 else "black")
    for step in range(21):
        colour = mixed(wanted, towards, step / 20)
        if contrast(colour, background) >= ratio:
            return colour
    return towards


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """So much of the other colour in the first: 0 is the first, 1 the other."""
    parts = zip(_channels(one), _channels(other), strict=True)
    return QColor.fromRgbF(*(a + (b - a) * share for a, b in parts))


def quiet(palette: QPalette) -> QColor:
    """The colour of what is said second: lighter than text, still legible."""
    base = palette.base().color()
    return legible(mixed(palette.text().color(), base, 0.4).name(), base)


def toner(colorant: str | None) -> QColor:
    """The colour of a supply: the toner's own, a neutral one where it has none."""
    words = (colorant or "").lower().replace("-", " ").split()
    known = next((_TONERS[word] for word in reversed(words) if word in _TONERS), _OTHER_SUPPLY)
    colour = QColor(known)
    return mixed(colour, QColor("white"), 0.45) if "light" in words else colour


def line(position: int, background: QColor) -> QColor:
    """The colour of the line at that position."""
    return legible(LINES[position % len(LINES)], background)


def _luminance(colour: QColor) -> float:
    red, green, blue = (_linear(part) for part in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _channels(colour: QColor) -> tuple[float, float, float]:
    return colour.redF(), colour.greenF(), colour.blueF()


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
