"""The quick part of the installer, in a place with wine: it compiles, and refuses what it must.

The whole course is packaging/windows/try_installer.py, which takes minutes.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from place import Place, StopError
from setup_program import UNINSTALL, Machine
from without_hands import REFUSED_IN

pytestmark = [pytest.mark.timeout(600), pytest.mark.xdist_group("wine")]
ROOT = Path(__file__).parents[2]
PROJECT = "quick"


@pytest.fixture(scope="module")
def machine() -> Iterator[Machine]:
    """With a setup of files that do nothing: what is refused is refused before they matter."""
    try:
        place = Place.at()
    except StopError as stop:
        pytest.skip(str(stop))
    folder = place.work / PROJECT
    shutil.rmtree(folder, ignore_errors=True)
    for name in ("packaging/windows/installer", "resources/icons"):
        shutil.copytree(ROOT / name, folder / name)
    for name in ("installer.iss", "LICENSE"):
        shutil.copy(ROOT / name, folder / name)
    bundle = folder / "dist" / "Meterdesk"
    bundle.mkdir(parents=True)
    for name in ("Meterdesk.exe", "meterdesk-cli.exe"):
        (bundle / name).write_bytes(b"MZ")
    one = Machine(place, PROJECT)
    one.compile("0.0.1")
    yield one
    shutil.rmtree(folder)


@pytest.mark.parametrize(
    "words",
    [
        ("/CURRENTUSER", "/KEY=1234"),
        ("/CURRENTUSER", "/SERVER=https://x'y/"),
        ("/CURRENTUSER", "/LOCK=server"),
        ("/CURRENTUSER", r"/SETTINGS=C:\none.toml"),
        ("/ALLUSERS", r"/KEYFILE=C:\windows\win.ini"),
        ("/ALLUSERS", r"/SETTINGS=C:\windows\win.ini", "/SERVER=https://meters.example/soap"),
    ],
)
def test_m16_a_word_that_cannot_be_used_changes_nothing(
    machine: Machine, words: tuple[str, ...]
) -> None:
    code = machine.install("0.0.1", *words)

    assert code == 1, machine.log()
    assert machine.value(UNINSTALL, "DisplayVersion") is None


@pytest.mark.parametrize(("language", "words"), REFUSED_IN.items())
def test_it_says_so_in_each_language_of_the_program(
    machine: Machine, language: str, words: str
) -> None:
    machine.install("0.0.1", "/KEY=1234", f"/LANG={language}")

    assert words in machine.log()


def test_the_registry_of_windows_keeps_what_a_user_ticks(machine: Machine) -> None:
    test = "tests/adapters/test_run_values.py"
    for name in (test, "app", "pyproject.toml"):
        source, target = ROOT / name, machine.shared / name
        if source.is_dir():
            shutil.copytree(source, target)
        else:
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, target)

    words = ("py", "-m", "pytest", "-n", "0", "-q", "-p", "no:cacheprovider", test)
    done = machine.place.run(*words, folder=PROJECT)

    assert done.returncode == 0, done.stdout
    assert "skipped" not in done.stdout
