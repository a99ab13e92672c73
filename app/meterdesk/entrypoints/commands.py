"""What each command does with an office: asks a service, prints a table or a document."""

from __future__ import annotations

import csv
import sys
from argparse import Namespace
from collections.abc import Callable
from datetime import datetime

from meterdesk.bootstrap import is_office_open, is_window_open
from meterdesk.domain.access import PUBLIC
from meterdesk.domain.reading import Reading
from meterdesk.entrypoints import documents, office_documents
from meterdesk.entrypoints.choices import (
    access_of,
    chosen_devices,
    enrolment_key,
    known_device,
    one_address,
)
from meterdesk.entrypoints.identities import print_questions
from meterdesk.entrypoints.registering import register_office
from meterdesk.entrypoints.sheets import (
    device_table,
    month_began,
    print_reading,
    read_document,
    total_of,
)
from meterdesk.entrypoints.taking_along import save_devices, save_history, within
from meterdesk.entrypoints.terminal import local, print_json, say, table
from meterdesk.entrypoints.wording import on_terminal
from meterdesk.services.office import Office
from meterdesk.services.polling import DeviceRead
from meterdesk.services.ports.network import Printers
from meterdesk.services.users import Users


async def probe(printers: Printers, words: Namespace, users: Callable[[], Users]) -> int:
    """One printer, nothing stored. `users` opens those that are kept."""
    access = access_of(words, users) or PUBLIC
    where = one_address(words)
    result = await printers.read(where, access)
    if words.json:
        print_json(documents.reading(result))
    if not isinstance(result, Reading):
        say(result.reason)
        return 1
    if not words.json:
        if not result.is_printer:
            print("This is no printer: it counts no pages and has no supplies.")
        print_reading(result)
    return 0


async def read(office: Office, words: Namespace) -> int:
    """Reads the devices named, or all of them, now."""
    chosen = chosen_devices(office, words.device) if words.device else None
    results = office.polling.read_all() if chosen is None else office.polling.read(chosen)
    done = [result async for result in results]
    done.sort(key=lambda result: result.device.id)
    status = 0 if not done or any(isinstance(result, DeviceRead) for result in done) else 1
    if status:
        say("None of these printers answered; they may be off, asleep or out of reach.")
    if words.json:
        print_json({"devices": [read_document(result) for result in done]})
        return status
    rows = [
        (
            result.device.id,
            result.device.identity.name,
            str(result.device.address),
            total_of(result.reading) if isinstance(result, DeviceRead) else None,
            "read" if isinstance(result, DeviceRead) else result.silence.reason,
        )
        for result in done
    ]
    print(table(("Id", "Model", "Address", "Total", "Result"), rows))
    return status


async def sync(office: Office, words: Namespace) -> int:
    """Talks to the server now; with a key, for an office that keeps secrets for one run only."""
    if words.key_file:
        await register_office(office, enrolment_key(words.key_file))
    report = await office.sync.run(by_hand=True)
    await office.envelope.thin()
    await office.thinning.thin()
    if words.json:
        print_json(office_documents.sync(report))
    else:
        print(f"{report.sentence[0].upper()}{report.sentence[1:]}.")
        if report.held:
            print("See what waits, and answer it: meterdesk held")
    return 0


async def status(office: Office, words: Namespace) -> int:
    """How things stand."""
    now = office.status.now()
    if words.json:
        print_json(office_documents.status(now))
        return 0
    is_running = is_office_open(words.folder) or is_window_open(words.folder)
    rows = [
        ("Devices", f"{now.devices}, {now.new_devices} not registered, {now.away} away"),
        ("Last read", local(now.last_read) or "never"),
        ("Next read", _planned(now.next_read, is_running)),
        ("Server", now.server_url or "none"),
        ("Last sync", local(now.last_sync) or "never"),
        ("Next sync", _planned(now.next_sync, is_running)),
        ("Waiting to be sent", str(now.unsent)),
    ]
    print(on_terminal(now.sentence))
    for title, text in rows:
        print(f"  {title:<19}{text}")
    return 0


def _planned(at: datetime | None, is_running: bool) -> str:
    """Nobody keeps to it while no Meterdesk runs: this command ends at once."""
    if at is None:
        return "-"
    return f"{local(at)}" if is_running else f"when Meterdesk runs; due {local(at)}"


async def devices(office: Office, words: Namespace) -> int:
    """The device table."""
    rows = office.history.rows(month_began(office.clock()))
    if words.export is not None:
        return save_devices(office, rows, words)
    questions = office.identification.questions()
    if words.json:
        print_json(
            {
                "devices": [documents.device_row(row) for row in rows],
                "questions": [documents.journal_entry(each.entry) for each in questions],
            }
        )
        return 0
    if not rows:
        print("No devices yet. Find them with: meterdesk discover 192.168.1.0/24")
        return 0
    print(device_table(rows, office.clock()))
    print_questions(questions)
    return 0


async def history(office: Office, words: Namespace) -> int:
    """What one device told over time."""
    device = known_device(office, words.device)
    names = (str(device.id), device.identity.serial_number, *device.aliases)
    if words.device.isdecimal() and words.device not in names:
        say(f"{words.device} is {device.id} now; see meterdesk journal {device.id}.")
    if words.export is not None:
        return save_history(office, device.id, words)
    meters = within(office.history.meters(device.id), words)
    if words.json:
        print_json(documents.history(device, meters, office.history.supplies(device.id)))
        return 0
    rows = [(at, series.meter, value) for series in meters for at, value in series.points]
    noted = {(s.meter.name, one.after.at): one for s in meters for one in s.steps}
    if words.csv:
        writer = csv.writer(sys.stdout, lineterminator="\n")
        writer.writerow(
            ("serial_number", "meter", "label", "read_at", "value", "unit", "source", "step")
        )
        for at, meter, value in rows:
            writer.writerow(
                (
                    device.identity.serial_number,
                    meter.name,
                    meter.label,
                    documents.time(at),
                    value,
                    meter.unit.value,
                    meter.source,
                    noted[meter.name, at].kind.value if (meter.name, at) in noted else "",
                )
            )
        return 0
    print(
        table(
            ("Read", "Meter", "Value", "Unit", "Note"),
            [
                (
                    local(at),
                    meter.label,
                    value,
                    meter.unit.value,
                    noted[meter.name, at].sentence if (meter.name, at) in noted else None,
                )
                for at, meter, value in rows
            ],
        )
    )
    return 0


_KINDS = {
    "CommandStatus": "command status",
    "BillingReads": "billing reads",
    "SuppliesUsage": "supplies usage",
}


async def outbox(office: Office, words: Namespace) -> int:
    """What waits to be sent, and what was."""
    unsent, done = office.history.outbox()
    if words.json:
        print_json(
            {
                "unsent": [office_documents.entry(each) for each in unsent],
                "done": [office_documents.entry(each) for each in done],
            }
        )
        return 0
    rows = [
        (
            local(each.created_at),
            _KINDS.get(each.kind, each.kind),
            each.parcel.serial_number,
            each.refusal
            or (f"accepted {local(each.accepted_at)}" if each.accepted_at else "waits"),
        )
        for each in (*unsent, *done)
    ]
    print(table(("Written", "What", "Serial number", "State"), rows) if rows else "Empty.")
    return 0


async def pause(office: Office, words: Namespace) -> int:
    """Nothing leaves from now on."""
    office.communication.pause()
    return await status(office, words)


async def resume(office: Office, words: Namespace) -> int:
    """What waited is sent with the next sync."""
    office.communication.resume()
    return await status(office, words)
