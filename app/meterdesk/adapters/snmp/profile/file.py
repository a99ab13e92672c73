"""Reads and checks the vendor profiles: TOML files, one a maker."""

from __future__ import annotations

import tomllib
from collections import Counter as Tally
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from meterdesk.adapters.snmp.profile.entries import identifiers, meter_name, only, pattern
from meterdesk.adapters.snmp.profile.parts import (
    Beside,
    Blob,
    Counter,
    Gauge,
    Key,
    Known,
    Levels,
    Meaning,
    Part,
    Proof,
    Reason,
    Remainder,
    Row,
    Sum,
    Table,
    folded,
)
from meterdesk.adapters.snmp.profile.profile import Profile, Profiles
from meterdesk.adapters.snmp.wire.oid import parse
from meterdesk.domain.errors import SettingsError
from meterdesk.domain.meter import Persistence, Unit
from meterdesk.domain.supply import LevelState, SupplyKind


class ProfileError(SettingsError):
    title = "A printer profile cannot be used"


def read_folder(folder: Path) -> Profiles:
    """All profiles of a folder, by file name. Raises ProfileError naming the file and the entry."""
    return tuple(read(path) for path in sorted(folder.glob("*.toml")))


def read(path: Path) -> Profile:
    """One profile. Raises ProfileError."""
    try:
        return profile(tomllib.loads(path.read_text(encoding="utf-8")))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ProfileError(
            f"The printer profile {path.name} cannot be read ({error}); put back the original file."
        ) from error
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        what = f"it lacks {error}" if isinstance(error, KeyError) else str(error)
        raise ProfileError(
            f"The printer profile {path.name} is wrong: {what}; correct that entry or put back "
            "the original file."
        ) from error


ENTRIES = """maker brands aliases object_ids evidence identity status life_count
meters tables blobs proofs sums supplies gauges level_codes witnesses"""


def profile(data: dict[str, Any]) -> Profile:
    """The profile of a parsed file. Raises KeyError, TypeError or ValueError in plain words."""
    only(data, ENTRIES)
    identity = data.get("identity", {})
    only(identity, "model serial firmware descriptions description_first spelled_below")
    status = data.get("status", {})
    only(status, "displays")
    life = data.get("life_count", {})
    only(life, "unit omit_where more less")
    return Profile(
        maker=str(data["maker"]),
        aliases=tuple(map(str, data.get("aliases", ()))),
        brands=tuple(map(str, data.get("brands", ()))),
        object_ids=identifiers(data.get("object_ids", ())),
        evidence=identifiers(data["evidence"]),
        model=identifiers(identity.get("model", ())),
        serial=identifiers(identity.get("serial", ())),
        firmware=identifiers(identity.get("firmware", ())),
        descriptions=tuple(map(pattern, identity.get("descriptions", ()))),
        description_first=bool(identity.get("description_first", False)),
        spelled_below=identifiers(identity.get("spelled_below", ())),
        better_totals=identifiers(life.get("omit_where", ())),
        life_count_unit=Unit(life["unit"]) if "unit" in life else None,
        counters=tuple(_counter(row) for row in data.get("meters", ())),
        tables=tuple(_table(row) for row in data.get("tables", ())),
        blobs=tuple(_blob(row) for row in data.get("blobs", ())),
        proofs=tuple(_proof(row) for row in data.get("proofs", ())),
        sums=tuple(_sum(row) for row in data.get("sums", ())),
        levels=tuple(_levels(row) for row in data.get("supplies", ())),
        life_count_reasons=_reasons(life),
        besides=tuple(map(_beside, data.get("witnesses", ()))),
        displays=identifiers(status.get("displays", ())),
        gauges=tuple(gauge for row in data.get("gauges", ()) for gauge in _gauges(row)),
        level_codes=_words(data.get("level_codes", {})),
    )


MEANING = "name label unit rule persistence known"


def _counter(row: dict[str, Any], rule: str = "The maker's own counter.") -> Counter:
    only(row, f"{MEANING} oids only_where")
    oids = identifiers(row["oids"])
    if not oids:
        raise ValueError(f"{row['name']} has no oids")
    conditions = ((parse(oid), int(value)) for oid, value in row.get("only_where", {}).items())
    return Counter(_meaning(row, rule), oids, tuple(conditions))


def _proof(data: dict[str, Any]) -> Proof:
    only(data, "total rule meters")
    rule = data.get("rule", "Believed because these counters together are the printer's total.")
    rows = ({"known": Known.PROOF, **row} for row in data["meters"])
    return Proof(meter_name(data["total"]), tuple(_counter(row, rule) for row in rows))


def _table(data: dict[str, Any]) -> Table:
    only(data, "values labels keys under by_device spare_devices adds unit rule known meters")
    if "labels" in data and "keys" in data:
        raise ValueError("a table has either labels or keys")
    keys = identifiers(data.get("keys", ()))
    size = 0 if "labels" in data else len(keys) or 1
    rule = data.get("rule", "Found in the maker's table by its label.")
    given: dict[str, Any] = {word: data[word] for word in ("unit", "known") if word in data}
    rows = tuple(_row({**given, **row}, rule, size) for row in data["meters"])
    _once(key for row in rows for key in row.keys)
    return Table(
        values=parse(data["values"]),
        labels=parse(data["labels"]) if "labels" in data else None,
        keys=keys,
        under=identifiers(data.get("under", ())),
        by_device=bool(data.get("by_device", False)),
        spare_devices=tuple(map(int, data.get("spare_devices", ()))),
        adds=bool(data.get("adds", False)),
        rows=rows,
    )


def _row(row: dict[str, Any], rule: str, key_size: int) -> Row:
    """A row by its labels, or by `key_size` numbers."""
    only(row, f"{MEANING} labels key")
    if key_size:
        key = tuple(map(int, row["key"]))
        if len(key) != key_size:
            raise ValueError(f"the key of {row['name']} needs {key_size} numbers")
        return Row(_meaning(row, rule), (key,))
    labels = tuple(map(str, row["labels"]))
    if not labels:
        raise ValueError(f"{row['name']} has no labels")
    meaning = _meaning({"label": labels[0], **row}, rule)
    return Row(meaning, tuple(map(folded, labels)))


def _once(keys: Iterable[Key]) -> None:
    for key, times in Tally(keys).items():
        if times > 1:
            raise ValueError(f"two rows of a table are found by {key}")


def _blob(data: dict[str, Any]) -> Blob:
    only(data, "oid rule known meters")
    rule = data.get("rule", "Taken from the maker's packed counters.")
    known = data.get("known", Known.CODE)
    rows = []
    for row in data["meters"]:
        only(row, f"{MEANING} record")
        rows.append((int(row["record"]), _meaning({"known": known, **row}, rule)))
    return Blob(parse(data["oid"]), tuple(rows))


def _sum(data: dict[str, Any]) -> Sum:
    only(data, "total meters rule")
    rule = data.get("rule", "The sum of its parts, which the maker counts.")
    rows = []
    for row in data["meters"]:
        only(row, f"{MEANING} of")
        if isinstance(row["of"], str) or not row["of"]:
            raise TypeError(f"{row['name']} needs a list of the meters it is made of")
        meaning = _meaning({"known": Known.SUMS, **row}, rule)
        rows.append(Part(meaning, tuple(map(meter_name, row["of"]))))
    return Sum(tuple(rows), meter_name(data["total"]) if "total" in data else None)


def _beside(row: dict[str, Any]) -> Beside:
    only(row, "meter parts also more less")
    if isinstance(row["parts"], str) or not row["parts"]:
        raise TypeError(f"the witness of {row['meter']} needs a list of parts")
    also = tuple(map(meter_name, row.get("also", ())))
    return Beside(
        meter_name(row["meter"]), tuple(map(meter_name, row["parts"])), also, _reasons(row)
    )


def _reasons(row: dict[str, Any]) -> tuple[Reason, ...]:
    """Why a witness says `more` or `less` than the meter."""
    return tuple(Reason(str(row[side]), side == "more") for side in ("more", "less") if side in row)


def _levels(data: dict[str, Any]) -> Levels:
    only(data, "oid models are_shares rows")
    rows = []
    for row in data["rows"]:
        only(row, "record name kind colorant")
        colorant = str(row["colorant"]) if "colorant" in row else None
        name, kind = str(row["name"]), SupplyKind(row["kind"])
        rows.append(Remainder(int(row["record"]), name, kind, colorant))
    models = pattern(data["models"]) if "models" in data else None
    return Levels(parse(data["oid"]), models, tuple(rows), bool(data.get("are_shares", False)))


def _gauges(data: dict[str, Any]) -> Iterator[Gauge]:
    only(data, "words rows")
    words = _words(data.get("words", {}))
    for row in data["rows"]:
        only(row, "oid name kind colorant")
        colorant = str(row["colorant"]) if "colorant" in row else None
        kind = SupplyKind(row["kind"])
        yield Gauge(parse(row["oid"]), str(row["name"]), kind, colorant, words)


def _words(data: dict[str, Any]) -> tuple[tuple[int, LevelState], ...]:
    """Values that are words: `{ "-100" = "low" }`."""
    found = tuple((int(value), LevelState(word)) for value, word in data.items())
    if any(state is LevelState.PERCENT for _, state in found):
        raise ValueError("a level that is a word cannot be a percentage")
    return found


def _meaning(row: dict[str, Any], rule: str) -> Meaning:
    return Meaning(
        meter_name(row["name"]),
        str(row["label"]),
        Unit(row.get("unit", Unit.IMPRESSIONS)),
        str(row.get("rule", rule)),
        Persistence(row.get("persistence", Persistence.LIFETIME)),
        Known(row.get("known", Known.CODE)),
    )
