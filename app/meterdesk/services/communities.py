"""The SNMP communities of this office. They open doors, so they live with the secrets.

The users of SNMPv3 are their neighbours: `users`.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from meterdesk.domain.access import Access, Community, communities
from meterdesk.domain.errors import NoKeyringError, SecretsError
from meterdesk.domain.target import check_community
from meterdesk.services.ports import Secrets
from meterdesk.services.users import Users

DEFAULT = ("public",)


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

    def access(self) -> tuple[Access, ...]:
        """What to try at an agent's door: the communities, then the users. Raises SecretsError."""
        return (*communities(self.known()), *self.users.known())

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
