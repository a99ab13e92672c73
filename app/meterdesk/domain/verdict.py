"""Who is who, weighed: the same, moved, a replacement, new, or in doubt (rows B3, M20).

Pure rules over evidence; nothing here knows the books.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from meterdesk.domain.device import Address, Device, Registration
from meterdesk.domain.evidence import Clue, Finding, Known, Says, fell, findings
from meterdesk.domain.reading import Reading

STARTING_FOR = timedelta(days=1)
"""How long a printer may tell no serial number and less pages, and still be called starting."""


class Verdict(StrEnum):
    """What a reading is to the books."""

    SAME = "the printer that is known here"
    MOVED = "a known printer at a new address"
    NEW = "a printer nobody knows yet"
    REPLACES = "another printer in the place of a known one"
    DOUBT = "moved, repaired or replaced"
    STARTING = "a known printer that is starting"


@dataclass(frozen=True, slots=True)
class Comparison:
    """A reading beside one known device. `verdict` is SAME, REPLACES (another), DOUBT, STARTING."""

    known: Known
    verdict: Verdict
    reason: str
    findings: tuple[Finding, ...]

    def says(self, clue: Clue) -> Says:
        """What that clue says."""
        return next(each.says for each in self.findings if each.clue is clue)


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a reading is. `about` is the device it belongs to or is in doubt with.

    `replaced` are the devices whose place it took: another printer answers at their address.
    """

    verdict: Verdict
    about: Comparison | None = None
    replaced: tuple[Comparison, ...] = ()


@dataclass(frozen=True, slots=True)
class Rule:
    """What each clue must say for the verdict; an empty set stands for whatever it says."""

    serial: frozenset[Says]
    hardware: frozenset[Says]
    model: frozenset[Says]
    total: frozenset[Says]
    place: frozenset[Says]
    verdict: Verdict
    reason: str

    def fits(self, said: dict[Clue, Says]) -> bool:
        """Whether every clue says what the rule wants."""
        wanted = (self.serial, self.hardware, self.model, self.total, self.place)
        return all(
            not allowed or said[clue] in allowed
            for clue, allowed in zip(_ASKED, wanted, strict=True)
        )


_ASKED = (Clue.SERIAL, Clue.HARDWARE, Clue.MODEL, Clue.TOTAL, Clue.PLACE)


def _any(*says: Says) -> frozenset[Says]:
    return frozenset(says)


_ALL: frozenset[Says] = frozenset()
_S, _O, _E, _N = map(_any, (Says.SAME, Says.OTHER, Says.ELSEWHERE, Says.NOTHING))
_OE, _SN = _O | _E, _S | _N
_HERE, _AWAY = _S, _O
_SAME, _OTHER, _DOUBT = Verdict.SAME, Verdict.REPLACES, Verdict.DOUBT

RULES: tuple[Rule, ...] = tuple(
    Rule(*each)
    for each in (
        # serial, hardware, model, total, place, verdict, because
        (_S, _S, _ALL, _ALL, _ALL, _SAME, "Serial number and hardware address are known."),
        (_S, _O, _O, _ALL, _ALL, _OTHER, "A copied serial number: all else is another's."),
        (_S, _N, _O, _O, _ALL, _OTHER, "A copied serial number on another model."),
        (_S, _N, _O, _N, _AWAY, _DOUBT, "The serial number is known on another model."),
        (_S, _N, _ALL, _O, _AWAY, _DOUBT, "The serial number is known, the total is not."),
        (_S, _N, _ALL, _ALL, _ALL, _SAME, "The serial number is known."),
        (_S, _O, _ALL, _S, _ALL, _SAME, "Another network card; all else goes on."),
        (_S, _O, _ALL, _ALL, _HERE, _SAME, "Another network card, at the same address."),
        (_S, _O, _ALL, _ALL, _ALL, _DOUBT, "The serial number is known, the rest is not."),
        (_E, _S, _SN, _SN, _ALL, _SAME, "The serial number is told elsewhere now."),
        (_E, _N, _S, _S, _HERE, _SAME, "The serial number is told elsewhere now."),
        (_OE, _S, _O, _ALL, _ALL, _OTHER, "Its network card is in another printer."),
        (_OE, _S, _ALL, _O, _ALL, _OTHER, "Its network card is in another printer."),
        (_OE, _S, _ALL, _N, _AWAY, _OTHER, "Another serial number at another address."),
        (_OE, _S, _ALL, _ALL, _ALL, _DOUBT, "The serial number changed, little else did."),
        (_OE, _ALL, _SN, _S, _HERE, _DOUBT, "Another serial number; the total goes on."),
        (_OE, _ALL, _ALL, _ALL, _ALL, _OTHER, "Another serial number."),
        (_N, _S, _O, _O, _ALL, _OTHER, "Another model and total on this network card."),
        (_N, _S, _ALL, _ALL, _ALL, _SAME, "The hardware address is known."),
        (_N, _O, _SN, _S, _HERE, _DOUBT, "Another network card; the total goes on."),
        (_N, _O, _ALL, _ALL, _ALL, _OTHER, "Another hardware address."),
        (_N, _N, _O, _O, _HERE, _OTHER, "Another model and total at this address."),
        (_N, _N, _ALL, _O, _HERE, _DOUBT, "The total does not go on at this address."),
        (_N, _N, _O, _N, _HERE, _DOUBT, "Another model at this address."),
        (_N, _N, _ALL, _ALL, _HERE, _SAME, "It answers at the same address."),
    )
)
"""The first row that fits decides. A serial number alone proves nothing (RFC 3805 lets anybody
write prtGeneralSerialNumber), nor does a hardware address: cards are exchanged."""


def judge(known: Sequence[Known], seen: Reading) -> Judgement:
    """Weighs a reading against every device that shares a clue with it."""
    compared = tuple(
        comparison
        for comparison in (compare(each, seen) for each in known)
        if not _is_gone(comparison)
    )
    same = [each for each in compared if each.verdict in (Verdict.SAME, Verdict.STARTING)]
    if same:
        best = max(same, key=_weight)
        moved = best.verdict is Verdict.SAME and best.says(Clue.PLACE) is not Says.SAME
        came_back = best.known.device.registration is Registration.REPLACED
        return Judgement(
            Verdict.MOVED if moved else best.verdict,
            best,
            _at(compared, seen.address) if came_back else (),
        )
    doubtful = [each for each in compared if each.verdict is Verdict.DOUBT]
    if doubtful:
        return Judgement(Verdict.DOUBT, max(doubtful, key=_weight))
    replaced = _at(compared, seen.address)
    return Judgement(Verdict.REPLACES if replaced else Verdict.NEW, None, replaced)


def compare(known: Known, seen: Reading) -> Comparison:
    """A reading beside one known device, by the first rule that fits."""
    found = findings(known, seen)
    said = {each.clue: each.says for each in found}
    if said[Clue.SERIAL] is not Says.SAME and _are_neighbours(known.device.address, seen.address):
        reason = "Another printer behind the same print server."
        return Comparison(known, Verdict.REPLACES, reason, found)
    rule = next((rule for rule in RULES if rule.fits(said)), None)
    verdict, reason = (rule.verdict, rule.reason) if rule else _by_name(said)
    if verdict is not Verdict.REPLACES and _is_starting(known, seen):
        verdict, reason = Verdict.STARTING, "It is starting: it tells less than it did."
    return Comparison(known, verdict, reason, found)


def _by_name(said: dict[Clue, Says]) -> tuple[Verdict, str]:
    """Elsewhere, with neither serial number nor hardware address: only a name may speak."""
    names = (Clue.HOSTNAME, Clue.MODEL, Clue.TOTAL)
    if all(said[clue] is Says.SAME for clue in names):
        return Verdict.DOUBT, "Host name and model are known at another address; the total goes on."
    return Verdict.REPLACES, "Nothing says that it is the same."


def _is_starting(known: Known, seen: Reading) -> bool:
    """A printer that tells no serial number, and fewer pages than it told a while ago."""
    was, now = known.device, seen.identity
    is_quiet = was.identity.serial_number is not None and now.serial_number is None
    is_recent = was.last_read is not None and seen.read_at - was.last_read < STARTING_FOR
    return is_quiet and is_recent and fell(known, seen)


def _is_gone(comparison: Comparison) -> bool:
    """A replaced device comes back by what it is, never by where it stood."""
    device = comparison.known.device
    if device.registration is not Registration.REPLACED:
        return False
    serial, hardware = comparison.says(Clue.SERIAL), comparison.says(Clue.HARDWARE)
    is_known = serial is Says.SAME or (serial is Says.NOTHING and hardware is Says.SAME)
    return not is_known


def _at(compared: Sequence[Comparison], address: Address) -> tuple[Comparison, ...]:
    """The devices at the address that it surely is not."""
    return tuple(
        each
        for each in compared
        if each.verdict is Verdict.REPLACES
        and each.known.device.address == address
        and each.known.device.registration is not Registration.REPLACED
    )


def _weight(comparison: Comparison) -> tuple[bool | float, ...]:
    """What it is chosen by where several would do, the weightiest first."""
    device = comparison.known.device
    counts = [comparison.says(clue) is Says.SAME for clue in _BY_WEIGHT]
    return (
        comparison.verdict is Verdict.SAME,
        *counts[:2],
        device.registration is not Registration.REPLACED,
        *counts[2:],
        _last(device),
        device.id,
    )


_BY_WEIGHT = (Clue.HARDWARE, Clue.SERIAL, Clue.PLACE, Clue.TOTAL, Clue.HOSTNAME)


def _last(device: Device) -> float:
    return device.last_read.timestamp() if device.last_read else 0.0


def _are_neighbours(one: Address, other: Address) -> bool:
    """Two printers behind one agent, whose hardware address is both's."""
    return one != other and one.agent == other.agent
