"""What makes files of a Linux bundle smaller: no symbols for debuggers, an archive that is packed.
Windows and macOS have no symbols in theirs."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from frozen.choice import Entry


def without_symbols(entries: Iterable[Entry], folder: Path) -> list[Entry]:
    """Python, its modules and those of libraries, stripped; each into a copy of its own.

    What auditwheel or Qt made over is left as it is: `strip` breaks it.
    """
    if not shutil.which("strip"):
        return list(entries)
    return [_stripped(entry, folder) for entry in entries]


def _stripped(entry: Entry, folder: Path) -> Entry:
    place, source, kind = entry
    is_ours = kind == "EXTENSION" or Path(source).name.startswith("libpython")
    if not is_ours or "PySide6" in source or "shiboken6" in source or ".libs/" in source:
        return entry
    copy = folder / "stripped" / place
    copy.parent.mkdir(parents=True, exist_ok=True)
    done = subprocess.run(
        ["strip", "--strip-unneeded", "-o", str(copy), source], capture_output=True, check=False
    )
    return (place, str(copy), kind) if done.returncode == 0 else entry


def packed(entries: Iterable[Entry], folder: Path) -> list[Entry]:
    """Python's first modules, which PyInstaller leaves as large as they are."""
    return [
        (place, str(_packed(Path(source), folder)), kind)
        if place == "base_library.zip"
        else (place, source, kind)
        for place, source, kind in entries
    ]


def with_short_descriptions(entries: Iterable[Entry], folder: Path) -> list[Entry]:
    """Of what a package says of itself its name, version and licence; not its whole README."""
    return [
        (place, str(_head(Path(source), folder / "heads" / place)), kind)
        if place.endswith(".dist-info/METADATA")
        else (place, source, kind)
        for place, source, kind in entries
    ]


def _head(metadata: Path, made: Path) -> Path:
    made.parent.mkdir(parents=True, exist_ok=True)
    head, _, _ = metadata.read_text(encoding="utf-8").partition("\n\n")
    made.write_text(f"{head}\n", encoding="utf-8")
    return made


def _packed(archive: Path, folder: Path) -> Path:
    made = folder / "packed" / archive.name
    made.parent.mkdir(parents=True, exist_ok=True)
    with ZipFile(archive) as old, ZipFile(made, "w", ZIP_DEFLATED, compresslevel=9) as new:
        for each in old.infolist():
            new.writestr(ZipInfo(each.filename), old.read(each), ZIP_DEFLATED)
    return made
