"""The program as it is installed, beside a bare icon in the tray that is frozen as it is (M3).

dev.py bench bundle                    all of it, about six minutes
dev.py bench bundle size start         parts of it: size, start, memory, idle
dev.py bench bundle --bundle DIR       of a folder made before; --bare DIR is the peer's

Size by parts and packed; start until the icon is seen in the tray of a screen of its own, with the
kernel's memory of the two folders dropped (cold) and not (warm); memory and idle time with an
office that is a month old. Ends with 1 where a limit is exceeded.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]  # the tests' screen, and what freezes

import freeze  # noqa: E402
from tests.end_to_end import screen as screens  # noqa: E402
from tests.end_to_end.screen import Screen, until  # noqa: E402

from beside import bundle_parts, outing_cost, tray_life, tray_office  # noqa: E402
from beside.tray_life import Held, Look, Program  # noqa: E402

BARE = Path(__file__).with_name("beside") / "bare_tray.spec"
RUNS, WINDOWS, IDLE = 7, 3, 60.0
"""Starts of each program, by turns, cold and warm, and with the window; seconds of nothing."""

INSTALLED, SETUP = 100.0, 35.0
START, MEMORY, WINDOW, PROCESSOR = 1.5, 1.4, 120.0, 0.1
"""MB of disk and of the installer; times the bare program's start and resident memory; MB resident
with the window open; percent of one processor."""

_INSTALLER = "*setup*.exe"


def main(words: Sequence[str] | None = None) -> int:
    """Measures what is asked for; 1 where a limit was not kept."""
    chosen = _parser().parse_args(words)
    with tempfile.TemporaryDirectory(prefix="mdb") as temporary:
        folder = chosen.bundle or _frozen(freeze.SPEC, Path(temporary), "Meterdesk")
        kept = []
        if "size" in chosen.parts:
            kept.append(sizes(folder))
        if lively := [part for part in chosen.parts if part != "size"]:
            if screens.missing:
                print(f"\nNo screen to start it on; missing here: {', '.join(screens.missing)}")
                return 1
            bare = chosen.bare or _frozen(BARE, Path(temporary), "bare-tray")
            kept += lives(lively, folder, bare, Path(temporary))
    return 0 if all(kept) else 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="dev.py bench bundle",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("parts", nargs="*", metavar="PART", default=[*LIVES, "size"])
    parser.add_argument("--bundle", type=Path, metavar="DIR", help="Meterdesk, made before")
    parser.add_argument("--bare", type=Path, metavar="DIR", help="bare-tray, made before")
    return parser


def _frozen(spec: Path, folder: Path, name: str) -> Path:
    print(f"making {name}; this takes a minute", flush=True)
    freeze.freeze(spec, folder)
    return folder / name


# --- size


def sizes(folder: Path) -> bool:
    """Prints where each MB goes, and what an installer would make of it."""
    whole, parts = bundle_parts.size(folder) / 1e6, bundle_parts.shares(folder)
    print(f"\nMB (10^6 bytes) of {folder}")
    for name, octets in parts.most_common():
        print(f"  {name:<38}{octets / 1e6:>8.1f}")
    print(f"  {'published client':<38}{bundle_parts.PUBLISHED:>8.1f}")
    kept = [_judge("installed", whole, INSTALLED, "MB")]
    squeezed = bundle_parts.packed(folder) / 1e6
    kept.append(_judge("as one archive, LZMA2 level 9", squeezed, SETUP, "MB"))
    kept += [
        _judge(path.name, path.stat().st_size / 1e6, SETUP, "MB")
        for path in sorted(folder.parent.glob(_INSTALLER))
    ]
    return all(kept)


# --- in the tray


def lives(parts: Sequence[str], folder: Path, bare: Path, temporary: Path) -> list[bool]:
    """Starts both programs on one screen and measures those parts."""
    with ExitStack() as stack:
        office = stack.enter_context(tray_office.lived_in(temporary / "stage"))
        screen = stack.enter_context(screens.open_screen(temporary))
        words = (str(folder / "Meterdesk"), "--data-dir", str(office))
        peer = Program("bare-tray", (str(bare / "bare-tray"),))
        hidden = Program("meterdesk", (*words, "--hidden"))
        return [LIVES[part](screen, hidden, peer) for part in parts]


def start(screen: Screen, ours: Program, peer: Program) -> bool:
    """Until the icon is seen, by turns. The desktop's own libraries stay in memory for both. The
    icon comes before the rest is loaded, so the window is timed too."""
    print(f"\nSeconds from the start until the icon is seen in the tray, median of {RUNS}")
    kept = []
    for word, is_cold in (("cold", True), ("warm", False)):
        took: dict[Program, list[float]] = {ours: [], peer: []}
        for _ in range(RUNS):
            for each, seconds in took.items():
                seconds.append(
                    tray_life.until_seen(screen, each, tray_life.has_icon, is_cold=is_cold)
                )
        mine, its = median(took[ours]), median(took[peer])
        print(f"  {word}: Meterdesk{mine:>7.2f}   bare{its:>7.2f}", flush=True)
        limit = START if is_cold else None  # a warm start has none
        kept.append(_judge(f"{word} start, times the bare one", mine / its, limit))
        shown = Program(ours.name, ours.words[:-1])
        whole = [
            tray_life.until_seen(screen, shown, tray_life.has_window, is_cold=is_cold)
            for _ in range(WINDOWS)
        ]
        _judge(f"{word} start until the window is seen", median(whole), None, "s")
    return all(kept)


def memory(screen: Screen, ours: Program, peer: Program) -> bool:
    """Resident in the tray, and with the window; some seconds after the start."""
    print("\nMB in memory (smaps_rollup): resident (RSS), fair share (PSS), its alone (USS)")
    shown = Program(ours.name, ours.words[:-1])
    its = _settled(screen, peer, tray_life.has_icon)
    mine = _settled(screen, ours, tray_life.has_icon)
    begun = _settled(screen, shown, tray_life.has_window)
    opened = _settled(screen, ours, tray_life.has_window, shown)
    named = {
        "bare, in the tray": its,
        "Meterdesk, in the tray": mine,
        "begun with its window": begun,
        "opened from the tray": opened,
    }
    for name, held in named.items():
        print(f"  {name:<24} RSS{held.rss:>7.1f}   PSS{held.pss:>7.1f}   USS{held.uss:>7.1f}")
    kept = [
        _judge("RSS in the tray, times the bare one's", mine.rss / its.rss, MEMORY),
        _judge("RSS with the window", max(begun.rss, opened.rss), WINDOW, "MB"),
    ]
    return all(kept)


def _settled(
    screen: Screen, program: Program, is_there: Look, second: Program | None = None
) -> Held:
    """Some seconds after it is there; `second` is started when the first has settled."""
    with tray_life.started(screen, program) as process:
        if second is not None:
            time.sleep(tray_life.SETTLED)
            screen.start("second", second.words)
        until(lambda: is_there(screen, program), f"{program.name} on the screen")
        time.sleep(tray_life.SETTLED)
        return tray_life.held(process.pid)


def idle(screen: Screen, ours: Program, _peer: Program) -> bool:
    """What it costs to sit in the tray between two readings."""
    print(f"\nProcessor while nothing is to be done, {IDLE:.0f} s in the tray")
    with tray_life.started(screen, ours) as process:
        until(lambda: tray_life.has_icon(screen, ours), "the icon")
        time.sleep(tray_life.SETTLED)
        began, before = time.perf_counter(), tray_life.processor(process.pid)
        time.sleep(IDLE)
        spent = tray_life.processor(process.pid) - before
        share = 100 * spent / (time.perf_counter() - began)
    print(f"  {1000 * spent:.1f} ms: {share:.3f} %")
    each = outing_cost.seconds(ours.folder / "meterdesk-cli", Path(ours.words[2]))
    print(f"  an outing that finds nothing due {each:.2f} s, at most {outing_cost.A_DAY} a day")
    share += 100 * each * outing_cost.A_DAY / 86_400
    return _judge("percent of one processor, both", share, PROCESSOR, "%", digits=3)


LIVES: dict[str, Callable[[Screen, Program, Program], bool]] = {
    "start": start,
    "memory": memory,
    "idle": idle,
}


def _judge(name: str, value: float, limit: float | None, unit: str = "", digits: int = 2) -> bool:
    """Prints the figure with its limit; whether it was kept."""
    is_kept = limit is None or value <= limit
    told = "" if limit is None else f"   limit {limit:g} {unit}".rstrip()
    mark = "" if is_kept else "   EXCEEDED"
    print(f"  {name:<38}{value:>8.{digits}f} {unit:<3}{told}{mark}", flush=True)
    return is_kept


if __name__ == "__main__":
    raise SystemExit(main())
