"""An outing of the collector: does what is due in a process of its own, for the icon in the tray.

Started by a Meterdesk of this version, with its version and the data folder; begun by a frame with
what the last one left. Everything it says goes by its standard output (`outing_words`).
"""

from __future__ import annotations

import os
import pickle
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from queue import SimpleQueue
from typing import Any

from meterdesk import __version__
from meterdesk.adapters.clock import utc_now
from meterdesk.adapters.outing_turn import OutingTurn, turn_of_an_outing
from meterdesk.adapters.window_place import COLLISION
from meterdesk.bootstrap import open_office, open_places, open_settings, resident
from meterdesk.domain.errors import AlreadyOpenError, MeterdeskError
from meterdesk.domain.settings import SecretStore
from meterdesk.entrypoints.logs import keep_log
from meterdesk.entrypoints.told import SilentTelling
from meterdesk.services.collecting.frames import Frames, framed
from meterdesk.services.collecting.outing import NEAR, Outing
from meterdesk.services.collecting.outing_words import Order, Word
from meterdesk.services.collecting.recollection import Recollection

AT_ONCE = 65_536
"""Octets of the pipe that are read at once."""

LONGEST_WAIT = 10.0
"""Seconds for the turn where somebody asked for something; what is due by itself has time."""


def main() -> int:
    """Status 0; how it went is its last word."""
    version, folder = sys.argv[-2], Path(sys.argv[-1])
    mouth = Mouth()
    if version != __version__:
        mouth.say(Word.OTHER_VERSION)
    elif (first := _first_frame()) is not None:
        mouth.say(*_go_out(folder, *first, mouth))
    mouth.close()
    return 0


class Mouth:
    """Standard output, for frames alone: what others print there goes nowhere.

    Spoken by a thread of its own: an icon that loads the rest reads no pipe, and waits for the turn
    that this process has.
    """

    def __init__(self) -> None:
        self._pipe = os.fdopen(os.dup(1), "wb", buffering=0)
        self._said: SimpleQueue[bytes | None] = SimpleQueue()
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, 1)
        os.close(nowhere)
        self._speaker = threading.Thread(target=self._speak, name="meterdesk says", daemon=True)
        self._speaker.start()

    def say(self, *words: object) -> None:
        """Never waits."""
        self._said.put(framed(words))

    def close(self) -> None:
        """Waits until all is heard, or nobody is there any more."""
        self._said.put(None)
        self._speaker.join()

    def _speak(self) -> None:
        with suppress(OSError):
            while (said := self._said.get()) is not None:
                octets = memoryview(said)
                while octets:  # one call may write less
                    octets = octets[self._pipe.write(octets) :]


def _first_frame() -> tuple[bytes, bytes] | None:
    """What the last outing left, and the orders behind it; None where nobody is there any more."""
    frames = Frames()
    while octets := os.read(0, AT_ONCE):
        for frame in frames.feed(octets):
            return bytes(frame), frames.rest
    return None


class _Said:
    """A voice whose words go on the pipe."""

    def __init__(self, mouth: Mouth, word: Word) -> None:
        self._mouth = mouth
        self._word = word

    def emit(self, /, *values: Any) -> None:
        self._mouth.say(self._word, *values)


class _Noted:
    """A voice of which it counts that it was heard."""

    def __init__(self, heard: Callable[[], None]) -> None:
        self._heard = heard

    def emit(self, /, *values: Any) -> None:
        self._heard()


class PipeTelling(SilentTelling):
    """Says on the pipe what the icon shows; the first error nobody foresaw ends the outing."""

    def __init__(self, mouth: Mouth) -> None:
        super().__init__()
        self.has_stumbled = False
        self.end: Callable[[], None] = lambda: None
        self.status_changed = _Said(mouth, Word.STATUS)
        self.busy_changed = _Said(mouth, Word.BUSY)
        self.resident_changed = _Said(mouth, Word.RESIDENT)
        self.notice_due = _Said(mouth, Word.NOTICE)
        self.stumbled = _Noted(self._stumble)

    def _stumble(self) -> None:
        self.has_stumbled = True
        self.end()


def _go_out(folder: Path, left: bytes, orders: bytes, mouth: Mouth) -> tuple[object, ...]:
    """The last word."""
    service = resident(folder)
    if service is not None and service.version != __version__:
        return (Word.REFUSED,)  # a window takes the turn before it opens the books
    try:
        settings = open_settings(folder).read()
        if settings.secret_store is SecretStore.SESSION:
            return (Word.REFUSED,)  # they are in the memory of a process that stays
        mouth.say(Word.SETTINGS, settings.language)
        patience = LONGEST_WAIT if orders else COLLISION
        with turn_of_an_outing(folder, __version__, patience) as turn:
            keep_log(folder)
            return _collect(folder, left, orders, turn, mouth)
    except AlreadyOpenError:
        return (Word.RESTED, utc_now() + NEAR, left)
    except MeterdeskError:
        return (Word.REFUSED,)


def _collect(
    folder: Path, left: bytes, orders: bytes, turn: OutingTurn, mouth: Mouth
) -> tuple[object, ...]:
    known: Recollection = pickle.loads(left) if left else Recollection()
    telling = PipeTelling(mouth)
    outing = Outing(partial(open_office, folder, places=open_places(folder)), telling, turn, known)
    telling.end = outing.stop
    ear = Ear(outing, mouth)
    ear.hear(orders)
    threading.Thread(target=ear.listen, name="meterdesk pipe", daemon=True).start()
    outing.run()
    if outing.error is not None:
        return (Word.REFUSED,)
    if telling.has_stumbled:
        return (Word.STUMBLED,)
    return (Word.RESTED, outing.until or utc_now() + NEAR, pickle.dumps(outing.recollection))


class Ear:
    """Standard input: orders, each told as heard once it was carried out."""

    def __init__(self, outing: Outing, mouth: Mouth) -> None:
        self._outing = outing
        self._mouth = mouth

    def listen(self) -> None:
        """Until nobody is there any more, who may have been killed: that is like FINISH."""
        while octets := os.read(0, AT_ONCE):
            self.hear(octets)
        self._outing.ask(self._outing.finish)

    def hear(self, octets: bytes) -> None:
        """Has each carried out by the collector's loop."""
        for octet in octets:
            self._outing.ask(partial(self._obey, Order(bytes([octet]))))

    def _obey(self, order: Order) -> None:
        if self._outing.obey(order):
            self._mouth.say(Word.HEARD, order)


if __name__ == "__main__":
    raise SystemExit(main())
