"""A stage of real sockets: simulated printers, a Communication Server, an office's folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from meterdesk.entrypoints.demo.stage import Stage, open_stage

if TYPE_CHECKING:
    from tests.end_to_end.walk import Walk


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    with open_stage(tmp_path, days=2) as opened:
        yield opened


@pytest.fixture
def walk(tmp_path: Path) -> Iterator[Walk]:
    from tests.end_to_end.walk import open_walk  # what it needs is on Linux alone

    with open_walk(tmp_path) as opened:
        yield opened


@pytest.fixture
def settled_walk(tmp_path: Path) -> Iterator[Walk]:
    from tests.end_to_end.settled import settle
    from tests.end_to_end.walk import open_walk

    with open_walk(tmp_path, settle) as opened:
        yield opened
