"""What is seen now and then: a search, a countdown, messages in the window, a backup to make."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from meterdesk.domain.backup import Backup, Restored
from meterdesk.domain.conversation import DeviceState
from meterdesk.domain.device import Device, Registration
from meterdesk.domain.discovery import Progress
from meterdesk.domain.status import OfficeStatus
from meterdesk.gui.handover import HandoverDialog
from meterdesk.gui.keeping import Keeping
from meterdesk.gui.pictures import invented
from meterdesk.gui.preferences.dialog import PreferencesDialog
from meterdesk.gui.window import MainWindow
from meterdesk.gui.wizard.dialog import SetupWizard
from meterdesk.services.office import Office
from meterdesk.services.registration import DeviceRegistered
from meterdesk.services.setup import Step

_DATA = 5


def occasion_screens(
    status: OfficeStatus, devices: tuple[Device, ...], office: Office
) -> Mapping[str, Callable[[], QWidget]]:
    """Each by its name."""
    return {
        "window-messages": partial(_messages, status, office),
        "wizard-1-install-no-keyring": partial(_no_keyring, office),
        "wizard-2-configure-searching": partial(_searching, devices, office),
        "wizard-3-sign-up-waiting": partial(_waiting, devices, office),
        "preferences-6-data-backup": partial(_data, office),
        "hand-over": lambda: HandoverDialog(office.handover),
    }


class Shelf:
    """A place of backups that holds one; nothing is written."""

    def __init__(self, now: datetime) -> None:
        self.folder = Path("/home/office/Meterdesk")
        self._backup = invented.backup(now)

    def size(self) -> int:
        return 4_812_800

    def last(self) -> Backup | None:
        return self._backup

    def name(self) -> str:
        return self._backup.path.name

    def make(self, target: Path) -> Backup:
        return self._backup

    def look_into(self, path: Path) -> Backup:
        return self._backup

    def restore(self, path: Path) -> Restored:
        return Restored(self._backup)


def _wizard(devices: tuple[Device, ...], office: Office) -> SetupWizard:
    wizard = SetupWizard(office.setup, office.discovery.estimate, office.clock, lambda: ())
    wizard.install.checks.show_findings(invented.FINDINGS)
    wizard.show_devices(devices)
    return wizard


def _messages(status: OfficeStatus, office: Office) -> QWidget:
    window = MainWindow(office.history, office.clock)
    window.refresh()
    window.show_status(status)
    window.remark.say(
        "Some settings cannot be used",
        "read_every_minutes: 5 minutes is not between 15 and 1440. The default holds.",
    )
    window.notice.say(
        "The server did not answer",
        "It is asked again by itself in a quarter of an hour. Nothing is lost.",
    )
    return window


def _no_keyring(office: Office) -> QWidget:
    wizard = _wizard((), office)
    answers = wizard.answers
    wizard.install.show_answers(replace(answers, kept=replace(answers.kept, has_place=False)))
    wizard.install.show_problems(
        {"secret_store": "This computer has no keyring; choose where secrets are to be kept."}
    )
    return wizard


def _searching(devices: tuple[Device, ...], office: Office) -> QWidget:
    wizard = _wizard((), office)
    wizard.go(Step.CONFIGURE)
    finding = wizard.configure.finding
    finding.begin()
    for device in devices[:6]:
        finding.candidates.add(replace(device, registration=Registration.FOUND))
    finding.progress(Progress(117, 254))
    return wizard


def _waiting(devices: tuple[Device, ...], office: Office) -> QWidget:
    """An hour to wait, and what the server said of each."""
    ready = office.clock() + timedelta(minutes=42)
    chosen = tuple(
        replace(device, registration=Registration.WAITING_FOR_SIGN_UP, sign_up_from=ready)
        for device in devices[:5]
    )
    wizard = _wizard(chosen, office)
    wizard.configure.server.setText("https://meters.example/soap")
    wizard.go(Step.SIGN_UP)
    wizard.devices_registered(
        tuple(DeviceRegistered(device, DeviceState.REGISTERED, "") for device in chosen)
    )
    return wizard


def _data(office: Office) -> QWidget:
    dialog = PreferencesDialog(office.preferences, keeping=Keeping(Shelf(office.clock())))
    dialog.tabs.setCurrentIndex(_DATA)
    return dialog
