"""Step 2: where the printers are, which take part, and where the supplier's server is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QLineEdit, QScrollArea, QVBoxLayout
from PySide6.QtWidgets import QWidget as Widget

from meterdesk.domain.access import Access, communities
from meterdesk.domain.administration import Area, Restraint
from meterdesk.domain.discovery import Estimate
from meterdesk.domain.errors import BadInputError
from meterdesk.domain.network import Network
from meterdesk.domain.port import ports_of
from meterdesk.domain.search import Search, search
from meterdesk.domain.settings import check_server_url
from meterdesk.gui.connection_trial import ConnectionTrial
from meterdesk.gui.preferences.administration_lock import LockBanner
from meterdesk.gui.wizard.field import Problem, field, heading
from meterdesk.gui.wizard.finding import Finding
from meterdesk.gui.wizard.places import Places
from meterdesk.gui.wizard.supplier_file import SupplierFile
from meterdesk.services.setup import Answers
from meterdesk.services.supplier_files import Opened

PAUSE = 250
"""Milliseconds without a key before the estimate is made again."""

MakeEstimate = Callable[[Search, Sequence[Access]], Estimate]
"""What is searched and what is tried in, cost out."""


class ConfigurePage(Widget):
    """Collects answers; problems stand under their fields."""

    discovery_requested = Signal(Search, tuple)
    cancel_requested = Signal()
    test_requested = Signal(str)

    def __init__(
        self,
        answers: Answers,
        networks: tuple[Network, ...],
        estimate: MakeEstimate,
        parent: Widget | None = None,
    ) -> None:
        super().__init__(parent)
        self._estimate = estimate
        self._kept = answers
        self.lock = LockBanner()
        self.places = Places(answers, networks)
        self.finding = Finding()
        self.server = QLineEdit(answers.server_url)
        self.server.setPlaceholderText("https://meters.example/soap")
        self.server.setAccessibleName(self.tr("Server address"))
        self.trial = ConnectionTrial()
        self.trial.requested.connect(self._test)
        self.trial.grown.connect(self._show_trial, Qt.ConnectionType.QueuedConnection)
        self.server.textChanged.connect(self.trial.forget)
        self.file = SupplierFile(self.server)
        self.file.grown.connect(self._show_file, Qt.ConnectionType.QueuedConnection)
        self.key = QLineEdit(answers.enrolment_key)
        self.key.setAccessibleName(self.tr("Enrolment key"))
        self._problems = {
            "server_url": Problem(self.server),
            "enrolment_key": Problem(self.key),
        }
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._show_estimate)
        self._build()
        self.places.changed.connect(self._pause.start)
        self.finding.start_requested.connect(self._start)
        self.finding.cancel_requested.connect(self.cancel_requested)
        self._show_estimate()
        self.show_restraint(answers.restraint)

    def show_restraint(self, restraint: Restraint) -> None:
        """What may not be changed is shown and stays as it is; printers can still be found."""
        whys = [restraint.why_not(area) for area in (Area.DISCOVERY, Area.SERVER)]
        fields = (*self.places.fields().items(), ("server_url", (self.server,)))
        held = {name: restraint.why(name) for name, _ in fields}
        for name, widgets in fields:
            for widget in widgets:
                widget.setEnabled(not held[name])
        self.file.button.setEnabled(not held["server_url"])
        said = sorted({why for why in (*whys, *held.values()) if why})
        self.lock.show_reason(said[0] if said else "")

    def show_answers(self, answers: Answers) -> None:
        """What is known now in place of what was typed; the key stays, it is nowhere else."""
        self._kept = answers
        self.show_restraint(answers.restraint)
        self.places.show_answers(answers)
        self.server.setText(answers.server_url)

    def show_file(self, opened: Opened) -> None:
        """What the supplier's file says stands in the fields now."""
        self.server.setText(opened.file.server_url)
        self.key.setText(opened.file.enrolment_key)
        self.file.show_opened(opened)

    def answers(self, before: Answers) -> Answers:
        """What was typed here, over what was known before."""
        return replace(
            before,
            networks=self.places.networks(),
            exclusions=self.places.typed_exclusions(),
            communities=self.places.typed_communities(),
            ports=self.places.ports.text().strip(),
            server_url=self.server.text().strip(),
            enrolment_key=self.key.text().strip(),
        )

    def show_problems(self, problems: dict[str, str]) -> None:
        """Shows each where it stands and puts the cursor into the first."""
        self.places.show_problems(problems)
        for name, label in self._problems.items():
            label.say(problems.get(name, ""))
        fields = {
            "networks": self.places.others,
            "exclusions": self.places.exclusions,
            "communities": self.places.communities,
            "ports": self.places.ports,
            "server_url": self.server,
            "enrolment_key": self.key,
        }
        first = next((fields[name] for name in fields if name in problems), None)
        if first is not None:
            first.setFocus()
            self._scroll.ensureWidgetVisible(first)

    def _build(self) -> None:
        inner = Widget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        column.addWidget(self.lock)
        column.addWidget(heading(self.tr("Where are your printers?")))
        column.addWidget(self.places)
        column.addSpacing(4)
        column.addWidget(heading(self.tr("Which take part? Tick those your supplier may read.")))
        column.addWidget(self.finding, 1)
        column.addSpacing(4)
        column.addWidget(heading(self.tr("Your supplier's server")))
        column.addWidget(self.file)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setVerticalSpacing(6)
        for text, widget, name in (
            (self.tr("Server &address"), self.server, "server_url"),
            (self.tr("&Enrolment key"), self.key, "enrolment_key"),
        ):
            label = QLabel(text)
            label.setBuddy(widget)
            form.addRow(label, field(widget, self._problems[name]))
        column.addLayout(form)
        column.addWidget(self.trial)
        self._scroll = QScrollArea()
        self._scroll.setWidget(inner)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)

    @Slot()
    def _test(self) -> None:
        try:
            self.test_requested.emit(check_server_url(self.server.text()))
        except BadInputError as error:
            self._problems["server_url"].say(error.message)
            self.server.setFocus()
            self.trial.finish(error.message)

    @Slot()
    def _show_file(self) -> None:
        self._scroll.ensureWidgetVisible(self.key)
        self._scroll.ensureWidgetVisible(self.file)

    @Slot()
    def _show_trial(self) -> None:
        self._scroll.ensureWidgetVisible(self.trial)

    def _search(self) -> Search:
        return search(
            self.places.networks(),
            ports_of(self.places.ports.text()),
            self.places.typed_exclusions(),
            follows_hints=self._kept.follow_hints,
        )

    def _access(self) -> tuple[Access, ...]:
        return (*communities(self.places.typed_communities()), *self._kept.users)

    @Slot()
    def _show_estimate(self) -> None:
        try:
            wanted = self._search()
        except BadInputError as error:
            self.finding.show_estimate(None, error.message)
            return
        self.finding.show_estimate(self._estimate(wanted, self._access()))

    @Slot()
    def _start(self) -> None:
        try:
            wanted = self._search()
        except BadInputError as error:
            self.finding.show_estimate(None, error.message)
            return
        self.finding.begin()
        self.discovery_requested.emit(wanted, self._access())
