"""The office: every service in one value, as windows and command lines are handed it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from meterdesk.domain.settings import Settings
from meterdesk.services.administration import Administration
from meterdesk.services.billing import Billing
from meterdesk.services.communication import Communication
from meterdesk.services.communities import Communities
from meterdesk.services.connection_test import ConnectionTest
from meterdesk.services.discovery import Discovery
from meterdesk.services.envelope import Envelope
from meterdesk.services.export import Export
from meterdesk.services.handover import Handover
from meterdesk.services.held_reads import HeldReads
from meterdesk.services.hints import Hints
from meterdesk.services.history import History
from meterdesk.services.identification import Identification
from meterdesk.services.leaving import Leaving
from meterdesk.services.lookout import Lookout
from meterdesk.services.new_versions import NewVersions
from meterdesk.services.notices import Notices
from meterdesk.services.polling import Polling
from meterdesk.services.ports.clock import Clock
from meterdesk.services.ports.computer import Secrets, SettingsFile
from meterdesk.services.ports.network import Printers
from meterdesk.services.ports.remembering import Looks, Remembers, Unseen
from meterdesk.services.preferences import Preferences
from meterdesk.services.preview import Preview
from meterdesk.services.receipts import ReceiptDesk
from meterdesk.services.registration import RegistrationDesk
from meterdesk.services.saving import Saving
from meterdesk.services.setup import Setup
from meterdesk.services.status import Status
from meterdesk.services.sync import Sync
from meterdesk.services.thinning import Thinning


def _unchanged() -> int:
    """Of books that nobody else can open."""
    return 0


@dataclass(frozen=True, slots=True)
class Office:
    """Opened by `bootstrap.open_office`, one for each thread; `close` when done.

    `settings` is what was read when it was opened: open a new one after they changed. `remarks`
    are sentences about what could not be put right when it was opened. `stamp` is another number
    after somebody wrote into the books, in whatever program. `remembering` are by name those that
    know what is not in the books, `looks` is when networks were swept.
    """

    settings: Settings
    settings_file: SettingsFile
    secrets: Secrets
    communities: Communities
    printers: Printers
    hints: Hints
    discovery: Discovery
    lookout: Lookout
    polling: Polling
    registration: RegistrationDesk
    leaving: Leaving
    billing: Billing
    held_reads: HeldReads
    receipts: ReceiptDesk
    sync: Sync
    communication: Communication
    connection_test: ConnectionTest
    status: Status
    new_versions: NewVersions
    notices: Notices
    history: History
    identification: Identification
    thinning: Thinning
    envelope: Envelope
    export: Export
    saving: Saving
    preview: Preview
    handover: Handover
    setup: Setup
    preferences: Preferences
    administration: Administration
    clock: Clock
    close: Callable[[], None]
    remarks: tuple[str, ...] = ()
    stamp: Callable[[], int] = _unchanged
    looks: Looks = field(default_factory=Unseen)
    remembering: Mapping[str, Remembers] = field(default_factory=dict)


OpenOffice = Callable[[], Office]
"""Opens the office; handed to the collector's thread and called inside it."""
