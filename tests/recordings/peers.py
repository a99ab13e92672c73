"""What other programs and the devices' own pages say of the same recordings, as claims to compare.

The shapes are those of `expected/<recording>.json` beside the recordings.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from meterdesk.domain.meter import TOTAL
from meterdesk.domain.reading import Reading
from meterdesk.domain.supply import LevelState, Supply, SupplyKind


@dataclass(frozen=True)
class Claim:
    """A peer's figure, `GLPI.TOTAL` for instance, and whether a reading says the same."""

    key: str
    value: object
    agrees: Callable[[Reading], bool]


GLPI_METERS = {
    "TOTAL": TOTAL,
    "BLACK": "systemTotals.MonochromeImpressions",
    "COLOR": "systemTotals.FullColorImpressions",
    "PRINTTOTAL": "print.TotalImpressions",
    "PRINTBLACK": "print.MonochromeImpressions",
    "PRINTCOLOR": "print.FullColorImpressions",
    "COPYTOTAL": "copy.TotalImpressions",
    "COPYBLACK": "copy.MonochromeImpressions",
    "COPYCOLOR": "copy.FullColorImpressions",
    "FAXTOTAL": "faxIn.TotalImpressions",
    "SCANNED": "scan.TotalImages",
}
PAGE_METERS = {
    "total": TOTAL,
    "total_impressions": TOTAL,
    "total_printed_impressions": TOTAL,
    "black_impressions": "systemTotals.MonochromeImpressions",
    "color_impressions": "systemTotals.FullColorImpressions",
    "black_plus_color_level1": "systemTotals.TotalImpressions.level1",
    "color_level2": "systemTotals.FullColorImpressions.level2",
    "color_level3": "systemTotals.FullColorImpressions.level3",
}
BROTHER_METERS = {
    "page_counter": TOTAL,
    "bw_counter": "systemTotals.MonochromeImpressions",
    "color_counter": "systemTotals.FullColorImpressions",
}
KINDS = {
    "toner": SupplyKind.TONER,
    "cartridge": SupplyKind.INK,
    "ink": SupplyKind.INK,
    "drum": SupplyKind.DRUM,
    "photoreceptor": SupplyKind.DRUM,
    "imaging_unit_kit": SupplyKind.DRUM,
    "developer": SupplyKind.DEVELOPER,
    "fuser": SupplyKind.FUSER,
    "fuserkit": SupplyKind.FUSER,
    "transferkit": SupplyKind.TRANSFER,
    "transfer_roll": SupplyKind.TRANSFER,
    "belt_unit": SupplyKind.TRANSFER,
    "maintenancekit": SupplyKind.MAINTENANCE,
    "maintenance_kit": SupplyKind.MAINTENANCE,
    "cleaning_unit": SupplyKind.MAINTENANCE,
    "waste": SupplyKind.WASTE,
    "wastetoner": SupplyKind.WASTE,
    "staples": SupplyKind.STAPLES,
    "adf_feed_roll": SupplyKind.OTHER,
    "laser_unit": SupplyKind.OTHER,
    "pf_kit_1": SupplyKind.OTHER,
    "pf_kit_2": SupplyKind.OTHER,
    "pf_kit_mp": SupplyKind.OTHER,
    "tray1_roll": SupplyKind.OTHER,
    "tray2_roll": SupplyKind.OTHER,
}
COLORS = ("black", "cyan", "magenta", "yellow", "other")
STATES = {"OK": LevelState.SOME, "WARNING": LevelState.LOW, "BAD": LevelState.OUT}
"""A peer's words for a level."""

LIBRENMS_TRAY = "input"


def claims(path: Path) -> tuple[Claim, ...]:
    """Everything the peers say of one recording; nothing where nobody was asked."""
    if not path.exists():
        return ()
    peers = json.loads(path.read_text(encoding="utf-8"))["peers"]
    return tuple(claim for peer in peers for claim in _of(peer))


def _of(peer: Mapping[str, Any]) -> Iterator[Claim]:
    name = peer["peer"].split()[0]
    if name == "GLPI":
        yield from _meters("GLPI", peer["pagecounters"], GLPI_METERS)
        yield from (_supply("GLPI", key, key, value) for key, value in peer["cartridges"].items())
    elif name == "LibreNMS":
        yield from _librenms(peer)
    elif name == "device":
        yield from _meters("page", peer, PAGE_METERS)
        yield from _levels("page", peer, r"(.+)_percent|(fuser|waste|.+_roll|.+_kit)")
    elif name == "bieniu/brother":
        yield from _meters("bieniu", peer["sensors"], BROTHER_METERS)
        yield from _levels("bieniu", peer["sensors"], r"(.+)_remaining(?:_life)?")
    label = {"bieniu/brother": "bieniu", "device": "page"}.get(name, name)
    yield from _identity(label, peer)


def _meters(peer: str, told: Mapping[str, Any], names: Mapping[str, str]) -> Iterator[Claim]:
    for key in told.keys() & names.keys():
        yield Claim(f"{peer}.{key}", told[key], _counts(names[key], int(told[key])))


def _counts(name: str, value: int) -> Callable[[Reading], bool]:
    return lambda reading: (row := reading.meter(name)) is not None and row.value == value


def _levels(peer: str, told: Mapping[str, Any], pattern: str) -> Iterator[Claim]:
    for key, value in told.items():
        match = re.fullmatch(pattern, key)
        if match and isinstance(value, dict):
            for color, percent in value.items():
                yield _supply(peer, f"{key}.{color}", f"{color}_{match[1]}", percent)
        elif match:
            yield _supply(peer, key, match[match.lastindex or 0], value)


def _supply(peer: str, key: str, words: str, value: object) -> Claim:
    """A claim on a kind and a colour: one supply of these has to agree."""
    word = words.lower()
    color = next((color for color in COLORS if color in word), None)
    kind = KINDS[word.replace(color or "", "").strip("_")]

    def agrees(reading: Reading) -> bool:
        kin = (row for row in reading.supplies if row.kind is kind and _colored(row, color))
        return any(_same(row, value) for row in kin)

    return Claim(f"{peer}.{key}", value, agrees)


def _colored(row: Supply, color: str | None) -> bool:
    """A supply without a colour is the black one to peers, or the only one."""
    return color in (None, "other", row.colorant) or (color == "black" and row.colorant is None)


def _same(row: Supply, value: object) -> bool:
    """Peers cut or round percentages: one point is no difference."""
    told = str(value).rstrip("?")
    if told in STATES:
        return row.level.state is STATES[told]
    return row.level.percent is not None and abs(row.level.percent - int(told)) <= 1


def _librenms(peer: Mapping[str, Any]) -> Iterator[Claim]:
    for row in peer["supplies"]:
        if row["supply_type"] != LIBRENMS_TRAY:
            key = f"LibreNMS.{row['supply_descr']}"
            yield Claim(key, row["supply_current"], _at(row))


def _at(told: Mapping[str, Any]) -> Callable[[Reading], bool]:
    source = told["supply_oid"].lstrip(".")
    return lambda reading: any(
        row.source == source and _same(row, told["supply_current"]) for row in reading.supplies
    )


def _identity(peer: str, told: Mapping[str, Any]) -> Iterator[Claim]:
    words = told.get("os", told)
    serial = words.get("serial")
    if serial:
        yield Claim(f"{peer}.serial", "...", lambda reading: _serial(reading) == serial)
    model = words.get("model", words.get("hardware"))
    if model:
        yield Claim(f"{peer}.model", model, lambda reading: _is_named(reading, model))


def _serial(reading: Reading) -> str | None:
    return reading.identity.serial_number


def _is_named(reading: Reading, words: str) -> bool:
    """Whether our model occurs in the peer's, which often keeps the maker or a version with it."""
    ours = reading.identity.model
    return ours is not None and ours.lower() in words.lower()
