"""The places that a sweep asks, by number and by socket address. No I/O."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from meterdesk.adapters.snmp.sweep.wave import Wave
from meterdesk.adapters.snmp.wire.names import Target
from meterdesk.adapters.snmp.wire.wire import SocketAddress
from meterdesk.domain.device import Address


@dataclass(slots=True)
class Place:
    """A socket address to be asked, and the addresses that stand for it: names, mostly one.

    `asked_at` is when it was first asked and `due` when it may be asked again, in seconds of the
    loop. `is_gone` if surely nobody is there; whoever answers all the same has answered.
    """

    number: int
    family: int
    to: SocketAddress
    addresses: list[Address] = field(default_factory=list)
    asked_at: float | None = None
    due: float = 0.0
    is_gone: bool = False
    answered: Wave | None = None

    @property
    def is_open(self) -> bool:
        return self.answered is None and not self.is_gone


class Places:
    """Numbered from 0 in the order in which they were entered."""

    def __init__(self) -> None:
        self._rows: list[Place] = []
        self._by_socket: dict[tuple[object, ...], Place] = {}

    def __len__(self) -> int:
        return len(self._rows)

    def __iter__(self) -> Iterator[Place]:
        return iter(self._rows)

    def enter(self, address: Address, target: Target) -> tuple[Place, bool]:
        """The place of this address, and whether it is a new one."""
        place = self.at(target.to)
        is_new = place is None
        if place is None:
            place = Place(len(self._rows), target.family, target.to)
            self._rows.append(place)
            self._by_socket[_key(target.to)] = place
        place.addresses.append(address)
        return place, is_new

    def at(self, to: SocketAddress) -> Place | None:
        return self._by_socket.get(_key(to))

    def numbered(self, number: int) -> Place | None:
        return self._rows[number] if 0 <= number < len(self._rows) else None


def _key(to: SocketAddress) -> tuple[object, ...]:
    """Numeric host, port, and of IPv6 the scope, which may stand as a zone behind the host too."""
    return to if len(to) == 2 else (to[0].partition("%")[0], to[1], to[3])
