"""What a sweep asks: a wave is one question to everybody, encoded once. No I/O."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from meterdesk.adapters.snmp.usm.engine import engine_probe, read_report
from meterdesk.adapters.snmp.wire import ber
from meterdesk.adapters.snmp.wire.message import MalformedError, Pdu, Version, get_next
from meterdesk.adapters.snmp.wire.oid import parse
from meterdesk.domain.access import Access, Community, User
from meterdesk.domain.discovery import Estimate

ASKED = (parse("1.3.6.1.2.1.1"),)
"""The successor of `system`: whatever the agent has, it has an answer, and SNMPv1 has one too."""

LOWEST, HIGHEST = 2**24, 2**31 - 1
"""Numbers of questions, so that each takes four octets: they are patched into what is encoded."""

RETRY, NEXT, LAST = 0.5, 0.2, 1.0
"""Pauses: until the same question in another version, until another one, and after the last one.

The retry hears the late ones of the first question too.
"""

BUSY = 1.03
"""What a busy computer loses of its time: an estimate is not to be overrun."""


@dataclass(frozen=True, slots=True)
class Wave:
    """One question, in two halves around its number, and the reader of its answers.

    `number_of` takes a datagram and gives the number of the question that it answers, None where it
    answers none. `pause` is the share of the time-out that an address is left in peace after it.
    """

    version: str
    access: Access
    head: bytes
    tail: bytes
    number_of: Callable[[bytes], int | None]
    pause: float

    @classmethod
    def of(
        cls,
        version: str,
        access: Access,
        encode: Callable[[int], bytes],
        number_of: Callable[[bytes], int | None],
        pause: float,
    ) -> Wave:
        """Encodes it; its number stands where two of them differ first."""
        low, high = encode(LOWEST), encode(HIGHEST)
        at = next(
            place for place, (one, other) in enumerate(zip(low, high, strict=True)) if one != other
        )
        return cls(version, access, low[:at], low[at + 4 :], number_of, pause)

    def question(self, number: int) -> bytes:
        """The datagram with this number, which is between LOWEST and HIGHEST."""
        return self.head + number.to_bytes(4, "big") + self.tail


def waves(access: Iterable[Access]) -> tuple[Wave, ...]:
    """Each community in v2c and then in v1, which is the retry and finds who speaks that only.

    Then SNMPv3, where there is a user: the engine answers whoever asks, so one of them stands for
    all.
    """
    doors = tuple(access)
    communities = [one for one in doors if isinstance(one, Community)]
    users = [one for one in doors if isinstance(one, User)]
    rows = [
        _community(version, community, pause)
        for community in communities
        for version, pause in ((Version.V2C, RETRY), (Version.V1, NEXT))
    ]
    rows += [_engine(user, pause) for user in users[:1] for pause in (RETRY, NEXT)]
    return (*rows[:-1], *(replace(row, pause=LAST) for row in rows[-1:]))


def estimate(addresses: int, doors: int, packets_per_second: int, wait: float) -> Estimate:
    """What a sweep costs at most: nobody answers, and nobody is known to be gone.

    `wait` is the time-out in seconds.
    """
    packets = addresses * doors * 2
    pauses = doors * RETRY + (doors - 1) * NEXT + LAST
    seconds = packets / packets_per_second + pauses * wait if packets else 0.0
    return Estimate(addresses, packets, round(BUSY * seconds, 1))


def answered(datagram: bytes) -> int | None:
    """The request-id of a response of v1 or v2c; the rest of it is not looked at.

    A printer that garbles its values is found all the same, and reading it tells what it is.
    """
    try:
        match ber.elements(datagram, only_first=True):
            case [(ber.SEQUENCE, message)]:
                match ber.elements(message):
                    case [(ber.INTEGER, _), (ber.OCTET_STRING, _), (Pdu.RESPONSE, pdu), *_]:
                        tag, number = ber.elements(pdu, only_first=True)[0]
                        return ber.integer(number) if tag == ber.INTEGER else None
    except (MalformedError, IndexError):
        return None
    return None


def _community(version: Version, community: Community, pause: float) -> Wave:
    return Wave.of(
        version.value,
        community,
        lambda number: get_next(version, community.name, number, ASKED),
        answered,
        pause,
    )


def _engine(user: User, pause: float) -> Wave:
    return Wave.of(
        Version.V3.value, user, lambda number: engine_probe(number, 1), _engine_at, pause
    )


def _engine_at(datagram: bytes) -> int | None:
    """The msgID of a report: an engine of SNMPv3 (RFC 3414 section 4)."""
    report = read_report(datagram)
    return report.message_id if report else None
