"""What the words of a command mean: devices, addresses, communities, keys, settings."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from getpass import getpass
from pathlib import Path

from meterdesk.domain.access import Access, communities
from meterdesk.domain.device import Address, Device, Registration
from meterdesk.domain.errors import BadInputError, NotNowError
from meterdesk.domain.identity import can_be_registered
from meterdesk.domain.settings import Settings, check_server_url
from meterdesk.domain.target import addresses, check_community
from meterdesk.entrypoints.administration import is_unlocked
from meterdesk.entrypoints.secret_lines import secret_lines
from meterdesk.entrypoints.terminal import say
from meterdesk.services.office import Office
from meterdesk.services.users import Users


def keep_register_settings(office: Office, words: Namespace) -> bool:
    """Writes the settings that `register` was given; says whether the office must be reopened.

    What a file from the supplier says is shown first, and becomes the words that it spares.
    """
    changed = office.settings
    may = is_unlocked(office.administration, words)
    if words.enrol:
        _open_file(office, words, is_unlocked=may)
    if words.server:
        changed = at_server(office, check_server_url(words.server))
    if words.ca:
        if not Path(words.ca).is_file():
            raise BadInputError(f"There is no certificate file {words.ca}.")
        changed = replace(changed, private_ca=str(Path(words.ca).resolve()))
    if words.secret_store is not None:
        changed = replace(changed, secret_store=words.secret_store)
    if not changed.server_url:
        raise BadInputError("No server is known yet; give its address with --server https://…")
    office.administration.check_change(office.settings, changed, is_unlocked=may)
    if changed != office.settings:
        office.settings_file.write(changed)
    return changed != office.settings


def at_server(office: Office, url: str) -> Settings:
    """The settings with another server, which does not get the authority of a supplier's file."""
    settings = office.settings
    there = replace(settings, server_url=url)
    return office.setup.authorities.follow(settings, there, office.administration.restraint())


def _open_file(office: Office, words: Namespace, *, is_unlocked: bool) -> None:
    if words.server or words.key_file:
        raise BadInputError("--enrol FILE says server and key: leave out those words.")
    opened = office.setup.open_file(Path(words.enrol), is_unlocked=is_unlocked)
    file = opened.file
    whom = ", ".join(filter(None, (file.customer, file.office)))
    say(f"{opened.name} is for {whom or 'an office'}, to register with {file.server_url}.")
    if file.fingerprint:
        say(f"It brings the server's certificate authority, SHA-256 {file.fingerprint}")
    words.server, words.ca = file.server_url, words.ca or opened.private_ca
    words.enrolment_key = file.enrolment_key


def one_address(words: Namespace) -> Address:
    where = addresses([words.host], words.port)
    if len(where) != 1:
        raise BadInputError(f"“{words.host}” is {len(where):,} addresses; name one printer.")
    return where[0]


def access_of(words: Namespace, users: Callable[[], Users]) -> tuple[Access, ...]:
    """What was given on the command line; a user by name, among `users`.

    Raises BadInputError, NotNowError and SecretsError.
    """
    names = [*(words.community or ())]
    if words.community_file:
        names += secret_lines(words.community_file, "The communities")
    given = communities(check_community(name) for name in names)
    return (*given, *users().named(words.user)) if words.user else given


def enrolment_key(path: str | None) -> str:
    """The key from a file, from standard input, or, without a path, typed at the terminal.

    It is used once and kept nowhere. Raises BadInputError.
    """
    if path is None:
        return getpass("Enrolment key: ").strip()
    return "\n".join(secret_lines(path, "The enrolment key"))


def candidates(office: Office) -> tuple[Device, ...]:
    """Everything that can be registered, or registered again."""
    open_states = (
        Registration.FOUND,
        Registration.CHOSEN,
        Registration.NOT_ELIGIBLE,
        Registration.DEREGISTERED,
    )
    return tuple(
        row.device
        for row in office.history.rows(office.clock())
        if row.device.registration in open_states
        and row.question is None
        and can_be_registered(row.device.identity.serial_number)
    )


def chosen_devices(office: Office, names: Iterable[str]) -> tuple[Device, ...]:
    """Devices by number, serial number, address or host name."""
    known = [row.device for row in office.history.rows(office.clock())]
    return tuple(_named(known, name) for name in names)


def known_device(office: Office, name: str) -> Device:
    """A device as above, or one that was replaced; one that was merged is what it became."""
    everybody = office.history.everybody()
    here = [each for each in everybody if each.registration is not Registration.REPLACED]
    replaced = [each for each in reversed(everybody) if each not in here]
    merged = office.history.device(int(name)) if name.isdecimal() and len(name) < 19 else None
    while merged is not None and merged.merged_into is not None:
        merged = office.history.device(merged.merged_into)
    return merged or _named([*here, *replaced], name)


def _named(known: Sequence[Device], name: str) -> Device:
    for key in _NAMES:
        for device in known:
            if name in key(device):
                return device
    raise NotNowError(f"No device is called “{name}”; `meterdesk devices` lists them.")


_NAMES: tuple[Callable[[Device], Iterable[str | None]], ...] = (
    lambda device: (str(device.id),),
    lambda device: (device.identity.serial_number,),
    lambda device: (str(device.address),),
    lambda device: (device.address.host,),
    lambda device: (device.identity.hostname,),
    lambda device: device.aliases,
    lambda device: (str(each) for each in device.other_addresses),
    lambda device: (each.host for each in device.other_addresses),
)
"""What a device goes by, the surest first."""
