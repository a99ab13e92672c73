"""Internet proxies as Debian ships them, started by a test and ended with it."""

from __future__ import annotations

import os
import shutil
import socket
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import md5
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

USER, PASSWORD = "jo", "right"
BLOCKED = "blocked.example"
UNPACKED = Path(sys.prefix) / "programs"
"""Where packaging/dev.py unpacks what it does not install."""

_PATH = os.pathsep.join(
    (os.environ.get("PATH", os.defpath), "/usr/sbin", "/sbin", str(UNPACKED / "usr" / "sbin"))
)
_PATIENCE = 20.0

_TINYPROXY = """
Port {port}
Listen 127.0.0.1
Timeout 20
MaxClients 20
LogFile "{folder}/log"
LogLevel Error
PidFile "{folder}/pid"
BasicAuth {user} {password}
FilterDefaultDeny No
Filter "{folder}/filter"
"""
_SQUID = """
http_port 127.0.0.1:{port}
visible_hostname proxy.example
pid_filename none
netdb_filename none
access_log none
cache_log {folder}/log
cache deny all
cache_mem 8 MB
coredump_dir {folder}
unlinkd_program /bin/true
pinger_enable off
shutdown_lifetime 0 seconds
connect_timeout 3 seconds
dns_timeout 3 seconds
max_filedescriptors 1024
cache_effective_user nobody
auth_param basic program {root}/usr/lib/squid/basic_ncsa_auth {folder}/known
auth_param basic children 1
acl known proxy_auth REQUIRED
acl blocked dstdomain {blocked}
http_access deny blocked
http_access allow known
http_access deny all
{unpacked}
"""
_SQUID_UNPACKED = """
mime_table {root}/usr/share/squid/mime.conf
icon_directory {root}/usr/share/squid/icons
error_directory {root}/usr/share/squid/errors/templates
"""


@contextmanager
def tinyproxy(folder: Path) -> Iterator[str]:
    """Its address; wants a password and lets nobody reach BLOCKED."""
    program, port = _program("tinyproxy"), _free_port()
    (folder / "filter").write_text(BLOCKED, encoding="ascii")
    facts = {"port": port, "folder": folder, "user": USER, "password": PASSWORD}
    (folder / "conf").write_text(_TINYPROXY.format(**facts), encoding="ascii")
    with _running([program, "-d", "-c", str(folder / "conf")], port):
        yield f"http://127.0.0.1:{port}"


@contextmanager
def squid(folder: Path) -> Iterator[str]:
    """The same with squid, installed or only unpacked."""
    with TemporaryDirectory(prefix="squid-") as open_to_all:
        # started by root it goes on as another user, who may not look into pytest's folders
        Path(open_to_all).chmod(0o777)
        with _squid(Path(open_to_all)) as address:
            yield address


@contextmanager
def _squid(folder: Path) -> Iterator[str]:
    program, port = _program("squid"), _free_port()
    shared = Path("/dev/shm")
    if not shared.is_dir() or not shared.stat().st_mode & stat.S_IWOTH:
        pytest.skip("squid wants shared memory, and /dev/shm is not open to everybody here")
    is_unpacked = Path(program).is_relative_to(UNPACKED)
    digest = md5(PASSWORD.encode(), usedforsecurity=False).hexdigest()
    (folder / "known").write_text(f"{USER}:{digest}\n", encoding="ascii")
    facts = {
        "port": port,
        "folder": folder,
        "root": UNPACKED if is_unpacked else "",
        "blocked": BLOCKED,
        "unpacked": _SQUID_UNPACKED.format(root=UNPACKED) if is_unpacked else "",
    }
    (folder / "conf").write_text(_SQUID.format(**facts), encoding="ascii")
    libraries = os.pathsep.join(str(it) for it in (UNPACKED / "usr" / "lib").glob("*-linux-*"))
    with _running(
        [program, "-N", "-n", f"test{port}", "-f", str(folder / "conf")],
        port,
        {"LD_LIBRARY_PATH": libraries},
    ):
        yield f"http://127.0.0.1:{port}"


def _program(name: str) -> str:
    path = shutil.which(name, path=_PATH)
    if path is None:
        pytest.skip(f"{name} is not here; packaging/dev.py test brings it on Debian")
    return path


@contextmanager
def _running(
    words: list[str], port: int, environment: dict[str, str] | None = None
) -> Iterator[None]:
    process = subprocess.Popen(
        words,
        env={**os.environ, **(environment or {})},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        _wait_for(process, port)
        yield
    finally:
        process.terminate()  # squid then clears away its shared memory
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _wait_for(process: subprocess.Popen[bytes], port: int) -> None:
    ends = time.monotonic() + _PATIENCE
    while time.monotonic() < ends and process.poll() is None:
        with socket.socket() as line:
            line.settimeout(0.2)
            if line.connect_ex(("127.0.0.1", port)) == 0:
                return
    raise AssertionError(f"{process.args!r} takes no connections: status {process.poll()}")


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port: int = taken.getsockname()[1]
    return port
