"""The networks this computer is in, as its interfaces have them."""

from __future__ import annotations

import logging
import socket

from meterdesk.domain.network import Network, of_interface

log = logging.getLogger(__name__)


def own_networks() -> tuple[Network, ...]:
    """IPv4 networks that are up, each once. Empty where the system does not tell."""
    import psutil  # only a search needs it

    try:
        addresses, states = psutil.net_if_addrs(), psutil.net_if_stats()
    except (OSError, psutil.Error) as error:
        log.warning("this computer's networks are not told: %s", error)
        return ()
    found: dict[str, Network] = {}
    for name, rows in addresses.items():
        state = states.get(name)
        if state is None or not state.isup or "pointopoint" in state.flags:
            continue
        for row in rows:
            if row.family == socket.AF_INET and row.netmask:
                network = of_interface(name, row.address, row.netmask)
                if network is not None:
                    found.setdefault(network.text, network)
    return tuple(found.values())
