"""A Communication Server for `bench server`, in a process of its own, until its input ends.

Says its address and its authority. It limits nobody: what it can do is what is measured.
"""

from __future__ import annotations

import sys
from pathlib import Path

from meterdesk_server.policy import MessageLimits, Policy
from meterdesk_server.server import ServerThread

UNLIMITED = Policy(message_limits=MessageLimits(10**9, 10**9, 10**9, 10**9))


def serve(folder: Path, database: str | None) -> None:
    with ServerThread(folder, policy=UNLIMITED, database=database) as server:
        print(server.url, server.ca_file, flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    serve(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else None)
