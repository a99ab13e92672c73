"""The locked dependencies: all that pyproject asks for, within its range, with hashes."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import dev
import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
LOCKED = ROOT / "packaging" / "locked"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
_ENTRY = re.compile(r"^(?P<asked>\S.*?)(?: \\)?\n(?P<hashes>(?:    --hash=\S+(?: \\)?\n)*)", re.M)

RUN = [
    *PROJECT["project"]["dependencies"],
    *PROJECT["project"]["optional-dependencies"]["server"],
]
DEV = [*RUN, *PROJECT["dependency-groups"]["dev"]]


def locked(name: str) -> dict[str, list[str]]:
    """By package, its versions (more than one where systems differ)."""
    found: dict[str, list[str]] = {}
    for asked in map(Requirement, entries(name)):
        found.setdefault(canonicalize_name(asked.name), []).append(
            str(asked.specifier).removeprefix("==")
        )
    return found


def entries(name: str) -> dict[str, str]:
    text = (LOCKED / f"{name}.txt").read_text(encoding="utf-8")
    return {each["asked"]: each["hashes"] for each in _ENTRY.finditer(text)}


@pytest.mark.parametrize(("name", "asked"), [("run", RUN), ("dev", DEV)])
def test_every_dependency_of_the_project_is_locked_within_its_range(name, asked):
    versions = locked(name)

    for each in map(Requirement, asked):
        found = versions.get(canonicalize_name(each.name), [])
        assert found, f"{each} is not in {name}.txt; remake it with dev.py lock"
        assert all(map(each.specifier.contains, found)), f"{each} has {found} in {name}.txt"


@pytest.mark.parametrize("name", ["run", "dev"])
def test_nothing_is_installed_that_has_no_hash(name):
    assert [asked for asked, hashes in entries(name).items() if "sha256:" not in hashes] == []


@pytest.mark.parametrize("name", ["run", "dev"])
def test_every_line_of_the_lock_is_a_package_of_one_version(name):
    text = (LOCKED / f"{name}.txt").read_text(encoding="utf-8")

    assert _ENTRY.sub("", text).strip() == ""
    assert all(re.match(r"[\w.-]+(\[\w+\])?==[^ ]+( ;|$)", each) for each in entries(name))


def test_developers_try_what_people_run():
    run, dev = locked("run"), locked("dev")

    assert {name: dev.get(name) for name in run} == run


def test_what_is_installed_has_to_have_the_hash_that_is_locked(monkeypatch, tmp_path):
    asked: list[tuple[str, ...]] = []
    monkeypatch.setattr(dev, "STAMP", tmp_path / "installed.txt")
    monkeypatch.setattr(dev, "make_venv", lambda: None)
    monkeypatch.setattr(dev, "offer_libraries", lambda: None)
    monkeypatch.setattr(dev, "python", lambda *words: asked.append(words) or 0)

    dev.prepare()

    locked, ours = asked
    assert locked[-3:] == ("--require-hashes", "-r", str(LOCKED / "dev.txt"))
    assert "--no-deps" in ours
