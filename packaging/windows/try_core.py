"""Runs the tests of what knows no window under the Windows Python of a place with wine.

    python packaging/windows/try_core.py PLACE [FILE_OR_FOLDER...]

PLACE was made by make_place.sh. Each file of tests is a process of its own, so that one which hangs
costs itself alone. Prints a line a file, then what failed; status 1 where anything did.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from place import Place, StopError, copy_project

ROOT = Path(__file__).resolve().parents[2]
CORE = ("tests/domain", "tests/services", "tests/adapters", "tests/entrypoints", "tests/simulator")
"""Rooms whose tests need no screen, no browser and no server of another maker."""

NOT_IN_WINE = {
    "test_secret_service.py": "the Secret Service is Linux's",
    "test_real_proxies.py": "starts Debian's tinyproxy and squid",
}
OWN = r"Z:\w\core\packaging\windows"
"""Where wine_trust.py is found, which mends wine for the tests of TLS."""
LONGEST = 900
"""Seconds for a file of tests; wine is slow, and a machine may be shared."""


@dataclass(frozen=True, slots=True)
class Result:
    """What a file of tests came to, in pytest's own last line."""

    file: str
    status: int
    line: str
    output: str


def main(words: Sequence[str] | None = None) -> int:
    """Runs what is named, or all of the core."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("place", type=Path)
    parser.add_argument("files", nargs="*", default=CORE)
    chosen = parser.parse_args(words)
    try:
        place = Place.at(chosen.place)
    except StopError as stop:
        print(stop)
        return 0
    copy_project(ROOT, place.work / "core")
    failed = []
    for file in found(chosen.files):
        result = run(place, file)
        print(f"{result.file}: {result.line}", flush=True)
        if result.status not in (0, 5):  # 5: all of them were left out
            failed.append(result)
    for each in failed:
        print(f"\n=== {each.file}\n{each.output}")
    return 1 if failed else 0


def found(names: Sequence[str]) -> Iterator[str]:
    """Files of tests, by their paths in the project."""
    for name in names:
        path = ROOT / name
        for each in sorted(path.rglob("test_*.py")) if path.is_dir() else [path]:
            if each.name in NOT_IN_WINE:
                print(f"{each.relative_to(ROOT)}: left out, {NOT_IN_WINE[each.name]}")
            else:
                yield each.relative_to(ROOT).as_posix()


def run(place: Place, file: str) -> Result:
    """One file of tests, by itself."""
    pytest = ("py", "-m", "pytest", "-n", "0", "-q", "--tb=short", "-p", "no:cacheprovider")
    words = (*pytest, "-p", "wine_trust", "--timeout=240", file)
    try:
        done = place.run(*words, folder="core", timeout=LONGEST, PYTHONPATH=OWN)
    except subprocess.TimeoutExpired as late:
        text = (late.stdout or b"").decode(errors="replace")
        return Result(file, 1, f"no end after {LONGEST} s", text)
    lines = [line for line in done.stdout.splitlines() if re.search(r"\d+ \w+.* in ", line)]
    return Result(file, done.returncode, lines[-1] if lines else "no end", done.stdout)


if __name__ == "__main__":
    if os.name == "nt":
        raise SystemExit("On Windows itself, the tests are run by packaging/dev.py test.")
    sys.exit(main())
