"""`meterdesk internet-proxy`: the way out, and its password into the place of secrets (M13)."""

from __future__ import annotations

import sys
from argparse import Namespace
from dataclasses import replace
from getpass import getpass

from meterdesk.domain.administration import Area
from meterdesk.domain.errors import BadInputError
from meterdesk.domain.settings import InternetProxy, Settings
from meterdesk.entrypoints.administration import is_unlocked
from meterdesk.entrypoints.terminal import print_json
from meterdesk.services.office import Office

_WAYS = {
    str(InternetProxy.SYSTEM): InternetProxy.SYSTEM,
    str(InternetProxy.NONE): InternetProxy.NONE,
}


async def internet_proxy(office: Office, words: Namespace) -> int:
    """Sets the way that is named, and says which one holds. Raises BadInputError, SecretsError."""
    choices = office.preferences.begin()
    if words.user and not words.way:
        raise BadInputError("Name the Internet proxy as well: http://proxy.example:8080")
    if words.way:
        choices = replace(choices, settings=_wanted(choices.settings, words), ports=None)
        may = is_unlocked(office.administration, words)
        choices = replace(choices, is_unlocked=may)
        if problem := office.preferences.problems(choices).get("internet_proxy_url"):
            office.administration.check_area(Area.INTERNET, is_unlocked=may)
            raise BadInputError(problem)
        password = _password() if words.user else ""
        office.preferences.keep(replace(choices, proxy_password=password))
    _tell(office.preferences.begin().settings, words)
    return 0


def _wanted(settings: Settings, words: Namespace) -> Settings:
    """Without a user, the proxy wants none: the one that was kept goes, with its password."""
    way = _WAYS.get(words.way, InternetProxy.MANUAL)
    address = words.way if way is InternetProxy.MANUAL else ""
    return replace(
        settings,
        internet_proxy=way,
        internet_proxy_url=address,
        internet_proxy_user=words.user or "",
        secret_store=words.secret_store or settings.secret_store,
    )


def _password() -> str:
    """Typed at the terminal, or the first line of standard input; never a word of the command."""
    if sys.stdin.isatty():
        return getpass("Password at the Internet proxy: ")
    password = sys.stdin.readline().rstrip("\r\n")
    if not password:
        raise BadInputError("The password is read from standard input, and there is none.")
    return password


def _tell(settings: Settings, words: Namespace) -> None:
    if words.json:
        print_json(
            {
                "internet_proxy": settings.internet_proxy.value,
                "internet_proxy_url": settings.internet_proxy_url,
                "internet_proxy_user": settings.internet_proxy_user,
            }
        )
        return
    user = f", as {settings.internet_proxy_user}" if settings.internet_proxy_user else ""
    proxy = f"{settings.internet_proxy_url}{user}"
    said = {
        InternetProxy.SYSTEM: "The Internet is reached as this computer is set up.",
        InternetProxy.NONE: "The Internet is reached directly.",
        InternetProxy.MANUAL: f"The Internet is reached through {proxy}.",
    }
    print(said[settings.internet_proxy])
