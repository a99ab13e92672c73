"""Billing reads and supplies usage: kept once, whatever the line does (rows M9, M18)."""

from __future__ import annotations

import uuid
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta

from lxml import etree

from meterdesk_contract.names import NAMESPACE
from meterdesk_contract.receipt import Receipt, ReceiptMeter
from meterdesk_server.conformance.answer import child
from meterdesk_server.conformance.check import Check
from meterdesk_server.conformance.message import http_headers, reads, status, supplies
from meterdesk_server.conformance.office import refused, submission
from meterdesk_server.conformance.operator import Deed
from meterdesk_server.conformance.receipt import check_receipt
from meterdesk_server.conformance.trial import Trial
from meterdesk_server.conformance.verdict import SkippedError, demand

_BILLING = "SubmitBillingReads"
_SUPPLIES = "SubmitSuppliesUsage"
_AT_ONCE = 4


def requested(trial: Trial) -> None:
    command = trial.command(Deed.REQUEST_BILLING, "RequestBillingReads")
    again = [(it.id, _request(it.inner)) for it in trial.told("RequestBillingReads")]
    demand(
        again == [(command.id, _request(command.inner))],
        f"Not answered yet, a billing request was told again as {again}.",
    )
    names = _names(trial)
    demand(len(set(names)) == len(names), f"A billing request asks for {names}.")


def unasked(trial: Trial) -> None:
    never = reads(str(uuid.uuid4()), trial.serial, {"m": 1}, _now(trial))
    outcome = trial.office.submit(_BILLING, never).outcome()
    demand(outcome == "Refused", f"Reads that nobody asked for were {outcome}.")


def incomplete(trial: Trial) -> None:
    wrong = reads(_id(trial), trial.serial, {"conformance.NoSuchMeter": 1}, _now(trial))
    outcome = trial.office.submit(_BILLING, wrong).outcome()
    demand(outcome == "Refused", f"Reads without the meters that were asked for were {outcome}.")


def nothing_kept(trial: Trial) -> None:
    stranger = reads(str(uuid.uuid4()), "NEVERSEEN1", {"m": 1}, _now(trial))
    inner = submission(_reads(trial, 99) + stranger)
    answer = trial.office.ask(_BILLING, inner)
    refused(answer, "UnknownDeviceFault", "Reads of a device nobody registered")
    named = [it.text for it in answer.children("SerialNumber")]
    demand(named == ["NEVERSEEN1"], f"The fault names {named}.")


def once(trial: Trial) -> None:
    """Several of the same at the same time, after one whose answer was never heard."""
    inner = _reads(trial, 100)
    header = http_headers(_BILLING)
    trial.wire.post_and_hang_up(trial.office.write(_BILLING, submission(inner)), header)
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        tries = [pool.submit(_outcome, trial, inner) for _ in range(_AT_ONCE)]
        outcomes = Counter(each.result() for each in tries)
    accepted = outcomes.pop("Accepted", 0)
    outcomes.pop("ServerBusyFault", None)
    demand(
        accepted <= 1 and set(outcomes) <= {"AlreadyAccepted"},
        f"The same reads sent at the same time were Accepted {accepted} times, and "
        f"{dict(outcomes)}.",
    )
    again = trial.office.submit(_BILLING, inner).outcome()
    demand(again == "AlreadyAccepted", f"The same reads sent again were {again}.")


def first_stays(trial: Trial) -> None:
    _accepted(trial)
    outcome = trial.office.submit(_BILLING, _reads(trial, 101)).outcome()
    demand(outcome == "Refused", f"Other values for an answered billing request were {outcome}.")
    again = trial.office.submit(_BILLING, _reads(trial, 100)).outcome()
    demand(again == "AlreadyAccepted", f"Then the first values, sent again, were {again}.")


def settled(trial: Trial) -> None:
    _accepted(trial)
    demand(
        not trial.told("RequestBillingReads"),
        "A billing request was told after it was answered.",
    )


def withdrawn(trial: Trial) -> None:
    """An office where the device's service is off refuses the request with a word."""
    _accepted(trial)  # the first request is answered, so there can be another
    trial.operator(Deed.REQUEST_BILLING, trial.serial)
    told = trial.told("RequestBillingReads")
    demand(told, "A second billing request was made, and the sync does not tell it.")
    word = status(told[-1].id, trial.serial, "Refused")
    outcome = trial.office.say("ReportSyncStatus", word).outcome()
    demand(outcome == "Accepted", f"That the office refuses a billing request was {outcome}.")
    demand(not trial.told("RequestBillingReads"), "A refused billing request was told again.")
    late = reads(
        _request(told[-1].inner), trial.serial, dict.fromkeys(_names(trial), 100), _now(trial)
    )
    outcome = trial.office.submit(_BILLING, late).outcome()
    demand(outcome == "Refused", f"Reads for a billing request that was refused were {outcome}.")


def supplies_twice(trial: Trial) -> None:
    inner = supplies(trial.serial, "62", _now(trial))
    outcomes = [trial.office.submit(_SUPPLIES, inner).outcome() for _ in range(2)]
    demand(
        outcomes == ["Accepted", "AlreadyAccepted"],
        f"The same supplies usage told twice was {' and then '.join(outcomes)}.",
    )


def supplies_requested(trial: Trial) -> None:
    trial.command(Deed.REQUEST_SUPPLIES, "RequestSupplies")
    inner = supplies(trial.serial, "some", _now(trial) + timedelta(seconds=1))
    outcome = trial.office.submit(_SUPPLIES, inner).outcome()
    demand(outcome in ("Accepted", "AlreadyAccepted"), f"Supplies usage was {outcome}.")
    demand(not trial.told("RequestSupplies"), "RequestSupplies was told after it was answered.")


def receipts(trial: Trial) -> None:
    """Signed by the key of the registration over what was sent, and the same when sent again."""
    _accepted(trial)
    key = trial.enrol_again().text("ReceiptKey")
    first, again = (
        trial.office.submit(_BILLING, _reads(trial, 100)).children("Receipt") for _ in range(2)
    )
    if not key and not first:
        raise SkippedError("The server gives no ReceiptKey and no receipts, which it need not.")
    demand(len(first) == 1, f"There were {len(first)} receipts for one answer that is kept.")
    demand(key, "The server gives receipts, and RegisterProxyResponse told no ReceiptKey.")
    demand(
        [dict(it.attrib) for it in first] == [dict(it.attrib) for it in again],
        "The receipt of the same answer, sent again, is another one.",
    )
    check_receipt(first[0], key, _said(trial, first[0]))


def _said(trial: Trial, given: etree._Element) -> Receipt:
    """What the receipt must be about, with the number and the times it has."""
    return Receipt(
        given.get("Key", ""),
        trial.office.user,
        trial.serial,
        _id(trial),
        int(given.get("Number", "0")),
        given.get("Previous", ""),
        datetime.fromisoformat(given.get("IssuedAt", "")),
        tuple(ReceiptMeter(name, 100, _now(trial)) for name in _names(trial)),
    )


def _now(trial: Trial) -> datetime:
    """The same moment for a whole run: what is sent again is the same to the second."""
    return trial.began


def _request(inner: etree._Element) -> str:
    return child(inner, "BillingRequestId")


def _id(trial: Trial) -> str:
    return _request(trial.command(Deed.REQUEST_BILLING, "RequestBillingReads").inner)


def _names(trial: Trial) -> list[str]:
    inner = trial.command(Deed.REQUEST_BILLING, "RequestBillingReads").inner
    return [it.text or "" for it in inner.iterfind(f"{{{NAMESPACE}}}MeterName")]


def _reads(trial: Trial, value: int) -> str:
    """An answer to the run's billing request: every meter that was asked for shows this."""
    return reads(_id(trial), trial.serial, dict.fromkeys(_names(trial), value), _now(trial))


def _accepted(trial: Trial) -> None:
    outcome = trial.office.submit(_BILLING, _reads(trial, 100)).outcome()
    demand(outcome in ("Accepted", "AlreadyAccepted"), f"Good reads were {outcome}.")


def _outcome(trial: Trial, inner: str) -> str:
    answer = trial.office.ask(_BILLING, submission(inner))
    return answer.outcome() if answer.status == 200 else answer.name


_ONCE_ADVICE = (
    "Let the database have one answer for each BillingRequestId (a unique key), and write it in "
    "one transaction; compare what comes again with what is kept."
)

CHECKS = (
    Check(
        "billing-requested",
        "schema, RequestBillingReads",
        requested,
        "Tell a billing request with each sync, its ids unchanged, until it is answered.",
    ),
    Check(
        "reads-unasked",
        "WSDL, SubmitBillingReads",
        unasked,
        "Refuse reads whose BillingRequestId was never given to this device.",
    ),
    Check(
        "reads-incomplete",
        "schema, DeviceReads",
        incomplete,
        "Compare the meters named, as Meter or MissingMeter, with those asked for.",
    ),
    Check(
        "nothing-kept",
        "schema, UnknownDeviceFault",
        nothing_kept,
        "Look all devices of a message up before keeping anything of it.",
    ),
    Check("reads-once", "WSDL, SubmitBillingReads", once, _ONCE_ADVICE),
    Check("first-reads-stay", "schema, SubmitBillingReads", first_stays, _ONCE_ADVICE),
    Check(
        "reads-settle",
        "schema, RequestBillingReads",
        settled,
        "Tell a billing request no more once reads with its BillingRequestId are kept.",
    ),
    Check(
        "receipts",
        "schema, Receipt",
        receipts,
        "Sign the text the schema describes, in UTF-8 and with a line feed at its end, with the "
        "key of ReceiptKey; keep the receipt with the answer and repeat it.",
    ),
    Check(
        "request-refused",
        "schema, ReportSyncStatus",
        withdrawn,
        "Withdraw a request that the office refuses: tell it no more, and bill nothing on it.",
    ),
    Check(
        "supplies-twice",
        "schema, OutcomeState",
        supplies_twice,
        "Keep a supply's value and ReadDate once; say AlreadyAccepted when it comes again.",
    ),
    Check(
        "supplies-requested",
        "schema, RequestSupplies",
        supplies_requested,
        "Settle RequestSupplies when supplies usage of the device comes.",
    ),
)
