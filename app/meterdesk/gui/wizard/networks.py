"""The networks this computer is in, to be offered as places to look for printers."""

from __future__ import annotations

import ipaddress
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtNetwork import QAbstractSocket, QNetworkInterface

from meterdesk.domain.target import LIMIT

VIRTUAL = ("docker", "br-", "veth", "virbr", "vmnet", "vboxnet", "vethernet", "tun", "tap", "wg")
"""Beginnings of the names of interfaces behind which no printer stands."""


@dataclass(frozen=True, slots=True)
class Network:
    """A network as it is typed (`192.168.1.0/24`), this computer's address and the interface."""

    text: str
    address: str
    interface: str
    is_virtual: bool = False


ThisComputer = Callable[[], tuple[Network, ...]]


def of_this_computer() -> tuple[Network, ...]:
    """Its IPv4 networks that are up and small enough to be swept; real ones first."""
    wanted = QNetworkInterface.InterfaceFlag.IsUp | QNetworkInterface.InterfaceFlag.IsRunning
    found: dict[str, Network] = {}
    for interface in QNetworkInterface.allInterfaces():
        flags = interface.flags()
        if flags & wanted != wanted or flags & QNetworkInterface.InterfaceFlag.IsLoopBack:
            continue
        name = interface.humanReadableName()
        for entry in interface.addressEntries():
            if entry.ip().protocol() is not QAbstractSocket.NetworkLayerProtocol.IPv4Protocol:
                continue
            network = ipaddress.ip_network(f"{entry.ip().toString()}/{entry.prefixLength()}", False)
            if 1 < network.num_addresses <= LIMIT:
                is_virtual = name.lower().startswith(VIRTUAL)
                found.setdefault(
                    str(network), Network(str(network), entry.ip().toString(), name, is_virtual)
                )
    return tuple(sorted(found.values(), key=lambda network: network.is_virtual))
