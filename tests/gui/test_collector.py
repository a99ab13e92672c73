"""The background thread: what it says, in which thread it is heard, how fast it ends."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot
from tests.gui.hearing import Hearing
from tests.gui.office import NOW, Books, device, opener, status

from meterdesk.domain.access import communities
from meterdesk.domain.device import Registration
from meterdesk.domain.errors import Cause, UplinkError
from meterdesk.domain.search import search
from meterdesk.domain.settings import Settings
from meterdesk.domain.status import OfficeState
from meterdesk.gui.collector import Collector


@pytest.fixture
def books() -> Books:
    return Books(devices=[device(1), device(2)])


@pytest.fixture
def collector(books: Books, qtbot: QtBot) -> Iterator[Collector]:
    made = Collector(opener(books))
    yield made
    made.stop()


def test_every_device_is_told_as_it_is_read(collector: Collector, qtbot: QtBot) -> None:
    hearing = Hearing(collector)
    collector.start()

    collector.poll_now()
    qtbot.waitUntil(lambda: len(hearing.all("device_read")) == 2)

    assert [read.device.id for read in hearing.all("device_read")] == [1, 2]


def test_signals_are_heard_in_the_window_s_thread_and_made_in_another(
    collector: Collector, books: Books, qtbot: QtBot
) -> None:
    hearing = Hearing(collector)
    collector.start()

    collector.poll_now()
    qtbot.waitUntil(lambda: len(hearing.all("device_read")) == 2)

    assert hearing.threads == {threading.get_ident()}
    assert threading.get_ident() not in books.threads


def test_what_is_due_is_done_without_being_asked(
    collector: Collector, books: Books, qtbot: QtBot
) -> None:
    """Rows M4 and M5: after power-off or sleep, what fell due meanwhile is done at once."""
    books.status = status(next_read=NOW - timedelta(hours=5), next_sync=NOW - timedelta(hours=1))

    hearing = Hearing(collector)
    collector.start()
    qtbot.waitUntil(lambda: len(hearing.heard) >= 5)

    assert sorted(books.calls) == ["read", "sync"]


def test_nothing_is_done_before_it_is_due(collector: Collector, books: Books, qtbot: QtBot) -> None:
    with qtbot.waitSignal(collector.status_changed):
        collector.start()

    assert books.calls == []


def test_discovery_tells_progress_devices_and_receipt(collector: Collector, qtbot: QtBot) -> None:
    hearing = Hearing(collector)
    collector.start()

    with qtbot.waitSignals([collector.discovery_progressed, collector.discovery_finished]):
        collector.discover(search(["192.0.2.1-2"]))

    (receipt,) = hearing.all("discovery_finished")
    assert (receipt.addresses, receipt.printers) == (2, 2)
    assert [found.device.id for found in hearing.all("device_found")] == [1, 2]


def test_stop_does_not_wait_for_the_end_of_a_sweep(books: Books, qtbot: QtBot) -> None:
    books.sweep_delay = 0.2
    collector = Collector(opener(books))
    hearing = Hearing(collector)
    collector.start()
    with qtbot.waitSignal(collector.discovery_progressed):
        collector.discover(search(["192.0.2.0/24"]))

    collector.stop()
    QCoreApplication.processEvents()

    assert not hearing.all("discovery_finished")
    assert books.closed == books.opened == 1


def test_stop_does_not_wait_for_a_server_that_does_not_answer(books: Books, qtbot: QtBot) -> None:
    release, entered, answered = threading.Event(), threading.Event(), threading.Event()

    async def slow(*, by_hand: bool = False) -> None:
        def call() -> None:
            entered.set()
            release.wait(60)
            answered.set()

        await asyncio.to_thread(call)

    open_office = opener(books)

    def open_with_slow_sync():  # type: ignore[no-untyped-def]
        office = open_office()
        object.__setattr__(office.sync, "run", slow)
        return office

    collector = Collector(open_with_slow_sync)
    collector.start()
    collector.sync_now()
    assert entered.wait(5)

    collector.stop()

    assert not answered.is_set()
    release.set()


def test_a_sweep_can_be_cancelled(collector: Collector, books: Books, qtbot: QtBot) -> None:
    books.sweep_delay = 0.2
    collector.start()
    with qtbot.waitSignal(collector.discovery_progressed):
        collector.discover(search(["192.0.2.0/24"]))

    with qtbot.waitSignal(collector.discovery_cancelled, timeout=1000):
        collector.cancel_discovery()


def test_an_error_of_ours_is_told_in_its_own_words_and_the_loop_goes_on(
    collector: Collector, books: Books, qtbot: QtBot
) -> None:
    books.failure = UplinkError("The name was not found; check the address.", Cause.DNS)
    collector.start()

    with qtbot.waitSignal(collector.failed) as heard:
        collector.sync_now()
    books.failure = None
    with qtbot.waitSignal(collector.sync_finished):
        collector.sync_now()

    assert heard.args == [
        "The Communication Server could not be reached",
        "The name was not found; check the address.",
    ]


def test_any_other_error_becomes_a_plain_sentence(
    collector: Collector, books: Books, qtbot: QtBot
) -> None:
    books.failure = ZeroDivisionError("division by zero")
    collector.start()

    with qtbot.waitSignal(collector.failed) as heard:
        collector.poll_now()

    assert "ZeroDivision" not in "".join(heard.args)
    assert "division" not in "".join(heard.args)


def test_a_failed_attempt_is_not_repeated_at_once(
    collector: Collector, books: Books, qtbot: QtBot
) -> None:
    books.status = status(next_read=NOW)
    books.failure = ZeroDivisionError()

    with qtbot.waitSignal(collector.failed):
        collector.start()
    with qtbot.waitSignal(collector.status_changed):
        collector.look()

    assert books.calls == ["read"]


def test_pause_is_obeyed_and_told_at_once(collector: Collector, books: Books, qtbot: QtBot) -> None:
    """Row M13."""
    with qtbot.waitSignal(collector.status_changed):
        collector.start()

    with qtbot.waitSignal(
        collector.status_changed, check_params_cb=lambda s: s.state is OfficeState.PAUSED
    ):
        collector.pause()
    with qtbot.waitSignal(
        collector.status_changed, check_params_cb=lambda s: s.state is OfficeState.UP_TO_DATE
    ):
        collector.resume()


def test_registering_tells_what_the_server_said_of_each_device(
    collector: Collector, books: Books, qtbot: QtBot
) -> None:
    collector.start()

    with qtbot.waitSignal(collector.proxy_registered):
        collector.register_proxy("ABC123-key")
    with qtbot.waitSignal(collector.devices_registered) as heard:
        collector.register_devices([2])

    (results,) = heard.args
    assert [result.device.id for result in results] == [2]


def test_nothing_new_is_registered_by_itself(
    collector: Collector, books: Books, qtbot: QtBot
) -> None:
    """Row M11: the switch is off unless somebody put it on."""
    books.status = status(new_devices=2)
    hearing = Hearing(collector)
    collector.start()

    collector.discover(search(["192.0.2.1"]))
    qtbot.waitUntil(lambda: hearing.all("busy_changed") == [True, False])

    assert books.calls == ["discover"]


def test_new_devices_are_registered_by_themselves_where_that_was_switched_on(
    collector: Collector, books: Books, qtbot: QtBot
) -> None:
    books.settings = Settings(register_new_devices=True)
    books.devices = [device(1), device(2, Registration.SERVICE_ON)]
    books.status = status(new_devices=1)
    collector.start()

    with qtbot.waitSignal(collector.devices_registered):
        collector.discover(search(["192.0.2.1"]))

    assert books.calls == ["discover", "choose (1,)"]


def test_changed_settings_open_the_office_again_and_close_the_old_one(
    collector: Collector, books: Books, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(collector.status_changed):
        collector.start()

    with qtbot.waitSignal(collector.status_changed):
        collector.reopen()
    qtbot.waitUntil(lambda: books.closed == 1)

    assert books.opened == 2


def test_m19_after_a_round_of_reading_hints_lead_to_new_printers(
    collector: Collector, books: Books, qtbot: QtBot
) -> None:
    books.hinted = [device(7)]
    books.opened_with = communities(["letmein"])
    hearing = Hearing(collector)
    collector.start()

    with qtbot.waitSignal(collector.device_found):
        collector.poll_now()
    qtbot.waitUntil(lambda: "snmp-communities" in books.secrets)

    (found,) = hearing.all("device_found")
    assert (found.device.id, found.is_new) == (7, True)
    assert "discover" not in books.calls


def test_busy_is_told_when_it_begins_and_ends(collector: Collector, qtbot: QtBot) -> None:
    hearing = Hearing(collector)
    collector.start()

    collector.poll_now()

    qtbot.waitUntil(lambda: hearing.all("busy_changed") == [True, False])
