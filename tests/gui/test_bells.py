"""Both bells, Qt's and that of Linux: a copy of one version hears that of another (row M1)."""

from __future__ import annotations

import stat
import sys
import threading
from types import ModuleType

import pytest
from PySide6.QtCore import QDir

from meterdesk.gui import qt_bell

if sys.platform == "linux":
    from meterdesk.gui import unix_bell

    BELLS = [qt_bell, unix_bell]
else:
    BELLS = [qt_bell]

LONGEST, PATIENCE = 8192, 5000
needs_linux = pytest.mark.skipif(sys.platform != "linux", reason="the bell of Linux")


@pytest.fixture
def name(tmp_path) -> str:
    return f"meterdesk-test-{abs(hash(str(tmp_path))):x}"


def heard_by(bell, qtbot, visit) -> bytes:
    visiting = threading.Thread(target=visit)
    with qtbot.waitSignal(bell.heard, timeout=20_000) as told:
        visiting.start()
    visiting.join()
    (said,) = told.args
    return bytes(said)


@pytest.mark.parametrize("visitor", BELLS)
@pytest.mark.parametrize("host", BELLS)
@pytest.mark.parametrize("word", [b"", b"end", b"open /home/a b.meterdesk"])
def test_m1_whoever_knocks_is_heard_whichever_bell_its_version_has(
    host: ModuleType, visitor: ModuleType, word: bytes, name: str, qtbot
):
    bell = host.Bell(name, LONGEST)
    answers: list[bool] = []

    said = heard_by(bell, qtbot, lambda: answers.append(visitor.knock(name, word, PATIENCE)))

    assert said == word
    assert answers == [True]


@pytest.mark.parametrize("host", BELLS)
def test_a_word_that_has_no_end_is_cut_off(host: ModuleType, name: str, qtbot):
    bell = host.Bell(name, 4)

    said = heard_by(bell, qtbot, lambda: host.knock(name, b"0123456789", PATIENCE))

    assert said == b"0123"


@pytest.mark.parametrize("visitor", BELLS)
def test_where_nobody_is_at_home_nobody_answers(visitor: ModuleType, name: str, qapp):
    assert not visitor.knock(name, b"", 100)


@needs_linux
def test_what_a_copy_that_was_killed_left_behind_is_in_nobodys_way(name: str, qtbot):
    left = unix_bell.place(name)
    left.touch()

    bell = unix_bell.Bell(name, LONGEST)

    assert heard_by(bell, qtbot, lambda: unix_bell.knock(name, b"end", PATIENCE)) == b"end"


@needs_linux
def test_m12_nobody_else_of_this_computer_can_knock(name: str, qapp):
    bell = unix_bell.Bell(name, LONGEST)

    mode = stat.S_IMODE(unix_bell.place(name).stat().st_mode)

    assert bell is not None
    assert mode == 0o600


@needs_linux
def test_a_bell_that_is_gone_leaves_nothing(name: str, qapp):
    bell = unix_bell.Bell(name, LONGEST)
    was_there = unix_bell.place(name).exists()

    del bell

    assert was_there
    assert not unix_bell.place(name).exists()


@needs_linux
def test_without_a_place_for_it_there_is_no_bell_and_no_error(name: str, qapp, monkeypatch):
    monkeypatch.setattr(QDir, "tempPath", staticmethod(lambda: "/nowhere"))

    bell = unix_bell.Bell(name, LONGEST)

    assert bell is not None
    assert not unix_bell.knock(name, b"", 100)
