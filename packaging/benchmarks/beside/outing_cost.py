"""What an outing of the collector costs that finds nothing due, as the icon begins it."""

from __future__ import annotations

import resource
import subprocess
from pathlib import Path
from statistics import median

from meterdesk import __version__
from meterdesk.entrypoints.start import OUTING
from meterdesk.services.collecting.frames import framed

RUNS = 5
A_DAY = 36
"""One an hour where nothing is due, and one for each round of a day at two hours."""


def seconds(program: Path, office: Path) -> float:
    """Of the processor, the median; the first, which may have something to do, is not counted."""
    words = [str(program), OUTING, __version__, str(office)]
    took = []
    for _ in range(RUNS + 1):
        before = _spent()
        subprocess.run(words, input=framed(b""), stdout=subprocess.DEVNULL, check=True)
        took.append(_spent() - before)
    return median(took[1:])


def _spent() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
