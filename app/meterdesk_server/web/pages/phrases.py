"""States and causes as people read them: English sentences, put into their language when shown."""

from __future__ import annotations

from collections.abc import Mapping

from meterdesk_server.notices.causes import Cause
from meterdesk_server.reports.machines import Part
from meterdesk_server.reports.reads import SHUT_OUT
from meterdesk_server.reports.wanted import Standing

PARTS: Mapping[str, tuple[str, str]] = {
    Part.ON: ("takes part", "good"),
    Part.ASKED: ("being turned on", "warn"),
    Part.OFF: ("not signed up", ""),
    Part.REFUSED: ("refused", "bad"),
    Part.FAILED: ("not turned on", "bad"),
    Part.GONE: ("gone", ""),
    "wanted": ("asked for by another office", "warn"),
}
"""A tag's text and its class."""

STANDINGS: Mapping[Standing, tuple[str, str]] = {
    Standing.LATE: ("late", "bad"),
    Standing.DUE: ("due", "warn"),
    Standing.RECEIVED: ("received", "good"),
    Standing.WITHDRAWN: ("withdrawn", ""),
}

CYCLES: Mapping[str, str] = {
    "monthly": "monthly",
    "quarterly": "quarterly",
    "semi-annual": "half-yearly",
}

CAUSES: Mapping[str, str] = {
    SHUT_OUT: "The supplier has shut this office out.",
    Cause.SERVICE_REFUSED: "The office refused to take part.",
    Cause.SERVICE_FAILED: "The office could not turn the service on.",
    Cause.READ_REFUSED: "The office decided not to send this read.",
    Cause.READ_FAILED: "The office could not make this read.",
    Cause.NEVER_SYNCED: "The office has never called: its computer is off or offline.",
    Cause.OFFICE_SILENT: "The office does not call: its computer is off or offline.",
    Cause.NOT_READ: "The office calls, but the printer did not answer: off, asleep or moved.",
}
