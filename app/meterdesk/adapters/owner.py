"""Who may write a file: only then does a policy bind everybody who uses the computer."""

from __future__ import annotations

import ctypes
import stat
import sys
from pathlib import Path
from typing import Any

_OTHERS_WRITE = stat.S_IWGRP | stat.S_IWOTH
_FILE_OBJECT, _OWNER = 1, 1
"""SE_FILE_OBJECT and OWNER_SECURITY_INFORMATION of GetNamedSecurityInfo."""
_LOCAL_SYSTEM, _ADMINISTRATORS = 22, 26
"""WinLocalSystemSid and WinBuiltinAdministratorsSid of WELL_KNOWN_SID_TYPE."""


def is_administrators(path: Path) -> bool:
    """Whether the file belongs to an administrator and nobody else may write it.

    On Windows everybody may make files in %ProgramData%: there the owner tells. Raises OSError.
    """
    if sys.platform == "win32":
        return _is_owned_by(path, (_ADMINISTRATORS, _LOCAL_SYSTEM))
    told = path.stat()
    return told.st_uid == 0 and not told.st_mode & _OTHERS_WRITE


def _is_owned_by(path: Path, well_known: tuple[int, ...]) -> bool:
    library: Any = ctypes.WinDLL("advapi32")  # type: ignore[attr-defined,unused-ignore]
    kernel: Any = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined,unused-ignore]
    owner, descriptor = ctypes.c_void_p(), ctypes.c_void_p()
    failure = library.GetNamedSecurityInfoW(
        ctypes.c_wchar_p(str(path)),
        _FILE_OBJECT,
        _OWNER,
        ctypes.byref(owner),
        None,
        None,
        None,
        ctypes.byref(descriptor),
    )
    if failure:
        raise OSError(failure, "the owner cannot be told", str(path))
    try:
        return any(library.IsWellKnownSid(owner, kind) for kind in well_known)
    finally:
        kernel.LocalFree(descriptor)
