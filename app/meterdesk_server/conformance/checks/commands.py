"""Commands: told until they are settled, to the office they are for, each once (row M8)."""

from __future__ import annotations

import uuid

from meterdesk_server.conformance.check import Check
from meterdesk_server.conformance.message import status
from meterdesk_server.conformance.operator import Deed
from meterdesk_server.conformance.trial import Trial
from meterdesk_server.conformance.verdict import demand


def turn_on(trial: Trial) -> None:
    command = trial.command(Deed.SIGN_UP, "TurnOnService")
    again = [it.id for it in trial.told("TurnOnService")]
    demand(
        again == [command.id],
        f"Not settled yet, the command {command.id} was told again as {again}.",
    )


def own_commands(trial: Trial) -> None:
    trial.command(Deed.SIGN_UP, "TurnOnService")
    foreign = [it.serial for it in trial.other.say("SyncProxy").commands()]
    demand(trial.serial not in foreign, "An office was told a command for another's device.")


def status_unknown(trial: Trial) -> None:
    answer = trial.office.say("ReportSyncStatus", status(str(uuid.uuid4()), trial.serial))
    outcome = answer.outcome()
    demand(outcome == "Refused", f"The status of a command that never was is {outcome}.")


def status_twice(trial: Trial) -> None:
    command = trial.command(Deed.SIGN_UP, "TurnOnService")
    report = status(command.id, trial.serial)
    outcomes = [trial.office.say("ReportSyncStatus", report).outcome() for _ in range(2)]
    demand(
        outcomes == ["Accepted", "AlreadyAccepted"],
        f"The same status told twice was {' and then '.join(outcomes)}.",
    )


def status_settles(trial: Trial) -> None:
    trial.settled(Deed.SIGN_UP, "TurnOnService")
    demand(not trial.told("TurnOnService"), "A command was told after its status was reported.")


def first_status_stays(trial: Trial) -> None:
    command = trial.settled(Deed.SIGN_UP, "TurnOnService")
    report = status(command.id, trial.serial, "Refused")
    outcome = trial.office.say("ReportSyncStatus", report).outcome()
    demand(
        outcome != "Accepted", "Another result of a command was Accepted after the first one was."
    )


def turn_off(trial: Trial) -> None:
    command = trial.command(Deed.SIGN_OFF, "TurnOffService")
    outcome = trial.office.say("ReportSyncStatus", status(command.id, trial.serial)).outcome()
    demand(outcome == "Accepted", f"The status of TurnOffService was {outcome}.")
    demand(not trial.told("TurnOffService"), "TurnOffService was told after it was reported.")


_TELL_ADVICE = "Tell every command that is not settled with each sync, its CommandId unchanged."
_SETTLE_ADVICE = "Keep the first result of a CommandId; say AlreadyAccepted when it comes again."

CHECKS = (
    Check("turn-on", "schema, SyncProxyResponse", turn_on, _TELL_ADVICE),
    Check(
        "own-commands",
        "schema, DeviceCommand",
        own_commands,
        "Tell each office only the commands for its own devices.",
    ),
    Check(
        "status-unknown",
        "schema, OutcomeState",
        status_unknown,
        "Answer with the outcome Refused and a Reason; it is no fault.",
    ),
    Check("status-twice", "WSDL, ReportSyncStatus", status_twice, _SETTLE_ADVICE),
    Check("status-settles", "schema, TurnOnService", status_settles, _SETTLE_ADVICE),
    Check("first-status-stays", "schema, DeviceStatus", first_status_stays, _SETTLE_ADVICE),
)
LAST = (Check("turn-off", "schema, TurnOffService", turn_off, _TELL_ADVICE),)
"""After it the device has no service any more."""
