"""States and causes as people read them: English sentences, put into their language when shown."""

from __future__ import annotations

from collections.abc import Mapping

from meterdesk_server.reports.causes import Cause
from meterdesk_server.reports.machines import Part
from meterdesk_server.reports.reads import Standing

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

CAUSES: Mapping[Cause, str] = {
    Cause.SHUT_OUT: "The supplier has shut this office out.",
    Cause.REFUSED: "The office refused to take part.",
    Cause.FAILED: "The office could not turn the service on.",
    Cause.SILENT: "The office does not call: its computer is off or offline.",
    Cause.NOT_READ: "The office calls, but the printer did not answer: off, asleep or moved.",
}
