"""Runs first in a frozen program: from now on modules come from the file that both programs share.

PyInstaller puts all modules into each program; two programs would have them twice, 10 MB more. The
archive that its importer holds is opened anew at the other place, for all who hold it already.
"""

# What stands in pyimod's own small library alone: no other module can be loaded yet.
import os
import sys

import pyimod02_importers  # type: ignore[import-not-found]

pyimod02_importers.pyz_archive.__init__(
    os.path.join(sys._MEIPASS, "meterdesk.pyz"),  # type: ignore[attr-defined]
    check_pymagic=True,
)
