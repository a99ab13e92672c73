"""Window or service on a computer whose clock a test puts forward; all else is as installed.

Run as a program: METERDESK_TEST_HOURS names a file that says how many seconds it is ahead.
"""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from meterdesk.entrypoints import cli, collect, desktop, window

HOURS = "METERDESK_TEST_HOURS"


def hours(path: Path) -> datetime:
    """What the clock of this computer shows, in whole seconds."""
    ahead = timedelta(seconds=int(path.read_text(encoding="utf-8")))
    return (datetime.now(UTC) + ahead).replace(microsecond=0)


def main() -> int:
    """Runs the words of the command line."""
    clock = partial(hours, Path(os.environ[HOURS]))
    if "collect" in sys.argv:
        collect.open_office = partial(collect.open_office, clock=clock)  # type: ignore[attr-defined]
        return cli.main(sys.argv[1:])
    window.open_office = partial(window.open_office, clock=clock)  # type: ignore[attr-defined]
    return desktop.main(sys.argv[1:])


if __name__ == "__main__":
    raise SystemExit(main())
