"""A Debian that debootstrap makes: nobody installed anything in it before the package came."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import urllib.request
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

MIRROR = "http://deb.debian.org/debian"
SUITE = "bookworm"
PERSON = "eva"
_QUICK = """\
force-unsafe-io
path-exclude=/usr/share/doc/*
path-exclude=/usr/share/locale/*
path-exclude=/usr/share/man/*
path-include=/usr/share/doc/meterdesk*
path-include=/usr/share/man/man1/meterdesk*
"""
"""For dpkg: the root is thrown away, and nobody reads there."""
_NO_SERVICES = "#!/bin/sh\nexit 101\n"
_PATIENCE = 300.0
"""Seconds for one command."""


class StopError(Exception):
    """Why nothing can be tried here, in a sentence."""


class Root:
    """A folder that is / for the programs started in it. Gone when it is left."""

    def __init__(self, suite: str = SUITE, mirror: str = MIRROR) -> None:
        self._suite = suite
        self._mirror = mirror
        self._parent = Path(tempfile.mkdtemp(prefix="meterdesk-root-"))
        self.folder = self._parent / "root"

    def __enter__(self) -> Root:
        try:
            self._make()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        subprocess.run(["umount", str(self.folder / "proc")], capture_output=True, check=False)
        if not os.path.ismount(self.folder / "proc"):
            shutil.rmtree(self._parent, ignore_errors=True)

    @property
    def home(self) -> Path:
        """Of the person in it, seen from outside."""
        return self.folder / "home" / PERSON

    def run(self, *words: str) -> subprocess.CompletedProcess[str]:
        """A command as root; output and errors are one text."""
        environment = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND": "noninteractive"}
        return _done(["chroot", str(self.folder), *words], {**_proxies(), **environment})

    def apt(self, *words: str) -> str:
        """What apt-get said. Raises AssertionError with it where it failed."""
        done = self.run("apt-get", "-qq", "--yes", "--no-install-recommends", *words)
        assert done.returncode == 0, f"apt-get {' '.join(words)}:\n{done.stdout}"
        return done.stdout

    def bring(self, path: Path) -> str:
        """Copies a file into it; its name there."""
        shutil.copy(path, self.folder / "var" / "tmp")
        return f"/var/tmp/{path.name}"

    def words(self, *words: str, **variables: str) -> list[str]:
        """What starts a command as the person, who is nobody in particular."""
        environment = {
            **{"HOME": f"/home/{PERSON}", "USER": PERSON, "PATH": "/usr/bin:/bin"},
            **{"LANG": "C.UTF-8", "XDG_RUNTIME_DIR": f"/home/{PERSON}/.run", **variables},
        }
        pairs = (f"{name}={value}" for name, value in environment.items())
        person = f"--userspec={PERSON}:{PERSON}"
        return ["chroot", person, str(self.folder), "env", "-i", *pairs, *words]

    def as_person(self, *words: str, **variables: str) -> subprocess.CompletedProcess[str]:
        """A command as the person; output and errors are one text."""
        return _done(self.words(*words, **variables))

    def names(self, part: str) -> set[str]:
        """Every path with that in its name, but what logs, homes and /proc have."""
        found = set()
        for folder, folders, files in os.walk(self.folder):
            within = Path(folder).relative_to(self.folder)
            if within in (Path(), Path("var")):
                folders[:] = [each for each in folders if each not in ("proc", "home", "tmp")]
            for name in (*folders, *files):
                if part in name.lower() and within.parts[:2] != ("var", "cache"):
                    found.add(f"/{within / name}")
        return found

    def _make(self) -> None:
        settings = self.folder / "etc" / "dpkg" / "dpkg.cfg.d"
        settings.mkdir(parents=True)
        (settings / "quick").write_text(_QUICK)
        words = ["debootstrap", "--variant=minbase", self._suite, str(self.folder), self._mirror]
        done = _done(words, dict(os.environ))
        if done.returncode:
            log = self.folder / "debootstrap" / "debootstrap.log"
            said = log.read_text(errors="replace") if log.exists() else done.stdout
            raise StopError(f"debootstrap made no Debian here: {said.strip().splitlines()[-1]}")
        self._mount()
        policy = self.folder / "usr" / "sbin" / "policy-rc.d"
        policy.write_text(_NO_SERVICES)
        policy.chmod(0o755)
        for name in ("resolv.conf", "hosts"):
            with suppress(OSError):
                shutil.copy(f"/etc/{name}", self.folder / "etc" / name)
        self.run("useradd", "--create-home", PERSON)
        self.as_person("mkdir", "-m", "700", f"/home/{PERSON}/.run")

    def _mount(self) -> None:
        proc = self.folder / "proc"
        if not os.path.ismount(proc):
            done = _done(["mount", "-t", "proc", "proc", str(proc)])
            if done.returncode:
                raise StopError(f"/proc cannot be mounted here: {done.stdout.strip()}")


def missing(programs: Iterable[str]) -> str:
    """Why no root can be made and used here, in a sentence; empty where one can."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return "A clean Debian is made by root alone."
    if absent := [name for name in programs if not shutil.which(name)]:
        return f"A package is tried with programs that are not here: {', '.join(absent)}."
    try:
        urllib.request.urlopen(f"{MIRROR}/dists/{SUITE}/Release", timeout=10).close()
    except OSError as error:
        return f"Debian's packages are not reached from here: {error}."
    return ""


def _proxies() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if name.lower().endswith("_proxy")}


def _done(
    words: list[str], environment: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        words,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        timeout=_PATIENCE,
        check=False,
    )
