"""`python app`: Meterdesk. With a command it is the command line, without one it is the window."""

from __future__ import annotations

import sys
from pathlib import Path

if __name__ == "__main__":
    is_cli = Path(sys.argv[0]).stem.endswith("-cli")
    if is_cli or (len(sys.argv) > 1 and not sys.argv[1].startswith("-")):
        from meterdesk.entrypoints.start import main
    else:
        from meterdesk.entrypoints.desktop import main
    raise SystemExit(main())
