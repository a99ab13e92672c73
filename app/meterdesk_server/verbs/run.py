"""`meterdesk-server run`: serve until interrupted."""

from __future__ import annotations

import argparse
import logging
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from meterdesk_server.policy import Policy
from meterdesk_server.server import run
from meterdesk_server.verbs.command import add_command


def add(commands: Any) -> None:
    """Adds the command to those of the server."""
    command = add_command(commands, "run", "serve until interrupted", _run)
    command.add_argument("--host", default="127.0.0.1", help="address to listen on (%(default)s)")
    command.add_argument("--port", type=_port, default=8443, help="port (%(default)s)")
    command.add_argument(
        "--name",
        action="append",
        default=[],
        help="a further name or address offices use for this server; it goes into the certificate",
    )
    command.add_argument(
        "--sign-up-after",
        type=_minutes,
        default=Policy().sign_up_after,
        metavar="MINUTES",
        help="how long after registering a device can be signed up (60)",
    )


def _run(given: argparse.Namespace) -> int:
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    for talkative in ("alembic", "uvicorn"):
        logging.getLogger(talkative).setLevel(logging.WARNING)
    policy = replace(Policy(), sign_up_after=given.sign_up_after)
    run(given.folder, given.host, given.port, given.name, _started, policy)
    return 0


def _started(url: str, ca_file: Path) -> None:
    print(f"The Communication Server listens at {url}")
    print(f"Offices add this certificate authority to those they trust: {ca_file}", flush=True)


def _port(text: str) -> int:
    port = int(text)
    if not 0 <= port <= 65535:
        raise ValueError
    return port


def _minutes(text: str) -> timedelta:
    minutes = int(text)
    if not 0 <= minutes <= 100_000:
        raise ValueError
    return timedelta(minutes=minutes)


# what argparse calls them when they are mistyped
_port.__name__, _minutes.__name__ = "port", "minutes"
