"""Who the printer is, from several witnesses: none of them is right on every machine (row B3)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import chain

from meterdesk.adapters.snmp.meaning import columns
from meterdesk.adapters.snmp.meaning.text import device_id, text
from meterdesk.adapters.snmp.profile.profile import Profile, Profiles, claiming
from meterdesk.adapters.snmp.wire.answers import Answers
from meterdesk.adapters.snmp.wire.oid import Oid, dotted, is_under
from meterdesk.domain.device import Identity
from meterdesk.domain.identity import (
    believable_mac,
    believable_serial,
    believable_uuid,
    is_burnt_in,
)

NOT_A_MODEL = re.compile(
    r"print(ing)? (server|system)|multi-environment|built-in|network printer|print i/f"
    r"|\bwire\w+ ps$|^ethernet|^nc-\d|^okilan\b|scan server|asset id|^generic\b"
    r"|^network interface|^eeps\d|^(printer|unknown|monochrome|color)$",
    re.IGNORECASE,
)
"""What agents say where a model is expected: the network card's name, mostly."""

_TAIL = re.compile(
    r"\s*(;.*|,? version\b.*| /P$| v\d+( .*)?| \d+\.\d+(\.\d+)? / .*| - .*"
    r"| [A-Z0-9]{7,13} [A-Z0-9]{2,5}(\.\w{2,4}){2}| multifunction (printer|system|device))$",
    re.IGNORECASE,
)
"""Versions, languages, and what Lexmark engines write there: serial number and firmware."""

_MARKS = re.compile(r"\((?:R|TM)\)|[®™©]", re.IGNORECASE)
_HEX = re.compile(r"^([0-9A-Fa-f]{2}){7,}$")
"""Epson's device id holds the serial number as hex digits with a tail of its own."""

_SERIAL_FIELDS = ("SERN", "SER", "SN")


def identify(answers: Answers, profile: Profile | None, profiles: Profiles) -> Identity:
    """The identity; what nobody tells credibly stays None."""
    fields = device_id(_first(answers, columns.DEVICE_ID))
    object_id = object_id_of(answers)
    texts = _texts(answers, fields)
    brand = _brand(texts, object_id, profiles) or profile
    maker = _maker(texts, fields, brand, profile)
    serial = next(_serials(answers, fields, profile, brand), (None, None))
    macs = _macs(answers)
    return Identity(
        manufacturer=maker,
        model=_before_serial(
            next(_models(answers, fields, profile, brand, maker), None), serial[0]
        ),
        serial_number=serial[0],
        serial_source=serial[1],
        mac=next(iter(macs), None),
        hostname=text(answers.get(columns.SYS_NAME)),
        location=text(answers.get(columns.SYS_LOCATION)),
        firmware=_told(answers, profile.firmware if profile else ()),
        object_id=dotted(object_id) if object_id else None,
        macs=macs,
        uuid=believable_uuid(fields.get("UUID")),
        device_id_serial=_told_by_device_id(fields),
    )


def object_id_of(answers: Answers) -> Oid | None:
    """sysObjectID; a hint only."""
    value = answers.get(columns.SYS_OBJECT_ID)
    return value if isinstance(value, tuple) else None


def _first(answers: Answers, column: Oid, device: int | None = None) -> bytes | None:
    row = answers.first(column, device)
    return row[1] if row and isinstance(row[1], bytes) else None


def _texts(answers: Answers, fields: dict[str, str]) -> tuple[str, ...]:
    """What may name the brand, the most trustworthy first."""
    device = columns.host_index(answers)
    described = text(_first(answers, columns.HR_DEVICE_DESCR, device))
    system = text(answers.get(columns.SYS_DESCR))
    texts = (fields.get("MFG"), described, fields.get("DES"), system)
    return tuple(words for words in texts if words)


def _brand(texts: Sequence[str], object_id: Oid | None, profiles: Profiles) -> Profile | None:
    """The profile of the brand on the cover; sysObjectID where no text names one."""
    for words in texts:
        named = _named(profiles, words)
        if named is not None:
            return named
    return next(iter(claiming(profiles, object_id)), None)


@lru_cache(maxsize=1024)
def _named(profiles: Profiles, words: str) -> Profile | None:
    """The brand the text begins with."""
    return next((one for one in profiles if _beginning(one.names, words)), None)


@lru_cache(maxsize=2048)
def _beginning(names: tuple[str, ...], words: str) -> str | None:
    """The longest of the names that the text begins with, as a whole word."""
    lower = words.lower()
    own = sorted(names, key=len, reverse=True)
    return next((name for name in own if re.match(rf"{re.escape(name.lower())}\b", lower)), None)


def _maker(
    texts: Sequence[str],
    fields: dict[str, str],
    brand: Profile | None,
    profile: Profile | None,
) -> str | None:
    for words in texts:
        named = _beginning(brand.names, words) if brand else None
        if brand and named:
            return brand.maker if named in brand.aliases else named
    known = brand or profile
    return known.maker if known else fields.get("MFG")


def _models(
    answers: Answers,
    fields: dict[str, str],
    profile: Profile | None,
    brand: Profile | None,
    maker: str | None,
) -> Iterator[str]:
    device = columns.host_index(answers)
    system = text(answers.get(columns.SYS_DESCR)) or ""
    own = (text(answers.get(oid)) for oid in (profile.model if profile else ()))
    described = tuple(match["model"] for match in _matches(brand, system, "model"))
    first = described if brand and brand.description_first else ()
    candidates = (
        *first,
        *(device_id(words.encode()).get("MDL", words) for words in own if words),
        fields.get("MDL"),
        _cut(text(_first(answers, columns.HR_DEVICE_DESCR, device))),
        *described,
        _spelled(object_id_of(answers), brand.spelled_below if brand else ()),
        _cut(system),
        text(_first(answers, columns.PRINTER_NAME)),
    )
    for candidate in candidates:
        model = _without_maker(candidate or "", maker, brand.aliases if brand else ())
        if model and not NOT_A_MODEL.search(model):
            yield model


def _spelled(object_id: Oid | None, roots: tuple[Oid, ...]) -> str | None:
    """The model some agents spell in sysObjectID: how many letters, and their codes."""
    for root in roots:
        rest = object_id[len(root) :] if object_id and is_under(object_id, root) else ()
        if rest and rest[0] == len(rest) - 1 and all(32 <= code < 127 for code in rest[1:]):
            return bytes(rest[1:]).decode("ascii")
    return None


def _matches(brand: Profile | None, words: str, group: str) -> Iterator[re.Match[str]]:
    for pattern in brand.descriptions if brand else ():
        match = pattern.search(words)
        if match and match.groupdict().get(group):
            yield match


@lru_cache(maxsize=1024)
def _cut(words: str | None) -> str | None:
    """Without versions, page description languages and the like behind the model."""
    return _TAIL.sub("", _TAIL.sub("", _MARKS.sub("", words))) if words else None


def _before_serial(model: str | None, serial: str | None) -> str | None:
    """Lexmark engines write serial number and firmware behind the model."""
    if not model or not serial or serial.split("-")[0] not in model:
        return model
    return re.sub(rf"\s+{re.escape(serial.split('-')[0])}\b.*$", "", model)


@lru_cache(maxsize=1024)
def _without_maker(model: str, maker: str | None, aliases: tuple[str, ...]) -> str:
    """The model alone: "Hewlett-Packard HP LaserJet 4" names the maker twice."""
    model = _MARKS.sub("", model).strip()
    for name in (*aliases, maker):
        if name and re.match(rf"{re.escape(name)}[ :]", model, re.IGNORECASE):
            model = model[len(name) + 1 :].strip()
    return model


def _serials(
    answers: Answers, fields: dict[str, str], profile: Profile | None, brand: Profile | None
) -> Iterator[tuple[str, str]]:
    """Believable serial numbers with their sources, the best first."""
    own = answers.first(columns.SERIAL_NUMBER, columns.printer_index(answers))
    rows = chain(
        [own] if own else (),
        zip(
            answers.under(columns.SERIAL_NUMBER), answers.cells(columns.SERIAL_NUMBER), strict=True
        ),
        ((oid, answers.octets(oid) or b"") for oid in (profile.serial if profile else ())),
    )
    for oid, value in rows:
        serial = believable_serial(text(value))
        if serial:
            yield serial, dotted(oid)
    system = text(answers.get(columns.SYS_DESCR)) or ""
    for match in _matches(brand, system, "serial"):
        serial = believable_serial(match["serial"])
        if serial:
            yield serial, dotted(columns.SYS_DESCR)
    serial = _told_by_device_id(fields)
    if serial:
        yield serial, dotted(columns.DEVICE_ID)


def _told_by_device_id(fields: dict[str, str]) -> str | None:
    told = next((fields[name] for name in _SERIAL_FIELDS if name in fields), None)
    serial = believable_serial(told)
    return None if serial and _HEX.match(serial) else serial


def _told(answers: Answers, oids: tuple[Oid, ...]) -> str | None:
    return next((words for oid in oids if (words := text(answers.get(oid)))), None)


def _macs(answers: Answers) -> tuple[str, ...]:
    """The hardware addresses that are some, burnt-in ones before those made up by software."""
    octets = answers.cells(columns.IF_PHYS_ADDRESS)
    told = (believable_mac(value) for value in octets if isinstance(value, bytes))
    macs = dict.fromkeys(mac for mac in told if mac)
    return tuple(sorted(macs, key=is_burnt_in, reverse=True))
