"""The tables of docs/conformance.md, made from the kit and the contract's names.

python -m tests.contract.conformance_page        writes them anew
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from meterdesk_contract.names import DIALECTS
from meterdesk_server.conformance.catalogue import CHECKS

PAGE = Path(__file__).parents[2] / "docs" / "conformance.md"
END = "<!-- end -->"


def begin(name: str) -> str:
    return f"<!-- {name}: made by tests/contract/conformance_page.py -->"


def tables() -> dict[str, str]:
    """Each table by its name."""
    dialects = (
        (f"`{name}`", it.title, f"`{it.security}`", f"`{it.utility}`")
        for name, it in DIALECTS.items()
    )
    checks = ((f"`{it.name}`", it.rule, it.advice) for it in CHECKS)
    return {
        "dialects": _table(("Setting", "Dialect", "Security", "Utility"), dialects),
        "checks": _table(("Check", "Rule", "What to do where it fails"), checks),
    }


def with_tables(page: str) -> str:
    """The page with its tables as they are made now."""
    for name, table in tables().items():
        before, mark, rest = page.partition(begin(name))
        if mark:
            page = f"{before}{mark}\n{table}\n{END}{rest.partition(END)[2]}"
    return page


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [head, ("---",) * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


if __name__ == "__main__":
    PAGE.write_text(with_tables(PAGE.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
