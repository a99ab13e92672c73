"""The test of a connection: stage by stage, cancelled at once, silent while paused (B5, M13)."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from tests.fakes import Clock, MemorySecrets

from meterdesk.adapters.store.store import SqlStore
from meterdesk.domain.cause import Cause
from meterdesk.domain.connection import Course, Listener, Stage, StageReport
from meterdesk.domain.diagnosis import diagnose
from meterdesk.domain.errors import (
    BadInputError,
    MeterdeskError,
    NotNowError,
    PausedError,
    failed,
)
from meterdesk.domain.settings import Settings
from meterdesk.services.communication import Communication
from meterdesk.services.connection_test import ConnectionTest, Trial
from meterdesk.services.preferences import PROXY_PASSWORD

THERE = Settings(server_url="https://meters.example/soap")


class FakeWay:
    """Passes the first stage; then `then` decides. `hung_up` is set by whoever hangs up."""

    def __init__(self) -> None:
        self.hung_up = threading.Event()
        self.tried: list[Settings] = []
        self.passwords: list[str | None] = []
        self.then: Callable[[], None] = lambda: None

    def try_out(
        self, settings: Settings, password: Callable[[], str | None], listener: Listener
    ) -> None:
        self.tried.append(settings)
        self.passwords.append(password())
        listener(StageReport(Stage.NAME, Course.PASSED, "found"))
        listener(StageReport(Stage.LINE, Course.UNDER_WAY, "connecting"))
        self.then()

    def hang_up(self) -> None:
        self.hung_up.set()

    def wait_to_be_cut(self) -> None:
        assert self.hung_up.wait(10)
        raise failed(diagnose(Cause.BROKEN_OFF, host="meters.example"))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqlStore]:
    opened = SqlStore(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def way() -> FakeWay:
    return FakeWay()


@pytest.fixture
def secrets() -> MemorySecrets:
    return MemorySecrets()


@pytest.fixture
def service(way: FakeWay, store: SqlStore, secrets: MemorySecrets) -> ConnectionTest:
    return ConnectionTest(way, store, lambda _: secrets)


async def told(service: ConnectionTest, trial: Trial | None = None) -> list[StageReport]:
    return [report async for report in service.run(trial or Trial(THERE))]


def run(service: ConnectionTest, trial: Trial | None = None) -> list[StageReport]:
    return asyncio.run(told(service, trial))


def test_stages_are_told_in_their_order(service: ConnectionTest) -> None:
    reports = run(service)

    assert [(it.stage, it.course) for it in reports] == [
        (Stage.NAME, Course.PASSED),
        (Stage.LINE, Course.UNDER_WAY),
    ]


def test_the_stage_that_fails_is_the_last_with_cause_and_action(
    service: ConnectionTest, way: FakeWay
) -> None:
    error = failed(diagnose(Cause.CONNECT, host="meters.example"))

    def fail() -> None:
        raise error

    way.then = fail

    last = run(service)[-1]

    assert (last.stage, last.course) == (Stage.LINE, Course.FAILED)
    assert last.diagnosis == error.diagnosis


def test_nothing_is_tried_while_paused(
    service: ConnectionTest, way: FakeWay, store: SqlStore
) -> None:
    """Row M13: a person's test is no exception."""
    Communication(store, Clock()).pause()

    with pytest.raises(PausedError):
        run(service)

    assert way.tried == []


def test_a_pause_in_the_middle_hangs_up(
    service: ConnectionTest, way: FakeWay, store: SqlStore
) -> None:
    def pause_and_wait() -> None:
        Communication(store, Clock()).pause()
        way.wait_to_be_cut()

    way.then = pause_and_wait

    with pytest.raises(PausedError):
        run(service)


def test_a_test_nobody_wants_any_more_hangs_up(service: ConnectionTest, way: FakeWay) -> None:
    way.then = way.wait_to_be_cut

    async def begin_and_cancel() -> None:
        task = asyncio.ensure_future(told(service))
        while not way.tried:
            await asyncio.sleep(0.001)
        task.cancel()
        await task

    with pytest.raises(asyncio.CancelledError):
        asyncio.run(begin_and_cancel())

    assert way.hung_up.is_set()


@pytest.mark.parametrize(
    ("url", "error"), [("", NotNowError), ("http://meters.example", BadInputError)]
)
def test_an_address_that_cannot_be_one_is_said_at_once(
    url: str, error: type[MeterdeskError], service: ConnectionTest, way: FakeWay
) -> None:
    with pytest.raises(error):
        run(service, Trial(replace(THERE, server_url=url)))

    assert way.tried == []


@pytest.mark.parametrize(("typed", "used"), [(None, "kept"), ("typed", "typed"), ("", "")])
def test_the_password_that_was_typed_is_tried_else_the_one_that_is_kept(
    typed: str | None,
    used: str,
    service: ConnectionTest,
    way: FakeWay,
    secrets: MemorySecrets,
) -> None:
    secrets.put(PROXY_PASSWORD, "kept")

    run(service, Trial(THERE, typed))

    assert way.passwords == [used]
