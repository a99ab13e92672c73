"""Known holes in what is locked: `dev.py audit` asks the advisories of PyPI, by pip-audit.

dev.py audit         what the program and the server are made of
dev.py audit --dev   what developers install too

It needs the network, so it is no test: the workflows run it every day and before a release. What
could not be looked up is not clean: it fails as a hole does.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

LOCKS = Path(__file__).with_name("locked")
_SHOWN = 5


@dataclass(frozen=True)
class Excepted:
    """A hole that is known and does not concern us until that day, and why."""

    advisory: str
    package: str
    reason: str
    until: date


EXCEPTIONS: tuple[Excepted, ...] = ()
"""At most three months each: whoever writes one looks again."""


def main(words: Sequence[str] | None = None) -> int:
    """0 where every package was looked up and none has a hole that is not excepted."""
    parser = argparse.ArgumentParser(
        prog="dev.py audit",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--dev", action="store_true", help="what developers install too")
    chosen = parser.parse_args(words)
    lock = LOCKS / ("dev.txt" if chosen.dev else "run.txt")
    report = ask(lock)
    reasons = list(verdict(report, EXCEPTIONS, datetime.now(UTC).date()))
    for reason in reasons:
        print(f"dev.py audit: {reason}", file=sys.stderr)
    if not reasons:
        print(f"{len(report['dependencies'])} packages of {lock.name} have no known hole")
    return 1 if reasons else 0


def ask(lock: Path) -> Mapping[str, Any]:
    """What pip-audit says of every package of that lock, whatever system it is for."""
    with tempfile.TemporaryDirectory(prefix="meterdesk-audit-") as place:
        everywhere = Path(place, lock.name)
        everywhere.write_text(without_markers(lock.read_text(encoding="utf-8")), encoding="utf-8")
        options = ("--require-hashes", "--disable-pip", "--progress-spinner", "off")
        done = subprocess.run(
            [sys.executable, "-m", "pip_audit", *options, "--format", "json", "-r", everywhere],
            capture_output=True,
            text=True,
            check=False,
        )
    try:
        report: Mapping[str, Any] = json.loads(done.stdout)
    except json.JSONDecodeError:
        raise SystemExit(f"dev.py audit: pip-audit gave no answer:\n{done.stderr}") from None
    return report


def without_markers(lock: str) -> str:
    """The lock with the packages of all systems: pip-audit leaves out those of others."""
    return re.sub(r"^(\S+==\S+) ;[^\\\n]*", r"\1 ", lock, flags=re.MULTILINE)


def verdict(
    report: Mapping[str, Any], exceptions: Sequence[Excepted], today: date
) -> Iterator[str]:
    """Every reason why that is not clean, a sentence each."""
    found = list(report["dependencies"])
    if missed := [each["name"] for each in found if "skip_reason" in each]:
        names = ", ".join(missed[:_SHOWN]) + (", …" if len(missed) > _SHOWN else "")
        yield f"{len(missed)} of {len(found)} packages could not be looked up: {names}."
    holes = [(each, hole) for each in found for hole in each.get("vulns", ())]
    valid = {(each.package, each.advisory) for each in exceptions if each.until >= today}
    for package, hole in holes:
        known = {(package["name"], name) for name in (hole["id"], *hole.get("aliases", ()))}
        if not known & valid:
            fixed = ", ".join(hole.get("fix_versions", ())) or "no version yet"
            yield f"{package['name']} {package['version']}: {hole['id']}, mended by {fixed}."
    told = {
        (package["name"], name)
        for package, hole in holes
        for name in (hole["id"], *hole.get("aliases", ()))
    }
    for each in exceptions:
        if each.until < today:
            yield f"the exception of {each.advisory} ended on {each.until}; look at it again."
        elif (each.package, each.advisory) not in told and not missed:
            yield f"the exception of {each.advisory} excepts nothing any more; take it out."


if __name__ == "__main__":
    raise SystemExit(main())
