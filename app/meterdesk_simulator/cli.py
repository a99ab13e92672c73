"""`meterdesk-simulator`: an office of printers on loopback, or any recording served as it is."""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from meterdesk_simulator.addresses import AddressError, bind_or_explain
from meterdesk_simulator.agent import Agent, Listening, State
from meterdesk_simulator.clock import FastClock
from meterdesk_simulator.floorplan import STORY, Event
from meterdesk_simulator.office import Office, Whereabouts, open_office
from meterdesk_simulator.recording import RecordingError, read_recording
from meterdesk_simulator.view import View

FASTEST = 100_000
"""Times as fast as a clock on the wall."""
HAPPENINGS = {
    "wake": "woke up and answers",
    "sleep": "fell asleep, answers nothing",
    "break_down": "was switched off, answers nothing",
    "repair": "was switched on again and answers",
    "appear": "was put up and answers",
    "replace": "stands there instead of another",
    "trouble": "has a {what}",
    "settle": "no longer has a {what}",
}
"""Of each deed of a story, what is said."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run until Ctrl+C; 0 when stopped, 1 for what could not be done, 2 for wrong usage."""
    chosen = _parser().parse_args(arguments)
    try:
        asyncio.run(chosen.run(chosen))
    except (RecordingError, AddressError) as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Stopped.")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("meterdesk-simulator", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    office = commands.add_parser("office", help="run an office of printers that are used and age")
    office.add_argument("--seed", type=int, default=1, help="another office life for each number")
    office.add_argument("--port", type=_port, default=0, help="the UDP port; 0 chooses a free one")
    office.add_argument(
        "--speed",
        type=_speed,
        default=1.0,
        help=f"how fast the office's time runs: above 0, at most {FASTEST:,} (1)",
    )
    office.set_defaults(run=_run_office)
    serve = commands.add_parser("serve", help="serve recordings as they are")
    serve.add_argument("recording", type=Path, nargs="+", help="an .snmprec file or a folder")
    serve.add_argument("--host", default="127.0.0.1", help="the address to listen on")
    serve.add_argument("--port", type=_port, default=0, help="the UDP port; 0 chooses a free one")
    communities = serve.add_mutually_exclusive_group()
    communities.add_argument("--community", help="what a single recording answers to (public)")
    communities.add_argument("--any-community", action="store_true", help="answer to every one")
    serve.set_defaults(run=_run_serve)
    return parser


async def _run_office(chosen: argparse.Namespace) -> None:
    clock = FastClock(datetime.now(UTC), chosen.speed)
    async with open_office(
        story=STORY, seed=chosen.seed, port=chosen.port, clock=clock.now
    ) as office:
        for one in office.devices():
            is_awake = office.state(one.name) is State.AWAKE
            print(_line(one) if is_awake else f"{_line(one)}  asleep, answers nothing")
        print("The office is open; Ctrl+C closes it.", flush=True)
        await office.live(tell=partial(_tell, office, clock))


def _line(one: Whereabouts) -> str:
    return f"{one.host}:{one.port}  {one.name:<18} {one.model:<28} {one.serial}"


def _tell(office: Office, clock: FastClock, event: Event) -> None:
    """Says what happened, by the time of the office: who looks for a printer may know why."""
    what = HAPPENINGS[event.deed].format(what=event.what)
    print(
        f"{clock.now():%Y-%m-%d %H:%M} UTC  {_line(office.where(event.name))}  {what}", flush=True
    )


async def _run_serve(chosen: argparse.Namespace) -> None:
    agent = _agent(chosen)
    async with Listening(agent, bind_or_explain(chosen.host, chosen.port)) as place:
        names = sorted(name.decode() for name in agent.views) or ["every community"]
        print(f"Serving {', '.join(names)} on {place.host}:{place.port}; Ctrl+C stops.", flush=True)
        await asyncio.Event().wait()


def _agent(chosen: argparse.Namespace) -> Agent:
    files = _files(chosen.recording)
    if len(files) > 1 and (chosen.community or chosen.any_community):
        raise RecordingError("A community can be chosen for a single recording only.")
    views = {name: View(read_recording(path).rows) for name, path in files.items()}
    if len(views) > 1 or chosen.recording[0].is_dir():
        return Agent({name.encode(): view for name, view in views.items()})
    (view,) = views.values()
    if chosen.any_community:
        return Agent({}, any_community=view)
    return Agent({(chosen.community or "public").encode(): view})


def _files(chosen: Sequence[Path]) -> dict[str, Path]:
    """Each recording under its community: the path without suffix, inside its folder."""
    files: dict[str, Path] = {}
    for path in chosen:
        if path.is_dir():
            found = sorted(path.rglob("*.snmprec"))
            files |= {one.relative_to(path).with_suffix("").as_posix(): one for one in found}
        else:
            files[path.with_suffix("").name] = path
    if not files:
        raise RecordingError(f"There is no .snmprec file in {chosen[0]}.")
    return files


def _port(text: str) -> int:
    if not text.isdecimal() or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"{text} is no port; 0 to 65535 is")
    return int(text)


def _speed(text: str) -> float:
    try:
        speed = float(text)
    except ValueError:
        speed = 0.0
    if not 0 < speed <= FASTEST:
        raise argparse.ArgumentTypeError(
            f"{text} is no speed; a number above 0, at most {FASTEST:,}, is"
        )
    return speed
