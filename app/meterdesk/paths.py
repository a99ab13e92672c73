"""Where data and resources lie: in a clone, in an installed wheel, in a frozen program."""

from __future__ import annotations

import sys
from pathlib import Path

import platformdirs

_NAME = "Meterdesk"


def data_dir() -> Path:
    """The folder of database, settings and log, by the custom of the operating system."""
    return Path(platformdirs.user_data_dir(_NAME, appauthor=False))


def resources() -> Path:
    """The folder of icons, translations, help and vendor profiles."""
    if getattr(sys, "frozen", False):
        return Path(sys._MEIPASS) / "resources"  # type: ignore[attr-defined]
    package = Path(__file__).parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parents[1] / "resources"
