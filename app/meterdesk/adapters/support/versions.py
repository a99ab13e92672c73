"""The versions of everything that runs, and what this computer is."""

from __future__ import annotations

import getpass
import locale
import os
import platform
import re
import shutil
import socket
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from importlib import metadata
from pathlib import Path

from meterdesk.domain.support import Named

_NAME = re.compile(r"[\w.-]+")


def versions(version: str, folder: Path) -> str:
    """A line a thing."""
    import psutil  # only a bundle needs it

    disk = shutil.disk_usage(folder if folder.exists() else Path.home())
    rows = {
        "Meterdesk": version,
        "installed as": "program" if getattr(sys, "frozen", False) else "package",
        "Python": f"{platform.python_implementation()} {platform.python_version()}",
        **_libraries(),
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


def _libraries() -> dict[str, str]:
    """What the program says it needs; all there is where a frozen one says nothing."""
    try:
        needed = metadata.requires("meterdesk") or []
    except metadata.PackageNotFoundError:
        return {each.name: each.version for each in metadata.distributions()}
    found = (_NAME.match(line) for line in needed if "extra ==" not in line)
    return {name[0]: _version(name[0]) for name in found if name}


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "not known"
