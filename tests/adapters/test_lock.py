"""The lock on a data folder: one holder, also among processes, and free when the holder is gone."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from meterdesk.adapters.lock import OfficeLock, is_held
from meterdesk.domain.errors import AlreadyOpenError, StoreError


def test_a_second_holder_is_told_who_holds(tmp_path: Path) -> None:
    with OfficeLock(tmp_path), pytest.raises(AlreadyOpenError) as caught:
        OfficeLock(tmp_path).acquire()

    assert str(tmp_path) in caught.value.message


def test_a_released_folder_is_free_again(tmp_path: Path) -> None:
    with OfficeLock(tmp_path / "new"):
        pass

    with OfficeLock(tmp_path / "new"):
        pass


def test_another_thread_may_release(tmp_path: Path) -> None:
    lock = OfficeLock(tmp_path)
    lock.acquire()

    thread = threading.Thread(target=lock.release)
    thread.start()
    thread.join()

    with OfficeLock(tmp_path):
        pass


def test_a_killed_process_leaves_the_folder_free(tmp_path: Path) -> None:
    code = (
        "import sys, pathlib; from meterdesk.adapters.lock import OfficeLock\n"
        "lock = OfficeLock(pathlib.Path(sys.argv[1])); lock.acquire()\n"
        "print('held', flush=True); sys.stdin.read()"
    )
    holder = subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={"PYTHONPATH": "app"},
        cwd=Path(__file__).parents[2],
    )
    with holder:
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == b"held"
        with pytest.raises(AlreadyOpenError):
            OfficeLock(tmp_path).acquire()
        holder.kill()

    with OfficeLock(tmp_path):
        pass


def test_a_folder_that_cannot_be_one_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    with pytest.raises(StoreError) as caught:
        OfficeLock(tmp_path / "file" / "folder").acquire()

    assert "cannot be used" in caught.value.message


def test_a_look_tells_whether_it_is_held(tmp_path: Path) -> None:
    with OfficeLock(tmp_path, "wish.lock"):
        while_held = is_held(tmp_path, "wish.lock")

    assert while_held
    assert not is_held(tmp_path, "wish.lock")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no shared flock")
def test_who_looks_at_the_same_time_does_not_seem_to_hold_it(tmp_path: Path) -> None:
    import fcntl

    with (tmp_path / "wish.lock").open("w") as looker:
        fcntl.flock(looker, fcntl.LOCK_SH | fcntl.LOCK_NB)

        assert not is_held(tmp_path, "wish.lock")
