"""How the window was left: its size and its columns, in a small file beside the data."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray

from meterdesk.gui.own_settings import to_read, to_write
from meterdesk.gui.window import MainWindow

FILE = "window.ini"


class Memory:
    """Nothing in here is needed: a file that is lost or not understood is as good as none."""

    def __init__(self, folder: Path) -> None:
        self._file = str(folder / FILE)

    @property
    def file(self) -> str:
        """Where it is kept, for others that remember looks."""
        return self._file

    def is_first(self, remark: str) -> bool:
        """True the first time somebody asks in the life of this folder."""
        file = to_write(self._file)
        is_first = not file.contains(f"said/{remark}")
        file.setValue(f"said/{remark}", "yes")
        file.sync()
        return is_first

    def keep(self, window: MainWindow) -> None:
        """Writes how the window looks."""
        file = to_write(self._file)
        file.setValue("geometry", window.saveGeometry())
        if window.devices.is_laid_out:
            file.setValue("columns", window.devices.column_keys())
            file.setValue("header", QByteArray(window.devices.header_state()))
        file.sync()

    def restore(self, window: MainWindow) -> None:
        """Puts it back; columns only where they are still the same ones."""
        file = to_read(self._file)
        geometry, header = file.value("geometry"), file.value("header")
        if isinstance(geometry, QByteArray):
            window.restoreGeometry(geometry)
        is_same = file.value("columns") == window.devices.column_keys()
        if is_same and isinstance(header, QByteArray):
            window.devices.restore_header(bytes(header.data()))
