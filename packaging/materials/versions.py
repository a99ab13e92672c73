"""How a library is asked for its version, by the words that libraries.toml has for it."""

from __future__ import annotations

import ctypes
import decimal
import pyexpat
import re
import sqlite3
import ssl
import struct
import subprocess
import sys
import zlib
from collections.abc import Callable, Iterable
from importlib import metadata
from pathlib import Path

FILE_NAME, STAMP = "file-name", "stamp"
_FIXED_FILE_INFO = struct.pack("<I", 0xFEEF04BD)


def version(asked: str, files: Iterable[str] = (), binaries: Iterable[str] = ()) -> str | None:
    """What that library says, or its file: in its name, or its resources on Windows; None where
    nobody knows. `files` are places in the bundle, `binaries` where they come from.

    Most names have the number of an interface there, and not of a version.
    """
    if asked == STAMP:
        return stamped(binaries)
    if asked == FILE_NAME:
        numbers = [re.search(r"(\d+)(\.(dll|dylib))?$", name) for name in files]
        return next((each[1] for each in numbers if each), None)
    return _ASKED[asked]() if asked else None


def told(pattern: str, binaries: Iterable[str]) -> str | None:
    """What the first of these binaries holds by that pattern: whoever is linked into another
    leaves the constant in which it tells its version."""
    found = (re.search(pattern.encode(), Path(each).read_bytes()) for each in binaries)
    return next((each[1].decode() for each in found if each), None)


def stamped(binaries: Iterable[str]) -> str | None:
    """The oldest version in the resources of these libraries of Windows (VS_FIXEDFILEINFO)."""
    found = []
    for each in binaries:
        octets = Path(each).read_bytes()
        if (start := octets.find(_FIXED_FILE_INFO)) >= 0:
            upper, lower = struct.unpack_from("<II", octets, start + 8)
            found.append((upper >> 16, upper & 0xFFFF, lower >> 16, lower & 0xFFFF))
    return ".".join(map(str, min(found))) if found else None


def linux_package(source: Path) -> tuple[str, str] | None:
    """Name and version of the Debian package that a file is of; None elsewhere."""
    for path in dict.fromkeys((source, source.resolve(), Path("/usr") / str(source).lstrip("/"))):
        owner = _said("dpkg-query", "--search", str(path)).partition(": ")[0].split(",")[0]
        if owner:
            name = owner.partition(":")[0]
            return name, _said("dpkg-query", "--show", "--showformat=${Version}", owner)
    return None


def _said(*words: str) -> str:
    if sys.platform != "linux":
        return ""
    try:
        done = subprocess.run(words, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""


def _openssl_of_cryptography() -> str:
    from cryptography.hazmat.backends.openssl import backend

    return backend.openssl_version_text().split()[1]


def _libxml2() -> str:
    from lxml import etree

    return ".".join(map(str, etree.LIBXML_COMPILED_VERSION))


def _libxslt() -> str:
    from lxml import etree

    return ".".join(map(str, etree.LIBXSLT_COMPILED_VERSION))


def _libiconv() -> str | None:
    """Of lxml where it shows that number to others, which it does on Linux."""
    from lxml import etree

    try:
        number = ctypes.c_int.in_dll(ctypes.CDLL(etree.__file__), "_libiconv_version").value
    except ValueError:
        return None
    return f"{number >> 8}.{number & 0xFF}"


_ASKED: dict[str, Callable[[], str | None]] = {
    "expat": lambda: pyexpat.EXPAT_VERSION.rpartition("_")[2],
    "libiconv": _libiconv,
    "libxml2": _libxml2,
    "libxslt": _libxslt,
    "mpdecimal": lambda: decimal.__libmpdec_version__,
    "openssl": lambda: ssl.OPENSSL_VERSION.split()[1],
    "openssl-of-cryptography": _openssl_of_cryptography,
    "python": lambda: sys.version.split()[0],
    "qt": lambda: metadata.version("pyside6-essentials"),
    "sqlite": lambda: sqlite3.sqlite_version,
    "zlib": lambda: zlib.ZLIB_RUNTIME_VERSION,
}
