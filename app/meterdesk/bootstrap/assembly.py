"""Wires the services of an office to the adapters it is given."""

from __future__ import annotations

from collections.abc import Callable

from meterdesk import __version__
from meterdesk.adapters.beside import keep_file
from meterdesk.adapters.export import open_target
from meterdesk.adapters.handover import CsvSheets
from meterdesk.adapters.notary import Ed25519Notary
from meterdesk.adapters.sheets.file import write_sheet
from meterdesk.adapters.soap.deferred import DeferredWay
from meterdesk.domain.administration import Policy
from meterdesk.domain.settings import Settings
from meterdesk.services.administration import Administration
from meterdesk.services.billing import Billing
from meterdesk.services.checkup import Computer
from meterdesk.services.communication import Communication
from meterdesk.services.communities import Communities
from meterdesk.services.connection_test import ConnectionTest
from meterdesk.services.delivery import Courier
from meterdesk.services.discovery import Discovery
from meterdesk.services.enrolment import Enrolment
from meterdesk.services.envelope import Envelope
from meterdesk.services.export import Export
from meterdesk.services.handover import Handover
from meterdesk.services.held_reads import HeldReads
from meterdesk.services.hints import Hints
from meterdesk.services.history import History
from meterdesk.services.identification import Identification
from meterdesk.services.leaving import Leaving
from meterdesk.services.lookout import Lookout
from meterdesk.services.new_versions import Bulletins, NewVersions
from meterdesk.services.notices import Notices
from meterdesk.services.office import Office
from meterdesk.services.one_run import missing
from meterdesk.services.polling import Polling
from meterdesk.services.ports.clock import Clock
from meterdesk.services.ports.computer import (
    Autostart,
    PlaceOfSecrets,
    Secrets,
    SettingsFile,
)
from meterdesk.services.ports.network import Printers, Uplink, Way
from meterdesk.services.ports.remembering import Looks, Remembers, Unseen
from meterdesk.services.ports.store import Store
from meterdesk.services.preferences import Preferences
from meterdesk.services.preview import Preview
from meterdesk.services.receipts import ReceiptDesk, Receipts
from meterdesk.services.registration import RegistrationDesk
from meterdesk.services.rehearsal import Rehearsal
from meterdesk.services.saving import Saving
from meterdesk.services.setup import Setup
from meterdesk.services.sources import Sources
from meterdesk.services.status import Status
from meterdesk.services.supplier_files import SupplierFiles
from meterdesk.services.sync import Sync
from meterdesk.services.telephone import Telephone
from meterdesk.services.thinning import Thinning


def assemble(
    *,
    settings: Settings,
    settings_file: SettingsFile,
    secrets: Secrets,
    place: PlaceOfSecrets,
    autostart: Autostart,
    check_authority: Callable[[str], object],
    printers: Printers,
    uplink: Uplink,
    store: Store,
    clock: Clock,
    close: Callable[[], None],
    sources: Sources | None = None,
    way: Way | None = None,
    remarks: tuple[str, ...] = (),
    policy: Policy | None = None,
    computer: Computer | None = None,
    files: SupplierFiles | None = None,
    stamp: Callable[[], int] = lambda: 0,
    looks: Looks | None = None,
    bulletins: Bulletins | None = None,
) -> Office:
    """Wires the services to what they are given. mypy proves here that the adapters fit."""
    hints = Hints(sources or Sources())
    communities = Communities(secrets)
    telephone = Telephone(uplink, store, secrets, settings.server_url, clock)
    discovery = Discovery(printers, store, communities, hints)
    billing = Billing(store, clock)
    polling = Polling(
        printers,
        store,
        communities,
        billing,
        clock,
        settings.read_every,
        spares_nights=settings.spare_nights,
    )
    enrolment = Enrolment(telephone, store, secrets, clock, __version__)
    registration = RegistrationDesk(telephone, store, enrolment)
    leaving = Leaving(telephone, store, secrets, registration)
    courier = Courier(telephone, store, clock, Receipts(Ed25519Notary()))
    sync = Sync(
        telephone,
        store,
        enrolment,
        leaving,
        registration,
        billing,
        polling,
        courier,
        clock,
        settings.read_every,
    )
    envelope = Envelope(store, clock, settings)
    history = History(store, envelope)
    administration = Administration(settings_file, policy, clock)
    communication = Communication(store, clock)
    news = NewVersions(
        bulletins or Bulletins(), settings, lambda: communication.is_paused, clock, __version__
    )
    setup = Setup(settings_file, place, autostart, administration, computer, files)

    def open_evening(books: Store, line: Uplink, no_secrets: Secrets, unasked: Printers) -> Sync:
        return assemble(
            settings=settings,
            settings_file=settings_file,
            secrets=no_secrets,
            place=place,
            autostart=autostart,
            check_authority=check_authority,
            printers=unasked,
            uplink=line,
            store=books,
            clock=clock,
            close=books.close,
        ).sync

    lookout, thinning = Lookout(discovery, store, clock), Thinning(store, clock)
    able = {
        "envelope": envelope,
        "lookout": lookout,
        "printers": printers,
        "thinning": thinning,
        "versions": news,
    }
    rehearsal = Rehearsal(store.rehearse, open_evening, clock)
    return Office(
        settings=settings,
        settings_file=settings_file,
        secrets=secrets,
        communities=communities,
        printers=printers,
        hints=hints,
        discovery=discovery,
        lookout=lookout,
        polling=polling,
        registration=registration,
        leaving=leaving,
        billing=billing,
        held_reads=HeldReads(store, clock),
        receipts=ReceiptDesk(store, clock),
        sync=sync,
        connection_test=ConnectionTest(way or DeferredWay(), store, place),
        communication=communication,
        new_versions=news,
        notices=Notices(store, settings, clock),
        status=Status(store, settings, clock, missing(secrets, settings.secret_store)),
        history=history,
        identification=Identification(store, clock),
        thinning=thinning,
        envelope=envelope,
        export=Export(envelope, open_target),
        saving=Saving(write_sheet, keep_file),
        preview=Preview(rehearsal, uplink, store, envelope, __version__),
        handover=Handover(history, CsvSheets(), settings_file, clock),
        setup=setup,
        preferences=Preferences(
            settings_file,
            autostart,
            place,
            check_authority,
            administration,
            setup.authorities,
            news,
        ),
        administration=administration,
        clock=clock,
        close=close,
        remarks=remarks,
        stamp=stamp,
        looks=looks or Unseen(),
        remembering={name: one for name, one in able.items() if isinstance(one, Remembers)},
    )
