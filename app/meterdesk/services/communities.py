"""The SNMP communities of this office. They open doors, so they live with the secrets.

The users of SNMPv3 are their neighbours: `users`.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field

from meterdesk.domain.access import Access, Community, User, communities
from meterdesk.domain.errors import NoKeyringError, SecretsError
from meterdesk.domain.target import check_community
from meterdesk.services.ports.computer import Secrets
from meterdesk.services.users import Users

DEFAULT = ("public",)


@dataclass(frozen=True, slots=True)
class Kept:
    """What opens printers, as somebody is to see and change it.

    `trouble` is the sentence why what is kept cannot be read now, and then the others are empty.
    `has_place` is false where no secret can be kept before somebody chooses where.
    """

    communities: tuple[str, ...] = field(default=(), repr=False)
    users: tuple[User, ...] = field(default=(), repr=False)
    trouble: str = ""
    has_place: bool = True

    @property
    def is_readable(self) -> bool:
        """Whether all of it is here; where there is no place for it there is nothing."""
        return not self.trouble or not self.has_place


NOTHING_KEPT = Kept()


class Communities:
    """The communities to try, in order; `public` alone until somebody says otherwise."""

    NAME = "snmp-communities"
    """The name under which they lie with the secrets."""

    def __init__(self, secrets: Secrets) -> None:
        self._secrets = secrets
        self.users = Users(secrets)

    def known(self) -> tuple[str, ...]:
        """The communities. Where there is no keyring, only the public one is known.

        Raises SecretsError where there is one and it is locked or damaged: to go on with `public`
        alone would make every other printer seem asleep.
        """
        try:
            kept = self._secrets.get(self.NAME)
        except NoKeyringError:
            return DEFAULT
        try:
            return tuple(str(name) for name in json.loads(kept)) if kept else DEFAULT
        except (ValueError, TypeError):
            raise SecretsError(
                "The communities in the keyring cannot be read; type them again in Preferences, "
                "Discovery."
            ) from None

    def kept(self) -> Kept:
        """All of it, or why that cannot be told. Never raises SecretsError."""
        try:
            self._secrets.get(self.NAME)
        except NoKeyringError as error:
            return Kept(DEFAULT, trouble=error.message, has_place=False)
        except SecretsError as error:
            return Kept(trouble=error.message)
        try:
            return Kept(self.known(), self.users.known())
        except SecretsError as error:
            return Kept(trouble=error.message)

    def change(
        self, before: Kept, names: Sequence[str], users: Sequence[User] | None = None
    ) -> None:
        """Keeps these in place of those before; what nobody could see then is only added to.

        None leaves the users as they are. Raises BadInputError and SecretsError.
        """
        if before.is_readable:
            self.keep(names)
            if users is not None:
                self.users.keep(users)
            return
        if names:
            self.keep((*self.known(), *names))
        for user in users or ():
            self.users.add(user)

    def access(self) -> tuple[Access, ...]:
        """What to try at an agent's door: the communities, then the users. Raises SecretsError.

        Where the keyring is closed and none of these was ever kept in it, `public` is all of them.
        """
        try:
            return (*communities(self.known()), *self.users.known())
        except SecretsError:
            if {self.NAME, Users.NAME} & {*self._secrets.names()}:
                raise
            return communities(DEFAULT)

    def remember(self, opened: Sequence[Access]) -> int:
        """Keeps what opened a door too, after the known, and returns how many are new.

        Raises BadInputError and SecretsError.
        """
        names = tuple(one.name for one in opened if isinstance(one, Community))
        new = set(names) - {*self.known()}
        if new:
            self.keep((*self.known(), *names))
        return len(new)

    def keep(self, names: Sequence[str]) -> None:
        """Keeps them, in order, each once. Raises BadInputError and SecretsError."""
        checked = tuple(dict.fromkeys(check_community(name) for name in names)) or DEFAULT
        if checked != self.known():
            self._secrets.put(self.NAME, json.dumps(checked))
