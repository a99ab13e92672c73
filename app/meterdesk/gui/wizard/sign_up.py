"""Step 3: registers, says per device what happened, and when and where to sign up (row M17)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from meterdesk.domain.device import Device, Registration
from meterdesk.gui.candidate_list import CandidateList
from meterdesk.gui.candidates import Candidates
from meterdesk.gui.data_items import listed
from meterdesk.gui.local_time import time_text
from meterdesk.gui.missing_words import hint
from meterdesk.gui.scrolled import Scrolled
from meterdesk.gui.wizard.field import heading, words
from meterdesk.gui.wizard.letter import letter
from meterdesk.services.ports.clock import Clock
from meterdesk.services.registration import DeviceRegistered


class SignUpPage(QWidget):
    """The countdown lives from `sign_up_from` in the books, so it survives closing the window."""

    link_opened = Signal(str)

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self.candidates = Candidates(self, has_ticks=False)
        self.list = CandidateList(self.candidates)
        self.list.setAccessibleName(self.tr("Printers that take part"))
        self.list.empty = self.tr("No printer takes part yet. Go back to find and tick some.")
        self._lead = words("")
        self._countdown = heading("")
        self._countdown.setWordWrap(True)
        self._hint = words("", is_quiet=True)
        self.link = QLineEdit()
        self.link.setReadOnly(True)
        self.link.setAccessibleName(self.tr("Sign-up page"))
        self._open = QPushButton(self.tr("&Open"))
        self._copy = QPushButton(self.tr("&Copy"))
        self._mail = QPushButton(self.tr("&E-mail…"))
        for button, name in (
            (self._mail, self.tr("E-mail the link to whoever signs up")),
            (self._open, self.tr("Open the sign-up page")),
            (self._copy, self.tr("Copy the link to the sign-up page")),
        ):
            button.setAutoDefault(False)
            button.setAccessibleName(name)
        self._open.clicked.connect(self._open_link)
        self._copy.clicked.connect(self._copy_link)
        self._mail.clicked.connect(self._write_mail)
        self.handover = QPushButton(self.tr("&Hand-over sheet…"))
        self.handover.setAutoDefault(False)
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._count_down)
        self._build()

    def show_devices(self, chosen: Iterable[Device], server_url: str) -> None:
        """The devices to register, with those that wait for sign-up already."""
        self.candidates.show_devices(chosen)
        self.link.setText(sign_up_page(server_url))
        for button in (self._open, self._copy, self._mail):
            button.setEnabled(bool(self.link.text()))
        count = sum(not _is_registered(device) for device in self.candidates.devices())
        if count:
            self._lead.setText(
                self.tr("Your supplier's server is told the serial numbers of these printers. ")
                + self.tr("Once they are signed up: %1.").replace("%1", listed())
            )
        elif self.candidates.devices():
            self._lead.setText(self.tr("No further printer is ticked. These take part already."))
        else:
            self._lead.setText(
                self.tr(
                    "No printer is ticked; only this office is registered. Printers can follow."
                )
            )
        self._count_down()

    def say(self, results: Iterable[DeviceRegistered]) -> None:
        """What the server said of each device."""
        self.candidates.say(results)
        self._count_down()

    def showEvent(self, event: QShowEvent) -> None:
        self._tick.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._tick.stop()
        super().hideEvent(event)

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        inner = Scrolled()
        outer.addWidget(inner)
        column = inner.column
        column.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(heading(self.tr("Register, wait an hour, sign up")), 1)
        head.addWidget(self.handover)
        column.addLayout(head)
        column.addWidget(self._lead)
        column.addWidget(self.list, 1)
        column.addWidget(self._countdown)
        row = QHBoxLayout()
        label = QLabel(self.tr("Sign-up &page"))
        label.setBuddy(self.link)
        for widget in (label, self.link, self._open, self._copy, self._mail):
            row.addWidget(widget)
        column.addLayout(row)
        column.addWidget(self._hint)

    @Slot()
    def _count_down(self) -> None:
        devices, now = self.candidates.devices(), self._clock()
        self._countdown.setText(countdown(devices, now))
        self._hint.setText(hint(devices, now))

    @Slot()
    def _open_link(self) -> None:
        QDesktopServices.openUrl(QUrl(self.link.text()))
        self.link_opened.emit(self.link.text())

    @Slot()
    def _copy_link(self) -> None:
        QGuiApplication.clipboard().setText(self.link.text())

    @Slot()
    def _write_mail(self) -> None:
        """In the mail program, where somebody reads it, says to whom, and sends it."""
        devices = self.candidates.devices()
        QDesktopServices.openUrl(letter(self.link.text(), devices, self._countdown.text()))


def countdown(devices: Iterable[Device], now: datetime) -> str:
    """ "Ready to sign up at 15:40, in 59 minutes", for the device that is ready last."""
    waiting = [
        device.sign_up_from
        for device in devices
        if device.registration is Registration.WAITING_FOR_SIGN_UP and device.sign_up_from
    ]
    if not waiting:
        return ""
    last = max(waiting)
    seconds = (last - now).total_seconds()
    if seconds <= 0:
        return _tr("Ready to sign up now.")
    text = _tr("Ready to sign up at %1, in %2.").replace("%1", time_text(last))
    minutes, rest = divmod(round(seconds), 60)
    left = _tr("%1 seconds") if not minutes else _tr("%1 min %2 s")
    return text.replace("%2", left.replace("%1", str(minutes or rest)).replace("%2", f"{rest:02}"))


def sign_up_page(server_url: str) -> str:
    """The page where equipment is signed up: the front door of the server's host."""
    parts = urlsplit(server_url)
    return f"https://{parts.netloc}/" if parts.netloc else ""


def _is_registered(device: Device) -> bool:
    return device.registration in (
        Registration.WAITING_FOR_SIGN_UP,
        Registration.SERVICE_ON,
        Registration.SERVICE_OFF,
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("SignUpPage", text)
