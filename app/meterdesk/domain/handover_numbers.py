"""What a spreadsheet, or a person, makes of serial numbers: found again by what they became."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from meterdesk.domain.handover import Flaw

_SCIENTIFIC = re.compile(r"^(\d(?:[.,]\d{1,40})?)E\+?(\d{1,3})$", re.IGNORECASE)
_DECIMAL = re.compile(r"^(\d+)[.,]0*$")
_EVALUATED = re.compile(r"^(\d+)E(\d{1,2})$", re.IGNORECASE)
_DIGITS_KEPT = 15
"""A spreadsheet's number has so many digits; those behind become zeros (IEEE 754 binary64)."""
_LONGEST = 100
"""Digits of what is worth calculating with."""


class Numbers:
    """The serial numbers of the books. Each question costs the same, however many there are."""

    def __init__(self, numbers: Iterable[str]) -> None:
        self._numbers = tuple(dict.fromkeys(numbers))
        self._by_key: Mapping[str, list[str]] = _grouped(self._numbers)
        self._short: dict[int, dict[str, list[str]]] = {}

    def like(self, told: str) -> Iterator[str]:
        """Those of which that text may have been made; `became` says how."""
        whole = _DECIMAL.sub(r"\1", told)
        for key in dict.fromkeys((told.casefold(), whole, whole.lstrip("0"))):
            yield from self._by_key.get(key, ())
        if found := _SCIENTIFIC.match(told):
            digits = _digits(found[1])
            yield from self._shown(len(digits)).get(f"{digits}e+{int(found[2]):02}", ())

    def _shown(self, digits: int) -> dict[str, list[str]]:
        """By what a narrow column shows of them, with so many digits."""
        if digits not in self._short:
            shown = self._short[digits] = defaultdict(list)
            for number in self._numbers:
                if (value := _value(number)) is not None:
                    shown[_in_short(value, digits)].append(number)
        return self._short[digits]


def is_a_spreadsheets(told: str) -> bool:
    """Whether only a spreadsheet writes a serial number so."""
    return bool(_SCIENTIFIC.match(told) or _DECIMAL.match(told))


def became(number: str, told: str) -> Flaw | None:
    """What a spreadsheet, or a person, did to that serial number so that it reads as told."""
    if number.casefold() == told.casefold():
        return Flaw.LETTERS
    if not _is_decimal(number):
        value = _value(number)
        is_that = value is not None and (value == told or _is_short_for(value, told))
        return Flaw.NUMBER if is_that else None
    whole = _DECIMAL.sub(r"\1", told)
    if _is_decimal(whole) and number.lstrip("0") == whole.lstrip("0"):
        return Flaw.ZEROS if number != whole else Flaw.NUMBER
    if len(number) > _DIGITS_KEPT and whole == _rounded(number):
        return Flaw.NUMBER
    value = _value(number)
    return Flaw.NUMBER if value is not None and _is_short_for(value, told) else None


def _grouped(numbers: Iterable[str]) -> Mapping[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for number in numbers:
        keys = [number.casefold(), _value(number)]
        if _is_decimal(number):
            keys += [number.lstrip("0"), _rounded(number)]
        for key in dict.fromkeys(keys):
            if key is not None:
                found[key].append(number)
    return found


def _is_short_for(number: str, told: str) -> bool:
    """1.23457E+11 is what a narrow column shows of 123456789012."""
    found = _SCIENTIFIC.match(told)
    if found is None:
        return False
    digits = _digits(found[1])
    return _in_short(number, len(digits)) == f"{digits}e+{int(found[2]):02}"


def _digits(text: str) -> str:
    return text.replace(",", "").replace(".", "")


def _in_short(number: str, digits: int) -> str:
    return f"{int(number):.{digits - 1}e}".replace(".", "")


def _rounded(number: str) -> str:
    """Its first fifteen digits, the others zero."""
    digits = number.lstrip("0")
    return digits[:_DIGITS_KEPT] + "0" * (len(digits) - _DIGITS_KEPT)


def _value(number: str) -> str | None:
    """12E5 is a serial number to a printer and 1200000 to a spreadsheet; None: a text to both."""
    if len(number) > _LONGEST:
        return None
    if _is_decimal(number):
        return number
    found = _EVALUATED.match(number)
    return f"{int(found[1]) * 10 ** int(found[2])}" if found else None


def _is_decimal(text: str) -> bool:
    return text.isascii() and text.isdecimal()
