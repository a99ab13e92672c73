"""What an office prints: how much in an hour of the week, and what a number of pages is made of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from typing import Final

from meterdesk_simulator.sidecar import Printer

_HOUR: Final = timedelta(hours=1)
# Shares of a working day's pages by hour; somebody is always there late.
_SHARES: Final = (
    *(0.002 for _ in range(7)),
    *(0.03, 0.09, 0.12, 0.13, 0.11, 0.05, 0.09, 0.12, 0.11, 0.07, 0.03, 0.01),
    *(0.005 for _ in range(5)),
)
_WEEKEND: Final = 0.08


@dataclass(frozen=True)
class Job:
    """One use of a printer; the fields are those of `Aging.print_pages`."""

    black: int = 0
    color: int = 0
    copies: int = 0
    color_copies: int = 0
    faxes: int = 0
    scans: int = 0
    color_scans: int = 0
    faxes_sent: int = 0
    large: bool = False
    two_sided: bool = False


def expected_pages(printer: Printer, start: datetime, end: datetime) -> float:
    """How many pages the printer does between two times, on the average."""
    pages = 0.0
    while start < end:
        full_hour = start.replace(minute=0, second=0, microsecond=0) + _HOUR
        until = min(end, full_hour)
        weight = _SHARES[start.hour] * (_WEEKEND if start.weekday() > 4 else 1.0)
        pages += printer.pages_a_day * weight * ((until - start) / _HOUR)
        start = until
    return pages


def jobs(printer: Printer, pages: int, random: Random) -> Iterator[Job]:
    """Jobs whose printed sides are exactly `pages`, of the services this printer has."""
    fax = _part(pages, 0.03, random) if "fax" in printer.services else 0
    copy = _part(pages - fax, 0.25, random) if "copy" in printer.services else 0
    large = _part(pages - fax - copy, 0.04, random) if printer.large else 0
    rest = pages - fax - copy - large
    single = _part(rest, 0.45, random)
    for sides, is_large, two_sided in (
        (large, True, False),
        (single, False, False),
        (rest - single, False, True),
    ):
        color = _part(sides, 0.35, random) if printer.color else 0
        yield Job(black=sides - color, color=color, large=is_large, two_sided=two_sided)
    color_copies = _part(copy, 0.15, random) if printer.color else 0
    yield Job(copies=copy - color_copies, color_copies=color_copies, faxes=fax)
    yield _images(printer, pages, random)


def _images(printer: Printer, pages: int, random: Random) -> Job:
    scans = _part(pages, 0.3, random) if "scan" in printer.services else 0
    color_scans = _part(scans, 0.6, random)
    sent = _part(pages, 0.02, random) if "fax" in printer.services else 0
    return Job(scans=scans - color_scans, color_scans=color_scans, faxes_sent=sent)


def _part(whole: int, share: float, random: Random) -> int:
    """About this share, and never more than the whole; chance decides on the fraction."""
    return min(whole, int(whole * share * random.uniform(0.6, 1.4) + random.random()))
