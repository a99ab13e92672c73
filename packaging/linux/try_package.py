"""Installs, uses, upgrades and removes Meterdesk on a Debian made for it, as root.

    python packaging/linux/try_package.py OLDER.deb NEWER.deb [--suite trixie] [--picture FILE]

Prints each promise as it is kept; status 1 at the first that is not. Where there is no root, no
network or no debootstrap, says so in a sentence and does nothing.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from linux.clean_root import SUITE, Root, StopError, missing
from linux.package_life import PROGRAMS, PROMISES, Life


def main(words: Sequence[str] | None = None) -> int:
    """Keeps every promise, in the order in which a computer lives through them."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("older", type=Path)
    parser.add_argument("newer", type=Path)
    parser.add_argument("--suite", default=SUITE, help="the release of Debian (%(default)s)")
    parser.add_argument("--picture", type=Path, help="keep a picture of the screen there")
    chosen = parser.parse_args(words)
    if why := missing(PROGRAMS):
        print(why)
        return 0
    try:
        live(chosen.older, chosen.newer, chosen.suite, chosen.picture)
    except StopError as stop:
        print(stop)
        return 0
    except AssertionError as error:
        print(f"NOT kept: {error}", flush=True)
        return 1
    return 0


def live(older: Path, newer: Path, suite: str = SUITE, picture: Path | None = None) -> None:
    """The same; raises AssertionError at the first that is not kept, StopError."""
    began = time.monotonic()
    with Root(suite) as root, Life(root, older, newer, picture) as life:
        print(f"{time.monotonic() - began:6.1f} s  a clean Debian ({suite})", flush=True)
        for promise in PROMISES:
            began = time.monotonic()
            try:
                promise(life)
            except AssertionError as error:
                raise AssertionError(f"{promise.__doc__}: {error}") from error
            print(f"{time.monotonic() - began:6.1f} s  {promise.__doc__}", flush=True)


if __name__ == "__main__":
    raise SystemExit(main())
