"""A real systemd of one user for one test, also where no systemd started the computer."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

SYSTEMD = Path("/usr/lib/systemd/systemd")
_BEGIN = (
    "mount -t tmpfs none /run && mkdir -p /run/systemd/system "
    f"&& exec {SYSTEMD} --user --log-target=null"
)
"""It refuses to begin where no systemd started the computer; in this room one seems to have."""

needs_systemd = pytest.mark.skipif(
    sys.platform != "linux"
    or os.geteuid() != 0
    or not SYSTEMD.is_file()
    or shutil.which("unshare") is None,
    reason="a user's systemd is started by root, where Debian's systemd is installed",
)


class UserManager:
    """Programs as the session of that user starts them: in its room, with its environment."""

    def __init__(self, process_id: int, environment: dict[str, str]) -> None:
        self._prefix = ("nsenter", "--mount", f"--target={process_id}", "--")
        self._environment = environment

    def run(self, *words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*self._prefix, *words],
            env=self._environment,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )


@contextmanager
def user_manager(folder: Path) -> Iterator[UserManager]:
    """One whose home is the folder."""
    run = Path(tempfile.mkdtemp(prefix="mdr"))  # short: it becomes the name of a socket
    left_out = ("DBUS_SESSION_BUS_ADDRESS", "XDG_CONFIG_HOME", "XDG_DATA_HOME")
    environment = {
        **{name: text for name, text in os.environ.items() if name not in left_out},
        "HOME": str(folder),
        "XDG_RUNTIME_DIR": str(run),
    }
    words = ["unshare", "--mount", "--propagation", "private", "sh", "-c", _BEGIN]
    with subprocess.Popen(words, env=environment) as manager:
        try:
            session = UserManager(manager.pid, environment)
            _wait_for(manager, session)
            yield session
        finally:
            manager.send_signal(signal.SIGTERM)
            manager.wait(30)
            shutil.rmtree(run, ignore_errors=True)


def _wait_for(manager: subprocess.Popen[bytes], session: UserManager) -> None:
    deadline = time.monotonic() + 20
    while manager.poll() is None and time.monotonic() < deadline:
        asked = session.run("systemctl", "--user", "is-system-running")
        if asked.stdout.strip() in ("running", "degraded"):
            return
        time.sleep(0.1)
    pytest.skip("systemd cannot run for a user here: it may not mount or use control groups")
