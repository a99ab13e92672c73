"""Two network namespaces joined by a veth pair: a real link, with the neighbour table of one.

Loopback hides what an office shows: a host that is not there fails address resolution after three
seconds, and Linux keeps 1,024 neighbours at most. Needs root and Linux; nothing outside changes.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network
from pathlib import Path

PORT = 161
"""nmap and GLPI have the most to say at the standard port, and it is free in a namespace."""

AGENTS = Path(__file__).with_name("agents.py")


@dataclass(frozen=True, slots=True)
class Range:
    """Addresses to sweep: on the link, where silence fails to resolve, or behind a router."""

    network: IPv4Network
    is_attached: bool

    @property
    def words(self) -> str:
        return f"/{self.network.prefixlen} {'attached' if self.is_attached else 'routed'}"

    def spread(self, count: int) -> tuple[str, ...]:
        """So many hosts, evenly over the range, the first and the last among them."""
        first, last = int(self.network[3]), int(self.network[-3])
        step = (last - first) / max(1, count - 1)
        return tuple(str(IPv4Address(first + round(step * place))) for place in range(count))


def attached(prefix: int) -> Range:
    return Range(IPv4Network((0x0A4D0000, prefix)), True)


def routed(prefix: int) -> Range:
    return Range(IPv4Network((0x0A500000, prefix)), False)


def excuse() -> str | None:
    """Why there can be no such link here, as a sentence; None where there can."""
    if sys.platform != "linux" or os.geteuid() != 0:
        return "A real link is made of network namespaces: run as root on Linux."
    made = subprocess.run(["ip", "netns", "add", _name("try")], capture_output=True, check=False)
    if made.returncode:
        return "This system gives no network namespaces (iproute2 and CAP_SYS_ADMIN are needed)."
    _ip("netns", "delete", _name("try"))
    return None


@contextmanager
def link(where: Range, agents: Sequence[str], loss: float = 0.0) -> Iterator[list[str]]:
    """The words that run a command at the near end; agents answer at these hosts of the far one.

    `loss` is the share of datagrams that the far end loses, each way.
    """
    near, far = _name("near"), _name("far")
    for name in (near, far):
        _ip("netns", "add", name)
    process = None
    try:
        _join(near, far, where, agents)
        words = ["ip", "netns", "exec", far, sys.executable, str(AGENTS), str(PORT), str(loss)]
        process = subprocess.Popen(
            words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="ascii"
        )
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(" ".join(agents) + "\n")
        process.stdin.flush()
        process.stdout.readline()
        yield ["ip", "netns", "exec", near]
    finally:
        if process is not None:
            process.terminate()
            process.communicate()
        for name in (near, far):
            _ip("netns", "delete", name)


def _join(near: str, far: str, where: Range, agents: Sequence[str]) -> None:
    """Far addresses of the attached range stand on the link, those of the routed one behind it.

    The far end forwards nothing: a routed address without an agent is silent, without any ICMP.
    """
    _ip("link", "add", "near", "netns", near, "type", "veth", "peer", "name", "far", "netns", far)
    network = where.network if where.is_attached else IPv4Network("10.77.0.0/24")
    prefix = network.prefixlen
    _ip("-n", near, "address", "add", f"{network[1]}/{prefix}", "dev", "near")
    _ip("-n", far, "address", "add", f"{network[2]}/{prefix}", "dev", "far")
    for name, device in ((near, "near"), (far, "far")):
        _ip("-n", name, "link", "set", "lo", "up")
        _ip("-n", name, "link", "set", device, "up")
    device = "far" if where.is_attached else "lo"
    lines = "".join(f"address add {host}/32 dev {device}\n" for host in agents)
    _ip("-n", far, "-batch", "-", lines=lines)
    if not where.is_attached:
        _ip("-n", near, "route", "add", str(where.network), "via", str(network[2]))


def _name(end: str) -> str:
    return f"meterdesk-{end}-{os.getpid()}"


def _ip(*words: str, lines: str | None = None) -> None:
    subprocess.run(["ip", *words], input=lines, text=True, check=True)
