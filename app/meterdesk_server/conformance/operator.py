"""What only the supplier can do at the server: by a command, by asking a person, or not at all."""

from __future__ import annotations

import shlex
import subprocess
from collections.abc import Callable
from enum import StrEnum

from meterdesk_server.conformance.verdict import SkippedError

_SECONDS = 120


class Deed(StrEnum):
    """What is done to a device at the supplier's, by the words of `meterdesk-server`."""

    SIGN_UP = "sign-up"
    REQUEST_BILLING = "request-billing"
    REQUEST_SUPPLIES = "request-supplies"
    SIGN_OFF = "sign-off"


_SENTENCES = {
    Deed.SIGN_UP: "Sign the device {} up for service",
    Deed.REQUEST_BILLING: "Request billing reads of the device {}",
    Deed.REQUEST_SUPPLIES: "Request supplies usage of the device {}",
    Deed.SIGN_OFF: "End the service of the device {}",
}

Operator = Callable[[Deed, str], None]
"""Does it to the device with this serial number. Raises SkippedError where it cannot be done."""


def nobody(deed: Deed, serial: str) -> None:
    """There is no operator."""
    raise SkippedError(
        f"The server has to {deed} a device for this; name a command with --operator, or be asked "
        "with --ask."
    )


def by_command(words: str) -> Operator:
    """Runs a command with {action} and {serial} filled in, or appended where it has neither."""
    template = shlex.split(words)
    if "{serial}" not in words:
        template += ["{action}", "{serial}"]

    def run(deed: Deed, serial: str) -> None:
        line = [it.replace("{action}", deed).replace("{serial}", serial) for it in template]
        try:
            done = subprocess.run(
                line, capture_output=True, text=True, timeout=_SECONDS, check=False
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            raise SkippedError(f"The operator's command failed: {error}.") from error
        if done.returncode:
            said = " ".join((done.stderr or done.stdout).split())[-300:]
            raise SkippedError(f"The operator's command to {deed} {serial} failed: {said}")

    return run


def by_asking(ask: Callable[[str], str]) -> Operator:
    """Asks a person, and waits."""

    def run(deed: Deed, serial: str) -> None:
        try:
            said = ask(f"{_SENTENCES[deed].format(serial)}, then press Enter (s skips): ")
        except EOFError:
            said = "s"
        if said.strip().lower().startswith("s"):
            raise SkippedError(f"Nobody would {deed} the device.")

    return run
