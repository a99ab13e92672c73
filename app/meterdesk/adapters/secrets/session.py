"""Memory: for this run only."""

from __future__ import annotations

import threading


class SessionSecrets:
    """Gone when the program ends; every office of the process shares one."""

    def __init__(self) -> None:
        self._entries: dict[str, str] = {}
        self._lock = threading.Lock()

    def get(self, name: str) -> str | None:
        """The secret of that name, or None."""
        with self._lock:
            return self._entries.get(name)

    def put(self, name: str, secret: str) -> None:
        """Keeps it until the program ends."""
        with self._lock:
            self._entries[name] = secret

    def remove(self, name: str) -> None:
        """Forgets it; nothing happens where there is none."""
        with self._lock:
            self._entries.pop(name, None)

    def names(self) -> tuple[str, ...]:
        """What is kept here."""
        with self._lock:
            return tuple(self._entries)
