"""A place with wine, as make_place.sh makes it: runs Windows programs, holds copies of the project.

The variable METERDESK_WINDOWS_PLACE names one; where none is there, whoever needs it stops in a
sentence.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

VARIABLE = "METERDESK_WINDOWS_PLACE"
LEFT_OUT = shutil.ignore_patterns(".git", ".venv", "dist", "build", "__pycache__", ".*_cache")


class StopError(Exception):
    """Why nothing can be tried here, in a sentence."""


@dataclass(frozen=True, slots=True)
class Place:
    """A folder that make_place.sh filled."""

    folder: Path

    @classmethod
    def at(cls, folder: Path | None = None) -> Place:
        """The one that is named, or that of the variable. Raises StopError."""
        named = folder or Path(os.environ.get(VARIABLE, ""))
        if not (folder or os.environ.get(VARIABLE)):
            raise StopError(f"No place with wine is named; make one, then set {VARIABLE}.")
        if not (named / "win").is_file():
            raise StopError(f"{named} is no place with wine: packaging/windows/make_place.sh does.")
        if os.geteuid() != 0:
            raise StopError("A place with wine is used as root, which mounts and changes root.")
        return cls(named.resolve())

    @property
    def work(self) -> Path:
        """What Windows programs see as Z:\\w."""
        return self.folder / "work"

    @property
    def drive(self) -> Path:
        """What they see as C:\\."""
        return self.folder / "root" / "root" / "prefix" / "drive_c"

    def run(
        self, *words: str, folder: str = ".", timeout: float = 600, **variables: str
    ) -> subprocess.CompletedProcess[str]:
        """A Windows program in a folder of `work`; output and errors are one text.

        Raises subprocess.TimeoutExpired; the program is ended then.
        """
        passed = {"METERDESK_PASS": " ".join(variables), "METERDESK_FOLDER": folder}
        # a file and no pipe: what a setup starts inherits it, and would hold it open
        with (
            tempfile.TemporaryFile() as told,
            subprocess.Popen(
                [str(self.folder / "win"), *words],
                env={**os.environ, **variables, **passed},
                stdout=told,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            ) as running,
        ):
            try:
                running.wait(timeout)
            except subprocess.TimeoutExpired as late:
                os.killpg(running.pid, 9)
                told.seek(0)
                late.stdout = told.read()
                raise
            told.seek(0)
            text = told.read().decode("utf-8", errors="replace").replace("\r\n", "\n")
        return subprocess.CompletedProcess(words, running.returncode, text)

    def end_all(self) -> None:
        """Ends whatever still runs in this place: a setup that waits for somebody keeps the next
        from beginning."""
        self.run("wineboot", "--kill", timeout=60)


def copy_project(root: Path, target: Path, *, anew: bool = True) -> None:
    """The project as it is on the disk, without what is made from it; what was made there before
    stays unless it is copied `anew`."""
    if anew:
        shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(root, target, ignore=LEFT_OUT, symlinks=False, dirs_exist_ok=True)
