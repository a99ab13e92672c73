"""Which libraries a file is linked to."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys

from PyInstaller.depend.bindepend import get_imports


def linked(source: str) -> set[str]:
    """Their names. On Linux those that the file itself names: what the desktop's own libraries
    are linked to in turn is the desktop's."""
    if sys.platform != "linux" or not shutil.which("objdump"):
        return {name for name, _path in get_imports(source)}
    done = subprocess.run(
        ["objdump", "--private-headers", source], capture_output=True, text=True, check=False
    )
    return set(re.findall(r"^\s+NEEDED\s+(\S+)", done.stdout, re.MULTILINE))
