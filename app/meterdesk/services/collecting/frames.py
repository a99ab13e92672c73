"""Values on a pipe between two processes of this program: a length of four octets, then a pickle.

Only a process reads them that has started the other or was started by it.
"""

from __future__ import annotations

import pickle
import struct
from collections.abc import Iterator
from typing import Any

_LENGTH = struct.Struct("!I")


def framed(value: object) -> bytes:
    """One value as it goes on the pipe."""
    octets = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
    return _LENGTH.pack(len(octets)) + octets


class Frames:
    """Puts the pieces of a pipe together again."""

    def __init__(self) -> None:
        self._octets = bytearray()

    @property
    def rest(self) -> bytes:
        """What is no whole frame."""
        return bytes(self._octets)

    def feed(self, octets: bytes) -> Iterator[Any]:
        """The values that are whole now, in their order."""
        self._octets += octets
        while len(self._octets) >= _LENGTH.size:
            (length,) = _LENGTH.unpack_from(self._octets)
            end = _LENGTH.size + length
            if len(self._octets) < end:
                return
            value = bytes(self._octets[_LENGTH.size : end])
            del self._octets[:end]
            yield pickle.loads(value)
