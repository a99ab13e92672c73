"""What the office tells of itself in a support bundle, in technical words, in English."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from meterdesk.domain.reading import DeviceRow
from meterdesk.services.envelope import Query
from meterdesk.services.office import Office

CONVERSATIONS = 200


def standing(office: Office) -> str:
    """How things stand, and what is planned."""
    status = office.status.now()
    rows = (
        ("now", at(office.clock())),
        ("state", status.state.value),
        ("sentence", status.sentence),
        ("registered", str(status.is_registered)),
        ("paused", str(status.is_paused)),
        ("secret missing", str(status.lacks_secret)),
        ("devices", f"{status.devices}, {status.new_devices} new, {status.away} away"),
        ("waiting to be sent", str(status.unsent)),
        ("held billing reads", str(status.held)),
        ("open questions", str(status.questions)),
        ("last read", at(status.last_read)),
        ("next read", at(status.next_read)),
        ("last sync", at(status.last_sync)),
        ("next sync", at(status.next_sync)),
        ("server", status.server_url),
        *(("concern", concern.sentence) for concern in status.concerns),
        *(("remark", remark) for remark in office.remarks),
        *(("setting", problem) for problem in office.settings_file.problems),
    )
    return table(rows)


def devices(office: Office) -> str:
    """Every device: what it is, how it is read, what it did not answer."""
    told = [_device(row) for row in office.history.rows(office.clock())]
    return "\n".join(told) if told else "No device is known.\n"


def troubles(office: Office) -> str:
    """Why conversations failed: cause, action and details, the newest first."""
    said = []
    for one in office.status.troubles():
        diagnosis = one.diagnosis
        rows = (
            ("cause", diagnosis.cause.value),
            ("what", diagnosis.what),
            ("action", diagnosis.action),
            ("who", diagnosis.who.value),
            ("began", at(one.began_at)),
            ("last", f"{at(one.last_at)}, {one.times} times"),
            ("over", at(one.over_at)),
        )
        said.append(table(rows) + "".join(f"    {line}\n" for line in diagnosis.detail.split("\n")))
    return "\n".join(said) or "No conversation has failed.\n"


def conversations(office: Office) -> str:
    """The last ones: when, what, how large, how long; not what was said in them."""
    numbers = office.envelope.find(Query())[:CONVERSATIONS]
    lines = []
    for each in office.envelope.headings(numbers):
        talk = each.exchange
        lines.append(
            f"{at(talk.at)}  {talk.operation:<24} {talk.state.value:<16} HTTP {talk.status or '-'}"
            f"  {talk.size} B out, {talk.bytes_received} B in, {talk.duration_ms or '-'} ms"
            f"{', packed' if talk.is_packed else ''}{f'  {talk.error}' if talk.error else ''}\n"
        )
    return "".join(lines) or "There was no conversation.\n"


def at(moment: datetime | None) -> str:
    """A time in UTC, as the log has it."""
    return f"{moment:%Y-%m-%d %H:%M:%S}Z" if moment else "-"


def table(rows: Iterable[tuple[str, str]]) -> str:
    """A line a row, the first column in one width."""
    return "".join(f"{name:<20} {value}\n" for name, value in rows)


def _device(row: DeviceRow) -> str:
    device, latest = row.device, row.latest
    identity = device.identity
    rows = [
        ("device", str(device.id)),
        ("maker, model", f"{identity.manufacturer or '-'}, {identity.model or '-'}"),
        ("sysObjectID", identity.object_id or "-"),
        ("firmware", identity.firmware or "-"),
        ("address", str(device.address)),
        ("serial number", identity.serial_number or "-"),
        ("host name", identity.hostname or "-"),
        ("registration", device.registration.value),
        ("presence", device.presence.value),
        ("first seen", at(device.first_seen)),
        ("last read, asked", f"{at(device.last_read)}, {at(device.last_asked)}"),
        ("silent since", at(device.silent_since)),
    ]
    if latest is not None:
        cost = latest.cost
        rows += [
            ("SNMP", latest.snmp_version),
            ("state", latest.state.value),
            (
                "cost",
                f"{cost.requests} requests, {cost.responses} responses, {cost.bytes_sent} B out, "
                f"{cost.bytes_received} B in, {cost.elapsed_ms:.0f} ms",
            ),
            ("not answered", ", ".join(sorted(latest.unanswered)) or "-"),
            *(("meter", f"{each.name} from {each.source}") for each in latest.meters),
            *(
                ("supply", f"{each.kind.value}, {each.level.state.value} from {each.source}")
                for each in latest.supplies
            ),
            *(("alert", f"{each.severity.value} {each.text}") for each in latest.alerts),
        ]
    rows += [("alarm", f"{each.name} {each.step.kind.value}") for each in row.alarms]
    return table(rows)
