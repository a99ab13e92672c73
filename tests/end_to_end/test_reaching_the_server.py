"""The server that cannot be reached, from the first failure to its end (B5), over real sockets."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from meterdesk.adapters.settings import TomlSettings
from meterdesk.bootstrap import SETTINGS_FILE
from meterdesk.domain.cause import Cause
from meterdesk.domain.errors import MeterdeskError
from meterdesk.domain.settings import InternetProxy
from meterdesk.domain.status import OfficeState
from meterdesk.entrypoints import cli
from meterdesk.entrypoints.demo.stage import Stage
from meterdesk.services.office import Office

Check = Callable[..., tuple[int, dict[str, Any], str]]


@pytest.fixture
def check(
    stage: Stage, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Check:
    monkeypatch.setattr(cli, "keep_log", lambda folder: None)

    def check(*words: str) -> tuple[int, dict[str, Any], str]:
        status = cli.main([*words, "--json", "--data-dir", str(stage.office_folder)])
        told = capsys.readouterr()
        return status, json.loads(told.out or "{}"), told.err

    return check


def set_proxy(stage: Stage, url: str) -> None:
    way = InternetProxy.MANUAL if url else InternetProxy.NONE
    settings = replace(stage.settings(), internet_proxy=way, internet_proxy_url=url)
    TomlSettings(stage.office_folder / SETTINGS_FILE).write(settings)


def sync(office: Office) -> str | None:
    try:
        asyncio.run(office.sync.run())
    except MeterdeskError as error:
        return error.message
    return None


def test_the_check_reaches_the_reference_server_and_tells_it_nothing(
    check: Check, stage: Stage
) -> None:
    status, document, _ = check("check")

    assert status == 0
    assert [it["stage"] for it in document["stages"]] == [
        "name", "connection", "encryption", "server",
    ]  # fmt: skip
    assert document["stages"][-1]["sentence"].startswith("a Communication Server answers")


def test_the_check_refuses_while_paused(check: Check) -> None:
    """Row M13."""
    check("pause")

    status, document, said = check("check")

    assert (status, document) == (1, {})
    assert "paused" in said


def test_a_server_that_is_gone_is_a_trouble_until_it_is_back(check: Check, stage: Stage) -> None:
    """Two days later it is something to do; the way back ends it, and both stay written down."""
    office = stage.open_office()
    key = stage.server.desk.create_enrolment_key("office")
    asyncio.run(office.registration.register_proxy(key))
    office.close()
    set_proxy(stage, "http://127.0.0.1:1")
    office = stage.open_office()

    said = sync(office)
    first = office.status.now()
    stage.clock.advance(timedelta(days=2))
    after_two_days = office.status.now()
    office.close()
    set_proxy(stage, "")
    office = stage.open_office()
    problem = sync(office)
    well = office.status.now()
    (trouble,) = office.status.troubles()
    office.close()

    assert said is not None
    assert "The Internet proxy 127.0.0.1:1 cannot be reached" in said
    assert first.state is OfficeState.OFFLINE
    assert first.trouble is not None
    assert first.trouble.diagnosis.cause is Cause.PROXY
    assert after_two_days.state is OfficeState.ATTENTION
    assert "Check its address in Preferences, Internet" in after_two_days.sentence
    assert problem is None
    assert well.trouble is None
    assert trouble.over_at is not None
    assert check("troubles")[1]["troubles"][0]["diagnosis"]["cause"] == "Internet proxy"
