"""Registering on the command line: this office, and the devices that take part."""

from __future__ import annotations

import asyncio
import sys
from argparse import Namespace
from collections.abc import Sequence

from meterdesk.domain.conversation import DeviceState
from meterdesk.domain.device import REGISTERED, Registration
from meterdesk.domain.errors import NotNowError, UplinkError
from meterdesk.entrypoints import documents
from meterdesk.entrypoints.choices import candidates, chosen_devices, enrolment_key
from meterdesk.entrypoints.sheets import registered_document
from meterdesk.entrypoints.terminal import local, print_json, say, table
from meterdesk.services.office import Office
from meterdesk.services.registration import DeviceRegistered

_REFUSED = (DeviceState.NOT_ELIGIBLE, DeviceState.DEREGISTERED)


async def register(office: Office, words: Namespace) -> int:
    """Registers this office where a key is given, and the devices named."""
    key = getattr(words, "enrolment_key", None)
    is_asked = not words.key_file and not key and not office.status.now().is_registered
    if is_asked and not sys.stdin.isatty():
        raise NotNowError(
            f"This office is not registered with {office.settings.server_url} yet; give the "
            "enrolment key from your supplier's letter with --key-file FILE (- reads it from "
            "standard input)."
        )
    chosen_devices(office, words.device)  # an unknown name ends it before anything leaves
    if key or words.key_file or is_asked:
        await register_office(office, key or enrolment_key(words.key_file))
    chosen = candidates(office) if words.all else chosen_devices(office, words.device)
    known = tuple(each for each in chosen if each.registration in REGISTERED)
    office.registration.choose(each.id for each in chosen if each not in known)
    results = await office.registration.register_devices()
    proxy_id = office.status.now().is_registered
    if words.json:
        print_json(
            {
                "is_registered": proxy_id,
                "devices": [registered_document(each) for each in results],
                "already_registered": [documents.device(each) for each in known],
            }
        )
        return _status_of(results)
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
    if words.all:
        _say_left_out(office)
    for each in known:
        print(f"Already registered: {each.identity.name} ({each.identity.serial_number}).")
    if words.all and not rows:
        print("No printer with a serial number waits to be registered.")
    return _status_of(results)


def _status_of(results: Sequence[DeviceRegistered]) -> int:
    """1 where the server refused any, with a sentence that names them; to wait is no refusal."""
    refused = [each.device.identity for each in results if each.state in _REFUSED]
    if not refused:
        return 0
    names = ", ".join(f"{who.name} ({who.serial_number})" for who in refused)
    say(f"meterdesk: the server refused {len(refused)} of {len(results)}: {names}.")
    return 1


def _say_left_out(office: Office) -> None:
    """Those whose end the server does not know yet cannot be registered again before."""
    rows = office.history.rows(office.clock())
    ending = sum(row.device.registration is Registration.DEREGISTERING for row in rows)
    if ending:
        what = "1 printer was" if ending == 1 else f"{ending} printers were"
        print(
            f"{what} left out: the server does not know yet that the registration has ended. "
            "Tell it with meterdesk sync, then register again."
        )


async def register_office(office: Office, key: str) -> None:
    """Who stands at the terminal types it again; nothing goes on without them."""
    try:
        await office.registration.register_proxy(key)
    except (UplinkError, asyncio.CancelledError):
        await office.registration.give_up()
        raise
