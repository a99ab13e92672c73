"""What the checks of one run share: offices that are enrolled, and devices they registered."""

from __future__ import annotations

import uuid
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from functools import cached_property

from meterdesk_server.conformance.answer import Answer, Command, read
from meterdesk_server.conformance.message import devices, envelope, http_headers, status
from meterdesk_server.conformance.office import Office, answered
from meterdesk_server.conformance.operator import Deed, Operator
from meterdesk_server.conformance.verdict import FailedError, SkippedError, demand
from meterdesk_server.conformance.wire import Wire

_LONGEST_TOKEN = 32


class Trial:
    """One run against one server. Whatever a check needs is made when it is first asked for."""

    def __init__(
        self,
        wire: Wire,
        key: str,
        other_key: str | None,
        operator: Operator,
        serials: tuple[str, ...] = (),
    ) -> None:
        self.wire = wire
        self.operator = operator
        self._keys = (key, other_key or key)
        self._mark = uuid.uuid4().hex[:8].upper()
        self._serials = serials
        self._ahead = timedelta(0)
        self._commands: dict[Deed, Command] = {}
        self.installation = str(uuid.uuid4())
        self.registered: set[str] = set()

    def clock(self) -> datetime:
        """The server's time, as far as it told."""
        return datetime.now(UTC) + self._ahead

    @cached_property
    def began(self) -> datetime:
        """A moment of this run that stays the same."""
        _ = self.office
        return self.clock().replace(microsecond=0)

    def letter(self) -> Office:
        """The enrolment key as a user: the name before its first dash, and the whole key."""
        return self._letter(self._keys[0])

    @cached_property
    def office(self) -> Office:
        """The office that does most of the talking. Raises SkippedError where it cannot be."""
        answer = self._enrol(self.letter(), self.installation)
        if answer.name == "NotAuthorizedFault" and (now := answer.time("ServerTime")):
            self._ahead = now - datetime.now(UTC)
            answer = self._enrol(self.letter(), self.installation)
        if answer.name != "RegisterProxyResponse":
            raise SkippedError(f"The office could not be registered: {answer.outline}")
        return self._user(answer)

    @cached_property
    def other(self) -> Office:
        """A second office. Raises SkippedError where there is no key for it."""
        _ = self.office
        answer = self._enrol(self._letter(self._keys[1]), str(uuid.uuid4()))
        if answer.name != "RegisterProxyResponse":
            raise SkippedError(
                "A second office is needed; give its enrolment key with --other-key "
                f"(the server said: {answer.outline})."
            )
        return self._user(answer)

    @cached_property
    def serial(self) -> str:
        """A device of the office. Raises SkippedError where the server has none for it."""
        serial = self._serials[0] if self._serials else f"KIT{self._mark}"
        state, _ = self.office.register(serial).get(serial, ("", ""))
        if state != "Registered":
            raise SkippedError(
                f"The server says that {serial} is {state or 'nothing'}; name a serial number it "
                "will register with --device."
            )
        self.registered.add(serial)
        return serial

    def fresh_serials(self, count: int) -> tuple[str, ...]:
        """Serial numbers nobody has."""
        return tuple(f"KIT{self._mark}-{number}" for number in range(count))

    def enrol_again(self, version: str = "1.0") -> Answer:
        """Registers the office's installation once more."""
        _ = self.office
        return answered(self._enrol(self.letter(), self.installation, version), "RegisterProxy")

    def command(self, deed: Deed, kind: str) -> Command:
        """The command that the operator's deed brings with the next sync; done once in a run."""
        if deed not in self._commands:
            if deed is not Deed.SIGN_UP:
                self.settled(Deed.SIGN_UP, "TurnOnService")
            self.operator(deed, self.serial)
            told = self.told(kind)
            demand(told, f"After {deed} of {self.serial} the sync brought no {kind} for it.")
            self._commands[deed] = told[0]
        return self._commands[deed]

    def settled(self, deed: Deed, kind: str) -> Command:
        """The same, and reported as done."""
        command = self.command(deed, kind)
        with suppress(FailedError):  # a check of its own tells
            self.office.ask("ReportSyncStatus", status(command.id, command.serial))
        return command

    def told(self, kind: str) -> list[Command]:
        """The commands of this kind for the device that a sync brings now."""
        commands = self.office.say("SyncProxy").commands()
        return [it for it in commands if it.kind == kind and it.serial == self.serial]

    def tidy_up(self) -> None:
        """Ends what the run registered. What it submitted stays."""
        if self.registered:
            with suppress(FailedError, SkippedError):
                self.office.ask("DeregisterProxyDevices", devices(*sorted(self.registered)))

    def _letter(self, key: str) -> Office:
        return Office(self.wire, self.clock, key.partition("-")[0][:_LONGEST_TOKEN], key)

    def _enrol(self, letter: Office, installation: str, version: str = "1.0") -> Answer:
        body = (
            f"<RegisterProxy><InstallationId>{installation}</InstallationId>"
            f"<SoftwareVersion>{version}</SoftwareVersion></RegisterProxy>"
        )
        message = envelope(letter.header().text(), body)
        return read(self.wire.post(message, http_headers("RegisterProxy")))

    def _user(self, answer: Answer) -> Office:
        return Office(self.wire, self.clock, answer.text("ProxyId"), answer.text("ProxySecret"))
