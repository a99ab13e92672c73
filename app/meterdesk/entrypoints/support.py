"""`meterdesk support`: what whoever helps from afar needs to see, shown or saved (row M22)."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from meterdesk.bootstrap import open_places, open_support
from meterdesk.domain.errors import BadInputError
from meterdesk.entrypoints.terminal import print_json, say


async def make_bundle(folder: Path, words: Namespace) -> int:
    """Shows it, or writes one file; a folder gets a file named by the time."""
    if words.file is None and not words.show:
        raise BadInputError("Name the file to save it in, or add --show to read it first.")
    support = open_support(folder, open_places(folder, is_terminal=True))
    target = words.file
    if target is not None and target.is_dir():
        target = target / support.name
    if target is not None and target.exists() and not words.replace:
        raise BadInputError(f"{target} is there already; name another, or add --replace.")
    sheets = support.gather(is_masked=not words.unmasked)
    if words.show:
        for sheet in sheets:
            print(f"===== {sheet.name}\n\n{sheet.text}")
    if target is None:
        return 0
    size = support.save(target, sheets)
    if words.json:
        files = [{"name": sheet.name, "bytes": sheet.size} for sheet in sheets]
        print_json({"file": str(target), "bytes": size, "files": files})
    else:
        masked = "not masked" if words.unmasked else "masked"
        say(f"The bundle is in {target} ({size:,} bytes); addresses and names are {masked}.")
    return 0
