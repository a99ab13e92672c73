"""The bundle, made once for every test that takes it: those are one group of pytest-xdist."""

from __future__ import annotations

from pathlib import Path

import freeze
import pytest


@pytest.fixture(scope="session")
def releases() -> str:
    """The address that tells of new versions, which whoever publishes puts into a bundle."""
    return "https://meterdesk.example/releases/latest/download/releases.json"


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory, releases: str) -> Path:
    out = tmp_path_factory.mktemp("bundle")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("METERDESK_RELEASES", releases)
        freeze.freeze(freeze.SPEC, out)
    return out / "Meterdesk"
