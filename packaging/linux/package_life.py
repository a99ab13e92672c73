"""What the Debian package promises, in the order in which a computer lives through it."""

from __future__ import annotations

import hashlib
import os
import re
import select
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from linux.clean_root import PERSON, Root

PROGRAMS = (
    *("debootstrap", "dpkg-deb", "Xvfb", "openbox", "tint2", "xdotool", "systemd-analyze"),
    *("desktop-file-validate", "appstreamcli"),
)
DESKTOP = ("desktop-file-utils", "shared-mime-info", "libglib2.0-bin", "hicolor-icon-theme")
"""What every desktop has, and keeps menus and types of files with."""
SERVER = "https://meters.example/soap"
OFFICE = f"/home/{PERSON}/office.meterdesk"
DATA = ".local/share/Meterdesk"
_BY_IT = 'secret_store = "session"\nfollow_hints = false\n'
"""There is no keyring on that computer, and nobody's network is to hear of this."""
_PATIENCE = 60.0


class Life:
    """The computer, both packages, and a screen that is no part of it."""

    def __init__(self, root: Root, older: Path, newer: Path, picture: Path | None = None) -> None:
        self.root = root
        self.older = older
        self.newer = newer
        self.picture = picture
        self.before: set[str] = set()
        self.display = ""
        self._started: list[subprocess.Popen[bytes]] = []

    def __enter__(self) -> Life:
        reader, writer = os.pipe()
        words = ["Xvfb", "-noreset", "-displayfd", str(writer), "-screen", "0", "1280x900x24"]
        self._begin([*words, "-nolisten", "tcp"], pass_fds=(writer,))
        os.close(writer)
        with open(reader) as told:  # a whole line: the number comes digit by digit
            assert select.select([told], [], [], _PATIENCE)[0], "Xvfb did not begin"
            self.display = f":{told.readline().strip()}"
        self._begin(["openbox", "--sm-disable"])
        self.until(lambda: self.xdotool("get_num_desktops"), "a window manager")
        self._begin(["tint2"])
        self.until(lambda: self.windows("--class", "tint2"), "a task bar")
        return self

    def __exit__(self, *_: object) -> None:
        for process in reversed(self._started):
            process.terminate()
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    def start(self, *words: str) -> subprocess.Popen[bytes]:
        """A program of the computer's, as the person, on the screen."""
        return self._begin(self.root.words(*words, DISPLAY=self.display))

    def ask(self, *words: str) -> subprocess.CompletedProcess[str]:
        """The same, waited for."""
        return self.root.as_person(*words, DISPLAY=self.display)

    def windows(self, *words: str) -> list[str]:
        """Of those windows that are seen: by --name or --class."""
        return self.xdotool("search", "--onlyvisible", *words).split()

    def xdotool(self, *words: str) -> str:
        """What it said."""
        environment = {**os.environ, "DISPLAY": self.display}
        done = subprocess.run(
            ["xdotool", *words],
            env=environment,
            capture_output=True,
            text=True,
            timeout=_PATIENCE,
            check=False,
        )
        return done.stdout

    def until(self, look: Callable[[], object], what: str) -> None:
        """Looks until it is so. Raises AssertionError with what never came to be."""
        deadline = time.monotonic() + _PATIENCE
        while not look():
            assert time.monotonic() < deadline, f"it never came to be: {what}"
            time.sleep(0.1)

    def data(self) -> dict[str, bytes]:
        """The person's settings, by name of the file."""
        folder = self.root.home / DATA
        return {path.name: path.read_bytes() for path in folder.glob("*.toml")}

    def _begin(self, words: list[str], pass_fds: tuple[int, ...] = ()) -> subprocess.Popen[bytes]:
        environment = {**os.environ, "DISPLAY": self.display} if self.display else None
        process = subprocess.Popen(
            words,
            env=environment,
            pass_fds=pass_fds,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._started.append(process)
        return process


def installs_with_what_it_depends_on_alone(life: Life) -> None:
    """installed with its dependencies alone"""
    life.before = life.root.names("meterdesk")
    life.root.apt("install", life.root.bring(life.older))

    assert life.before == set()
    found = life.root.run("find", "/usr/lib/meterdesk", "-xtype", "l").stdout
    assert found == "", f"links that lead nowhere: {found}"


def works_for_somebody_who_is_not_root(life: Life) -> None:
    """a person who is not root has both commands, and each part of the program"""
    for words in (("meterdesk", "--version"), ("meterdesk-desktop", "--version")):
        done = life.root.as_person(*words)
        assert done.stdout.startswith("Meterdesk "), done.stdout
    done = life.root.as_person("meterdesk", "--selfcheck")
    assert done.returncode == 0, done.stdout
    done = life.root.as_person("meterdesk", "devices")
    assert (done.returncode, done.stdout[:14]) == (0, "No devices yet"), done.stdout


def is_known_to_the_desktop(life: Life) -> None:
    """the desktop knows menu entry, icons and type of file, all of them valid"""
    life.root.apt("install", *DESKTOP)

    share = life.root.folder / "usr" / "share"
    _is_fine("desktop-file-validate", str(share / "applications" / "meterdesk.desktop"))
    (about,) = (share / "metainfo").iterdir()
    _is_fine("appstreamcli", "validate", "--no-net", str(about))
    (life.root.folder / OFFICE[1:]).write_bytes(office_file(datetime.now(UTC)))
    life.root.run("chown", PERSON, OFFICE)
    said = life.root.as_person("gio", "info", "-a", "standard::*", OFFICE).stdout
    assert "standard::content-type: application/x-meterdesk-office" in said, said
    assert "standard::icon: meterdesk" in said, said


def has_a_service_that_systemd_takes(life: Life) -> None:
    """systemd takes the unit of the service"""
    unit = life.root.folder / "usr/lib/systemd/user/meterdesk-collect.service"
    text = unit.read_text("utf-8")
    program = re.search(r"^ExecStart=(\S+)", text, re.MULTILINE)
    assert program, text
    assert life.root.run("test", "-x", program[1]).returncode == 0, program[1]
    with tempfile.TemporaryDirectory() as folder:
        # systemd-analyze looks for the program on the computer that it runs on
        copy = Path(folder, unit.name)
        copy.write_text(text.replace(program[1], shutil.which("true") or ""), encoding="utf-8")
        _is_fine("systemd-analyze", "--user", "verify", str(copy), XDG_RUNTIME_DIR=folder)


def comes_up_in_the_tray(life: Life) -> None:
    """it comes up on a screen, window and tray"""
    (life.root.home / "it.toml").write_text(_BY_IT)
    done = life.ask("meterdesk", "settings", "import", f"/home/{PERSON}/it.toml")
    assert done.returncode == 0, done.stdout
    life.start("meterdesk-desktop")
    life.until(lambda: life.windows("--name", "^Set up Meterdesk$"), "the set-up of a new office")
    life.until(lambda: life.windows("--class", "^Meterdesk$"), "a window")
    life.until(lambda: _is_in_the_tray(life), "an icon in the tray")


def opens_the_suppliers_file(life: Life) -> None:
    """a double click on the supplier's file fills in the set-up"""
    done = life.ask("gio", "open", OFFICE)
    assert done.returncode == 0, done.stdout

    def is_kept() -> bool:
        return SERVER.encode() in life.data().get("settings.toml", b"")

    def goes_on() -> bool:
        life.xdotool("search", "--name", "^Set up Meterdesk$", "windowfocus", "key", "alt+n")
        deadline = time.monotonic() + 5
        while not is_kept() and time.monotonic() < deadline:
            time.sleep(0.1)
        return is_kept()

    life.until(goes_on, "the server of the file in the settings, after Next")
    if life.picture:
        environment = {**os.environ, "DISPLAY": life.display}
        subprocess.run(["scrot", "-o", str(life.picture)], env=environment, check=False)


def starts_with_the_session_also_after_an_upgrade(life: Life) -> None:
    """an upgrade keeps the data, and the program that starts with the session"""
    assert life.ask("meterdesk-desktop", "--quit").returncode == 0
    before = life.data()
    version = life.root.as_person("meterdesk", "--version").stdout
    life.root.apt("install", life.root.bring(life.newer))

    assert life.data() == before
    assert life.root.as_person("meterdesk", "--version").stdout == version  # of one bundle
    entries = sorted((life.root.home / ".config" / "autostart").glob("*.desktop"))
    for entry in entries:
        started = re.search(r"^TryExec=(.*)$", entry.read_text("utf-8"), re.MULTILINE)
        assert started, entry.read_text("utf-8")
        assert life.root.run("test", "-x", started[1]).returncode == 0, started[1]
    assert entries, "the set-up wrote no entry for the start with the session"


def leaves_nothing_but_the_data(life: Life) -> None:
    """removed, it has ended, and nothing is left but the person's data"""
    running = life.start("meterdesk-desktop", "--hidden")
    life.until(lambda: _is_in_the_tray(life), "an icon in the tray")
    before = life.data()
    life.root.apt("purge", "meterdesk")

    assert running.wait(_PATIENCE) == 0
    assert life.data() == before
    assert life.root.names("meterdesk") == set(), life.root.names("meterdesk")
    caches = ("usr/share/applications/mimeinfo.cache", "usr/share/mime/globs2")
    for cache in caches:
        assert b"meterdesk" not in (life.root.folder / cache).read_bytes(), cache


PROMISES = (
    installs_with_what_it_depends_on_alone,
    works_for_somebody_who_is_not_root,
    is_known_to_the_desktop,
    has_a_service_that_systemd_takes,
    comes_up_in_the_tray,
    opens_the_suppliers_file,
    starts_with_the_session_also_after_an_upgrade,
    leaves_nothing_but_the_data,
)


def office_file(now: datetime) -> bytes:
    """A supplier's file, as docs/server.md describes it."""
    text = (
        f'meterdesk_enrolment = 1\nserver = "{SERVER}"\ncustomer = "Acme"\noffice = "Hamburg"\n'
        'enrolment_key = "K7M2PX-0A1B2-C3D4E-5F6G7-8H9JK"\n'
        f"made_at = {now:%Y-%m-%dT%H:%M:%SZ}\n"
        f'valid_until = {now + timedelta(days=30):%Y-%m-%dT%H:%M:%SZ}\nauthority = ""\n'
    )
    return f'{text}checksum = "{hashlib.sha256(text.encode()).hexdigest()}"\n'.encode()


def _is_in_the_tray(life: Life) -> bool:
    """A window of the program's that lies in the task bar: at its end, and as small as an icon."""
    for window in life.windows("--class", "^Meterdesk$"):
        place = dict(
            re.findall(r"(\w+)=(\d+)", life.xdotool("getwindowgeometry", "--shell", window))
        )
        if place and int(place["WIDTH"]) <= 64 and int(place["Y"]) > 800:
            return True
    return False


def _is_fine(*words: str, **variables: str) -> None:
    done = subprocess.run(
        words, env={**os.environ, **variables}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"{words[0]}: {done.stdout}{done.stderr}"
