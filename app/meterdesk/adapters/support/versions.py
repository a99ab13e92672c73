"""The versions of everything that runs, and what this computer is."""

from __future__ import annotations

import getpass
import locale
import os
import platform
import shutil
import socket
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from importlib import metadata
from pathlib import Path

import psutil

from meterdesk.domain.support import Named

LIBRARIES = (
    *("PySide6-Essentials", "SQLAlchemy", "alembic", "cryptography", "dnspython", "keyring"),
    *("lxml", "platformdirs", "psutil", "requests", "truststore", "zeep"),
)


def versions(version: str, folder: Path) -> str:
    """A line a thing."""
    disk = shutil.disk_usage(folder if folder.exists() else Path.home())
    rows = {
        "Meterdesk": version,
        "installed as": "program" if getattr(sys, "frozen", False) else "package",
        "Python": f"{platform.python_implementation()} {platform.python_version()}",
        **{name: _version(name) for name in LIBRARIES},
        "operating system": platform.platform(),
        "machine": platform.machine(),
        "desktop": os.environ.get("XDG_CURRENT_DESKTOP", "") or sys.platform,
        "session": os.environ.get("XDG_SESSION_TYPE", "-"),
        "locale": str(locale.getlocale()[0]),
        "time zone": f"{time.strftime('%z')} ({time.tzname[0]})",
        "processors": str(os.cpu_count()),
        "memory": f"{psutil.virtual_memory().total / 1e9:.1f} GB",
        "free disk": f"{disk.free / 1e9:.1f} of {disk.total / 1e9:.1f} GB",
        "data folder": str(folder),
        "running for": f"{time.time() - psutil.Process().create_time():.0f} s",
        "memory of this": f"{psutil.Process().memory_info().rss / 1e6:.0f} MB",
    }
    return "".join(f"{name:<20} {value}\n" for name, value in rows.items())


def own_names() -> Iterator[tuple[Named, str]]:
    """Who sits here, at which computer."""
    with suppress(KeyError, OSError, ImportError):  # a user without a name
        yield Named.USER, getpass.getuser()
    for name in (socket.gethostname(), platform.node()):
        if name not in ("", "localhost"):
            yield Named.HOST, name
    home = Path.home()
    if len(home.parts) > 2:
        yield Named.HOME, str(home)
        yield Named.USER, home.name


def _version(name: str) -> str:
    """A frozen program may have the library and not its metadata."""
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        loaded = sys.modules.get(name.partition("-")[0])
        return str(getattr(loaded, "__version__", "not known"))
