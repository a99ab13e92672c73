"""Which page of the help belongs to the screen somebody looks at."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

FIRST = "start"

_TOPICS = {
    "InstallPage": "sent",
    "ConfigurePage": "start",
    "SignUpPage": "sign-up",
    "SetupWizard": "start",
    "RegistrationDialog": "register",
    "HandoverDialog": "hand-over",
    "HandoverPreview": "hand-over",
    "EnvelopeWindow": "sent",
    "HeldReadDialog": "billing",
    "QuestionDialog": "states",
    "TroubleDialog": "troubles",
    "FaultDialog": "support",
    "SupportDialog": "support",
    "DataPage": "backup",
    "RestoreDialog": "backup",
    "InternetPage": "troubles",
    "ServerPage": "troubles",
    "AdministrationPage": "privacy",
    "DiscoveryPage": "start",
    "EndingDialog": "pause",
    "LeavingDialog": "pause",
    "PauseBanner": "pause",
    "HistoryWindow": "billing",
    "MainWindow": "states",
}
"""By the class of a widget; the innermost that is named counts."""


def topic_of(widget: QWidget | None) -> str:
    """The page about what that widget stands in."""
    while widget is not None:
        topic = _TOPICS.get(type(widget).__name__)
        if topic is not None:
            return topic
        widget = widget.parentWidget()
    return FIRST
