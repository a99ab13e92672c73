"""Runs first in a frozen program: from now on modules come from the file that both programs share.

PyInstaller puts all modules into each program; two programs would have them twice, 10 MB more. The
archive that its importer holds is opened anew at the other place, for all who hold it already.
"""

# What stands in pyimod's own small library alone: no other module can be loaded yet.
import os
import sys

import pyimod02_importers  # type: ignore[import-not-found]

modules = os.path.join(sys._MEIPASS, "meterdesk.pyz")  # type: ignore[attr-defined]
if sys.platform == "linux" and os.path.isdir("/proc/self/fd"):
    # A package manager puts the files of another version under a program that runs. A module that
    # is loaded late would come from there, at a place that is none: this process keeps its own.
    modules = f"/proc/self/fd/{os.open(modules, os.O_RDONLY)}"
pyimod02_importers.pyz_archive.__init__(modules, check_pymagic=True)
