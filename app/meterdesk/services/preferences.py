"""What may be set once the office is set up: checked field by field, kept whole, acted upon."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime

from meterdesk.domain.access import User
from meterdesk.domain.administration import (
    COMMUNITIES,
    UNRESTRAINED,
    USERS,
    Restraint,
    changed,
)
from meterdesk.domain.administration import PROXY_PASSWORD as PROXY_PASSWORD_FIELD
from meterdesk.domain.authority import NONE_BROUGHT, Authorities
from meterdesk.domain.errors import BadInputError, MeterdeskError, SecretsError
from meterdesk.domain.exclusion import Exclusions
from meterdesk.domain.port import ports_of, spoken_ports
from meterdesk.domain.release import check_address
from meterdesk.domain.settings import (
    InternetProxy,
    SecretStore,
    Settings,
    check_packets_per_second,
    check_proxy_url,
    check_proxy_user,
    check_read_every,
    check_server_url,
)
from meterdesk.domain.target import addresses, check_community
from meterdesk.services.administration import Administration
from meterdesk.services.communities import NOTHING_KEPT, Communities, Kept
from meterdesk.services.moving import copy, wipe
from meterdesk.services.new_versions import NewVersions
from meterdesk.services.ports.computer import Autostart, PlaceOfSecrets, SettingsFile
from meterdesk.services.users import check_users

PROXY_PASSWORD = "internet-proxy"
"""The name under which the password of the Internet proxy lies with the secrets."""


@dataclass(frozen=True, slots=True)
class Choices:
    """What stands in the dialog. `proxy_password` None leaves the one that is kept, "" forgets it.

    `has_proxy_password` only says that one is kept: a secret is never shown back. `ports` are as
    typed; None leaves those of the settings. `trouble` is the sentence why secrets cannot be read
    now; `leaves_secrets` lets them lie until they can, where another place is chosen. `restraint`
    is what may not be changed; `is_unlocked` after the administration password was typed.
    `releases_host` is who would be asked for new versions, "" where nobody is known; it was asked
    last `releases_asked_at`.
    """

    settings: Settings
    communities: tuple[str, ...]
    ports: str | None = None
    has_proxy_password: bool = False
    proxy_password: str | None = field(default=None, repr=False)
    users: tuple[User, ...] = field(default=(), repr=False)
    kept: Kept = NOTHING_KEPT
    leaves_secrets: bool = False
    restraint: Restraint = UNRESTRAINED
    is_unlocked: bool = False
    releases_host: str = ""
    releases_asked_at: datetime | None = None

    @property
    def trouble(self) -> str:
        return self.kept.trouble

    def __repr__(self) -> str:
        return f"Choices({self.settings!r})"


class Preferences:
    """Checks what was typed, keeps it, and moves the secrets where they are to lie from now on.

    `check_authority` raises where a file holds no certificate authority.
    """

    def __init__(
        self,
        settings_file: SettingsFile,
        autostart: Autostart,
        place: PlaceOfSecrets,
        check_authority: Callable[[str], object],
        administration: Administration | None = None,
        authorities: Authorities = NONE_BROUGHT,
        new_versions: NewVersions | None = None,
    ) -> None:
        self._settings_file = settings_file
        self._autostart = autostart
        self._place = place
        self._check_authority = check_authority
        self.administration = administration or Administration(settings_file)
        self._authorities = authorities
        self._new_versions = new_versions

    def begin(self) -> Choices:
        """What holds now. Raises SettingsError."""
        settings = self._settings_file.read()
        kept = Communities(self._place(settings.secret_store)).kept()
        restraint = self.administration.restraint()
        if not restraint.why("start_with_session"):
            settings = replace(settings, start_with_session=self._autostart.is_on())
        news = self._new_versions
        return Choices(
            settings,
            kept.communities,
            spoken_ports(settings.snmp_ports),
            self._has_password(settings.secret_store),
            users=kept.users,
            kept=kept,
            restraint=restraint,
            releases_host=news.host(settings) if news else "",
            releases_asked_at=news.known().asked_at if news else None,
        )

    def settled(self, choices: Choices) -> Settings:
        """What was chosen, as it is tried and kept: no other server gets a file's authority."""
        return self._authorities.follow(
            self._settings_file.read(), choices.settings, self.administration.restraint()
        )

    def problems(self, choices: Choices) -> dict[str, str]:
        """A sentence for each field that cannot stay as it is, by the setting's name."""
        wanted = self.settled(choices)
        found: dict[str, str] = {}
        checks: dict[str, Callable[[], object]] = {
            "read_every": lambda: check_read_every(wanted.read_every),
            "networks": lambda: addresses(wanted.networks),
            "exclusions": lambda: Exclusions.of(wanted.exclusions),
            "communities": lambda: [check_community(name) for name in choices.communities],
            "users": lambda: check_users(choices.users),
            "snmp_ports": lambda: addresses(
                () if "networks" in found else wanted.networks, _ports(choices)
            ),
            "packets_per_second": lambda: check_packets_per_second(wanted.packets_per_second),
            "internet_proxy_url": lambda: _check_way(wanted),
            "internet_proxy_user": lambda: _check_proxy_user(wanted, choices.proxy_password),
            "server_url": lambda: wanted.server_url and check_server_url(wanted.server_url),
            "releases_url": lambda: wanted.releases_url and check_address(wanted.releases_url),
            "private_ca": lambda: wanted.private_ca and self._check_authority(wanted.private_ca),
        }
        for name, check in checks.items():
            try:
                check()
            except MeterdeskError as error:
                found[name] = error.message
        return found | self._held(choices)

    def _held(self, choices: Choices) -> dict[str, str]:
        """What is locked and would be changed."""
        before = self._settings_file.read()
        after = self.settled(choices)
        with suppress(BadInputError):
            after = replace(after, snmp_ports=_ports(choices))
        restraint = self.administration.restraint(is_unlocked=choices.is_unlocked)
        return restraint.broken((*changed(before, after), *_secrets_changed(choices)))

    def keep(self, choices: Choices) -> Settings:
        """Writes everything and acts on it.

        Where secrets move they are copied first, then the settings say where they are, then they
        are wiped where they were: whenever that is broken off, the next start goes on with it.
        Raises LockedError, BadInputError, SettingsError, SecretsError and AutostartError; what was
        written until then stays.
        """
        before = self._settings_file.read()
        after = replace(self.settled(choices), snmp_ports=_ports(choices))
        self.administration.check_change(
            before, after, _secrets_changed(choices), is_unlocked=choices.is_unlocked
        )
        secrets, old = self._place(after.secret_store), self._place(before.secret_store)
        if not choices.leaves_secrets:
            copy(old, secrets)
        if choices.proxy_password:
            secrets.put(PROXY_PASSWORD, choices.proxy_password)
        elif choices.proxy_password == "":
            secrets.remove(PROXY_PASSWORD)
        Communities(secrets).change(choices.kept, choices.communities, choices.users)
        self._settings_file.write(after)
        if not choices.leaves_secrets:
            wipe(old, secrets)
        self._autostart.set(after.start_with_session)
        return after

    def _has_password(self, store: SecretStore) -> bool:
        try:
            return self._place(store).get(PROXY_PASSWORD) is not None
        except SecretsError:
            return False


def _ports(choices: Choices) -> tuple[int, ...]:
    return choices.settings.snmp_ports if choices.ports is None else ports_of(choices.ports)


def _secrets_changed(choices: Choices) -> Iterator[str]:
    """What lies with the secrets and was typed anew."""
    if choices.communities != choices.kept.communities:
        yield COMMUNITIES
    if choices.users != choices.kept.users:
        yield USERS
    if choices.proxy_password is not None:
        yield PROXY_PASSWORD_FIELD


def _check_proxy_user(settings: Settings, password: str | None) -> None:
    if settings.internet_proxy is not InternetProxy.NONE:
        check_proxy_user(settings.internet_proxy_user, password or "")


def _check_way(settings: Settings) -> None:
    if settings.internet_proxy is InternetProxy.MANUAL:
        if not settings.internet_proxy_url.strip():
            raise BadInputError("Write the proxy's address, for example http://proxy.example:8080")
        check_proxy_url(settings.internet_proxy_url)
