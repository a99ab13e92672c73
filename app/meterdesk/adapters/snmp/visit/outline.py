"""Where a printer's rows stood, so that the next one of its model can be asked for all at once.

It says what to ask together and nothing else: what comes is taken as of a printer nobody knows. A
row more stands behind the last known one, which is asked behind too; a row less ends its column.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain

from meterdesk.adapters.snmp.meaning import columns
from meterdesk.adapters.snmp.visit.manner import Manner
from meterdesk.adapters.snmp.visit.trail import Trail
from meterdesk.adapters.snmp.wire.answers import Answers
from meterdesk.adapters.snmp.wire.oid import Oid, Value
from meterdesk.adapters.snmp.wire.question import Question

MOST = 600
"""Identifiers of an outline, at most: a table that never ends makes none."""

LONG, SEVERAL = 3, 3
"""Rows, the end among them, and columns of so many, from which on they are asked side by side."""

MANY = 12
"""Rows of a column that is worth a question of its own."""

TRAILS = 8
"""Ways of answering kept, at most: those that were taken last."""

Model = tuple[Value | None, Value | None]
"""sysObjectID and sysDescr: the same of two printers that may be alike."""


def model_of(answers: Answers) -> Model | None:
    """None of an agent that says neither."""
    model = answers.get(columns.SYS_OBJECT_ID), answers.get(columns.SYS_DESCR)
    return model if model != (None, None) else None


@dataclass(slots=True, eq=False)
class Outline:
    """What was asked for: single instances, and of each column the identifiers that tell it whole,
    its root and the rows that are followed. `manner` is how such an agent is asked, and `trails`
    are the ways in which such agents answered."""

    singles: tuple[Oid, ...]
    cursors: Mapping[Oid, tuple[Oid, ...]]
    manner: Manner
    trails: deque[Trail] = field(default_factory=lambda: deque(maxlen=TRAILS))
    _questions: dict[object, tuple[Question, ...]] = field(default_factory=dict)

    @property
    def roots(self) -> tuple[Oid, ...]:
        """The columns."""
        return tuple(self.cursors)

    def chain(self) -> Iterator[Oid]:
        """All that is asked behind, for agents without GETBULK."""
        return chain.from_iterable(self.cursors.values())

    def questions(self, asked: tuple[Oid, ...], most: int) -> tuple[Question, ...]:
        """Questions of at most so many varbinds, in which these are asked too."""
        if (asked, most) not in self._questions:
            self._questions = {(asked, most): tuple(self._made(asked, most))}
        return self._questions[asked, most]

    def _made(self, asked: Sequence[Oid], most: int) -> Iterator[Question]:
        """Long columns side by side, by their length; of the others each row by itself, beside
        them."""
        groups: dict[int, list[Oid]] = {}
        for root, cursors in self.cursors.items():
            groups.setdefault(len(cursors), []).append(root)
        tables = {rows: roots for rows, roots in groups.items() if _is_table(rows, len(roots))}
        alone = (self.cursors[root] for rows in groups.keys() - tables for root in groups[rows])
        loose = list(dict.fromkeys((*asked, *chain.from_iterable(alone))))
        for rows, roots in sorted(tables.items(), reverse=True):
            width = max(1, most // rows)
            for at in range(0, len(roots), width):
                part = tuple(roots[at : at + width])
                room = max(0, most - rows * len(part))
                yield Question(tuple(loose[:room]), part, rows)
                del loose[:room]
        for at in range(0, len(loose), most):
            yield Question((), tuple(loose[at : at + most]), 1)


def _is_table(rows: int, columns: int) -> bool:
    return rows >= LONG and (columns >= SEVERAL or rows > MANY)


def outline_of(
    answers: Answers,
    singles: tuple[Oid, ...],
    roots: Sequence[Oid],
    few: Mapping[Oid, int],
    manner: Manner,
) -> Outline | None:
    """Of a printer that was read without a loss. `few` are columns of which fewer rows are read."""
    cursors = {}
    for root in dict.fromkeys(roots):
        rows = tuple((*root, *index) for index in answers.column(root))
        cursors[root] = (root, *rows)[: few.get(root, MOST)]
    if sum(map(len, cursors.values())) > MOST:
        return None
    return Outline(singles, cursors, manner)
