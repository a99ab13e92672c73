"""The conformance kit run inside a test, with the server's own desk as its operator."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from meterdesk_server.conformance.operator import Deed
from meterdesk_server.conformance.run import chosen, judge
from meterdesk_server.conformance.trial import Trial
from meterdesk_server.conformance.verdict import Result, SkippedError, Verdict
from meterdesk_server.conformance.wire import Wire
from meterdesk_server.desk import Desk
from meterdesk_server.errors import DeskError
from meterdesk_server.server import ServerThread


def at_the_desk(desk: Desk):
    """An operator who sits at this desk."""
    deeds: dict[Deed, Callable[[str], object]] = {
        Deed.SIGN_UP: desk.sign_up,
        Deed.REQUEST_BILLING: desk.request_billing,
        Deed.REQUEST_SUPPLIES: desk.request_supplies,
        Deed.SIGN_OFF: desk.sign_off,
    }

    def do(deed: Deed, serial: str) -> None:
        try:
            deeds[deed](serial)
        except DeskError as error:
            raise SkippedError(error.message) from error

    return do


def trial_of(server: ServerThread) -> Trial:
    """A trial of this server with fresh keys for two offices."""
    wire = Wire(server.url, server.ca_file)
    keys = (server.desk.create_enrolment_key(), server.desk.create_enrolment_key())
    return Trial(wire, *keys, at_the_desk(server.desk))


def verdicts(trial: Trial, *names: str) -> tuple[Verdict, ...]:
    """What the kit says of these checks, or of all."""
    return tuple(judge(trial, chosen(names)))


def that(result: Result, found: Sequence[Verdict]) -> dict[str, str]:
    """The sentences of those with this result, by check."""
    return {it.check: it.sentence for it in found if it.result is result}
