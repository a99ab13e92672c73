"""Where each megabyte of a bundle goes."""

from __future__ import annotations

import lzma
import re
import tarfile
from collections import Counter
from pathlib import Path
from typing import IO, cast

PARTS = (
    ("Qt's plugins", r"PySide6/.*plugins/"),
    ("Qt's words in our languages", r"PySide6/.*translations/"),
    ("stand-ins for ICU", r"libicu"),
    ("Qt: windows and widgets", r"Qt6(Gui|Widgets)"),
    ("Qt: the core", r"Qt6Core"),
    ("Qt: network", r"Qt6?Network"),
    ("Qt: printing and SVG", r"Qt6?(PrintSupport|Svg)"),
    ("Qt: X11, Wayland and D-Bus", r"Qt6(XcbQpa|Wayland|Wl|DBus)|libxcb|libxkb"),
    ("Qt: what Python calls it by", r"PySide6|shiboken6"),
    ("cryptography, with an OpenSSL in it", r"cryptography/|_cffi_backend"),
    ("lxml", r"lxml/"),
    ("OpenSSL of Python", r"lib(ssl|crypto)[-.]"),
    ("SQLite", r"sqlite3?[-.](so|dll)|libsqlite|sqlite3\.dll"),
    ("SQLAlchemy's compiled parts", r"sqlalchemy/"),
    ("all modules of Python, packed", r"meterdesk\.pyz$"),
    (
        "Python itself",
        r"python3|lib-dynload|base_library|\.pyd$|lib(ffi|expat|uuid|mpdec)|vcruntime",
    ),
    ("our words, help and printers", r"resources/"),
    ("licences, contract, revisions", r"LICENSE|meterdesk_contract|meterdesk/|dist-info"),
)
"""By what their places match, the first that does."""

OTHER = "what is left"
PUBLISHED = 40.0
"""MB that the published client took on disk (row M3)."""


def size(path: Path) -> int:
    """Bytes of all files below; links count nothing."""
    return sum(each.stat().st_size for each in files(path))


def files(folder: Path) -> list[Path]:
    """All that are no links."""
    return [each for each in sorted(folder.rglob("*")) if each.is_file() and not each.is_symlink()]


def shares(folder: Path) -> Counter[str]:
    """Bytes of each part."""
    found: Counter[str] = Counter()
    for path in files(folder):
        found[part_of(path.relative_to(folder).as_posix())] += path.stat().st_size
    return found


def part_of(place: str) -> str:
    """The part that a place in the bundle belongs to."""
    return next((name for name, pattern in PARTS if re.search(pattern, place)), OTHER)


class _Counted:
    """A file that only knows how long it would be."""

    def __init__(self) -> None:
        self.length = 0

    def write(self, octets: bytes) -> int:
        self.length += len(octets)
        return len(octets)


def packed(folder: Path) -> int:
    """Bytes of it as one archive under LZMA2 at level 9, as an installer packs."""
    counted = _Counted()
    with (
        lzma.LZMAFile(cast("IO[bytes]", counted), "w", preset=9) as packer,
        tarfile.open(fileobj=packer, mode="w|") as archive,
    ):
        archive.add(folder, folder.name)
    return counted.length
