"""When the background thread does what: sleep, clocks that jump, networks that come back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtNetwork import QNetworkInformation
from pytestqt.qtbot import QtBot
from tests.gui.hearing import Hearing
from tests.gui.office import NOW, Books, device, opener, status

from meterdesk.domain.errors import Cause, UplinkError
from meterdesk.gui.collector import Collector
from meterdesk.gui.reachability_watch import ReachabilityWatch
from meterdesk.services.collecting.vigil import Vigil

HOUR = timedelta(hours=1)
Reachability = QNetworkInformation.Reachability


class Clocks:
    """The one on the wall, and one that only ever goes on."""

    def __init__(self) -> None:
        self.wall = NOW
        self.steady = 100.0

    def pass_(self, by: timedelta) -> None:
        self.wall += by
        self.steady += by.total_seconds()


@pytest.fixture
def clocks() -> Clocks:
    return Clocks()


@pytest.fixture
def books(clocks: Clocks) -> Books:
    return Books(devices=[device(1)], clock=lambda: clocks.wall)


@pytest.fixture
def collector(books: Books, clocks: Clocks, qtbot: QtBot) -> Iterator[Collector]:
    made = Collector(opener(books), steady=lambda: clocks.steady)
    yield made
    made.stop()


def started(collector: Collector, qtbot: QtBot) -> Hearing:
    hearing = Hearing(collector)
    with qtbot.waitSignal(collector.status_changed):
        collector.start()
    return hearing


def test_time_that_passes_is_no_jump(clocks: Clocks) -> None:
    vigil = Vigil(lambda: clocks.wall, lambda: clocks.steady)

    clocks.pass_(9 * HOUR)

    assert vigil.look() == timedelta(0)


@pytest.mark.parametrize("by", [8 * HOUR, -3 * HOUR, timedelta(days=400)])
def test_a_jump_is_noticed_once(clocks: Clocks, by: timedelta) -> None:
    vigil = Vigil(lambda: clocks.wall, lambda: clocks.steady)

    clocks.wall += by

    assert (vigil.look(), vigil.look()) == (by, timedelta(0))


def test_a_clock_that_is_corrected_by_a_second_did_not_jump(clocks: Clocks) -> None:
    vigil = Vigil(lambda: clocks.wall, lambda: clocks.steady)

    clocks.wall += timedelta(seconds=1)

    assert vigil.look() == timedelta(0)


def test_m18_after_sleep_what_is_overdue_is_tried_though_it_was_tried_just_before(
    collector: Collector, books: Books, clocks: Clocks, qtbot: QtBot
) -> None:
    books.status = status(next_sync=NOW - HOUR)
    books.failure = UplinkError("No network.", Cause.NO_NETWORK)
    with qtbot.waitSignal(collector.failed):
        collector.start()
    books.failure = None

    clocks.wall += timedelta(minutes=10)
    with qtbot.waitSignal(collector.sync_finished):
        collector.look()

    assert books.calls == ["sync", "sync"]


def test_a_clock_that_is_set_back_moves_what_was_planned(
    collector: Collector, books: Books, clocks: Clocks, qtbot: QtBot
) -> None:
    started(collector, qtbot)

    clocks.wall -= 3 * HOUR
    with qtbot.waitSignal(collector.status_changed):
        collector.look()

    assert books.calls == ["clock set back by 3:00:00"]


def test_a_network_that_comes_back_has_the_sync_tried_at_once(
    collector: Collector, books: Books, qtbot: QtBot
) -> None:
    started(collector, qtbot)
    books.status = status(next_sync=NOW)

    with qtbot.waitSignal(collector.sync_finished):
        collector.network_returned()

    assert books.calls == ["try soon", "sync"]


def test_sync_now_is_a_person_s_own(collector: Collector, books: Books, qtbot: QtBot) -> None:
    started(collector, qtbot)

    with qtbot.waitSignal(collector.sync_finished):
        collector.sync_now()

    assert books.calls == ["sync by hand"]


def test_m13_a_sync_that_a_pause_broke_off_is_no_failure(
    collector: Collector, books: Books, qtbot: QtBot
) -> None:
    books.pauses = True
    hearing = started(collector, qtbot)

    collector.sync_now()
    qtbot.waitUntil(lambda: hearing.all("busy_changed") == [True, False])

    assert hearing.all("failed") == []


def test_ending_a_registration_is_done_in_the_thread(
    collector: Collector, books: Books, qtbot: QtBot
) -> None:
    started(collector, qtbot)

    with qtbot.waitSignal(collector.devices_deregistered):
        collector.deregister([1])
    with qtbot.waitSignal(collector.supplier_left):
        collector.leave()

    assert books.calls == ["deregister (1,)", "leave"]


@pytest.mark.parametrize(
    ("before", "after", "is_told"),
    [
        (Reachability.Disconnected, Reachability.Online, True),
        (Reachability.Local, Reachability.Site, True),
        (Reachability.Online, Reachability.Disconnected, False),
        (Reachability.Online, Reachability.Online, False),
    ],
)
def test_only_a_network_that_leads_out_is_one_that_came_back(
    before: Reachability, after: Reachability, is_told: bool, qtbot: QtBot
) -> None:
    watch = ReachabilityWatch()
    watch.tell(before)
    told: list[bool] = []
    watch.returned.connect(lambda: told.append(True))

    watch.tell(after)

    assert bool(told) is is_told
