"""The entries of a printer profile, each checked in plain words."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from meterdesk.adapters.snmp.wire.oid import Oid, parse

NAME = re.compile(
    r"^(systemTotals|print|copy|faxIn|faxOut|scan|emailOut|networkFaxIn|networkFaxOut)"
    r"\.[A-Z][A-Za-z]+(\.[A-Za-z0-9_]+)?$"
)
"""`Service.Counter[.MediaSize]`, the services of PWG 5106.1."""


def meter_name(text: str) -> str:
    """A meter name. Raises ValueError."""
    if not NAME.match(text):
        raise ValueError(f"{text} is no meter name of the form service.Counter")
    return text


def identifiers(texts: Sequence[str]) -> tuple[Oid, ...]:
    """Identifiers. Raises TypeError for a single text, ValueError for what is none."""
    if isinstance(texts, str):
        raise TypeError(f"{texts} stands where a list of identifiers is wanted")
    return tuple(parse(text) for text in texts)


def pattern(text: str) -> re.Pattern[str]:
    """A regular expression. Raises ValueError."""
    try:
        return re.compile(text)
    except re.error as error:
        raise ValueError(f"“{text}” is no regular expression") from error


def only(data: Mapping[str, Any], allowed: str) -> None:
    """Refuses every entry but the `allowed` words, with a ValueError."""
    unknown = sorted(set(data) - set(allowed.split()))
    if unknown:
        raise ValueError(f"nobody knows the entry {unknown[0]}")
