"""Parts of Rust that are linked into a distribution's libraries: their names stay in the binaries,
in the sentences with which they would panic."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from pathlib import Path

from packageurl import PackageURL

from materials.native import TABLE
from materials.parts import MaterialsError, Part
from materials.writing import text_of

_BUILT_FROM = re.compile(
    rb"[\\/]registry[\\/]src[\\/][^\\/]+[\\/](?P<name>[\w-]+?)-(?P<version>\d+\.\d+\.\d+[\w.+-]*)[\\/]"
)


def linked_into(name: str, sources: Iterable[str]) -> list[Part]:
    """The crates in those files of a distribution; MaterialsError where one has no row."""
    found = {pair for source in sources for pair in crates_in(Path(source).read_bytes())}
    rows = tomllib.loads(TABLE.read_text(encoding="utf-8"))["crate"]
    known = {row["name"]: row for row in rows}
    if missing := sorted(crate for crate, _ in found if crate not in known):
        raise MaterialsError(f"{name} holds the crate {missing[0]}; see libraries.toml")
    return [
        Part(
            name=crate,
            version=version,
            licence=known[crate]["licence"],
            texts=tuple(text_of(each) for each in known[crate]["texts"]),
            purl=PackageURL("cargo", name=crate, version=version).to_string(),
            notice=known[crate]["notice"],
            within=name,
        )
        for crate, version in sorted(found)
    ]


def crates_in(octets: bytes) -> set[tuple[str, str]]:
    """Names and versions of the crates that a binary was built from."""
    return {
        (each["name"].decode(), each["version"].decode()) for each in _BUILT_FROM.finditer(octets)
    }
