"""What is said of a backup, in the formats of the locale."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from meterdesk.domain.backup import Backup
from meterdesk.gui.local_time import moment_text
from meterdesk.gui.numerals import grouped


def holdings(backup: Backup) -> str:
    """ "12 printers and 4,032 readings up to 4 Nov 2026, 14:10"."""
    printers = _count(backup.devices, _tr("1 printer"), _tr("%1 printers"))
    readings = _count(backup.readings, _tr("1 reading"), _tr("%1 readings"))
    if backup.last_read is None:
        return _tr("%1 and %2").replace("%1", printers).replace("%2", readings)
    text = _tr("%1 and %2 up to %3").replace("%1", printers).replace("%2", readings)
    return text.replace("%3", moment_text(backup.last_read))


def size_text(octets: int) -> str:
    """ "4.2 MB"."""
    return QLocale().formattedDataSize(octets, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def last_text(backup: Backup | None) -> str:
    """When the last one was made, and where it is."""
    if backup is None:
        return _tr("none was made yet.")
    text = _tr("%1, with %2, in %3").replace("%1", moment_text(backup.made_at))
    return text.replace("%2", holdings(backup)).replace("%3", str(backup.path))


def made_text(backup: Backup) -> str:
    """The sentence after one was made."""
    text = _tr("Backed up %1 into %2. It was opened and read through.")
    return text.replace("%1", holdings(backup)).replace("%2", str(backup.path))


def _count(number: int, one: str, many: str) -> str:
    return one if number == 1 else many.replace("%1", grouped(number))


def _tr(text: str) -> str:
    return QCoreApplication.translate("BackupWords", text)
