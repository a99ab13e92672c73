"""What belongs in the bundle and what does not: tables, and the two walks that use them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from pathlib import Path, PurePosixPath

Entry = tuple[str, str, str]
"""PyInstaller's own: place in the bundle, file it comes from, kind."""

LANGUAGES = ("de", "en", "es", "fr", "it", "pt")
"""Of the window; Qt's own words in them stay, all others go."""

MODULES = (
    # the other programs, and what only developers use
    *("meterdesk_server", "meterdesk_simulator", "meterdesk.entrypoints.demo"),
    *("meterdesk.gui.pictures", "starlette", "uvicorn", "jinja2", "prometheus_client", "psycopg"),
    *("psycopg_binary", "pysnmp", "pyasn1", "openpyxl", "hypothesis", "pytest", "trustme"),
    # asked for by a library for what nobody here asks of it
    *("pygments", "tomli", "lxml.objectify", "lxml.html", "lxml.isoschematron", "lxml.sax"),
    *("lxml.doctestcompare", "lxml.ElementInclude", "chardet", "bz2", "lzma"),
    *("sqlalchemy.dialects.mssql", "sqlalchemy.dialects.mysql", "sqlalchemy.dialects.oracle"),
    *("sqlalchemy.orm", "sqlalchemy.ext.asyncio", "sqlalchemy.ext.declarative", "greenlet"),
    *("sqlalchemy.testing", "alembic.testing", "OpenSSL", "socks", "brotli", "simplejson"),
    *("dns.quic", "dns.asyncbackend", "aioquic", "httpx", "trio", "anyio", "rich"),
    # of Python: nobody sees a terminal, a test or a compiler of it
    *("tkinter", "unittest", "doctest", "pydoc", "pydoc_data", "pdb", "lib2to3", "distutils"),
    *(
        "setuptools",
        "pip",
        "ensurepip",
        "curses",
        "readline",
        "turtle",
        "idlelib",
        "xmlrpc",
        "smtplib",
    ),
    *("multiprocessing", "_pydecimal", "concurrent.futures.process"),
    # Qt that is drawn by other means
    *("PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtOpenGL", "PySide6.QtDBus"),
)
"""Modules that never come along, with all below them."""

OTHERS_ALONE = ("PySide6.QtNetwork", "meterdesk.gui.qt_bell", "meterdesk.gui.reachability_watch")
"""Of Windows and macOS: on Linux the bell and the watch of the network do without."""

UNTOLD = frozenset(
    (
        *("sqlalchemy", "alembic", "typing_extensions", "cryptography", "requests", "urllib3"),
        *("asyncio", "email", "http", "importlib", "logging", "typing", "ssl", "decimal"),
    )
)
"""Packages that come without what they say of themselves: 2 MB less in memory while the program
runs. They work without it; self-check and tests of the bundle hold that. Others read it."""

PLUGINS: dict[str, tuple[str, ...]] = {
    "iconengines": (),
    "imageformats": ("qico",),
    "networkinformation": ("qapplenetwork", "qnetworklistmanager", "qnetworkmanager"),
    "platforminputcontexts": ("compose", "ibus"),
    "platforms": ("qcocoa", "qoffscreen", "qwayland", "qwindows", "qxcb"),
    "platformthemes": ("qxdgdesktopportal",),  # that of GTK would bring all of GTK along
    "printsupport": ("*",),
    "styles": ("*",),
    "wayland-decoration-client": ("adwaita",),
    "wayland-shell-integration": ("xdg-shell",),
}
"""Qt's plugins that are of use, by folder; the window is drawn by the processor alone."""

BROUGHT_ALONG = re.compile(
    r"lib(python|ssl|crypto|sqlite3|ffi|bz2|lzma|mpdec|expat|uuid"
    r"|xcb-(cursor|icccm|image|keysyms|randr|render-util|shape|util|xkb)|xkbcommon)[-.\d]"
    r"|libxkbcommon-x11"
)
"""Libraries of a Linux distribution that come along: Python's own, and the small ones that a
desktop may lack. All others are the desktop's: newer than ours, of one piece with its drivers."""

_COMPILED = re.compile(r"(?P<module>charset_normalizer/\w+)\.[^/]*(so|pyd)$|__mypyc\.[^/]*$")
"""Modules that are there twice, as source too, and that nobody here is in a hurry for."""

_NOT_NEEDED = re.compile(
    r"opengl32sw|d3dcompiler|Qt6?(Qml|Quick|OpenGL|Designer|Eglfs|Pdf|VirtualK)"
)
_SHARED = re.compile(r"\.(dll|dylib)$|\.so[.\d]*$", re.IGNORECASE)
_QT_WORDS = re.compile(r"PySide6/(Qt/)?translations/")
_OWN_WORDS = re.compile(rf"PySide6/(Qt/)?translations/qtbase_({'|'.join(LANGUAGES)})(_\w+)?\.qm")
_PLUGIN = re.compile(r"PySide6/(?:Qt/)?plugins/(?P<folder>[^/]+)/(?:lib)?(?P<name>[^/]+)$")
_DATA = re.compile(
    r"^certifi/cacert\.pem$"  # the system's authorities are asked, and no others
    r"|(lxml|sqlalchemy|alembic)/.*\.(pxd|pyx|pxi|h|rng|xsl|txt|mako)$|\.pyi$|/py\.typed$"
    r"|^[^/]+\.dist-info/(?!METADATA$|entry_points\.txt$)"
)


def resources(folder: Path) -> list[Path]:
    """What the program reads of the project's resources; its icons it draws itself."""
    return [folder / name for name in ("help", "makers", "printers")]


def words(folder: Path) -> list[Path]:
    """The window's words as Qt reads them."""
    return sorted((folder / "translations").glob("*.qm"))


def chosen_binaries(entries: Iterable[Entry], needs: Callable[[str], Iterable[str]]) -> list[Entry]:
    """Without plugins that nobody loads, the distribution's libraries, and what only those needed.

    `needs` names the libraries that a file is linked to (`frozen.linked`).
    """
    kept = [entry for entry in entries if _belongs(entry)]
    while True:
        needed = {name.lower() for entry in kept for name in needs(entry[1])}
        left = [entry for entry in kept if not _is_library(entry) or _name(entry) in needed]
        if len(left) == len(kept):
            return left
        kept = left


def chosen_data(entries: Iterable[Entry], binaries: Iterable[Entry]) -> list[Entry]:
    """Without other languages of Qt, sources, what packages say about themselves to pip (their
    licences stand in LICENSES.txt), and links to what is not among those binaries."""
    places = {place for place, _, _ in binaries}
    return [
        entry
        for entry in entries
        for place in [PurePosixPath(entry[0].replace("\\", "/")).as_posix()]
        if not _DATA.search(place) and (not _QT_WORDS.match(place) or _OWN_WORDS.match(place))
        if entry[2] != "SYMLINK" or entry[1] in places
    ]


def sources(entries: Iterable[Entry]) -> list[Entry]:
    """As modules, what stays away as a library: the same from its source is a twentieth."""
    return [
        (found["module"].replace("/", "."), str(source), "PYMODULE")
        for place, library, _ in entries
        if (found := _COMPILED.search(place.replace("\\", "/"))) and found["module"]
        for source in [Path(library).with_name(f"{Path(found['module']).name}.py")]
    ]


def is_untold(module: str) -> bool:
    """Whether it is compiled without its docstrings."""
    return module.partition(".")[0] in UNTOLD


def _belongs(entry: Entry) -> bool:
    place, source = entry[0].replace("\\", "/"), Path(entry[1])
    if plugin := _PLUGIN.search(place):
        names = PLUGINS.get(plugin["folder"], ())
        return any(name == "*" or plugin["name"].startswith(name) for name in names)
    if _NOT_NEEDED.search(place) or _COMPILED.search(place):
        return False
    is_systems = str(source).startswith(("/lib/", "/lib64/", "/usr/lib"))
    is_module = "/lib-dynload/" in str(source)
    return not is_systems or is_module or bool(BROUGHT_ALONG.match(source.name))


def _is_library(entry: Entry) -> bool:
    """A shared library that is there because something is linked to it, and so may be in vain."""
    place = entry[0].replace("\\", "/")
    if re.match(r"(lib)?python\d", place, re.IGNORECASE):
        return False  # what the program itself loads
    in_qt = place.startswith("PySide6/") and "/plugins/" not in place and "Qt6" in place
    return entry[2] == "BINARY" and bool(_SHARED.search(place)) and ("/" not in place or in_qt)


def _name(entry: Entry) -> str:
    return PurePosixPath(entry[0].replace("\\", "/")).name.lower()
