"""Secrets go from one place to another: all of them, and none stays behind.

The settings say where they belong. What lies elsewhere was left there by a program that ended in
the middle of moving, or by somebody who edited the settings, and is fetched at the next start.
"""

from __future__ import annotations

from collections.abc import Iterable

from meterdesk.domain.errors import SecretsError
from meterdesk.domain.settings import SecretStore
from meterdesk.services.ports.computer import PlaceOfSecrets, Secrets

_LEFT = "Some secrets still lie where they were before and cannot be moved: "


def copy(old: Secrets, new: Secrets) -> None:
    """Everything that is kept in `old` is kept in `new` as well. Raises SecretsError."""
    if old is not new:
        for name in old.names():
            if (secret := old.get(name)) is not None:
                new.put(name, secret)


def wipe(old: Secrets, new: Secrets) -> None:
    """Nothing is kept in `old` any more. Raises SecretsError."""
    if old is not new:
        for name in old.names():
            old.remove(name)


def fetch(old: Secrets, new: Secrets) -> None:
    """What only `old` has goes to `new`, and then nothing is left in `old`. Raises SecretsError.

    What both have is newer in `new`: it is where the settings want it, and was written there.
    """
    if old is new:
        return
    for name in old.names():
        if new.get(name) is None and (secret := old.get(name)) is not None:
            new.put(name, secret)
        old.remove(name)


def settle(
    place: PlaceOfSecrets, chosen: SecretStore, others: Iterable[SecretStore] = SecretStore
) -> tuple[str, ...]:
    """Fetches what lies in another place than the chosen one; a sentence for each that keeps it.

    Nothing is opened where nothing is to be moved.
    """
    remarks = []
    for other in others:
        if other is chosen:
            continue
        try:
            fetch(place(other), place(chosen))
        except SecretsError as error:
            remarks.append(_LEFT + error.message)
    return tuple(remarks)
