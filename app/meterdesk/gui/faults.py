"""Errors nobody foresaw: logged, said in one sentence, and the program goes on."""

from __future__ import annotations

import logging
import platform
import sys
import threading
import traceback
from dataclasses import dataclass
from types import TracebackType

import PySide6
from PySide6.QtCore import QObject, Signal, qVersion

from meterdesk import __version__

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Fault:
    """What can be copied for whoever looks into it, and where it happened: the same place is the
    same fault."""

    place: str
    details: str


def fault_of(error: BaseException) -> Fault:
    """Versions and traceback. It holds lines of the program and its sentence, no data."""
    frames = traceback.extract_tb(error.__traceback__)
    last = f"{frames[-1].filename}:{frames[-1].lineno}" if frames else ""
    trace = "".join(traceback.format_exception(error)).rstrip()
    return Fault(f"{type(error).__name__} {last}", f"{versions()}\n\n{trace}\n")


def versions() -> str:
    """What runs, in a line that can be copied."""
    return (
        f"Meterdesk {__version__}, Python {platform.python_version()}, "
        f"PySide6 {PySide6.__version__}, Qt {qVersion()}, {platform.platform()}"
    )


class Faults(QObject):
    """Catches what reaches the top of a thread, the window's or any other, while installed."""

    met = Signal(Fault)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before = sys.excepthook, threading.excepthook, sys.unraisablehook

    def install(self) -> None:
        sys.excepthook = self.catch
        threading.excepthook = self._catch_in_thread
        sys.unraisablehook = self._note

    def remove(self) -> None:
        """Puts back what caught them before."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before

    def catch(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Logs with traceback, and tells. Any thread may call it: a signal finds its way."""
        log.error("An error nobody foresaw", exc_info=(kind, error, trace))
        self.met.emit(fault_of(error.with_traceback(trace)))

    def _catch_in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and not isinstance(args.exc_value, SystemExit):
            self.catch(args.exc_type, args.exc_value, args.exc_traceback)

    def _note(self, args: sys.UnraisableHookArgs) -> None:
        """An error where none can be raised, in cleaning up: nobody can do anything about it."""
        log.error("An error in cleaning up %r", args.object, exc_info=args.exc_value)
