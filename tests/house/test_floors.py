"""The house stands as it was drawn."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
APP = ROOT / "app"
TELL_QT = "import sys; print([name for name in sys.modules if name.startswith('PySide6')])"


def test_the_floors_hold():
    words = (
        "from importlinter.cli import lint_imports_command; lint_imports_command(['--no-cache'])"
    )
    done = subprocess.run(
        [sys.executable, "-c", words],
        cwd=ROOT,
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
    )

    assert "0 broken" in done.stdout, done.stdout + done.stderr


@pytest.mark.parametrize("entry", ["meterdesk.bootstrap", "meterdesk.entrypoints.cli"])
def test_the_core_loads_no_qt(entry):
    names = [
        ".".join(path.relative_to(APP).with_suffix("").parts)
        for room in ("services", "adapters", "domain")
        for path in sorted((APP / "meterdesk" / room).rglob("*.py"))
        if path.name not in ("env.py", "__init__.py")  # Alembic's env runs a migration on import
    ]
    words = f"import {entry}; import {', '.join(names)}; {TELL_QT}"

    done = subprocess.run(
        [sys.executable, "-c", words], env=environment(), capture_output=True, text=True, check=True
    )

    assert done.stdout.strip() == "[]"


def test_only_the_window_names_qt():
    naming = {
        path.relative_to(APP / "meterdesk").parts[0]
        for path in (APP / "meterdesk").rglob("*.py")
        if "PySide6" in path.read_text(encoding="utf-8")
    }

    assert naming <= {"gui"} | {"__init__.py"}


def test_the_simulator_names_no_oid_it_only_replays_recordings():
    naming = [
        path.name
        for path in (APP / "meterdesk_simulator").rglob("*.py")
        if re.search(r"\b1\.3\.6\.1\.\d|\(1, 3, 6, 1, \d", path.read_text(encoding="utf-8"))
    ]

    assert naming == []


def test_packaging_is_no_package():
    assert not (ROOT / "packaging" / "__init__.py").exists()
    assert not (APP / "__init__.py").exists()


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(APP)}
