"""The drawings and tables of docs/states.md, made from the tables of the domain.

    python -m tests.domain.states_page        writes them anew

What is between the marks is made here; the words around it are written by hand.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any

from meterdesk.domain.device import PRESENCES, TRANSITIONS, Presence, Registration
from meterdesk.domain.proxy import LINES, STANDINGS, Line, Standing

PAGE = Path(__file__).parents[2] / "docs" / "states.md"
END = "<!-- end -->"

MACHINES: dict[str, tuple[Mapping[Any, StrEnum], StrEnum]] = {
    "The office": (STANDINGS, Standing.NOT_SET_UP),
    "The line": (LINES, Line.OPEN),
    "A device": (TRANSITIONS, Registration.FOUND),
    "Presence": (PRESENCES, Presence.ANSWERING),
}
"""Each machine's table and where it begins."""


def begin(name: str) -> str:
    return f"<!-- {name}: made by tests/domain/states_page.py -->"


def drawing(name: str) -> str:
    """The states and what leads from one to the next, as Mermaid draws them."""
    table, first = MACHINES[name]
    lines = ["```mermaid", "stateDiagram-v2"]
    lines += [f'    state "{state}" as {_id(state)}' for state in type(first)]
    lines += [f"    [*] --> {_id(first)}"]
    lines += [
        f"    {_id(state)} --> {_id(after)}: {event}"
        for (state, event), after in table.items()
        if state is not after
    ]
    return "\n".join([*lines, "```"])


def listing(name: str) -> str:
    """The same as a table; what stands in none of its lines changes nothing."""
    table, _ = MACHINES[name]
    lines = ["| from | what happens | to |", "|---|---|---|"]
    lines += [f"| {state} | {event} | {after} |" for (state, event), after in table.items()]
    return "\n".join(lines)


def made(name: str) -> str:
    return "\n".join([begin(name), drawing(name), "", listing(name), END])


def with_drawings(page: str) -> str:
    """The page with every part between marks made anew."""
    for name in MACHINES:
        before, mark, rest = page.partition(begin(name))
        assert mark, f"{name} has no place in {PAGE.name}"
        page = before + made(name) + rest.partition(END)[2]
    return page


def _id(state: StrEnum) -> str:
    return state.name


if __name__ == "__main__":
    PAGE.write_text(with_drawings(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
