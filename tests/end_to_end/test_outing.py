"""Outings of the collector, each a process: a round is read once, and asks as little as before
(M4, decisions 14 and 40).
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable

import pytest
from tests.end_to_end import clocked
from tests.end_to_end.test_collect import environment
from tests.end_to_end.test_collect_rounds import ROUND, SEATS, Office, office

from meterdesk import __version__
from meterdesk.entrypoints.start import OUTING
from meterdesk.services.collecting.frames import Frames, framed
from meterdesk.services.collecting.outing_words import Word
from meterdesk_simulator.agent import Listening

pytestmark = [
    pytest.mark.skipif(os.name != "posix", reason="What it shares is of POSIX."),
    pytest.mark.xdist_group("desktop"),
]
__all__ = ("office",)


def went(office: Office, left: bytes = b"") -> bytes:
    """An outing begins, and rests; what it leaves to the next one."""
    words = (OUTING, __version__, str(office.folder))
    with subprocess.Popen(
        [sys.executable, clocked.__file__, *words],
        env={**environment(), **office.hours.environment()},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(framed(left))
        process.stdin.flush()
        said = list(Frames().feed(process.stdout.read()))
    word, *values = said[-1]
    assert word is Word.RESTED, said
    return bytes(values[1])


@pytest.fixture
def answers(office: Office, monkeypatch: pytest.MonkeyPatch) -> Callable[[], int]:
    """How many answers the printers gave since it was asked last."""
    given: list[int] = []
    send = Listening._send

    def counted(self: Listening, response: bytes, sender: tuple[str, int]) -> None:
        given.append(len(response))
        send(self, response, sender)

    def number() -> int:
        so_many = len(given)
        given.clear()
        return so_many

    monkeypatch.setattr(Listening, "_send", counted)
    return number


def test_each_round_is_read_once_and_later_ones_by_one_question_a_printer(
    office: Office, answers: Callable[[], int]
) -> None:
    left, asked = b"", []
    for _ in range(3):
        left = went(office, left)
        asked.append(answers())
        office.hours.pass_by(ROUND)

    assert office.readings() == 3 * len(SEATS)
    assert asked[0] > len(SEATS)
    assert asked[1:] == [len(SEATS)] * 2


def test_where_nothing_is_due_no_printer_is_asked(
    office: Office, answers: Callable[[], int]
) -> None:
    left = went(office)
    answers()

    went(office, left)

    assert answers() == 0
    assert office.readings() == len(SEATS)
