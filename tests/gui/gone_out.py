"""An outing as the icon meets it, without a collector: says what it is told by its words.

python gone_out.py FOLDER WORDS...: each word is a name in `WORDS`; what it was given and what it
heard is written into FOLDER.
"""

from __future__ import annotations

import os
import pickle
import sys
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from meterdesk.domain.notice import Episode, Notice, NoticeKind
from meterdesk.domain.status import OfficeState, OfficeStatus
from meterdesk.services.collecting.frames import Frames, framed
from meterdesk.services.collecting.outing_words import Order, Word

NOW = datetime(2026, 11, 4, 8, 0, tzinfo=UTC)
SUPPLY = Episode(NoticeKind.SUPPLY, "1/Black Toner", "Printer", "Black Toner", NOW)
WELL = OfficeStatus(
    state=OfficeState.UP_TO_DATE,
    sentence="Up to date. 2 printers.",
    devices=2,
    new_devices=0,
    away=0,
    unsent=0,
    last_read=NOW,
    next_read=NOW + timedelta(hours=2),
    last_sync=NOW,
    next_sync=NOW + timedelta(hours=8),
    is_paused=False,
    is_registered=True,
    server_url="https://meters.example/soap",
)
WORDS: dict[str, tuple[object, ...]] = {
    "english": (Word.SETTINGS, "en"),
    "german": (Word.SETTINGS, "de"),
    "well": (Word.STATUS, WELL),
    "offline": (Word.STATUS, replace(WELL, state=OfficeState.OFFLINE)),
    "unknown": (Word.STATUS, replace(WELL, is_registered=False)),
    "busy": (Word.BUSY, True),
    "notice": (Word.NOTICE, Notice((SUPPLY,))),
    "rested": (Word.RESTED, NOW + timedelta(hours=1), b"what it knew"),
    "refused": (Word.REFUSED,),
    "stumbled": (Word.STUMBLED,),
    "other": (Word.OTHER_VERSION,),
}
"""`wait` is one more: it says nothing until it hears an octet or nobody is there any more; `stone`
hears nothing and goes on once there is a file `go`; `deaf` is that for the first, and `wait` for
all others."""


def main() -> None:
    """Says all of its words in their order."""
    folder, words = Path(sys.argv[1]), sys.argv[2:]
    frames = Frames()
    given = next(iter(frames.feed(os.read(0, 65_536))))
    number = len(list(folder.glob("given-*")))
    draft = folder / "draft"
    draft.write_bytes(pickle.dumps(given))
    draft.replace(folder / f"given-{number}")
    for word in words:
        if word == "wait" or (word == "deaf" and number):
            hear(folder, frames.rest)
        elif word in ("deaf", "stone"):
            while not (folder / "go").exists():
                time.sleep(0.01)
        else:
            os.write(1, framed(WORDS[word]))


def hear(folder: Path, octets: bytes) -> None:
    """What was said behind the frame or is said next, told as heard and written down."""
    octet = octets or os.read(0, 1)
    if octet:
        os.write(1, framed((Word.HEARD, Order(octet))))
    with (folder / "heard").open("ab") as heard:
        heard.write(octet)


if __name__ == "__main__":
    main()
