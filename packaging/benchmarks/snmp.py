"""Reading and finding printers beside peers: `bench snmp [PART ...]`, all parts without a word.

Figures are medians; times depend on the machine, ratios less so. A peer that is not installed is
skipped with a sentence.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Sequence

PARTS = ("read", "sweep", "fleet", "day")
"""The modules in `beside`; each has a `main` that says whether its limits were kept."""


def main(words: Sequence[str]) -> int:
    """Does the parts that were named; 1 where a limit was not kept, 2 for an unknown part."""
    unknown = [word for word in words if word not in PARTS]
    if unknown:
        print(f"there is no part “{unknown[0]}”; there are: {', '.join(PARTS)}", file=sys.stderr)
        return 2
    kept = [importlib.import_module(f"beside.{part}").main() for part in words or PARTS]
    return 0 if all(kept) else 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
