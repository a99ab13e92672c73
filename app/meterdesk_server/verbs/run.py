"""`meterdesk-server run`: serve until interrupted."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from meterdesk_server.first_start import ADMINISTRATOR
from meterdesk_server.running import logs
from meterdesk_server.server import Started, run
from meterdesk_server.verbs.command import add_command

_TEXTS = (
    ("--host", "ADDRESS", "address to listen on (127.0.0.1)"),
    ("--public-url", "URL", "how offices and browsers reach the server, if not by its own address"),
    ("--log-format", "text|json", "how the log is written (text)"),
)
_FILES = (
    ("--certificate", "a certificate in PEM, in place of one of the server's own authority"),
    ("--certificate-key", "its key"),
)
_CHOSEN = (
    *("host", "port", "names", "public_url", "certificate", "certificate_key", "behind_proxy"),
    *("trusted_proxies", "share_port", "log_format", "sign_up_after"),
)


def add(commands: Any) -> None:
    """Adds the command to those of the server."""
    command = add_command(commands, "run", "serve until interrupted", _run)
    for option, metavar, help_ in _TEXTS:
        command.add_argument(option, metavar=metavar, help=help_)
    for option, help_ in _FILES:
        command.add_argument(option, type=Path, metavar="FILE", help=help_)
    command.add_argument("--port", type=_port, help="port (8443)")
    command.add_argument(
        "--name",
        action="append",
        dest="names",
        help="a further name or address offices use for this server; it goes into the certificate",
    )
    command.add_argument(
        "--sign-up-after",
        type=_minutes,
        metavar="MINUTES",
        help="how long after registering a device can be signed up (60)",
    )
    _add_ways(command)
    command.set_defaults(chosen=(*command.get_default("chosen"), *_CHOSEN))


def _add_ways(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--behind-proxy",
        action="store_true",
        default=None,
        help="speak HTTP to a proxy that speaks HTTPS; needs --public-url",
    )
    command.add_argument(
        "--trusted-proxy",
        action="append",
        dest="trusted_proxies",
        metavar="ADDRESS",
        help="whose word it takes for who is behind (127.0.0.1 and ::1)",
    )
    command.add_argument(
        "--share-port",
        action="store_true",
        default=None,
        help="let other processes listen at the same port (Linux)",
    )


def _run(given: argparse.Namespace) -> int:
    logs.begin(given.settings.log_format)
    run(given.settings, _started)
    return 0


def _started(said: Started) -> None:
    print(f"The Communication Server listens at {said.url}")
    if said.ca_file:
        print(f"Offices add this certificate authority to those they trust: {said.ca_file}")
    print(f"The page, for people with a browser, is at {said.url.removesuffix('soap')}")
    if said.password:
        print(f"Sign in there as {ADMINISTRATOR} with the password: {said.password}")
        print("It is said this once, and changed when you sign in.")
    print(end="", flush=True)


def _port(text: str) -> int:
    port = int(text)
    if not 0 <= port <= 65535:
        raise ValueError
    return port


def _minutes(text: str) -> int:
    minutes = int(text)
    if not 0 <= minutes <= 100_000:
        raise ValueError
    return minutes


# what argparse calls them when they are mistyped
_port.__name__, _minutes.__name__ = "port", "minutes"
