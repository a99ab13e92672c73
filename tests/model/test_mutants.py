"""Mistakes put in on purpose: the model that proves there are none has to find each of them.

Only with METERDESK_MODEL: every mistake is looked for in lives drawn anew until one shows it.
"""

from __future__ import annotations

import logging
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test
from tests.model.test_conversation import LIVES, Life

from meterdesk.adapters.soap import requests
from meterdesk.adapters.store.archive import SqlArchive
from meterdesk.adapters.store.outbox import SqlOutbox
from meterdesk.adapters.store.readings import SqlReadings
from meterdesk.adapters.store.requests import SqlRequests
from meterdesk.services import billing, sync
from meterdesk.services.telephone import Telephone
from meterdesk_server import ledger, security

pytestmark = [
    pytest.mark.skipif(not LIVES, reason="Mutants are hunted where METERDESK_MODEL is set."),
    pytest.mark.timeout(900),
]
Patch = pytest.MonkeyPatch


def accepted_when_it_leaves(patch: Patch) -> None:
    """The outbox takes a message for accepted before the server has answered."""

    def attempted(self: Any, ids: Any) -> None:
        wanted = set(ids)
        for entry in self.unsent():
            if entry.id in wanted:
                self.accepted(entry, entry.created_at)

    patch.setattr(SqlOutbox, "attempted", attempted)


def deaf_to_the_pause(patch: Patch) -> None:
    """Whoever speaks does not look whether somebody paused."""
    patch.setattr(Telephone, "proxy", Telephone.proxy_in_books)
    patch.setattr(Telephone, "_is_paused", lambda self: False)


def nothing_archived(patch: Patch) -> None:
    patch.setattr(SqlArchive, "add", lambda *_: None)


def a_request_forgotten(patch: Patch) -> None:
    """A request counts as answered as soon as it is written down, however often it is asked.

    Where it is opened again when the server repeats it, nothing is lost: that mistake heals.
    """
    add = SqlRequests.add

    def forget(self: Any, request: Any) -> bool:
        is_new = add(self, request)
        self.answered(request.id, request.serial_number)
        return is_new

    patch.setattr(SqlRequests, "add", forget)
    patch.setattr(SqlRequests, "ask_again", lambda *_: None)


def an_old_value_with_a_new_date(patch: Patch) -> None:
    """A read is dated when it is sent, and not when the printer told it."""
    made = billing.answer

    def dated(request: Any, meters: Any, date: Any) -> Any:
        return made(request, meters, date + timedelta(hours=2))

    patch.setattr(billing, "answer", dated)


def a_value_made_up(patch: Patch) -> None:
    """A counter is rounded up to what the supplier would expect."""
    since = SqlReadings.since

    def rounded(self: Any, *words: Any) -> Iterator[Any]:
        for each in since(self, *words):
            meters = tuple(replace(m, value=m.value + 1) for m in each.meters)
            yield replace(each, meters=meters)

    patch.setattr(SqlReadings, "since", rounded)


def one_more_data_item(patch: Patch) -> None:
    """Where the office keeps its printers travels along as the name of a supply."""
    told = requests._usage

    def telling(usage: Any) -> dict[str, Any]:
        content = told(usage)
        content["Supply"] = [{**each, "Name": "Second floor"} for each in content["Supply"]]
        return content

    patch.setattr(requests, "_usage", telling)


def a_server_that_forgets_nonces(patch: Patch) -> None:
    """And takes whatever came last for the answer: a message sent again counts again."""
    patch.setattr(security.Token, "fingerprint", property(lambda token: str(uuid.uuid4())))
    patch.setattr(ledger._Page, "take", _taken_twice)


def _taken_twice(self: Any, reads: Any, device_id: int) -> Any:
    self._taken.append((device_id, reads))
    return self._outcome(reads, "Accepted")


def a_sync_that_does_not_obey(patch: Patch) -> None:
    patch.setattr(sync, "obey", lambda records, command, answer: None)


MUTANTS: tuple[Callable[[Patch], None], ...] = (
    accepted_when_it_leaves,
    deaf_to_the_pause,
    nothing_archived,
    a_request_forgotten,
    an_old_value_with_a_new_date,
    a_value_made_up,
    one_more_data_item,
    a_server_that_forgets_nonces,
    a_sync_that_does_not_obey,
)


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.__name__)
def test_the_model_finds(mutant, monkeypatch):
    mutant(monkeypatch)

    with pytest.raises(AssertionError) as found:
        live(LIVES)

    print(f"{mutant.__name__}: {str(found.value)[:150]}")


def live(lives: int) -> None:
    with _quietly():
        run_state_machine_as_test(
            seed(1)(Life),
            settings=settings(
                max_examples=lives,
                stateful_step_count=30,
                deadline=None,
                database=None,
                phases=(Phase.generate,),
                suppress_health_check=[*HealthCheck],
                report_multiple_bugs=False,
            ),
        )


@contextmanager
def _quietly() -> Iterator[None]:
    logging.disable(logging.CRITICAL)
    try:
        yield
    finally:
        logging.disable(logging.NOTSET)
