"""What a machine needs beside Python: Qt's libraries, and the programs that tests start."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

VENV = Path(__file__).resolve().parents[1] / ".venv"

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
TEST_LIBRARIES = {"libatomic.so.1": "libatomic1"}
"""What the driver of the tests' browser lacks on a bare Debian."""

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
    "debootstrap": ("debootstrap",),  # a clean Debian to install on, and judges
    "desktop-file-validate": ("desktop-file-utils",),
    "appstreamcli": ("appstream",),
    "systemd-analyze": ("systemd",),
}
"""Programs that tests start as the real other end, and the Debian packages they come from."""
BUNDLE_TOOLS = {"strip": "binutils"}
"""What makes a bundle on Linux half as large; it is made without too."""
PACKAGE_LIBRARIES = {
    "libcups.so.2": "libcups2",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
}
"""What a bundle is linked to beside what it is made with; a .deb names the packages of all."""
_PYTHON = f"libpython{sys.version_info.major}.{sys.version_info.minor}"
BUNDLE_LIBRARIES = {f"{_PYTHON}.so.1.0": _PYTHON}
"""The interpreter as a library, which a bundle carries: Debian's own comes without it."""
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


def offer_libraries() -> None:
    """Installs the system libraries that Qt lacks, or names the command that does."""
    has_screen = bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    missing = absent(OFFSCREEN_LIBRARIES | (SCREEN_LIBRARIES if has_screen else {}))
    if not any(Path("/usr/share/fonts").rglob("*.[to]tf")):
        missing.append(FONTS)
    if missing:
        apt_install(missing)


def offer_screen() -> None:
    """What a window on a real screen needs, and a browser's driver, for the tests that do."""
    if missing := absent(SCREEN_LIBRARIES | TEST_LIBRARIES):
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
    if "initdb" in absent and shutil.which("apt-get"):
        write_as_root(NO_CLUSTER, "create_main_cluster = off\n")
    try:
        apt_install(package for program in absent for package in TEST_PROGRAMS[program])
    except StopError:
        for program in absent:  # one that a distribution lacks is no reason to lack the others
            try:
                apt_install(TEST_PROGRAMS[program])
            except StopError as stop:
                say(f"tests against {program} will be skipped: {stop}")


def offer_bundle_tools() -> None:
    """Installs what a bundle is made with on Linux; says so where nobody may."""
    missing = [package for program, package in BUNDLE_TOOLS.items() if not shutil.which(program)]
    if Path(sys.base_prefix) == Path("/usr"):  # any other Python brings its library along
        missing += absent(BUNDLE_LIBRARIES)
    missing += absent(PACKAGE_LIBRARIES)
    if missing and sys.platform == "linux":
        try:
            apt_install(missing)
        except StopError as stop:
            say(f"the bundle will be larger, or not be made: {stop}")


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


def say(sentence: str) -> None:
    """A line for the person at the terminal, out of the way of a command's own output."""
    print(f"dev.py: {sentence}", file=sys.stderr, flush=True)
