"""Pictures of what is seen of the conversation with the server when all is not well."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtWidgets import QWidget

from meterdesk.domain.cause import Cause
from meterdesk.domain.connection import Course, Stage, StageReport
from meterdesk.domain.device import ENDABLE, Device
from meterdesk.domain.diagnosis import Trouble, diagnose
from meterdesk.domain.status import OfficeState, OfficeStatus
from meterdesk.gui.connection_trial import ConnectionTrial
from meterdesk.gui.ending import EndingDialog, LeavingDialog
from meterdesk.gui.envelope import EnvelopeWindow
from meterdesk.gui.extent import extent, make_room
from meterdesk.gui.preferences.dialog import PreferencesDialog
from meterdesk.gui.troubles import TroubleDialog
from meterdesk.gui.window import MainWindow
from meterdesk.gui.wizard.keeping import Keeping
from meterdesk.services.office import Office

_HOST = "meters.example"
_DETAIL = (
    "server: meters.example:443, directly\npassed: name: meters.example was found at 192.0.2.7"
)
_SERVER = 4
_PASSED = (
    StageReport(Stage.NAME, Course.PASSED, "meters.example was found at 192.0.2.7"),
    StageReport(Stage.LINE, Course.PASSED, "192.0.2.7, port 443, takes the connection"),
)
_ENDS = {
    "running": (StageReport(Stage.TLS, Course.UNDER_WAY, f"agreeing on encryption with {_HOST}"),),
    "failed": (
        StageReport(
            Stage.TLS,
            Course.FAILED,
            "",
            diagnose(Cause.CERTIFICATE_EXPIRED, _DETAIL, host=_HOST, date="3 May 2026"),
        ),
    ),
    "passed": (
        StageReport(
            Stage.TLS, Course.PASSED, f"TLS 1.3, certificate of {_HOST}, valid until 2027-05-03"
        ),
        StageReport(Stage.SERVER, Course.PASSED, f"a Communication Server answers at {_HOST}"),
    ),
}


def conversation_screens(
    status: OfficeStatus, devices: tuple[Device, ...], office: Office
) -> Mapping[str, Callable[[], QWidget]]:
    """Each by its name: troubles, tests of the connection, endings, places of secrets."""
    now = office.clock()
    made: dict[str, Callable[[], QWidget]] = {
        "window-trouble": partial(_window, _troubled(status, now), office),
        "window-paused": partial(_window, _paused(status), office),
        "what-to-do": partial(TroubleDialog, (_trouble(now), _past(now))),
        "what-was-sent-paused": partial(_envelope_paused, _paused(status), office),
        "what-was-sent-nothing-found": partial(_nothing_found, office),
        "secret-places": partial(_places, office),
        "leaving": partial(LeavingDialog, sum(each.registration in ENDABLE for each in devices)),
    }
    for name in _ENDS:
        made[f"connection-{name}"] = partial(_trial, name, office)
    if devices:
        made["end-registration"] = partial(EndingDialog, devices[:1])
    return made


def _trouble(now: datetime) -> Trouble:
    cause = diagnose(Cause.PROXY_PASSWORD, _DETAIL, host=_HOST, proxy="proxy.example:3128")
    return Trouble(cause, now - timedelta(days=1), now - timedelta(hours=1), 4)


def _past(now: datetime) -> Trouble:
    began = now - timedelta(days=30)
    return Trouble(diagnose(Cause.DNS, _DETAIL, host=_HOST), began, began, 2, began)


def _troubled(status: OfficeStatus, now: datetime) -> OfficeStatus:
    trouble = _trouble(now)
    sentence = f"{trouble.diagnosis.sentence} Nothing is lost."
    return replace(status, state=OfficeState.OFFLINE, sentence=sentence, trouble=trouble)


def _paused(status: OfficeStatus) -> OfficeStatus:
    sentence = "Communication is paused. Meters are still read; nothing leaves this office."
    state = OfficeState.PAUSED
    return replace(status, state=state, sentence=sentence, is_paused=True, next_sync=None)


def _window(status: OfficeStatus, office: Office) -> QWidget:
    window = MainWindow(office.history, office.clock)
    window.refresh()
    window.show_status(status)
    return window


def _envelope(office: Office) -> EnvelopeWindow:
    return EnvelopeWindow(office.envelope, office.preview, office.export, office.clock)


def _envelope_paused(status: OfficeStatus, office: Office) -> QWidget:
    window = _envelope(office)
    window.paused.show_status(status)
    return window


def _nothing_found(office: Office) -> QWidget:
    window = _envelope(office)
    window.past.search.words.setText("nobody wrote this")
    window.past.refresh()
    return window


def _trial(end: str, office: Office) -> QWidget:
    dialog = PreferencesDialog(office.preferences)
    dialog.tabs.setCurrentIndex(_SERVER)
    show_trial(dialog.server.trial, end)
    return dialog


def show_trial(trial: ConnectionTrial, end: str) -> None:
    """As somebody sees it who has pressed the button: running, failed or passed."""
    trial.button.click()
    for report in (*_PASSED, *_ENDS[end]):
        trial.report(report)
    if end != "running":
        trial.finish("")


def _places(office: Office) -> QWidget:
    """As on a computer without a keyring."""
    answers = office.setup.begin()
    places = Keeping(replace(answers, kept=replace(answers.kept, has_place=False)))
    places.setContentsMargins(12, 8, 12, 8)
    places.resize(extent(places, 106, 15))
    make_room(places)
    return places
