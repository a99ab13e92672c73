"""`meterdesk handover write|read FILE`: the sheet between the two administrators (row M16)."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from meterdesk.domain.device import Device
from meterdesk.domain.errors import BadInputError, NotNowError
from meterdesk.domain.handover import Entry, Fault, Plan
from meterdesk.domain.handover_columns import LANGUAGES
from meterdesk.entrypoints import documents
from meterdesk.entrypoints.sheets import registered_document
from meterdesk.entrypoints.terminal import local, print_json, say, table
from meterdesk.entrypoints.verbs.verb import Argument
from meterdesk.entrypoints.wording import on_terminal
from meterdesk.services.office import Office
from meterdesk.services.registration import DeviceRegistered

ARGUMENTS: tuple[Argument, ...] = (
    (("action",), {"choices": ("write", "read"), "help": "reading alone registers nothing"}),
    (("file",), {"type": Path, "help": "the sheet, CSV"}),
    (("--register",), {"action": "store_true", "help": "read: register what is ticked, now"}),
    (("--replace",), {"action": "store_true", "help": "write: in place of that file"}),
    (
        ("--semicolons",),
        {"action": "store_true", "help": "write: as German, French, ... Excel wants it"},
    ),
    (("--language",), {"choices": LANGUAGES, "default": "en", "help": "of the headings (en)"}),
)


async def handover(office: Office, words: Namespace) -> int:
    """Writes the sheet, or reads one; only `--register` registers (row M11)."""
    if words.action == "write":
        return _write(office, words)
    plan = office.handover.read(words.file, words.language)
    if plan.faults:
        return _refuse(plan.faults, words)
    registered = await _register(office, plan) if words.register else ()
    if words.json:
        print_json(_document(words.file, plan, registered))
        return 0
    _tell(plan, is_done=words.register)
    for each in registered:
        until = local(each.device.sign_up_from)
        print(f"{each.device.identity.serial_number}: {each.sentence}" + _until(until))
    return 0


def _until(until: str | None) -> str:
    return f" (sign up from {until})" if until else ""


def _write(office: Office, words: Namespace) -> int:
    file: Path = words.file
    if file.exists() and not words.replace:
        raise BadInputError(f"{file} is there already; name another, or add --replace.")
    sheet = office.handover.write(file, words.language, ";" if words.semicolons else ",")
    if words.json:
        print_json({"file": str(file), "devices": len(sheet.lines)})
    else:
        print(
            f"{len(sheet.lines)} printers are in {file}. Tick with x those that take part, then: "
            f"meterdesk handover read FILE"
        )
    return 0


async def _register(office: Office, plan: Plan) -> tuple[DeviceRegistered, ...]:
    """All of them or, where the books say no to one, none."""
    if not plan.ids:
        return ()
    if not office.status.now().is_registered:
        raise NotNowError(
            "This office is not registered with its supplier's server yet; do that first: "
            "meterdesk register --server https://…"
        )
    office.registration.choose(plan.ids)
    return await office.registration.register_devices()


def _refuse(faults: Sequence[Fault], words: Namespace) -> int:
    for fault in faults:
        say(f"meterdesk: {words.file}: {on_terminal(fault.sentence)}")
    say("meterdesk: nothing of the sheet is taken; correct these lines and read it again.")
    if words.json:
        print_json(
            {
                "file": str(words.file),
                "faults": [
                    {"line": each.line, "column": each.column or None, "sentence": each.what}
                    for each in faults
                ],
            }
        )
    return 2


def _tell(plan: Plan, *, is_done: bool) -> None:
    """What is on the sheet, by what becomes of it."""
    for title, entries in (
        ("Registered now" if is_done else "These would be registered", plan.to_register),
        ("These stay out", plan.staying_out),
        ("These are registered already", plan.registered),
    ):
        if entries:
            print(f"{title}: {len(entries)}")
            print(table(("Line", "Serial number", "Model", "Address", ""), _rows(entries)) + "\n")
    for device in plan.missing:
        print(f"Not on the sheet, stays out: {device.identity.name} ({_serial(device)}).")
    if not is_done:
        print(
            "Nothing is registered yet. To do it: add --register"
            if plan.to_register
            else "There is nothing to register."
        )


def _rows(entries: Sequence[Entry]) -> list[tuple[object, ...]]:
    return [
        (
            str(entry.line),
            on_terminal(_serial(entry.device)),
            on_terminal(entry.device.identity.name),
            str(entry.device.address),
            on_terminal(entry.sentence),
        )
        for entry in entries
    ]


def _document(file: Path, plan: Plan, registered: Sequence[DeviceRegistered]) -> documents.Document:
    def entries(rows: Sequence[Entry]) -> list[documents.Document]:
        return [
            {**documents.device(row.device), "line": row.line, "remark": row.sentence or None}
            for row in rows
        ]

    return {
        "file": str(file),
        "faults": [],
        "to_register": entries(plan.to_register),
        "staying_out": entries(plan.staying_out),
        "already_registered": entries(plan.registered),
        "missing": [documents.device(device) for device in plan.missing],
        "registered": [registered_document(each) for each in registered],
    }


def _serial(device: Device) -> str:
    return device.identity.serial_number or "no serial number"
