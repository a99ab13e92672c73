"""Installs, uses, upgrades, repairs and removes Meterdesk in a place with wine, silently.

    python packaging/windows/try_installer.py [PLACE] [--bundle DIR] [--previous DIR] [--only WORD]

PLACE (or METERDESK_WINDOWS_PLACE) was made by make_place.sh. DIR are Windows bundles, of this
version and of the one before; without them they are made there by PyInstaller, which takes minutes.
Prints each promise as it is kept; status 1 at the first that is not. Where there is no place, says
so in a sentence and does nothing.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import everybody
import one_person
import previous
import without_hands
from course import NEW, OLD, Course
from place import Place, StopError, copy_project
from screen import a_screen
from setup_program import Machine

Promise = Callable[[Course], None]

ROOT = Path(__file__).resolve().parents[2]
PROMISES: tuple[Promise, ...] = (
    *one_person.PROMISES,
    *without_hands.PROMISES,
    *everybody.PROMISES,
)
"""In the order in which a computer lives through them."""
OF_WINE_ALONE = ("icuuc.dll", "mscms.dll", "ucrtbase.dll")
"""What make_place.sh puts into wine's Windows. Real Windows has its own; a bundle brings none."""
LARGEST_BUNDLE, LARGEST_SETUP, PUBLISHED = 100, 35, 40
"""MB at most, and what the published client took."""


def main(words: Sequence[str] | None = None) -> int:
    """Keeps every promise, in its order."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("place", type=Path, nargs="?")
    parser.add_argument("--bundle", type=Path, help="a folder with Meterdesk.exe")
    parser.add_argument("--previous", type=Path, help="the same of the version before")
    parser.add_argument("--only", default="", help="promises with this word in their name")
    chosen = parser.parse_args(words)
    try:
        place = Place.at(chosen.place)
    except StopError as stop:
        print(stop)
        return 0
    copy_project(ROOT, place.work / "setup")
    bundle = place.work / "setup" / "dist" / "Meterdesk"
    if chosen.bundle:
        shutil.copytree(chosen.bundle, bundle)
    else:
        say("made: a bundle of this version", lambda: previous.freeze(place, "setup"))
    before = older(place, chosen.previous)
    with a_screen() as display, tempfile.TemporaryDirectory() as folder:
        course = Course(Machine(place, display=display), Path(folder), before)
        return keep([each for each in PROMISES if chosen.only in each.__name__], course, bundle)


def keep(promises: Sequence[Promise], course: Course, bundle: Path) -> int:
    """Each in its turn; the computer is left clean whatever comes of them."""
    words = "two setups"
    try:
        without_wines_own(bundle)
        say("compiled: two setups", course.begin)
        tell_sizes(bundle, course.machine.shared / "dist" / f"meterdesk-{NEW}-setup.exe")
        for promise in promises:
            words = " ".join((promise.__doc__ or "").split())
            say(f"kept: {words}", lambda promise=promise: promise(course))  # type: ignore[misc]
    except AssertionError as broken:
        print(f"BROKEN: {words}\n{broken}\n{course.machine.log()[-4000:]}")
        return 1
    finally:
        course.clean()
    return 0


def older(place: Place, given: Path | None) -> str:
    """The bundle of the version before, from the project's folder; where none can be had it is
    this one under an older number, and the books are not brought to a newer revision."""
    if given:
        shutil.copytree(given, place.work / "setup" / "dist" / "before")
        return r"dist\before"
    if not previous.is_in_history(ROOT):
        print("No history is here: the version before is this one under an older number.")
        return r"dist\Meterdesk"
    made: list[str] = []
    say(
        "made: a bundle of the version before", lambda: made.append(previous.make(place, ROOT, OLD))
    )
    return made[0]


def say(words: str, deed: Callable[[], object]) -> None:
    """A line when it is done, with its seconds."""
    began = time.monotonic()
    deed()
    print(f"{time.monotonic() - began:5.0f} s  {words}", flush=True)


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
