"""A stand-in for the programs of the operating system that start programs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence


class FakeTool:
    """Notes what it is asked; answers by the first word that it has an answer for, else well."""

    def __init__(self, answers: Mapping[str, tuple[int, str]] | None = None) -> None:
        self.answers = dict(answers or {})
        self.asked: list[tuple[str, ...]] = []

    def __call__(self, words: Sequence[str]) -> tuple[int, str]:
        self.asked.append(tuple(words))
        known = (self.answers[word] for word in words if word in self.answers)
        return next(known, (0, ""))
