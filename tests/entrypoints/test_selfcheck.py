"""`--selfcheck` opens every part for real, names what is not well, and leaves nothing behind."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from meterdesk import paths
from meterdesk.entrypoints.selfcheck import core
from meterdesk.entrypoints.selfcheck.command import PARTS
from meterdesk.entrypoints.selfcheck.part import NotRightError, Part, must, try_all

APP = Path(paths.__file__).parents[1]


@pytest.mark.timeout(300)
def test_every_part_is_well_and_nothing_is_left_behind(tmp_path):
    places = {name: tmp_path / name for name in ("HOME", "TMPDIR")}
    for place in places.values():
        place.mkdir()
    kept = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}

    done = subprocess.run(
        [sys.executable, "-B", str(APP), "--selfcheck"],
        env={**kept, **{name: str(place) for name, place in places.items()}},
        cwd=places["HOME"],
        capture_output=True,
        text=True,
        check=False,
    )

    told = done.stdout.splitlines()
    assert done.returncode == 0, done.stdout + done.stderr
    assert [line[8:22].strip() for line in told[1:-1]] == [part.name for part in PARTS]
    assert all(line.startswith("ok ") for line in told[1:-1])
    assert [list(place.iterdir()) for place in places.values()] == [[], []]


def test_a_part_that_fails_is_named_and_the_others_are_tried_all_the_same(tmp_path):
    def fails(_folder: Path) -> str:
        raise OSError("no such\nlibrary")

    said: list[str] = []

    status = try_all((Part("one", fails), Part("two", str)), tmp_path, said.append)

    assert status == 1
    assert said[0].startswith("FAILED  one ")
    assert said[0].endswith("OSError: no such library")
    assert said[1].startswith("ok      two ")


def test_each_part_has_an_empty_folder_of_its_own(tmp_path):
    def writes(folder: Path) -> str:
        must(not list(folder.iterdir()), "it is not empty")
        (folder / "file").write_text("x", encoding="utf-8")
        return ""

    assert try_all((Part("one", writes), Part("two", writes)), tmp_path, str) == 0


def test_resources_that_are_not_there_are_not_well(tmp_path, monkeypatch):
    monkeypatch.setattr(paths, "resources", lambda: tmp_path)

    with pytest.raises((NotRightError, OSError)):
        core.data_files(tmp_path)


def test_a_process_that_cannot_start_is_no_workbook(tmp_path, monkeypatch):
    monkeypatch.setattr("meterdesk.adapters.sheets.apart.command", lambda: ("/nowhere/python",))

    with pytest.raises(OSError, match="nowhere"):
        core.workbook(tmp_path)
