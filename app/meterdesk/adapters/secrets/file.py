"""A file: where there is no keyring and somebody chose it."""

from __future__ import annotations

from pathlib import Path

from meterdesk.adapters.secrets.owners_file import OwnersFile


class FileSecrets:
    """Plain text that only its owner can read."""

    def __init__(self, path: Path) -> None:
        self._file = OwnersFile(path)

    def get(self, name: str) -> str | None:
        """The secret of that name, or None. Raises SecretsError."""
        return self._file.read().get(name)

    def put(self, name: str, secret: str) -> None:
        """Keeps it. Raises SecretsError."""
        self._file.change(lambda entries: {**entries, name: secret})

    def remove(self, name: str) -> None:
        """Forgets it; nothing happens where there is none. Raises SecretsError."""
        self._file.change(
            lambda entries: {each: text for each, text in entries.items() if each != name}
        )

    def names(self) -> tuple[str, ...]:
        """What is kept here. Raises SecretsError."""
        return tuple(self._file.read())
