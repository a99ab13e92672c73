"""The office on a terminal. Status 0 done, 1 failed with a sentence on stderr, 2 wrong usage."""

from __future__ import annotations

import argparse
import contextlib
import logging
import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Coroutine, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from meterdesk import __version__, paths
from meterdesk.bootstrap import (
    lock_office,
    open_administration,
    open_communities,
    open_office,
    open_places,
    open_printers,
)
from meterdesk.domain.administration import Area
from meterdesk.domain.errors import BadInputError, MeterdeskError, NotNowError
from meterdesk.domain.port import check_port, ports_of
from meterdesk.domain.settings import SecretStore
from meterdesk.entrypoints import commands, handover, held, identities, sent
from meterdesk.entrypoints.access import ACTIONS, AUTHS, PRIVACIES, access
from meterdesk.entrypoints.administration import ACTION, UNLOCK, administration, is_unlocked
from meterdesk.entrypoints.backups import make_backup, restore_backup
from meterdesk.entrypoints.check import check, troubles
from meterdesk.entrypoints.choices import keep_register_settings
from meterdesk.entrypoints.discover import discover
from meterdesk.entrypoints.ending import deregister
from meterdesk.entrypoints.internet_proxy import internet_proxy
from meterdesk.entrypoints.logs import keep_log
from meterdesk.entrypoints.settings_file import exchange
from meterdesk.entrypoints.support import make_bundle
from meterdesk.entrypoints.taking_along import statement
from meterdesk.entrypoints.terminal import run, say
from meterdesk.entrypoints.wording import on_terminal

log = logging.getLogger(__name__)

Argument = tuple[tuple[str, ...], dict[str, object]]


@dataclass(frozen=True, slots=True)
class Verb:
    """A command: what it does, its help, its words, whether it works alone on the office.

    `run` is None for what needs no office. `begins`: it may make a data folder that is named.
    """

    run: commands.Command | None
    help: str
    arguments: tuple[Argument, ...] = field(default=())
    is_alone: bool = False
    begins: bool = False


def _port(text: str) -> int:
    try:
        return check_port(int(text))
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is no port; use a number") from None
    except BadInputError as error:
        raise argparse.ArgumentTypeError(error.message) from None


def _ports(text: str) -> tuple[int, ...]:
    try:
        return ports_of(text)
    except BadInputError as error:
        raise argparse.ArgumentTypeError(error.message) from None


_COMMUNITY: Argument = (
    ("--community",),
    {
        "action": "append",
        "metavar": "NAME",
        "help": "community to try; may be repeated. Everybody on this computer can read it there",
    },
)
_COMMUNITY_FILE: Argument = (
    ("--community-file",),
    {"metavar": "FILE", "help": "file with communities, one a line; - reads standard input"},
)
_PLACES: tuple[Argument, ...] = tuple(
    (
        (flag,),
        {"action": "store_const", "const": store, "dest": "secret_store", "help": words},
    )
    for flag, store, words in (
        ("--secret-in-keyring", SecretStore.KEYRING, "keep secrets in the keyring (the default)"),
        ("--secret-in-file", SecretStore.FILE, "keep secrets in a file only you can read"),
        ("--secret-for-this-run", SecretStore.SESSION, "keep no secret longer than this command"),
    )
)
_KEY_FILE: Argument = (
    ("--key-file",),
    {
        "metavar": "FILE",
        "help": "file with the enrolment key; - reads standard input",
    },
)
_PORT: Argument = (
    ("--port",),
    {"type": _port, "default": 161, "help": "UDP port of the SNMP agents (161)"},
)
_USER: Argument = (
    ("--user",),
    {"metavar": "NAME", "help": "SNMPv3 user that is kept: see `meterdesk access`"},
)
_DEVICES = "id, serial number, address or host name"

_EXPORT: tuple[Argument, ...] = (
    (
        ("--export",),
        {"type": Path, "metavar": "FILE", "help": "save: .xlsx for people, .csv for programs"},
    ),
    (("--replace",), {"action": "store_true", "help": "in place of a file of that name"}),
)
_PERIOD: tuple[Argument, ...] = (
    (("--since",), {"metavar": "DAY", "help": "not before this day: 2026-11-01"}),
    (("--until",), {"metavar": "DAY", "help": "not after this day"}),
)

_TWO: tuple[Argument, ...] = (
    (("device",), {"help": f"the one known first: {_DEVICES}"}),
    (("other",), {"help": f"the other: {_DEVICES}"}),
)

VERBS = {
    "probe": Verb(
        None,
        "read one printer and keep nothing",
        (
            (("host",), {"help": "address or name of the printer"}),
            _PORT,
            _COMMUNITY,
            _COMMUNITY_FILE,
            _USER,
        ),
        begins=True,
    ),
    "access": Verb(
        None,
        "list what opens printers, keep a community or an SNMPv3 user, forget one",
        (
            (("action",), {"choices": ACTIONS, "help": "secrets are asked for"}),
            (("name",), {"nargs": "?", "help": "of an SNMPv3 user"}),
            (("--auth",), {"choices": AUTHS, "help": "how messages are signed (not at all)"}),
            (("--privacy",), {"choices": PRIVACIES, "help": "how they are encrypted (not at all)"}),
            (("--context",), {"metavar": "NAME", "help": "part of the agent, such as Jetdirect"}),
            *_PLACES[:2],
            UNLOCK,
        ),
        begins=True,
    ),
    "discover": Verb(
        discover,
        "find printers and keep them",
        (
            (
                ("target",),
                {
                    "nargs": "*",
                    "help": "network, range, address or host name, with or without a port; none: "
                    "what this computer and its network know, and the networks of the settings",
                },
            ),
            (
                ("--from",),
                {"dest": "list", "metavar": "FILE", "help": "CSV file with a list of addresses"},
            ),
            (
                ("--port",),
                {"type": _ports, "help": "UDP port of the SNMP agents (161); several: 161,1161"},
            ),
            _COMMUNITY,
            _COMMUNITY_FILE,
            _USER,
            (
                ("--no-hints",),
                {
                    "action": "store_true",
                    "help": "ask only the networks of the settings",
                },
            ),
            (
                ("--exclude",),
                {"action": "append", "default": [], "metavar": "TARGET", "help": "not these"},
            ),
        ),
        is_alone=True,
        begins=True,
    ),
    "read": Verb(
        commands.read,
        "read the meters of all devices, or of those named",
        ((("device",), {"nargs": "*", "help": _DEVICES}),),
        is_alone=True,
    ),
    "register": Verb(
        commands.register,
        "register this office and devices with the Communication Server",
        (
            (("device",), {"nargs": "*", "help": _DEVICES}),
            (("--all",), {"action": "store_true", "help": "every device with a serial number"}),
            (("--server",), {"metavar": "URL", "help": "address of the server (https)"}),
            (("--ca",), {"metavar": "FILE", "help": "certificate of a private CA to trust"}),
            _KEY_FILE,
            *_PLACES,
            UNLOCK,
        ),
        is_alone=True,
        begins=True,
    ),
    "deregister": Verb(
        deregister,
        "end the registration of devices, or of this office; nothing of them is sent any more",
        (
            (("device",), {"nargs": "*", "help": _DEVICES}),
            (
                ("--office",),
                {"action": "store_true", "help": "leave the supplier: every device, the secret"},
            ),
            (
                ("--here",),
                {
                    "action": "store_true",
                    "help": "with --office: on this PC alone, without telling the server",
                },
            ),
            (("--yes",), {"action": "store_true", "help": "do not ask"}),
            UNLOCK,
        ),
        is_alone=True,
    ),
    "handover": Verb(
        handover.handover,
        "write the sheet on which printers are ticked, or read one that was",
        handover.ARGUMENTS,
        is_alone=True,
    ),
    "sync": Verb(
        commands.sync, "talk to the Communication Server now", (_KEY_FILE,), is_alone=True
    ),
    "check": Verb(
        check,
        "try the way to the server, stage by stage; nothing of the office is sent",
        (
            (("--server",), {"metavar": "URL", "help": "another address than the settings have"}),
            (("--ca",), {"metavar": "FILE", "help": "certificate of a private CA to trust"}),
        ),
    ),
    "troubles": Verb(troubles, "why the server was not reached, and for how long"),
    "status": Verb(commands.status, "how things stand"),
    "devices": Verb(commands.devices, "list the devices", _EXPORT),
    "history": Verb(
        commands.history,
        "what a device told over time",
        (
            (("device",), {"help": _DEVICES}),
            (("--csv",), {"action": "store_true", "help": "as comma-separated values"}),
            *_PERIOD,
            *_EXPORT,
        ),
    ),
    "statement": Verb(
        statement,
        "what meters said first and last in a period, and what was billed; nothing is estimated",
        (
            (
                ("device",),
                {"nargs": "*", "help": f"{_DEVICES}; none: all the supplier knows"},
            ),
            *_PERIOD,
            *_EXPORT,
        ),
    ),
    "same": Verb(
        identities.same,
        "two entries are one printer, moved or repaired: their histories become one",
        (
            *_TWO,
            (
                ("--anyway",),
                {"action": "store_true", "help": "even where the evidence says otherwise"},
            ),
        ),
    ),
    "replaced": Verb(
        identities.replaced,
        "the first printer was replaced by the second: it is closed with its last reading",
        _TWO,
    ),
    "different": Verb(identities.different, "two entries are two printers", _TWO),
    "journal": Verb(
        identities.journal,
        "what was decided about who is who, by Meterdesk and by people",
        ((("device",), {"nargs": "?", "help": _DEVICES}),),
    ),
    "undo": Verb(
        identities.undo,
        "take back a decision of the journal",
        ((("number",), {"type": int, "help": "its number in the journal"}),),
    ),
    "held": Verb(
        held.held, "billing reads that wait for your answer, and those that cannot be taken"
    ),
    "release": Verb(
        held.release,
        "answer a held billing read: send it anyway, or what the flag says",
        (
            (("number",), {"type": int, "help": "its number in meterdesk held"}),
            (("--again",), {"action": "store_true", "help": "read the printer again"}),
            (("--other",), {"action": "store_true", "help": "it is another printer"}),
            (("--told",), {"action": "store_true", "help": "refused, and the supplier knows"}),
        ),
        is_alone=True,
    ),
    "outbox": Verb(commands.outbox, "what waits to be sent, and what was sent"),
    "sent": Verb(
        sent.sent,
        "what was sent and what the server answered, word for word",
        (
            (("number",), {"nargs": "?", "type": int, "help": "one conversation, whole"}),
            (("--since",), {"metavar": "DAY", "help": "not before this day: 2026-11-01"}),
            (("--until",), {"metavar": "DAY", "help": "not after this day"}),
            (("--device",), {"help": f"about this one: {_DEVICES}"}),
            (
                ("--search",),
                {"metavar": "WORDS", "help": "all of them: text, serial number, printer, value"},
            ),
            (("--problems",), {"action": "store_true", "help": "only what did not go well"}),
            (
                ("--limit",),
                {"type": int, "default": 50, "metavar": "N", "help": "so many (50); 0: all"},
            ),
            (("--csv",), {"action": "store_true", "help": "the list as comma-separated values"}),
            (("--xml",), {"action": "store_true", "help": "of one: the messages, each on a line"}),
            (
                ("--export",),
                {
                    "type": Path,
                    "metavar": "FILE",
                    "help": "save: .zip or a folder has every message, .csv the list",
                },
            ),
        ),
    ),
    "next": Verb(
        sent.next_messages,
        "what the next sync would send, before it does; nothing leaves by this",
        ((("--xml",), {"action": "store_true", "help": "the messages, each on a line"}),),
    ),
    "pause": Verb(commands.pause, "from now on nothing leaves the office"),
    "resume": Verb(commands.resume, "communication goes on"),
    "internet-proxy": Verb(
        internet_proxy,
        "say how the Internet is reached, or set it",
        (
            (
                ("way",),
                {
                    "nargs": "?",
                    "metavar": "URL|system|none",
                    "help": "address of the proxy, or as this computer is set up, or directly",
                },
            ),
            (
                ("--user",),
                {
                    "metavar": "NAME",
                    "help": "who signs in there; the password is asked for, or read from standard "
                    "input, and lies with the secrets",
                },
            ),
            *_PLACES[:2],
            UNLOCK,
        ),
        is_alone=True,
        begins=True,
    ),
    "administration": Verb(
        administration,
        "say what is locked, lock the IT settings with a password, or take it away",
        (ACTION, UNLOCK),
        is_alone=True,
    ),
    "settings": Verb(
        exchange,
        "write the settings into a file, or take those of a file: all or none, no secrets",
        (
            (("way",), {"choices": ("export", "import"), "help": "which way"}),
            (("file",), {"type": Path, "help": "the file, TOML"}),
            (("--replace",), {"action": "store_true", "help": "export: in place of that file"}),
            UNLOCK,
        ),
        is_alone=True,
        begins=True,
    ),
    "backup": Verb(
        None,
        "save all data into one file; no secret is in it",
        (
            (("file",), {"type": Path, "help": "the file, or a folder for it"}),
            (("--replace",), {"action": "store_true", "help": "in place of a file of that name"}),
        ),
    ),
    "support": Verb(
        None,
        "gather what somebody who helps from afar needs to see; no secret is in it",
        (
            (("file",), {"type": Path, "nargs": "?", "help": "the file, or a folder for it"}),
            (("--show",), {"action": "store_true", "help": "print what is in it"}),
            (
                ("--unmasked",),
                {"action": "store_true", "help": "leave addresses, names and serial numbers"},
            ),
            (("--replace",), {"action": "store_true", "help": "in place of a file of that name"}),
        ),
    ),
    "restore": Verb(
        None,
        "put a backup in the place of what is there, which is kept",
        (
            (("file",), {"type": Path, "help": "the backup"}),
            (("--yes",), {"action": "store_true", "help": "do not ask"}),
        ),
        begins=True,
    ),
}


def parser() -> ArgumentParser:
    """The command line as argparse has it."""
    top = ArgumentParser(
        prog="meterdesk", description="Reads an office's printers and reports their meters."
    )
    _add_common(top, None)
    top.add_argument("--version", action="version", version=f"Meterdesk {__version__}")
    verbs = top.add_subparsers(dest="verb", metavar="COMMAND", required=True)
    for name, verb in VERBS.items():
        one = verbs.add_parser(name, help=verb.help, description=verb.help)
        for flags, options in verb.arguments:
            one.add_argument(*flags, **options)  # type: ignore[arg-type]
        _add_common(one, argparse.SUPPRESS)
    return top


def _add_common(words: ArgumentParser, absent: str | None) -> None:
    """Before the command or after it. Where it stands before, its absence after changes nothing."""
    words.add_argument(
        "--data-dir",
        type=Path,
        metavar="DIR",
        default=absent,
        help="folder of the data (the user's own)",
    )
    words.add_argument(
        "--json", action="store_true", default=absent or False, help="print one JSON document"
    )


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command and returns its exit status. No traceback ever reaches the user."""
    try:
        words = parser().parse_args(argv)
        words.folder = data_folder(words.data_dir)
        if words.data_dir and not VERBS[words.verb].begins:
            _require(words.folder)
        status = _run(VERBS[words.verb], words, words.folder)
        sys.stdout.flush()  # here, where what goes wrong with it is still ours to say
        return status
    except BadInputError as error:
        say(f"meterdesk: {on_terminal(error.message)}")
        return 2
    except MeterdeskError as error:
        say(f"meterdesk: {on_terminal(error.message)}")
        return 1
    except KeyboardInterrupt:
        say("meterdesk: stopped; what was done until now is kept.")
        return 130
    except BrokenPipeError:
        _forget_output()
        return 1
    except OSError as error:
        _forget_output()
        say(f"meterdesk: {error.strerror or error}; what was done until now is kept.")
        return 1
    except Exception as error:
        log.exception("unexpected")
        say(f"meterdesk: something unexpected happened ({type(error).__name__}); nothing is lost.")
        return 1


def data_folder(given: Path | None) -> Path:
    """The folder that was given, else the user's own. Raises BadInputError."""
    try:
        return (given or paths.data_dir()).expanduser()
    except RuntimeError:
        raise BadInputError(f"“{given}” names a home folder nobody has.") from None


def _require(folder: Path) -> None:
    """Whoever mistypes a folder shall not get an empty office. Raises NotNowError."""
    if not folder.exists():
        raise NotNowError(
            f"There is no data folder {folder.absolute()}; meterdesk discover, register or restore "
            "makes one."
        )


def _forget_output() -> None:
    """Nobody reads it any more: the interpreter shall not try again when it ends."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _run(verb: Verb, words: Namespace, folder: Path) -> int:
    keep_log(folder)
    if verb.run is None:
        return run(_APART[words.verb](folder, words))
    with ExitStack() as stack:
        if verb.is_alone:
            stack.enter_context(lock_office(folder))
        places = open_places(folder, is_terminal=True)
        office = open_office(folder, places=places)
        stack.callback(lambda: office.close())
        for problem in (*office.settings_file.problems, *office.remarks):
            say(f"meterdesk: {on_terminal(problem)}")
        before = office.settings
        if verb.run is commands.register and keep_register_settings(office, words):
            office.close()
            office = open_office(folder, places=places)
            try:
                return run(verb.run(office, words))
            except BaseException:
                office.settings_file.write(before)  # what led to no registration is not kept
                office.close()
                office = open_office(folder, places=places)  # brings the secrets back as well
                raise
        return run(verb.run(office, words))


def _probe(folder: Path, words: Namespace) -> Coroutine[Any, Any, int]:
    places = open_places(folder, is_terminal=True)
    return commands.probe(open_printers(), words, lambda: open_communities(folder, places).users)


def _access(folder: Path, words: Namespace) -> Coroutine[Any, Any, int]:
    places = open_places(folder, is_terminal=True)
    if words.action != "list":
        desk = open_administration(folder)
        desk.check_area(Area.DISCOVERY, is_unlocked=is_unlocked(desk, words))
    return access(open_communities(folder, places, words.secret_store), words)


_APART: dict[str, Callable[[Path, Namespace], Coroutine[Any, Any, int]]] = {
    "probe": _probe,
    "access": _access,
    "backup": make_backup,
    "restore": restore_backup,
    "support": make_bundle,
}
"""The commands that need no office."""


if __name__ == "__main__":
    raise SystemExit(main())
