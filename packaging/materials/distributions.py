"""Parts that are distributions of Python, from what they say of themselves."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from importlib import metadata
from pathlib import Path, PurePosixPath

from packageurl import PackageURL
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from materials.licences import licence_of
from materials.parts import MaterialsError, Part
from materials.writing import text_of

ROOT = Path(__file__).resolve().parents[2]
LOCK = ROOT / "packaging" / "locked" / "dev.txt"

TEXTS = {
    "certifi": ("MPL-2.0",),  # its own file only names it
    "pyside6-essentials": ("LGPL-3.0-only", "GPL-3.0-only"),  # which LGPL-3.0 goes on from
    "shiboken6": ("LGPL-3.0-only", "GPL-3.0-only"),
}
"""Texts beside those that a distribution brings, where it brings none or not all."""

_LICENCE_FILE = re.compile(r"(LICEN[CS]E|COPYING|NOTICE|AUTHORS)[^/]*$", re.IGNORECASE)
_LOCKED = re.compile(r"^(?P<name>[\w.-]+)==(?P<version>[^\s;\\]+)", re.MULTILINE)
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")


def part(name: str, locked: Mapping[str, tuple[str, ...]], files: tuple[str, ...] = ()) -> Part:
    """That distribution with its binaries; MaterialsError where it tells no licence or no text."""
    found = metadata.distribution(name)
    about = found.metadata
    texts = (*_own_texts(found), *(text_of(each) for each in TEXTS.get(name, ())))
    if not texts:
        raise MaterialsError(f"{name} brings no text of its licence; see distributions.TEXTS")
    return Part(
        name=name,
        version=found.version,
        licence=licence_of(name, about),
        texts=texts,
        purl=PackageURL("pypi", name=name, version=found.version).to_string(),
        home=_home(about),
        archives=locked.get(f"{name}=={found.version}", ()),
        needs=tuple(sorted({canonicalize_name(Requirement(line).name) for line in _asked(found)})),
        files=files,
    )


def locked_archives(lock: Path = LOCK) -> dict[str, tuple[str, ...]]:
    """By `name==version`, the SHA-256 of each archive that may be installed."""
    text = lock.read_text(encoding="utf-8")
    starts = list(_LOCKED.finditer(text))
    ends = [*(each.start() for each in starts[1:]), len(text)]
    return {
        f"{canonicalize_name(each['name'])}=={each['version']}": tuple(
            _HASH.findall(text, each.end(), end)
        )
        for each, end in zip(starts, ends, strict=True)
    }


def _own_texts(found: metadata.Distribution) -> Iterable[str]:
    for file in found.files or ():
        inside = PurePosixPath(file).parts
        if inside[0].endswith(".dist-info") and _LICENCE_FILE.search(inside[-1]):
            yield Path(str(file.locate())).read_text(encoding="utf-8", errors="replace")


def _asked(found: metadata.Distribution) -> Iterable[str]:
    for line in found.requires or ():
        marker = Requirement(line).marker
        if marker is None or marker.evaluate({"extra": ""}):
            yield line


def _home(about: metadata.PackageMetadata) -> str:
    links = dict(each.split(", ", 1) for each in about.get_all("Project-URL") or ())
    known = {name.lower(): link for name, link in links.items()}
    words = ("homepage", "source", "repository", "source code", "code", "documentation")
    told = [*(about.get_all("Home-page") or ()), *(known[each] for each in words if each in known)]
    return told[0] if told else ""
