"""What hints are asked of, in the words of the services. Adapters fit by shape."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from meterdesk.domain.hint import Ground, Hint
from meterdesk.domain.network import Network
from meterdesk.domain.reading import Cost

OwnNetworks = Callable[[], tuple[Network, ...]]
"""The networks this computer is in."""

LookUp = Callable[[str], tuple[str, ...]]
"""The addresses of a host name, none where nobody knows it. Blocks."""

KnownHints = Callable[[], Iterable[Hint]]
"""What this computer knows without sending a packet. Blocks, and never raises."""


class AskedHints(Protocol):
    """What a question to everybody in a network brings. Never raises."""

    def packets(self, ground: Ground) -> int:
        """How many packets one asking sends."""

    def ask(self, ground: Ground) -> AsyncIterator[Hint | Cost]:
        """Yields hints as answers come, and at the end the cost."""


@dataclass(frozen=True, slots=True)
class Sources:
    """Everything that can be asked. Without any, nothing is hinted."""

    known: Sequence[KnownHints] = ()
    asked: Sequence[AskedHints] = ()
    networks: OwnNetworks = tuple
    look_up: LookUp = lambda name: ()
