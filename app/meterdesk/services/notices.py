"""When somebody is told, and of what: once an episode, once that it is over, never in the night."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime, tzinfo

from meterdesk.domain.billing import gives_up_at, server_time
from meterdesk.domain.conversation import BillingReads
from meterdesk.domain.notice import Episode, Notice, NoticeKind, is_quiet
from meterdesk.domain.proxy import Proxy
from meterdesk.domain.settings import Settings
from meterdesk.services.happenings import ENOUGH, matters, next_sign_up, supplies
from meterdesk.services.ports.clock import Clock
from meterdesk.services.ports.store import Records, Store

Key = tuple[NoticeKind, str]

_HAVE_AN_END = frozenset({NoticeKind.SERVER, NoticeKind.AWAITED})
"""Who hears that these are over need do nothing any more. The others ended by somebody's doing."""
_FOUND = frozenset({NoticeKind.NEW, NoticeKind.REPLACED})
_SEEN_WHEN_FOUND = _FOUND | {NoticeKind.QUESTION}


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
        self.next_at: datetime | None = None
        self.settled: tuple[Episode, ...] = ()

    def due(self) -> Notice | None:
        """What to say now, mostly nothing; it is noted as said. `next_at` is when to ask again
        where that is known, `settled` what is over since, told or not."""
        now = self._clock()
        episodes, gone, known = self._look(now)
        self.settled = gone
        ended = tuple(each for each in gone if self._has_end(each))
        begun = tuple(each for each in episodes if each.told_at is None)
        if self._is_quiet(now):
            waiting = tuple(replace(each, over_at=each.over_at or now) for each in ended)
            self._write((*episodes, *waiting), set(gone) - set(ended), known)
            return None
        told = tuple(replace(each, told_at=each.told_at or now) for each in episodes)
        self._write(told, gone, known)
        return Notice(begun, ended) if begun or ended else None

    def seen(self) -> None:
        """Somebody was looking while printers were found: they need not be told of them."""
        now = self._clock()
        episodes, _, known = self._look(now)
        found = tuple(
            replace(each, told_at=each.told_at or now)
            for each in episodes
            if each.kind in _SEEN_WHEN_FOUND
        )
        self._write(found, (), known)

    def _look(
        self, now: datetime
    ) -> tuple[tuple[Episode, ...], tuple[Episode, ...], Mapping[Key, Episode]]:
        """What lasts, as it is kept or would be, what was kept and is over, and all that is kept.

        Asks for what can be told alone: few rows, in an office of a thousand printers too.
        """
        with self._store.read() as records:
            proxy = records.installation.proxy()
            unsettled = records.episodes.unsettled()
            low, lasting = supplies(records.episodes.scarce(ENOUGH), now)
            present = (*matters(records, unsettled, proxy, now), *low)
            known = {(each.kind, each.key): each for each in records.episodes.all()}
            untrue = _untrue_ends(records, known.values(), present, proxy, now)
        self.next_at = next_sign_up(unsettled, now)
        wanted = self._wanted()
        lasts = {
            key: known[key]
            for key in (lasting | _unproven(proxy)) & known.keys()
            if key[0] in wanted
        }
        for each in present:
            if each.kind in wanted:
                key = (each.kind, each.key)
                lasts[key] = _gone_on(_seen_at(each, proxy), known.get(key))
        over = tuple(
            replace(each, told_at=None) if each in untrue else each
            for key, each in known.items()
            if key not in lasts
        )
        return tuple(lasts.values()), over, known

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

    def _write(
        self, kept: Iterable[Episode], gone: Iterable[Episode], known: Mapping[Key, Episode]
    ) -> None:
        """Writes only what differs: mostly nothing."""
        changed = [each for each in kept if known.get((each.kind, each.key)) != each]
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
    if known is None:
        return now
    return replace(now, began_at=known.began_at, told_at=known.told_at or now.told_at)


def _seen_at(each: Episode, proxy: Proxy) -> Episode:
    """Before the office is registered somebody sets it up, and has seen what there is: that they
    leave a printer out is not told to them as news an hour later."""
    is_watched = each.kind in _FOUND and not proxy.is_registered
    return replace(each, told_at=each.began_at) if is_watched else each


def _untrue_ends(
    records: Records,
    known: Iterable[Episode],
    present: Iterable[Episode],
    proxy: Proxy,
    now: datetime,
) -> frozenset[Episode]:
    """Of whom nobody may say that the meters are there: a read that is held waits for an answer,
    of a printer that is billed no more nothing comes, and what it did not tell in a week was given
    up."""
    lasting = {(each.kind, each.key) for each in present}
    untrue = set()
    for each in known:
        if each.kind is NoticeKind.AWAITED and (each.kind, each.key) not in lasting:
            device = records.devices.get(int(each.key))
            serial = device.identity.serial_number if device and device.is_billed else None
            if (
                serial is None
                or records.held_reads.waiting(serial)
                or _is_given_up(records, serial, proxy, now, each.began_at)
            ):
                untrue.add(each)
    return frozenset(untrue)


def _is_given_up(
    records: Records, serial: str, proxy: Proxy, now: datetime, since: datetime
) -> bool:
    """Whether an answer since then went without a meter that was waited for until it was time."""
    for entry in records.outbox.of(serial):
        reads = entry.parcel
        if isinstance(reads, BillingReads) and reads.missing and entry.created_at >= since:
            request = records.requests.get(reads.billing_request_id, serial)
            if request is None or server_time(proxy, now) >= gives_up_at(request):
                return True
    return False


def _unproven(proxy: Proxy) -> frozenset[Key]:
    """While the server still fails, its episode is not over."""
    return frozenset({(NoticeKind.SERVER, "")}) if proxy.failing_since else frozenset()
