"""The supplier's file as docs/server.md describes it, written line by line; whole or spoilt."""

from __future__ import annotations

import hashlib
from typing import Any

KEY = "K7M2PX-0A1B2-C3D4E-5F6G7-8H9JK"
VALUES: dict[str, Any] = {
    "meterdesk_enrolment": "1",
    "server": '"https://meters.example/soap"',
    "customer": '"Acme"',
    "office": '"Hamburg"',
    "enrolment_key": f'"{KEY}"',
    "made_at": "2026-11-01T10:00:00Z",
    "valid_until": "2026-12-01T10:00:00Z",
    "authority": '""',
}


def written(authority: str = "", **changes: str) -> bytes:
    """A file with a right checksum; `changes` are values as TOML writes them, None: left out."""
    values = {**VALUES, **changes}
    if authority:
        values["authority"] = f'"""\n{authority}"""'
    lines = [f"{name} = {value}\n" for name, value in values.items() if value is not None]
    return summed("# Open this file in the set-up.\n" + "".join(lines))


def summed(text: str) -> bytes:
    """The text with its checksum as the last line."""
    digest = hashlib.sha256(text.encode()).hexdigest()
    return f'{text}checksum = "{digest}"\n'.encode()
