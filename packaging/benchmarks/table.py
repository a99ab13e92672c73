"""How fast the device table is with 1,000 printers: first paint, sort, filter, a full poll.

Medians of several runs, offscreen. During the poll every printer's line changes, a hundred at a
time as the readings arrive. Judged is the processor's time of the window's thread, as others may
keep the machine busy; the wall's stands beside it. Ends with 1 where a limit is exceeded.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QTableView

from beside.turns import Took, heading, show, timed
from meterdesk.domain.device import Address, Device, Identity, Presence, Registration
from meterdesk.domain.meter import TOTAL, Meter, Unit
from meterdesk.domain.reading import Cost, DeviceRow, PrinterState, Reading
from meterdesk.domain.supply import Level, Supply, SupplyKind
from meterdesk.gui.devices import DevicesView

DEVICES, RUNS, AT_ONCE = 1000, 7, 100
FIRST, SORT, FILTER, STORM, BLOCK = 400.0, 100.0, 50.0, 50.0, 50.0
"""Milliseconds: the first paint, an order, a letter typed, one arrival of readings, a scroll."""
NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
COLORANTS = ("black", "cyan", "magenta", "yellow")
MODELS = ("Copier 2", "Copier 10", "Desk 7", "Laser 300")


def row(number: int, visit: int = 0) -> DeviceRow:
    """One printer's line after so many visits."""
    at = NOW + timedelta(hours=2 * visit)
    identity = Identity(
        "Acme",
        MODELS[number % len(MODELS)],
        f"SN{number * 7919 % 100_000:06}",
        hostname=f"prn-{number:04}",
        location=f"Floor {number % 9}",
    )
    address = Address(f"10.0.{number // 250}.{number % 250 + 1}")
    device = Device(
        number,
        address,
        identity,
        Registration.SERVICE_ON,
        Presence.ANSWERING,
        NOW - timedelta(days=300),
        at,
    )
    total = 1000 * (number * 31 % 977) + 10 * visit
    reading = Reading(
        address,
        at,
        "2c",
        identity,
        (Meter(TOTAL, "Total", total, Unit.IMPRESSIONS, "1.3.6", "As it is told."),),
        tuple(
            Supply(f"{ink} toner", SupplyKind.TONER, ink, Level.of((number + visit) % 100), "1.3")
            for ink in COLORANTS
        ),
        PrinterState.IDLE,
        (),
        Cost(),
    )
    return DeviceRow(device, reading, total, total % 500)


def turn(work: Callable[[], Any]) -> Took:
    """Until what it changes is painted."""

    def done() -> None:
        work()
        QApplication.processEvents()

    return timed(done)[0]


def painted(rows: list[DeviceRow]) -> DevicesView:
    """A table with these printers, as far as it is seen."""
    view = DevicesView(lambda: NOW)
    view.resize(1200, 700)
    view.show_rows(rows)
    view.show()
    QApplication.processEvents()
    return view


def opened(rows: list[DeviceRow]) -> list[Took]:
    took = []
    for _ in range(RUNS):
        views: list[DevicesView] = []
        took.append(turn(lambda: views.append(painted(rows))))  # noqa: B023  called at once
        views[0].close()
        views[0].deleteLater()
        QApplication.processEvents()
    return took


def settled(view: DevicesView) -> None:
    """Until the table has put every line into words."""
    while view.model._idle.isActive():
        QApplication.processEvents()


def sorted_by_each(view: DevicesView) -> list[Took]:
    orders = (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder)
    return [
        turn(lambda: view.table.sortByColumn(at, order))  # noqa: B023  called at once
        for at in range(len(view.model.columns))
        for order in orders
    ]


def typed(view: DevicesView) -> list[Took]:
    words = ("p", "pr", "prn", "prn-0", "prn-00", "copier 10", "floor 3 laser", "", "x", "")
    return [turn(lambda: view.set_filter(text)) for text in words]  # noqa: B023


def storm(view: DevicesView, rows: list[DeviceRow]) -> list[Took]:
    """A full poll: a hundred at a time tell anew; each arrival is one turn of the event loop."""
    took, now = [], list(rows)
    for first in range(0, DEVICES, AT_ONCE):
        for at in range(first, min(first + AT_ONCE, DEVICES)):
            fresh = row(now[at].device.id, 1)
            now[at] = replace(fresh, device=fresh.device)
        took.append(turn(lambda: view.show_rows(now)))
    return took


def scrolled(view: DevicesView) -> list[Took]:
    bar = view.table.verticalScrollBar()
    return [turn(lambda: bar.setValue(bar.maximum() * at // 40)) for at in range(40)]  # noqa: B023


def ordinary() -> tuple[QTableView, QStandardItemModel]:
    """The peer: the items and the proxy that Qt brings, as most tables are made."""
    view, items, proxy = QTableView(), QStandardItemModel(), QSortFilterProxyModel()
    proxy.setParent(view)
    proxy.setSourceModel(items)
    proxy.setFilterKeyColumn(-1)
    view.setModel(proxy)
    view.setSortingEnabled(True)
    view.resize(1200, 700)
    return view, items


def peer(texts: list[list[str]]) -> list[bool]:
    """First paint, order and filter of the same texts."""
    view, items = ordinary()
    proxy = view.model()
    assert isinstance(proxy, QSortFilterProxyModel)

    def fill() -> None:
        for line in texts:
            items.appendRow([QStandardItem(text) for text in line])
        view.show()

    first = [turn(fill)]
    orders = (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder)
    ordered = [
        turn(lambda: view.sortByColumn(at, order))  # noqa: B023  called at once
        for at in range(len(texts[0]))
        for order in orders
    ]
    found = [turn(lambda: proxy.setFilterFixedString(word)) for word in ("p", "prn-0", "")]  # noqa: B023
    view.close()
    return [
        show("peer, Qt's items: first paint", first, None),
        show("peer: put in order by a column", ordered, None),
        show("peer: a filter typed", found, None),
    ]


def main() -> int:
    """Prints all of it; 1 where a limit was exceeded."""
    application = QApplication.instance() or QApplication([])
    rows = [row(number) for number in range(1, DEVICES + 1)]
    heading(f"ms, medians, {DEVICES:,} printers")
    painted(rows).close()  # fonts and styles are loaded once
    kept = [show("first paint", opened(rows), FIRST)]
    view = painted(rows)
    settled(view)
    kept.append(show("put in order by a column", sorted_by_each(view), SORT))
    kept.append(show("a filter typed", typed(view), FILTER))
    kept.append(show("scrolled", scrolled(view), BLOCK))
    kept.append(show("a full poll, each hundred of it", storm(view, rows), STORM))
    model = view.model
    shown = range(model.columnCount())
    texts = [[str(model.index(at, to).data()) for to in shown] for at in range(model.rowCount())]
    peer(texts)
    view.close()
    del application
    return 0 if all(kept) else 1


if __name__ == "__main__":
    raise SystemExit(main())
