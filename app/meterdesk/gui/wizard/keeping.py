"""Where secrets are to lie on a computer without a keyring: asked in the set-up, and only there."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from meterdesk.domain.settings import SecretStore
from meterdesk.gui.secret_places import consequence, place_rows
from meterdesk.gui.wizard.field import Problem, heading, words
from meterdesk.services.setup import Answers


class Keeping(QWidget):
    """Nothing is chosen for anybody: both ways have a price. Hidden where there is a keyring."""

    chosen = Signal()

    def __init__(self, answers: Answers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = answers.secret_store
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        column.addWidget(heading(self.tr("Where may secrets be kept?")))
        column.addWidget(
            words(
                self.tr(
                    "This computer has no keyring for what the server gives this office and for "
                    "SNMP communities. Keep them:"
                )
            )
        )
        column.addWidget(self._choices())
        self.setFocusProxy(self.buttons[SecretStore.FILE])
        self.show_answers(answers)

    def _choices(self) -> QWidget:
        """Both ways with what they mean; the frame of a problem touches none of it."""
        choices = QWidget()
        column = QVBoxLayout(choices)
        column.setContentsMargins(8, 6, 8, 6)
        column.setSpacing(4)
        self._group = QButtonGroup(self)
        self.buttons: dict[SecretStore, QRadioButton] = {}
        for text, store in place_rows().items():
            if store is SecretStore.KEYRING:
                continue
            button = QRadioButton(text)
            button.setAccessibleName(text)
            button.setAccessibleDescription(consequence(store))
            self._group.addButton(button)
            self.buttons[store] = button
            column.addWidget(button)
            explained = words(consequence(store), is_quiet=True)
            explained.setContentsMargins(24, 0, 0, 4)
            column.addWidget(explained)
            button.toggled.connect(self._choose)
        self.problem = Problem(choices)
        column.addWidget(self.problem)
        return choices

    def show_answers(self, answers: Answers) -> None:
        """What is set now; asked only where nothing can be kept as it is set."""
        self._before = answers.secret_store
        if answers.kept.has_place or self.parent() is not None:
            self.setHidden(answers.kept.has_place)
        if (button := self.buttons.get(answers.secret_store)) is not None:
            button.setChecked(True)

    def store(self) -> SecretStore:
        """What was chosen, else what is set."""
        if self.isHidden():
            return self._before
        ticked = (store for store, button in self.buttons.items() if button.isChecked())
        return next(ticked, self._before)

    @Slot()
    def _choose(self) -> None:
        self.problem.clear_away()
        self.chosen.emit()
