"""What one agent shows: its objects in order, each with its answer encoded beforehand."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from meterdesk_simulator import message
from meterdesk_simulator.message import Content, Oid
from meterdesk_simulator.recording import Row


class View:
    """Objects in numerical order; values may change, and an overlay may cover or add some."""

    def __init__(self, rows: Iterable[Row]) -> None:
        self._covered: dict[Oid, Row | None] = {}
        self._index(rows)

    def rows(self) -> list[Row]:
        """All objects with their values of this moment."""
        return list(map(Row, self._oids, self._tags, self._contents))

    def value(self, oid: Oid) -> Content:
        """The value of one object; raises KeyError where the agent has none."""
        return self._contents[self._place(oid)]

    def set_value(self, oid: Oid, content: Content) -> None:
        """Give an object another value of its own type; raises KeyError and ValueError."""
        place = self._place(oid)
        if content != self._contents[place]:
            encoded = message.encode_value(self._tags[place], content)
            self._bindings[place] = message.encode_binding(self._keys[place], encoded)
            self._contents[place] = content

    def overlay(self, rows: Iterable[Row]) -> None:
        """Show these objects over the others, in place of those of an earlier overlay."""
        shown = {row.oid: row for row in self.rows()}
        for oid, covered in self._covered.items():
            if covered is None:
                del shown[oid]
            else:
                shown[oid] = covered
        over = {row.oid: row for row in rows}
        self._covered = {oid: shown.get(oid) for oid in over}
        self._index((shown | over).values())

    def binding(self, key: bytes, version: int) -> bytes | None:
        """The encoded binding of exactly this encoded name, None where there is none.

        Counter64 does not exist in v1 (RFC 3584 section 4.2.2.1).
        """
        place = self._places.get(key)
        if place is None or (version == message.VERSION_1 and self._is_counter64(place)):
            return None
        return self._bindings[place]

    def following(self, key: bytes, version: int) -> tuple[bytes, bytes] | None:
        """Name and binding of the object after this encoded name, None at the end."""
        place = self._places.get(key)
        if place is None:
            place = bisect_right(self._oids, message.decode_oid(key))
        else:
            place += 1
        while (
            version == message.VERSION_1 and place < len(self._keys) and self._is_counter64(place)
        ):
            place += 1
        if place >= len(self._keys):
            return None
        return self._keys[place], self._bindings[place]

    def _index(self, rows: Iterable[Row]) -> None:
        ordered = sorted(rows, key=lambda row: row.oid)
        self._oids = [row.oid for row in ordered]
        self._tags = [row.tag for row in ordered]
        self._contents = [row.content for row in ordered]
        self._keys = [message.encode_oid(row.oid) for row in ordered]
        self._places = {key: place for place, key in enumerate(self._keys)}
        self._bindings = [
            message.encode_binding(key, message.encode_value(row.tag, row.content))
            for key, row in zip(self._keys, ordered, strict=True)
        ]

    def _place(self, oid: Oid) -> int:
        place = self._places.get(message.encode_oid(oid))
        if place is None:
            raise KeyError(".".join(map(str, oid)))
        return place

    def _is_counter64(self, place: int) -> bool:
        return self._tags[place] == message.COUNTER64
