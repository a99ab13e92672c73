"""`meterdesk administration`: locks the IT settings with a password, and opens them (row M16)."""

from __future__ import annotations

import sys
import time
from argparse import Namespace
from getpass import getpass

from meterdesk.domain.administration import Area
from meterdesk.domain.errors import BadInputError
from meterdesk.entrypoints.secret_lines import secret_lines
from meterdesk.entrypoints.terminal import print_json, say
from meterdesk.entrypoints.verbs.verb import Argument
from meterdesk.services.administration import Administration
from meterdesk.services.office import Office

ACTION: Argument = (
    ("action",),
    {"choices": ("status", "lock", "unlock"), "help": "a new password is asked for"},
)
UNLOCK: Argument = (
    ("--unlock",),
    {
        "metavar": "FILE",
        "help": "file with the administration password, where it is locked; - reads standard input",
    },
)
"""What a command takes that changes what may be locked."""
PAUSE = 2.0
"""Seconds that a wrong password costs here, where every command counts from nothing again."""


async def administration(office: Office, words: Namespace) -> int:
    """Says what is locked, locks it (or with another password), or removes the password."""
    desk = office.administration
    if words.action != "status":
        may = is_unlocked(desk, words) if desk.has_password else False
        if words.action == "lock":
            desk.lock(_new_password(), is_unlocked=may)
        else:
            desk.remove(is_unlocked=may)
    _tell(desk, words)
    return 0


def is_unlocked(desk: Administration, words: Namespace) -> bool:
    """Whether the password was given, and is right. Raises BadInputError where it is wrong."""
    if not getattr(words, "unlock", None) or not desk.has_password:
        return False
    lines = secret_lines(words.unlock, "The administration password")
    try:
        desk.unlock(lines[0] if lines else "")
    except BadInputError:
        time.sleep(PAUSE)
        raise
    return True


def _new_password() -> str:
    """Typed twice at the terminal, or one line of standard input; never a word of the command."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    password = getpass("New administration password: ")
    if getpass("The same again: ") != password:
        raise BadInputError("The two are not the same; nothing is locked.")
    return password


def _tell(desk: Administration, words: Namespace) -> None:
    held = desk.restraint()
    by_policy, by_password = sorted(held.by_policy), sorted(held.by_password)
    if words.json:
        print_json(
            {
                "has_password": desk.has_password,
                "locked_by_password": by_password,
                "locked_by_policy": by_policy,
                "fixed_by_policy": sorted(held.fixed),
            }
        )
        return
    if by_password:
        say(f"Locked with a password: {', '.join(by_password)}.")
    if by_policy:
        say(f"Locked by the policy of this computer: {', '.join(by_policy)}.")
    if held.fixed:
        say(f"Fixed by the policy of this computer: {', '.join(sorted(held.fixed))}.")
    if not (by_password or by_policy or held.fixed):
        say(f"Nothing is locked. A password would lock {', '.join(Area)}.")
