"""The Debian package on a Debian that debootstrap made for it, from its first day to its last."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest
from linux import clean_root, deb, package_life, try_package

pytestmark = [
    pytest.mark.timeout(900),
    pytest.mark.xdist_group("bundle"),
    pytest.mark.skipif(sys.platform != "linux", reason="A Debian is made on Linux."),
    pytest.mark.skipif(
        importlib.util.find_spec("PyInstaller") is None, reason="PyInstaller is not installed."
    ),
]


@pytest.fixture(scope="module")
def clean() -> None:
    """Skips where no Debian can be made."""
    if why := clean_root.missing(package_life.PROGRAMS):
        pytest.skip(why)


def test_it_is_installed_used_upgraded_and_removed(
    clean: None, made: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """M2, M23: with its dependencies alone, by somebody who is not root, and gone as it came."""
    older = deb.make(made, tmp_path, version="0.0.9", packing="none")
    newer = deb.make(made, tmp_path, packing="none")

    try:
        try_package.live(older, newer)
    except clean_root.StopError as stop:
        pytest.skip(str(stop))

    kept = capsys.readouterr().out
    assert kept.count(" s  ") == len(package_life.PROMISES) + 1
