"""`meterdesk settings export|import`: one office's settings for many PCs, all of them or none."""

from __future__ import annotations

import re
from argparse import Namespace
from dataclasses import replace
from pathlib import Path

from meterdesk.adapters.settings import TomlSettings
from meterdesk.domain.errors import BadInputError
from meterdesk.entrypoints.administration import is_unlocked
from meterdesk.entrypoints.terminal import print_json, say
from meterdesk.services.office import Office

FOR_EVERYBODY = 0o644
"""Mode of a file for other PCs: whoever sets those up reads it, and no secret is in it."""


async def exchange(office: Office, words: Namespace) -> int:
    """Writes the settings into a file, or takes those of a file; no secret is in either."""
    return (_export if words.way == "export" else _import)(office, words)


def _export(office: Office, words: Namespace) -> int:
    target: Path = words.file
    if target.exists() and not words.replace:
        raise BadInputError(f"{target} is there already; name another, or add --replace.")
    TomlSettings(target, FOR_EVERYBODY).write(replace(office.settings, administration_lock=""))
    if words.json:
        print_json({"file": str(target)})
    else:
        print(f"The settings are in {target}. Passwords, keys and SNMP communities are not.")
    return 0


def _import(office: Office, words: Namespace) -> int:
    """Checked as the preferences are and kept as they are: secrets move, the start is switched."""
    if not words.file.is_file():
        raise BadInputError(f"There is no file {words.file}.")
    file = TomlSettings(words.file)
    mistakes = file.mistakes()
    begun = office.preferences.begin()
    taken = file.over(begun.settings) if words.only_named else file.read()
    lock = taken.administration_lock or begun.settings.administration_lock
    wanted = replace(
        begun,
        settings=office.administration.under_policy(replace(taken, administration_lock=lock)),
        ports=None,
        is_unlocked=is_unlocked(office.administration, words),
    )
    mistakes = {**office.preferences.problems(wanted), **mistakes}
    if mistakes:
        _refuse(words, mistakes)
        return 2
    office.preferences.keep(wanted)
    if words.json:
        print_json({"file": str(words.file), "mistakes": []})
    else:
        print(f"The settings of {words.file} hold from now on.")
    return 0


def _refuse(words: Namespace, mistakes: dict[str, str]) -> None:
    text = words.file.read_text("utf-8-sig")
    told = sorted((_line(text, key), key, why) for key, why in mistakes.items())
    for line, key, why in told:
        say(f"meterdesk: {words.file}, line {line}, {key}: {why}")
    say("meterdesk: no setting was changed.")
    if words.json:
        print_json(
            {
                "file": str(words.file),
                "mistakes": [
                    {"line": line, "key": key, "sentence": why} for line, key, why in told
                ],
            }
        )


def _line(text: str, key: str) -> int:
    """Where the key stands, from 1; some settings have a key with a unit in the file."""
    begins = rf"""^[ \t]*\[*["']?{re.escape(key)}"""
    for pattern in (rf"{begins}\b", begins):
        if found := re.search(pattern, text, re.MULTILINE):
            return text.count("\n", 0, found.start()) + 1
    return 1
