"""How the office stands and what it said to the server, as JSON documents with stable keys."""

from __future__ import annotations

from meterdesk.domain.connection import Course, StageReport
from meterdesk.domain.diagnosis import Diagnosis, Trouble
from meterdesk.domain.outbox import OutboxEntry
from meterdesk.domain.status import OfficeStatus
from meterdesk.entrypoints.documents import Document, time
from meterdesk.services.sync import SyncReport


def status(now: OfficeStatus) -> Document:
    return {
        "state": now.state.value,
        "sentence": now.sentence,
        "devices": now.devices,
        "new_devices": now.new_devices,
        "away": now.away,
        "unsent": now.unsent,
        "last_read": time(now.last_read),
        "next_read": time(now.next_read),
        "last_sync": time(now.last_sync),
        "next_sync": time(now.next_sync),
        "held": now.held,
        "is_paused": now.is_paused,
        "is_registered": now.is_registered,
        "server_url": now.server_url or None,
        "lacks_secret": now.lacks_secret,
        "trouble": trouble(now.trouble) if now.trouble else None,
    }


def diagnosis(one: Diagnosis) -> Document:
    """A cause with its action, and who can do it."""
    return {
        "cause": one.cause.value,
        "what": one.what,
        "action": one.action,
        "who": one.who.value,
        "detail": one.detail,
    }


def trouble(one: Trouble) -> Document:
    """What failed, how often and for how long; `over_at` is null while it lasts."""
    return {
        "began_at": time(one.began_at),
        "last_at": time(one.last_at),
        "over_at": time(one.over_at),
        "times": one.times,
        "diagnosis": diagnosis(one.diagnosis),
    }


def stage(report: StageReport) -> Document:
    """One stage of the way to the server; `diagnosis` is null where it went well."""
    return {
        "stage": report.stage.value,
        "passed": report.course is Course.PASSED,
        "sentence": report.sentence,
        "diagnosis": diagnosis(report.diagnosis) if report.diagnosis else None,
    }


def sync(report: SyncReport) -> Document:
    return {
        "sentence": report.sentence,
        "commands": report.commands,
        "accepted": report.accepted,
        "refused": report.refused,
        "waiting": report.waiting,
        "billing_reads": report.reads,
        "supplies": report.usages,
        "held": report.held,
    }


def entry(one: OutboxEntry) -> Document:
    return {
        "id": one.id,
        "kind": one.kind,
        "serial_number": one.parcel.serial_number,
        "created_at": time(one.created_at),
        "attempts": one.attempts,
        "accepted_at": time(one.accepted_at),
        "refusal": one.refusal,
    }
