"""The one place that knows every class: opens the office from its folder."""

from __future__ import annotations

from meterdesk.bootstrap.assembly import assemble
from meterdesk.bootstrap.beside import (
    is_office_open,
    is_window_open,
    lock_office,
    open_backups,
    open_manual,
    open_residence,
    open_support,
    open_turn,
    resident,
)
from meterdesk.bootstrap.opening import open_office
from meterdesk.bootstrap.parts import (
    PATIENCE,
    open_communities,
    open_places,
    open_printers,
    open_sources,
)
from meterdesk.bootstrap.restraint import SETTINGS_FILE, open_administration, open_settings

__all__ = (
    "PATIENCE",
    "SETTINGS_FILE",
    "assemble",
    "is_office_open",
    "is_window_open",
    "lock_office",
    "open_administration",
    "open_backups",
    "open_communities",
    "open_manual",
    "open_office",
    "open_places",
    "open_printers",
    "open_residence",
    "open_settings",
    "open_sources",
    "open_support",
    "open_turn",
    "resident",
)
