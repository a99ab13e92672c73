"""The commands that talk to printers, with their words."""

from __future__ import annotations

from meterdesk.entrypoints import commands
from meterdesk.entrypoints.access import ACTIONS, AUTHS, PRIVACIES
from meterdesk.entrypoints.administration import UNLOCK
from meterdesk.entrypoints.discover import discover
from meterdesk.entrypoints.verbs.verb import Verb
from meterdesk.entrypoints.verbs.words import (
    COMMUNITY,
    COMMUNITY_FILE,
    DEVICES,
    PLACES,
    PORT,
    USER,
    ports,
)

PRINTERS = {
    "probe": Verb(
        None,
        "read one printer and keep nothing",
        (
            (("host",), {"help": "address or name of the printer"}),
            PORT,
            COMMUNITY,
            COMMUNITY_FILE,
            USER,
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
            *PLACES[:2],
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
                {"type": ports, "help": "UDP port of the SNMP agents (161); several: 161,1161"},
            ),
            COMMUNITY,
            COMMUNITY_FILE,
            USER,
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
        ((("device",), {"nargs": "*", "help": DEVICES}),),
        is_alone=True,
    ),
}
