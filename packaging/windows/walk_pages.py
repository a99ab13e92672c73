"""Walks through every page of the setup and of the removal by keyboard, and leaves pictures.

    python packaging/windows/walk_pages.py [PLACE] [--pictures FOLDER] [--language de]...

PLACE (or METERDESK_WINDOWS_PLACE) was made by make_place.sh. The setup holds two small programs
that stand in for Meterdesk's: what is looked at are pages, in half a minute a language. Where there
is no place, says so in a sentence and does nothing.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from course import Course
from hands import FINISHED, READY, TASKS, Hands, hands_at
from place import Place, StopError
from screen import a_screen
from setup_program import OWN, Machine

ROOT = Path(__file__).resolve().parents[2]
PROJECT = "walk"
LANGUAGES = ("en", "de", "es", "fr", "it", "pt")
VERSIONS = ("0.0.8", "0.0.9")


def main(words: Sequence[str] | None = None) -> int:
    """Leaves NUMBER-NAME.png in a folder for each language."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("place", type=Path, nargs="?")
    parser.add_argument("--pictures", type=Path, default=ROOT / "build" / "setup-pages")
    parser.add_argument("--language", action="append", choices=LANGUAGES)
    chosen = parser.parse_args(words)
    try:
        place = Place.at(chosen.place)
    except StopError as stop:
        print(stop)
        return 0
    lay_out(place)
    with a_screen() as display, tempfile.TemporaryDirectory() as folder:
        course = Course(Machine(place, PROJECT, display), Path(folder), "")
        for version in VERSIONS:
            course.machine.compile(version)
        try:
            with hands_at(course.machine) as hands:
                for language in chosen.language or LANGUAGES:
                    course.clean()
                    Walk(course, hands, language, chosen.pictures / language).go()
                    print(f"walked: {language}, pictures in {chosen.pictures / language}")
        finally:
            place.end_all()
            course.clean()
    return 0


def lay_out(place: Place) -> None:
    """A project whose bundle is small and starts."""
    folder = place.work / PROJECT
    shutil.rmtree(folder, ignore_errors=True)
    for name in ("packaging/windows/installer", "resources/icons"):
        shutil.copytree(ROOT / name, folder / name)
    for name in ("installer.iss", "LICENSE"):
        shutil.copy(ROOT / name, folder / name)
    bundle = folder / "dist" / "Meterdesk"
    bundle.mkdir(parents=True)
    source = Path(__file__).with_name("stubs") / "standin.c"
    for name in ("Meterdesk.exe", "meterdesk-cli.exe"):
        words = ["x86_64-w64-mingw32-gcc", "-O1", "-s", "-o", str(bundle / name), str(source)]
        subprocess.run(words, check=True)


class Walk:
    """Of one language; the pictures are numbered in their order."""

    def __init__(self, course: Course, hands: Hands, language: str, folder: Path) -> None:
        self.machine = course.machine
        self.hands = hands
        self.language = language
        self.folder = folder
        self.count = 0
        self.window = ""
        self.log = ""

    def go(self) -> None:
        """A cancelled one, a first one, an upgrade, the removal."""
        shutil.rmtree(self.folder, ignore_errors=True)
        self.cancelled()
        self.first()
        self.upgrade()
        self.removal()

    def cancelled(self) -> None:
        """The question that Escape brings, and yes to it."""
        with self.setup("0.0.8", "for all", "/ALLUSERS"):
            self.page(TASKS, "for-all")
            self.hands.press("Escape")
            self.dialog("cancel")
            self.hands.press("alt+y")

    def first(self) -> None:
        """For whoever starts it."""
        with self.setup("0.0.8", "first"):
            self.dialog("for-whom")
            self.hands.press("Return")
            self.page(TASKS, "first")
            self.hands.press("Return")
            self.page(FINISHED, "installed")
            self.hands.press("Return")

    def upgrade(self) -> None:
        """Over the one before, of which it thinks that it ran."""
        self.machine.data.mkdir(exist_ok=True)
        (self.machine.data / "meterdesk.sqlite3").touch()
        with self.setup("0.0.9", "upgrade", "/CURRENTUSER"):
            self.page(READY, "upgrade")
            self.hands.press("Return")
            self.page(FINISHED, "upgraded")
            self.hands.press("Return")

    def removal(self) -> None:
        """With data there; Enter alone is pressed, which keeps them."""
        self.window = ""
        with self.hands.before(rf"{OWN}\unins000.exe", rf"/LOG=Z:\w\{PROJECT}\removal.log"):
            self.dialog("removal")
            self.hands.press("alt+y")
            self.dialog("data")
            self.hands.press("Return")
            self.dialog("removed")
            self.hands.press("Return")
        assert self.machine.data.exists(), "Enter alone took the data away"

    @contextmanager
    def setup(self, version: str, log: str, *words: str) -> Iterator[None]:
        """One that is open at the screen."""
        self.log, self.window = f"{self.language}-{log}.log", ""
        with self.hands.setup(version, f"/LANG={self.language}", *words, log=self.log):
            yield

    def page(self, number: int, name: str) -> None:
        """Waits for a page of the wizard, and leaves its picture."""
        self.hands.page(number, self.log)
        self._picture(name)

    def dialog(self, name: str) -> None:
        """Waits for a window that is not the one before, and leaves its picture."""
        self.hands.another(self.window)
        self._picture(name)

    def _picture(self, name: str) -> None:
        self.count += 1
        self.window = self.hands.window
        self.hands.picture(self.folder / f"{self.count:02d}-{name}.png")


if __name__ == "__main__":
    sys.exit(main())
