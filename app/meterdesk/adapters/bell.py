"""A bell in a data folder: whoever wants the turn rings, so that the service looks seldom.

A pipe with a name on POSIX (fifo(7)), an event with a name on Windows: neither carries anything,
and neither can be reached from another computer (row M12). One that is missed costs time alone:
the locks say the same.
"""

from __future__ import annotations

import os
import stat
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from meterdesk.adapters.files import OWNERS
from meterdesk.adapters.folder_key import folder_key

BELL = "collect.bell"


class Bell:
    """The service's. Raises OSError where this folder or this computer can have none."""

    def __init__(self, folder: Path) -> None:
        self._rope = _Rope(folder)
        self._is_over = False
        self._thread: threading.Thread | None = None

    def hear(self, heard: Callable[[], None]) -> None:
        """From now on calls this, in a thread of its own, once or more for each ring."""
        self._thread = threading.Thread(
            target=self._listen, args=(heard,), name="meterdesk bell", daemon=True
        )
        self._thread.start()

    def close(self) -> None:
        """Nobody hears it any more."""
        self._is_over = True
        if self._thread is not None:
            self._rope.pull()
            self._thread.join()
        self._rope.close()

    def _listen(self, heard: Callable[[], None]) -> None:
        while True:
            self._rope.wait()
            if self._is_over:
                return
            heard()


if sys.platform != "win32":

    class _Rope:
        def __init__(self, folder: Path) -> None:
            self._path = folder / BELL
            with suppress(FileExistsError):
                os.mkfifo(self._path, OWNERS)
            if not stat.S_ISFIFO(self._path.lstat().st_mode):
                raise FileExistsError(self._path)
            # read and write: it has a writer always, so that reading waits instead of ending
            self._end = os.open(self._path, os.O_RDWR | os.O_CLOEXEC)

        def wait(self) -> None:
            os.read(self._end, 512)

        def pull(self) -> None:
            os.write(self._end, b"!")

        def close(self) -> None:
            os.close(self._end)
            self._path.unlink(missing_ok=True)

    def ring(folder: Path) -> None:
        """Whoever collects there looks at the locks now; nothing happens where nobody listens."""
        with suppress(OSError):
            end = os.open(folder / BELL, os.O_WRONLY | os.O_NONBLOCK | os.O_CLOEXEC)
            try:
                if stat.S_ISFIFO(os.fstat(end).st_mode):
                    os.write(end, b"!")
            finally:
                os.close(end)

else:
    import ctypes
    from ctypes import wintypes

    _kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    _kernel.CreateEventW.restype = _kernel.OpenEventW.restype = wintypes.HANDLE
    _kernel.CreateEventW.argtypes = (
        wintypes.LPVOID,
        wintypes.BOOL,
        wintypes.BOOL,
        wintypes.LPCWSTR,
    )
    _kernel.OpenEventW.argtypes = (wintypes.DWORD, wintypes.BOOL, wintypes.LPCWSTR)
    _kernel.WaitForSingleObject.argtypes = (wintypes.HANDLE, wintypes.DWORD)
    _kernel.SetEvent.argtypes = _kernel.CloseHandle.argtypes = (wintypes.HANDLE,)
    _INFINITE, _EVENT_MODIFY_STATE = 0xFFFFFFFF, 0x0002

    class _Rope:
        def __init__(self, folder: Path) -> None:
            self._event = _kernel.CreateEventW(None, False, False, _name(folder))
            if not self._event:
                raise ctypes.WinError(ctypes.get_last_error())

        def wait(self) -> None:
            _kernel.WaitForSingleObject(self._event, _INFINITE)

        def pull(self) -> None:
            _kernel.SetEvent(self._event)

        def close(self) -> None:
            _kernel.CloseHandle(self._event)

    def ring(folder: Path) -> None:
        """Whoever collects there looks at the locks now; nothing happens where nobody listens."""
        event = _kernel.OpenEventW(_EVENT_MODIFY_STATE, False, _name(folder))
        if event:
            _kernel.SetEvent(event)
            _kernel.CloseHandle(event)

    def _name(folder: Path) -> str:
        """`Global`: a task that runs while nobody is logged on has a session of its own."""
        return f"Global\\meterdesk-{folder_key(folder)}"
