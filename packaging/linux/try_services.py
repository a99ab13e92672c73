"""Under a running systemd: a package restarts the services that run, and no other. As root.

    python packaging/linux/try_services.py PACKAGE.deb [--suite trixie]

Makes a Debian by debootstrap, installs the package in it, starts it by systemd-nspawn, installs
the package once more and removes it. Takes two minutes; prints each promise as it is kept, status
1 at the first that is not. Where it cannot be tried, says so in a sentence and does nothing.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from linux.clean_root import SUITE, Root, StopError, missing

PROGRAMS = ("debootstrap", "systemd-nspawn", "nsenter")
SYSTEM = ("systemd", "systemd-sysv", "dbus", "dbus-user-session", "libpam-systemd")
RUNS, ENDED, NEVER = "rita", "erik", "nina"
"""Whose service runs, who ended theirs, who never had one; all let their services run on."""
SERVICE = "meterdesk-collect.service"
SETTINGS = 'secret_store = "session"\nfollow_hints = false\n'
_PATIENCE = 60.0


class Computer:
    """A root that was started as a computer is, with systemd as its first process."""

    def __init__(self, root: Root) -> None:
        self._root = root
        self._room: subprocess.Popen[bytes] | None = None
        self._first = 0

    def __enter__(self) -> Computer:
        subprocess.run(["umount", str(self._root.folder / "proc")], check=False)
        words = ["systemd-nspawn", "--quiet", "--boot", "--register=no", "--keep-unit"]
        self._room = subprocess.Popen(
            [*words, "--link-journal=no", "--console=pipe", f"--directory={self._root.folder}"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            until(self._is_up, StopError("systemd does not start in a container here."))
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        if self._room is not None:
            self._room.terminate()
            try:
                self._room.wait(_PATIENCE)
            except subprocess.TimeoutExpired:
                self._room.kill()
                self._room.wait()

    def run(self, *words: str, person: str = "root") -> str:
        """What a command said as that person; a status other than 0 is said too."""
        room = ["nsenter", f"--target={self._first}", "--all", "--", "runuser", "-u", person, "--"]
        number = f"$(id -u {person})"
        line = f'export HOME=~{person} XDG_RUNTIME_DIR=/run/user/{number}; cd; exec "$@"'
        done = subprocess.run(
            [
                *room,
                "env",
                "-i",
                "PATH=/usr/sbin:/usr/bin:/sbin:/bin",
                "sh",
                "-c",
                line,
                "-",
                *words,
            ],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=5 * _PATIENCE,
            check=False,
            text=True,
        )
        return done.stdout.strip() + (f" [{done.returncode}]" if done.returncode else "")

    def service(self, person: str) -> tuple[str, int]:
        """Its state and the number of its process."""
        words = ("systemctl", "--user", "show", "--value", "--property=ActiveState,MainPID")
        number, state = sorted(self.run(*words, SERVICE, person=person).split())
        return state, int(number)

    def _is_up(self) -> bool:
        assert self._room is not None
        if self._room.poll() is not None:
            raise StopError("systemd-nspawn starts no container here.")
        mine = Path(f"/proc/{self._room.pid}/task/{self._room.pid}/children").read_text().split()
        self._first = int(mine[0]) if mine else 0
        return bool(mine) and self.run("systemctl", "is-system-running") == "running"


def main(words: Sequence[str] | None = None) -> int:
    """Keeps every promise, one after the other."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("package", type=Path)
    parser.add_argument("--suite", default=SUITE, help="the release of Debian (%(default)s)")
    chosen = parser.parse_args(words)
    if why := missing(PROGRAMS):
        print(why)
        return 0
    try:
        with Root(chosen.suite) as root:
            live(root, chosen.package)
    except StopError as stop:
        print(stop)
    except AssertionError as error:
        print(f"NOT kept: {error}", flush=True)
        return 1
    return 0


def live(root: Root, package: Path) -> None:
    """Raises AssertionError at the first that is not kept, StopError."""
    (root.folder / "usr" / "sbin" / "policy-rc.d").unlink()
    file = root.bring(package)
    root.apt("update")
    root.apt("install", *SYSTEM, file)
    with Computer(root) as computer:
        before = begin(computer)
        keep(before[0] == "active", "it runs while nobody is logged in", before)
        computer.run("dpkg", "--install", file)
        until(lambda: computer.service(RUNS)[1] not in (0, before[1]), AssertionError("restarted"))
        keep(True, "the service that ran begins anew with what is installed", before)
        for person, word in ((ENDED, "somebody ended"), (NEVER, "nobody asked for")):
            state = computer.service(person)
            keep(state == ("inactive", 0), f"the service that {word} is not started", state)
        said = computer.run("dpkg", "--remove", "meterdesk")
        state = computer.service(RUNS)
        keep(state == ("inactive", 0), "removing the package ends the service", (state, said))


def begin(computer: Computer) -> tuple[str, int]:
    """Three people; the service of the first."""
    for person in (RUNS, ENDED, NEVER):
        computer.run("useradd", "--create-home", person)
        computer.run("loginctl", "enable-linger", person)
        until(
            lambda who=person: (
                "running"
                in computer.run(  # type: ignore[misc]
                    "systemctl", "--user", "is-system-running", person=who
                )
            ),
            AssertionError(f"the systemd of {person} did not begin"),
        )
    for person in (RUNS, ENDED):
        told = f"umask 077; mkdir -p .local/share/Meterdesk; printf '{SETTINGS}' "
        computer.run("sh", "-c", f"{told} > .local/share/Meterdesk/settings.toml", person=person)
        said = computer.run("meterdesk", "collect", "--install", person=person)
        keep("Starts by itself: yes" in said, f"{person} installs the service", said)
        keep("It ends when you log out" not in said, f"{person}'s runs on, and is told so", said)
    computer.run("meterdesk", "collect", "--stop", person=ENDED)
    return computer.service(RUNS)


def keep(is_kept: bool, promise: str, seen: object) -> None:
    """Says it where it is kept. Raises AssertionError where not, with what was seen."""
    if not is_kept:
        raise AssertionError(f"{promise}: {seen}")
    print(promise, flush=True)


def until(is_so: Callable[[], bool], otherwise: Exception) -> None:
    """Waits for it. Raises `otherwise` where it does not come to be."""
    deadline = time.monotonic() + _PATIENCE
    while not is_so():
        if time.monotonic() > deadline:
            raise otherwise
        time.sleep(0.2)


if __name__ == "__main__":
    raise SystemExit(main())
