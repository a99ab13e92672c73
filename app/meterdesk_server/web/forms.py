"""What a browser sends: the fields of a form or of a query, each read with its limits."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from datetime import date
from urllib.parse import parse_qsl

from starlette.requests import Request

from meterdesk_server.words import Said

MAX_BYTES = 1024 * 1024
_MOST_FIELDS = 20_000
_UNPRINTABLE = re.compile(
    r"[\x00-\x1f\x7f\ud800-\udfff\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffd]"
)
_LINE_ENDS = re.compile(r"\r\n?|\n")
_MAIL = re.compile(r"[^@\s<>,;:\"()\[\]\\]+@[^@\s<>,;:\"()\[\]\\.]+(\.[^@\s<>,;:\"()\[\]\\.]+)*")


class FormError(Exception):
    """What somebody typed cannot be used: a sentence, and the field it is about.

    The guard shows the page of the same address again, with what was typed and the sentence.
    """

    def __init__(self, sentence: str, field: str = "", **values: object) -> None:
        super().__init__(sentence)
        self.said = Said(sentence, values)
        self.field = field


class TooLargeError(Exception):
    """More was sent than any form holds."""


class Form:
    """The fields. The readers raise FormError with a sentence for whoever typed them."""

    def __init__(self, fields: Sequence[tuple[str, str]] = ()) -> None:
        self._fields: dict[str, list[str]] = {}
        for name, value in fields:
            self._fields.setdefault(name, []).append(value)

    def __contains__(self, name: str) -> bool:
        return name in self._fields

    def typed(self, name: str, default: object = "") -> str:
        """What was sent as it is, to be shown again."""
        return self._fields.get(name, [str(default)])[0]

    def text(self, name: str, at_most: int, *, is_needed: bool = True) -> str:
        """One line without blanks around it."""
        value = self.typed(name).strip()
        if not value and is_needed:
            raise FormError("Please fill this in.", name)
        return _line(value, name, at_most)

    def secret(self, name: str, at_most: int) -> str:
        """A password: as it was typed."""
        return _line(self.typed(name), name, at_most)

    def email(self, name: str) -> str:
        """An address a mail can go to."""
        value = self.text(name, 254)
        if not _MAIL.fullmatch(value):
            raise FormError("This is not an email address.", name)
        return value

    def choice(self, name: str, among: Collection[str]) -> str:
        """One of these."""
        value = self.typed(name)
        if value not in among:
            raise FormError("Please choose one.", name)
        return value

    def whole(self, name: str, least: int, most: int) -> int:
        """A whole number between the two."""
        value = self.typed(name).strip()
        if not re.fullmatch(r"[0-9]{1,10}", value) or not least <= int(value) <= most:
            raise FormError(
                "Please give a whole number from {least} to {most}.", name, least=least, most=most
            )
        return int(value)

    def day(self, name: str) -> date:
        """A date, as browsers send one: 2026-11-23."""
        try:
            if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", self.typed(name)):
                raise ValueError
            return date.fromisoformat(self.typed(name))
        except ValueError:
            raise FormError("Please give a date as year-month-day: 2026-01-31.", name) from None

    def many(self, name: str) -> tuple[str, ...]:
        """All values of that name, as boxes that were ticked send them."""
        return tuple(_line(value, name, 200) for value in self._fields.get(name, ()))

    def lines(self, name: str, at_most: int) -> tuple[str, ...]:
        """Lines that were typed or pasted, without the empty ones."""
        found = (line.replace("\t", " ").strip() for line in _LINE_ENDS.split(self.typed(name)))
        lines = tuple(_line(line, name, 1000) for line in found if line)
        if len(lines) > at_most:
            raise FormError("This is for at most {most} lines at once.", name, most=at_most)
        return lines


def of_query(request: Request) -> Form:
    """What stands behind the question mark."""
    return Form(_pairs(request.url.query))


async def of_body(request: Request) -> Form:
    """What was posted. Raises TooLargeError."""
    content = bytearray()
    async for chunk in request.stream():
        content += chunk
        if len(content) > MAX_BYTES:
            raise TooLargeError
    return Form(_pairs(content.decode("utf-8", "replace")))


def path_number(parameters: Mapping[str, object], name: str) -> int | None:
    """A number of a path, where it can be a row's (PostgreSQL's integer ends at 2^31)."""
    value = parameters.get(name)
    number = int(str(value)) if re.fullmatch(r"[0-9]{1,10}", str(value)) else None
    return number if number is not None and 0 < number < 2**31 else None


def _pairs(text: str) -> list[tuple[str, str]]:
    try:
        return parse_qsl(text, keep_blank_values=True, max_num_fields=_MOST_FIELDS)
    except ValueError:
        raise TooLargeError from None


def _line(value: str, name: str, at_most: int) -> str:
    if len(value) > at_most:
        raise FormError("This is too long: {most} characters at most.", name, most=at_most)
    if _UNPRINTABLE.search(value):
        raise FormError("There is a character in this that cannot be typed or shown.", name)
    return value
