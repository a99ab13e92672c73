"""A stage of real sockets: simulated printers, a Communication Server, an office's folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from meterdesk.entrypoints.demo.stage import Stage, open_stage


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    with open_stage(tmp_path, days=2) as opened:
        yield opened
