"""How a replayed printer ages: its counters advance, its supplies fall, its uptime runs.

Every count is the recorded value plus the same tallies, so that sums which held keep holding.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import datetime
from typing import Final

from meterdesk_simulator.message import COUNTER32, Oid
from meterdesk_simulator.recording import Recording, RecordingError
from meterdesk_simulator.sidecar import Count, Sidecar, Supply
from meterdesk_simulator.view import View

_RECORD: Final = 7  # id, 01, 04, four octets of value
_TICKS: Final = 2**32


class Aging:
    """One printer's life behind the view that its agent shows."""

    def __init__(
        self, recording: Recording, sidecar: Sidecar, clock: Callable[[], datetime]
    ) -> None:
        self.sidecar = sidecar
        self.view = View(recording.rows)
        self._clock = clock
        self._tallies: Counter[str] = Counter()
        self._used: Counter[str] = Counter()
        self._tags = {row.oid: row.tag for row in recording.rows}
        self._troubles: set[str] = set()
        self._check(recording.name)
        self._levels = {supply.name: self._number(supply.oid) for supply in sidecar.supplies}
        self._restarted_at = clock()
        self._ticks = {oid: self._number(oid) for oid in sidecar.uptime}
        self._shown_ticks = -1

    def print_pages(
        self,
        black: int = 0,
        color: int = 0,
        *,
        copies: int = 0,
        color_copies: int = 0,
        faxes: int = 0,
        scans: int = 0,
        color_scans: int = 0,
        faxes_sent: int = 0,
        large: bool = False,
        two_sided: bool = False,
    ) -> None:
        """Use the printer: numbers of printed sides, of scanned images, of faxed images.

        A mono printer does colour pages in black. Raises ValueError for a negative number and
        for a service that this printer does not have.
        """
        work: Counter[str] = Counter()
        for service, ink, pages in (
            ("print", "black", black),
            ("print", "color", color),
            ("copy", "black", copies),
            ("copy", "color", color_copies),
            ("fax", "black", faxes),
        ):
            self._allow(service, pages)
            work.update(self._sides(service, ink, pages, large, two_sided))
        for service, ink, images in (
            ("scan", "black", scans),
            ("scan", "color", color_scans),
            ("fax", "black", faxes_sent),
        ):
            self._allow(service, images)
            work[f"images.{service}.{ink}"] += images
        self._age(+work)

    def restart(self) -> None:
        """Switch it off and on: the uptime and the power-on counters begin at 0."""
        self._restarted_at = self._clock()
        self._ticks = dict.fromkeys(self._ticks, 0)
        self._shown_ticks = -1
        for count in self.sidecar.counts:
            if count.power_on:
                self._write(count, 0)
        self.refresh()

    def refresh(self) -> None:
        """Bring the uptime to the present, in hundredths of a second (RFC 3418)."""
        passed = int((self._clock() - self._restarted_at).total_seconds() * 100)
        if passed != self._shown_ticks:
            self._shown_ticks = passed
            for oid, start in self._ticks.items():
                self.view.set_value(oid, (start + passed) % _TICKS)

    def refill(self, name: str) -> None:
        """Put a new supply in; raises KeyError for a supply this printer does not have."""
        supply = next((one for one in self.sidecar.supplies if one.name == name), None)
        if supply is None:
            raise KeyError(name)
        self._levels[name] = supply.full
        self._used[name] = 0
        self.view.set_value(supply.oid, supply.full)
        self._watch_supplies()

    def trouble(self, name: str) -> None:
        """Let something go wrong, as `paper jam`; raises KeyError where it is not declared."""
        self._show_troubles(self._troubles | {self._declared(name)})

    def settle(self, name: str) -> None:
        """Put it right again."""
        self._show_troubles(self._troubles - {self._declared(name)})

    def renew(self) -> None:
        """Make it a machine fresh from the factory: nothing counted, all supplies full."""
        self._tallies.clear()
        for count in self.sidecar.counts:
            self._write(count, 0)
        for supply in self.sidecar.supplies:
            self.refill(supply.name)
        self.restart()

    def meters(self) -> dict[str, int]:
        """The true value of each counter that has a meter's name."""
        return {row.meter: self._read(row) for row in self.sidecar.counts if row.meter}

    def levels(self) -> dict[str, int]:
        """The true level of each supply, in the unit of its recording."""
        return {supply.name: self._number(supply.oid) for supply in self.sidecar.supplies}

    def _allow(self, service: str, pages: int) -> None:
        if pages < 0:
            raise ValueError("A number of pages cannot be negative.")
        if pages and service not in self.sidecar.printer.services:
            raise ValueError(f"The {self.sidecar.printer.model} has no {service} service.")

    def _sides(
        self, service: str, ink: str, pages: int, large: bool, two_sided: bool
    ) -> dict[str, int]:
        ink = ink if self.sidecar.printer.color else "black"
        size = "large" if large and self.sidecar.printer.large else "a4"
        duplex = pages // 2 if two_sided else 0
        return {
            f"sides.{service}.{ink}.{size}.simplex": pages - duplex * 2,
            f"sides.{service}.{ink}.{size}.duplex": duplex * 2,
            f"sheets.{service}.{ink}.{size}.simplex": pages - duplex * 2,
            f"sheets.{service}.{ink}.{size}.duplex": duplex,
        }

    def _age(self, work: Counter[str]) -> None:
        self._tallies.update(work)
        every = self.sidecar.printer.misfeeds_every
        if every:
            sides = sum(n for key, n in self._tallies.items() if key.startswith("sides."))
            work["misfed"] = sides // every - self._tallies["misfed"]
            self._tallies["misfed"] += work["misfed"]
        for count in self.sidecar.counts:
            more = sum(pages for tally, pages in work.items() if count.counts(tally))
            if more:
                self._write(count, self._read(count) + more)
        for supply in self.sidecar.supplies:
            more = sum(pages for tally, pages in work.items() if supply.counts(tally))
            if more:
                self._use(supply, more)
        self._watch_supplies()

    def _use(self, supply: Supply, pages: int) -> None:
        self._used[supply.name] += pages
        used = self._used[supply.name] * supply.full // supply.pages
        self.view.set_value(supply.oid, max(0, self._levels[supply.name] - used))

    def _watch_supplies(self) -> None:
        levels, lasting = self.levels(), set(self._troubles)
        for trouble in self.sidecar.troubles:
            if trouble.supply is not None:
                is_low = levels[trouble.supply] < trouble.below
                lasting = lasting | {trouble.name} if is_low else lasting - {trouble.name}
        self._show_troubles(lasting)

    def _show_troubles(self, lasting: set[str]) -> None:
        if lasting != self._troubles:
            self._troubles = lasting
            shown = (one for one in self.sidecar.troubles if one.name in lasting)
            self.view.overlay(row for trouble in shown for row in trouble.rows)

    def _declared(self, name: str) -> str:
        if name not in (trouble.name for trouble in self.sidecar.troubles):
            raise KeyError(name)
        return name

    def _read(self, count: Count) -> int:
        if count.record is None:
            return self._number(count.oid)
        table = self._octets(count.oid)
        at = _record_at(table, count.record)
        return int.from_bytes(table[at : at + 4], "big")

    def _write(self, count: Count, value: int) -> None:
        if count.record is not None:
            table = bytearray(self._octets(count.oid))
            at = _record_at(table, count.record)
            table[at : at + 4] = (value % 2**32).to_bytes(4, "big")
            self.view.set_value(count.oid, bytes(table))
        elif self._tags[count.oid] == COUNTER32:
            self.view.set_value(count.oid, value % 2**32)
        else:
            self.view.set_value(count.oid, value)

    def _number(self, oid: Oid) -> int:
        value = self.view.value(oid)
        if not isinstance(value, int):
            raise ValueError(f"{'.'.join(map(str, oid))} is no number")
        return value

    def _octets(self, oid: Oid) -> bytes:
        value = self.view.value(oid)
        if not isinstance(value, bytes):
            raise ValueError(f"{'.'.join(map(str, oid))} is no octet string")
        return value

    def _check(self, name: str) -> None:
        """What the sidecar counts must be in the recording, and be a number there."""
        try:
            for count in self.sidecar.counts:
                self._read(count)
            for oid in (*self.sidecar.uptime, *(row.oid for row in self.sidecar.supplies)):
                self._number(oid)
            for trouble in self.sidecar.troubles:
                if trouble.supply not in (None, *(row.name for row in self.sidecar.supplies)):
                    raise ValueError(f"there is no supply {trouble.supply!r} to run low")
        except KeyError as error:
            raise RecordingError(
                f"{name}.toml counts an object that {name}.snmprec does not have: {error}."
            ) from error
        except ValueError as error:
            raise RecordingError(f"{name}.toml: {error}.") from error


def _record_at(table: bytes | bytearray, record: int) -> int:
    for at in range(0, len(table) - _RECORD + 1, _RECORD):
        if table[at] == record:
            return at + 3
    raise ValueError(f"there is no record {record:#04x}")
