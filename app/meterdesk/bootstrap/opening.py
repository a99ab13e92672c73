"""Opens the office from its folder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from meterdesk import paths
from meterdesk.adapters.autostart import open_autostart
from meterdesk.adapters.clock import utc_now
from meterdesk.adapters.computer import ThisComputer
from meterdesk.adapters.enrolment_files import FolderEnrolmentFiles
from meterdesk.adapters.looked_around import LookedAround
from meterdesk.adapters.releases import FileMemory, HttpsBulletin, stamped_address
from meterdesk.adapters.soap.deferred import DeferredUplink
from meterdesk.adapters.store.gzip_refusals import GzipRefusals
from meterdesk.adapters.store.store import SqlStore
from meterdesk.bootstrap.assembly import assemble
from meterdesk.bootstrap.parts import PATIENCE, open_places, open_printers, open_sources
from meterdesk.bootstrap.restraint import policy_here, restrained_settings
from meterdesk.domain.release import LARGEST_DOCUMENT
from meterdesk.domain.settings import SecretStore
from meterdesk.services.moving import settle
from meterdesk.services.new_versions import Bulletins
from meterdesk.services.office import Office
from meterdesk.services.ports.clock import Clock
from meterdesk.services.ports.computer import Autostart, PlaceOfSecrets, Secrets
from meterdesk.services.preferences import PROXY_PASSWORD
from meterdesk.services.sources import Sources
from meterdesk.services.supplier_files import SupplierFiles

if TYPE_CHECKING:
    from meterdesk.adapters.internet.client import Internet
    from meterdesk.adapters.soap.uplink import SoapUplink


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
    policy = policy_here()
    settings_file = restrained_settings(folder, policy)
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
        looks=LookedAround(folder),
        bulletins=Bulletins(
            HttpsBulletin(open_bulletin), FileMemory(folder), stamped_address(paths.resources())
        ),
    )


def _check_authority(private_ca: str) -> None:
    from meterdesk.adapters.internet.client import trust

    trust(private_ca)
