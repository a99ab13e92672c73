"""Somebody is told of a new version where they want it: asked once a day, and of nobody else."""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from tests.fakes import NOON, Clock

from meterdesk.domain.cause import Cause
from meterdesk.domain.errors import BadInputError, MeterdeskError, StoreError, UplinkError
from meterdesk.domain.release import Known
from meterdesk.domain.settings import Settings
from meterdesk.services.new_versions import Bulletins, NewVersions

ADDRESS = "https://meterdesk.example/releases.json"
ON = Settings(tell_new_versions=True)


def document(version: str = "0.2.0") -> bytes:
    return json.dumps(
        {"version": version, "date": "2027-01-15", "page": "https://meterdesk.example/"}
    ).encode()


class FakeBulletin:
    def __init__(self, answer: bytes | MeterdeskError) -> None:
        self.answer = answer
        self.asked: list[str] = []
        self.is_cut = False

    def fetch(self, address: str, told: Callable[[str], None]) -> bytes:
        told(address)
        self.asked.append(address)
        if isinstance(self.answer, MeterdeskError):
            raise self.answer
        return self.answer

    def hang_up(self) -> None:
        self.is_cut = True


class FakeMemory:
    """Outlives the program, as a file does."""

    def __init__(self) -> None:
        self.known = Known()
        self.is_full = False

    def recall(self) -> Known:
        return self.known

    def keep(self, known: Known) -> None:
        if self.is_full:
            raise StoreError("No space left on device.")
        self.known = known


class SlowMemory(FakeMemory):
    """Is in the middle of writing the answer down until it may go on."""

    def __init__(self) -> None:
        super().__init__()
        self.is_inside, self.may_go_on = threading.Event(), threading.Event()

    def keep(self, known: Known) -> None:
        if known.release is not None and not known.silenced:
            self.is_inside.set()
            assert self.may_go_on.wait(5)
        super().keep(known)


class Days:
    """A program that is started again and again."""

    def __init__(self, answer: bytes | MeterdeskError = b"") -> None:
        self.bulletin = FakeBulletin(answer or document())
        self.memory: Any = FakeMemory()
        self.clock = Clock()
        self.is_paused = False

    def start(self, settings: Settings = ON, own: str = "0.1.0", address: str = ADDRESS) -> Any:
        bulletins = Bulletins(self.bulletin, self.memory, address)
        return NewVersions(bulletins, settings, lambda: self.is_paused, self.clock, own)

    def look(self, **how: Any) -> NewVersions:
        versions: NewVersions = self.start(**how)
        if versions.is_due:
            versions.ask()
        return versions


def test_nobody_is_asked_unless_somebody_allows_it() -> None:
    days = Days()

    versions = days.look(settings=Settings())

    assert not Settings().tell_new_versions
    assert days.bulletin.asked == []
    assert versions.told() is None


def test_where_no_address_is_known_nobody_is_asked() -> None:
    days = Days()

    versions = days.look(address="")

    assert not versions.may_ask
    assert days.bulletin.asked == []


def test_while_communication_is_paused_nobody_is_asked() -> None:
    """M13."""
    days = Days()
    days.is_paused = True

    days.look()

    assert days.bulletin.asked == []


def test_a_newer_version_is_told() -> None:
    days = Days()

    told = days.look().told()

    assert told is not None
    assert str(told.version) == "0.2.0"
    assert days.bulletin.asked == [ADDRESS]


@pytest.mark.parametrize("own", ["0.2.0", "0.3.0", "0.2.1-rc.1", "not a version"])
def test_the_same_or_an_older_version_is_not_told(own: str) -> None:
    assert Days().look(own=own).told() is None


def test_an_address_in_the_settings_takes_the_place_of_the_one_it_was_made_with() -> None:
    days, own = Days(), "https://it.example/releases.json"

    versions = days.look(settings=Settings(tell_new_versions=True, releases_url=own))

    assert days.bulletin.asked == [own]
    assert versions.host() == "it.example"


def test_it_is_asked_once_a_day_however_often_the_program_starts() -> None:
    days = Days()

    for _ in range(9):
        days.look()
        days.clock.advance(hours=3)

    assert len(days.bulletin.asked) == 2


def test_what_was_told_is_told_after_a_restart_too() -> None:
    days = Days()
    days.look()
    days.bulletin.answer = UplinkError("Nobody answers.", Cause.CONNECT)
    days.clock.advance(days=1)

    assert days.look().told() is not None


def test_a_memory_that_is_full_is_not_tried_again_at_once() -> None:
    days = Days()
    days.memory.is_full = True

    versions = days.look()

    assert not versions.is_due
    days.clock.now += timedelta(hours=1)
    assert versions.is_due


def test_where_what_was_asked_cannot_be_remembered_nothing_is_asked() -> None:
    """Else it would be asked at every look."""
    days = Days()
    days.memory.is_full = True

    days.look()

    assert days.bulletin.asked == []


@pytest.mark.parametrize(
    ("error", "again"),
    [
        (UplinkError("No network.", Cause.NO_NETWORK), timedelta(hours=1)),
        (UplinkError("Unknown name.", Cause.DNS), timedelta(hours=1)),
        (UplinkError("The certificate is old.", Cause.CERTIFICATE_EXPIRED), timedelta(days=1)),
        (BadInputError("HTTP status 500."), timedelta(days=1)),
    ],
)
def test_what_failed_is_one_line_in_the_log_and_asked_again_later(
    error: MeterdeskError, again: timedelta, caplog: pytest.LogCaptureFixture
) -> None:
    days = Days(error)

    versions = days.look()

    assert versions.told() is None
    assert days.memory.known.due_at == NOON + again
    warned = [each for each in caplog.records if each.levelno >= logging.WARNING]
    assert len(warned) == 1
    assert error.message in warned[0].getMessage()


def test_a_document_that_is_none_tells_nothing_and_forgets_nothing() -> None:
    days = Days()
    days.look()
    days.bulletin.answer = b"<html>Welcome to the hotel</html>"
    days.clock.advance(days=1)

    versions = days.look()

    assert len(days.bulletin.asked) == 2
    assert versions.told() is not None


def test_each_question_is_in_the_log_before_it_leaves(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    days = Days(UplinkError("Nobody answers.", Cause.CONNECT))

    days.look()

    assert "Asking meterdesk.example which version" in caplog.records[0].getMessage()


def test_a_question_that_nobody_wants_any_more_does_not_leave() -> None:
    days = Days()

    days.start().ask(lambda: False)

    assert days.bulletin.asked == []


def test_a_version_that_was_silenced_is_told_no_more_but_the_next_is() -> None:
    days = Days()
    days.look().silence("0.2.0")

    silent = days.start().told()
    days.bulletin.answer = document("0.3.0")
    days.clock.advance(days=1)
    told = days.look().told()

    assert silent is None
    assert told is not None
    assert str(told.version) == "0.3.0"


def test_switched_off_nothing_is_told_of_what_is_known() -> None:
    days = Days()
    days.look()

    assert days.start(settings=Settings()).told() is None


def test_a_clock_that_was_ahead_does_not_silence_it_for_years() -> None:
    days = Days()
    days.clock.advance(days=3650)
    days.look()
    days.clock.advance(days=-3650)

    days.look()

    assert len(days.bulletin.asked) == 2
    assert days.memory.known.asked_at == NOON


def test_a_version_that_is_silenced_while_an_answer_comes_stays_silenced() -> None:
    days = Days()
    days.memory = SlowMemory()
    versions = days.start()
    asking = threading.Thread(target=versions.ask)
    asking.start()
    assert days.memory.is_inside.wait(5)

    silencing = threading.Thread(target=versions.silence, args=("0.2.0",))
    silencing.start()
    silencing.join(0.1)  # it has to wait, or it would be done by now
    days.memory.may_go_on.set()
    asking.join()
    silencing.join()

    assert versions.known().silenced == "0.2.0"
    assert versions.told() is None
