"""One script for everything a developer does. Needs Python 3.11 or later and nothing else.

python3 packaging/dev.py demo           a whole office on this machine, to look at
python3 packaging/dev.py test           every test
python3 packaging/dev.py check          format, lint, types, floors
python3 packaging/dev.py bench [NAME]   the benchmarks, or one; `bench snmp sweep` is a part of one
python3 packaging/dev.py screenshots    pictures of every screen; --readme remakes docs/pictures
python3 packaging/dev.py translations   the window's languages, brought up to date with the source
python3 packaging/dev.py lock           resolve the locked dependencies anew
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
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

OFFSCREEN_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libX11.so.6": "libx11-6",
    "libbrotlidec.so.1": "libbrotli1",
}
SCREEN_LIBRARIES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
FONTS = "fonts-dejavu-core"
TEST_PROGRAMS: dict[str, tuple[str, ...]] = {
    "dbus-daemon": ("dbus-daemon",),
    "gnome-keyring-daemon": ("gnome-keyring",),
    "Xvfb": ("xvfb",),  # a screen, what lies on it, and a person's hands and eyes before it
    "openbox": ("openbox",),
    "tint2": ("tint2",),
    "at-spi-bus-launcher": ("at-spi2-core",),
    "xdotool": ("xdotool",),
    "scrot": ("scrot",),
    "tinyproxy": ("tinyproxy-bin",),  # the program alone: the package tinyproxy starts a service
    "php": ("php-cli", "php-soap", "php-xml", "php-sqlite3"),
    "initdb": ("postgresql",),  # the database of a server with many offices
    "chromium": ("chromium",),  # a person before the server's pages
}
"""Programs that tests start as the real other end, and the Debian packages they come from."""
UNPACKED_PROGRAMS = {"squid": ("squid",)}
"""The same where every package of them starts a service: unpacked beside the environment."""
PROGRAMS = VENV / "programs"
PROBES: dict[str, tuple[str, ...]] = {
    "php": (
        "-r",
        "exit(count(array_diff(['soap', 'dom', 'pdo_sqlite'], get_loaded_extensions())));",
    ),
}
"""What a program is asked that may be there without its extensions; status 0 says all are there."""
NO_CLUSTER = Path("/etc/postgresql-common/createcluster.d/meterdesk.conf")
"""Debian's package starts a database of its own at once, unless a file here says not to."""
PROGRAM_PATH = os.pathsep.join(
    (
        *(os.environ.get("PATH", os.defpath), "/usr/sbin", "/sbin", "/usr/libexec"),
        *map(str, sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)),
    )
)
"""Where programs lie; Debian keeps those of PostgreSQL out of everybody's PATH."""


class StopError(Exception):
    """Said to the person at the terminal; ends the script with status 1."""


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


COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {
    "demo": demo,
    "test": test,
    "check": check,
    "bench": bench,
    "screenshots": screenshots,
    "translations": translations,
    "lock": lock,
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


def offer_libraries() -> None:
    """Installs the system libraries that Qt lacks, or names the command that does."""
    has_screen = bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    missing = absent(OFFSCREEN_LIBRARIES | (SCREEN_LIBRARIES if has_screen else {}))
    if not any(Path("/usr/share/fonts").rglob("*.[to]tf")):
        missing.append(FONTS)
    if missing:
        apt_install(missing)


def offer_screen() -> None:
    """What a window on a real screen needs, for the tests that start one."""
    if missing := absent(SCREEN_LIBRARIES):
        try:
            apt_install(missing)
        except StopError as stop:
            say(f"tests on a screen will fail: {stop}")


def absent(libraries: Mapping[str, str]) -> list[str]:
    """The Debian packages of those libraries that the dynamic loader does not find."""
    return [package for library, package in libraries.items() if not loads(library)]


def offer_programs() -> None:
    """Installs what tests start as the real other end; a test skips where it is still absent."""
    absent = [program for program in TEST_PROGRAMS if not is_whole(program)]
    if not absent or sys.platform != "linux":
        return
    try:
        if "initdb" in absent and shutil.which("apt-get"):
            write_as_root(NO_CLUSTER, "create_main_cluster = off\n")
        apt_install(package for program in absent for package in TEST_PROGRAMS[program])
    except StopError as stop:
        say(f"tests against {', '.join(absent)} will be skipped: {stop}")


def unpack_programs() -> None:
    """Puts programs into `.venv/programs` without installing them: nothing is started."""
    for program, packages in UNPACKED_PROGRAMS.items():
        is_there = (PROGRAMS / "usr" / "sbin" / program).exists()
        if is_there or shutil.which(program, path=PROGRAM_PATH) or not shutil.which("apt-get"):
            continue
        archives = PROGRAMS / "archives"
        (archives / "partial").mkdir(parents=True, exist_ok=True)
        download = ["apt-get", "install", "--yes", "--no-install-recommends", "--download-only"]
        options = ["-o", f"Dir::Cache::archives={archives}", "-o", "Debug::NoLocking=1"]
        say(f"unpacking {program} into {PROGRAMS}")
        done = subprocess.run(
            [*download, *options, *packages], capture_output=True, text=True, check=False
        )
        for archive in archives.glob("*.deb"):
            subprocess.run(["dpkg-deb", "-x", str(archive), str(PROGRAMS)], check=False)
        shutil.rmtree(archives)
        if done.returncode:
            say(f"tests against {program} will be skipped: {done.stderr.strip()}")


def is_whole(program: str) -> bool:
    """Whether a program is there, with the extensions that are packages of their own."""
    found = shutil.which(program, path=PROGRAM_PATH)
    if found is None or program not in PROBES:
        return found is not None
    words = [found, *PROBES[program]]
    return subprocess.run(words, capture_output=True, check=False).returncode == 0


def loads(library: str) -> bool:
    """Whether the dynamic loader finds it."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def as_root() -> list[str] | None:
    """The words before a command that make it root's; None where nobody may be root."""
    if os.geteuid() == 0:
        return []
    prefix = ["sudo", "-n"]
    may = (
        shutil.which("sudo")
        and not subprocess.run([*prefix, "true"], capture_output=True, check=False).returncode
    )
    return prefix if may else None


def write_as_root(path: Path, content: str) -> None:
    """Writes a file of the system's settings, where somebody may be root; else does nothing."""
    prefix = as_root()
    if prefix is None or path.exists():
        return
    subprocess.run([*prefix, "mkdir", "-p", str(path.parent)], check=False)
    subprocess.run(
        [*prefix, "tee", str(path)],
        input=content,
        text=True,
        stdout=subprocess.DEVNULL,
        check=False,
    )


def apt_install(packages: Iterable[str]) -> None:
    """Installs Debian packages as root or by sudo; otherwise says what to type."""
    names = list(packages)
    line = f"apt-get install --yes --no-install-recommends {' '.join(names)}"
    if not shutil.which("apt-get"):
        raise StopError(f"packages are missing; on Debian they are: {' '.join(names)}")
    prefix = as_root()
    if prefix is None:
        raise StopError(f"packages are missing; have them installed with: sudo {line}")
    say(f"installing {' '.join(names)}")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for words in (["apt-get", "update", "--quiet", "--quiet"], line.split()):
        done = subprocess.run(
            [*prefix, *words], env=environment, capture_output=True, text=True, check=False
        )
    if done.returncode:
        raise StopError(f"{line} failed:\n{done.stdout}{done.stderr}")


def python(*words: str, offscreen: bool = False) -> int:
    """Runs the environment's Python in the project's folder and returns its status."""
    environment = {**os.environ, "PYTHONUTF8": "1"}
    if offscreen:
        environment["QT_QPA_PLATFORM"] = "offscreen"
    return subprocess.run([str(PYTHON), *words], cwd=ROOT, env=environment, check=False).returncode


def say(sentence: str) -> None:
    """A line for the person at the terminal, out of the way of a command's own output."""
    print(f"dev.py: {sentence}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    raise SystemExit(main())
