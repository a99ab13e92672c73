"""One user at one agent: requests sealed, answers opened (RFC 3414 section 3). No I/O."""

from __future__ import annotations

import hmac
import itertools
import secrets
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from meterdesk.adapters.snmp.usm import keys, secured
from meterdesk.adapters.snmp.usm.cipher import decrypted, encrypted
from meterdesk.adapters.snmp.usm.engine import Report, is_engine_id, report_of
from meterdesk.adapters.snmp.usm.keys import Extension, Keys
from meterdesk.adapters.snmp.usm.secured import Flags, Message, Parameters
from meterdesk.adapters.snmp.wire.ber import OCTET_STRING, MalformedError, encoded
from meterdesk.adapters.snmp.wire.message import Pdu, Response
from meterdesk.domain.access import User


@dataclass(frozen=True, slots=True)
class Engine:
    """An agent's engine as last heard: `boots` starts, `time` seconds since the last of them.

    `heard_at` is our own monotonic time, in seconds.
    """

    id: bytes
    boots: int
    time: int
    heard_at: float

    def moment(self, now: float) -> tuple[int, int]:
        """Boots and time as they should be by now (RFC 3414 section 2.3)."""
        return self.boots, min(2**31 - 1, self.time + max(0, int(now - self.heard_at)))


@dataclass(slots=True)
class Answer(Response):
    """A response; its `request_id` is that of the message. `report` says why there is none."""

    report: Report | None = None


@dataclass(slots=True)
class Security:
    """The user's keys at an agent, and its clock. `engine` changes with what the agent reports."""

    user: User
    engine: Engine
    extension: Extension = Extension.BLUMENTHAL
    now: Callable[[], float] = time.monotonic
    _keys: Keys = field(init=False, repr=False)
    _numbers: Iterator[int] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self._keys = keys.localised(self.user, self.engine.id, self.extension)
        self._numbers = itertools.count(secrets.randbits(64))

    def extend(self, extension: Extension) -> None:
        """From now on the privacy key is made longer in this way."""
        self.extension = extension
        self._keys = keys.localised(self.user, self.engine.id, extension)

    def sealed(self, message_id: int, pdu: bytes, context: str) -> bytes:
        """The message that asks this, signed and encrypted as the user is."""
        boots, seconds = self.engine.moment(self.now())
        said = Parameters(self.engine.id, boots, seconds, self.user.name.encode())
        data = secured.scoped(self.engine.id, context.encode(), pdu)
        flags = Flags.REPORTABLE | self._level()
        if self.user.privacy and Flags.PRIVACY in flags:
            octets, salt = encrypted(
                self.user.privacy, self._keys.privacy, (boots, seconds), next(self._numbers), data
            )
            data, said = encoded(OCTET_STRING, octets), replace(said, privacy=salt)
        if not self.user.auth:
            return secured.packed(message_id, flags, said, data)
        nothing = replace(said, auth=bytes(keys.HASHES[self.user.auth][1]))
        digest = keys.digest(
            self.user.auth, self._keys.auth, secured.packed(message_id, flags, nothing, data)
        )
        return secured.packed(message_id, flags, replace(said, auth=digest), data)

    def opened(self, datagram: bytes) -> Answer:
        """The answer in a datagram, checked. Raises MalformedError for what is none of ours.

        An answer is as safe as the request was; only a report may be less: who cannot check a
        signature has no key to sign with (RFC 3414 section 3.2).
        """
        message = secured.unpacked(datagram)
        if Flags.AUTH in message.flags:
            self._check(message)
        data = self._plain(message) if Flags.PRIVACY in message.flags else message.data
        kind, response = secured.read_scoped(data)
        report = self._report(message, response) if kind is Pdu.REPORT else None
        if report is None and self._level() & ~message.flags:
            raise MalformedError("an answer is less safe than the request was")
        self._learn(message, report)
        return Answer(
            message.message_id, response.status, response.error_index, response.varbinds, report
        )

    def _report(self, message: Message, response: Response) -> Report:
        """Another engine's report says first of all that it is another one, whatever it counts."""
        is_other = message.parameters.engine_id != self.engine.id
        return Report.UNKNOWN_ENGINE if is_other else report_of(response)

    def _level(self) -> Flags:
        if not self.user.auth:
            return Flags(0)
        return Flags.AUTH | Flags.PRIVACY if self.user.privacy else Flags.AUTH

    def _check(self, message: Message) -> None:
        said = message.parameters
        if not self.user.auth or said.engine_id != self.engine.id:
            raise MalformedError("it is signed by somebody else")
        digest = keys.digest(self.user.auth, self._keys.auth, message.unsigned)
        if not hmac.compare_digest(digest, said.auth):
            raise MalformedError("its signature is wrong")

    def _plain(self, message: Message) -> bytes:
        """The scoped PDU that was encrypted."""
        said = message.parameters
        if not self.user.privacy or Flags.AUTH not in message.flags:
            raise MalformedError("it is encrypted for somebody else")
        octets = decrypted(
            self.user.privacy,
            self._keys.privacy,
            (said.boots, said.time),
            said.privacy,
            message.data,
        )
        return secured.content(octets)

    def _learn(self, message: Message, report: Report | None) -> None:
        """The agent's clock, and after its id has changed the keys of the new one.

        Only what was signed is believed, or what a report says that a new start needs. A report
        that lies makes requests fail and can do no more: answers stay signed.
        """
        said = message.parameters
        is_new = report is Report.UNKNOWN_ENGINE and is_engine_id(said.engine_id)
        is_late = report is Report.NOT_IN_TIME_WINDOW and said.engine_id == self.engine.id
        if is_new or is_late or Flags.AUTH in message.flags:
            has_moved = said.engine_id != self.engine.id
            self.engine = Engine(said.engine_id, said.boots, said.time, self.now())
            if has_moved:
                self.extend(self.extension)
