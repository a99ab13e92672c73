"""The SNMPv3 users of this office, kept whole with the secrets and nowhere else."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict

from meterdesk.domain.access import Auth, Privacy, User, check_user
from meterdesk.domain.errors import BadInputError, NoKeyringError, NotNowError, SecretsError
from meterdesk.services.ports.computer import Secrets

_DAMAGED = (
    "The SNMPv3 users among the secrets cannot be read; remove the entry “snmp-users” there, and "
    "enter them again."
)


class Users:
    """The users to try, in order. A name in one context is one user; another context, another."""

    NAME = "snmp-users"
    """The name under which they lie with the secrets."""

    def __init__(self, secrets: Secrets) -> None:
        self._secrets = secrets

    def known(self) -> tuple[User, ...]:
        """The users; none where there is no keyring. Raises SecretsError."""
        kept = self._kept()
        try:
            return tuple(map(_user, json.loads(kept))) if kept else ()
        except (ValueError, TypeError, KeyError, AttributeError, BadInputError):
            raise SecretsError(_DAMAGED) from None

    def keep(self, users: Sequence[User]) -> None:
        """Keeps them, in order, each once. Raises BadInputError and SecretsError."""
        checked = check_users(users)
        text = json.dumps(list(map(_written, checked))) if checked else None
        if text == self._kept():
            return
        if text is None:
            self._secrets.remove(self.NAME)
        else:
            self._secrets.put(self.NAME, text)

    def add(self, user: User) -> None:
        """Keeps one more, in place of the same name in the same context."""
        kept = self.known()
        if any(_key(one) == _key(user) for one in kept):
            self.keep([user if _key(one) == _key(user) else one for one in kept])
        else:
            self.keep((*kept, user))

    def remove(self, name: str, context: str | None = None) -> None:
        """Forgets a user, in one context or in all. Raises NotNowError where there is none."""
        gone = self.named(name, context)
        self.keep([user for user in self.known() if user not in gone])

    def named(self, name: str, context: str | None = None) -> tuple[User, ...]:
        """The users of that name. Raises NotNowError where there is none."""
        found = tuple(
            user
            for user in self.known()
            if user.name == name and (context is None or user.context == context)
        )
        if not found:
            raise NotNowError(
                f"No SNMPv3 user “{name}” is kept; `meterdesk access list` names those that are."
            )
        return found

    def _kept(self) -> str | None:
        try:
            return self._secrets.get(self.NAME)
        except NoKeyringError:
            return None


def check_users(users: Sequence[User]) -> tuple[User, ...]:
    """Each as it is kept. Raises BadInputError, also for the same name in the same context."""
    checked = tuple(dict.fromkeys(map(check_user, users)))
    keys = [_key(user) for user in checked]
    for key in keys:
        if keys.count(key) > 1:
            raise BadInputError(
                "Two SNMPv3 users have the same name and context; change one of them."
            )
    return checked


def _key(user: User) -> tuple[str, str]:
    return user.name, user.context


def _written(user: User) -> dict[str, str]:
    """Without what is empty: some keyrings hold little."""
    return {name: value for name, value in asdict(user).items() if value}


def _user(kept: dict[str, str]) -> User:
    auth, privacy = kept.get("auth"), kept.get("privacy")
    return check_user(
        User(
            kept["name"],
            Auth(auth) if auth else None,
            kept.get("auth_password", ""),
            Privacy(privacy) if privacy else None,
            kept.get("privacy_password", ""),
            kept.get("context", ""),
        )
    )
