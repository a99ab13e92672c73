"""Small files of looks, which nobody but their owner reads: they name folders."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QSettings

_OWNERS = 0o600


def to_write(file: str) -> QSettings:
    """That file, made first where there is none: Qt makes it open to all, and leaves the mode of
    one that is there. What cannot be written is not remembered."""
    with suppress(OSError):
        Path(file).touch(_OWNERS)
        Path(file).chmod(_OWNERS)
    return to_read(file)


def to_read(file: str) -> QSettings:
    """That file as it is."""
    return QSettings(file, QSettings.Format.IniFormat)
