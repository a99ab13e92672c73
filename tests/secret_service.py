"""A real Secret Service for one test: a bus of its own, and GNOME's keyring on it."""

from __future__ import annotations

import gc
import os
import shutil
import signal
import subprocess
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import pytest

PROGRAMS = ("dbus-daemon", "gnome-keyring-daemon")
PASSWORD = "the password of the login"
_BUS = """\
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=FOLDER</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""
"""A session's bus that starts nothing by itself: what was killed stays away."""

needs_secret_service = pytest.mark.skipif(
    not all(map(shutil.which, PROGRAMS)),
    reason="there is no gnome-keyring-daemon here; Debian has it in gnome-keyring and dbus",
)


class SecretService:
    """A desktop session without a screen: nobody is there to type a password into a prompt."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        for name in ("run", "data"):
            (folder / name).mkdir(mode=0o700)
        self.environment = {
            **{name: text for name, text in os.environ.items() if not name.endswith("DISPLAY")},
            "XDG_RUNTIME_DIR": str(folder / "run"),
            "XDG_DATA_HOME": str(folder / "data"),
            "HOME": str(folder),
        }
        self._bus: subprocess.Popen[str] | None = None
        self._keyring: subprocess.Popen[bytes] | None = None

    def start_bus(self) -> None:
        """The session's bus; its address goes into the environment."""
        config = self._folder / "bus.conf"
        config.write_text(_BUS.replace("FOLDER", str(self._folder)), "utf-8")
        words = ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address=1"]
        self._bus = subprocess.Popen(
            words,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env=self.environment,
        )
        assert self._bus.stdout is not None
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self._bus.stdout.readline().strip()

    def log_in(self, password: str = PASSWORD) -> None:
        """Starts the keyring and opens it with the password, as a login does."""
        self._keyring = subprocess.Popen(
            ["gnome-keyring-daemon", "--unlock", "--foreground", "--components=secrets"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=self.environment,
        )
        assert self._keyring.stdin is not None
        assert self._keyring.stdout is not None
        self._keyring.stdin.write(password.encode())
        self._keyring.stdin.close()
        self._keyring.stdout.readline()  # says its control socket once it is there
        self._wait_for_name()

    def log_out(self) -> None:
        """Kills the keyring where it stands."""
        if self._keyring is not None:
            self._keyring.kill()
            self._keyring.wait()
            assert self._keyring.stdout is not None
            self._keyring.stdout.close()
            self._keyring = None

    def hang(self) -> None:
        """The keyring answers nobody any more, as while a prompt stands open."""
        assert self._keyring is not None
        self._keyring.send_signal(signal.SIGSTOP)

    def go_on(self) -> None:
        assert self._keyring is not None
        self._keyring.send_signal(signal.SIGCONT)

    def lock(self) -> None:
        """Locks the keyring, as a user does who goes for lunch."""
        import secretstorage

        with closing(secretstorage.dbus_init()) as connection:
            secretstorage.get_default_collection(connection).lock()

    def stop(self) -> None:
        """Ends all of it."""
        if self._keyring is not None:
            self.go_on()
        self.log_out()
        self.stop_bus()

    def stop_bus(self) -> None:
        if self._bus is not None:
            self._bus.terminate()
            self._bus.wait()
            assert self._bus.stdout is not None
            self._bus.stdout.close()
            self._bus = None

    def _wait_for_name(self) -> None:
        """Until the bus knows the keyring; the bus itself tells when."""
        from jeepney import (  # type: ignore[import-untyped]
            DBusAddress,
            MatchRule,
            message_bus,
            new_method_call,
        )
        from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]
        from jeepney.wrappers import unwrap_msg  # type: ignore[import-untyped]

        name = "org.freedesktop.secrets"
        address = self.environment["DBUS_SESSION_BUS_ADDRESS"]
        rule = MatchRule(type="signal", interface="org.freedesktop.DBus", member="NameOwnerChanged")
        bus = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
        with closing(open_dbus_connection(address)) as connection, connection.filter(rule) as heard:
            connection.send_and_get_reply(message_bus.AddMatch(rule))
            asked = new_method_call(bus, "NameHasOwner", "s", (name,))
            is_there = unwrap_msg(connection.send_and_get_reply(asked))[0]
            while not is_there:
                told = connection.recv_until_filtered(heard, timeout=20)
                is_there = told.body[0] == name and bool(told.body[2])


@contextmanager
def secret_service(monkeypatch: pytest.MonkeyPatch) -> Iterator[SecretService]:
    """A session with an open keyring, for this process and for those it starts."""
    folder = Path(tempfile.mkdtemp(prefix="mds"))  # short: it becomes the name of a socket
    session = SecretService(folder)
    try:
        session.start_bus()
        for name, text in session.environment.items():
            monkeypatch.setenv(name, text)
        for name in ("DISPLAY", "WAYLAND_DISPLAY"):
            monkeypatch.delenv(name, raising=False)
        session.log_in()
        yield session
    finally:
        with suppress(OSError):
            session.stop()
        shutil.rmtree(folder, ignore_errors=True)
        _forget_what_keyring_left_open()


def _forget_what_keyring_left_open() -> None:
    """A locked keyring's connection, which the library keyring does not close: here, not later."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        gc.collect()
