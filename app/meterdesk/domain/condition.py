"""A printer's condition in one word, as the dot in the table and the column of a sheet have it."""

from __future__ import annotations

from enum import StrEnum

from meterdesk.domain.device import Presence
from meterdesk.domain.reading import DeviceRow, PrinterState, Severity


class Condition(StrEnum):
    """How a printer is, as far as one word can say it."""

    READY = "ready"
    ASLEEP = "asleep"
    UNREAD = "unread"
    WARNING = "warning"
    AWAY = "away"
    STOPPED = "stopped"


def condition(row: DeviceRow) -> Condition:
    """Absence first, then what the printer said last."""
    if row.device.presence is Presence.AWAY:
        return Condition.AWAY
    if row.latest is None:
        return Condition.UNREAD
    severities = {alert.severity for alert in row.latest.alerts}
    if row.latest.state is PrinterState.STOPPED or Severity.CRITICAL in severities:
        return Condition.STOPPED
    if row.device.presence is Presence.ASLEEP:
        return Condition.ASLEEP
    is_warned = bool(row.alarms) or Severity.WARNING in severities
    return Condition.WARNING if is_warned else Condition.READY
