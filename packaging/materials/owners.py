"""Whose each file of the bundle is; one that is nobody's must not be in it."""

from __future__ import annotations

import csv
import os
import sys
import sysconfig
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from importlib import metadata
from pathlib import Path

import PyInstaller
from packaging.utils import canonicalize_name

from materials import crates, distributions, native
from materials.licences import is_allowed
from materials.parts import MaterialsError, Part
from materials.versions import linux_package

Entry = tuple[str, str, str]
"""PyInstaller's own: place in the bundle, file it comes from, kind."""

ROOT = Path(__file__).resolve().parents[2]
OURS = "meterdesk"
PROGRAMS = "pyinstaller"
"""Of which the two programs are made that open the rest."""
_BINARIES = ("BINARY", "EXTENSION")


@dataclass
class Belongings:
    """By owner, the places of its binaries; a library is told with its Linux package."""

    distributions: dict[str, list[str]] = field(default_factory=lambda: {PROGRAMS: []})
    libraries: dict[tuple[native.Library, tuple[str, str] | None], list[str]] = field(
        default_factory=dict
    )
    nobodys: list[str] = field(default_factory=list)
    sources: dict[str, str] = field(default_factory=dict)
    """Of the binaries, by their places."""

    def of(self, places: Iterable[str]) -> list[str]:
        """The files that lie in those places."""
        return [self.sources[each] for each in places]


def parts_of(entries: Iterable[Entry], work: Path = ROOT) -> list[Part]:
    """What those files are of, with what is linked into it; MaterialsError with every reason why
    they must not be bundled. What is made in `work` for the bundle is the program's own."""
    found = sort_out(entries, recorded(), (ROOT, work))
    reasons = [
        f"{each} is in the bundle and nobody's; see libraries.toml" for each in found.nobodys
    ]
    locked = distributions.locked_archives()
    parts = [
        native.part(row, tuple(files), package, found.of(files))
        for (row, package), files in found.libraries.items()
    ]
    for name, files in found.distributions.items():
        try:
            parts.append(distributions.part(name, locked, tuple(files)))
            parts += crates.linked_into(name, found.of(files))
        except MaterialsError as error:
            reasons.append(str(error))
    for part in tuple(parts):
        binaries = bootloaders() if part.name == PROGRAMS else found.of(part.files)
        parts += native.linked_into(part.name, binaries)
    reasons += [
        f"{part.name}: {part.licence} is none of licences.ALLOWED"
        for part in parts
        if not is_allowed(part.licence)
    ]
    if reasons:
        raise MaterialsError("\n".join(reasons))
    return sorted(parts, key=lambda each: (each.name, each.within))


def sort_out(
    entries: Iterable[Entry], recorded: Mapping[str, str], ours: Iterable[Path]
) -> Belongings:
    """Each entry to its owner; `recorded` tells the distribution of a file, and files of the
    folders `ours` that are of none are the program's."""
    found = Belongings()
    for place, source, kind in entries:
        if kind == "SYMLINK" or not os.path.isabs(source):
            continue  # to what is there under its own name; a package without a file
        place, path = place.replace("\\", "/"), os.path.realpath(source)
        distribution = recorded.get(_key(path))
        row = native.library_of(place, distribution is not None)
        if row is None and distribution is None and _is_pythons(path):
            row = native.library_of("python3", in_distributions=False)
        if row is not None:
            package = None if row.name == native.CPYTHON else linux_package(Path(source))
            places = found.libraries.setdefault((row, package), [])
        elif distribution is not None:
            places = found.distributions.setdefault(distribution, [])
        elif _is_ours(path, ours):
            continue
        else:
            places = found.nobodys
        if kind in _BINARIES or places is found.nobodys:
            places.append(place)
            found.sources[place] = source
    found.distributions.pop(OURS, None)
    return found


def recorded() -> dict[str, str]:
    """By file, the distribution that installed it, as its RECORD says."""
    found: dict[str, str] = {}
    for each in metadata.distributions():
        place = os.path.realpath(str(each.locate_file("")))
        name = canonicalize_name(each.metadata["Name"])
        for row in csv.reader((each.read_text("RECORD") or "").splitlines()):
            found[_key(os.path.normpath(os.path.join(place, row[0])))] = name
    return found


def bootloaders() -> list[str]:
    """What the programs of this system are made of."""
    folder = Path(PyInstaller.__file__).parent / "bootloader" / PyInstaller.PLATFORM
    return sorted(map(str, folder.glob("run*")))


def _is_pythons(path: str) -> bool:
    folders = {sysconfig.get_path("stdlib"), sysconfig.get_path("platstdlib"), sys.base_prefix}
    known = (os.path.realpath(each) + os.sep for each in folders)
    return path.startswith(tuple(known)) and "-packages" + os.sep not in path


def _is_ours(path: str, folders: Iterable[Path]) -> bool:
    inside = tuple(os.path.realpath(each) + os.sep for each in folders)
    return path.startswith(inside) and not path.startswith(str(ROOT / ".venv") + os.sep)


def _key(path: str) -> str:
    return os.path.normcase(path)
