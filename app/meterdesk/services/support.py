"""The support bundle (row M22): what whoever helps from afar needs to see, and nothing secret.

Each part is gathered by itself: where one cannot be told, its sheet says why, and the others stand.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping
from contextlib import closing
from pathlib import Path
from typing import Protocol
from urllib.parse import urlsplit

from meterdesk.domain.errors import MeterdeskError
from meterdesk.domain.settings import Settings
from meterdesk.domain.support import Named, Sheet
from meterdesk.services.masking import Mask, Term
from meterdesk.services.office import Office, OpenOffice
from meterdesk.services.ports.clock import Clock
from meterdesk.services.support_sheets import conversations, devices, standing, troubles

log = logging.getLogger(__name__)

README = """Support bundle of Meterdesk {version}, made {at}.

{mask}
Passwords, keys, SNMP communities and SNMPv3 secrets are in none of these files.
Nothing of this was sent anywhere: whoever saved it decides who gets it.

{files}
"""
MASKED = (
    "Addresses, host names, serial numbers, places, user names and home folders are masked; the "
    "same name has the same placeholder in every file."
)
UNMASKED = "Addresses, host names and serial numbers are NOT masked."


class Evidence(Protocol):
    """What the computer and the data folder tell, without an open office. Raises MeterdeskError."""

    def versions(self) -> str: ...
    def settings_text(self) -> str: ...
    def settings(self) -> Settings: ...
    def database(self) -> str: ...
    def logs(self) -> Mapping[str, str]: ...
    def names(self) -> Iterable[Term]: ...
    def secrets(self) -> Iterable[str]: ...
    def save(self, path: Path, sheets: Iterable[Sheet]) -> int:
        """Writes one file; its size in octets."""


class Support:
    """Gathers and saves. An office is opened for it and closed again: any thread may ask."""

    def __init__(
        self, evidence: Evidence, open_office: OpenOffice, clock: Clock, version: str
    ) -> None:
        self._evidence = evidence
        self._open_office = open_office
        self._clock = clock
        self._version = version

    @property
    def name(self) -> str:
        """A good name for a bundle that is made now, in local time."""
        return f"meterdesk-support-{self._clock().astimezone():%Y-%m-%d-%H%M}.zip"

    def gather(self, *, is_masked: bool = True) -> tuple[Sheet, ...]:
        """Everything, as it would be saved. Secrets are taken out in any case."""
        raw = list(self._raw())
        mask = self._mask(is_masked)
        sheets = tuple(Sheet(sheet.name, mask.over(sheet.text)) for sheet in raw)
        return (self._readme(sheets, is_masked), *sheets)

    def save(self, path: Path, sheets: Iterable[Sheet]) -> int:
        """Writes what was shown into one file; its size in octets. Raises ExportError."""
        return self._evidence.save(path, sheets)

    def _raw(self) -> Iterable[Sheet]:
        evidence = self._evidence
        yield _told("versions.txt", evidence.versions)
        yield _told("settings.toml", evidence.settings_text)
        yield _told("database.txt", evidence.database)
        try:
            with closing(self._open_office()) as office:
                for name, say in _OF_THE_OFFICE.items():
                    yield _told(name, lambda say=say, office=office: say(office))  # type: ignore[misc]
        except MeterdeskError as error:
            yield Sheet("office.txt", f"The office could not be opened: {error.message}\n")
        try:
            for name, text in evidence.logs().items():
                yield Sheet(f"logs/{name}", text)
        except OSError as error:
            yield Sheet("logs/unreadable.txt", f"The log cannot be read: {error.strerror}\n")

    def _mask(self, is_masked: bool) -> Mask:
        terms: list[Term] = [(Named.SECRET, secret) for secret in self._evidence.secrets()]
        if is_masked:
            terms += self._evidence.names()
            try:
                terms += _of_settings(self._evidence.settings())
            except MeterdeskError as error:
                log.info("The settings cannot be masked by their names: %s", error.message)
        return Mask(terms, masks_forms=is_masked)

    def _readme(self, sheets: Iterable[Sheet], is_masked: bool) -> Sheet:
        text = README.format(
            version=self._version,
            at=f"{self._clock():%Y-%m-%d %H:%M} UTC",
            mask=MASKED if is_masked else UNMASKED,
            files="\n".join(f"{sheet.size:>9,}  {sheet.name}" for sheet in sheets),
        )
        return Sheet("README.txt", text)


_OF_THE_OFFICE: dict[str, Callable[[Office], str]] = {
    "state.txt": standing,
    "devices.txt": devices,
    "connection.txt": troubles,
    "conversations.txt": conversations,
}


def _told(name: str, tell: Callable[[], str]) -> Sheet:
    try:
        return Sheet(name, tell())
    except MeterdeskError as error:
        return Sheet(name, f"This cannot be told: {error.message}\n")
    except Exception as error:  # whatever is broken is what somebody wants help with
        log.exception("A part of the support bundle cannot be told")
        return Sheet(name, f"This cannot be told: {type(error).__name__}\n")


def _of_settings(settings: Settings) -> Iterable[Term]:
    for url in (settings.server_url, settings.internet_proxy_url, settings.releases_url):
        host = urlsplit(url if "://" in url else f"http://{url}").hostname
        if host:
            yield Named.HOST, host
    yield Named.USER, settings.internet_proxy_user
    for place in (*settings.networks, *settings.exclusions):
        yield Named.ADDRESS, place
