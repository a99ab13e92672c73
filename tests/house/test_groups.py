"""Tests of one group run in one process: Qt has one thread, and some rooms take long to set up."""

from __future__ import annotations

import os

import pytest

pytestmark = pytest.mark.xdist_group("groups")


@pytest.mark.parametrize("number", range(6))
def test_those_of_a_group_run_in_one_process(number: int, tmp_path_factory) -> None:
    """A version of pytest-xdist whose groups fall apart says nothing, but crashes now and then."""
    if "PYTEST_XDIST_WORKER" not in os.environ:
        pytest.skip("One process runs all tests here.")
    note = tmp_path_factory.getbasetemp().parent / "groups.txt"  # the run's, not the process's
    with note.open("a", encoding="utf-8") as all_of_them:
        all_of_them.write(os.environ["PYTEST_XDIST_WORKER"] + "\n")

    seen = set(note.read_text(encoding="utf-8").split())

    assert seen == {os.environ["PYTEST_XDIST_WORKER"]}
