"""Commands about devices: their service, and what is asked of them."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime
from typing import Any

from meterdesk_server.calendar.cycle import Cycle
from meterdesk_server.desk import TOTAL, Desk
from meterdesk_server.verbs.command import add_command, each


def add(commands: Any) -> None:
    """Adds the commands to those of the server."""
    _add_service(commands)
    _add_requests(commands)


def _add_service(commands: Any) -> None:
    command = add_command(commands, "sign-up", "sign devices up for service", _sign_up)
    command.add_argument("serials", nargs="+", metavar="SERIAL")
    command.add_argument("--cycle", choices=[str(c) for c in Cycle], default=str(Cycle.MONTHLY))
    command.add_argument("--meter", nargs="+", action="extend", metavar="NAME", dest="meters")
    command.add_argument(
        "--day",
        type=_day,
        metavar="DAY",
        help="ask for reads by the calendar, due at noon of this day of the month (1 to 31)",
    )
    command = add_command(commands, "sign-off", "end the service of devices", _sign_off)
    command.add_argument("serials", nargs="+", metavar="SERIAL")
    command = add_command(commands, "release", "free devices for another office", _release)
    command.add_argument("serials", nargs="+", metavar="SERIAL")


def _add_requests(commands: Any) -> None:
    command = add_command(commands, "request-billing", "ask for billing reads", _billing)
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
    command = add_command(commands, "request-supplies", "ask for supplies usage", _supplies)
    command.add_argument("serials", nargs="+", metavar="SERIAL")


def _sign_up(given: argparse.Namespace) -> int:
    meters = given.meters or (TOTAL,)
    return each(
        given,
        given.serials,
        lambda desk, serial: desk.sign_up(serial, Cycle(given.cycle), meters, given.day),
        "signed up",
    )


def _sign_off(given: argparse.Namespace) -> int:
    return each(given, given.serials, Desk.sign_off, "signed off")


def _release(given: argparse.Namespace) -> int:
    return each(given, given.serials, Desk.release, "released")


def _billing(given: argparse.Namespace) -> int:
    def ask(desk: Desk, serial: str) -> None:
        print(serial, desk.request_billing(serial, given.meters, given.due))

    return each(given, given.serials, ask)


def _supplies(given: argparse.Namespace) -> int:
    return each(given, given.serials, Desk.request_supplies, "asked for")


def _utc(text: str) -> datetime:
    at = datetime.fromisoformat(text)
    try:
        return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
    except OverflowError as error:  # its UTC is before the year 1 or after 9999
        raise ValueError from error


def _day(text: str) -> int:
    day = int(text)
    if not 1 <= day <= 31:
        raise ValueError
    return day


# what argparse calls them when they are mistyped
_utc.__name__, _day.__name__ = "time", "day"
