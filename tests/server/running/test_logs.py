"""The log can be read by people and by machines, a line for each thing that is said."""

from __future__ import annotations

import io
import json
import logging

import pytest

from meterdesk_server.running import logs


@pytest.fixture
def begun():
    """A function that begins the log and returns what it is written to; undone afterwards."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level

    def begin(kind: str) -> io.StringIO:
        stream = io.StringIO()
        logs.begin(kind, stream)
        return stream

    root.handlers = []
    yield begin
    root.handlers, root.level = handlers, level


def test_pairs_of_a_message_are_told_apart(begun) -> None:
    stream = begun("json")

    logging.getLogger("x").info("operation=%s in=%d ms=%.0f reason=%r", "Sync", 7, 1.25, 'a "b"')

    said = json.loads(stream.getvalue())
    assert said.pop("at").endswith("Z")
    assert said == {
        "level": "info",
        "logger": "x",
        "operation": "Sync",
        "in": 7,
        "ms": 1.25,
        "reason": 'a "b"',
    }


@pytest.mark.parametrize(
    "said",
    [
        ("It is %s o'clock", 5),
        ("at=%s", "noon"),
        ("a=%s and more", 1),
        ("100% of it",),
        ("x=1",),
        ("",),
    ],
)
def test_other_messages_stay_sentences(begun, said) -> None:
    stream = begun("json")

    logging.getLogger("x").warning(*said)

    line = json.loads(stream.getvalue())
    assert line["message"] == (said[0] % said[1:] if len(said) > 1 else said[0])
    assert line["level"] == "warning"


def test_what_went_wrong_is_one_line_of_json(begun) -> None:
    stream = begun("json")

    try:
        raise ValueError("two\nlines")
    except ValueError:
        logging.getLogger("x").exception("It failed")

    [line] = stream.getvalue().splitlines()
    assert "ValueError: two" in json.loads(line)["error"]


def test_lines_for_people_have_a_time_and_a_level(begun) -> None:
    stream = begun("text")

    logging.getLogger("x").info("operation=%s", "Sync")

    assert stream.getvalue().endswith(" INFO x operation=Sync\n")


def test_libraries_that_talk_much_are_kept_quiet(begun) -> None:
    stream = begun("text")

    logging.getLogger("alembic.runtime").info("Context")

    assert stream.getvalue() == ""
