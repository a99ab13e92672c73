"""The command: every part in its order, in a temporary folder that is gone afterwards."""

from __future__ import annotations

import os
import platform
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from meterdesk import __version__
from meterdesk.entrypoints.selfcheck import core, letters, window
from meterdesk.entrypoints.selfcheck.part import Part, try_all

PARTS = (
    Part("data files", core.data_files),
    Part("store", core.store),
    Part("keyring", core.keyring),
    Part("TLS", letters.tls),
    Part("network", core.network),
    Part("SNMP", core.snmp),
    Part("SOAP", letters.soap),
    Part("receipts", letters.receipts),
    Part("workbook", core.workbook),
    Part("window", window.window),
    Part("languages", window.languages),
    Part("PDF and SVG", window.pdf),
)
_FOLDERS = ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")


def main(parts: Sequence[Part] = PARTS) -> int:
    """Tries all of them; 0 where they are well, 1 where one is not. Shows no window."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if sys.platform == "win32":  # without a screen Qt looks for fonts beside itself alone
        fonts = Path(os.environ.get("SYSTEMROOT", r"C:\Windows"), "Fonts")
        os.environ.setdefault("QT_QPA_FONTDIR", str(fonts))
    kind = "program" if getattr(sys, "frozen", False) else "package"
    with tempfile.TemporaryDirectory(prefix="meterdesk-selfcheck-") as name:
        folder = Path(name)
        for variable in _FOLDERS:  # libraries keep caches: here they are gone afterwards
            os.environ[variable] = str(folder / "home")
        _say(f"Meterdesk {__version__} ({kind}), Python {platform.python_version()}, {_system()}")
        status = try_all(parts, folder, _say)
    _say("All parts are well." if status == 0 else "Not all parts are well.")
    return status


def _say(line: str) -> None:
    """The windowed program of Windows has nowhere to say it: its exit status does."""
    if sys.stdout is not None:
        print(line, flush=True)


def _system() -> str:
    return f"{platform.system()} {platform.release()} {platform.machine()}"
