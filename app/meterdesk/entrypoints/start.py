"""`meterdesk`: begins before anything is loaded, so that an early Ctrl-C ends in a sentence."""

from __future__ import annotations

import sys

WRITE_WORKBOOK = "write-workbook"
"""Said by a frozen program to itself alone (docs/decisions/0024): rows come by standard input."""

OUTING = "collect-due"
"""The same, by the window's program: the collector for as long as something is due (0040)."""

SELFCHECK = "--selfcheck"
"""Instead of a command: every part of the program is opened once, for whoever installed it."""

QUIT = "--quit"
"""Said by an installer: the window's own program would show a box, and wait for somebody, where
its files are damaged."""

DAMAGED = 4
"""Exit status of `--quit` where nobody can be asked for want of the window's libraries."""


def main() -> int:
    """Runs the command line; its exit status."""
    try:
        if sys.argv[1:] == [WRITE_WORKBOOK]:
            from meterdesk.adapters.sheets.writer import main as writer

            return writer()
        if OUTING in sys.argv[1:2]:
            from meterdesk.entrypoints.outing import main as outing

            return outing()
        if SELFCHECK in sys.argv[1:2]:
            from meterdesk.entrypoints.selfcheck.command import main as selfcheck

            return selfcheck()
        if QUIT in sys.argv[1:2]:
            return _quit()
        from meterdesk.entrypoints.cli import main as command_line

        return command_line()
    except KeyboardInterrupt:
        print("meterdesk: stopped; nothing was begun.", file=sys.stderr)
        return 130


def _quit() -> int:
    try:
        from meterdesk.entrypoints.desktop import main as desktop
    except ImportError as error:
        print(f"meterdesk: this program is damaged ({error}); install it again.", file=sys.stderr)
        return DAMAGED
    return desktop(sys.argv[1:])
