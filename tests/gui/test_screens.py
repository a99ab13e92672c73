"""Every screen: names for screen readers, pictures, and the ways between them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QTabWidget,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.gui.office import Books, accepted, device, opener, status

from meterdesk.domain.device import Address
from meterdesk.domain.settings import Settings
from meterdesk.gui.desktop import Desktop
from meterdesk.gui.doorbell import Doorbell, ring
from meterdesk.gui.envelope import EnvelopeWindow
from meterdesk.gui.pictures.draw import draw
from meterdesk.gui.pictures.dress import Look
from meterdesk.gui.preferences.dialog import PreferencesDialog
from meterdesk.gui.registration import RegistrationDialog
from meterdesk.gui.wizard.dialog import SetupWizard
from meterdesk.services.office import Office

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
)


@pytest.fixture
def books() -> Books:
    return Books(devices=[device(1), device(2)], status=status(new_devices=2))


@pytest.fixture
def desktop(books: Books, qtbot: QtBot) -> Iterator[Desktop]:
    open_office = opener(books)
    made = Desktop(open_office, open_office())
    qtbot.addWidget(made.window)
    yield made
    made.stop()


def nameless(top: QWidget) -> list[str]:
    """The controls of which a screen reader could say nothing."""
    return [
        f"{type(control).__name__} in {type(control.parent()).__name__}"
        for kind in CONTROLS
        for control in top.findChildren(kind)
        if not is_part_of_another(control)
        and not (control.accessibleName() or getattr(control, "text", str)().strip("& "))
    ]


def is_part_of_another(control: QWidget) -> bool:
    """Qt's own parts: a combo box's list, a table's header, the cross of a search field."""
    parent = control.parentWidget()
    if isinstance(control, QHeaderView) or control.objectName().startswith("qt_"):
        return True
    while parent is not None:
        if isinstance(
            parent, (QComboBox, QAbstractSpinBox, QLineEdit, QTabWidget, QAbstractItemView)
        ):
            return not isinstance(parent, QTabWidget) or isinstance(control, QToolButton)
        parent = parent.parentWidget()
    return False


SCREENS: dict[str, Callable[[Office], QWidget]] = {
    "wizard": lambda o: SetupWizard(o.setup, o.discovery.estimate, o.clock, lambda: ()),
    "registration": lambda o: RegistrationDialog(),
    "envelope": lambda o: EnvelopeWindow(o.envelope, o.preview, o.export, o.clock),
    "preferences": lambda o: PreferencesDialog(o.preferences),
}


@pytest.mark.parametrize("name", SCREENS)
def test_every_control_has_a_name(name: str, books: Books, qtbot: QtBot) -> None:
    screen = SCREENS[name](opener(books)())
    qtbot.addWidget(screen)

    assert nameless(screen) == []


def test_every_control_of_the_main_window_has_a_name(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.window.refresh()
    qtbot.waitUntil(lambda: desktop.reader.is_idle)

    assert nameless(desktop.window) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_screen_is_drawn(scheme: str, books: Books, tmp_path: Path, qtbot: QtBot) -> None:
    paths = draw(opener(books), tmp_path, (Look(scheme),))  # type: ignore[arg-type]

    assert len(paths) >= 40
    for path in paths:
        picture = QImage(str(path))
        colors = {
            picture.pixel(x, y)
            for x in range(0, picture.width(), 3)
            for y in range(0, picture.height(), 3)
        }
        assert len(colors) > 8, f"{path.name} is empty"


def test_the_dialog_registers_what_is_ticked_and_shows_the_answer(
    desktop: Desktop, qtbot: QtBot
) -> None:
    """Row M19."""
    desktop.open_registration()
    qtbot.waitUntil(lambda: desktop.reader.is_idle)
    dialog = desktop.registration()
    assert dialog.candidates.ticked() == ()
    dialog.candidates.tick([2])

    with qtbot.waitSignal(dialog.registration_requested) as asked:
        dialog._register.click()
    dialog.say((accepted(device(2)),))

    assert asked.args == [(2,)]
    assert "Ready to sign up at" in dialog.candidates.index(1, 4).data()


def test_a_history_is_opened_once_a_device(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.window.open_history(1)
    first = desktop.window._histories[1]

    desktop.window.open_history(1)

    assert desktop.window._histories == {1: first}


def test_closing_hides_the_window_only_where_a_tray_icon_is_left(desktop: Desktop) -> None:
    desktop.window.show()
    desktop.window.hides_on_close = True

    is_closed = desktop.window.close()

    assert not is_closed
    assert desktop.window.isHidden()


def test_an_error_is_said_in_the_window_without_stopping_anybody(desktop: Desktop) -> None:
    desktop.window.notice.say("The server is busy", "It is asked again in an hour.")

    assert desktop.window.notice.text == "The server is busy. It is asked again in an hour."
    assert QApplication.activeModalWidget() is None


def test_what_was_sent_shows_request_answer_and_the_next_message(
    books: Books, qtbot: QtBot
) -> None:
    """Row B1."""
    window = SCREENS["envelope"](opener(books)())
    assert isinstance(window, EnvelopeWindow)
    qtbot.addWidget(window)
    window.show()

    with qtbot.waitSignal(window.next._foresight.finished):
        window.tabs.setCurrentIndex(1)
    texts = {view.toPlainText() for view in window.findChildren(QPlainTextEdit)}

    assert texts >= {"<ask/>", "<answer/>", "<next/>"}
    assert window.past.model.index(0, 2).data() == "900 bytes"
    assert (
        "published size is 2,048 bytes: this is 56 % less" in window.past.details.size_line.text()
    )


def test_preferences_are_written_whole_and_told(books: Books, qtbot: QtBot) -> None:
    books.settings = Settings(
        server_url="https://meters.example/soap", read_every=timedelta(minutes=45)
    )
    dialog = PreferencesDialog(opener(books)().preferences)
    qtbot.addWidget(dialog)
    dialog.general.automatic.setChecked(True)
    buttons = dialog.findChild(QDialogButtonBox)

    with qtbot.waitSignal(dialog.changed):
        buttons.button(QDialogButtonBox.StandardButton.Ok).click()

    assert books.settings.register_new_devices
    assert books.settings.read_every == timedelta(minutes=45)
    assert books.settings.server_url == "https://meters.example/soap"


def test_a_second_copy_rings_and_the_first_hears_it(tmp_path: Path, qtbot: QtBot) -> None:
    bell = Doorbell(tmp_path)
    answers = []

    with qtbot.waitSignal(bell.rung):
        QTimer.singleShot(0, lambda: answers.append(ring(tmp_path)))

    assert answers == [True]
    assert not ring(tmp_path / "another", patience=0)


def test_serial_numbers_and_addresses_are_whole_at_the_first_size(
    books: Books, desktop: Desktop, qtbot: QtBot
) -> None:
    """Names and models give way first; both keep their beginning and their end."""
    long = device(3)
    books.devices.append(
        replace(
            long,
            address=Address("192.168.100.203"),
            identity=replace(
                long.identity,
                model="A very long name of a model series",
                serial_number="U64189K7N177430",
                location="Ground floor, behind the reception, left door",
            ),
        )
    )
    desktop.window.refresh()
    desktop.window.show()
    qtbot.waitUntil(lambda: desktop.reader.is_idle)

    table = desktop.window.devices.table

    for column in (3, 4, 5, 6, 8, 9):
        assert table.columnWidth(column) >= table.sizeHintForColumn(column)
    assert table.horizontalHeader().length() <= desktop.window.width()
