r"""Printers installed in Windows, by the ports of its TCP/IP port monitor in the registry.

Each is a key under `Print\Monitors\Standard TCP/IP Port\Ports` with the values HostName or
IPAddress, SNMP Enabled and SNMP Community. The community is a secret and is never written down.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from itertools import count
from typing import Any

from meterdesk.domain.access import Access, Community
from meterdesk.domain.hint import Hint, Origin

PORTS = r"SYSTEM\CurrentControlSet\Control\Print\Monitors\Standard TCP/IP Port\Ports"
VALUES = ("HostName", "IPAddress", "SNMP Enabled", "SNMP Community")


def windows_printers(registry: Any = None) -> list[Hint]:
    """A hint for each port. `registry` is the module winreg, or what stands for it in a test."""
    if registry is None:
        if sys.platform != "win32":
            return []
        import winreg as registry
    return [hint for port in _ports(registry) if (hint := _hint(port)) is not None]


def _ports(registry: Any) -> Iterator[Mapping[str, object]]:
    try:
        with registry.OpenKey(registry.HKEY_LOCAL_MACHINE, PORTS) as ports:
            for number in count():
                with registry.OpenKey(ports, registry.EnumKey(ports, number)) as port:
                    yield {name: _value(registry, port, name) for name in VALUES}
    except OSError:
        return  # no such key, no right to it, or the last port was told


def _value(registry: Any, key: Any, name: str) -> object:
    try:
        return registry.QueryValueEx(key, name)[0]
    except OSError:
        return None


def _hint(port: Mapping[str, object]) -> Hint | None:
    host = str(port["HostName"] or port["IPAddress"] or "").strip().lower()
    if not host or host in ("localhost", "0.0.0.0") or host.startswith("127."):
        return None
    return Hint(host, Origin.INSTALLED, access=_access(port))


def _access(port: Mapping[str, object]) -> Access | None:
    community = port["SNMP Community"]
    is_used = port["SNMP Enabled"] == 1 and isinstance(community, str) and community
    return Community(str(community)) if is_used else None
