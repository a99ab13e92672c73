"""Pages of the manual (man(7)), out of what the two programs say about themselves."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable, Iterator
from datetime import datetime

from meterdesk import __version__, paths
from meterdesk.entrypoints import desktop
from meterdesk.entrypoints.verbs.table import VERBS
from meterdesk.entrypoints.verbs.table import parser as command_line

FILES = (
    ("~/.local/share/Meterdesk", "settings, database, log; of each user"),
    ("/etc/meterdesk/policy.toml", "settings that hold for everybody and that nobody may change"),
)
STATUSES = (
    ("0", "done"),
    ("1", "failed, with a sentence on standard error"),
    ("2", "wrong usage"),
    ("130", "stopped by Ctrl+C"),
)


def pages(day: datetime) -> dict[str, str]:
    """Both pages by the names of their files."""
    terminal, window = command_line(), desktop.parser()
    verbs = ((name, verb.help) for name, verb in VERBS.items())
    see = "\\fB{}\\fR(1)"
    return {
        "meterdesk.1": _page(
            terminal,
            day,
            synopsis="[\\fIoption\\fR ...] \\fIcommand\\fR [\\fIword\\fR ...]",
            parts=(
                ("COMMANDS", [*_rows(verbs), ".PP", "\\fBmeterdesk\\fR \\fIcommand\\fR "]),
                ("", ["\\fB\\-\\-help\\fR says the words of a command."]),
                ("OPTIONS", _options(terminal)),
                ("EXIT STATUS", _rows(STATUSES)),
                ("FILES", _rows(FILES)),
                ("SEE ALSO", [see.format("meterdesk\\-desktop")]),
            ),
        ),
        "meterdesk-desktop.1": _page(
            window,
            day,
            synopsis="[\\fIoption\\fR ...] [\\fIfile\\fR]",
            parts=(
                ("OPTIONS", _options(window)),
                ("FILES", _rows(FILES)),
                ("SEE ALSO", [see.format("meterdesk")]),
            ),
        ),
    }


def _page(
    parser: argparse.ArgumentParser,
    day: datetime,
    *,
    synopsis: str,
    parts: Iterable[tuple[str, Iterable[str]]],
) -> str:
    about = str(parser.description)
    summary = about[0].lower() + about[1:].rstrip(".")
    lines = [
        f'.TH {parser.prog.upper()} 1 {day:%Y-%m-%d} "Meterdesk {__version__}"',
        *(".SH NAME", f"{_plain(parser.prog)} \\- {_plain(summary)}"),
        *(".SH SYNOPSIS", f"\\fB{_plain(parser.prog)}\\fR {synopsis}"),
        *(".SH DESCRIPTION", _plain(about)),
    ]
    for title, rows in parts:
        lines += [*([f'.SH "{title}"'] if title else []), *rows]
    return "\n".join(lines) + "\n"


def _options(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in parser._actions:
        if action.help is argparse.SUPPRESS or isinstance(action, argparse._SubParsersAction):
            continue
        word = action.metavar if isinstance(action.metavar, str) else action.dest
        takes = f" {word.upper()}" if action.nargs is None and action.option_strings else ""
        said = re.sub(r" \(default: .*\)$", "", str(action.help)) % {"prog": parser.prog}
        if action.default == paths.data_dir():
            said += f" (default: {FILES[0][0]})"
        yield from _rows([(", ".join(action.option_strings) + takes or word.upper(), said)])


def _rows(pairs: Iterable[tuple[str, str]]) -> Iterator[str]:
    for name, said in pairs:
        yield from (".TP", f"\\fB{_plain(name)}\\fR", _plain(said))


def _plain(text: str) -> str:
    """Text that the formatter leaves as it is."""
    safe = " ".join(text.split()).replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{safe}" if safe.startswith((".", "'")) else safe
