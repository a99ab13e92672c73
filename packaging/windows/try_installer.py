"""Installs, uses, upgrades, repairs and removes Meterdesk in a place with wine, silently.

    python packaging/windows/try_installer.py [PLACE] [--bundle DIR] [--only WORD]

PLACE (or METERDESK_WINDOWS) was made by make_place.sh. DIR is a Windows bundle; without it one is
made there by PyInstaller, which takes minutes. Prints each promise as it is kept; status 1 at the
first that is not. Where there is no place, says so in a sentence and does nothing.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from course import PROMISES, Course
from place import Place, StopError, copy_project
from screen import a_screen
from setup_program import Machine

ROOT = Path(__file__).resolve().parents[2]
OF_WINE_ALONE = ("icuuc.dll", "mscms.dll", "ucrtbase.dll")
"""What make_place.sh puts into wine's Windows. Real Windows has its own; a bundle brings none."""


def main(words: Sequence[str] | None = None) -> int:
    """Keeps every promise of the course, in its order."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("place", type=Path, nargs="?")
    parser.add_argument("--bundle", type=Path, help="a folder with Meterdesk.exe")
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
        freeze(place)
    with a_screen() as display, tempfile.TemporaryDirectory() as folder:
        course = Course(Machine(place, display=display), Path(folder), ROOT)
        return keep([each for each in PROMISES if chosen.only in each.__name__], course, bundle)


def keep(promises: list, course: Course, bundle: Path) -> int:  # type: ignore[type-arg]
    """Each in its turn; the computer is left clean whatever comes of them."""
    try:
        without_wines_own(bundle)
        course.begin()
        for promise in promises:
            promise(course)
            print(f"kept: {promise.__doc__}", flush=True)
    except AssertionError as broken:
        print(f"BROKEN: {promise.__doc__}\n{broken}\n{course.machine.log()[-4000:]}")
        return 1
    finally:
        course.clean()
    return 0


def freeze(place: Place) -> None:
    """A bundle by the project's own recipe, with the Windows Python."""
    words = ("py", "-m", "PyInstaller", "--noconfirm", "--distpath", "dist", "--workpath", r"C:\b")
    done = place.run(*words, "packaging/meterdesk.spec", folder="setup", timeout=3600)
    if done.returncode:
        raise SystemExit(f"{done.stdout[-4000:]}\nPyInstaller made no bundle; see above.")


def without_wines_own(bundle: Path) -> None:
    """PyInstaller takes what it finds in Windows' folder for the system's, and leaves it out."""
    found = [each for name in OF_WINE_ALONE for each in bundle.rglob(name)]
    if found:
        raise AssertionError(f"what is wine's alone lies in the bundle: {found}")


if __name__ == "__main__":
    sys.exit(main())
