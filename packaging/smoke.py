"""Whether an installed program starts: `python3 packaging/smoke.py PROGRAM`, as a person would.

It checks itself, starts hidden in the tray over an empty folder, is asked to end, and ends. PROGRAM
is the window's (Meterdesk, Meterdesk.exe), wherever it was installed. Needs no environment.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

ENDED, NONE_RAN = 0, 3
"""What `--quit` answers: docs/windows.md, For scripts."""
START = 60
"""Seconds within which it must answer: machines of a workflow are slow, and it checks its books."""


def main(words: Sequence[str] | None = None) -> int:
    """0 where it checked itself, started, answered and ended; else 1 and a sentence."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("program", type=Path)
    program = str(parser.parse_args(words).program.resolve())
    if subprocess.run([program, "--selfcheck"], check=False).returncode:
        return _fail(f"{program} does not find itself whole.")
    with tempfile.TemporaryDirectory(prefix="meterdesk-smoke-") as place:
        folder = ("--data-dir", str(Path(place, "office")))
        with subprocess.Popen([program, "--hidden", *folder]) as started:
            try:
                return _ends(program, folder, started)
            finally:
                started.kill()


def _ends(program: str, folder: tuple[str, str], started: subprocess.Popen[bytes]) -> int:
    """Asks it to end until it listens; a program that is still starting does not yet."""
    begin = time.monotonic()
    while time.monotonic() - begin < START:
        answer = subprocess.run([program, "--quit", *folder], check=False).returncode
        if answer == ENDED:
            status = started.wait(START)
            print(f"{program} started, answered and ended in {time.monotonic() - begin:.1f} s")
            return 0 if status == 0 else _fail(f"{program} ended with status {status}.")
        if answer != NONE_RAN or started.poll() is not None:
            return _fail(f"{program} did not start: --quit says {answer}, it {started.poll()}.")
        time.sleep(0.2)
    return _fail(f"{program} does not answer.")


def _fail(sentence: str) -> int:
    print(f"smoke.py: {sentence}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    raise SystemExit(main())
