"""`meterdesk collect`: the collector without a window, until SIGTERM, SIGINT or Ctrl+C.

Status 0 ended as asked, 1 failed with a sentence, 3 a service collects there already.
"""

from __future__ import annotations

import logging
import signal
import socket
import threading
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from types import FrameType

from meterdesk import __version__
from meterdesk.bootstrap import open_office, open_places, open_residence
from meterdesk.domain.errors import AlreadyCollectingError, MeterdeskError, NewerDatabaseError
from meterdesk.entrypoints.logs import SERVICE_FILE, keep_log
from meterdesk.entrypoints.residency import DEEDS
from meterdesk.entrypoints.terminal import say
from meterdesk.entrypoints.told import LogTelling
from meterdesk.entrypoints.wording import on_terminal
from meterdesk.services.collecting.worker import Worker
from meterdesk.services.office import Office
from meterdesk.services.ports.turn import Turn

log = logging.getLogger(__name__)

ALREADY = 3
"""The exit status where a service collects in that folder already; systemd does not try again."""
_ENDINGS = ("SIGTERM", "SIGINT", "SIGHUP", "SIGBREAK")
"""Those that this system has."""


def collect(folder: Path, words: Namespace) -> int:
    """Runs until it is ended, or does what is asked about the one that runs.

    Raises MeterdeskError where the office cannot be opened.
    """
    if words.deed:
        return DEEDS[words.deed][0](folder, words)
    try:
        with open_residence(folder) as turn:
            keep_log(folder, SERVICE_FILE, is_printed=True)
            return Service(folder, turn).run()
    except AlreadyCollectingError as error:
        say(f"meterdesk: {on_terminal(error.message)}")
        return ALREADY


@contextmanager
def heard_at_once(wake: Callable[[], None]) -> Iterator[None]:
    """A handler runs when the main thread does next: on Windows no signal ends its waiting, so
    this is called then, from a thread of its own."""
    alarm, signals = socket.socketpair()
    signals.setblocking(False)

    def listen() -> None:
        while alarm.recv(64):
            wake()

    listener = threading.Thread(target=listen, name="meterdesk signals", daemon=True)
    listener.start()
    before = signal.set_wakeup_fd(signals.fileno(), warn_on_full_buffer=False)
    try:
        yield
    finally:
        signal.set_wakeup_fd(before)
        signals.close()
        listener.join()
        alarm.close()


class Service:
    """The collector in this process's own thread, told by its log."""

    def __init__(self, folder: Path, turn: Turn) -> None:
        self._folder = folder
        self._places = open_places(folder)
        self._worker = Worker(self._open, LogTelling(), turn=turn)
        self._has_opened = False
        self._refusal: MeterdeskError | None = None

    def run(self) -> int:
        """Until a signal comes. Raises MeterdeskError where it cannot go on."""
        for number in (getattr(signal, name, None) for name in _ENDINGS):
            if number is not None:
                signal.signal(number, self._end)
        log.info("Meterdesk %s collects in %s", __version__, self._folder.absolute())
        with heard_at_once(partial(self._worker.ask, lambda: None)):
            self._worker.run()
        if self._refusal is not None:
            raise self._refusal
        log.info("Meterdesk has ended; nothing is lost")
        return 0

    def _open(self) -> Office:
        """Each time the turn comes back: settings and books may be others by then."""
        try:
            office = open_office(self._folder, places=self._places)
        except MeterdeskError as error:
            if not self._has_opened or isinstance(error, NewerDatabaseError):
                self._refusal = error  # whoever started us may start a newer version
                self._worker.ask(self._worker.stop)
            raise
        self._has_opened = True
        for remark in (*office.settings_file.problems, *office.remarks):
            log.warning("%s", remark)
        return office

    def _end(self, number: int, frame: FrameType | None) -> None:
        self._worker.ask(self._worker.stop)
