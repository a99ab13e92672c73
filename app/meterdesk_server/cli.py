"""`meterdesk-server` on a terminal: runs the server, and does what people at the supplier do.

Exit status: 0 done, 1 it could not be done (one sentence on stderr), 2 the command was mistyped.
"""

from __future__ import annotations

import argparse
import json
import logging
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import platformdirs

from meterdesk_server.conformance import command as conformance
from meterdesk_server.desk import TOTAL, Cycle, Desk
from meterdesk_server.errors import FolderError, ServerError
from meterdesk_server.policy import Policy
from meterdesk_server.server import open_premises, run


def main(arguments: Sequence[str] | None = None) -> int:
    """Does one command and returns the exit status."""
    given = _parser().parse_args(arguments)
    try:
        status: int = given.do(given)
    except ServerError as error:
        _complain(error.message)
        return 1
    except KeyboardInterrupt:
        return 0
    except BrokenPipeError:
        sys.stderr.close()  # whoever read our output has gone; nothing is left to say
        return 1
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="meterdesk-server", description="The Communication Server of Meterdesk."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for add in (
        _add_run,
        _add_enrolment_key,
        _add_revoke,
        _add_sign_up,
        _add_release,
        _add_requests,
        _add_lists,
        conformance.add,
    ):
        add(commands)
    return parser


def _add_run(commands: Any) -> None:
    command = _command(commands, "run", "serve until interrupted", _run)
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


def _add_enrolment_key(commands: Any) -> None:
    command = _command(commands, "enrolment-key", "make a key for an office's letter", _key)
    command.add_argument("--label", default="", help="for whom it is")
    command.add_argument(
        "--proxies", type=int, default=1, help="how many installations may use it (%(default)s)"
    )


def _add_revoke(commands: Any) -> None:
    command = _command(commands, "revoke", "shut out enrolment keys or installations", _revoke)
    command.add_argument(
        "names", nargs="+", metavar="KEY|PROXY", help="an enrolment key or its name, or a ProxyId"
    )


def _add_sign_up(commands: Any) -> None:
    command = _command(commands, "sign-up", "sign devices up for service", _sign_up)
    command.add_argument("serials", nargs="+", metavar="SERIAL")
    command.add_argument("--cycle", choices=[str(c) for c in Cycle], default=str(Cycle.MONTHLY))
    command.add_argument("--meter", nargs="+", action="extend", metavar="NAME", dest="meters")
    command = _command(commands, "sign-off", "end the service of devices", _sign_off)
    command.add_argument("serials", nargs="+", metavar="SERIAL")


def _add_release(commands: Any) -> None:
    command = _command(commands, "release", "free devices for another office", _release)
    command.add_argument("serials", nargs="+", metavar="SERIAL")


def _add_requests(commands: Any) -> None:
    command = _command(commands, "request-billing", "ask for billing reads", _billing)
    command.add_argument("serials", nargs="+", metavar="SERIAL")
    command.add_argument(
        "--meter",
        nargs="+",
        action="extend",
        metavar="NAME",
        dest="meters",
        help="meters wanted; those signed up if not given",
    )
    command.add_argument(
        "--due", type=_utc, help="when to read, as 2026-03-31T18:00Z; now if not given"
    )
    command = _command(commands, "request-supplies", "ask for supplies usage", _supplies)
    command.add_argument("serials", nargs="+", metavar="SERIAL")


def _add_lists(commands: Any) -> None:
    for name, help_, rows in (
        ("proxies", "list the installations in offices", Desk.proxies),
        ("devices", "list the devices offices registered", Desk.devices),
        ("ledger", "list the meters billed", Desk.ledger),
        ("supplies", "list the supplies levels told", Desk.supplies),
    ):
        command = _command(commands, name, help_, _lister(rows))
        command.add_argument("--json", action="store_true", help="as JSON")


def _command(
    commands: Any, name: str, help_: str, do: Callable[[argparse.Namespace], int]
) -> argparse.ArgumentParser:
    command: argparse.ArgumentParser = commands.add_parser(name, help=help_, description=help_)
    command.add_argument(
        "--folder",
        type=Path,
        default=Path(platformdirs.user_data_dir("MeterdeskServer", appauthor=False)),
        help="where the server keeps its database, keys and certificate (%(default)s)",
    )
    command.set_defaults(do=do)
    return command


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


def _key(given: argparse.Namespace) -> int:
    with open_premises(given.folder) as premises:
        print(premises.desk.create_enrolment_key(given.label, given.proxies))
    return 0


def _revoke(given: argparse.Namespace) -> int:
    return _each(given, given.names, Desk.revoke, "shut out")


def _sign_up(given: argparse.Namespace) -> int:
    meters = given.meters or (TOTAL,)
    return _each(
        given,
        given.serials,
        lambda desk, serial: desk.sign_up(serial, Cycle(given.cycle), meters),
        "signed up",
    )


def _sign_off(given: argparse.Namespace) -> int:
    return _each(given, given.serials, Desk.sign_off, "signed off")


def _release(given: argparse.Namespace) -> int:
    return _each(given, given.serials, Desk.release, "released")


def _billing(given: argparse.Namespace) -> int:
    def ask(desk: Desk, serial: str) -> None:
        print(serial, desk.request_billing(serial, given.meters, given.due))

    return _each(given, given.serials, ask)


def _supplies(given: argparse.Namespace) -> int:
    return _each(given, given.serials, Desk.request_supplies, "asked for")


def _each(
    given: argparse.Namespace, names: Iterable[str], do: Callable[[Desk, str], None], done: str = ""
) -> int:
    """Does it for each of the names that can have it done, and says so with the word `done`; 1 if
    there was one that cannot.
    """
    status = 0
    _require_server(given.folder)
    with open_premises(given.folder) as premises:
        for name in names:
            try:
                do(premises.desk, name)
                if done:
                    print(f"{name}: {done}")
            except ServerError as error:
                _complain(error.message)
                status = 1
    return status


def _lister(rows: Callable[[Desk], Sequence[Any]]) -> Callable[[argparse.Namespace], int]:
    def show(given: argparse.Namespace) -> int:
        _require_server(given.folder)
        with open_premises(given.folder) as premises:
            found = [{k: _plain(v) for k, v in asdict(row).items()} for row in rows(premises.desk)]
        if given.json:
            print(json.dumps(found, indent=2))
        else:
            _table(found)
        return 0

    return show


def _require_server(folder: Path) -> None:
    if not (folder / "server.db").exists():
        raise FolderError(
            f"There is no server in {folder}; name its folder with --folder, "
            "or start one with: meterdesk-server run"
        )


def _plain(value: Any) -> Any:
    return f"{value:%Y-%m-%dT%H:%M:%SZ}" if isinstance(value, datetime) else value


def _table(rows: Sequence[dict[str, Any]]) -> None:
    if not rows:
        print("(none)")
        return
    lines = [list(rows[0]), *([_cell(value) for value in row.values()] for row in rows)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    for line in lines:
        cells = (cell.ljust(width) for cell, width in zip(line, widths, strict=True))
        print("  ".join(cells).rstrip())


def _cell(value: Any) -> str:
    if value is None:
        return "-"
    is_many = isinstance(value, Iterable) and not isinstance(value, str)
    return " ".join(value) or "-" if is_many else str(value)


def _complain(sentence: str) -> None:
    print(sentence, file=sys.stderr)


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


def _utc(text: str) -> datetime:
    at = datetime.fromisoformat(text)
    try:
        return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
    except OverflowError as error:  # its UTC is before the year 1 or after 9999
        raise ValueError from error


# what argparse calls them when they are mistyped
_port.__name__, _utc.__name__, _minutes.__name__ = "port", "time", "minutes"
