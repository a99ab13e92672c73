"""What each command does with an office: asks a service, prints a table or a document."""

from __future__ import annotations

import csv
import sys
from argparse import Namespace
from collections.abc import Callable, Coroutine, Iterable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from meterdesk.domain.device import Address, Device, Registration
from meterdesk.domain.discovery import DeviceFound, Progress, Receipt
from meterdesk.domain.errors import BadInputError, NotNowError
from meterdesk.domain.identity import can_be_registered
from meterdesk.domain.reading import DeviceRow, Reading
from meterdesk.domain.settings import SecretStore, check_server_url
from meterdesk.domain.supply import LevelState, Supply
from meterdesk.domain.target import addresses, check_community
from meterdesk.entrypoints import documents
from meterdesk.entrypoints.terminal import ProgressLine, local, print_json, say, table
from meterdesk.services.communities import DEFAULT
from meterdesk.services.office import Office
from meterdesk.services.polling import DeviceRead, DeviceSilent
from meterdesk.services.ports import Printers
from meterdesk.services.registration import DeviceRegistered

Command = Callable[[Office, Namespace], Coroutine[Any, Any, int]]


async def probe(printers: Printers, words: Namespace) -> int:
    """One printer, nothing stored."""
    communities = tuple(check_community(name) for name in words.community or DEFAULT)
    where = _one_address(words)
    result = await printers.read(where, communities)
    if words.json:
        print_json(documents.reading(result))
    if not isinstance(result, Reading):
        say(f"{where} did not answer: {result.reason}")
        return 1
    if not words.json:
        _print_reading(result)
    return 0


async def discover(office: Office, words: Namespace) -> int:
    """Sweeps the targets and enters what prints into the books."""
    where = addresses(words.target, words.port, words.exclude)
    if not where:
        raise BadInputError("Every address is excluded; there is nothing to ask.")
    communities = _communities(office, words)
    estimate = office.discovery.estimate(where, communities)
    say(
        f"Asking {estimate.addresses:,} addresses: at most {estimate.packets:,} packets, "
        f"about {estimate.seconds:.0f} seconds."
    )
    line = ProgressLine()
    found: list[DeviceFound] = []
    receipt: Receipt | None = None
    async for event in office.discovery.run(where, communities):
        match event:
            case Progress():
                line.show(f"{event.asked:,} of {event.total:,} asked, {len(found)} printers")
            case DeviceFound():
                found.append(event)
                line.show(f"{len(found)} printers: {event.device.identity.name}")
            case Receipt():
                receipt = event
    line.clear()
    assert receipt is not None
    if set(receipt.communities) - {*office.communities.known()}:
        office.communities.add(receipt.communities)
    if words.json:
        print_json(
            {
                "devices": [documents.found(each) for each in found],
                "receipt": documents.receipt(receipt),
            }
        )
        return 0
    print(_device_table([each.device for each in found]))
    print(
        f"\n{receipt.printers} printers at {receipt.addresses:,} addresses: "
        f"{receipt.cost.requests:,} packets and {receipt.cost.bytes_sent:,} bytes sent, "
        f"{receipt.cost.bytes_received:,} bytes received. No print port was opened."
    )
    return 0


async def read(office: Office, words: Namespace) -> int:
    """Reads the devices named, or all of them, now."""
    chosen = _chosen(office, words.device) if words.device else None
    results = office.polling.read_all() if chosen is None else office.polling.read(chosen)
    done = [result async for result in results]
    done.sort(key=lambda result: result.device.id)
    if words.json:
        print_json({"devices": [_read_document(result) for result in done]})
        return 0
    rows = [
        (
            result.device.id,
            result.device.identity.name,
            str(result.device.address),
            _total(result.reading) if isinstance(result, DeviceRead) else None,
            "read" if isinstance(result, DeviceRead) else result.silence.reason,
        )
        for result in done
    ]
    print(table(("Id", "Model", "Address", "Total", "Result"), rows))
    return 0


async def register(office: Office, words: Namespace) -> int:
    """Registers this office where a key is given, and the devices named."""
    if words.key_file:
        await office.registration.register_proxy(_key(words.key_file))
    chosen = _candidates(office) if words.all else _chosen(office, words.device)
    office.registration.choose(device.id for device in chosen)
    results = await office.registration.register_devices()
    proxy_id = office.status.now().is_registered
    if words.json:
        print_json(
            {
                "is_registered": proxy_id,
                "devices": [_registered(each) for each in results],
            }
        )
        return 0
    print("This office is registered." if proxy_id else "This office is not registered.")
    rows = [
        (
            each.device.id,
            each.device.identity.name,
            each.device.identity.serial_number,
            local(each.device.sign_up_from),
            each.sentence,
        )
        for each in results
    ]
    if rows:
        print(table(("Id", "Model", "Serial number", "Sign up from", "Answer"), rows))
    return 0


async def deregister(office: Office, words: Namespace) -> int:
    """Ends the registration of the devices named; they stay in the books."""
    chosen = _chosen(office, words.device)
    results = await office.registration.deregister(device.id for device in chosen)
    if words.json:
        print_json({"devices": [_registered(each) for each in results]})
        return 0
    for each in results:
        print(f"{each.device.identity.name}: {each.sentence}")
    if not results:
        print("None of these is registered.")
    return 0


async def sync(office: Office, words: Namespace) -> int:
    """Talks to the server now."""
    report = await office.sync.run()
    if words.json:
        print_json(documents.sync(report))
    else:
        print(f"{report.sentence[0].upper()}{report.sentence[1:]}.")
    return 0


async def status(office: Office, words: Namespace) -> int:
    """How things stand."""
    now = office.status.now()
    if words.json:
        print_json(documents.status(now))
        return 0
    rows = [
        ("Devices", f"{now.devices}, {now.new_devices} not registered, {now.away} away"),
        ("Last read", local(now.last_read) or "never"),
        ("Next read", local(now.next_read) or "-"),
        ("Server", now.server_url or "none"),
        ("Last sync", local(now.last_sync) or "never"),
        ("Next sync", local(now.next_sync) or "-"),
        ("Waiting to be sent", str(now.unsent)),
    ]
    print(now.sentence)
    for title, text in rows:
        print(f"  {title:<19}{text}")
    return 0


async def devices(office: Office, words: Namespace) -> int:
    """The device table."""
    rows = office.history.rows(month_began(office.clock()))
    if words.json:
        print_json({"devices": [documents.device_row(row) for row in rows]})
        return 0
    if not rows:
        print("No devices yet. Find them with: meterdesk discover 192.168.1.0/24")
        return 0
    print(device_table(rows))
    return 0


async def history(office: Office, words: Namespace) -> int:
    """What one device told over time."""
    (device,) = _chosen(office, [words.device])
    meters = office.history.meters(device.id)
    if words.json:
        print_json(documents.history(device, meters, office.history.supplies(device.id)))
        return 0
    rows = [(at, series.meter, value) for series in meters for at, value in series.points]
    if words.csv:
        writer = csv.writer(sys.stdout, lineterminator="\n")
        writer.writerow(("serial_number", "meter", "label", "read_at", "value", "unit", "source"))
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
                )
            )
        return 0
    print(
        table(
            ("Read", "Meter", "Value", "Unit"),
            [(local(at), meter.label, value, meter.unit.value) for at, meter, value in rows],
        )
    )
    return 0


async def outbox(office: Office, words: Namespace) -> int:
    """What waits to be sent, and what was."""
    unsent, done = office.history.outbox()
    if words.json:
        print_json(
            {
                "unsent": [documents.entry(each) for each in unsent],
                "done": [documents.entry(each) for each in done],
            }
        )
        return 0
    rows = [
        (
            local(each.created_at),
            each.kind,
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


# --- words on the command line ----------------------------------------------------------------


def keep_register_settings(office: Office, words: Namespace) -> bool:
    """Writes the settings that `register` was given; says whether the office must be reopened."""
    changed = office.settings
    if words.server:
        changed = replace(changed, server_url=check_server_url(words.server))
    if words.ca:
        if not Path(words.ca).is_file():
            raise BadInputError(f"There is no certificate file {words.ca}.")
        changed = replace(changed, private_ca=str(Path(words.ca).resolve()))
    if words.secret_in_file:
        changed = replace(changed, secret_store=SecretStore.FILE)
    if not changed.server_url:
        raise BadInputError("No server is known yet; give its address with --server https://…")
    if changed != office.settings:
        office.settings_file.write(changed)
    return changed != office.settings


def _one_address(words: Namespace) -> Address:
    where = addresses([words.host], words.port)
    if len(where) != 1:
        raise BadInputError(f"“{words.host}” is {len(where):,} addresses; name one printer.")
    return where[0]


def _communities(office: Office, words: Namespace) -> tuple[str, ...]:
    given = tuple(check_community(name) for name in words.community or ())
    return given or office.communities.known()


def _key(path: str) -> str:
    try:
        text = sys.stdin.read() if path == "-" else Path(path).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise BadInputError(f"The enrolment key cannot be read from {path}: {error}") from None
    return text.strip()


def _candidates(office: Office) -> tuple[Device, ...]:
    open_states = (Registration.FOUND, Registration.CHOSEN, Registration.NOT_ELIGIBLE)
    return tuple(
        row.device
        for row in office.history.rows(office.clock())
        if row.device.registration in open_states
        and can_be_registered(row.device.identity.serial_number)
    )


def _chosen(office: Office, names: Iterable[str]) -> tuple[Device, ...]:
    """Devices by number, serial number, address or host name."""
    known = [row.device for row in office.history.rows(office.clock())]
    chosen = []
    for name in names:
        device = next((device for key in _NAMES for device in known if key(device) == name), None)
        if device is None:
            raise NotNowError(f"No device is called “{name}”; `meterdesk devices` lists them.")
        chosen.append(device)
    return tuple(chosen)


_NAMES: tuple[Callable[[Device], str | None], ...] = (
    lambda device: str(device.id),
    lambda device: device.identity.serial_number,
    lambda device: str(device.address),
    lambda device: device.address.host,
    lambda device: device.identity.hostname,
)
"""What a device goes by, the surest first."""


# --- how things look --------------------------------------------------------------------------


def device_table(rows: Iterable[DeviceRow]) -> str:
    """The device table as text."""
    return table(
        ("Id", "Model", "Serial number", "Address", "Total", "Supplies", "Registration"),
        [
            (
                row.device.id,
                row.device.identity.name,
                row.device.identity.serial_number,
                str(row.device.address),
                row.total,
                _levels(row.latest.supplies) if row.latest else None,
                row.device.registration.value,
            )
            for row in rows
        ],
    )


def month_began(now: datetime) -> datetime:
    """Local midnight of the first day of this month."""
    return now.astimezone().replace(day=1, hour=0, minute=0, second=0, microsecond=0)


def _print_reading(result: Reading) -> None:
    who = result.identity
    print(f"{who.manufacturer or ''} {who.model or 'Printer'}".strip())
    for title, text in (
        ("Serial number", who.serial_number),
        ("Host name", who.hostname),
        ("Location", who.location),
        ("MAC", who.mac),
        ("Firmware", who.firmware),
        ("State", result.state.value),
        ("SNMP", result.snmp_version),
    ):
        print(f"  {title:<15}{text or '-'}")
    rows = [(meter.name, meter.label, meter.value, meter.unit.value) for meter in result.meters]
    print("\n" + table(("Meter", "The maker calls it", "Value", "Unit"), rows))
    levels = [(s.name, s.kind.value, s.colorant, _level(s)) for s in result.supplies]
    print("\n" + table(("Supply", "Kind", "Colour", "Level"), levels))
    for alert in result.alerts:
        print(f"{alert.severity.value}: {alert.text}")
    spent = result.cost
    print(
        f"\n{spent.requests} requests, {spent.bytes_sent + spent.bytes_received:,} bytes, "
        f"{spent.elapsed_ms:.0f} ms"
    )


def _device_table(known: Iterable[Device]) -> str:
    return table(
        ("Id", "Model", "Serial number", "Address", "Location"),
        [
            (
                device.id,
                device.identity.name,
                device.identity.serial_number,
                str(device.address),
                device.identity.location,
            )
            for device in known
        ],
    )


def _read_document(result: DeviceRead | DeviceSilent) -> documents.Document:
    told = result.reading if isinstance(result, DeviceRead) else result.silence
    return {"id": result.device.id, **documents.reading(told)}


def _registered(each: DeviceRegistered) -> documents.Document:
    return {
        **documents.device(each.device),
        "answer": each.state.value,
        "sentence": each.sentence,
    }


def _total(reading: Reading) -> int | None:
    meter = reading.meter("systemTotals.TotalImpressions")
    return meter.value if meter else None


def _levels(supplies: Iterable[Supply]) -> str:
    return " ".join(
        f"{(supply.colorant or supply.kind.value)[:1].upper()}:{_level(supply)}"
        for supply in supplies
    )


def _level(supply: Supply) -> str:
    if supply.level.state is LevelState.PERCENT:
        return f"{supply.level.percent} %"
    return supply.level.state.value
