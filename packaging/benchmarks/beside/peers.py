"""Other tools that find SNMP agents, as this computer has them: a command each, and its words."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from ipaddress import IPv4Network
from pathlib import Path

from meterdesk.domain.device import Address

HERE = Path(__file__).parent
GLPI_AGENT = "GLPI_AGENT"


@dataclass(frozen=True, slots=True)
class Peer:
    """One tool. `words` makes the command for a network, a file of its hosts and a port; who was
    found stands in its output as `mark` says, with the host for `{}`."""

    name: str
    words: Callable[[IPv4Network, Path, int], list[str]]
    mark: str
    missing: str | None = None

    def found(self, output: str, hosts: tuple[str, ...]) -> int:
        return sum(self.mark.format(host) in output for host in hosts)


def nmap() -> Peer:
    return Peer(
        "nmap -sU",
        lambda network, _hosts, port: [
            *("nmap", "-n", "-sU", "-p", str(port), "--open", "-oG", "-", str(network))
        ],
        "Host: {} ()\tPorts: ",
        _installed("nmap", "nmap"),
    )


def onesixtyone() -> Peer:
    return Peer(
        "onesixtyone, 2 ms a packet",
        lambda _network, hosts, port: [
            *("onesixtyone", "-p", str(port), "-w", "2", "-i", str(hosts), "public")
        ],
        "{} [public]",
        _installed("onesixtyone", "onesixtyone"),
    )


def pysnmp() -> Peer:
    return Peer(
        "pysnmp, 256 at once",
        lambda network, _hosts, port: [
            *(sys.executable, str(HERE / "pysnmp_asking.py"), str(network), str(port))
        ],
        "{}\n",
    )


def naive() -> Peer:
    """No tool, but how one would do it at first."""
    return Peer(
        "naive: one socket, no retry",
        lambda network, _hosts, port: [
            *(sys.executable, str(HERE / "naive_asking.py"), str(network), str(port), "500")
        ],
        "{}\n",
    )


def glpi() -> Peer:
    """Its source, fetched by whoever compares; Debian's modules for it are in the README of it."""
    source = os.environ.get(GLPI_AGENT)
    program = str(Path(source or ".") / "bin" / "glpi-netdiscovery")
    library = str(Path(source or ".") / "lib")
    return Peer(
        "GLPI netdiscovery, 64 workers",
        lambda network, _hosts, port: [
            *("perl", f"-I{library}", program, "--threads", "64", "--timeout", "1"),
            *("--first", str(network[1]), "--last", str(network[-2]), "--port", str(port)),
            *("--community", "public", "--v2c"),
        ],
        "<IP>{}</IP>",
        None if source else f"GLPI Agent is not compared: {GLPI_AGENT} names no source of it.",
    )


def fusioninventory() -> Peer:
    """What GLPI Agent grew from; Debian has it."""
    return Peer(
        "FusionInventory, 64 workers",
        lambda network, _hosts, port: [
            *("fusioninventory-netdiscovery", "--threads", "64", "--timeout", "1"),
            *("--first", str(network[1]), "--last", str(network[-2]), "--port", str(port)),
            *("--credentials", "version:2c,community:public"),
        ],
        "<IP>{}</IP>",
        _installed("fusioninventory-netdiscovery", "fusioninventory-agent-task-network"),
    )


@dataclass(frozen=True, slots=True)
class Inventory:
    """A tool that takes stock of one printer; `words` are its command for a port."""

    name: str
    words: Callable[[int], list[str]]

    def work(self, where: Address) -> Callable[[], object]:
        words = self.words(where.port)
        return lambda: subprocess.run(words, capture_output=True, check=False)


def inventories(missing: list[str]) -> list[Inventory]:
    """Those this computer has; a sentence in `missing` for each that it lacks."""
    found = []
    source = os.environ.get(GLPI_AGENT)
    if source:
        words = ["perl", f"-I{source}/lib", f"{source}/bin/glpi-netinventory", "--v2c"]
        found.append(Inventory("GLPI netinventory", lambda port: _host(words, port)))
    else:
        missing.append(f"GLPI Agent is not compared: {GLPI_AGENT} names no source of it.")
    lacking = _installed("fusioninventory-netinventory", "fusioninventory-agent-task-network")
    if lacking:
        missing.append(lacking)
    else:
        older = ["fusioninventory-netinventory", "--credentials", "version:2c,community:public"]
        found.append(Inventory("FusionInventory netinventory", lambda port: _host(older, port)))
    return found


def _host(words: list[str], port: int) -> list[str]:
    return [*words, "--host", "127.0.0.1", "--port", str(port), "--type", "PRINTER"]


def _installed(program: str, package: str) -> str | None:
    """None where it is there."""
    if shutil.which(program):
        return None
    return f"{program} is not installed (Debian: {package}); not compared."
