"""An office of simulated printers in a process of its own."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from meterdesk.domain.device import Address


@contextmanager
def office() -> Iterator[tuple[str, list[Address]]]:
    """Its /24 on loopback and the addresses of its devices."""
    code = "from meterdesk_simulator.cli import main; main(['office'])"
    with subprocess.Popen(
        [sys.executable, "-u", "-c", code], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        try:
            found = []
            for line in process.stdout:
                if match := re.search(r"(127\.\d+\.\d+\.\d+):(\d+)", line):
                    found.append(Address(match[1], int(match[2])))
                elif found:
                    break
            yield f"{found[0].host.rsplit('.', 1)[0]}.0/24", found
        finally:
            process.terminate()
