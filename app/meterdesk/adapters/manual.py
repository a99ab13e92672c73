"""The help's texts: a folder a language, a file a page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path


def read_pages(folder: Path) -> Callable[[str], Mapping[str, str]]:
    """Reads `folder/<language>/<topic>.md` when it is asked for; nothing where there is none."""

    def read(language: str) -> Mapping[str, str]:
        if not language.replace("_", "").isalpha():
            return {}
        files = (folder / language).glob("*.md")
        return {file.stem: file.read_text("utf-8") for file in files}

    return read
