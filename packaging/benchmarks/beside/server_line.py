"""A server and a crowd of offices on one machine, over TLS: each has processors of its own."""

from __future__ import annotations

import json
import os
import pickle
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles

import psutil

from beside.server_crowd import Talk
from beside.server_speech import Said

HERE = Path(__file__).parents[1]


@dataclass(frozen=True, slots=True)
class Tally:
    """What came of a talk: messages a second by the clock, seconds of the server's processor for a
    message, how long an answer took, and bytes the server has at the end."""

    rate: float
    processor: float
    p50: float
    p99: float
    memory: int


@dataclass(frozen=True, slots=True)
class Place:
    """A server in a process of its own."""

    url: str
    ca_file: str
    process: psutil.Process

    def hear(self, said: Sequence[Said], at_once: int, is_new_each: bool = False) -> Tally:
        """A crowd says all of this. Ends with the first answer that is none."""
        talk = Talk(self.url, self.ca_file, tuple(said), at_once, is_new_each)
        before = sum(self.process.cpu_times()[:2])
        done = subprocess.run(
            [sys.executable, "-m", "beside.server_crowd"],
            cwd=HERE,
            input=pickle.dumps(talk),
            stdout=subprocess.PIPE,
            check=True,
            preexec_fn=_pin(1),
        )
        told = json.loads(done.stdout)
        if told["failures"]:
            raise SystemExit(f"the server answered {told['failures'][0]}")
        spent = sum(self.process.cpu_times()[:2]) - before
        seconds = told["seconds"]
        return Tally(
            len(said) / told["wall"],
            spent / len(said),
            median(seconds),
            quantiles(seconds, n=100)[98],
            self.process.memory_info().rss,
        )


@contextmanager
def place(folder: Path, database: str | None = None) -> Iterator[Place]:
    """Starts one, and ends it."""
    words = [sys.executable, "-m", "beside.server_place", str(folder)]
    with subprocess.Popen(
        [*words, *([database] if database else [])],
        cwd=HERE,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        preexec_fn=_pin(0),
    ) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        url, ca_file = process.stdout.readline().split()
        yield Place(url, ca_file, psutil.Process(process.pid))
        process.stdin.close()


def _pin(which: int) -> Callable[[], None] | None:
    """The server has the first processor for itself, where there is more than one."""
    known = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []
    if len(known) < 2:
        return None
    mine = set(known[:1]) if which == 0 else set(known[1:])
    return lambda: os.sched_setaffinity(0, mine)
