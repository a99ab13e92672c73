"""B4: what to type for a held read acts on the same office; a number that changed is told."""

from __future__ import annotations

import asyncio
from argparse import Namespace
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace

import pytest

from meterdesk.domain.held_read import HeldRead
from meterdesk.entrypoints import held
from meterdesk.services.held_reads import Waiting

NOW = datetime(2026, 3, 1, tzinfo=UTC)


def waiting(number: int, request: str = "R1") -> Waiting:
    return Waiting(HeldRead(number, request, "SN7", 1, NOW, NOW), None, None)


class Reads:
    """A held read that is read again, and is held again as number 2."""

    def get(self, number: int) -> Waiting:
        return waiting(number)

    def answer(self, number: int, answer: object) -> object:
        return object()

    def waiting(self) -> tuple[Waiting, ...]:
        return (waiting(2), waiting(3, "R2"))

    def closed(self) -> tuple[()]:
        return ()


class Polling:
    async def read(self, devices: object):
        for result in list[object]():
            yield result


@pytest.fixture
def office() -> SimpleNamespace:
    billing = SimpleNamespace(waiting=lambda: ())
    return SimpleNamespace(held_reads=Reads(), polling=Polling(), billing=billing)


@pytest.mark.parametrize(
    ("folder", "line"),
    [
        (None, "meterdesk release 2 --again "),
        (Path("my books"), "meterdesk release 2 --again --data-dir 'my books' "),
    ],
)
def test_b4_the_printed_answers_act_on_the_folder_that_was_asked(office, capsys, folder, line):
    asyncio.run(held.held(office, Namespace(json=False, data_dir=folder)))

    assert line in capsys.readouterr().out


def test_b4_a_read_that_is_held_again_tells_its_new_number(office, capsys):
    words = Namespace(number=1, again=True, other=False, told=False, json=False, data_dir=None)

    asyncio.run(held.release(office, words))

    assert "held as well, as number 2." in capsys.readouterr().out.splitlines()[0]
