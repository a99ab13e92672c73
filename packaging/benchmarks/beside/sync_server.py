"""A Communication Server for `bench sync`, in a process of its own: told by lines what to do.

`sign-up` signs every device up, `bill` asks each for its meters and supplies; each says `done`.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from beside.sync_office import METERS
from meterdesk_server.desk import Cycle, Desk
from meterdesk_server.policy import Policy
from meterdesk_server.server import ServerThread


def serve(folder: Path) -> None:
    """Serves until its input ends. Says its address, its authority and a key first."""
    with ServerThread(folder, policy=Policy(sign_up_after=timedelta(0))) as server:
        print(server.url, server.ca_file, server.desk.create_enrolment_key(), flush=True)
        for line in sys.stdin:
            _DO[line.strip()](server.desk)
            print("done", flush=True)


def _sign_up(desk: Desk) -> None:
    for device in desk.devices():
        desk.sign_up(device.serial_number, Cycle.MONTHLY, METERS)


def _bill(desk: Desk) -> None:
    due = datetime.now(UTC) - timedelta(minutes=1)
    for device in desk.devices():
        desk.request_billing(device.serial_number, due=due)
        desk.request_supplies(device.serial_number)


_DO: dict[str, Callable[[Desk], None]] = {"sign-up": _sign_up, "bill": _bill}

if __name__ == "__main__":
    serve(Path(sys.argv[1]))
