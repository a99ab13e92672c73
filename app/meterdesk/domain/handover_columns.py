"""The columns of the hand-over sheet (row M16) and the words in them, in the window's languages."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum

from meterdesk.domain.errors import BadInputError


class Column(StrEnum):
    """The columns in the order they are written; a sheet that comes back may have another."""

    TAKES_PART = "takes part"
    SERIAL_NUMBER = "serial number"
    MODEL = "model"
    NAME = "name"
    LOCATION = "location"
    ADDRESS = "address"
    TOTAL = "total meter"
    REGISTRATION = "registration"


NEEDED = (Column.TAKES_PART, Column.SERIAL_NUMBER)
"""Without these a sheet says nothing; the address is used where it is there."""

LANGUAGES = ("en", "de", "fr", "es", "it", "pt")

_HEADINGS: dict[Column, tuple[str, ...]] = {
    Column.TAKES_PART: (
        *("Takes part", "Nimmt teil", "Participe", "Participa", "Partecipa", "Participa"),
    ),
    Column.SERIAL_NUMBER: (
        *("Serial number", "Seriennummer", "Numéro de série", "Número de serie"),
        *("Numero di serie", "Número de série"),
    ),
    Column.MODEL: ("Model", "Modell", "Modèle", "Modelo", "Modello", "Modelo"),
    Column.NAME: ("Name", "Name", "Nom", "Nombre", "Nome", "Nome"),
    Column.LOCATION: ("Location", "Standort", "Emplacement", "Ubicación", "Posizione", "Local"),
    Column.ADDRESS: ("Address", "Adresse", "Adresse", "Dirección", "Indirizzo", "Endereço"),
    Column.TOTAL: (
        *("Total meter", "Gesamtzähler", "Compteur total", "Contador total"),
        *("Contatore totale", "Contador total"),
    ),
    Column.REGISTRATION: (
        *("Registration", "Anmeldung", "Enregistrement", "Registro", "Registrazione", "Registo"),
    ),
}
"""Headings by language, in the order of LANGUAGES."""

_OTHERS = {
    Column.TAKES_PART: ("tick", "register", "takes_part"),
    Column.SERIAL_NUMBER: ("serial", "serial no", "s/n", "serien-nr", "n° de série", "matricola"),
    Column.ADDRESS: ("ip address", "ip", "ip-adresse", "adresse ip"),
}
"""What else people call them."""

YES = frozenset(
    ("x", "✓", "✔", "☑", "☒", "1", "yes", "y", "ja", "j", "oui", "sí", "si", "sì", "sim", "true")
) | {"wahr", "vrai", "verdadero", "vero", "verdadeiro"}
NO = frozenset(
    ("", "0", "-", "–", "—", "☐", "no", "n", "nein", "non", "não", "nao", "false", "falsch", "faux")
) | {"falso"}
"""What a spreadsheet or a person writes for a tick and for none, in any letters."""


_REGISTERED = ("registered", "angemeldet", "enregistrée", "registrada", "registrata", "registada")


def headings(language: str) -> tuple[str, ...]:
    """The headings of a sheet in that language ("de", "de_AT"); English for others."""
    return tuple(_HEADINGS[column][_at(language)] for column in Column)


def registered(language: str) -> str:
    """What stands in the column of registration, where the server knows the printer."""
    return _REGISTERED[_at(language)]


def named(cell: str) -> Column | None:
    """Which column that heading names, in any of the languages."""
    return _NAMES.get(_bare(cell))


def is_ticked(cell: str) -> bool:
    """Whether that is a tick. Raises BadInputError where it is neither yes nor no."""
    word = cell.casefold()
    if word in YES or word in NO:
        return word in YES
    raise BadInputError(f"“{cell}” is neither yes nor no.")


def letter(position: int) -> str:
    """A spreadsheet's name of a column: 0 is A, 26 is AA."""
    name = ""
    while position >= 0:
        position, rest = divmod(position, 26)
        name = chr(ord("A") + rest) + name
        position -= 1
    return name


def head(cells: Sequence[str]) -> tuple[tuple[Column, int], ...] | None:
    """The columns that are named and where; None where the row is no head of a sheet."""
    found = tuple((name, at) for at, cell in enumerate(cells) if (name := named(cell)))
    return found if {name for name, _ in found} & set(NEEDED) else None


def _at(language: str) -> int:
    short = language[:2].lower()
    return LANGUAGES.index(short) if short in LANGUAGES else 0


def _bare(cell: str) -> str:
    return re.sub(r"[\W_]", "", cell.casefold())


_NAMES = {
    _bare(text): column
    for column in Column
    for text in (*_HEADINGS[column], *_OTHERS.get(column, ()), column.value)
}
