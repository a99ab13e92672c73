"""When somebody is told, and of what: once an episode, once that it is over, never in the night."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, tzinfo

from meterdesk.domain.device import Registration
from meterdesk.domain.notice import Episode, Notice, NoticeKind, is_quiet
from meterdesk.domain.settings import Settings
from meterdesk.services.happenings import matters, next_sign_up, supplies
from meterdesk.services.ports import Clock, Records, Store

Key = tuple[NoticeKind, str]

_HAVE_AN_END = frozenset({NoticeKind.SERVER, NoticeKind.AWAITED})
"""Who hears that these are over need do nothing any more. The others ended by somebody's doing."""
_SEEN_WHEN_FOUND = frozenset({NoticeKind.NEW, NoticeKind.REPLACED, NoticeKind.QUESTION})


class Notices:
    """Looks at the books and remembers there what was told. One for each thread.

    `zone` None is this PC's own. What begins in quiet hours is told afterwards, all of it in one
    message; what is over by then is not told at all.
    """

    def __init__(
        self, store: Store, settings: Settings, clock: Clock, zone: tzinfo | None = None
    ) -> None:
        self._store = store
        self._settings = settings
        self._clock = clock
        self._zone = zone
        self._read_at: datetime | None = None
        self._low: tuple[Episode, ...] = ()
        self._lasting: frozenset[Key] = frozenset()
        self.next_at: datetime | None = None

    def due(self) -> Notice | None:
        """What to say now, mostly nothing; it is noted as said. `next_at` is when to ask again
        where that is known."""
        now = self._clock()
        episodes, gone = self._look(now)
        ended = tuple(each for each in gone if self._has_end(each))
        begun = tuple(each for each in episodes if each.told_at is None)
        if self._is_quiet(now):
            waiting = tuple(replace(each, over_at=each.over_at or now) for each in ended)
            self._write((*episodes, *waiting), set(gone) - set(ended))
            return None
        told = (replace(each, told_at=each.told_at or now) for each in episodes)
        self._write(tuple(told), gone)
        return Notice(begun, ended) if begun or ended else None

    def seen(self) -> None:
        """Somebody was looking while printers were found: they need not be told of them."""
        now = self._clock()
        episodes, _ = self._look(now)
        found = tuple(
            replace(each, told_at=now)
            for each in episodes
            if each.kind in _SEEN_WHEN_FOUND and each.told_at is None
        )
        self._write(found, ())

    def _look(self, now: datetime) -> tuple[tuple[Episode, ...], tuple[Episode, ...]]:
        """What lasts, as it is kept or would be, and what was kept and is over."""
        with self._store.read() as records:
            present = {(each.kind, each.key): each for each in self._present(records, now)}
            lasting = self._lasting | _unproven(records)
            kept = records.episodes.all()
        known = {(each.kind, each.key): each for each in kept}
        wanted = self._wanted()
        lasts = {key: known[key] for key in lasting & known.keys() if key[0] in wanted} | {
            key: _gone_on(each, known.get(key)) for key, each in present.items() if key[0] in wanted
        }
        return tuple(lasts.values()), tuple(known[key] for key in known.keys() - lasts.keys())

    def _present(self, records: Records, now: datetime) -> Iterable[Episode]:
        proxy = records.installation.proxy()
        devices = [
            device
            for device in records.devices.all()
            if device.registration is not Registration.REPLACED
        ]
        self.next_at = next_sign_up(devices, now)
        read_at = max((d.last_read for d in devices if d.last_read), default=None)
        if read_at != self._read_at:  # nothing else changes a level, and many are slow to look up
            self._read_at = read_at
            rows = records.readings.rows(now)
            told = ((row.device, row.latest) for row in rows if row.latest is not None)
            self._low, self._lasting = supplies(told, now)
        return (*matters(records, devices, proxy, now), *self._low)

    def _wanted(self) -> frozenset[NoticeKind]:
        if not self._settings.notifications:
            return frozenset()
        return frozenset(NoticeKind) - frozenset(self._settings.muted_notices)

    def _is_quiet(self, now: datetime) -> bool:
        local = now.astimezone(self._zone)
        settings = self._settings
        return is_quiet(local, settings.quiet_hours, on_weekends=settings.quiet_weekends)

    def _has_end(self, episode: Episode) -> bool:
        is_told = episode.told_at is not None and episode.kind in _HAVE_AN_END
        return is_told and episode.kind in self._wanted()

    def _write(self, kept: tuple[Episode, ...], gone: Iterable[Episode]) -> None:
        """Writes only what differs: mostly nothing."""
        with self._store.read() as records:
            known = frozenset(records.episodes.all())
        changed = [each for each in kept if each not in known]
        gone = tuple(gone)
        if not changed and not gone:
            return
        with self._store.begin() as records:
            for each in changed:
                records.episodes.keep(each)
            for each in gone:
                records.episodes.forget(each)


def _gone_on(now: Episode, known: Episode | None) -> Episode:
    """What is to be said of it now, with when it began and whether that was told."""
    return replace(now, began_at=known.began_at, told_at=known.told_at) if known else now


def _unproven(records: Records) -> frozenset[Key]:
    """While the server still fails, its episode is not over."""
    failing = records.installation.proxy().failing_since is not None
    return frozenset({(NoticeKind.SERVER, "")}) if failing else frozenset()
