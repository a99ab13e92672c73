"""The version before this one, as a Windows bundle: what an upgrade has to begin with.

Until one is released it is made from the history of the source: the books of that commit are
older than today's.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

from place import Place

COMMIT = "8f0c7b0a5da0c5deea7ab6bc5591a2b9e97fb3b3"
"""The first with a bundle; its books are of revision 0013."""
FOLDER = "previous"
"""Under Z:\\w, kept from one trial to the next."""
_VERSION = re.compile(r'^__version__ = ".*"$', re.MULTILINE)


def make(place: Place, root: Path, version: str) -> str:
    """The bundle's folder as Inno Setup takes it; raises StopError where the history is not there.

    Takes minutes the first time.
    """
    folder = place.work / FOLDER
    bundle = folder / "dist" / "Meterdesk"
    mark = folder / ".made"
    if not (mark.exists() and mark.read_text() == f"{COMMIT} {version}"):
        shutil.rmtree(folder, ignore_errors=True)
        _unpack(root, folder)
        module = folder / "app" / "meterdesk" / "__init__.py"
        module.write_text(_VERSION.sub(f'__version__ = "{version}"', module.read_text()))
        freeze(place, FOLDER)
        mark.write_text(f"{COMMIT} {version}")
    assert (bundle / "Meterdesk.exe").exists()
    return rf"..\{FOLDER}\dist\Meterdesk"


def is_in_history(root: Path) -> bool:
    """Whether that commit can be had: not in a shallow clone, nor in sources without a history."""
    words = ["git", "-C", str(root), "cat-file", "-e", f"{COMMIT}^{{commit}}"]
    return subprocess.run(words, capture_output=True, check=False).returncode == 0


def freeze(place: Place, folder: str) -> None:
    """A bundle in `folder`/dist by the recipe that lies there, with the Windows Python."""
    words = ("py", "-m", "PyInstaller", "--noconfirm", "--distpath", "dist", "--workpath", r"C:\b")
    done = place.run(*words, "packaging/meterdesk.spec", folder=folder, timeout=3600)
    if done.returncode:
        raise SystemExit(f"{done.stdout[-4000:]}\nPyInstaller made no bundle; see above.")


def _unpack(root: Path, folder: Path) -> None:
    folder.mkdir()
    with subprocess.Popen(
        ["git", "-C", str(root), "archive", COMMIT], stdout=subprocess.PIPE
    ) as archive:
        subprocess.run(["tar", "-x", "-C", str(folder)], stdin=archive.stdout, check=True)
