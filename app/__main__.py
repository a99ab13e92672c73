"""`python app`: Meterdesk. With a command it is the command line, without one it is the window."""

from __future__ import annotations

import sys
from pathlib import Path

if __name__ == "__main__":
    is_cli = Path(sys.argv[0]).stem.endswith("-cli")
    word = sys.argv[1] if len(sys.argv) > 1 else "-"
    if is_cli or word == "--selfcheck" or not word.startswith("-"):
        from meterdesk.entrypoints.start import main
    else:
        from meterdesk.entrypoints.desktop import main
    raise SystemExit(main())
