"""One script for everything a developer does. Needs Python 3.11 or later and nothing else.

python3 packaging/dev.py demo           a whole office on this machine, to look at
python3 packaging/dev.py test           every test
python3 packaging/dev.py check          format, lint, types, floors
python3 packaging/dev.py bench [NAME]   the benchmarks, or one; `bench snmp sweep` is a part of one
python3 packaging/dev.py screenshots    pictures of every screen; --readme remakes docs/pictures
python3 packaging/dev.py translations   the window's languages, brought up to date with the source
python3 packaging/dev.py bundle         the program as it is installed, which checks itself
python3 packaging/dev.py lock           resolve the locked dependencies anew
python3 packaging/dev.py audit          known holes of what is locked; needs the network
python3 packaging/dev.py notes VERSION  what that release brings, out of CHANGELOG.md
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from machine import (
    VENV,
    StopError,
    apt_install,
    offer_bundle_tools,
    offer_libraries,
    offer_programs,
    offer_screen,
    say,
    unpack_programs,
)

ROOT = Path(__file__).resolve().parents[1]
STAMP = VENV / "installed.txt"
LOCK = ROOT / "packaging" / "locked" / "dev.txt"
BENCHMARKS = ROOT / "packaging" / "benchmarks"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

SHOWN = {
    "window": "window",
    "history": "history-1-meters",
    "set-up": "wizard-2-configure-searching",
    "what-was-sent": "what-was-sent",
    "dark": "history-2-supplies",
}
"""The pictures of the README, and the screens they are of."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Does what the first word says and returns its exit status."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("command", choices=sorted(COMMANDS))
    parser.add_argument("rest", nargs=argparse.REMAINDER, help="handed to the command")
    chosen = parser.parse_args(arguments)
    try:
        if sys.version_info < (3, 11):  # noqa: UP036  it may be started by an older one
            raise StopError(f"Python 3.11 or later is needed; this is {sys.version.split()[0]}.")
        if Path(sys.prefix) == VENV and Path(sys.base_prefix) != VENV:
            # the environment cannot make itself anew: hand over to the Python it was made with
            base = getattr(sys, "_base_executable", sys.executable)
            return subprocess.run([base, __file__, *sys.argv[1:]], check=False).returncode
        prepare()
        return COMMANDS[chosen.command](chosen.rest)
    except StopError as stop:
        print(f"dev.py: {stop}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


# --- what the commands do ---------------------------------------------------------------------


def demo(rest: Sequence[str]) -> int:
    """A whole office in a temporary folder, in a window or, with --headless, in the terminal."""
    return python("-m", "meterdesk.entrypoints.demo", *rest)


def test(rest: Sequence[str]) -> int:
    """Every test; words that follow are handed to pytest."""
    offer_programs()
    if sys.platform == "linux":
        offer_bundle_tools()
        offer_screen()
        unpack_programs()
    return python("-m", "pytest", *rest, offscreen=True)


def check(rest: Sequence[str]) -> int:
    """Format, lint, types and floors; all are run, the first failure is the status."""
    steps = (
        ("-m", "ruff", "format", "--check", "."),
        ("-m", "ruff", "check", "."),
        ("-m", "mypy", "--strict", "app", "packaging"),
        ("-m", "mypy", "--no-strict-optional", "--cache-dir", ".mypy_cache/tests", "tests"),
        ("-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"),
    )
    return next((status for status in [python(*step) for step in steps] if status), 0)


def bench(rest: Sequence[str]) -> int:
    """One benchmark, or all of them."""
    known = {path.stem: path for path in sorted(BENCHMARKS.glob("*.py"))}
    names = rest[:1] or list(known)
    if unknown := [name for name in names if name not in known]:
        raise StopError(f"there is no benchmark “{unknown[0]}”; there are: {', '.join(known)}")
    if "bundle" in names and sys.platform == "linux":
        offer_programs()
        offer_bundle_tools()
        offer_screen()
    statuses = [python(str(known[name]), *rest[1:], offscreen=True) for name in names]
    return max(statuses, default=0)


def screenshots(rest: Sequence[str]) -> int:
    """Pictures of every screen of the demo's office in every look, and a page with all of them."""
    parser = argparse.ArgumentParser(prog="dev.py screenshots")
    parser.add_argument("--out", type=Path, default=ROOT / "pictures", metavar="DIR")
    parser.add_argument("--days", default="30", help="length of the life the pictures show (30)")
    parser.add_argument("--languages", nargs="+", default=["en", "de", "pseudo"])
    parser.add_argument("--scales", nargs="+", default=["100", "200"], help="of the display, %%")
    parser.add_argument("--texts", nargs="+", default=["100"], help="size of the letters, %%")
    parser.add_argument("--readme", action="store_true", help="remake docs/pictures with the best")
    words = parser.parse_args(rest)
    status = python(
        *("-m", "meterdesk.entrypoints.demo", "--headless", "--days", words.days),
        *("--pictures", str(words.out.resolve()), "--languages", *words.languages),
        *("--scales", *words.scales, "--texts", *words.texts),
        offscreen=True,
    )
    if status == 0 and words.readme:
        for name, screen in SHOWN.items():
            look = "dark" if name == "dark" else "light"
            picture = words.out / f"{screen}.en-{look}-100.png"
            shutil.copy(picture, ROOT / "docs" / "pictures" / f"{name}.png")
    return status


def translations(rest: Sequence[str]) -> int:
    """Finds new texts and compiles; `unfinished de` lists, `merge de FILE` takes translations."""
    return python("packaging/translations.py", *rest)


def bundle(rest: Sequence[str]) -> int:
    """The program as it is installed, in dist/; words that follow say what more is made of it."""
    if sys.platform == "linux":
        offer_bundle_tools()
    return python("packaging/freeze.py", *rest)


def lock(rest: Sequence[str]) -> int:
    """Resolves the dependencies anew, with hashes, for every platform and Python at once."""
    if python("-m", "uv", "--version"):
        raise StopError("uv is missing from the environment; it is locked with the rest")
    common = ("pip", "compile", "--quiet", "--universal", "--python-version", "3.11")
    style = ("--generate-hashes", "--no-header", "--no-annotate", "--upgrade", "--extra", "server")
    for name, groups in (("run", ()), ("dev", ("--group", "dev"))):
        target = str(LOCK.with_name(f"{name}.txt"))
        status = python(
            "-m", "uv", *common, *style, *groups, "-o", target, str(ROOT / "pyproject.toml")
        )
        if status:
            return status
    return 0


def audit(rest: Sequence[str]) -> int:
    """Known holes of what is locked; asks the network, and fails where it has no answer."""
    return python("packaging/audit.py", *rest)


def notes(rest: Sequence[str]) -> int:
    """What a release brings, as Markdown; without a version, all releases and their days."""
    return python("packaging/notes.py", *rest)


COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {
    "demo": demo,
    "test": test,
    "check": check,
    "bench": bench,
    "screenshots": screenshots,
    "translations": translations,
    "bundle": bundle,
    "lock": lock,
    "audit": audit,
    "notes": notes,
}


# --- the environment --------------------------------------------------------------------------


def prepare() -> None:
    """Makes `.venv` with what is locked, unless it is there already."""
    recipe = hashlib.sha256()
    for path in (LOCK, ROOT / "pyproject.toml"):
        recipe.update(path.read_bytes())
    wanted = f"{sys.version}\n{ROOT}\n{recipe.hexdigest()}\n"
    if not STAMP.exists() or STAMP.read_text(encoding="utf-8") != wanted:
        say("making .venv with the locked dependencies; this takes a minute or two, once")
        make_venv()
        pip = ("-m", "pip", "--disable-pip-version-check", "install", "--quiet")
        for words in (
            ("--require-hashes", "-r", str(LOCK)),
            ("--no-deps", "--no-build-isolation", "--editable", str(ROOT)),
        ):
            if python(*pip, *words):
                raise StopError("the dependencies could not be installed; see above")
        STAMP.write_text(wanted, encoding="utf-8")
    if sys.platform == "linux":
        offer_libraries()


def make_venv() -> None:
    """A fresh virtual environment; Debian keeps the means for it in a package of its own."""
    shutil.rmtree(VENV, ignore_errors=True)
    make = [sys.executable, "-m", "venv", str(VENV)]
    if subprocess.run(make, capture_output=True, check=False).returncode == 0:
        return
    shutil.rmtree(VENV, ignore_errors=True)
    if shutil.which("apt-get"):
        apt_install([f"python{sys.version_info.major}.{sys.version_info.minor}-venv"])
    made = subprocess.run(make, capture_output=True, text=True, check=False)
    if made.returncode:
        raise StopError(f"no virtual environment could be made:\n{made.stdout}{made.stderr}")


def python(*words: str, offscreen: bool = False) -> int:
    """Runs the environment's Python in the project's folder and returns its status."""
    environment = {**os.environ, "PYTHONUTF8": "1"}
    if offscreen:
        environment["QT_QPA_PLATFORM"] = "offscreen"
    return subprocess.run([str(PYTHON), *words], cwd=ROOT, env=environment, check=False).returncode


if __name__ == "__main__":
    raise SystemExit(main())
