"""How often a device is billed."""

from __future__ import annotations

from enum import StrEnum


class Cycle(StrEnum):
    """How often a device is billed (row M9)."""

    MONTHLY = "monthly"
    QUARTERLY = "quarterly"
    SEMI_ANNUAL = "semi-annual"
