"""Makers of printers by the first three octets of a hardware address."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path

FILE = "hardware_addresses.toml"


def read_makers(folder: Path) -> Mapping[str, str]:
    """The maker for each prefix (`00:00:74`). The file is the program's own."""
    table = tomllib.loads((folder / FILE).read_text("utf-8"))
    return {prefix: maker for maker, prefixes in table.items() for prefix in prefixes}
