"""A short name for a data folder, for what is one for the whole computer."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path


def folder_key(folder: Path) -> str:
    """The same for each spelling of its path."""
    spelling = os.path.normcase(folder.resolve())
    return hashlib.sha256(spelling.encode()).hexdigest()[:12]
