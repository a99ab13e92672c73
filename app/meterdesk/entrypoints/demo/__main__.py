"""`python -m meterdesk.entrypoints.demo`: the whole office, in a window or in the terminal."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import threading
from argparse import Namespace
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from time import monotonic

from meterdesk import paths
from meterdesk.bootstrap import open_backups, open_manual, open_support
from meterdesk.domain.errors import MeterdeskError
from meterdesk.domain.reading import DeviceRow
from meterdesk.entrypoints import documents
from meterdesk.entrypoints.demo.audit import Audit, Line, audit
from meterdesk.entrypoints.demo.pictures import add_looks, take_pictures
from meterdesk.entrypoints.demo.rehearsal import Act, rehearse
from meterdesk.entrypoints.demo.stage import Stage, open_stage
from meterdesk.entrypoints.logs import keep_log
from meterdesk.entrypoints.sheets import device_table, month_began
from meterdesk.entrypoints.terminal import local, print_json, run, say, table
from meterdesk_server.errors import ServerError
from meterdesk_simulator.addresses import AddressError

DAYS = 30
MOST_DAYS = 366
WORK_EVERY = 5.0
WORK_PAGES = 4


def main(argv: Sequence[str] | None = None) -> int:
    """Plays the demo; 0 only if the ledger holds every value the client says it sent."""
    words = _parser().parse_args(argv)
    folder = words.folder or Path(tempfile.mkdtemp(prefix="meterdesk-demo-"))
    try:
        with open_stage(folder, words.days) as stage:
            keep_log(folder)
            return _play(stage, words)
    except (MeterdeskError, ServerError, AddressError, OSError) as error:
        say(f"demo: {getattr(error, 'message', error)}")
        return 1
    except KeyboardInterrupt:
        say("demo: stopped.")
        return 130
    finally:
        if words.folder is None:
            say(f"Everything of this demo is in {folder}; you may delete it.")


def has_display() -> bool:
    """Whether a window can be shown."""
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dev.py demo", description=__doc__)
    parser.add_argument("--headless", action="store_true", help="in the terminal, without a window")
    parser.add_argument("--json", action="store_true", help="one JSON document (with --headless)")
    parser.add_argument("--days", type=_days, default=DAYS, help=f"length of the life ({DAYS})")
    parser.add_argument("--folder", type=Path, help="where everything is kept; a temporary one")
    parser.add_argument("--pictures", type=Path, help="where the pictures go")
    add_looks(parser)
    return parser


def _days(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 1 <= int(text[:9]) <= MOST_DAYS:
        raise argparse.ArgumentTypeError(f"a life has 1 to {MOST_DAYS} days, not “{text}”")
    return int(text)


def _play(stage: Stage, words: Namespace) -> int:
    is_headless = words.headless or words.json or not has_display()
    say(f"An office, its printers and a Communication Server in {stage.folder}")
    began = monotonic()
    acts = run(_acts(stage))
    if not is_headless:
        return _show(stage)
    office = stage.open_office()
    try:
        result = audit(stage, office)
        rows = office.history.rows(month_began(stage.clock()))
        pictures = _pictures(stage, words)
        seconds = monotonic() - began
        if words.json:
            print_json(_document(stage, acts, rows, result, pictures, seconds))
        else:
            _print(stage, rows, result, pictures, seconds)
    finally:
        office.close()
    return 0 if result.agrees else 1


async def _acts(stage: Stage) -> list[Act]:
    acts = []
    async for act in rehearse(stage):
        acts.append(act)
        say(f"  {act.name:<24} {act.sentence}")
    return acts


def _show(stage: Stage) -> int:
    from meterdesk.gui.app import run_desktop
    from meterdesk.gui.help_desk import HelpDesk

    folder = stage.office_folder
    support = open_support(folder, lambda _: stage.secrets, stage.clock, stage.open_office)
    say("The window opens on this office. Its printers go on working until you quit.")
    with _working(stage):
        return run_desktop(
            stage.open_office,
            translations=paths.resources() / "translations",
            backups=open_backups(folder),
            help_desk=HelpDesk(open_manual(paths.resources() / "help"), support),
        )


@contextmanager
def _working(stage: Stage) -> Iterator[None]:
    """Lets the printers print a little every few seconds, so that there is something to read."""
    is_over = threading.Event()

    def work() -> None:
        while not is_over.wait(WORK_EVERY):
            stage.simulator.advance()
            stage.simulator.work(WORK_PAGES)

    thread = threading.Thread(target=work, name="demo work", daemon=True)
    thread.start()
    try:
        yield
    finally:
        is_over.set()
        thread.join()


def _pictures(stage: Stage, words: Namespace) -> tuple[Path, ...]:
    folder = words.pictures or stage.folder / "pictures"
    return take_pictures(
        stage.office_folder, stage.clock(), folder, words.languages, words.scales, words.texts
    )


def _document(
    stage: Stage,
    acts: Sequence[Act],
    rows: Sequence[DeviceRow],
    result: Audit,
    pictures: Sequence[Path],
    seconds: float,
) -> documents.Document:
    return {
        "ok": result.agrees,
        "folder": str(stage.folder),
        "seconds": round(seconds, 1),
        "steps": [{"name": act.name, "sentence": act.sentence} for act in acts],
        "devices": [documents.device_row(row) for row in rows],
        "sent": [_line(line) for line in result.sent],
        "ledger": [_line(line) for line in result.ledger],
        "meters_equal_to_the_printers": result.truths,
        "differences": list(result.differences),
        "pictures": [str(path) for path in pictures],
    }


def _line(line: Line) -> documents.Document:
    request, serial_number, name, value, read_at = line
    return {
        "request": request,
        "serial_number": serial_number,
        "name": name,
        "value": value,
        "read_at": documents.time(read_at),
    }


def _print(
    stage: Stage,
    rows: Sequence[DeviceRow],
    result: Audit,
    pictures: Sequence[Path],
    seconds: float,
) -> None:
    print("\nThe devices, as the client knows them")
    print(device_table(rows, stage.clock()))
    print("\nThe server's ledger")
    titles = ("Serial number", "Meter or supply", "Value", "Read")
    print(table(titles, [(line[1], line[2], line[3], local(line[4])) for line in result.ledger]))
    for sentence in result.differences:
        print(f"DIFFERENCE: {sentence}")
    print(
        f"\n{len(result.sent)} values sent, {len(result.ledger)} in the ledger, "
        f"{len(result.differences)} differences; {result.truths} meters equal what the printers "
        f"counted; {seconds:.0f} seconds."
    )
    print(f"{len(pictures)} pictures in {pictures[0].parent if pictures else stage.folder}")


if __name__ == "__main__":
    raise SystemExit(main())
