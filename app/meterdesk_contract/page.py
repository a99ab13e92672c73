"""docs/contract.md, made from the WSDL, the schema and the recorded examples.

    python -m meterdesk_contract.page [FILE]

A test compares, so that the page says what the contract says.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from meterdesk_contract.description import Description, Element, Operation, Part, Simple
from meterdesk_contract.names import EXAMPLES, NAMESPACE, WSDL, XSD

PAGE = Path(__file__).parents[2] / "docs" / "contract.md"
_COMMANDS = ("TurnOnService", "TurnOffService", "RequestBillingReads", "RequestSupplies")
_MARK = (
    "<!-- Made by `python -m meterdesk_contract.page`. Change the WSDL or the schema instead. -->"
)
_ABOUT_EXAMPLES = (
    "Recorded between the client and the server of this repository, then indented. The enrolment "
    "key was `{key}`; nothing that was recorded is a secret of anybody. A program that computes "
    "the password digest rightly finds the digests below."
)


def page() -> str:
    """The whole page."""
    said = Description()
    return (
        "\n".join(
            [
                "# The contract of office and Communication Server",
                "",
                _MARK,
                "",
                f"[`{WSDL.name}`](../app/meterdesk_contract/{WSDL.name}) and "
                f"[`{XSD.name}`](../app/meterdesk_contract/{XSD.name}) are the contract; this page "
                f"shows what stands in them. The namespace is `{NAMESPACE}`. How to try a server "
                "against it: [conformance.md](conformance.md).",
                "",
                *_spaced(said.paragraphs),
                "## Operations",
                "",
                *_table(
                    ("Operation", "What it is", "Faults"), map(_operation_row, said.operations)
                ),
                *_messages(said),
                *_commands(said),
                *_faults(said),
                *_types(said),
            ]
        ).rstrip()
        + "\n"
    )


def main(arguments: list[str]) -> int:
    """Writes the page."""
    Path(arguments[0] if arguments else PAGE).write_text(page(), encoding="utf-8", newline="\n")
    return 0


def _operation_row(operation: Operation) -> tuple[str, ...]:
    link = f"[{operation.name}](#{operation.name.lower()})"
    return link, operation.words, ", ".join(_link(fault) for fault in operation.faults)


def _messages(said: Description) -> Iterator[str]:
    key = (EXAMPLES / "enrolment-key.txt").read_text(encoding="utf-8").strip()
    yield from ("## Messages", "", _ABOUT_EXAMPLES.format(key=key), "")
    for operation in said.operations:
        for name, kind in ((operation.name, "request"), (f"{operation.name}Response", "response")):
            yield from _described(said.messages[name])
            yield from _example(f"{operation.name}.{kind}")


def _commands(said: Description) -> Iterator[str]:
    yield from ("## Commands", "", "They stand in SyncProxyResponse and nowhere else.", "")
    for name in _COMMANDS:
        yield from _described(said.types[name])
        yield from _example(f"SyncProxy.{name}.response")


def _faults(said: Description) -> Iterator[str]:
    yield from ("## Faults", "", "Each is the one child of a SOAP fault's `detail`.", "")
    for name, fault in said.messages.items():
        if name.endswith("Fault"):
            yield from _described(fault)
            yield from _example(name)


def _types(said: Description) -> Iterator[str]:
    yield from ("## Types with parts", "")
    for name, type_ in said.types.items():
        if name not in _COMMANDS:
            yield from _described(type_)
    yield from ("## Types of text", "")
    rows = ((f"`{it.name}`", _bounds(it), it.words) for it in said.simple_types.values())
    yield from _table(("Type", "Bounds", "What it is"), rows)
    for simple in said.simple_types.values():
        if simple.values:
            words = ((f"`{value}`", meaning) for value, meaning in simple.values)
            yield from (f"### {simple.name}", "", *_table(("Word", "What it means"), words))


def _bounds(simple: Simple) -> str:
    return _link(simple.name, "one of these") if simple.values else simple.bounds


def _described(element: Element) -> Iterator[str]:
    yield from (f"### {element.name}", "", element.words, "")
    if element.parts:
        rows = map(_part_row, element.parts)
        yield from _table(("Part", "Type", "How often", "What it is"), rows)


def _part_row(part: Part) -> tuple[str, ...]:
    return f"`{part.name}`", f"`{part.type}`", part.occurs, part.words


def _example(name: str) -> Iterator[str]:
    text = (EXAMPLES / f"{name}.xml").read_text(encoding="utf-8").strip()
    yield from ("<details><summary>Example</summary>", "", "```xml", text, "```", "", "</details>")
    yield ""


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    yield _row(head)
    yield _row(("---",) * len(head))
    for row in rows:
        yield _row(row)
    yield ""


def _row(cells: tuple[str, ...]) -> str:
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"


def _link(name: str, words: str = "") -> str:
    return f"[{words or name}](#{name.lower()})"


def _spaced(paragraphs: Iterable[str]) -> Iterator[str]:
    for paragraph in paragraphs:
        yield from (paragraph, "")


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
