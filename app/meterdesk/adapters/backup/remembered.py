"""What the last backup was, in a small file beside the data: so that people see how old it is."""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from meterdesk.adapters.files import replace_file
from meterdesk.domain.backup import Backup

log = logging.getLogger(__name__)

FILE = "last-backup.json"


def remember(folder: Path, backup: Backup) -> None:
    """Writes it down. A backup that cannot be remembered was made all the same: it is logged."""
    whole = replace(backup, path=backup.path.absolute())
    try:
        replace_file(folder / FILE, json.dumps(asdict(whole), default=_plain).encode(), 0o600)
    except OSError as error:
        log.warning("The backup was made, but not noted: %s", error)


def recall(folder: Path) -> Backup | None:
    """The last one that was made from this folder; None where there is none, or nobody can tell."""
    try:
        found = json.loads((folder / FILE).read_bytes())
        return Backup(
            path=Path(found["path"]),
            made_at=datetime.fromisoformat(found["made_at"]),
            version=str(found["version"]),
            revision=str(found["revision"]),
            devices=int(found["devices"]),
            readings=int(found["readings"]),
            last_read=datetime.fromisoformat(found["last_read"]) if found["last_read"] else None,
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _plain(value: Any) -> str:
    return value.isoformat() if isinstance(value, datetime) else str(value)
