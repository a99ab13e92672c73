"""Why a data folder cannot be had: somebody else has it, or nothing can be locked in it."""

from __future__ import annotations

from pathlib import Path

from meterdesk.domain.errors import AlreadyOpenError, StoreError


def already_open(folder: Path) -> AlreadyOpenError:
    """What is said to whoever comes second."""
    return AlreadyOpenError(
        f"Another Meterdesk already works with {folder.absolute()}; use its window "
        "or its icon in the tray, or wait until the command ends."
    )


def unusable(folder: Path, error: Exception) -> StoreError:
    """What is said of a folder in which nothing can be locked."""
    why = getattr(error, "strerror", None) or "it cannot be locked"
    return StoreError(
        f"The data folder {folder} cannot be used ({why}); check its permissions, "
        "or choose a folder on this PC."
    )
