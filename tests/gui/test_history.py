"""The history of a device: chart, explanation of a number, transmissions (B2, B4)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from tests.gui.history_fakes import COLOUR, NOW, FakeHistory, clock, device, two_meters

from meterdesk.domain.cartridge import DaysLeft
from meterdesk.domain.conversation import BilledMeter, BillingReads
from meterdesk.domain.device import Registration
from meterdesk.domain.meter import TOTAL, Witness
from meterdesk.domain.outbox import OutboxEntry
from meterdesk.gui.chart_series import MarkKind
from meterdesk.gui.history import HistoryWindow
from meterdesk.gui.plot import Style
from meterdesk.services.history import History

pytestmark = pytest.mark.usefixtures("english_in_london")
METERS, SUPPLIES, ALERTS, TRANSMISSIONS, IDENTITY = range(5)
SENT = OutboxEntry(
    "1",
    "BillingReads",
    BillingReads("b1", "SN0001", (BilledMeter(TOTAL, 1234, NOW),), ("faxTotals.Images",)),
    NOW,
    1,
    NOW,
)


@pytest.fixture
def open_window(qtbot):
    windows = []

    def opened(history: FakeHistory) -> HistoryWindow:
        window = HistoryWindow(cast(History, history), 1, clock)
        windows.append(window)
        qtbot.addWidget(window)
        window.show()
        return window

    return opened


def texts(window: HistoryWindow) -> str:
    return "\n".join(label.text() for label in window.findChildren(QLabel))


def test_the_total_is_drawn_first(open_window):
    chart = open_window(two_meters()).tab(METERS).pane.chart

    assert [series.name for series in chart.plot.series] == ["Total"]
    assert "1,000 on 18 Nov 2026, 1,234 on 20 Nov 2026" in chart.accessibleDescription()


def test_a_tick_puts_a_meter_into_the_chart(open_window):
    tab = open_window(two_meters()).tab(METERS)

    tab.meters.setData(
        tab.meters.index(1, 0), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole
    )

    assert [series.name for series in tab.pane.chart.plot.series] == ["Total", "Colour"]
    assert tab.meters.chosen == {TOTAL, COLOUR}


def test_a_number_is_explained_by_object_rule_unit_and_time(open_window):
    window = open_window(two_meters())

    window.tab(METERS).listing.table.selectRow(0)

    said = texts(window)
    for part in ("1,234 impressions", "1.3.6.1.2.1.43.10.2.1.4.1.1", "As it is.", "20 Nov 2026"):
        assert part in said


def test_b2_a_number_is_explained_by_its_witnesses_and_the_number_before(open_window):
    history = two_meters()
    life = Witness("Life count", 1546, "1.3.6.1.2.1.43.10.2.1.4.1.1")
    parts = Witness("Black + Colour", 1234, "1.3.6.1.4.1.1 + 1.3.6.1.4.1.2")
    picked = Witness("Picked", 1240, "1.3.6.1.4.1.3", "It counts what was picked.")
    total = replace(history.last.meters[0], witnesses=(life, parts, picked))
    history.last = replace(history.last, meters=(total, *history.last.meters[1:]))

    said = texts(open_window(history))

    assert "Life count: 1,546, 312 more. No reason is known.\n1.3.6.1.2.1.43" in said
    assert "Black + Colour: 1,234, the same" in said
    assert "Picked: 1,240, 6 more. It counts what was picked." in said
    assert "1,100 on 19 Nov 2026" in said
    assert "134 more since then" in said


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ((5000, 12), "The counter began anew"),
        ((5000, 4990), "The counter went back, and nobody knows why."),
        ((12, 4_000_000_000), "That is more than can be printed in that time."),
        ((999_990, 12), "rolled over and goes on from its beginning: 21 more"),
    ],
)
def test_b2_a_step_that_was_no_plain_advance_is_explained(open_window, values, said):
    history = two_meters()
    history.counts[TOTAL] = tuple(zip((NOW - timedelta(days=1), NOW), values, strict=True))

    assert said in texts(open_window(history))


def test_a_meter_that_rolled_over_is_marked_and_not_alarming(open_window):
    history = two_meters()
    times = (NOW - timedelta(days=1), NOW)
    history.counts[TOTAL] = tuple(zip(times, (999_990, 12), strict=True))

    (mark,) = open_window(history).tab(METERS).pane.chart.plot.marks

    assert (mark.kind, mark.label) == (MarkKind.NOTED, "Rolled over")


def test_opening_asks_for_the_shortest_range_that_holds_it_all(open_window):
    history = two_meters()
    window = open_window(history)

    window.tab(METERS).pane.choose_range(3)

    assert history.asked == [NOW - timedelta(days=365), None]


def test_moving_before_what_was_loaded_asks_for_the_rest(open_window):
    history = two_meters()
    chart = open_window(history).tab(METERS).pane.chart

    chart.pan(-1)

    assert history.asked[-1] is None


def test_pages_per_day_are_bars(open_window):
    tab = open_window(two_meters()).tab(METERS)

    tab.pane.styles.setCurrentIndex(1)

    (drawn,) = tab.pane.chart.plot.drawn
    assert tab.pane.chart.plot.style is Style.BARS
    assert [bar.value for bar in drawn.bars] == [100, 134]


def test_a_billing_read_and_a_counter_that_went_back_are_marked(open_window):
    history = two_meters()
    history.entries = (SENT,)
    history.counts[TOTAL] = (*history.counts[TOTAL], (NOW + timedelta(hours=2), 3))

    marks = open_window(history).tab(METERS).pane.chart.plot.marks

    assert [(mark.kind, mark.at) for mark in marks] == [
        (MarkKind.SENT, NOW),
        (MarkKind.RESET, NOW + timedelta(hours=2)),
    ]


def test_transmissions_say_what_when_and_the_answer(open_window):
    history = two_meters()
    history.entries = (replace(SENT, accepted_at=None, refusal="unknown meter"), SENT)

    model = open_window(history).tab(TRANSMISSIONS).listing.model

    assert model.index(1, 1).data() == (
        "Meter read for the bill: Total 1,234; not counted by this printer: faxTotals.Images."
    )
    assert model.index(0, 2).data() == "Refused: unknown meter"
    assert model.index(1, 2).data().startswith("Accepted on 20 Nov 2026")


def test_supplies_without_a_percentage_draw_no_line(open_window):
    history = two_meters()

    chart = open_window(history).tab(SUPPLIES).pane.chart

    assert [series.name for series in chart.plot.series] == ["Black toner"]
    assert chart.plot.limits == (0, 100)


@pytest.mark.parametrize("tab", [METERS, SUPPLIES, ALERTS, TRANSMISSIONS, IDENTITY])
def test_a_device_never_read_has_a_sentence_on_every_tab(open_window, tab):
    window = open_window(FakeHistory(known=device(last_read=None)))

    window.tabs.setCurrentIndex(tab)

    assert any(
        label.isVisible() and len(label.text()) > 20 for label in window.findChildren(QLabel)
    )


def test_refreshing_follows_the_registration(open_window):
    history = two_meters()
    window = open_window(history)
    history.known = device(registration=Registration.SERVICE_OFF)

    window.refresh()

    assert "Automatic reads off." in texts(window)


def test_a_device_that_is_gone_is_said_so(open_window):
    assert "no longer in the books" in texts(open_window(FakeHistory(known=None)))


@pytest.mark.parametrize(
    ("age", "chosen"),
    [(3, "30 days"), (30.4, "30 days"), (60, "90 days"), (200, "Year"), (800, "All")],
)
def test_the_chart_opens_on_the_shortest_range_that_holds_the_data(open_window, age, chosen):
    history = two_meters()
    history.known = replace(history.known, first_seen=NOW - timedelta(days=age))

    pane = open_window(history).tab(METERS).pane

    assert pane._buttons.checkedButton().text() == chosen
    if chosen != "All":
        assert pane.chart.range()[0] <= NOW - timedelta(days=age)


def test_the_first_meter_is_explained_from_the_start(open_window):
    """Row B2."""
    explanation = open_window(two_meters()).tab(METERS).explanation

    assert "1,234" in " ".join(label.text() for label in explanation.findChildren(QLabel))


def test_b8_a_supply_says_how_long_it_lasts_as_an_interval_and_when_it_was_changed(open_window):
    history = two_meters()
    history.lasting = (DaysLeft(12, 19), (NOW - timedelta(days=40),))

    tab = open_window(history).tab(SUPPLIES)

    model = tab.listing.model
    assert [model.index(0, at).data() for at in (2, 3)] == ["12 to 19 days", "11 Oct 2026"]
    (mark,) = tab.pane.chart.plot.marks
    assert (mark.kind, mark.label) == (MarkKind.REPLACED, "Black toner changed")


@pytest.mark.parametrize(
    ("left", "said"),
    [
        (None, "–"),
        (DaysLeft(100, 5000), "100 days or more"),
        (DaysLeft(900, 5000), "more than 730 days"),
        (DaysLeft(0, 5000), "–"),
    ],
)
def test_b8_no_number_is_told_that_nobody_can_know(open_window, left, said):
    history = two_meters()
    history.lasting = (left, ())

    model = open_window(history).tab(SUPPLIES).listing.model

    assert model.index(0, 2).data() == said
