"""Installs, uses, upgrades, repairs and removes Meterdesk in a place with wine.

    python packaging/windows/try_installer.py [PLACE] [--bundle DIR] [--previous DIR]
        [--room NAME]... [--only WORD] [--resume] [--log FILE]

PLACE (or METERDESK_WINDOWS_PLACE) was made by make_place.sh. DIR are Windows bundles, of this
version and of the one before; without them they are made there by PyInstaller, which takes ten
minutes the first time. A room is a computer's life of its own: `one-person` and `without-hands`
silently, `screen` by keys, `everybody` as an administrator. Prints each promise with its seconds
as it is kept, and writes that down; status 1 at the first that is not. --resume goes on with the
room that was not kept, and makes no bundle that is there. Where there is no place, says so in a
sentence and does nothing.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

import at_the_screen
import everybody
import one_person
import previous
import without_hands
from course import NEW, OLD, Course
from place import Place, StopError, copy_project
from screen import a_screen
from setup_program import Machine
from told import say, written_down

Promise = Callable[[Course], None]

ROOT = Path(__file__).resolve().parents[2]
ROOMS: dict[str, tuple[Callable[[Course], None], Sequence[Promise]]] = {
    "one-person": (Course.clean, one_person.PROMISES),
    "without-hands": (Course.live_in, without_hands.PROMISES),
    "screen": (Course.clean, at_the_screen.PROMISES),
    "everybody": (Course.live_in, everybody.PROMISES),
}
"""How each begins, and what is promised, in the order in which a computer lives through it."""
OF_WINE_ALONE = ("icuuc.dll", "mscms.dll", "ucrtbase.dll")
"""What make_place.sh puts into wine's Windows. Real Windows has its own; a bundle brings none."""
LARGEST_BUNDLE, LARGEST_SETUP, PUBLISHED = 100, 35, 40
"""MB at most, and what the published client took."""
OF_A_PLACE = (OSError, ValueError, subprocess.SubprocessError)
"""What else a broken promise ends in: no file, no document, a program that does not end."""
KEPT = "setup-course.kept"
"""In the place: the rooms that were kept, for --resume."""


def main(words: Sequence[str] | None = None) -> int:
    """Keeps every promise, in its order."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("place", type=Path, nargs="?")
    parser.add_argument("--bundle", type=Path, help="a folder with Meterdesk.exe")
    parser.add_argument("--previous", type=Path, help="the same of the version before")
    parser.add_argument("--room", action="append", choices=ROOMS, help="this one alone")
    parser.add_argument("--only", default="", help="promises with this word in their name")
    parser.add_argument("--resume", action="store_true", help="with the room that was not kept")
    parser.add_argument("--log", type=Path, help="else setup-course.log in the place")
    chosen = parser.parse_args(words)
    try:
        place = Place.at(chosen.place)
    except StopError as stop:
        print(stop)
        return 0
    with written_down(chosen.log or place.folder / "setup-course.log"):
        return go(place, chosen)


def go(place: Place, chosen: argparse.Namespace) -> int:
    """Bundles, setups, and the rooms that are wanted."""
    kept = place.folder / KEPT
    if not chosen.resume:
        kept.unlink(missing_ok=True)
    copy_project(ROOT, place.work / "setup", anew=not chosen.resume)
    bundle = place.work / "setup" / "dist" / "Meterdesk"
    if chosen.bundle:
        shutil.copytree(chosen.bundle, bundle, dirs_exist_ok=True)
    elif not (bundle / "Meterdesk.exe").exists():
        say("made: a bundle of this version", lambda: previous.freeze(place, "setup"))
    before = older(place, chosen.previous)
    done = kept.read_text().split() if kept.exists() else []
    rooms = [name for name in chosen.room or ROOMS if name not in done]
    with a_screen() as display, tempfile.TemporaryDirectory() as folder:
        course = Course(Machine(place, display=display), Path(folder), before)
        try:
            prepare(course, bundle)
            for name in rooms:
                live(name, course, chosen.only)
                if not chosen.only:
                    kept.write_text(" ".join([*done, name]))
                    done.append(name)
        except (AssertionError, *OF_A_PLACE) as broken:
            print(f"BROKEN: {broken}\n{course.machine.log()[-4000:]}")
            return 1
        finally:
            course.machine.place.end_all()
            course.clean()
    return 0


def prepare(course: Course, bundle: Path) -> None:
    """Both setups, of a bundle that may be handed out."""
    without_wines_own(bundle)
    say("compiled: two setups", course.compile)
    tell_sizes(bundle, course.machine.shared / "dist" / f"meterdesk-{NEW}-setup.exe")


def live(name: str, course: Course, only: str) -> None:
    """Each promise of a room; raises AssertionError with the sentence of the first not kept."""
    begin, promises = ROOMS[name]
    say(f"begun: {name}", lambda: begin(course))
    for promise in promises:
        if only not in promise.__name__:
            continue
        words = " ".join((promise.__doc__ or "").split())
        try:
            say(f"kept: {words}", lambda promise=promise: promise(course))  # type: ignore[misc]
        except (AssertionError, *OF_A_PLACE) as broken:
            raise AssertionError(f"{words}\n{promise.__name__}: {broken!r}") from broken


def older(place: Place, given: Path | None) -> str:
    """The bundle of the version before, from the project's folder; where none can be had it is
    this one under an older number, and the books are not brought to a newer revision."""
    if given:
        shutil.copytree(given, place.work / "setup" / "dist" / "before", dirs_exist_ok=True)
        return r"dist\before"
    if not previous.is_in_history(ROOT):
        print("No history is here: the version before is this one under an older number.")
        return r"dist\Meterdesk"
    made: list[str] = []
    say(
        "made: a bundle of the version before", lambda: made.append(previous.make(place, ROOT, OLD))
    )
    return made[0]


def tell_sizes(bundle: Path, setup: Path) -> None:
    """Prints what is handed out in MB; raises AssertionError where it is larger than it may be."""
    files = [path for path in bundle.rglob("*") if path.is_file()]
    on_disk, packed = sum(path.stat().st_size for path in files) / 1e6, setup.stat().st_size / 1e6
    print(
        f"         {on_disk:.1f} MB on disk (at most {LARGEST_BUNDLE}; published {PUBLISHED}), "
        f"{packed:.1f} MB setup.exe (at most {LARGEST_SETUP})"
    )
    assert on_disk <= LARGEST_BUNDLE, "what is installed is larger than it may be"
    assert packed <= LARGEST_SETUP, "the setup is larger than it may be"


def without_wines_own(bundle: Path) -> None:
    """PyInstaller takes what it finds in Windows' folder for the system's, and leaves it out."""
    found = [each for name in OF_WINE_ALONE for each in bundle.rglob(name)]
    if found:
        raise AssertionError(f"what is wine's alone lies in the bundle: {found}")


if __name__ == "__main__":
    sys.exit(main())
