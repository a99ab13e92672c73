"""Pictures of every screen, drawn without a display: for the manual, the demo, a critical look."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QMessageLogContext, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QColor, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from meterdesk.domain.device import Device
from meterdesk.domain.network import Network
from meterdesk.domain.status import OfficeStatus
from meterdesk.gui.app import application
from meterdesk.gui.envelope import NEXT, EnvelopeWindow
from meterdesk.gui.garbage import GarbageCollection
from meterdesk.gui.held_read import HeldReadDialog
from meterdesk.gui.history import HistoryWindow
from meterdesk.gui.local_time import month_began
from meterdesk.gui.pictures_conversation import screens
from meterdesk.gui.pictures_tray import tray_sheet
from meterdesk.gui.preferences.dialog import PreferencesDialog
from meterdesk.gui.question import QuestionDialog
from meterdesk.gui.registration import RegistrationDialog
from meterdesk.gui.tray import Tray
from meterdesk.gui.window import MainWindow
from meterdesk.gui.wizard.dialog import SetupWizard
from meterdesk.services.office import Office, OpenOffice
from meterdesk.services.setup import Step

Scheme = Literal["light", "dark"]

_ANY_OFFICE = (Network("192.168.1.0/24", "192.168.1.20", "Ethernet"),)

_DARK = {
    QPalette.ColorRole.Window: "#2a3138",
    QPalette.ColorRole.WindowText: "#e8ecf0",
    QPalette.ColorRole.Base: "#171c21",
    QPalette.ColorRole.AlternateBase: "#1d2329",
    QPalette.ColorRole.Text: "#e8ecf0",
    QPalette.ColorRole.Button: "#363f48",
    QPalette.ColorRole.ButtonText: "#e8ecf0",
    QPalette.ColorRole.BrightText: "#ffffff",
    QPalette.ColorRole.ToolTipBase: "#2c343c",
    QPalette.ColorRole.ToolTipText: "#e8ecf0",
    QPalette.ColorRole.PlaceholderText: "#8d99a5",
    QPalette.ColorRole.Highlight: "#2a6cad",
    QPalette.ColorRole.HighlightedText: "#ffffff",
    QPalette.ColorRole.Link: "#6cb2f5",
    QPalette.ColorRole.Light: "#3a434c",
    QPalette.ColorRole.Midlight: "#323a43",
    QPalette.ColorRole.Mid: "#4a5560",
    QPalette.ColorRole.Dark: "#12161a",
    QPalette.ColorRole.Shadow: "#000000",
}


def draw(open_office: OpenOffice, folder: Path, scheme: Scheme = "light") -> tuple[Path, ...]:
    """Draws every screen on this office as PNG files into the folder; returns them in order.

    The caller sets QT_QPA_PLATFORM=offscreen where there is no display.
    """
    folder.mkdir(parents=True, exist_ok=True)
    app = application()
    garbage = GarbageCollection()
    garbage.begin()
    office = open_office()
    try:
        with _dressed(app, scheme), _quiet():
            return tuple(_screens(office, folder, "" if scheme == "light" else "-dark"))
    finally:
        office.close()
        garbage.end()


def _screens(office: Office, folder: Path, suffix: str) -> Iterator[Path]:
    status = office.status.now()
    rows = office.history.rows(month_began(office.clock()))
    devices = tuple(row.device for row in rows)
    makers: dict[str, Callable[[], QWidget | QPixmap]] = {
        "tray": lambda: tray_sheet(status, office),
        "tray-menu": lambda: _menu(status, office),
        "window": lambda: _window(status, office),
        "wizard-1-install": lambda: _wizard(Step.INSTALL, status, devices, office),
        "wizard-2-configure": lambda: _wizard(Step.CONFIGURE, status, devices, office),
        "wizard-3-sign-up": lambda: _wizard(Step.SIGN_UP, status, devices, office),
        "register": lambda: _registration(devices),
        "history": lambda: _history(devices, office),
        "what-was-sent": lambda: _envelope(office),
        "what-was-sent-exactly": lambda: _exactly(office),
        "next-message": lambda: _next(office),
    }
    for at in range(7):
        makers[f"preferences-{at + 1}"] = partial(_preferences, at, office)
    for question in office.identification.questions()[:1]:
        makers["question"] = partial(QuestionDialog, question)
    for waiting in office.held_reads.waiting()[:1]:
        makers["held-read"] = partial(HeldReadDialog, waiting)
    if not devices:
        del makers["history"]
    makers.update(screens(status, devices, office))
    for name, make in makers.items():
        path = folder / f"{name}{suffix}.png"
        made = make()
        picture = _grabbed(made) if isinstance(made, QWidget) else made
        picture.save(str(path))
        yield path


def _grabbed(widget: QWidget) -> QPixmap:
    """The widget as it looks once shown; nothing appears on a screen."""
    widget.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    widget.show()
    QApplication.sendPostedEvents()
    picture = widget.grab()
    widget.hide()
    widget.deleteLater()
    return picture


def _menu(status: OfficeStatus, office: Office) -> QPixmap:
    tray = Tray(office.clock)
    tray.show_status(status)
    tray.menu.ensurePolished()
    tray.menu.resize(tray.menu.sizeHint())
    return tray.menu.grab()


def _window(status: OfficeStatus, office: Office) -> QWidget:
    window = MainWindow(office.history, office.clock)
    window.refresh()
    window.show_status(status)
    return window


def _wizard(
    step: Step, status: OfficeStatus, devices: tuple[Device, ...], office: Office
) -> QWidget:
    wizard = SetupWizard(office.setup, office.discovery.estimate, office.clock, lambda: _ANY_OFFICE)
    wizard.show_status(status)
    wizard.show_devices(devices)
    wizard.go(step)
    return wizard


def _preferences(at: int, office: Office) -> QWidget:
    dialog = PreferencesDialog(office.preferences)
    dialog.tabs.setCurrentIndex(at)
    return dialog


def _registration(devices: tuple[Device, ...]) -> QWidget:
    dialog = RegistrationDialog()
    dialog.show_devices(devices)
    return dialog


def _history(devices: tuple[Device, ...], office: Office) -> QWidget:
    def told(device: Device) -> int:
        """How much there is to see: values of all its meters."""
        return sum(len(series.points) for series in office.history.meters(device.id))

    return HistoryWindow(office.history, max(devices, key=told).id, office.clock)


def _envelope(office: Office) -> EnvelopeWindow:
    return EnvelopeWindow(office.envelope, office.preview, office.export, office.clock)


def _exactly(office: Office) -> QWidget:
    window = _envelope(office)
    window.past.details.tabs.setCurrentIndex(1)
    return window


def _next(office: Office) -> QWidget:
    window = _envelope(office)
    window.next.show_plan(asyncio.run(office.preview.plan()))
    window.tabs.blockSignals(True)
    window.tabs.setCurrentIndex(NEXT)
    return window


@contextmanager
def _quiet() -> Iterator[None]:
    """Without the one line by which the offscreen platform greets every window."""

    def pass_on(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if "propagateSizeHints" in text:
            return
        if before is not None:
            before(kind, context, text)
        else:
            print(text, file=sys.stderr)

    before = qInstallMessageHandler(pass_on)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


@contextmanager
def _dressed(app: QApplication, scheme: Scheme) -> Iterator[None]:
    """The palette of the scheme: a process without a display cannot ask its desktop for one."""
    before, style = app.palette(), app.style().name()
    app.setStyle("Fusion")
    colors = app.style().standardPalette()
    if scheme == "dark":
        for role, name in _DARK.items():
            colors.setColor(role, QColor(name))
        for role in (
            QPalette.ColorRole.WindowText,
            QPalette.ColorRole.Text,
            QPalette.ColorRole.ButtonText,
        ):
            colors.setColor(QPalette.ColorGroup.Disabled, role, QColor("#6f7b87"))
        ground = colors.color(QPalette.ColorRole.Window)
        colors.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Base, ground)
    app.setPalette(colors)
    try:
        yield
    finally:
        app.setStyle(style)
        app.setPalette(before)
