"""The program as it is installed: `dev.py bundle` makes dist/Meterdesk and lets it check itself.

dev.py bundle                  one folder, ready to be started
dev.py bundle --out DIR        the same elsewhere
dev.py bundle --deb            beside it a Debian package, which wants a Debian to be made on
dev.py bundle --tarball        and an archive for who may not install packages on Linux
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SPEC = ROOT / "packaging" / "meterdesk.spec"
PACKAGES = {"deb": "deb", "tarball": "tarball"}
"""What more can be made of a bundle on Linux, and the module of `linux` that makes it."""
PUBLISHED = "the published client needed 40 MB of disk"


def main(words: Sequence[str] | None = None) -> int:
    """Makes what is asked for; 1 where the program does not find itself whole."""
    parser = argparse.ArgumentParser(
        prog="dev.py bundle",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--out", type=Path, default=ROOT / "dist", metavar="DIR")
    parser.add_argument("--as-it-is", action="store_true", help="take the folder made before")
    for name in PACKAGES:
        parser.add_argument(f"--{name}", action="store_true", help=argparse.SUPPRESS)
    chosen = parser.parse_args(words)
    out: Path = chosen.out.resolve()
    folder = out / "Meterdesk"
    if not chosen.as_it_is:
        freeze(SPEC, out)
    print(f"{folder}: {size(folder) / 1e6:.1f} MB", flush=True)
    for bill in out.glob("meterdesk-*.cdx.json"):
        print(f"{bill}: what it is made of", flush=True)
    status = check(folder)
    for name in (name for name in PACKAGES if status == 0 and getattr(chosen, name)):
        made = packed(name, folder, out)
        print(f"{made}: {made.stat().st_size / 1e6:.1f} MB ({PUBLISHED})", flush=True)
    return status


def packed(name: str, folder: Path, out: Path) -> Path:
    """What is handed out on Linux, made of that folder. What it says comes from the program."""
    from importlib import import_module

    sys.path.insert(0, str(ROOT / "app"))
    made: Path = import_module(f"linux.{PACKAGES[name]}").make(folder, out)
    return made


def freeze(spec: Path, out: Path) -> None:
    """Runs PyInstaller over that spec into `out`; its thousand lines are shown where it fails."""
    if not shutil.which("strip") and sys.platform == "linux":
        print("without binutils the bundle is 60 MB larger: apt-get install binutils")
    with tempfile.TemporaryDirectory(prefix="meterdesk-bundle-") as work:
        folders = ("--distpath", str(out), "--workpath", work)
        done = subprocess.run(
            [sys.executable, "-m", "PyInstaller", "--noconfirm", *folders, str(spec)],
            env={**os.environ, "PYINSTALLER_CONFIG_DIR": str(Path(work, "cache"))},
            capture_output=True,
            text=True,
            check=False,
        )
    if done.returncode:
        raise SystemExit(f"{done.stdout}{done.stderr}\nPyInstaller made no bundle; see above.")


def check(folder: Path) -> int:
    """Lets the program in that folder open each of its parts; its exit status."""
    environment = {name: os.environ[name] for name in os.environ if name[:6] != "PYTHON"}
    return subprocess.run(
        [str(program(folder)), "--selfcheck"], env=environment, check=False
    ).returncode


def program(folder: Path) -> Path:
    """The command line in that folder."""
    return folder / f"meterdesk-cli{'.exe' if sys.platform == 'win32' else ''}"


def size(folder: Path) -> int:
    """Bytes of all files there."""
    return sum(
        path.stat().st_size
        for path in folder.rglob("*")
        if path.is_file() and not path.is_symlink()
    )


if __name__ == "__main__":
    raise SystemExit(main())
