"""Where printers are looked for, and how."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from meterdesk.domain.device import Address
from meterdesk.domain.exclusion import Exclusions
from meterdesk.domain.network import Network
from meterdesk.domain.port import SNMP_PORT, check_ports
from meterdesk.domain.settings import Settings
from meterdesk.domain.target import addresses


@dataclass(frozen=True, slots=True)
class Search:
    """The addresses that were chosen, what was left out of them, and the ways that are allowed.

    Without `sweeps` only hints are followed; without `follows_hints` every address is asked.
    """

    addresses: tuple[Address, ...]
    exclusions: Exclusions = field(default_factory=Exclusions)
    ports: tuple[int, ...] = (SNMP_PORT,)
    follows_hints: bool = False
    sweeps: bool = True

    def whole(self, networks: Iterable[Network]) -> tuple[Network, ...]:
        """Those of this computer's networks that were chosen to the last host.

        Only into these may be said what everybody hears: nothing that was left out lies in them.
        """
        chosen = set(self.addresses)
        return tuple(network for network in networks if self._holds_all(chosen, network))

    def _holds_all(self, chosen: set[Address], network: Network) -> bool:
        hosts = ipaddress.ip_network(network.whole or network.text).hosts()
        return all(Address(str(host), port) in chosen for host in hosts for port in self.ports)


def search(
    targets: Iterable[str],
    ports: int | Sequence[int] = SNMP_PORT,
    exclusions: Iterable[str] = (),
    *,
    follows_hints: bool = False,
    sweeps: bool = True,
) -> Search:
    """The search for what a person typed. Raises BadInputError."""
    left_out = tuple(exclusions)
    where = addresses(targets, ports, left_out)
    checked = check_ports(ports)
    return Search(where, Exclusions.of(left_out), checked, follows_hints, sweeps)


def search_of(settings: Settings) -> Search:
    """The search that the settings describe."""
    return search(
        settings.networks,
        settings.snmp_ports,
        settings.exclusions,
        follows_hints=settings.follow_hints,
    )
