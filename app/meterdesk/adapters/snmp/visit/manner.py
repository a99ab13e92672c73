"""How an agent wants to be asked, as far as an earlier visit learned it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from meterdesk.adapters.snmp.wire.oid import Oid

WIDTH = 40
"""Identifiers in one GETNEXT."""

VARBINDS = 56
"""Varbinds wanted from one GETBULK: about 1,500 bytes, one Ethernet frame."""

MORE = 96
"""Varbinds tried where the agent has answered `VARBINDS` of them: it may cut its answer anyway."""

PROVEN = VARBINDS - 1
"""Varbinds of one that was asked for more and did not answer: more is not tried again."""


@dataclass(frozen=True, slots=True)
class Manner:
    """`width` and `varbinds` are what one GETNEXT and one GETBULK may be about; `shunned` are
    identifiers that spoil a request they stand in, and are asked alone; those that are `mute` get
    no answer even then, which costs a time-out: they are asked only when a device is learned."""

    has_bulk: bool = True
    width: int = WIDTH
    varbinds: int = VARBINDS
    shunned: frozenset[Oid] = frozenset()
    mute: frozenset[Oid] = frozenset()

    def bolder(self) -> Manner:
        """To be tried next: an agent that took what was asked may take more."""
        return replace(self, varbinds=MORE) if self.varbinds >= VARBINDS else self

    def retried(self) -> Manner:
        """For a new learning: GETBULK is tried once more, for its lack may have been a loss."""
        return self if self.has_bulk else replace(self, has_bulk=True, varbinds=VARBINDS)
