"""Ending it on the command line: the registration of devices, or of the whole office."""

from __future__ import annotations

import sys
from argparse import Namespace

from meterdesk.domain.administration import Area
from meterdesk.domain.errors import BadInputError
from meterdesk.entrypoints.administration import is_unlocked
from meterdesk.entrypoints.choices import chosen_devices
from meterdesk.entrypoints.sheets import registered_document
from meterdesk.entrypoints.terminal import print_json, say
from meterdesk.services.leaving import EXPLANATION
from meterdesk.services.office import Office


async def deregister(office: Office, words: Namespace) -> int:
    """Ends the registration of the devices named, or of the office; the history stays."""
    if words.office == bool(words.device):
        raise BadInputError("Name the devices, or say --office to leave the supplier: one of both.")
    if words.here and not words.office:
        raise BadInputError("--here belongs to --office; devices are told to the server later.")
    desk = office.administration
    desk.check_area(Area.DEREGISTRATION, is_unlocked=is_unlocked(desk, words))
    return await (_leave(office, words) if words.office else _end(office, words))


async def _end(office: Office, words: Namespace) -> int:
    chosen = chosen_devices(office, words.device)
    results = await office.registration.deregister(device.id for device in chosen)
    if words.json:
        print_json({"devices": [registered_document(each) for each in results]})
        return 0
    for each in results:
        print(f"{each.device.identity.name}: {each.sentence}")
    if not results:
        print("None of these is registered.")
    return 0


async def _leave(office: Office, words: Namespace) -> int:
    if not words.yes and sys.stdin.isatty() and not _is_meant():
        print("Nothing was changed.")
        return 1
    left = await office.leaving.leave(at_once=words.here)
    if words.json:
        print_json({"is_complete": left.is_complete, "sentence": left.sentence})
    else:
        print(left.sentence)
    return 0


def _is_meant() -> bool:
    say(EXPLANATION)
    print("Leave this supplier? [y/N] ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().lower() in ("y", "yes")
