"""One window for each data folder, loaded or not."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

import pytest

from meterdesk.adapters.lock import OfficeLock, is_held
from meterdesk.adapters.window_place import WINDOW, place_of_the_window
from meterdesk.domain.errors import AlreadyOpenError, StoreError


def test_the_place_is_known_to_others_and_left_at_the_end(tmp_path: Path) -> None:
    with place_of_the_window(tmp_path):
        within = is_held(tmp_path, WINDOW)

    assert within
    assert not is_held(tmp_path, WINDOW)


def test_it_is_the_same_lock_as_that_of_the_library(tmp_path: Path) -> None:
    with place_of_the_window(tmp_path):
        assert not OfficeLock(tmp_path, WINDOW).attempt()
    with (
        OfficeLock(tmp_path, WINDOW),
        pytest.raises(AlreadyOpenError),
        place_of_the_window(tmp_path, patience=0.0),
    ):
        pass


def test_who_follows_waits_until_the_other_has_left(tmp_path: Path) -> None:
    may_leave = threading.Event()
    is_there = threading.Event()

    def stay() -> None:
        with place_of_the_window(tmp_path):
            is_there.set()
            may_leave.wait(10)

    other = threading.Thread(target=stay)
    other.start()
    is_there.wait(10)
    threading.Timer(0.1, may_leave.set).start()

    with place_of_the_window(tmp_path, patience=10.0):
        pass

    other.join()


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_a_folder_that_cannot_be_used_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with (
        pytest.raises(StoreError, match="cannot be used"),
        place_of_the_window(tmp_path / "file" / "office"),
    ):
        pass
