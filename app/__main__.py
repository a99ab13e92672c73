"""`python app`: Meterdesk. With words it is the command line, without it is the window."""

from __future__ import annotations

import sys

if __name__ == "__main__":
    if len(sys.argv) > 1 and not sys.argv[1].startswith("-"):
        from meterdesk.entrypoints.cli import main
    else:
        from meterdesk.entrypoints.desktop import main
    raise SystemExit(main())
