"""M23 in the window: backed up while the collector goes on, restored after a yes, or as it was."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.fakes import NOON, MemoryAutostart, MemorySecrets
from tests.gui.office import Books, opener
from tests.supplier_file import written

from meterdesk.adapters.backup.backups import FolderBackups
from meterdesk.adapters.store.store import FILE, SqlStore
from meterdesk.bootstrap import open_office
from meterdesk.domain.backup import Backup, Restored
from meterdesk.domain.device import Address, Identity
from meterdesk.domain.errors import StoreError
from meterdesk.domain.sheet import Share
from meterdesk.gui.backup_words import holdings, size_text
from meterdesk.gui.desktop import Desktop
from meterdesk.gui.keeping import Keeping
from meterdesk.gui.preferences.dialog import PreferencesDialog
from meterdesk.gui.program import Program
from meterdesk.gui.restore import RestoreDialog, RestoringWindow
from meterdesk.gui.undertaking import Undertaking, is_any_apart
from meterdesk.services.office import Office
from meterdesk.services.setup import Step
from meterdesk.services.sources import Sources


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "office"
    made.mkdir()
    return made


def put(folder: Path, *serials: str) -> None:
    with closing(SqlStore(folder)) as store, store.begin() as records:
        for serial in serials:
            records.devices.add(Address(f"host-{serial}"), Identity(serial_number=serial), NOON)


def serials(desktop: Desktop) -> list[str | None]:
    rows = desktop.office.history.rows(NOON)
    return [each.device.identity.serial_number for each in rows]


@pytest.fixture
def opened(folder: Path) -> Callable[[], Office]:
    secrets = MemorySecrets()
    return lambda: open_office(
        folder, secrets=secrets, autostart=MemoryAutostart(), sources=Sources()
    )


@pytest.fixture
def backups(folder: Path) -> FolderBackups:
    return FolderBackups(folder, lambda: NOON, "1.2.3")


@pytest.fixture
def program(
    folder: Path, opened: Callable[[], Office], backups: FolderBackups, qtbot: QtBot
) -> Iterator[Program]:
    put(folder, "A", "B")
    made = Program(opened, opened(), keeping=Keeping(backups))
    made.begin()
    yield made
    take_apart(made)


def take_apart(program: Program) -> None:
    """In Qt's order, now: what garbage collection takes apart in its own order may crash."""
    program.stop()
    if program.desktop is not None:
        program._clear(program.desktop)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def preferences(program: Program) -> PreferencesDialog:
    program.desktop.dialogs.open_preferences()
    (dialog,) = program.desktop.window.findChildren(PreferencesDialog)
    return dialog


def restore(program: Program, path: Path, qtbot: QtBot) -> Desktop:
    """As somebody does who says yes; the desktop that stands afterwards."""
    before = program.desktop
    panel = preferences(program).data.backups
    panel.begin_restore(str(path))
    qtbot.waitUntil(lambda: bool(panel.findChildren(RestoreDialog)))
    (question,) = panel.findChildren(RestoreDialog)
    question._restore.click()
    qtbot.waitUntil(lambda: program.desktop not in (None, before), timeout=20_000)
    return program.desktop


def test_m23_a_backup_is_made_while_the_collector_goes_on(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    panel = preferences(program).data.backups

    panel.begin_backup(str(tmp_path / "b.zip"))
    is_held = not panel.back_up.isEnabled() and not panel.bar.isHidden()
    with qtbot.waitSignal(program.desktop.collector.status_changed):
        program.desktop.collector.look()
    qtbot.waitUntil(lambda: "2 printers" in panel.done.text())

    assert is_held
    assert panel.back_up.isEnabled()
    assert panel.bar.isHidden()
    assert str(tmp_path / "b.zip") in panel.last.text()


def test_m23_a_backup_that_fails_is_said_in_one_sentence(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    panel = preferences(program).data.backups

    panel.begin_backup(str(tmp_path / "no such folder" / "b.zip"))
    qtbot.waitUntil(lambda: bool(panel.notice.text))

    assert "cannot be used" in panel.notice.text
    assert panel.back_up.isEnabled()
    assert "none was made yet" in panel.last.text()


def test_m23_a_backup_goes_on_when_the_preferences_are_closed(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = preferences(program)
    dialog.data.backups.begin_backup(str(tmp_path / "b.zip"))

    dialog.reject()
    qtbot.waitUntil((tmp_path / "b.zip").exists)

    assert program.desktop is not None


def test_m23_what_a_backup_holds_is_shown_and_no_is_the_first_answer(
    program: Program, backups: FolderBackups, tmp_path: Path, qtbot: QtBot
) -> None:
    backups.make(tmp_path / "b.zip")
    panel = preferences(program).data.backups

    panel.begin_restore(str(tmp_path / "b.zip"))
    qtbot.waitUntil(lambda: bool(panel.findChildren(RestoreDialog)))
    (question,) = panel.findChildren(RestoreDialog)
    said = question.informativeText()
    qtbot.keyClick(question, Qt.Key.Key_Return)

    assert "2 printers and 0 readings" in said
    assert "Meterdesk 1.2.3" in said
    assert "kept" in said
    assert question.clickedButton() is not question._restore
    assert program.desktop is not None


def test_m23_a_restore_closes_the_office_and_opens_what_was_backed_up(
    program: Program, backups: FolderBackups, folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    backups.make(tmp_path / "b.zip")
    put(folder, "C")

    desktop = restore(program, tmp_path / "b.zip", qtbot)

    (kept,) = folder.glob("meterdesk-before-restore-*.zip")
    assert serials(desktop) == ["A", "B"]
    assert desktop.window.isVisible()
    assert "was restored" in desktop.window.notice.text
    assert str(kept) in desktop.window.notice.text
    with qtbot.waitSignal(desktop.collector.status_changed):
        desktop.collector.look()
    assert not [w for w in QApplication.topLevelWidgets() if _is_restoring(w)]


def test_m23_a_backup_that_is_no_good_is_said_before_anybody_is_asked(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "b.zip").write_text("Dear backup")
    panel = preferences(program).data.backups

    panel.begin_restore(str(tmp_path / "b.zip"))
    qtbot.waitUntil(lambda: bool(panel.notice.text))

    assert "no backup of Meterdesk" in panel.notice.text
    assert panel.findChildren(RestoreDialog) == []
    assert serials(program.desktop) == ["A", "B"]


def test_m23_a_restore_that_fails_leaves_all_as_it_was(
    program: Program, backups: FolderBackups, folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    backups.make(tmp_path / "b.zip")
    put(folder, "C")
    with closing(SqlStore(folder)) as reader, reader.read() as records:  # somebody looks at it
        records.devices.all()

        desktop = restore(program, tmp_path / "b.zip", qtbot)

    assert serials(desktop) == ["A", "B", "C"]
    assert "was not restored" in desktop.window.notice.text
    assert "All is as it was." in desktop.window.notice.text


def test_m23_a_second_start_during_a_restore_shows_what_is_there(
    opened: Callable[[], Office], folder: Path, qtbot: QtBot
) -> None:
    """Nothing breaks and nothing is lost while there is no desktop, not even the program's end."""
    held, file = threading.Event(), folder / "office.meterdesk"
    file.write_bytes(written())

    class Slow(FolderBackups):
        def restore(self, path: Path) -> Restored:
            held.wait(10)
            raise StoreError("The disk is full.")

    put(folder, "A")
    program = Program(opened, opened(), keeping=Keeping(Slow(folder, lambda: NOON, "1")))
    program.begin()
    program.restore(folder / "any.zip")
    qtbot.waitUntil(lambda: program.desktop is None)

    program.come_forward()
    program.save_session()
    program.open_file(file)
    held.set()
    qtbot.waitUntil(lambda: program.desktop is not None)
    qtbot.waitUntil(lambda: program.desktop.setup.made is not None)

    assert program.desktop.wizard.step is Step.CONFIGURE, "the file waited for a desktop"
    assert "The disk is full. All is as it was." in program.desktop.window.notice.text
    take_apart(program)


def test_m23_a_restore_breaks_off_an_export_and_waits_until_it_has_put_its_things_away(
    program: Program, backups: FolderBackups, tmp_path: Path, qtbot: QtBot
) -> None:
    backups.make(tmp_path / "b.zip")
    may_end, stood = threading.Event(), []

    def work() -> Iterator[Share]:
        try:
            while True:
                yield Share(1, 2)
        finally:
            may_end.wait(10)
            stood.append(program.desktop is not None)

    before = program.desktop
    export = Undertaking(before.window)
    with qtbot.waitSignal(export.progressed):
        export.begin_apart(work)

    with qtbot.waitSignal(before.collector.ended):
        program.restore(tmp_path / "b.zip")
    may_end.set()
    qtbot.waitUntil(lambda: program.desktop not in (None, before), timeout=20_000)

    assert stood == [True]
    assert "was restored" in program.desktop.window.notice.text


def test_the_end_of_the_program_leaves_no_thread_whose_window_has_gone(
    program: Program, qtbot: QtBot
) -> None:
    def work() -> Iterator[Share]:
        while True:
            yield Share(1, 2)

    export = Undertaking(program.desktop.window)
    with qtbot.waitSignal(export.progressed):
        export.begin_apart(work)
    with qtbot.waitSignal(export.destroyed):
        export.deleteLater()
    went_on = is_any_apart()

    program.stop()

    assert went_on
    assert not is_any_apart()


def test_m23_where_the_data_lies_and_its_size_are_shown(program: Program, folder: Path) -> None:
    panel = preferences(program).data.backups

    assert panel.where.text() == str(folder)
    assert panel.room.text().endswith("B")
    assert (folder / FILE).exists()


def test_m23_nothing_is_counted_wrongly(english_in_london: None) -> None:
    one = Backup(Path("b.zip"), NOON, "1", "0001", 1, 1)

    assert holdings(one) == "1 printer and 1 reading"
    assert size_text(4_231_168) == "4.2 MB"


def test_an_end_of_the_session_is_not_stopped_by_a_window_that_hides(qtbot: QtBot) -> None:
    """Qt asks every window to close before it quits; one that says no would be in the way."""
    open_office = opener(Books())
    program = Program(open_office, open_office())
    window = program.desktop.window
    window.hides_on_close = True
    window.show()

    program.save_session()
    quitting = QEvent(QEvent.Type.Close)
    QCoreApplication.sendEvent(window, quitting)

    assert quitting.isAccepted()
    take_apart(program)


def _is_restoring(widget: object) -> bool:
    return isinstance(widget, RestoringWindow) and widget.isVisible()
