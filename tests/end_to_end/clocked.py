"""Window or service on a computer whose clock a test puts forward; all else is as installed.

Run as a program: METERDESK_TEST_HOURS names a file that says how many seconds it is ahead.
"""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from meterdesk.adapters import clock
from meterdesk.entrypoints.start import OUTING

LOOK_MS = 300
"""Milliseconds between two looks of the icon at the clock: a test has no half a minute."""
HOURS = "METERDESK_TEST_HOURS"


def hours(path: Path) -> datetime:
    """What the clock of this computer shows, in whole seconds."""
    ahead = timedelta(seconds=int(path.read_text(encoding="utf-8")))
    return (datetime.now(UTC) + ahead).replace(microsecond=0)


def main() -> int:
    """Runs the words of the command line. Whatever takes the clock takes it after this."""
    clock.utc_now = partial(hours, Path(os.environ[HOURS]))
    if OUTING in sys.argv:
        from meterdesk.entrypoints.outing import main as outing

        return outing()
    if "collect" in sys.argv:
        from meterdesk.entrypoints.cli import main as command_line

        return command_line(sys.argv[1:])
    from meterdesk.entrypoints import desktop, resting
    from meterdesk.gui import at_rest, stillness

    stillness.LOOK_MS = LOOK_MS
    at_rest.LOOK_MS = LOOK_MS
    resting.own_process = lambda *_: (sys.executable, __file__, OUTING)  # type: ignore[attr-defined]
    return desktop.main(sys.argv[1:])


if __name__ == "__main__":
    raise SystemExit(main())
