"""Where a printer may be, learned without asking every address."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from meterdesk.domain.access import Access
from meterdesk.domain.network import Network


class Origin(StrEnum):
    """Who said so."""

    INSTALLED = "installed on this computer"
    ANNOUNCED = "announces itself"
    BROADCAST = "answered a broadcast"
    NEIGHBOUR = "seen by this computer"


@dataclass(frozen=True, slots=True)
class Hint:
    """A host, by address or name, and how it is known. Nothing is sure until it was read.

    `model` and `uuid` are what it says of itself, `access` what this computer opens it with.
    `is_likely` is False of what may be any device of the network.
    """

    host: str
    origin: Origin
    model: str | None = None
    uuid: str | None = None
    access: Access | None = field(default=None, repr=False)
    is_likely: bool = True


@dataclass(frozen=True, slots=True)
class Ground:
    """Where and how to ask for hints: whole networks of this computer, ports, and what opens."""

    networks: tuple[Network, ...]
    ports: tuple[int, ...] = (161,)
    access: tuple[Access, ...] = field(default=(), repr=False)
