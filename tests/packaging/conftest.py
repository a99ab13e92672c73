"""The bundle, made once for every test that takes it: those are one group of pytest-xdist."""

from __future__ import annotations

from pathlib import Path

import freeze
import pytest


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("bundle")
    freeze.freeze(freeze.SPEC, out)
    return out / "Meterdesk"
