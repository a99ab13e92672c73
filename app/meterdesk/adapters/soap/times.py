"""Times on the wire: UTC, whole seconds, ending in Z (the contract's UtcDateTime)."""

from __future__ import annotations

from datetime import UTC, datetime

_FORMAT = "%Y-%m-%dT%H:%M:%SZ"


def to_wire(at: datetime) -> str:
    """Fractions are cut, never rounded: a read is not dated after it was taken."""
    if at.tzinfo is None:
        raise ValueError(f"{at} has no time zone")
    return at.astimezone(UTC).strftime(_FORMAT)


def from_wire(text: str) -> datetime:
    """Aware UTC. Raises ValueError for a day that does not exist."""
    return datetime.strptime(text.strip(), _FORMAT).replace(tzinfo=UTC)
