"""The commands that look after the installation, with their words."""

from __future__ import annotations

from pathlib import Path

from meterdesk.entrypoints.administration import ACTION, UNLOCK, administration
from meterdesk.entrypoints.internet_proxy import internet_proxy
from meterdesk.entrypoints.new_version import BUILT_IN, new_version
from meterdesk.entrypoints.settings_file import exchange
from meterdesk.entrypoints.verbs.verb import Verb
from meterdesk.entrypoints.verbs.words import PLACES

UPKEEP = {
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
            *PLACES[:2],
            UNLOCK,
        ),
        is_alone=True,
        begins=True,
    ),
    "new-version": Verb(
        new_version,
        "say whether the window asks for new versions, and of whom; switch it on or off",
        (
            (("way",), {"nargs": "?", "choices": ("on", "off"), "help": "from now on"}),
            (
                ("--from",),
                {
                    "dest": "address",
                    "metavar": f"URL|{BUILT_IN}",
                    "help": "whom to ask: the https address of a releases.json",
                },
            ),
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
            (
                ("--only-named",),
                {
                    "action": "store_true",
                    "help": "import: what is not in the file stays as it is",
                },
            ),
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
            UNLOCK,
        ),
        begins=True,
    ),
    "erase": Verb(
        None,
        "remove all data of this office, and its secrets, from this computer",
        ((("--yes",), {"action": "store_true", "help": "do not ask"}), UNLOCK),
    ),
}
