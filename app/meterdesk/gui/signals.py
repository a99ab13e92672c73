"""Everything the background thread tells: typed signals with frozen values."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from meterdesk.domain.connection import StageReport
from meterdesk.domain.discovery import DeviceFound, Progress, Receipt
from meterdesk.domain.notice import Notice
from meterdesk.domain.proxy import Proxy
from meterdesk.domain.status import OfficeStatus
from meterdesk.gui.faults import Fault
from meterdesk.services.leaving import Left
from meterdesk.services.polling import DeviceRead, DeviceSilent
from meterdesk.services.sync import SyncReport


class Signals(QObject):
    """Everything the thread tells; lives in the window's thread."""

    device_read = Signal(DeviceRead)
    device_silent = Signal(DeviceSilent)
    device_found = Signal(DeviceFound)
    discovery_progressed = Signal(Progress)
    discovery_finished = Signal(Receipt)
    discovery_cancelled = Signal()
    sync_finished = Signal(SyncReport)
    stage_reported = Signal(StageReport)
    connection_tested = Signal(str)
    devices_registered = Signal(tuple)
    devices_deregistered = Signal(tuple)
    supplier_left = Signal(Left)
    proxy_registered = Signal(Proxy)
    identities_changed = Signal()
    status_changed = Signal(OfficeStatus)
    notice_due = Signal(Notice)
    matters_settled = Signal(tuple)
    busy_changed = Signal(bool)
    failed = Signal(str, str)
    books_changed = Signal()
    resident_changed = Signal(object)
    version_told = Signal(object)
    stumbled = Signal(object)
    fault_met = Signal(Fault)
