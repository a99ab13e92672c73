"""`python app`: Meterdesk. With a command it is the command line, without one it is the window."""

from __future__ import annotations

import sys
from pathlib import Path

if __name__ == "__main__":
    from meterdesk.entrypoints.beginning import is_command_line

    is_installed = getattr(sys, "frozen", False)
    program = Path(sys.executable if is_installed else sys.argv[0])
    if is_command_line(program, sys.argv[1:], is_installed=is_installed):
        from meterdesk.entrypoints.start import main
    else:
        from meterdesk.entrypoints.desktop import main
    raise SystemExit(main())
