"""Pause and resume: one decision that is obeyed at once and survives a restart (row M13)."""

from __future__ import annotations

from dataclasses import replace

from meterdesk.services.ports import Store


class Communication:
    """Whether anything may leave the office."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def pause(self) -> None:
        """From now on nothing leaves; reading goes on and what falls due waits."""
        self._set(is_paused=True)

    def resume(self) -> None:
        """What waited is sent with the next sync."""
        self._set(is_paused=False)

    @property
    def is_paused(self) -> bool:
        with self._store.read() as records:
            return records.installation.proxy().is_paused

    def _set(self, *, is_paused: bool) -> None:
        with self._store.begin() as records:
            proxy = records.installation.proxy()
            records.installation.keep(replace(proxy, is_paused=is_paused))
