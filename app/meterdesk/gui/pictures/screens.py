"""The screens of an office, each by a name: what to make, not how it looks."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from meterdesk.domain.access import Auth, Privacy, User
from meterdesk.domain.device import Device
from meterdesk.domain.network import Network
from meterdesk.domain.status import OfficeState, OfficeStatus
from meterdesk.gui.envelope import NEXT, EnvelopeWindow
from meterdesk.gui.fault_dialog import FaultDialog
from meterdesk.gui.held_read import HeldReadDialog
from meterdesk.gui.history import HistoryWindow
from meterdesk.gui.local_time import month_began
from meterdesk.gui.pictures import invented
from meterdesk.gui.pictures.conversation import conversation_screens
from meterdesk.gui.pictures.exports import export_screens
from meterdesk.gui.pictures.occasions import occasion_screens
from meterdesk.gui.pictures.tray_sheet import tray_sheet
from meterdesk.gui.pictures.two_roles import two_roles_screens
from meterdesk.gui.pictures.versions import version_screens
from meterdesk.gui.preferences.dialog import PreferencesDialog
from meterdesk.gui.question import QuestionDialog
from meterdesk.gui.registration import RegistrationDialog
from meterdesk.gui.restore import RestoreDialog, RestoringWindow
from meterdesk.gui.tray import Tray
from meterdesk.gui.user_dialog import UserDialog
from meterdesk.gui.window import MainWindow
from meterdesk.gui.wizard.dialog import SetupWizard
from meterdesk.services.history import History
from meterdesk.services.office import Office
from meterdesk.services.setup import Step

Screens = Mapping[str, Callable[[], QWidget | QPixmap]]

_ANY_OFFICE = (Network("192.168.1.0/24", "192.168.1.20", "Ethernet"),)
_MANY = 1000
_PAGES = ("general", "reading", "discovery", "internet", "server", "data", "administration")
_TABS = ("meters", "supplies", "alerts", "transmissions", "identity", "who-is-who")
_STEPS = {"1-install": Step.INSTALL, "2-configure": Step.CONFIGURE, "3-sign-up": Step.SIGN_UP}


def office_screens(office: Office) -> Screens:
    """Everything that can be seen of an office that is at work, and of its worse days."""
    status = office.status.now()
    rows = office.history.rows(month_began(office.clock()))
    devices = tuple(row.device for row in rows)
    made: dict[str, Callable[[], QWidget | QPixmap]] = {
        "tray": partial(tray_sheet, status, office),
        "window": partial(_window, status, office),
        "window-1000": partial(_window, status, office, invented.Crowd(office.history, _MANY)),
        "register": partial(_registration, devices),
        "what-was-sent": partial(_envelope, office),
        "what-was-sent-exactly": partial(_exactly, office),
        "next-message": partial(_next, office),
        "fault": lambda: FaultDialog(invented.fault()),
        "restore": lambda: RestoreDialog(invented.backup(office.clock())),
        "restoring": RestoringWindow,
        "user": lambda: UserDialog(User("meters", Auth.SHA, privacy=Privacy.AES128)),
        "user-problem": _wrong_user,
    }
    for state in OfficeState:
        seen = invented.in_state(status, state)
        made[f"tray-menu-{state.name.lower().replace('_', '-')}"] = partial(_menu, seen, office)
    for name, step in _STEPS.items():
        made[f"wizard-{name}"] = partial(_wizard, step, status, devices, office)
    made["wizard-2-configure-problem"] = partial(_wrong_wizard, status, devices, office)
    for at, page in enumerate(_PAGES):
        made[f"preferences-{at + 1}-{page}"] = partial(_preferences, at, office)
    if devices:
        device = _told_most(devices, office)
        for at, tab in enumerate(_TABS):
            made[f"history-{at + 1}-{tab}"] = partial(_history, device, at, office)
        made |= _doubts(device, office)
    made |= occasion_screens(status, devices, office)
    made |= export_screens(devices, office)
    made |= two_roles_screens(office)
    made |= version_screens(status, office)
    return made | dict(conversation_screens(status, devices, office))


def empty_screens(office: Office) -> Screens:
    """What somebody sees who has just installed it."""
    status = office.status.now()
    made: dict[str, Callable[[], QWidget | QPixmap]] = {
        "window-empty": partial(_window, status, office),
        "tray-menu-empty": partial(_menu, status, office),
        "register-empty": partial(_registration, ()),
        "what-was-sent-empty": partial(_envelope, office),
    }
    for name, step in _STEPS.items():
        made[f"wizard-{name}-first"] = partial(_wizard, step, status, (), office)
    made["wizard-2-configure-first-problem"] = partial(_wrong_wizard, status, (), office)
    return made


def _doubts(device: Device, office: Office) -> Mapping[str, Callable[[], QWidget]]:
    now = office.clock()
    return {
        "question": lambda: QuestionDialog(invented.question(device, now)),
        "held-read": lambda: HeldReadDialog(invented.held(device, now)),
        "held-read-refused": lambda: HeldReadDialog(invented.refused(device, now)),
    }


def _menu(status: OfficeStatus, office: Office) -> QPixmap:
    tray = Tray(office.clock)
    tray.show_status(status)
    tray.menu.ensurePolished()
    tray.menu.resize(tray.menu.sizeHint())
    return tray.menu.grab()


def _window(status: OfficeStatus, office: Office, history: History | None = None) -> QWidget:
    window = MainWindow(history or office.history, office.clock)
    window.refresh()
    window.show_status(status)
    return window


def _wizard(
    step: Step, status: OfficeStatus, devices: tuple[Device, ...], office: Office
) -> SetupWizard:
    wizard = SetupWizard(office.setup, office.discovery.estimate, office.clock, lambda: _ANY_OFFICE)
    wizard.install.checks.show_findings(invented.FINDINGS)
    wizard.show_status(status)
    wizard.show_devices(devices)
    wizard.go(step)
    return wizard


def _wrong_wizard(status: OfficeStatus, devices: tuple[Device, ...], office: Office) -> QWidget:
    """Bad input in two fields, marked where it stands, after Next."""
    wizard = _wizard(Step.CONFIGURE, status, devices, office)
    wizard.configure.places.others.setText("10.0.5.0/33")
    wizard.configure.server.setText("http://meters.example")
    wizard.next.click()
    return wizard


def _wrong_user() -> QWidget:
    dialog = UserDialog(User("", Auth.SHA, privacy=Privacy.AES128))
    dialog.auth_password.setText("short")
    dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    return dialog


def _preferences(at: int, office: Office) -> QWidget:
    dialog = PreferencesDialog(office.preferences)
    dialog.tabs.setCurrentIndex(at)
    return dialog


def _registration(devices: tuple[Device, ...]) -> QWidget:
    dialog = RegistrationDialog()
    dialog.show_devices(devices)
    return dialog


def _told_most(devices: tuple[Device, ...], office: Office) -> Device:
    """Where there is most to see: values of all its meters."""
    return max(
        devices,
        key=lambda one: sum(len(series.points) for series in office.history.meters(one.id)),
    )


def _history(device: Device, tab: int, office: Office) -> QWidget:
    window = HistoryWindow(office.history, device.id, office.clock)
    window.tabs.setCurrentIndex(tab)
    return window


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
