"""The networks this computer is in: which are worth offering, and how much of them."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass

VIRTUAL = re.compile(
    r"docker|br-[0-9a-f]{6}|veth|virbr|vmnet|vboxnet|vmware|virtualbox|vethernet|lxc|lxd|podman|cni"
    r"|flannel|cali|tun|utun|tap|wg|wireguard|ppp|ipsec|tailscale|zt|zerotier|nordlynx|openvpn|proton"
    r"|awdl|llw|bluetooth|npcap|loopback",
    re.IGNORECASE,
)
"""Beginnings of the names of interfaces behind which no printer of this office stands: containers,
virtual machines and tunnels. Who prints through a tunnel types its network."""

LARGEST = 20
"""Prefix length of the largest network that is offered whole: 4,094 addresses, 17 seconds."""


@dataclass(frozen=True, slots=True)
class Network:
    """A network as it is offered (`192.168.1.0/24`), this computer's address and the interface.

    `whole` is the network as the interface has it: larger where only a part is offered.
    """

    text: str
    address: str
    interface: str
    whole: str = ""

    @property
    def broadcast(self) -> str:
        """The directed broadcast address (RFC 919)."""
        return str(ipaddress.ip_network(self.whole or self.text).broadcast_address)

    def holds(self, host: str) -> bool:
        """Whether that address lies in it. A name does not."""
        try:
            return ipaddress.ip_address(host) in ipaddress.ip_network(self.whole or self.text)
        except ValueError:
            return False


def of_interface(name: str, address: str, mask: str) -> Network | None:
    """The IPv4 network behind an interface; None where no printer would be looked for.

    IPv6 networks are too large to be asked through: their printers are found by what announces
    itself, or named. `mask` is a netmask or a prefix length.
    """
    try:
        here = ipaddress.IPv4Interface(f"{address}/{mask}")
    except ValueError:
        return None
    if here.is_loopback or here.is_link_local or here.is_multicast or VIRTUAL.match(name):
        return None
    whole = here.network
    if whole.prefixlen > 30:
        return None
    if whole.prefixlen >= LARGEST:
        return Network(str(whole), str(here.ip), name)
    part = ipaddress.IPv4Interface(f"{here.ip}/{LARGEST}").network
    return Network(str(part), str(here.ip), name, str(whole))
