"""The command line: what it serves, and one sentence for what it cannot do."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from tests.processes import hear_interrupts

from meterdesk_simulator import cli
from meterdesk_simulator.cli import main
from meterdesk_simulator.floorplan import STORY
from meterdesk_simulator.thread import OfficeThread

ROOT = Path(__file__).parents[2]
NAME = "1.3.6.1.2.1.1.5.0"


@contextmanager
def _running(*arguments: str, last: str) -> Iterator[list[str]]:
    """Run the command, give its lines up to the one that contains `last`, then interrupt it."""
    program = f"import sys; sys.path.insert(0, {str(ROOT / 'app')!r}); "
    program += "from meterdesk_simulator.cli import main; sys.exit(main())"
    process = subprocess.Popen(
        [sys.executable, "-c", program, *arguments],
        stdout=subprocess.PIPE,
        text=True,
        preexec_fn=hear_interrupts,
    )
    assert process.stdout is not None
    lines = []
    for line in process.stdout:
        lines.append(line)
        if last in line:
            break
    try:
        yield lines
    finally:
        process.send_signal(signal.SIGINT)
        rest, _ = process.communicate(timeout=10)
    assert rest == "Stopped.\n"
    assert process.returncode == 0


def _record(path: Path, name: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"{NAME}|4|{name}\n")
    return path


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C cannot be sent to one process there.")
def test_a_folder_is_served_with_a_community_for_each_recording(
    tmp_path: Path, client: Callable[..., Any]
) -> None:
    _record(tmp_path / "maker" / "one.snmprec", "first")
    _record(tmp_path / "two.snmprec", "second")

    with _running("serve", str(tmp_path), last="Serving") as lines:
        port = int(re.findall(r"127\.0\.0\.1:(\d+)", lines[0])[0])
        agent = client("127.0.0.1", port)
        names = [str(agent.get(NAME, community=each)) for each in ("maker/one", "two")]

    assert names == ["first", "second"]


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C cannot be sent to one process there.")
def test_a_single_recording_answers_to_the_community_chosen(
    tmp_path: Path, client: Callable[..., Any]
) -> None:
    path = _record(tmp_path / "one.snmprec", "first")

    with _running("serve", str(path), "--any-community", last="Serving") as lines:
        port = int(re.findall(r"127\.0\.0\.1:(\d+)", lines[0])[0])

        assert str(client("127.0.0.1", port).get(NAME, community="anything")) == "first"


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C cannot be sent to one process there.")
def test_an_office_prints_its_addresses(client: Callable[..., Any]) -> None:
    with _running("office", "--speed", "60", last="Ctrl+C") as lines:
        host, port = lines[0].split()[0].split(":")

        assert str(client(host, int(port)).get(NAME)) == "wc7835-reception"
        assert len(lines) == 18


@pytest.mark.parametrize(
    "arguments",
    [[], ["serve"], ["office", "--port", "70000"], ["office", "--speed", "0"], ["dance"]],
)
def test_wrong_usage_exits_with_two(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(arguments)

    assert stopped.value.code == 2
    assert "usage: meterdesk-simulator" in capsys.readouterr().err


def test_what_cannot_be_served_is_told_in_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = _record(tmp_path / "some" / "one.snmprec", "first")
    other = _record(tmp_path / "some" / "two.snmprec", "second")
    (tmp_path / "none").mkdir()
    (tmp_path / "bad.snmprec").write_text("nonsense\n")

    for arguments, sentence in (
        ([str(tmp_path / "gone.snmprec")], "cannot be read"),
        ([str(tmp_path / "none")], "no .snmprec file"),
        ([str(tmp_path / "bad.snmprec")], "line 1"),
        ([str(path), "--host", "192.0.2.1"], "Nothing can listen on 192.0.2.1"),
        ([str(path), str(other), "--any-community"], "single recording"),
    ):
        assert main(["serve", *arguments]) == 1
        error = capsys.readouterr().err
        assert sentence in error
        assert error.count("\n") == 1


def test_a_taken_port_is_told_in_one_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    with OfficeThread(wide=False) as office:
        port = office.where("reception").port
        recording = ROOT / "app/meterdesk_simulator/recordings/ups.snmprec"

        assert main(["serve", str(recording), "--port", str(port)]) == 1

    assert "is taken" in capsys.readouterr().err


def test_a_speed_beyond_the_fastest_names_it(capsys):
    with pytest.raises(SystemExit):
        main(["office", "--speed", "200000"])

    assert "at most 100,000" in capsys.readouterr().err


def test_each_deed_of_the_office_s_story_has_its_words() -> None:
    """Else the office would close at the first one."""
    assert {event.deed for event in STORY} <= cli.HAPPENINGS.keys()


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C cannot be sent to one process there.")
def test_the_office_says_who_sleeps_and_what_happens_to_its_printers() -> None:
    with _running("office", "--speed", "100000", last="switched on again") as lines:
        said = "".join(lines)

    assert re.search(r"warehouse .*asleep, answers nothing\n", said)
    assert re.search(r"accounts .*was switched off, answers nothing\n", said)
    assert re.search(r"production office .*was put up and answers\n", said)
