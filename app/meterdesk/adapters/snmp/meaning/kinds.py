"""What a supply is: from its class and type (RFC 3805) and from its name."""

from __future__ import annotations

import re
from functools import lru_cache

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
    11: SupplyKind.FUSER,
    12: SupplyKind.INK,
    13: SupplyKind.INK,
    14: SupplyKind.WASTE,
    15: SupplyKind.FUSER,
    16: SupplyKind.MAINTENANCE,
    17: SupplyKind.FUSER,
    18: SupplyKind.MAINTENANCE,
    19: SupplyKind.FUSER,
    20: SupplyKind.TRANSFER,
    21: SupplyKind.TONER,
    22: SupplyKind.FUSER,
    24: SupplyKind.WASTE,
    26: SupplyKind.WASTE,
    29: SupplyKind.STAPLES,
    32: SupplyKind.STAPLES,
}
"""PrtMarkerSuppliesTypeTC."""

RECEPTACLE = 4
"""prtMarkerSuppliesClass: receptacleThatIsFilled. Its level is the room that remains."""


def _table(*rows: tuple[str, SupplyKind]) -> tuple[tuple[re.Pattern[str], SupplyKind], ...]:
    return tuple((re.compile(pattern, re.IGNORECASE), kind) for pattern, kind in rows)


OVERRULING = _table(
    (r"\bmaintenance kit|kit di manutenzione|wartungskit|kit de mant", SupplyKind.MAINTENANCE),
    (r"\bdeveloper\b", SupplyKind.DEVELOPER),
    (r"\b(feed|pick|retard|separation|adf|tray \d) roll|rullo alimentazione", SupplyKind.OTHER),
)
"""Names that tell more than a type: several agents call a roller a transfer unit."""

WORDS = _table(
    (
        r"\bwaste|scarti|recupero|r[ée]sidu|rest-?toner|alttoner|auffangbeh|toner usag|collecteur"
        r"|r[ée]cup[ée]r|desech|afval|spildtoner|spilltoner|zu[żz]yt|odpad|отработ|廃|回[収收]|[废廢]|폐",
        SupplyKind.WASTE,
    ),
    (
        r"\bstaple|klammer|punti metall|agrafe|grapas|nietjes|grampos|zszyw|скреп"
        r"|ステープル|ホチキス|订书|訂書",
        SupplyKind.STAPLES,
    ),
    (
        r"\bmaint[ea]n|manutenzione|wartung|entretien|mantenimiento|onderhoud|manuten[çc]"
        r"|konserwac|メンテナンス|维护|維護",
        SupplyKind.MAINTENANCE,
    ),
    (
        r"\bfus(?:er|ing|ore|or|ion)\b|fixier|fixeer|utrwalacz|фьюзер|термоблок|печ[ьк]"
        r"|定着|定影|정착",
        SupplyKind.FUSER,
    ),
    (
        r"\btransfer|\bbelt\b|trasferimento|transfert|transferencia|transfer[êe]ncia|[üu]bertrag"
        r"|courroie|transmisyj|перенос|転写|转印|轉印|전사",
        SupplyKind.TRANSFER,
    ),
    (
        r"developer|entwickler|sviluppator|d[ée]velopp|r[ée]v[ée]lateur|revelador|ontwikkel"
        r"|wywo[łl]ywacz|девелопер|проявит|現像|显影|顯影|현상",
        SupplyKind.DEVELOPER,
    ),
    (
        r"\bdrums?\b|\bimaging (?:unit|kit)\b|photo ?conduct|photo ?recept|fotorecettore"
        r"|fotoricettore|fotocondutt|fotoconduct|photoconduct|photor[ée]cept|fotorrecept|fotoleiter"
        r"|trommel|tambo?u?ro?\b|cilindro|tromle|trumma|b[ęe]ben|\bv[áa]lec|барабан|belichtung"
        r"|imaging|ドラム|感光|(?<!硒)鼓|드럼",
        SupplyKind.DRUM,
    ),
    (r"toner|t[óo]ner|тонер|トナー|碳粉|墨粉|粉盒|硒鼓|토너", SupplyKind.TONER),
    (
        r"\binks?\b|\btinten?|\btinta\b|inchiostro|encre|\binkt|\btusz|\bbl(?:äck|æk|ekk)\b|чернил"
        r"|インク|墨水|墨盒|잉크",
        SupplyKind.INK,
    ),
    (r"\bribbon\b|farbband|nastro", SupplyKind.INK),
)
"""What a name tells where the printer gives no type, or calls it other."""

CARTRIDGE = re.compile(r"\bcartridge\b|\bcartuccia\b|\bcartouche\b|\bkartusche\b", re.IGNORECASE)
LASER = re.compile(r"^canon cartridge \d", re.IGNORECASE)
"""A cartridge of a maker that numbers its toners so, and its inks otherwise."""

TONER_NUMBER = re.compile(r"^(?:TK|TN|CLT|MLT)-?\w*\d", re.IGNORECASE)
"""Kyocera, Brother and Samsung name a toner by nothing but its number."""


@lru_cache(maxsize=1024)
def kind_of(
    kind: int | None, group: int | None, name: str, colorant: str | None, *, beside_ink: bool
) -> SupplyKind:
    """What prtMarkerSuppliesType, prtMarkerSuppliesClass and the name make of it.

    A receptacle is waste, whatever type it claims. A coloured cartridge of which nothing more is
    told is ink beside ink, and toner otherwise.
    """
    if group == RECEPTACLE:
        return SupplyKind.WASTE
    overruled = _named(OVERRULING, name)
    if overruled and kind not in (3, 4, 21):
        return overruled
    if kind in KINDS:
        return KINDS[kind]
    named = _named(WORDS, name)
    if named is None and TONER_NUMBER.search(name):
        return SupplyKind.TONER
    if named is None and CARTRIDGE.search(name) and (colorant or LASER.search(name)):
        return SupplyKind.INK if beside_ink else SupplyKind.TONER
    return named or SupplyKind.OTHER


def _named(table: tuple[tuple[re.Pattern[str], SupplyKind], ...], name: str) -> SupplyKind | None:
    return next((kind for pattern, kind in table if pattern.search(name)), None)
