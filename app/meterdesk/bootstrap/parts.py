"""What an office is made of, and what commands open of it without one."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from meterdesk import paths
from meterdesk.adapters.clock import utc_now
from meterdesk.adapters.hints.cups import cups_printers
from meterdesk.adapters.hints.dns_sd import DnsSd
from meterdesk.adapters.hints.makers import read_makers
from meterdesk.adapters.hints.neighbours import neighbours
from meterdesk.adapters.hints.windows_ports import windows_printers
from meterdesk.adapters.hosts import look_up
from meterdesk.adapters.networks import own_networks
from meterdesk.adapters.secrets.places import LONG_PATIENCE, SHORT_PATIENCE, Places
from meterdesk.adapters.snmp.deferred import DeferredBroadcast, DeferredPrinters
from meterdesk.bootstrap.restraint import open_settings, policy_here
from meterdesk.domain.errors import SecretsError
from meterdesk.domain.settings import SecretStore, Settings
from meterdesk.services.administration import Administration
from meterdesk.services.communities import Communities
from meterdesk.services.moving import settle
from meterdesk.services.ports.clock import Clock
from meterdesk.services.ports.computer import PlaceOfSecrets
from meterdesk.services.ports.network import Printers
from meterdesk.services.sources import Sources

if TYPE_CHECKING:
    from meterdesk.adapters.snmp.printers import SnmpPrinters

PATIENCE = 1.0
"""Seconds the first attempt waits for an agent."""


def open_places(folder: Path, *, is_terminal: bool = False) -> PlaceOfSecrets:
    """Where secrets may lie; one for each process and folder, as memory is one of the places.

    A terminal waits longer for a keyring: somebody may be typing its password.
    """
    return Places(folder, LONG_PATIENCE if is_terminal else SHORT_PATIENCE)


def open_communities(
    folder: Path,
    places: PlaceOfSecrets,
    store: SecretStore | None = None,
    *,
    is_unlocked: bool = False,
) -> Communities:
    """What opens printers, without an office. Secrets are kept in `store` from now on.

    Raises SettingsError, SecretsError, and LockedError where `store` may not be changed.
    """
    settings_file = open_settings(folder)
    settings = settings_file.read()
    if store is not None and settings.secret_store is not store:
        before, settings = settings, replace(settings, secret_store=store)
        Administration(settings_file, policy_here()).check_change(
            before, settings, is_unlocked=is_unlocked
        )
        settings_file.write(settings)
    for remark in settle(places, settings.secret_store):
        raise SecretsError(remark)
    return Communities(places(settings.secret_store))


def open_sources() -> Sources:
    """Everything that tells where printers are without a sweep. Nothing is asked yet."""
    makers = read_makers(paths.resources() / "makers")
    return Sources(
        known=(cups_printers, windows_printers, partial(neighbours, makers)),
        asked=(DeferredBroadcast(), DnsSd()),
        networks=own_networks,
        look_up=look_up,
    )


def open_printers(
    clock: Clock = utc_now, settings: Settings | None = None, patience: float = PATIENCE
) -> Printers:
    """The printers on the network, without an office; their profiles are read when one is asked."""
    rate = (settings or Settings()).packets_per_second

    def open_snmp() -> SnmpPrinters:
        from meterdesk.adapters.snmp.printers import SnmpPrinters
        from meterdesk.adapters.snmp.profile.file import read_folder

        profiles = read_folder(paths.resources() / "printers")
        return SnmpPrinters(profiles, clock, packets_per_second=rate, timeout=patience)

    return DeferredPrinters(open_snmp)
