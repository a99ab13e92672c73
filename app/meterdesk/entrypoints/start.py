"""`meterdesk`: begins before anything is loaded, so that an early Ctrl-C ends in a sentence."""

from __future__ import annotations

import sys

WRITE_WORKBOOK = "write-workbook"
"""Said by a frozen program to itself alone (docs/decisions/0024): rows come by standard input."""

SELFCHECK = "--selfcheck"
"""Instead of a command: every part of the program is opened once, for whoever installed it."""


def main() -> int:
    """Runs the command line; its exit status."""
    try:
        if sys.argv[1:] == [WRITE_WORKBOOK]:
            from meterdesk.adapters.sheets.writer import main as writer

            return writer()
        if SELFCHECK in sys.argv[1:2]:
            from meterdesk.entrypoints.selfcheck.command import main as selfcheck

            return selfcheck()
        from meterdesk.entrypoints.cli import main as command_line

        return command_line()
    except KeyboardInterrupt:
        print("meterdesk: stopped; nothing was begun.", file=sys.stderr)
        return 130
