"""Both programs of a bundle take their modules from one file, and keep it to their end (M23)."""

from __future__ import annotations

import importlib.util
import runpy
import sys
from pathlib import Path
from types import ModuleType

import pytest

pytestmark = pytest.mark.skipif(
    importlib.util.find_spec("PyInstaller") is None, reason="PyInstaller is not installed."
)
HOOK = Path(__file__).parents[2] / "packaging" / "frozen" / "modules_hook.py"


def archive(path: Path, *names: str) -> Path:
    """As PyInstaller writes one; each module says its name."""
    from PyInstaller.archive.writers import ZlibArchiveWriter

    codes = {name: compile(f"said = {name!r}", name, "exec") for name in names}
    ZlibArchiveWriter(str(path), [(name, "", "PYMODULE") for name in names], codes)
    return path


def said(reader: object, name: str) -> str:
    told: dict[str, str] = {}
    exec(reader.extract(name), told)  # type: ignore[attr-defined]
    return told["said"]


@pytest.fixture
def reader(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> object:
    """The one of a program that has begun."""
    from PyInstaller.loader.pyimod01_archive import ZlibArchiveReader

    own = ZlibArchiveReader(str(archive(tmp_path / "own.pyz", "word")))
    importers = ModuleType("pyimod02_importers")
    importers.pyz_archive = own  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "pyimod02_importers", importers)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    archive(tmp_path / "meterdesk.pyz", "early", "late")
    runpy.run_path(str(HOOK))
    return own


def test_modules_come_from_the_file_that_both_programs_share(reader: object) -> None:
    assert said(reader, "early") == "early"


@pytest.mark.skipif(sys.platform != "linux", reason="Only on Linux files are replaced in use.")
def test_a_module_that_is_loaded_after_an_upgrade_is_still_the_own_one(
    reader: object, tmp_path: Path
) -> None:
    """A package manager puts the files of another version under a program that runs."""
    upgraded = archive(tmp_path / "upgraded.pyz", *(f"other{number}" for number in range(9)))
    upgraded.replace(tmp_path / "meterdesk.pyz")

    assert said(reader, "late") == "late"
