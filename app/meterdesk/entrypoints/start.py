"""`meterdesk`: begins before anything is loaded, so that an early Ctrl-C ends in a sentence."""

from __future__ import annotations

import sys


def main() -> int:
    """Runs the command line; its exit status."""
    try:
        from meterdesk.entrypoints.cli import main as command_line

        return command_line()
    except KeyboardInterrupt:
        print("meterdesk: stopped; nothing was begun.", file=sys.stderr)
        return 130
