"""Meters by names that people know; what has none keeps the name of the standard (PWG 5106.1)."""

from __future__ import annotations

from collections.abc import Callable

_TITLES = {
    "systemTotals.TotalImpressions": "All impressions",
    "systemTotals.MonochromeImpressions": "All black and white impressions",
    "systemTotals.FullColorImpressions": "All colour impressions",
    "print.TotalImpressions": "Printed impressions",
    "print.MonochromeImpressions": "Black and white prints",
    "print.FullColorImpressions": "Colour prints",
    "copy.TotalImpressions": "Copied impressions",
    "copy.MonochromeImpressions": "Black and white copies",
    "copy.FullColorImpressions": "Colour copies",
    "scan.TotalImages": "Scanned images",
    "faxIn.TotalImpressions": "Faxes received",
    "systemTotals.TotalSheets": "All sheets",
}


def meter_title(name: str, say: Callable[[str], str]) -> str:
    """The meter in the language of `say`."""
    title = _TITLES.get(name)
    return say(title) if title else name
