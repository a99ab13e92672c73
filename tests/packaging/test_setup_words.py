"""What the Windows setup says: in each language of the program, with the same values put in."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
WORDS = (ROOT / "packaging" / "windows" / "installer" / "words.iss").read_text(encoding="utf-8")
LINE = re.compile(r"^(en|de|es|fr|it|pt)\.(\w+)=(.+)$", re.MULTILINE)
INNOS_OWN = {"PrivilegesRequiredOverrideText2"}
"""Mended in the one language in which Inno Setup says it wrongly."""
SAID: dict[str, dict[str, str]] = {}
for _language, _name, _text in LINE.findall(WORDS):
    SAID.setdefault(_name, {})[_language] = _text


@pytest.mark.parametrize("name", sorted(SAID.keys() - INNOS_OWN))
def test_each_sentence_of_the_setup_is_there_in_six_languages(name: str) -> None:
    said = SAID[name]

    put_in = {language: Counter(re.findall(r"%[1-9n]", text)) for language, text in said.items()}

    assert set(said) == {"en", "de", "es", "fr", "it", "pt"}
    assert all(values == put_in["en"] for values in put_in.values()), put_in


def test_every_sentence_is_said_somewhere_and_none_is_missing() -> None:
    scripts = [ROOT / "installer.iss", *(ROOT / "packaging/windows/installer").glob("*.iss")]
    told = "".join(path.read_text(encoding="utf-8") for path in scripts if path.name != "words.iss")
    own = WORDS[WORDS.index("[CustomMessages]") :]

    wanted = set(re.findall(r"CustomMessage\('(\w+)'\)|cm:(\w+)[,}]", told))
    named = {one or other for one, other in wanted} - {"LaunchProgram"}  # Inno Setup has its own
    quoted = set(re.findall(r"'(\w+)'", told))
    there = {name for _, name, _ in LINE.findall(own)}

    assert named <= there
    assert there <= named | quoted
