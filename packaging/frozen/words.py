"""The window's words and Qt's own, of all our languages, in one file of Qt's resources, which is
packed and takes a quarter of the room."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterable
from pathlib import Path
from xml.sax.saxutils import escape

import PySide6

from frozen.choice import Entry

PLACE = "resources/translations/words.rcc"
"""Where `meterdesk.gui.language` looks for it."""

_TOOLS = ("Qt/libexec/rcc", "rcc.exe", "libexec/rcc")
"""Below PySide6, by system."""


def packed(entries: Iterable[Entry], folder: Path) -> list[Entry]:
    """Those entries, the words among them in that one file; as they are where Qt's tool is not."""
    listed = list(entries)
    words = [Path(source) for place, source, _ in listed if place.endswith(".qm")]
    tool = _tool()
    if not words or tool is None:
        return listed
    made = _made(tool, sorted(words), folder)
    return [*(each for each in listed if not each[0].endswith(".qm")), (PLACE, str(made), "DATA")]


def _tool() -> Path | None:
    home = Path(PySide6.__file__).parent
    return next((home / each for each in _TOOLS if (home / each).is_file()), None)


def _made(tool: Path, words: list[Path], folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    listing, made = folder / "words.qrc", folder / "words.rcc"
    rows = "".join(f'<file alias="{each.name}">{escape(str(each))}</file>' for each in words)
    listing.write_text(
        f'<RCC><qresource prefix="/words">{rows}</qresource></RCC>', encoding="utf-8"
    )
    # each file's date would stand in it
    environment = {**os.environ, "QT_RCC_SOURCE_DATE_OVERRIDE": "0"}
    how = ("--binary", "--compress-algo", "zlib", "--compress", "9", "--threshold", "0")
    subprocess.run([tool, *how, "-o", made, listing], env=environment, check=True)
    return made
