"""The line between office and server: real bytes, and everything that can become of them."""

from __future__ import annotations

import gzip
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from tests.model.trouble import Course, Crash, Fault

from meterdesk.adapters.internet.answer import HttpAnswer, inflate
from meterdesk.adapters.internet.departure import Departure
from meterdesk.domain.errors import Cause, UplinkError

Answer = Callable[[bytes, str], tuple[int, bytes]]
"""The server: an inflated body and its SOAPAction in, status and envelope out."""
LARGEST = 32 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Said:
    """A message that left the office: its SOAPAction and its envelope, inflated."""

    action: str
    body: bytes


class Line:
    """Stands where the Internet does. Every message takes a second of everybody's time."""

    def __init__(
        self,
        server: Answer,
        course: Course,
        pass_time: Callable[[], None],
        is_paused: Callable[[], bool],
    ) -> None:
        self._server = server
        self._course = course
        self._pass_time = pass_time
        self._is_paused = is_paused
        self.faults: list[Fault] = []
        self.aimed: tuple[str, Fault] | None = None
        self.said: list[Said] = []
        self.held: list[Said] = []
        self.said_while_paused: list[Said] = []

    def post(
        self,
        url: str,
        body: bytes,
        headers: Mapping[str, str],
        departure: Departure | None = None,
        **_: object,
    ) -> HttpAnswer:
        """Fits the one method of Internet that the uplink uses to send."""
        self._course.moment()
        fault = self._next_fault(headers["SOAPAction"])
        if fault is Fault.NO_WAY:
            raise UplinkError("There is no network.", Cause.NO_NETWORK)
        is_packed = headers.get("Content-Encoding") == "gzip"
        said = Said(headers["SOAPAction"], gzip.decompress(body) if is_packed else body)
        self.said.append(said)
        if self._is_paused():
            self.said_while_paused.append(said)
        if departure is not None:
            departure.begin()
            departure.hand_over(b"POST /soap HTTP/1.1")
            departure.hand_over(body)
        self._pass_time()
        status, answer = self._carry(said, fault, is_packed=is_packed)
        self._pass_time()
        self._course.moment(may_pause=True)
        return _received(url, status, answer)

    def hang_up(self) -> None:
        """Nothing is ever under way when somebody asks for this."""

    def arrive(self, said: Said) -> None:
        """What was delayed, or recorded by somebody, reaches the server; nobody hears it."""
        if said in self.held:
            self.held.remove(said)
        try:
            self._server(said.body, said.action)
        except Crash:
            return

    def _next_fault(self, action: str) -> Fault:
        if self.aimed is not None and action.strip('"').endswith(f"/{self.aimed[0]}"):
            (_, fault), self.aimed = self.aimed, None
            return fault
        return self.faults.pop(0) if self.faults else Fault.NONE

    def _carry(self, said: Said, fault: Fault, *, is_packed: bool) -> tuple[int, bytes]:
        match fault:
            case Fault.REQUEST_LOST:
                raise _broken()
            case Fault.DELAYED:
                self.held.append(said)
                raise _broken()
            case Fault.UNAVAILABLE:
                return 503, b""
            case Fault.PORTAL:
                return 200, b"<!DOCTYPE html><html><body>Please log in</body></html>"
            case Fault.UNPACKED if is_packed:
                return 415, b""
            case Fault.TWICE_LAST:
                self.arrive(said)
            case _:
                pass
        try:
            status, answer = self._server(said.body, said.action)
        except Crash:
            raise _broken() from None
        if fault is Fault.TWICE_FIRST:
            self.arrive(said)
        if fault is Fault.ANSWER_LOST:
            raise _broken()
        return status, answer[: len(answer) // 2] if fault is Fault.ANSWER_CUT else answer


def _broken() -> UplinkError:
    return UplinkError("The connection broke off.", Cause.TIMEOUT)


def _received(url: str, status: int, answer: bytes) -> HttpAnswer:
    packed = gzip.compress(answer, mtime=0)
    return HttpAnswer(url, status, {}, inflate(packed, LARGEST) or b"", len(packed))
