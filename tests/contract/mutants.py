"""Servers that are wrong in one way: a change of ours, and the checks that must notice it."""

from __future__ import annotations

import itertools
import re
import uuid
import zlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

from lxml import etree
from sqlalchemy import select, update

from meterdesk_contract.names import OASIS_1_0, action
from meterdesk_server import (
    endpoint,
    envelope,
    faults,
    ledger,
    registration,
    security,
    service,
    supplies,
    syncing,
)
from meterdesk_server import messages as m
from meterdesk_server.keys import Keys
from meterdesk_server.receipt_key import ReceiptKey
from meterdesk_server.rulebook import OwnDevice
from meterdesk_server.tables import command, device


@dataclass(frozen=True)
class Mutant:
    """What is changed where, and which checks must fail then."""

    wrong: str
    place: Any
    name: str
    change: Any
    checks: tuple[str, ...]


def opening(change: Callable[[bytes], bytes]) -> tuple[Any, str, Any]:
    """A server that reads another message than the one that was sent."""
    return service, "open_envelope", lambda content: envelope.open_envelope(change(content))


def refusing(start: bytes) -> tuple[Any, str, Any]:
    """A server that cannot read a message with this in it."""

    def read(content: bytes):
        if start in content:
            raise faults.invalid("I cannot read this.")
        return envelope.open_envelope(content)

    return service, "open_envelope", read


def rule(name: str, change: Callable[[Callable], Callable]) -> tuple[Any, str, Any]:
    """A server with another rule for an operation."""
    now = service.OPERATIONS[name]
    changed = replace(now, rule=change(now.rule))
    return service, "OPERATIONS", {**service.OPERATIONS, name: changed}


def answering(name: str, change: Callable[[Any], Any]) -> tuple[Any, str, Any]:
    """A server whose answer to an operation is changed before it is sent."""
    return rule(name, lambda old: lambda call, request: change(old(call, request)))


def saying(name: str, *words: tuple[str, str]) -> tuple[Any, str, Any]:
    """A server that says one state of an outcome for another."""
    states = {m.OutcomeState(old): m.OutcomeState(new) for old, new in words}

    def change(answer):
        outcomes = [replace(it, state=states.get(it.state, it.state)) for it in answer.outcomes]
        return replace(answer, outcomes=tuple(outcomes))

    return answering(name, change)


def naive_parse(content: bytes):
    parser = etree.XMLParser(resolve_entities=True, remove_comments=True)
    return etree.fromstring(content, parser)


def lenient_inflate(content: bytes, encoding: str) -> bytes:
    return zlib.decompressobj(wbits=31).decompress(content) if encoding == "gzip" else content


def no_inflate(content: bytes, encoding: str) -> bytes:
    return content


def yes_to_all(self, content: bytes, action: str | None):
    """A server that answers every SyncProxy, whoever says it and whatever it says."""
    if "SyncProxy" not in (action or ""):
        return HONEST(self, content, action)
    now = self._clock().replace(microsecond=0)
    answer = m.SyncProxyResponse(now, now + timedelta(days=1), ())
    return service.Reply(200, envelope.answer_envelope(answer, lambda element: None))


def no_to_all(self, content: bytes, action: str | None):
    if "SyncProxy" not in (action or ""):
        return HONEST(self, content, action)
    return self.refuse(faults.invalid("No."))


def faults_with_200(self, content: bytes, action: str | None):
    return replace(HONEST(self, content, action), status=200)


HONEST = service.Service.answer


SIGN = ReceiptKey.sign


NO_GZIP = SimpleNamespace(compress=lambda content, level, mtime: content)


def quoted(operation: str) -> str:
    return f'"{action(operation)}"' if operation == "SyncProxy" else action(operation)


def strictly(token, now, skew):
    security.check_time(token, now, timedelta(seconds=30))


def no_time(reason: str, server_time=None):
    return faults.not_authorized(reason)


def another_installation(old: Callable) -> Callable:
    return lambda call, request: old(call, replace(request, installation_id=str(uuid.uuid4())))


def later_each_time(answer):
    step = timedelta(minutes=next(MINUTES))
    devices = [replace(it, sign_up_from=it.sign_up_from + step) for it in answer.devices]
    return replace(answer, devices=tuple(devices))


MINUTES = itertools.count()


def anybodys(old: Callable) -> Callable:
    """Deregisters the devices of all offices."""

    def run(call, request):
        call.connection.execute(update(device).values(state="Deregistered"))
        return old(call, request)

    return run


def told_once(old: Callable) -> Callable:
    def run(call, request):
        answer = old(call, request)
        call.connection.execute(update(command).values(settled_at=call.now))
        return answer

    return run


def first_owner(old: Callable) -> Callable:
    """Tells every office the commands of the one that registered a device last."""

    def run(call, request):
        newest = select(device.c.proxy_id).order_by(device.c.id.desc()).limit(1)
        owner = call.connection.execute(newest).scalar_one()
        return old(replace(call, user=owner), request)

    return run


def new_ids(answer):
    commands = [replace(it, command_id=str(uuid.uuid4())) for it in answer.commands]
    return replace(answer, commands=tuple(commands))


def fewer(answer):
    return replace(answer, devices=answer.devices[:-1])


def receipted_now(answer):
    """Each time a number of its own."""
    return replace(
        answer,
        receipts=tuple(replace(it, number=it.number + next(MINUTES)) for it in answer.receipts),
    )


def everybodys_own(call, serials):
    return {serial: OwnDevice(0, True) for serial in serials}


def always(value: Any) -> Callable:
    return lambda *whatever, **more: value


def fresh(kind: Callable[[], Any]) -> Callable:
    return lambda *whatever, **more: kind()


def only_oasis() -> dict[str, Any]:
    return {OASIS_1_0.security: OASIS_1_0}


_ASKED = ("invalid-missing-element", "invalid-unknown-element", "invalid-unknown-attribute")
_TYPED = ("invalid-wrong-order", "invalid-long-serial", "invalid-empty-serial")
_VALUES = ("invalid-unknown-word", "invalid-negative-count", "invalid-level-of-101")
_DATES = ("invalid-bad-date", "invalid-local-time", "invalid-count-with-fraction")

MUTANTS = (
    Mutant("another WSDL", endpoint, "wsdl_for", always(b"<a/>"), ("wsdl",)),
    Mutant("a type of its own", endpoint, "_XML", "application/xml", ("content-type",)),
    Mutant("quotes compared", service, "action", quoted, ("soapaction-quoted",)),
    Mutant(
        "404 for what it does not expect",
        service.Service,
        "answer",
        lambda self, content, action: (
            HONEST(self, content, action)
            if (action or "").startswith('"')
            else service.Reply(404, b"<a/>")
        ),
        ("soapaction-bare",),
    ),
    Mutant("gzip not inflated", endpoint, "_inflate", no_inflate, ("gzip-in",)),
    Mutant("gzip not checked", endpoint, "_inflate", lenient_inflate, ("gzip-damaged",)),
    Mutant("gzip for all", endpoint, "_accepts_gzip", always(True), ("gzip-out-unasked",)),
    Mutant("gzip that is none", endpoint, "gzip", NO_GZIP, ("gzip-out-asked",)),
    Mutant("no BOM", *refusing(b"\xef\xbb\xbf"), ("utf-8-bom",)),
    Mutant("no declaration", *refusing(b"<?xml"), ("xml-declaration",)),
    Mutant("prefixes compared", *refusing(b"<m:SyncProxy"), ("prefixes",)),
    Mutant("attributes in order", *refusing(b"<Supply ReadDate="), ("attributes",)),
    Mutant("DOCTYPE read", envelope, "_parse", naive_parse, ("doctype", "entity")),
    Mutant(
        "SOAP 1.2 taken for 1.1",
        *opening(
            lambda it: it.replace(
                b"www.w3.org/2003/05/soap-envelope", b"schemas.xmlsoap.org/soap/envelope/"
            )
        ),
        ("soap-1.2",),
    ),
    Mutant(
        "the first element of a Body",
        *opening(lambda it: re.sub(rb"(<SyncProxy>.*?</SyncProxy>)\1", rb"\1", it)),
        ("one-body",),
    ),
    Mutant(
        "headers not looked at",
        *opening(lambda it: re.sub(rb"<r:Riddle[^>]*1\"/>", b"", it)),
        ("must-understand",),
    ),
    Mutant("unknown headers refused", *refusing(b"Riddle"), ("may-ignore",)),
    Mutant(
        "any operation",
        *opening(lambda it: it.replace(b"EraseProxy", b"SyncProxy")),
        ("unknown-operation",),
    ),
    Mutant(
        "any version",
        *opening(lambda it: it.replace(b"communication:999", b"communication:1")),
        ("other-version",),
    ),
    Mutant("not validated", service.Contract, "check", always(None), (*_ASKED, *_TYPED, *_VALUES)),
    Mutant(
        "HTTP 200 for faults",
        service.Service,
        "answer",
        faults_with_200,
        (*_DATES, "no-xml", "wrong-digest", "doctype", "others-report"),
    ),
    Mutant(
        "a ServerTime of another zone",
        *answering(
            "SyncProxy", lambda it: replace(it, server_time=it.server_time + timedelta(hours=1))
        ),
        ("server-time",),
    ),
    Mutant(
        "yes to everybody",
        service.Service,
        "answer",
        yes_to_all,
        (
            *("no-security", "wrong-digest", "password-text", "unknown-proxy", "key-is-no-proxy"),
            *("other-proxy-id", "replayed-message", "old-timestamp", "old-created", "no-xml"),
        ),
    ),
    Mutant("no to everybody", service.Service, "answer", no_to_all, ("clock-a-little-off",)),
    Mutant("clocks compared strictly", service, "check_time", strictly, ("clock-a-little-off",)),
    Mutant(
        "the digest not compared",
        service.Service,
        "_authenticate",
        always(None),
        ("wrong-digest", "wrong-key", "before-all-else"),
    ),
    Mutant(
        "nonces forgotten",
        security.Token,
        "fingerprint",
        property(fresh(lambda: str(uuid.uuid4()))),
        ("replayed-message", "replayed-header"),
    ),
    Mutant(
        "times not looked at",
        service,
        "check_time",
        always(None),
        ("old-timestamp", "future-timestamp", "old-created"),
    ),
    Mutant(
        "no ServerTime in the fault",
        security,
        "not_authorized",
        no_time,
        ("old-timestamp", "future-timestamp"),
    ),
    Mutant("drafts not expected", security, "_BY_SECURITY", only_oasis(), ("dialects",)),
    Mutant(
        "a new proxy each time",
        *rule("RegisterProxy", another_installation),
        ("register-proxy-twice",),
    ),
    Mutant("one secret", Keys, "proxy_secret", always("0" * 64), ("own-secret",)),
    Mutant(
        "an hour from each time on",
        *answering("RegisterProxyDevices", later_each_time),
        ("register-device-twice",),
    ),
    Mutant("case counts", registration, "serial_key", lambda it: it, ("device-case",)),
    Mutant("others not looked for", registration, "_elsewhere", fresh(dict), ("others-device",)),
    Mutant("everybody's device", syncing, "own_devices", everybodys_own, ("others-report",)),
    Mutant("the last is forgotten", *answering("DeregisterProxyDevices", fewer), ("deregister",)),
    Mutant(
        "everybody's deregistered",
        *rule("DeregisterProxyDevices", anybodys),
        ("deregister-others",),
    ),
    Mutant(
        "a sync next year",
        *answering(
            "SyncProxy", lambda it: replace(it, next_sync=it.next_sync + timedelta(days=365))
        ),
        ("next-sync",),
    ),
    Mutant("one too few", *answering("RegisterProxyDevices", fewer), ("ten-thousand",)),
    Mutant("told once", *rule("SyncProxy", told_once), ("turn-on", "billing-requested")),
    Mutant("told to all", *rule("SyncProxy", first_owner), ("own-commands",)),
    Mutant("new ids each time", *answering("SyncProxy", new_ids), ("turn-on", "billing-requested")),
    Mutant(
        "any status accepted",
        *saying("ReportSyncStatus", ("Refused", "Accepted"), ("AlreadyAccepted", "Accepted")),
        ("status-unknown", "status-twice", "first-status-stays"),
    ),
    Mutant("statuses forgotten", syncing, "_settle", always(None), ("status-settles", "turn-off")),
    Mutant(
        "any reads accepted",
        ledger,
        "_refusal",
        always(None),
        ("reads-unasked", "reads-incomplete"),
    ),
    Mutant("any device billed", ledger, "own_devices", everybodys_own, ("nothing-kept",)),
    Mutant(
        "each time a new bill",
        *saying("SubmitBillingReads", ("AlreadyAccepted", "Accepted")),
        ("reads-once",),
    ),
    Mutant(
        "answers not remembered",
        ledger,
        "_answers",
        fresh(dict),
        ("reads-once", "first-reads-stay"),
    ),
    Mutant(
        "other values taken for the same",
        *saying("SubmitBillingReads", ("Refused", "AlreadyAccepted")),
        ("first-reads-stay", "reads-unasked"),
    ),
    Mutant("requests stay open", ledger, "settle_billing", always(None), ("reads-settle",)),
    Mutant(
        "receipts of other values",
        ReceiptKey,
        "sign",
        lambda self, text: SIGN(self, f"{text} "),
        ("receipts",),
    ),
    Mutant("a receipt each time", *answering("SubmitBillingReads", receipted_now), ("receipts",)),
    Mutant("a refused request billed", syncing, "_withdraw", always(None), ("request-refused",)),
    Mutant("supplies kept twice", supplies, "_known", fresh(set), ("supplies-twice",)),
    Mutant(
        "supplies stay open", supplies, "settle_supplies", always(None), ("supplies-requested",)
    ),
)
