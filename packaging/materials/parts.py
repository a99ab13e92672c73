"""A part of the bundle, and what it is told in papers."""

from __future__ import annotations

from dataclasses import dataclass


class MaterialsError(Exception):
    """Why the bundle must not be made as it is; one line a reason."""


@dataclass(frozen=True)
class Part:
    """A distribution, the interpreter, a library, or what is linked into one of them."""

    name: str
    version: str | None
    licence: str
    """An SPDX expression."""
    texts: tuple[str, ...]
    """The licences, whole; with their notices where these stand in one file."""
    purl: str
    home: str = ""
    notice: str = ""
    """Whose it is, where its text does not say it."""
    within: str = ""
    """The name of the part it is linked into; "" where it has files of its own."""
    archives: tuple[str, ...] = ()
    """SHA-256 of the archives that the lock lets in; one of them was installed."""
    needs: tuple[str, ...] = ()
    """Names of the parts that it asks for."""
    files: tuple[str, ...] = ()
    """Places in the bundle of what is its own and no module of Python."""

    @property
    def ref(self) -> str:
        """What it is called in papers; the same part in two others is two."""
        return f"{self.purl}#{self.within}" if self.within else self.purl
