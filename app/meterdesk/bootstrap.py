"""The one place that knows every class: opens the office from its folder."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from meterdesk import __version__, paths
from meterdesk.adapters.autostart import open_autostart
from meterdesk.adapters.backup.backups import FolderBackups
from meterdesk.adapters.beside import keep_file
from meterdesk.adapters.computer import ThisComputer
from meterdesk.adapters.enrolment_files import FolderEnrolmentFiles
from meterdesk.adapters.export import open_target
from meterdesk.adapters.handover import CsvSheets
from meterdesk.adapters.hints.cups import cups_printers
from meterdesk.adapters.hints.dns_sd import DnsSd
from meterdesk.adapters.hints.makers import read_makers
from meterdesk.adapters.hints.neighbours import neighbours
from meterdesk.adapters.hints.windows_ports import windows_printers
from meterdesk.adapters.hosts import look_up
from meterdesk.adapters.licences import read_licences
from meterdesk.adapters.lock import LOCK_FILE, is_held
from meterdesk.adapters.manual import read_pages
from meterdesk.adapters.networks import own_networks
from meterdesk.adapters.notary import Ed25519Notary
from meterdesk.adapters.policy import RestrainedSettings, policy_path, read_policy
from meterdesk.adapters.releases import FileMemory, HttpsBulletin, stamped_address
from meterdesk.adapters.secrets.places import LONG_PATIENCE, SHORT_PATIENCE, Places
from meterdesk.adapters.settings import TomlSettings
from meterdesk.adapters.sheets.file import write_sheet
from meterdesk.adapters.snmp.printers import SnmpPrinters
from meterdesk.adapters.snmp.profile.file import read_folder
from meterdesk.adapters.snmp.sweep.broadcast import SnmpBroadcast
from meterdesk.adapters.soap.deferred import DeferredUplink, DeferredWay
from meterdesk.adapters.store.gzip_refusals import GzipRefusals
from meterdesk.adapters.store.store import SqlStore
from meterdesk.adapters.support.evidence import FolderEvidence
from meterdesk.adapters.turns import (
    WINDOW,
    GuestTurn,
    residence,
    turn_of_a_command,
    turn_of_the_window,
)
from meterdesk.domain.administration import Policy
from meterdesk.domain.authority import Authorities
from meterdesk.domain.errors import SecretsError
from meterdesk.domain.release import LARGEST_DOCUMENT
from meterdesk.domain.settings import SecretStore, Settings
from meterdesk.domain.turn import Resident
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
from meterdesk.services.manual import Manual
from meterdesk.services.moving import settle
from meterdesk.services.new_versions import Bulletins, NewVersions
from meterdesk.services.notices import Notices
from meterdesk.services.office import Office, OpenOffice
from meterdesk.services.one_run import missing
from meterdesk.services.polling import Polling
from meterdesk.services.ports.clock import Clock
from meterdesk.services.ports.computer import (
    Autostart,
    Backups,
    PlaceOfSecrets,
    Secrets,
    SettingsFile,
)
from meterdesk.services.ports.network import Printers, Uplink, Way
from meterdesk.services.ports.store import Store
from meterdesk.services.ports.turn import Turn
from meterdesk.services.preferences import PROXY_PASSWORD, Preferences
from meterdesk.services.preview import Preview
from meterdesk.services.receipts import ReceiptDesk, Receipts
from meterdesk.services.registration import RegistrationDesk
from meterdesk.services.rehearsal import Rehearsal
from meterdesk.services.saving import Saving
from meterdesk.services.setup import Setup
from meterdesk.services.sources import Sources
from meterdesk.services.status import Status
from meterdesk.services.supplier_files import SupplierFiles
from meterdesk.services.support import Support
from meterdesk.services.sync import Sync
from meterdesk.services.telephone import Telephone
from meterdesk.services.thinning import Thinning

if TYPE_CHECKING:
    from meterdesk.adapters.internet.client import Internet
    from meterdesk.adapters.soap.uplink import SoapUplink

SETTINGS_FILE = "settings.toml"
PATIENCE = 1.0
"""Seconds the first attempt waits for an agent."""


def utc_now() -> datetime:
    """The time in whole seconds, as everything that is kept or sent has it."""
    return datetime.fromtimestamp(int(time.time()), UTC)


def open_office(
    folder: Path,
    *,
    clock: Clock = utc_now,
    secrets: Secrets | None = None,
    places: PlaceOfSecrets | None = None,
    autostart: Autostart | None = None,
    patience: float = PATIENCE,
    sources: Sources | None = None,
) -> Office:
    """Opens what the folder holds, and makes it where there is none. One for each thread.

    `places` are shared by all offices of a process: see `open_places`. `clock`, `secrets` (one
    place for all), `autostart`, `patience` (seconds) and `sources` are for rehearsals.
    Raises StoreError and SettingsError.
    """
    policy = read_policy(policy_path())
    settings_file = _restrained_settings(folder, policy)
    settings = settings_file.read()
    printers = open_printers(clock, settings, patience)
    store = SqlStore(folder)

    shared = places or open_places(folder)

    def place(chosen: SecretStore) -> Secrets:
        return secrets or shared(chosen)

    remarks = settle(place, settings.secret_store)
    keyring = place(settings.secret_store)

    def open_internet(**how: Any) -> Internet:
        from meterdesk.adapters.internet.client import Internet

        return Internet(lambda: settings, lambda: keyring.get(PROXY_PASSWORD), **how)

    def open_bulletin() -> Internet:
        from meterdesk.adapters.internet.client import QUESTION

        return open_internet(patience=QUESTION, largest_answer=LARGEST_DOCUMENT)

    def open_uplink() -> SoapUplink:
        from meterdesk.adapters.soap.uplink import SoapUplink
        from meterdesk_contract.names import DIALECTS

        return SoapUplink(
            open_internet(),
            lambda: settings,
            clock,
            DIALECTS[settings.security_dialect],
            GzipRefusals(store, clock),
        )

    return assemble(
        settings=settings,
        settings_file=settings_file,
        secrets=keyring,
        place=place,
        autostart=autostart or open_autostart(folder),
        check_authority=_check_authority,
        printers=printers,
        uplink=DeferredUplink(open_uplink),
        store=store,
        clock=clock,
        close=store.close,
        sources=open_sources() if sources is None else sources,
        remarks=remarks,
        policy=policy,
        computer=ThisComputer(folder),
        files=SupplierFiles(FolderEnrolmentFiles(folder), clock),
        stamp=store.stamp,
        bulletins=Bulletins(
            HttpsBulletin(open_bulletin), FileMemory(folder), stamped_address(paths.resources())
        ),
    )


def _check_authority(private_ca: str) -> None:
    from meterdesk.adapters.internet.client import trust

    trust(private_ca)


def open_places(folder: Path, *, is_terminal: bool = False) -> PlaceOfSecrets:
    """Where secrets may lie; one for each process and folder, as memory is one of the places.

    A terminal waits longer for a keyring: somebody may be typing its password.
    """
    return Places(folder, LONG_PATIENCE if is_terminal else SHORT_PATIENCE)


def open_communities(
    folder: Path,
    places: PlaceOfSecrets,
    store: SecretStore | None = None,
    *,
    is_unlocked: bool = False,
) -> Communities:
    """What opens printers, without an office. Secrets are kept in `store` from now on.

    Raises SettingsError, SecretsError, and LockedError where `store` may not be changed.
    """
    settings_file = open_settings(folder)
    settings = settings_file.read()
    if store is not None and settings.secret_store is not store:
        before, settings = settings, replace(settings, secret_store=store)
        Administration(settings_file, read_policy(policy_path())).check_change(
            before, settings, is_unlocked=is_unlocked
        )
        settings_file.write(settings)
    for remark in settle(places, settings.secret_store):
        raise SecretsError(remark)
    return Communities(places(settings.secret_store))


def open_settings(folder: Path) -> SettingsFile:
    """The settings of that folder under the policy of this computer, without an office."""
    return _restrained_settings(folder, read_policy(policy_path()))


def _restrained_settings(folder: Path, policy: Policy) -> RestrainedSettings:
    own, brought = TomlSettings(folder / SETTINGS_FILE), FolderEnrolmentFiles(folder).is_authority
    return RestrainedSettings(own, policy, Authorities(brought))


def open_administration(folder: Path) -> Administration:
    """What is locked there, without an office."""
    return Administration(open_settings(folder), read_policy(policy_path()))


def open_sources() -> Sources:
    """Everything that tells where printers are without a sweep. Nothing is asked yet."""
    makers = read_makers(paths.resources() / "makers")
    return Sources(
        known=(cups_printers, windows_printers, partial(neighbours, makers)),
        asked=(SnmpBroadcast(), DnsSd()),
        networks=own_networks,
        look_up=look_up,
    )


def open_printers(
    clock: Clock = utc_now, settings: Settings | None = None, patience: float = PATIENCE
) -> Printers:
    """The printers on the network, without an office: nothing is read from disk but profiles."""
    chosen = settings or Settings()
    profiles = read_folder(paths.resources() / "printers")
    rate = chosen.packets_per_second
    return SnmpPrinters(profiles, clock, packets_per_second=rate, timeout=patience)


def open_backups(folder: Path, clock: Clock = utc_now) -> Backups:
    """Backups of the folder; neither making nor restoring one needs an open office (row M23)."""
    return FolderBackups(folder, clock, __version__)


def open_support(
    folder: Path,
    places: PlaceOfSecrets,
    clock: Clock = utc_now,
    opening: OpenOffice | None = None,
) -> Support:
    """What whoever helps from afar is to see (row M22); it needs no office that opens.

    `opening` is for rehearsals: how their office is opened.
    """
    evidence = FolderEvidence(folder, folder / SETTINGS_FILE, __version__, places)
    opens = opening or partial(open_office, folder, places=places)
    return Support(evidence, opens, clock, __version__)


def open_manual(folder: Path) -> Manual:
    """The help, read from a folder a language when it is opened, and the licences beside it."""
    return Manual(read_pages(folder), read_licences(folder.parent))


def lock_office(folder: Path) -> AbstractContextManager[object]:
    """The turn of a command: nobody else collects meanwhile; a service gives way.

    Raises AlreadyOpenError inside `with`.
    """
    return turn_of_a_command(folder)


def open_turn(folder: Path) -> AbstractContextManager[Turn]:
    """What makes this process the window of that folder. Raises AlreadyOpenError inside `with`."""
    return turn_of_the_window(folder, __version__)


def open_residence(folder: Path) -> AbstractContextManager[Turn]:
    """What makes this process its service. Raises AlreadyCollectingError inside `with`."""
    return residence(folder, utc_now(), __version__)


def resident(folder: Path) -> Resident | None:
    """The service that collects there, if one runs."""
    return GuestTurn(folder).resident()


def is_window_open(folder: Path) -> bool:
    """Whether a window shows that office, with the turn or beside a service."""
    return is_held(folder, WINDOW)


def is_office_open(folder: Path) -> bool:
    """Whether a Meterdesk works on that folder now: it keeps to what is planned."""
    return is_held(folder, LOCK_FILE)


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

    rehearsal = Rehearsal(store.rehearse, open_evening, clock)
    return Office(
        settings=settings,
        settings_file=settings_file,
        secrets=secrets,
        communities=communities,
        printers=printers,
        hints=hints,
        discovery=discovery,
        lookout=Lookout(discovery, store, clock),
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
        thinning=Thinning(store, clock),
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
    )
