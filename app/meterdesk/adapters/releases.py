"""The list of versions over HTTPS, its address in a bundle, and what is remembered of it."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

from meterdesk.adapters.files import OWNERS, replace_file
from meterdesk.domain.connection import StageReport
from meterdesk.domain.errors import BadInputError, NotNowError, StoreError
from meterdesk.domain.release import Known, as_document, check_address, host_of, read_release

if TYPE_CHECKING:
    from meterdesk.adapters.internet.client import Internet

FILE = "new-version.json"
STAMP = "releases-address.txt"
"""Among the resources of a bundle that was made with an address; a clone has none."""
MOST_LEAPS = 4
"""A page of releases sends on to where its files lie, which sends on once more."""
_LEAPS = frozenset({301, 302, 303, 307, 308})


class HttpsBulletin:
    """Fits the services' port Bulletin. `open_internet` is called with the first question.

    Where the server sends on, it is followed to https alone, a few times.
    """

    def __init__(self, open_internet: Callable[[], Internet]) -> None:
        self._open_internet = open_internet
        self._is_cut = threading.Event()

    def fetch(self, address: str, told: Callable[[str], None]) -> bytes:
        """The document. Raises UplinkError, and BadInputError where none is answered."""
        self._is_cut.clear()
        for _ in range(1 + MOST_LEAPS):
            told(address)
            answer = self._internet.get(check_address(address), {}, listener=self._break_off)
            if answer.status == 200:
                return answer.body
            if answer.status not in _LEAPS:
                raise BadInputError(f"{host_of(address)} answers with HTTP status {answer.status}.")
            address = check_address(urljoin(address, answer.headers.get("location", "")))
        raise BadInputError(f"{host_of(address)} sends on again and again.")

    def hang_up(self) -> None:
        """Cuts off what is under way, from any thread."""
        self._is_cut.set()
        if "_internet" in self.__dict__:
            self._internet.hang_up()

    def _break_off(self, report: StageReport) -> None:
        """Who hung up while the libraries were loaded is heard before anything leaves."""
        if self._is_cut.is_set():
            raise NotNowError("Nobody wants to know any more.")

    @cached_property
    def _internet(self) -> Internet:
        return self._open_internet()


class FileMemory:
    """Fits the services' port Memory: a small file beside the books, of no bill's concern."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE

    def recall(self) -> Known:
        """What was kept; nothing where there is no file, or it says nothing that can be."""
        try:
            found = json.loads(self._path.read_bytes())
            return Known(
                _time(found["asked_at"]),
                _time(found["due_at"]),
                read_release(json.dumps(found["release"]).encode()) if found["release"] else None,
                str(found["silenced"]),
            )
        except (OSError, ValueError, KeyError, TypeError, RecursionError, BadInputError):
            return Known()

    def keep(self, known: Known) -> None:
        """Replaces the file at once. Raises StoreError where the folder cannot be written."""
        told: dict[str, Any] = {
            "asked_at": known.asked_at and known.asked_at.isoformat(),
            "due_at": known.due_at and known.due_at.isoformat(),
            "release": known.release and json.loads(as_document(known.release)),
            "silenced": known.silenced,
        }
        try:
            replace_file(self._path, json.dumps(told).encode(), OWNERS)
        except OSError as error:
            raise StoreError(f"{self._path} cannot be written ({error.strerror}).") from error


def stamped_address(resources: Path) -> str:
    """The address this copy of the program was made with; "" where it was made with none."""
    try:
        return check_address((resources / STAMP).read_text("utf-8").strip())
    except (OSError, ValueError, BadInputError):
        return ""


def _time(text: str | None) -> datetime | None:
    at = datetime.fromisoformat(text) if text else None
    if at is not None and at.tzinfo is None:
        raise ValueError(f"{text} has no time zone")
    return at
