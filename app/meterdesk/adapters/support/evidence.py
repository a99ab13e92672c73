"""The evidence of one data folder: versions, settings, log, names and secrets to be taken out."""

from __future__ import annotations

import json
import os
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from meterdesk.adapters.beside import beside
from meterdesk.adapters.files import OWNERS
from meterdesk.adapters.settings import TomlSettings, as_text
from meterdesk.adapters.store.store import FILE
from meterdesk.adapters.support.books import names_in, statistics
from meterdesk.adapters.support.versions import own_names, versions
from meterdesk.domain.errors import MeterdeskError, SecretsError
from meterdesk.domain.settings import SecretStore, Settings
from meterdesk.domain.support import Named, Sheet

LOGS = ("meterdesk.log", "meterdesk-collect.log")
"""The window's and the commands', and the service's."""
_LOCKED = "locked with a password"
_EPOCH = (1980, 1, 1, 0, 0, 0)
_NO_SECRETS = frozenset({"md5", "sha", "sha1", "des", "3des", "aes", "none", ""})


class FolderEvidence:
    """Fits the service's port Evidence. `open_secrets` opens those of a place."""

    def __init__(
        self, folder: Path, settings_file: Path, version: str, open_secrets: Callable[..., Any]
    ) -> None:
        self._folder = folder
        self._settings = TomlSettings(settings_file)
        self._version = version
        self._open_secrets = open_secrets

    def versions(self) -> str:
        """Program, Python, libraries, operating system, this computer."""
        return versions(self._version, self._folder)

    def settings(self) -> Settings:
        """Raises SettingsError."""
        return self._settings.read()

    def settings_text(self) -> str:
        """What holds, not what somebody may have typed into the file besides."""
        settings = self._settings.read()
        if settings.administration_lock:  # who has the hash can try passwords on it for ever
            settings = replace(settings, administration_lock=_LOCKED)
        text = as_text(settings)
        problems = "".join(f"# {problem}\n" for problem in self._settings.problems)
        return text + problems

    def database(self) -> str:
        """Raises StoreError where there is no database."""
        return statistics(self._folder)

    def logs(self) -> Mapping[str, str]:
        """By file name, the present one of each first."""
        files = [file for log in LOGS for file in sorted(self._folder.glob(f"{log}*"))]
        return {file.name: file.read_text("utf-8", "replace") for file in files}

    def names(self) -> Iterator[tuple[Named, str]]:
        """What the books and this computer call things."""
        yield from own_names()
        yield from names_in(self._folder / FILE)

    def secrets(self) -> Iterator[str]:
        """Every secret that is kept, wherever: to be taken out of all texts."""
        for store in SecretStore:
            try:
                secrets = self._open_secrets(store)
                for name in secrets.names():
                    yield from _parts(secrets.get(name) or "")
            except (SecretsError, MeterdeskError):
                continue  # what cannot be read cannot have been written into a log either

    def save(self, path: Path, sheets: Iterable[Sheet]) -> int:
        """One ZIP, its owner's alone, without names or times of files in it; whole or not at all.

        Raises ExportError.
        """
        with beside(path) as part:
            with (
                open(os.open(part, os.O_WRONLY | os.O_CREAT, OWNERS), "wb") as file,
                zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed,
            ):
                for sheet in sheets:
                    info = zipfile.ZipInfo(sheet.name, _EPOCH)
                    info.compress_type = zipfile.ZIP_DEFLATED
                    packed.writestr(info, sheet.text.encode())
            return part.stat().st_size


def _parts(secret: str) -> Iterator[str]:
    """Several may be kept as one JSON text."""
    try:
        yield from _texts(json.loads(secret))
    except ValueError:
        yield secret


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        if value.casefold().replace("-", "") not in _NO_SECRETS:
            yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from _texts(each)
    elif isinstance(value, list):
        for each in value:
            yield from _texts(each)
    elif isinstance(value, int) and not isinstance(value, bool):
        yield str(value)
