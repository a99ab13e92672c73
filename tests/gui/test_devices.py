"""The device table: native order, filter as you type, rows that change in place (M11, M19, B9)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from tests.gui.history_fakes import BLACK, NOW, clock, device, reading, row

from meterdesk.domain.device import Presence, Registration
from meterdesk.domain.meter import TOTAL
from meterdesk.domain.reading import Alert, DeviceRow, Severity
from meterdesk.domain.step import Count, MeterStep, step
from meterdesk.domain.supply import Level, LevelState, Supply, SupplyKind
from meterdesk.gui.device_words import DeviceWords, is_registrable
from meterdesk.gui.devices import DevicesView
from meterdesk.gui.level_bars import in_order, urgency
from meterdesk.gui.state_dot import Condition, condition

pytestmark = pytest.mark.usefixtures("english_in_london")


@pytest.fixture
def view(qtbot):
    view = DevicesView(clock)
    qtbot.addWidget(view)
    view.resize(1100, 400)
    view.show()
    return view


@pytest.fixture
def words(qtbot):
    return DeviceWords()


def column(view: DevicesView, key: str) -> int:
    return [one.key for one in view.model.columns].index(key)


def shown(view: DevicesView, key: str) -> list[str]:
    at = column(view, key)
    return [view.model.index(row, at).data() for row in range(view.model.rowCount())]


def test_meters_are_sorted_as_numbers_and_unknown_ones_come_first(view):
    view.show_rows([row(1, 900), row(2, 100_000), row(3, None), row(4, 20_000)])

    view.table.sortByColumn(column(view, "total"), Qt.SortOrder.AscendingOrder)

    assert shown(view, "total") == ["–", "900", "20,000", "100,000"]


def test_names_and_addresses_are_sorted_as_people_count(view):
    view.show_rows([row(number) for number in (10, 9, 100, 1)])

    assert shown(view, "name") == ["PRN-1", "PRN-9", "PRN-10", "PRN-100"]
    view.table.sortByColumn(column(view, "address"), Qt.SortOrder.DescendingOrder)
    assert shown(view, "address")[0] == "192.0.2.100"


def test_every_word_typed_must_be_found_in_some_cell(view):
    view.show_rows([row(1), row(2), row(12, registration=Registration.FOUND)])

    view.set_filter("ricoh 2")
    nothing = shown(view, "name")
    view.set_filter("im prn-1")

    assert nothing == []
    assert shown(view, "name") == ["PRN-1", "PRN-12"]


def test_selection_stays_with_the_device_when_rows_change_order(view):
    view.show_rows([row(1, 10), row(2, 20), row(3, 30)])
    view.table.sortByColumn(column(view, "total"), Qt.SortOrder.AscendingOrder)
    view.table.selectRow(2)

    view.show_rows([row(1, 10), row(3, 5), row(4, 7)])

    assert shown(view, "total") == ["5", "7", "10"]
    assert view.selected_ids() == (3,)


def test_only_rows_that_changed_are_told_to_the_view(view):
    rows = [row(number) for number in range(1, 5)]
    view.show_rows(rows)
    changed = []
    view.model.dataChanged.connect(lambda first, last: changed.append(first.row()))

    view.show_rows([*rows[:2], replace(rows[2], total=7), rows[3]])

    assert changed == [2]


def test_enter_opens_the_history(view, qtbot):
    view.show_rows([row(1), row(2)])
    view.table.setCurrentIndex(view.model.index(1, column(view, "registration")))

    with qtbot.waitSignal(view.history_requested) as asked:
        qtbot.keyClick(view.table, Qt.Key.Key_Return)

    assert asked.args == [2]


def test_a_click_on_register_asks_for_that_device_only(view, qtbot):
    view.show_rows([row(1, registration=Registration.FOUND), row(2)])
    index = view.model.index(0, column(view, "registration"))

    with qtbot.waitSignal(view.registration_requested) as asked:
        view.table.clicked.emit(index)

    assert asked.args == [(1,)]
    assert shown(view, "registration") == ["Register…", "Automatic reads on"]


def test_the_menu_registers_those_selected_that_can_be_registered(view, qtbot):
    view.show_rows([row(1, registration=Registration.FOUND), row(2)])
    view.table.selectAll()
    register = view.context_menu().actions()[1]

    with qtbot.waitSignal(view.registration_requested) as asked:
        register.trigger()

    assert asked.args == [(1,)]


def test_no_printers_is_one_sentence_and_one_button(view, qtbot):
    view.show_rows([])

    with qtbot.waitSignal(view.setup_requested):
        view._nothing.button.click()

    assert view._nothing.isVisible()


def test_nothing_found_offers_all_printers_again(view, qtbot):
    view.show_rows([row(1)])
    view.set_filter("zzz")

    with qtbot.waitSignal(view.filter_cleared):
        view._no_match.button.click()

    assert shown(view, "name") == ["PRN-1"]


def test_hidden_columns_stay_hidden_after_a_restart(view, qtbot):
    menu = view.columns_menu(view)
    menu.actions()[column(view, "serial")].setChecked(False)
    other = DevicesView(clock)
    qtbot.addWidget(other)

    other.restore_header(view.header_state())

    assert other.table.isColumnHidden(column(view, "serial"))
    assert not menu.actions()[column(view, "name")].isEnabled()


def test_copying_takes_the_columns_shown(view, qtbot):
    view.show_rows([row(1, 1234)])
    view.table.selectAll()
    for key in ("state", "model", "supplies", "registration", "last_read", "month"):
        view.table.setColumnHidden(column(view, key), True)

    qtbot.keyClick(view.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert QGuiApplication.clipboard().text() == (
        "Name and place\tSerial number\tAddress\tTotal meter\nPRN-1\tSN0001\t192.0.2.1\t1,234"
    )


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"last_read": NOW - timedelta(minutes=15)}, "13:10"),
        ({"last_read": NOW - timedelta(days=1)}, "yesterday"),
        (
            {"presence": Presence.ASLEEP, "last_read": NOW - timedelta(hours=4)},
            "asleep, last read 09:25",
        ),
        (
            {"presence": Presence.AWAY, "silent_since": NOW - timedelta(days=3)},
            "away since Tuesday",
        ),
        (
            {"presence": Presence.AWAY, "silent_since": NOW - timedelta(days=30)},
            "away since 21 Oct 2026",
        ),
        ({"last_read": None}, "never"),
    ],
)
def test_last_read_is_said_as_people_say_it(words, changes, expected):
    assert words.last_read(device(**changes), NOW) == expected


def test_sign_up_says_from_when_until_the_hour_has_passed(words):
    waiting = device(
        registration=Registration.WAITING_FOR_SIGN_UP, sign_up_from=NOW + timedelta(minutes=15)
    )

    assert words.registration(waiting, NOW) == "Ready to sign up at 13:40"
    assert words.registration(waiting, NOW + timedelta(hours=1)) == "Ready to sign up"


@pytest.mark.parametrize("state", Registration)
def test_every_registration_has_a_word_and_a_sentence(words, state):
    known = device(registration=state)

    assert words.registration(known, NOW)
    assert words.registration_sentence(known, NOW).endswith(".")


def test_a_printer_without_a_serial_number_offers_no_registration():
    silent = device(registration=Registration.FOUND)
    silent = replace(silent, identity=replace(silent.identity, serial_number=None))

    assert not is_registrable(silent)
    assert is_registrable(device(registration=Registration.FOUND))
    assert not is_registrable(device(registration=Registration.CHOSEN))


def test_the_dot_tells_absence_before_complaints():
    jam = reading(alerts=(Alert(Severity.CRITICAL, "Paper jam", "x"),))
    low = reading(alerts=(Alert(Severity.WARNING, "Toner is low", "x"),))

    found = [
        condition(DeviceRow(device(presence=Presence.AWAY), jam, 1, 1)),
        condition(DeviceRow(device(), jam, 1, 1)),
        condition(DeviceRow(device(presence=Presence.ASLEEP), low, 1, 1)),
        condition(DeviceRow(device(), low, 1, 1)),
        condition(DeviceRow(device(), None, None, None)),
    ]

    assert found == [
        Condition.AWAY,
        Condition.STOPPED,
        Condition.ASLEEP,
        Condition.WARNING,
        Condition.UNREAD,
    ]


ALARM = MeterStep(
    1,
    TOTAL,
    "Total",
    step(Count(NOW - timedelta(hours=2), 5000), Count(NOW, 12)),
)


def test_a_counter_that_was_reset_is_named_where_the_device_stands(words):
    known = replace(row(1), alarms=(ALARM,), is_month_whole=False)

    assert condition(known) is Condition.WARNING
    assert "Total went from 5,000 to 12 on 20 Nov 2026" in words.condition_sentence(known)
    assert words.month(known) == "≥ 10"
    assert "It was more" in words.month_sentence(known)


def test_pages_of_a_whole_month_are_a_plain_number(words):
    assert words.month(row(1)) == "10"


def test_supplies_come_in_the_order_of_print_receptacles_last():
    waste = Supply("Waste", SupplyKind.WASTE, None, Level.of(70), "x")
    drum = Supply("Drum", SupplyKind.DRUM, None, Level.of(70), "x")
    yellow = Supply("Yellow", SupplyKind.TONER, "yellow", Level.of(70), "x")

    assert in_order([waste, drum, yellow, BLACK]) == (BLACK, yellow, drum, waste)


def test_levels_are_words_where_the_printer_gives_no_number(words):
    some = Supply("Cyan", SupplyKind.TONER, "cyan", Level.some(), "x")
    waste = Supply("Waste box", SupplyKind.WASTE, None, Level.of(70), "x")

    assert words.supplies([BLACK, some, waste]) == (
        "Black toner: 45 %, Cyan: some left, Waste box: 70 % of its room left"
    )
    assert urgency([some]) is None
    assert urgency([BLACK, replace(some, level=Level(LevelState.LOW))]) == -1


def test_the_scroll_bar_of_a_long_list_covers_no_text(view):
    long = replace(device().identity, location="Second floor, the copying room behind the stairs")
    view.show_rows([row(number, identity=long) for number in range(1000)])
    table, last = view.table, len(view.model.columns) - 1
    table.fit(view.model.columns, 10_000)
    title = table.horizontalHeader().fontMetrics().horizontalAdvance(view.model.columns[last].title)
    text = max(table.sizeHintForColumn(last), title + 20)
    wanted = table.columnViewportPosition(last) + text
    bar = table.verticalScrollBar().sizeHint().width()

    for width in range(wanted, wanted + 60, 3):
        table.fit(view.model.columns, width)

        assert table.columnViewportPosition(last) + text <= width - bar


def test_a_thousand_printers_are_shown_sorted_and_found_again(view):
    view.show_rows([row(number) for number in range(1000)])

    view.table.sortByColumn(column(view, "name"), Qt.SortOrder.DescendingOrder)
    view.set_filter("prn-99")

    assert shown(view, "name")[:2] == ["PRN-999", "PRN-998"]
    assert len(shown(view, "name")) == 11
