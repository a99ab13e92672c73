"""A command of the operating system, asked for its words in plain English."""

from __future__ import annotations

import logging
import os
import subprocess

log = logging.getLogger(__name__)

PATIENCE = 3.0
"""Seconds a command may take."""


def output(*words: str) -> str:
    """What it printed; nothing where it is missing, fails or takes too long."""
    try:
        done = subprocess.run(
            words,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=PATIENCE,
            env={**os.environ, "LC_ALL": "C"},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            check=False,
        )
    except (OSError, subprocess.SubprocessError) as error:
        log.debug("%s told nothing: %s", words[0], error)
        return ""
    return done.stdout.decode(errors="replace")
