"""Every language is whole: nothing in the source is missing, nothing is left untranslated."""

from __future__ import annotations

import shutil
from pathlib import Path

import phrases
import pytest
import translations

FOLDER = translations.FOLDER


def test_what_is_said_in_the_source_stands_in_every_file(tmp_path: Path) -> None:
    """`dev.py translations` would change nothing."""
    for path in FOLDER.glob("*.ts"):
        shutil.copy(path, tmp_path)

    translations.update(tmp_path)

    assert translations.PHRASES.read_text("utf-8") == phrases.module_text(), "see CONTRIBUTING.md"
    for path in FOLDER.glob("*.ts"):
        assert (tmp_path / path.name).read_bytes() == path.read_bytes(), f"{path.name} is behind"


@pytest.mark.parametrize("name", translations.LANGUAGES)
def test_nothing_is_left_untranslated(name: str) -> None:
    """Run `dev.py translations unfinished` and `merge`; CONTRIBUTING.md says how."""
    left = [row["source"] for row in translations.unfinished(name)]

    assert left == []
