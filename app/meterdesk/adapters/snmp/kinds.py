"""What a supply is: from its class and type (RFC 3805), else from its name."""

from __future__ import annotations

import re

from meterdesk.domain.supply import SupplyKind

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

WORDS = tuple(
    (re.compile(pattern, re.IGNORECASE), kind)
    for pattern, kind in (
        (r"\bwaste|scarti", SupplyKind.WASTE),
        (r"\bstaple", SupplyKind.STAPLES),
        (r"\bmaintenance|manutenzione", SupplyKind.MAINTENANCE),
        (r"\bfus(er|ing)\b|fusore", SupplyKind.FUSER),
        (r"\btransfer|\bbelt\b|trasferimento", SupplyKind.TRANSFER),
        (r"\bdeveloper\b", SupplyKind.DEVELOPER),
        (r"\bdrums?\b|\bimaging (unit|kit)\b|photo ?conduct|fotoricettore", SupplyKind.DRUM),
        (r"toner", SupplyKind.TONER),
        (r"\binks?\b|\btinten?|inchiostro", SupplyKind.INK),
    )
)
"""What a name tells where the printer gives no type, or calls it other."""

CARTRIDGE = re.compile(r"\bcartridge\b", re.IGNORECASE)
LASER = re.compile(r"^canon cartridge \d", re.IGNORECASE)
"""A cartridge of a maker that numbers its toners so, and its inks otherwise."""


def kind_of(
    kind: int | None, group: int | None, name: str, colorant: str | None, *, beside_ink: bool
) -> SupplyKind:
    """What prtMarkerSuppliesType, prtMarkerSuppliesClass and the name make of it.

    A receptacle is waste, whatever type it claims. A coloured cartridge of which nothing more is
    told is ink beside ink, and toner otherwise.
    """
    if group == RECEPTACLE:
        return SupplyKind.WASTE
    if kind in KINDS:
        return KINDS[kind]
    named = next((found for pattern, found in WORDS if pattern.search(name)), None)
    if named is None and CARTRIDGE.search(name) and (colorant or LASER.search(name)):
        return SupplyKind.INK if beside_ink else SupplyKind.TONER
    return named or SupplyKind.OTHER
