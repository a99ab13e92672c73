"""The tables of docs/printers.md, made from the profiles and the expectations.

    python -m tests.recordings.printers_page        writes them anew

What is between the marks of a maker's section is made here; the words around it are written by
hand. A test compares, so that the page cannot say what the program does not do.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path

from meterdesk.adapters.snmp.profile.file import read_folder
from meterdesk.adapters.snmp.profile.parts import Key, Meaning
from meterdesk.adapters.snmp.profile.profile import Profile
from meterdesk.adapters.snmp.wire.oid import Oid, dotted

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "printers.md"
PROFILES = read_folder(ROOT / "resources" / "printers")
EXPECTATIONS = ROOT / "tests" / "recordings" / "expectations"
SIMULATED = ROOT / "app" / "meterdesk_simulator" / "recordings"
PRIVATE = "1.3.6.1.4.1."


def begin(maker: str) -> str:
    return f"<!-- {maker}: made by tests/recordings/printers_page.py -->"


END = "<!-- end -->"


def table(profile: Profile) -> str:
    """Who it is, what was read of it, and every meter with what is known of it."""
    lines = [
        f"Recognised by {_short(profile.object_ids)} in sysObjectID"
        + (f", and by an answer below {_short(profile.evidence)}." if profile.evidence else ".")
    ]
    if profile.brands:
        lines.append(f"Also on the cover: {', '.join(profile.brands)}.")
    if models := _recorded(profile):
        lines.append(f"Read in recordings: {', '.join(models)}.")
    if models := _simulated(profile):
        lines.append(f"In the simulator: {', '.join(models)}.")
    rows = list(_rows(profile))
    if not rows:
        return "\n\n".join([*lines, "Meters: the standard ones."])
    head = ["| Meter | The printer's word | Where | Known |", "|---|---|---|---|"]
    return "\n\n".join(lines) + "\n\n" + "\n".join([*head, *rows])


def with_tables(page: str) -> str:
    """The page with every table as it is made now. A maker without marks is left out."""
    for profile in PROFILES:
        before, mark, rest = page.partition(begin(profile.maker))
        if mark:
            page = f"{before}{mark}\n{table(profile)}\n{END}{rest.partition(END)[2]}"
    return page


def _rows(profile: Profile) -> Iterator[str]:
    for counter in (*profile.counters, *profile.guessed()):
        yield _row(counter.meaning, _short(counter.oids, " + "))
    for one in profile.tables:
        for row in one.rows:
            yield _row(row.meaning, f"{_short((one.values,))}, {_key(row.keys[0])}")
    for blob in profile.blobs:
        for record, meaning in blob.rows:
            yield _row(meaning, f"{_short((blob.oid,))}, record {record}")
    for sums in profile.sums:
        for part in sums.rows:
            yield _row(part.meaning, " + ".join(f"`{name}`" for name in part.of))


def _row(meaning: Meaning, where: str) -> str:
    return f"| `{meaning.name}` | {meaning.label} | {where} | {meaning.known} |"


def _key(key: Key) -> str:
    return "by label" if isinstance(key, str) else f"row {'.'.join(map(str, key))}"


def _short(oids: tuple[Oid, ...], between: str = ", ") -> str:
    """Identifiers without the part that all private ones share."""
    return between.join(f"`{dotted(oid).removeprefix(PRIVATE)}`" for oid in oids)


def _recorded(profile: Profile) -> list[str]:
    tables = [tomllib.loads(path.read_text("utf-8")) for path in EXPECTATIONS.glob("*.toml")]
    rows = [row for one in tables for row in one.values()]
    return _models(profile, [(row.get("maker"), row.get("model")) for row in rows])


def _simulated(profile: Profile) -> list[str]:
    files = [tomllib.loads(path.read_text("utf-8")) for path in SIMULATED.glob("*.toml")]
    return _models(profile, [(one["printer"]["maker"], one["printer"]["model"]) for one in files])


def _models(profile: Profile, told: list[tuple[str | None, str | None]]) -> list[str]:
    """The maker's models, each once; a brand's with the brand's name before them."""
    models = {
        model if maker == profile.maker else f"{maker} {model}"
        for maker, model in told
        if model and maker in (profile.maker, *profile.brands)
    }
    return sorted(model.removeprefix(f"{profile.maker} ") for model in models)


if __name__ == "__main__":
    PAGE.write_text(with_tables(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
