"""Printers installed in CUPS (Linux, macOS), by the addresses their queues print to."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable, Iterator
from urllib.parse import unquote

from meterdesk.adapters.hints.command import output
from meterdesk.domain.hint import Hint, Origin

_URI = re.compile(r"\b(?:socket|ipps?|https?|lpd)://(?:[^/@\s]*@)?(\[[^\]\s]+\]|[^/:?\s]+)")
_HPLIP = re.compile(r"\bhp(?:fax)?:/net/\S*?[?&](?:ip|hostname)=([^&\s]+)")


def cups_printers(list_devices: Callable[[], str] | None = None) -> list[Hint]:
    """A hint for each queue that prints to a host.

    A `dnssd://` queue holds a name for DNS-SD and no address: its printer announces itself.
    """
    text = (list_devices or _lpstat)()
    return [Hint(host, Origin.INSTALLED) for host in dict.fromkeys(_hosts(text))]


def _lpstat() -> str:
    """A line for each queue: `device for NAME: socket://10.0.0.5:9100` (lpstat(1))."""
    return output("lpstat", "-v")


def _hosts(text: str) -> Iterator[str]:
    for line in text.splitlines():
        for found in (*_URI.findall(line), *_HPLIP.findall(line)):
            host = unquote(found).strip("[]").lower()
            if host and not _is_this_computer(host):
                yield host


def _is_this_computer(host: str) -> bool:
    """As printers on USB are: `ipp://localhost:60000`."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host.removesuffix(".") in ("localhost", "localhost.localdomain")
