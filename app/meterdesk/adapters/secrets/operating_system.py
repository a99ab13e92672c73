"""The operating system's keyring: Credential Manager, Keychain, Secret Service or KWallet."""

from __future__ import annotations

import logging
import secrets as random
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from meterdesk.adapters.secrets.attendant import Attendant, NoAnswerError
from meterdesk.adapters.secrets.backends import FindBackends, find_backends
from meterdesk.adapters.secrets.owners_file import OwnersFile
from meterdesk.domain.errors import NoKeyringError, SecretsError

if TYPE_CHECKING:  # the library takes a tenth of a second, and most commands ask no keyring
    from keyring.backend import KeyringBackend

log = logging.getLogger(__name__)

SERVICE = "Meterdesk"
"""What the entries begin with in the operating system's own list of passwords."""

LONGEST_ENTRY = 1_200
"""UTF-16 units of one entry: Windows keeps 2,560 bytes (CRED_MAX_CREDENTIAL_BLOB_SIZE)."""

_IN_PARTS = "meterdesk-parts:"

_LATER = "Nothing is lost; it is tried again later."
_CHOICE = (
    "choose in Preferences, Administration, to keep secrets in a file that only you can read or "
    "for this run only (on the command line: --secret-in-file or --secret-for-this-run)."
)
_LOCKED = "The keyring of this computer is locked; unlock it, or type its password when it asks. "
_NO_ANSWER = (
    "The keyring of this computer does not answer; look for a window in which it asks for its "
    f"password. {_LATER}"
)
_SENTENCES: dict[str, str] = {
    "KeyringLocked": _LOCKED + _LATER,
    "InitError": _LOCKED + _LATER,
    "PasswordSetError": "The keyring of this computer took no secret; " + _CHOICE,
}
"""By the names of `keyring.errors`."""
_ABSENT = f"This computer has no keyring; {_CHOICE}"
_AWAY = (
    "The keyring that holds the secrets of this office is not there now; log in to the desktop, or "
    f"start it. {_LATER}"
)
_DAMAGED = (
    "A part of the secret “%s” is missing in the keyring; type it again, or register this office "
    "again if it was the proxy's."
)


class KeyringSecrets:
    """Entries of one data folder; `folder_key` tells them from those of another.

    The names of what is kept stand in the file `names`, without the secrets: so a keyring that is
    away is known from a computer that has none, and what is moved is moved whole.
    """

    def __init__(
        self,
        folder_key: str,
        names: Path,
        attendant: Attendant,
        find: FindBackends = find_backends,
    ) -> None:
        self._folder_key = folder_key
        self._names = OwnersFile(names)
        self._attendant = attendant
        self._find = find

    def get(self, name: str) -> str | None:
        """The secret of that name, or None. Raises SecretsError."""
        with self._sentences():
            return self._attendant.ask(lambda: self._get(name))

    def put(self, name: str, secret: str) -> None:
        """Keeps it, and looks whether it was kept. Raises SecretsError."""
        with self._sentences():
            is_kept = self._attendant.ask(lambda: self._put(name, secret))
        if not is_kept:
            raise SecretsError(f"The keyring of this computer forgets what it is given; {_CHOICE}")

    def remove(self, name: str) -> None:
        """Forgets it; nothing happens where there is none. Raises SecretsError."""
        with self._sentences():
            self._attendant.ask(lambda: self._remove(name))

    def names(self) -> tuple[str, ...]:
        """What was put here and not removed, as this folder remembers it. Raises SecretsError."""
        return tuple(self._names.read())

    # --- what the attendant does

    def _get(self, name: str) -> str | None:
        for backend in self._backends():
            head = self._read(backend, name)
            if head is not None:
                return self._joined(backend, name, head)
        return None

    def _put(self, name: str, secret: str) -> bool:
        """Parts first, under names of their own, then the entry that makes them count."""
        backend = self._backends()[0]
        before = self._names.read().get(name, "")
        parts = _parts(secret)
        generation = random.token_hex(4) if len(parts) > 1 or _is_head(secret) else ""
        mine = f"{generation}:{len(parts)}" if generation else ""
        self._note(name, " ".join(filter(None, (before, mine))))
        for number, part in enumerate(parts if generation else ()):
            self._write(backend, _part(name, generation, number), part)
        self._write(backend, name, f"{_IN_PARTS}{mine}" if generation else secret)
        if self._get(name) != secret:
            return False
        self._remove_parts(backend, name, before)
        self._note(name, mine)
        return True

    def _remove(self, name: str) -> None:
        kept = self._names.read().get(name)
        if kept is None and not self._find():
            return
        for backend in self._backends():
            self._delete(backend, name)
            self._remove_parts(backend, name, kept or "")
        self._names.change(lambda names: {each: it for each, it in names.items() if each != name})

    def _backends(self) -> Sequence[KeyringBackend]:
        found = self._find()
        if not found:
            raise _NoBackendError
        return found

    def _joined(self, backend: KeyringBackend, name: str, head: str) -> str:
        if not _is_head(head):
            return head
        parts = [
            self._read(backend, _part(name, generation, number))
            for generation, number in _listed(head.removeprefix(_IN_PARTS))
        ]
        if None in parts:
            raise SecretsError(_DAMAGED % name)
        return "".join(part for part in parts if part is not None)

    def _remove_parts(self, backend: KeyringBackend, name: str, listed: str) -> None:
        for generation, number in _listed(listed):
            self._delete(backend, _part(name, generation, number))

    def _note(self, name: str, listed: str) -> None:
        self._names.change(lambda names: {**names, name: listed})

    # --- one entry: each has a service of its own, for on Windows that is what tells them apart

    def _service(self, entry: str) -> str:
        return f"{SERVICE} {self._folder_key} {entry}"

    def _read(self, backend: KeyringBackend, entry: str) -> str | None:
        return backend.get_password(self._service(entry), entry)

    def _write(self, backend: KeyringBackend, entry: str, text: str) -> None:
        backend.set_password(self._service(entry), entry, text)

    def _delete(self, backend: KeyringBackend, entry: str) -> None:
        if self._read(backend, entry) is not None:
            backend.delete_password(self._service(entry), entry)

    # --- errors

    @contextmanager
    def _sentences(self) -> Iterator[None]:
        """Backends leak what their own libraries raise, and a traceback may hold the secret."""
        try:
            yield
        except SecretsError:
            raise
        except Exception as error:
            if _is_absence(error):
                raise self._without_keyring() from None
            raise SecretsError(_sentence(error)) from None

    def _without_keyring(self) -> SecretsError:
        return SecretsError(_AWAY) if self._names.read() else NoKeyringError(_ABSENT)


class _NoBackendError(Exception):
    """No keyring that is trusted is here."""


def _is_absence(error: Exception) -> bool:
    import keyring.errors

    return isinstance(error, _NoBackendError | keyring.errors.NoKeyringError)


def _sentence(error: Exception) -> str:
    import keyring.errors

    if isinstance(error, NoAnswerError):
        return _NO_ANSWER
    for name, sentence in _SENTENCES.items():
        if isinstance(error, getattr(keyring.errors, name)):
            return sentence
    log.warning("The keyring raised %s.%s", type(error).__module__, type(error).__name__)
    return f"The keyring of this computer does not work ({type(error).__name__}). {_LATER}"


def _parts(secret: str) -> list[str]:
    """Pieces that fit into one entry each; at least one."""
    pieces, piece, room = [], "", LONGEST_ENTRY
    for character in secret:
        units = 2 if ord(character) > 0xFFFF else 1
        if units > room:
            pieces.append(piece)
            piece, room = "", LONGEST_ENTRY
        piece, room = piece + character, room - units
    return [*pieces, piece]


def _part(name: str, generation: str, number: int) -> str:
    return f"{name} {generation}.{number}"


def _is_head(text: str) -> bool:
    return text.startswith(_IN_PARTS)


def _listed(text: str) -> Iterator[tuple[str, int]]:
    """The parts behind "generation:count generation:count ...", each by generation and number."""
    for one in text.split():
        generation, _, count = one.partition(":")
        for number in range(int(count)):
            yield generation, number
