"""Cycles are taken apart in the window's thread and in no other."""

from __future__ import annotations

import gc
import threading
from typing import ClassVar

import pytest

from meterdesk.gui.garbage import GarbageCollection


@pytest.fixture
def collection(qapp):
    collection = GarbageCollection()
    collection.begin()
    yield collection
    collection.end()
    gc.unfreeze()
    gc.disable()


class Cycle:
    """Notes in which thread it ends."""

    ended_in: ClassVar[list[int]] = []

    def __init__(self) -> None:
        self.itself = self

    def __del__(self) -> None:
        Cycle.ended_in.append(threading.get_ident())


def test_another_thread_that_allocates_collects_nothing(collection):
    Cycle.ended_in.clear()
    Cycle()

    allocating = threading.Thread(target=lambda: [[] for _ in range(200_000)])
    allocating.start()
    allocating.join()
    before = list(Cycle.ended_in)
    alive = [[] for _ in range(2_000)]  # so that Python's own threshold is passed
    collection.collect()

    assert (before, len(alive)) == ([], 2_000)
    assert Cycle.ended_in == [threading.get_ident()]


@pytest.mark.parametrize("was_automatic", [True, False])
def test_whoever_collected_before_does_again_when_the_window_is_gone(qapp, was_automatic):
    (gc.enable if was_automatic else gc.disable)()
    collection = GarbageCollection()

    collection.begin()
    is_automatic_meanwhile = gc.isenabled()
    collection.end()
    gc.unfreeze()
    is_automatic = gc.isenabled()
    gc.disable()

    assert not is_automatic_meanwhile
    assert is_automatic is was_automatic
