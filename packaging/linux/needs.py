"""Which packages of Debian the bundle needs: what its files are linked to and it does not carry."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

ALWAYS = ("ca-certificates",)
"""Needed without being linked to: whom the system vouches for."""

RECOMMENDED = (
    "gnome-keyring | kwalletmanager | keepassxc",  # where secrets lie
    "default-dbus-session-bus | dbus-session-bus",
)
RENAMED = {"libglib2.0-0": "libglib2.0-0t64", "libcups2": "libcups2t64", "libssl3": "libssl3t64"}
"""In Debian 13 and Ubuntu 24.04, for a clock that counts further; on amd64 nothing else changed."""


_ROW = re.compile(r"(?P<library>[^\s:#]+) (?P<version>\S+) (?P<needed>\S.*)")
INFORMATION = Path("/var/lib/dpkg/info")


class NeedsError(Exception):
    """Why they cannot be told, in a sentence."""


def depends(folder: Path, known: Path = INFORMATION) -> list[str]:
    """For the field Depends, with the versions that the packages of this machine ask for, which is
    to be the oldest that the program shall run on (deb-shlibs(5)). Raises NeedsError.

    dpkg-shlibdeps(1) tells the same and takes half a minute to find out what is carried.
    """
    carried = {path.name for path in folder.rglob("*.so*")}
    asked = sorted(linked_to(folder) - carried)
    packages = _packages(known)
    if unknown := [name for name in asked if name not in packages]:
        raise NeedsError(f"no package that is installed here has {', '.join(unknown)}.")
    return sorted({*(either(packages[name]) for name in asked), *ALWAYS})


def linked_to(folder: Path) -> set[str]:
    """Names of the libraries that programs and libraries there are linked to."""
    files = [str(path) for path in _linked(folder)]
    if not files:
        return set()
    done = subprocess.run(
        ["objdump", "--private-headers", *files],
        capture_output=True,
        text=True,
        check=True,
    )
    return set(re.findall(r"^\s+NEEDED\s+(\S+)", done.stdout, re.MULTILINE))


def either(needed: str) -> str:
    """The package under its old name or its new one."""
    name, _, version = needed.partition(" ")
    renamed = RENAMED.get(name)
    return f"{needed} | {renamed} {version}".strip() if renamed else needed


def size_of(folder: Path) -> int:
    """KiB on disk, as Installed-Size counts (deb-control(5)): each file by itself, a folder 1."""
    return sum(
        1 if path.is_symlink() or path.is_dir() else -(-path.stat().st_size // 1024)
        for path in folder.rglob("*")
    )


def _packages(known: Path) -> dict[str, str]:
    """What to depend on, by the name of the library: `libX11 6 libx11-6` stands for libX11.so.6."""
    found = {}
    for path in sorted(known.glob("*.shlibs")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if row := _ROW.fullmatch(line):
                found[f"{row['library']}.so.{row['version']}"] = row["needed"]
    return found


def _linked(folder: Path) -> Iterator[Path]:
    """Programs and libraries, by the first four octets (ELF)."""
    for path in sorted(folder.rglob("*")):
        is_candidate = re.search(r"\.so[.\d]*$", path.name) or path.stat().st_mode & 0o100
        if is_candidate and path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    yield path
