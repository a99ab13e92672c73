"""The printers that ship with the simulator: recordings written for it, with their sidecars."""

from __future__ import annotations

from dataclasses import replace
from importlib import resources
from pathlib import Path

from meterdesk_simulator.message import OCTETS
from meterdesk_simulator.recording import Recording, RecordingError, Row, read_recording
from meterdesk_simulator.sidecar import Sidecar, read_sidecar


def folder() -> Path:
    """Where the shipped recordings lie."""
    return Path(str(resources.files("meterdesk_simulator"))) / "recordings"


def names() -> list[str]:
    """The shipped recordings that have a sidecar, by name."""
    return sorted(path.stem for path in folder().glob("*.toml"))


def take(name: str) -> tuple[Recording, Sidecar]:
    """A shipped recording and its sidecar; raises RecordingError for an unknown name."""
    path = folder() / f"{name}.snmprec"
    if not path.is_file():
        raise RecordingError(f"There is no recording {name!r}; there are {', '.join(names())}.")
    return read_recording(path), read_sidecar(path.with_suffix(".toml"))


def another(
    recording: Recording, sidecar: Sidecar, serial: str, mac: str
) -> tuple[Recording, Sidecar]:
    """The same model with another serial number and hardware address.

    Wherever the text of the recording shows the old ones it shows the new ones.
    """
    printer = sidecar.printer
    changes = [(printer.serial.encode(), serial.encode())] if printer.serial else []
    changes += [(_octets(printer.mac), _octets(mac))] if printer.mac else []
    rows = tuple(_changed(row, changes) for row in recording.rows)
    return (
        Recording(recording.name, rows),
        replace(sidecar, printer=replace(printer, serial=serial, mac=mac)),
    )


def _changed(row: Row, changes: list[tuple[bytes, bytes]]) -> Row:
    if row.tag != OCTETS or not isinstance(row.content, bytes):
        return row
    content = row.content
    for old, new in changes:
        content = content.replace(old, new)
    return row._replace(content=content)


def _octets(mac: str) -> bytes:
    return bytes.fromhex(mac.replace(":", ""))
