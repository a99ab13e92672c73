"""How a library is asked for its version, by the words that libraries.toml has for it."""

from __future__ import annotations

import pyexpat
import re
import sqlite3
import ssl
import subprocess
import sys
import zlib
from collections.abc import Callable
from importlib import metadata
from pathlib import Path

FILE_NAME = "file-name"


def version(asked: str, files: tuple[str, ...] = ()) -> str | None:
    """What that library says, or the number in the name of its file; None where nobody knows.

    Most names have the number of an interface there, and not of a version.
    """
    if asked == FILE_NAME:
        numbers = [re.search(r"(\d+)(\.(dll|dylib))?$", name) for name in files]
        return next((each[1] for each in numbers if each), None)
    return _ASKED[asked]() if asked else None


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


_ASKED: dict[str, Callable[[], str]] = {
    "expat": lambda: pyexpat.EXPAT_VERSION.rpartition("_")[2],
    "libxml2": _libxml2,
    "libxslt": _libxslt,
    "openssl": lambda: ssl.OPENSSL_VERSION.split()[1],
    "openssl-of-cryptography": _openssl_of_cryptography,
    "python": lambda: sys.version.split()[0],
    "qt": lambda: metadata.version("pyside6-essentials"),
    "sqlite": lambda: sqlite3.sqlite_version,
    "zlib": lambda: zlib.ZLIB_RUNTIME_VERSION,
}
