"""`meterdesk new-version`: whether somebody is told of new versions, of whom that is asked."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import replace

from meterdesk import __version__
from meterdesk.domain.administration import Area
from meterdesk.domain.errors import BadInputError
from meterdesk.domain.release import Known, host_of
from meterdesk.domain.settings import Settings
from meterdesk.entrypoints.administration import is_unlocked
from meterdesk.entrypoints.documents import time
from meterdesk.entrypoints.terminal import local, print_json
from meterdesk.services.office import Office

BUILT_IN = "built-in"


async def new_version(office: Office, words: Namespace) -> int:
    """Sets what is named, and says what holds; nobody is asked by this. Raises BadInputError."""
    begun = office.preferences.begin()
    wanted = _wanted(begun.settings, words)
    if wanted != begun.settings:
        may = is_unlocked(office.administration, words)
        choices = replace(begun, settings=wanted, ports=None, is_unlocked=may)
        if problem := office.preferences.problems(choices).get("releases_url"):
            office.administration.check_area(Area.UPGRADES, is_unlocked=may)
            raise BadInputError(problem)
        if wanted.tell_new_versions and not office.new_versions.address(wanted):
            raise BadInputError(
                "This copy of Meterdesk knows nobody to ask; name an address with --from."
            )
        office.preferences.keep(choices)
    _tell(office, wanted, words)
    return 0


def _wanted(settings: Settings, words: Namespace) -> Settings:
    tells = settings.tell_new_versions if words.way is None else words.way == "on"
    address = settings.releases_url
    if words.address is not None:
        address = "" if words.address == BUILT_IN else words.address
    return replace(settings, tell_new_versions=tells, releases_url=address)


def _tell(office: Office, settings: Settings, words: Namespace) -> None:
    known, address = office.new_versions.known(), office.new_versions.address(settings)
    if words.json:
        print_json(_document(known, settings, address))
        return
    host = host_of(address)
    print(f"This is Meterdesk {__version__}.")
    if settings.tell_new_versions and host:
        print(f"The window asks {host} once a day which version is the newest, and tells.")
    elif host:
        print(f"Nobody is asked for new versions; with `on`, the window asks {host} once a day.")
    else:
        print("Nobody is asked for new versions: this copy of Meterdesk knows no address.")
    if known.asked_at is not None:
        print(f"It was asked last on {local(known.asked_at)}.")
    if (newest := known.release) is not None:
        print(f"The newest version it was told of is {newest.version}: {newest.page}")


def _document(known: Known, settings: Settings, address: str) -> dict[str, object]:
    newest = known.release
    return {
        "version": __version__,
        "tell_new_versions": settings.tell_new_versions,
        "address": address,
        "asked_at": time(known.asked_at),
        "newest": newest and str(newest.version),
        "published": newest and newest.published.isoformat(),
        "page": newest and newest.page,
        "silenced": known.silenced or None,
    }
