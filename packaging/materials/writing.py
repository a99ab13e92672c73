"""Texts of licences that nothing in the environment brings, one file each."""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).with_name("texts")


def text_of(name: str) -> str:
    """The text of that licence; FileNotFoundError where somebody has yet to write it."""
    return (FOLDER / f"{name}.txt").read_text(encoding="utf-8")
