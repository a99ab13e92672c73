"""What is looked for once by some values depends on no others: printers may share it (B2)."""

from __future__ import annotations

import pytest
from tests.adapters.snmp.conftest import PLAIN

from meterdesk.adapters.snmp.meaning import alerts, asleep, columns, status, supplies
from meterdesk.adapters.snmp.visit import several
from meterdesk.adapters.snmp.wire.answers import Answers
from meterdesk.adapters.snmp.wire.oid import Unreadable, is_under, parse

KEPT = (
    columns.host_index,
    columns.printer_index,
    columns.charset,
    several.printers,
    status.statuses,
    alerts.complaints,
    asleep._is_said_to_sleep,
    supplies._rows,
)

OTHERS = (
    0,
    1,
    2,
    3,
    5,
    23,
    2084,
    b"",
    b"Sleep",
    b"\x08",
    columns.HR_TYPE_PRINTER,
    Unreadable.VALUE,
)
"""What may stand anywhere instead: states, codes, texts and kinds that mean something to one."""

DEVICES = ROWS = (1, 2)


class Spy:
    """Answers that tell what is looked for, and by the values under which roots."""

    def found(self, find, roots):
        return find, roots


def rich():
    """Everything that is asked, of two printers that differ, with two rows each."""
    rows = {(*one, at, row): row for one in columns.COLUMNS for at in DEVICES for row in ROWS}
    for at in DEVICES:
        rows[*columns.HR_DEVICE_TYPE, at] = columns.HR_TYPE_PRINTER
        rows[*columns.HR_PRINTER_ERRORS, at] = b"\x40"
        rows[*columns.HR_DEVICE_STATUS, at] = rows[*columns.HR_PRINTER_STATUS, at] = 2 + at
        for row in ROWS:
            rows[*columns.ALERT_DESCRIPTION, at, row] = b"Tray \xe4 %d" % row
    rows |= {parse(oid): _value(value) for oid, value in PLAIN.items()}
    jam, nothing = b"\x04", b""
    return rows | {
        (*columns.HR_PRINTER_ERRORS, 1): jam,
        (*columns.ALERT_DESCRIPTION, 2, 2): nothing,
    }


def usual():
    """With warnings; with nothing but the error bits; with a display that says that it sleeps."""
    quiet = {oid: 1 for oid in rich() if is_under(oid, columns.ALERT_SEVERITY)}
    sleeping = {(*columns.CONSOLE_TEXT, 1, 1): "veille prolongée".encode("latin-1")}
    return rich(), rich() | quiet, rich() | sleeping


def _value(value):
    return value.encode() if isinstance(value, str) else value


def comparable(found):
    """Pickers are compared by what they belong to."""
    if isinstance(found, tuple):
        return tuple(
            (one.index, one.place) if isinstance(one, supplies._Row) else one for one in found
        )
    return found


def changed(find, rows, is_of):
    """Whether it comes out otherwise where one of these values is another."""
    expected = comparable(find(Answers(rows)))
    return any(
        comparable(find(Answers({**rows, oid: other}))) != expected
        for oid in filter(is_of, rows)
        for other in OTHERS
    )


@pytest.mark.parametrize("kept", KEPT, ids=lambda kept: kept.__name__)
def test_b2_what_printers_share_depends_on_nothing_but_what_it_is_kept_by(kept):
    find, roots = kept(Spy())

    def is_no_key(oid):
        return not any(is_under(oid, root) for root in roots)

    for rows in usual():
        assert not changed(find, rows, is_no_key)


@pytest.mark.parametrize("kept", KEPT, ids=lambda kept: kept.__name__)
def test_m21_what_printers_share_depends_on_all_that_it_is_kept_by(kept):
    find, roots = kept(Spy())

    for root in roots:
        assert any(changed(find, rows, lambda oid, at=root: is_under(oid, at)) for rows in usual())
