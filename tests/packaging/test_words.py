"""All words of the window lie in one file where the program is installed; all are found (M3)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from frozen import words
from PySide6.QtCore import QLibraryInfo, QResource

from meterdesk.gui.language import PACKED
from meterdesk.gui.trial import try_languages

ROOT = Path(__file__).resolve().parents[2]
QT = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))


@pytest.fixture
def installed(tmp_path: Path) -> Iterator[Path]:
    """The folder of words of a program that is installed, with what it was packed into."""
    own = sorted((ROOT / "resources" / "translations").glob("meterdesk_*.qm"))
    qts = [QT / f"qtbase_{code}.qm" for code in ("de", "es", "fr", "it", "pt_BR")]
    listed = [(f"resources/translations/{each.name}", str(each), "DATA") for each in own]
    listed += [(f"PySide6/Qt/translations/{each.name}", str(each), "DATA") for each in qts]

    [(place, made, _)] = words.packed(listed, tmp_path)

    assert place == f"resources/translations/{PACKED}"
    assert (
        Path(made).stat().st_size < sum(Path(source).stat().st_size for _, source, _ in listed) / 3
    )
    yield Path(made).parent
    QResource.unregisterResource(made)


def test_each_language_says_its_own_words_out_of_the_one_file(
    installed: Path, qapp: object
) -> None:
    from_files = try_languages(ROOT / "resources" / "translations")

    assert try_languages(installed) == from_files


def test_what_are_no_words_stays_as_it_is(tmp_path: Path) -> None:
    entries = [("resources/help/de/begin.md", "/somewhere/begin.md", "DATA")]

    assert words.packed(entries, tmp_path) == entries
