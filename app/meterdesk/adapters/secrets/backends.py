"""Which keyrings are trusted with a secret: a table, and nothing beside it.

The library `keyring` would also take what an environment variable, `keyringrc.cfg` or an installed
plug-in names: plain text files (keyrings.alt), `null`, which forgets, chains of both. None of that
is looked at here.
"""

from __future__ import annotations

import importlib
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

log = logging.getLogger(__name__)

FindBackends = Callable[[], Sequence["KeyringBackend"]]
"""The keyrings that are here now, the best one first. May block and may wait for D-Bus."""


@dataclass(frozen=True, slots=True)
class Trusted:
    """A backend of the library, what people call it, and what is set on it before its use."""

    module: str
    name: str
    title: str
    attributes: dict[str, object] = field(default_factory=dict)


TRUSTED = (
    Trusted(
        "keyring.backends.Windows",
        "WinVaultKeyring",
        "Windows Credential Manager",
        {"persist": "local machine"},  # else it roams to other PCs, whose folders have equal names
    ),
    Trusted("keyring.backends.macOS", "Keyring", "macOS Keychain"),
    Trusted("keyring.backends.SecretService", "Keyring", "Secret Service"),
    Trusted("keyring.backends.kwallet", "DBusKeyring", "KWallet"),
)
"""Each encrypts what it keeps and asks the operating system, or the user, before it opens."""


def find_backends(trusted: Sequence[Trusted] = TRUSTED) -> tuple[KeyringBackend, ...]:
    """Those of the table that work on this computer now, the one its desktop prefers first."""
    found = []
    for one in trusted:
        try:
            kind = getattr(importlib.import_module(one.module), one.name)
            priority, backend = kind.priority, kind()  # `priority` raises where it cannot work
            for name, value in one.attributes.items():
                setattr(backend, name, value)
        except Exception as error:  # each platform's backends miss something else elsewhere
            log.debug("%s is not here (%s)", one.title, type(error).__name__)
            continue
        found.append((priority, backend))
    return tuple(backend for _, backend in sorted(found, key=lambda each: -each[0]))
