"""`meterdesk discover`: where to look, what it will cost, what was found, what it did cost."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from meterdesk.domain.access import Access
from meterdesk.domain.discovery import DeviceFound, Estimate, Progress, Receipt, Stage
from meterdesk.domain.errors import BadInputError
from meterdesk.domain.search import Search, search
from meterdesk.domain.target_list import read_list
from meterdesk.entrypoints import documents
from meterdesk.entrypoints.choices import access_of
from meterdesk.entrypoints.sheets import found_table
from meterdesk.entrypoints.terminal import ProgressLine, print_json, say
from meterdesk.services.office import Office
from meterdesk.services.sentences import count

NOTHING = (
    "No printer was found. Check that SNMP is on in the printer, its community and its user of "
    "SNMPv3; `meterdesk probe ADDRESS` says more about one address."
)


async def discover(office: Office, words: Namespace) -> int:
    """Searches the targets, or what is known and hinted, and enters what prints into the books."""
    wanted = _search(office, words)
    kept = office.communities
    access = access_of(words, lambda: kept.users) or kept.access()
    say(_announced(wanted, office.discovery.estimate(wanted, access)))
    found, receipt = await _run(office, wanted, access)
    if office.communities.remember(receipt.access):
        say("A community that opened a printer is kept with the secrets; see `meterdesk access`.")
    for remark in receipt.remarks:
        say(f"meterdesk: {remark}")
    if words.json:
        print_json(
            {
                "devices": [documents.found(each) for each in found],
                "receipt": documents.receipt(receipt),
            }
        )
        return 0
    if found:
        print(found_table([each.device for each in found]) + "\n")
    else:
        print(NOTHING)
    print(_told(receipt))
    return 0


@dataclass(frozen=True, slots=True)
class _Where:
    """Places, and whether every address of them is asked."""

    targets: tuple[str, ...]
    sweeps: bool = True


def _search(office: Office, words: Namespace) -> Search:
    """What was named is swept; nothing named means hints, and a sweep of what the settings name."""
    settings = office.settings
    named = (*words.target, *_listed(words.list))
    follows_hints = not named and not words.no_hints and settings.follow_hints
    where = _Where(named) if named else _unnamed(office, follows_hints)
    wanted = search(
        where.targets,
        words.port or settings.snmp_ports,
        (*settings.exclusions, *words.exclude),
        follows_hints=follows_hints,
        sweeps=where.sweeps,
    )
    if where.sweeps and not wanted.addresses:
        raise BadInputError("Every address is excluded; there is nothing to ask.")
    return wanted


def _unnamed(office: Office, follows_hints: bool) -> _Where:
    """The networks of the settings, else this computer's: those are only asked for hints."""
    if office.settings.networks:
        return _Where(office.settings.networks)
    if not follows_hints:
        raise BadInputError("Name a network, range, address or host to look in.")
    return _Where(tuple(network.text for network in office.hints.networks()), sweeps=False)


def _listed(path: str | None) -> tuple[str, ...]:
    """The places of a file. Raises BadInputError; bad lines are said, and the others count."""
    if path is None:
        return ()
    try:
        found = read_list(Path(path).read_bytes())
    except OSError as error:
        raise BadInputError(f"The list {path} cannot be read: {error.strerror}.") from None
    except BadInputError as error:
        raise BadInputError(f"{path}: {error.message}") from None
    for problem in found.problems:
        say(f"meterdesk: {path}: {problem}")
    if not found.targets:
        raise BadInputError(f"No line of {path} names an address.")
    return found.targets


async def _run(
    office: Office, wanted: Search, access: Iterable[Access]
) -> tuple[list[DeviceFound], Receipt]:
    line = ProgressLine()
    found: list[DeviceFound] = []
    receipt: Receipt | None = None
    async for event in office.discovery.run(wanted, tuple(access)):
        match event:
            case Progress(stage=Stage.HINTS):
                line.show("asking this computer and its network which printers they know")
            case Progress():
                line.show(f"{event.asked:,} of {event.total:,} asked, {len(found)} printers")
            case DeviceFound():
                _note(found, event)
                line.show(f"{len(found)} printers: {event.device.identity.name}")
            case Receipt():
                receipt = event
    line.clear()
    assert receipt is not None
    return found, receipt


def _note(found: list[DeviceFound], event: DeviceFound) -> None:
    """A printer that answers at two addresses is one, as it is with the last answer."""
    for at, each in enumerate(found):
        if each.device.id == event.device.id:
            found[at] = replace(each, device=event.device)
            return
    found.append(event)


def _announced(wanted: Search, estimate: Estimate) -> str:
    """What will be done and what it costs at most (row B10)."""
    cost = f"at most {estimate.packets:,} packets and about {estimate.seconds:.0f} seconds"
    each = "and a dozen packets more for each device that answers."
    hints = (
        "the printers installed here, this computer's neighbours, and with one broadcast and one "
        "DNS-SD question its networks"
    )
    if not wanted.sweeps:
        return (
            f"Asking for hints: {hints}: {cost}, a few packets for each address they lead to, "
            f"{each} Name a network, for example 192.168.1.0/24, to ask every address of it."
        )
    first = f" First {hints} are asked for hints." if wanted.follows_hints else ""
    return f"Asking {count(estimate.addresses, 'address', 'addresses')}: {cost}, {each}{first}"


def _told(receipt: Receipt) -> str:
    hinted = f" {receipt.by_hints} of them by hints." if receipt.by_hints else ""
    return (
        f"{count(receipt.printers, 'printer')} at "
        f"{count(receipt.addresses, 'address', 'addresses')}: "
        f"{receipt.cost.requests:,} packets and {receipt.cost.bytes_sent:,} bytes sent, "
        f"{receipt.cost.bytes_received:,} bytes received in "
        f"{receipt.cost.elapsed_ms / 1000:.1f} seconds. No print port was opened.{hinted}"
    )
