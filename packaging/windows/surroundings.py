"""What an office has beside its computer: a printer that answers, and the supplier's server."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from meterdesk_server.server import ServerThread

APP = Path(__file__).resolve().parents[2] / "app"
RECORDING = APP / "meterdesk_simulator" / "recordings" / "hp-color-laserjet-m553.snmprec"
MODEL = "Color LaserJet M553"


@contextmanager
def a_printer() -> Iterator[str]:
    """Its port at 127.0.0.1, over real UDP."""
    serve = "from meterdesk_simulator.cli import main; main()"
    with subprocess.Popen(
        [sys.executable, "-c", serve, "serve", str(RECORDING)],
        env={**os.environ, "PYTHONPATH": str(APP)},
        stdout=subprocess.PIPE,
        text=True,
    ) as printer:
        try:
            assert printer.stdout is not None
            port = re.search(r":(\d+);", printer.stdout.readline())
            assert port is not None, "the simulated printer did not begin"
            yield port[1]
        finally:
            printer.terminate()


def a_lock(folder: Path, password: str) -> str:
    """The line of settings.toml that locks the IT settings with that password."""
    folder.mkdir()
    subprocess.run(
        [sys.executable, str(APP), "administration", "lock", "--data-dir", str(folder)],
        input=f"{password}\n",
        env={**os.environ, "PYTHONPATH": str(APP)},
        stdout=subprocess.DEVNULL,
        text=True,
        check=True,
    )
    lines = (folder / "settings.toml").read_text(encoding="utf-8").splitlines()
    return next(line for line in lines if line.startswith("administration_lock ="))


@contextmanager
def a_server(folder: Path) -> Iterator[tuple[ServerThread, str]]:
    """The reference server with data of its own, and its address by a name: wine's check of
    certificates knows no addresses."""
    sys.path.insert(0, str(APP))
    try:
        from meterdesk_server.server import ServerThread
    finally:
        sys.path.remove(str(APP))
    with ServerThread(folder) as server:
        yield server, server.url.replace("127.0.0.1", "localhost")
