"""The screens between the two administrators: the hand-over sheet, and what is locked (row M16)."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from meterdesk.domain.administration import Area, Restraint
from meterdesk.domain.handover import Entry, Fault, Flaw, Plan, Remark
from meterdesk.gui.handover import HandoverDialog
from meterdesk.gui.preferences.administration_lock import UnlockDialog
from meterdesk.gui.preferences.administration_password import NewPasswordDialog
from meterdesk.gui.preferences.dialog import PreferencesDialog
from meterdesk.services.office import Office

_SHORT = "A password has at least 8 characters."
_WRONG = "That is not the password; try again."


def two_roles_screens(office: Office) -> Mapping[str, Callable[[], QWidget]]:
    """The sheet given away, read back right and wrong; pages that are locked, and their key."""
    return {
        "handover": lambda: HandoverDialog(office.handover),
        "handover-plan": lambda: _read(office, _plan(office)),
        "handover-refused": lambda: _read(office, _refused()),
        "locked": lambda: _locked(office),
        "unlock": _unlock,
        "new-password": _new_password,
    }


def _read(office: Office, plan: Plan) -> QWidget:
    dialog = HandoverDialog(office.handover)
    dialog.show_plan(plan, "printers.csv")
    return dialog


def _plan(office: Office) -> Plan:
    devices = [line.device for line in office.handover.sheet().lines]
    entries = [Entry(device, at) for at, device in enumerate(devices, 2)]
    moved = [Entry(e.device, e.line, Remark.MOVED, ("192.0.2.7",)) for e in entries[:1]]
    return Plan((*moved, *entries[1:3]), tuple(entries[3:4]), tuple(entries[4:]))


def _refused() -> Plan:
    return Plan(
        faults=(
            Fault(3, "A", Flaw.UNCLEAR, ("later",)),
            Fault(5, "B", Flaw.ZEROS, ("12345", "0012345")),
            Fault(9, "B", Flaw.TWICE, ("XY0012345", "4")),
        )
    )


def _locked(office: Office) -> QWidget:
    dialog = PreferencesDialog(office.preferences)
    dialog.tabs.setCurrentWidget(dialog.server)
    dialog.server.show_restraint(Restraint(by_password=frozenset(Area)))
    return dialog


def _unlock() -> QWidget:
    dialog = UnlockDialog(lambda password: None)
    dialog.problem.say(_WRONG)
    return dialog


def _new_password() -> QWidget:
    dialog = NewPasswordDialog()
    dialog.problems[0].say(_SHORT)
    return dialog
