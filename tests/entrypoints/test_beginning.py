"""Which program begins: by its name where it is installed, by its words in a clone."""

from __future__ import annotations

from pathlib import Path

import pytest

from meterdesk.entrypoints.beginning import is_command_line

INSTALLED = Path("/usr/lib/meterdesk/Meterdesk")
TERMINAL = Path("/usr/lib/meterdesk/meterdesk-cli")
CLONE = Path("app")


@pytest.mark.parametrize("words", [[], ["--hidden"], ["/home/eva/office.meterdesk"], ["--quit"]])
def test_an_installed_window_takes_whatever_a_double_click_hands_it(words: list[str]) -> None:
    assert not is_command_line(INSTALLED, words, is_installed=True)


@pytest.mark.parametrize("words", [[], ["--version"], ["devices"], ["register", "a.meterdesk"]])
def test_an_installed_command_line_is_one_under_whatever_name_it_is_linked(
    words: list[str],
) -> None:
    assert is_command_line(TERMINAL, words, is_installed=True)


def test_either_program_checks_itself() -> None:
    assert is_command_line(INSTALLED, ["--selfcheck"], is_installed=True)
    assert is_command_line(CLONE, ["--selfcheck"], is_installed=False)


@pytest.mark.parametrize(
    ("words", "is_terminal"),
    [([], False), (["--hidden"], False), (["office.meterdesk"], False), (["devices"], True)],
)
def test_a_clone_goes_by_the_word(words: list[str], is_terminal: bool) -> None:
    assert is_command_line(CLONE, words, is_installed=False) is is_terminal
