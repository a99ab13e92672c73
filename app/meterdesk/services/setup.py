"""The wizard's flow as plain code: three steps, what each needs, what comes next (row M2)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import IntEnum
from pathlib import Path

from meterdesk.domain.access import User
from meterdesk.domain.administration import COMMUNITIES, UNRESTRAINED, Area, Restraint, changed
from meterdesk.domain.authority import NONE_BROUGHT, Authorities
from meterdesk.domain.device import Address
from meterdesk.domain.enrolment import credentials
from meterdesk.domain.errors import BadInputError, NoKeyringError, NotNowError, SecretsError
from meterdesk.domain.exclusion import Exclusions
from meterdesk.domain.port import ports_of, spoken_ports
from meterdesk.domain.settings import SecretStore, Settings, check_server_url
from meterdesk.domain.status import OfficeStatus
from meterdesk.domain.target import addresses, check_community
from meterdesk.services.administration import Administration
from meterdesk.services.checkup import Computer, Finding, findings
from meterdesk.services.communities import NOTHING_KEPT, Communities, Kept
from meterdesk.services.ports.computer import Autostart, PlaceOfSecrets, SettingsFile
from meterdesk.services.supplier_files import Opened, SupplierFiles


class Step(IntEnum):
    """The three steps of the set-up and no others."""

    INSTALL = 1
    CONFIGURE = 2
    SIGN_UP = 3


DATA_ITEMS = (
    "serial number of the printer",
    "name of the meter",
    "value of the meter",
    "supplies usage",
    "date of the reading",
)
"""Everything that ever leaves the office (row M15)."""


@dataclass(frozen=True, slots=True)
class Answers:
    """What a person typed so far, as typed. The enrolment key is never written to disk.

    `users` are those that are kept: they are tried too, and typed in the preferences. Where `kept`
    has no place for secrets, somebody chooses one: `secret_store`. `opened` is the supplier's file.
    """

    networks: tuple[str, ...] = ()
    exclusions: tuple[str, ...] = ()
    communities: tuple[str, ...] = ("public",)
    ports: str = "161"
    server_url: str = ""
    enrolment_key: str = field(default="", repr=False)
    start_with_session: bool = True
    follow_hints: bool = True
    users: tuple[User, ...] = ()
    secret_store: SecretStore = SecretStore.KEYRING
    kept: Kept = NOTHING_KEPT
    restraint: Restraint = UNRESTRAINED
    is_unlocked: bool = False
    opened: Opened | None = None
    authorities: Authorities = NONE_BROUGHT

    def way(self, settings: Settings) -> Settings:
        """The settings with the server that was typed, to be tried before they are kept."""
        typed = replace(settings, server_url=self.server_url)
        if authority := self._authority():
            return replace(typed, private_ca=authority)
        return self.authorities.follow(settings, typed, self.restraint)

    def keeps_registration(self, status: OfficeStatus | None) -> bool:
        """Whether this office is registered with that server and no new key was typed."""
        return (
            status is not None
            and status.is_registered
            and status.server_url == self.server_url
            and not self.enrolment_key
        )

    def _authority(self) -> str:
        """That of the file, for the server of the file alone; "" where it brings none."""
        here, held = self.opened, self.restraint.fixed
        if here is None or here.file.server_url != self.server_url or "private_ca" in held:
            return ""
        return here.private_ca

    def __repr__(self) -> str:
        return f"Answers(networks={self.networks}, server_url={self.server_url!r})"


class Setup:
    """Checks what was typed field by field and keeps it."""

    def __init__(
        self,
        settings_file: SettingsFile,
        place: PlaceOfSecrets,
        autostart: Autostart,
        administration: Administration | None = None,
        computer: Computer | None = None,
        files: SupplierFiles | None = None,
    ) -> None:
        self._computer = computer
        self._files = files
        self.authorities = files.authorities if files else NONE_BROUGHT
        self._settings_file = settings_file
        self._place = place
        self._autostart = autostart
        self.administration = administration or Administration(settings_file)

    def begin(self) -> Answers:
        """What is known already, to start from."""
        settings = self._settings_file.read()
        kept = Communities(self._place(settings.secret_store)).kept()
        return Answers(
            networks=settings.networks,
            exclusions=settings.exclusions,
            communities=kept.communities,
            ports=spoken_ports(settings.snmp_ports),
            server_url=settings.server_url,
            start_with_session=settings.start_with_session,
            follow_hints=settings.follow_hints,
            users=kept.users,
            secret_store=settings.secret_store,
            kept=kept,
            restraint=self.administration.restraint(),
            authorities=self.authorities,
        )

    def open_file(self, path: Path, *, is_unlocked: bool = False) -> Opened:
        """What the supplier's file says: server, key, authority. Nothing is set or sent.

        Raises BadInputError, LockedError and SettingsError.
        """
        if self._files is None:
            raise NotNowError("No file of a supplier can be opened here.")
        self.administration.check_area(Area.SERVER, is_unlocked=is_unlocked)
        return self._files.open(path)

    def check_computer(self, answers: Answers) -> tuple[Finding, ...]:
        """Whether this computer can read meters by itself; may take seconds, in any thread."""
        if self._computer is None:
            return ()
        return findings(self._computer, has_keyring=answers.kept.has_place)

    def problems(self, answers: Answers) -> dict[str, str]:
        """A sentence for each field that cannot stay as it is, by the field's name."""
        found: dict[str, str] = {}
        checks: dict[str, Callable[[], object]] = {
            "networks": lambda: _some(addresses(answers.networks)),
            "exclusions": lambda: Exclusions.of(answers.exclusions),
            "ports": lambda: addresses(
                () if "networks" in found else answers.networks, ports_of(answers.ports)
            ),
            "communities": lambda: [check_community(name) for name in answers.communities],
            "server_url": lambda: check_server_url(answers.server_url),
            "enrolment_key": lambda: credentials(answers.enrolment_key),
            "secret_store": lambda: self._check_place(answers.secret_store),
        }
        for name, check in checks.items():
            try:
                check()
            except BadInputError as error:
                found[name] = error.message
        return found | self._held(answers)

    def _held(self, answers: Answers) -> dict[str, str]:
        """What is locked and would be changed."""
        before = self._settings_file.read()
        try:
            names = (*changed(before, _over(before, answers)), *_others(answers))
        except BadInputError:
            return {}  # it is said where it stands
        restraint = self.administration.restraint(is_unlocked=answers.is_unlocked)
        return {_FIELDS.get(name, name): why for name, why in restraint.broken(names).items()}

    def _check_place(self, store: SecretStore) -> None:
        """Raises BadInputError where no secret can be kept, before the server gives one."""
        try:
            self._place(store).get(Communities.NAME)
        except NoKeyringError:
            raise BadInputError(
                "This computer has no keyring; choose where secrets are to be kept."
            ) from None
        except SecretsError:
            return  # locked now: it is said when something is to be kept

    def keep(self, answers: Answers) -> Settings:
        """Writes what may be written; the enrolment key and its secret are not among it.

        Raises LockedError, SettingsError, SecretsError and AutostartError.
        """
        before = self._settings_file.read()
        settings = _over(before, answers)
        self.administration.check_change(
            before, settings, _others(answers), is_unlocked=answers.is_unlocked
        )
        self._settings_file.write(settings)
        known = Communities(self._place(settings.secret_store))
        known.change(answers.kept, answers.communities)
        self._autostart.set(answers.start_with_session)
        return settings


def _over(settings: Settings, answers: Answers) -> Settings:
    return replace(
        answers.way(settings),
        networks=_in_order(settings.networks, answers.networks),
        exclusions=answers.exclusions,
        snmp_ports=ports_of(answers.ports),
        start_with_session=answers.start_with_session,
        secret_store=answers.secret_store,
    )


def _in_order(before: tuple[str, ...], after: tuple[str, ...]) -> tuple[str, ...]:
    """The same places in another order are no change."""
    return before if sorted(before) == sorted(after) else after


def _others(answers: Answers) -> tuple[str, ...]:
    return (COMMUNITIES,) if answers.communities != answers.kept.communities else ()


_FIELDS = {"snmp_ports": "ports", "private_ca": "server_url"}
"""Fields of the answers that are called otherwise than their settings."""


def _some(found: tuple[Address, ...]) -> None:
    if not found:
        raise BadInputError("Name at least one network, range, address or host to look in.")
