"""Cartridges, drums and receptacles from prtMarkerSuppliesTable (RFC 3805)."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from meterdesk.adapters.snmp import columns
from meterdesk.adapters.snmp.levels import level, with_alert
from meterdesk.adapters.snmp.oid import Answers, Index, dotted
from meterdesk.adapters.snmp.text import supply_name, text
from meterdesk.domain.supply import Supply, SupplyKind

KINDS = {
    3: SupplyKind.TONER,
    4: SupplyKind.WASTE,
    5: SupplyKind.INK,
    6: SupplyKind.INK,
    7: SupplyKind.INK,
    8: SupplyKind.WASTE,
    9: SupplyKind.DRUM,
    10: SupplyKind.DEVELOPER,
    12: SupplyKind.INK,
    14: SupplyKind.WASTE,
    15: SupplyKind.FUSER,
    18: SupplyKind.MAINTENANCE,
    20: SupplyKind.TRANSFER,
    21: SupplyKind.TONER,
    24: SupplyKind.WASTE,
    26: SupplyKind.WASTE,
    32: SupplyKind.STAPLES,
}
"""PrtMarkerSuppliesTypeTC."""

RECEPTACLE = 4
"""prtMarkerSuppliesClass: receptacleThatIsFilled. Its level is the room that remains."""

KIND_WORDS = {
    "waste": SupplyKind.WASTE,
    "scarti": SupplyKind.WASTE,
    "staple": SupplyKind.STAPLES,
    "maintenance": SupplyKind.MAINTENANCE,
    "fuser": SupplyKind.FUSER,
    "fusing": SupplyKind.FUSER,
    "transfer": SupplyKind.TRANSFER,
    "developer": SupplyKind.DEVELOPER,
    "drum": SupplyKind.DRUM,
    "imaging unit": SupplyKind.DRUM,
    "photoconductor": SupplyKind.DRUM,
    "toner": SupplyKind.TONER,
    "ink": SupplyKind.INK,
}
"""What a name tells where the printer gives no type, or calls it other."""

COLORANTS = {
    "black": ("black", "nero", "schwarz", "noir", "negro", "preto", "zwart", "黑"),
    "cyan": ("cyan", "ciano", "cian"),
    "magenta": ("magenta",),
    "yellow": ("yellow", "giallo", "gelb", "jaune", "amarillo", "amarelo", "geel"),
}

COLOURED = frozenset(
    {SupplyKind.TONER, SupplyKind.INK, SupplyKind.DRUM, SupplyKind.DEVELOPER, SupplyKind.OTHER}
)


def supplies(answers: Answers) -> tuple[Supply, ...]:
    """Every row that has a name or a level; two of one name get their number behind it."""
    device = columns.printer_index(answers)
    names = answers.column(columns.SUPPLY_DESCRIPTION)
    indexes = dict.fromkeys((*names, *answers.column(columns.SUPPLY_LEVEL)))
    rows = (_row(answers, index) for index in sorted(indexes) if index and index[0] == device)
    return _distinct(tuple(rows))


def _row(answers: Answers, index: Index) -> Supply:
    name = supply_name(answers.get((*columns.SUPPLY_DESCRIPTION, *index)), columns.charset(answers))
    kind = _kind(answers, index, name or "")
    known = level(
        answers.number((*columns.SUPPLY_LEVEL, *index)),
        answers.number((*columns.SUPPLY_CAPACITY, *index)),
    )
    return Supply(
        name or f"Supply {index[-1]}",
        kind,
        _colorant(answers, index, name or "") if kind in COLOURED else None,
        with_alert(known, _alert_codes(answers, index)),
        dotted((*columns.SUPPLY_LEVEL, *index)),
    )


def _kind(answers: Answers, index: Index, name: str) -> SupplyKind:
    kind = KINDS.get(answers.number((*columns.SUPPLY_TYPE, *index)) or 0)
    if kind is not None:
        return kind
    if answers.number((*columns.SUPPLY_CLASS, *index)) == RECEPTACLE:
        return SupplyKind.WASTE
    lower = name.lower()
    return next((kind for word, kind in KIND_WORDS.items() if word in lower), SupplyKind.OTHER)


def _colorant(answers: Answers, index: Index, name: str) -> str | None:
    """prtMarkerColorantValue of the supply's own colorant row, else a colour in the name."""
    row = answers.number((*columns.SUPPLY_COLORANT_INDEX, *index))
    told = text(answers.get((*columns.COLORANT_VALUE, index[0], row))) if row else None
    for words in (told, name):
        lower = (words or "").lower()
        for colorant, spellings in COLORANTS.items():
            if any(spelling in lower for spelling in spellings):
                return colorant
    return told.lower() if told and told.lower() not in ("other", "unknown", "none") else None


def _alert_codes(answers: Answers, index: Index) -> frozenset[int]:
    """Codes of the alerts about this supply: prtAlertGroup 11 is prtMarkerSuppliesTable."""
    codes = set()
    for row, group in answers.column(columns.ALERT_GROUP).items():
        about = answers.number((*columns.ALERT_GROUP_INDEX, *row))
        code = answers.number((*columns.ALERT_CODE, *row))
        if group == 11 and about == index[-1] and code is not None:
            codes.add(code)
    return frozenset(codes)


def _distinct(rows: tuple[Supply, ...]) -> tuple[Supply, ...]:
    """A history is kept by name: the same name twice would mix two cartridges."""
    count = Counter(row.name for row in rows)
    taken: set[str] = set()
    result = []
    for row in rows:
        index = row.source.rpartition(".")[2]
        name = row.name if count[row.name] == 1 else f"{row.name} ({index})"
        while name in taken:
            name += "'"
        taken.add(name)
        result.append(replace(row, name=name))
    return tuple(result)
