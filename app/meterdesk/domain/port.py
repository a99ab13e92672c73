"""UDP ports, as typed and as kept."""

from __future__ import annotations

import re
from collections.abc import Sequence

from meterdesk.domain.errors import BadInputError

SNMP_PORT = 161
"""Where agents listen (RFC 3417 section 3)."""


def check_port(port: int) -> int:
    """The port, if it is one."""
    if not 1 <= port <= 65_535:
        raise BadInputError(f"{port} is no UDP port; a port lies between 1 and 65535.")
    return port


def check_ports(ports: int | Sequence[int]) -> tuple[int, ...]:
    """The ports, each once. Raises BadInputError where one is none, or none is given."""
    several = (ports,) if isinstance(ports, int) else tuple(ports)
    if not several:
        raise BadInputError(f"Name at least one UDP port; printers listen at {SNMP_PORT}.")
    return tuple(dict.fromkeys(map(check_port, several)))


def port_of(text: str) -> int:
    """A port as typed. Raises BadInputError."""
    if not re.match(r"^[0-9]{1,9}$", text.strip()):
        raise BadInputError(f"“{text.strip()}” is no UDP port; a port lies between 1 and 65535.")
    return check_port(int(text))


def ports_of(text: str) -> tuple[int, ...]:
    """Ports as typed in one line: `161, 1161`. Raises BadInputError."""
    return check_ports([port_of(part) for part in re.split(r"[,;\s]+", text) if part])


def spoken_ports(ports: Sequence[int]) -> str:
    """Ports in one line, as `ports_of` reads them."""
    return ", ".join(map(str, ports))
