"""The bill of materials of a bundle: CycloneDX 1.6 (ECMA-424) as JSON.

The same bundle gives the same file: its serial number comes from what it lists, its time from
SOURCE_DATE_EPOCH where that is set.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.model import ExternalReference, ExternalReferenceType, HashAlgorithm, HashType, XsUri
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import (
    DisjunctiveLicense,
    LicenseAcknowledgement,
    LicenseExpression,
)
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

from materials.parts import Part

_LIBRARIES = (Path("_internal"), Path("Contents", "Frameworks"))
"""Where PyInstaller puts all but the programs; the second on macOS."""


def bill(parts: Sequence[Part], version: str, folder: Path, own: Sequence[str] = ()) -> str:
    """What `folder` is made of, as JSON; files are told with the SHA-256 they have there, but for
    the two programs: they are signed after it. `own` are places of the program's libraries."""
    bom = Bom()
    bom.metadata.timestamp = _now()
    tool = Component(name="packaging/materials", version=version, type=ComponentType.APPLICATION)
    bom.metadata.tools.components.add(tool)
    ours = Component(
        name="Meterdesk",
        version=version,
        type=ComponentType.APPLICATION,
        bom_ref=f"pkg:generic/meterdesk@{version}",
        purl=PackageURL("generic", name="meterdesk", version=version),
        licenses=[_licence("Apache-2.0")],
        components=_files(own, folder),
    )
    bom.metadata.component = ours
    made = {part.ref: _component(part, folder) for part in parts if not part.within}
    inside = {part.ref: _component(part, folder) for part in parts if part.within}
    bom.components.update(made.values(), inside.values())
    _relate(bom, ours, parts, {**made, **inside})
    bom.serial_number = uuid5(NAMESPACE_URL, "\n".join(_said(parts, folder)))
    return str(JsonV1Dot6(bom).output_as_string(indent=1)) + "\n"


def _relate(
    bom: Bom, ours: Component, parts: Sequence[Part], components: Mapping[str, Component]
) -> None:
    """Who asks for whom: the program for all, a distribution for its own, each for its inside."""
    by_name = {part.name: components[part.ref] for part in parts if not part.within}
    bom.register_dependency(ours, by_name.values())
    for part in parts:
        asked = [by_name[name] for name in part.needs if name in by_name]
        held = [components[each.ref] for each in parts if each.within == part.name]
        bom.register_dependency(components[part.ref], [*asked, *held])


def _component(part: Part, folder: Path) -> Component:
    return Component(
        name=part.name,
        version=part.version,
        bom_ref=part.ref,
        purl=PackageURL.from_string(part.purl),
        copyright=part.notice or None,
        licenses=[_licence(part.licence)],
        external_references=[*_home(part), *_archives(part)],
        components=_files(part.files, folder),
    )


def _licence(expression: str) -> LicenseExpression | DisjunctiveLicense:
    declared = LicenseAcknowledgement.DECLARED
    if " " in expression or expression.startswith("LicenseRef-"):
        return LicenseExpression(expression, acknowledgement=declared)
    return DisjunctiveLicense(id=expression, acknowledgement=declared)


def _home(part: Part) -> Iterable[ExternalReference]:
    if part.home:
        yield ExternalReference(type=ExternalReferenceType.WEBSITE, url=XsUri(part.home))


def _archives(part: Part) -> Iterable[ExternalReference]:
    """The archives that the lock lets in, by their hashes: one of them was installed."""
    if part.archives:
        yield ExternalReference(
            type=ExternalReferenceType.DISTRIBUTION,
            url=XsUri(part.purl),
            hashes=[_hash(each) for each in part.archives],
        )


def _files(places: Iterable[str], folder: Path) -> list[Component]:
    return [
        Component(
            name=place,
            type=ComponentType.FILE,
            bom_ref=f"file:{place}",
            hashes=[_hash(_sha256(path))],
        )
        for place in sorted(places)
        for path in [_path(folder, place)]
        if path.is_file()
    ]


def _path(folder: Path, place: str) -> Path:
    found = [folder / each / place for each in _LIBRARIES]
    return next((path for path in found if path.exists()), folder / place)


def _hash(sha256: str) -> HashType:
    return HashType(alg=HashAlgorithm.SHA_256, content=sha256)


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _said(parts: Iterable[Part], folder: Path) -> Iterable[str]:
    for part in parts:
        yield part.ref
        yield from (_sha256(path) for each in part.files if (path := _path(folder, each)).is_file())


def _now() -> datetime:
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    return datetime.fromtimestamp(int(epoch), UTC) if epoch else datetime.now(UTC)
