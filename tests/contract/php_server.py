"""The PHP server as a process, behind TLS, and its operator."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.contract.tls_front import TlsFront

from meterdesk_contract.names import WSDL
from meterdesk_server.conformance.operator import Deed
from meterdesk_server.conformance.verdict import SkippedError

HERE = Path(__file__).with_name("php")
EXTENSIONS = ("soap", "dom", "pdo_sqlite")
_STARTED = re.compile(r"Development Server \(http://127\.0\.0\.1:(\d+)\) started")


def why_absent() -> str | None:
    """Why the PHP server cannot be started here, in a sentence; None where it can."""
    php = shutil.which("php")
    if php is None:
        return "PHP is not installed: Debian's php-cli, php-soap, php-xml and php-sqlite3."
    said = subprocess.run([php, "-m"], capture_output=True, text=True, check=False, timeout=30)
    missing = set(EXTENSIONS) - set(said.stdout.lower().split())
    return f"PHP lacks {', '.join(sorted(missing))}." if missing else None


@dataclass(frozen=True)
class PhpServer:
    """`url` and `ca_file` for the client, `do` for what happens at the supplier's."""

    url: str
    ca_file: Path
    environment: dict[str, str]

    def do(self, *words: str) -> str:
        """Runs the operator's script and returns what it says."""
        done = subprocess.run(
            ["php", str(HERE / "operator.php"), *words],
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=30,
        )
        if done.returncode:
            raise SkippedError(done.stderr)
        return done.stdout.strip()

    def operate(self, deed: Deed, serial: str) -> None:
        """The kit's operator."""
        self.do(deed, serial)


@contextmanager
def php_server(folder: Path) -> Iterator[PhpServer]:
    """A PHP server with an empty memory in this folder; several workers, as in real life."""
    environment = {
        **os.environ,
        "METERDESK_CONTRACT": str(WSDL.parent),
        "METERDESK_DATA": str(folder / "php.db"),
        "METERDESK_SIGN_UP_SECONDS": "-1",  # no hour to wait: the clocks are real here
        "PHP_CLI_SERVER_WORKERS": "3",
    }
    process = subprocess.Popen(
        ["php", "-S", "127.0.0.1:0", str(HERE / "server.php")],
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        port = _port(process)
        with TlsFront(port, "/soap", folder) as front:
            yield PhpServer(front.url, front.ca_file, environment)
    finally:
        os.killpg(process.pid, 15)  # the workers too: they are this session's only others
        process.wait(10)
        process.stderr.close()


def _port(process: subprocess.Popen[str]) -> int:
    said = []
    for line in process.stderr:
        said.append(line)
        if found := _STARTED.search(line):
            return int(found[1])
    raise AssertionError(f"PHP did not start: {''.join(said)}")
