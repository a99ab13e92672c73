"""Where passwords, keys and the proxy's secret lie, by names that may stand in the settings.

No secret is ever logged or part of a repr. Plain text is written only where somebody chose a file.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import stat
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import keyring
import keyring.backend
import keyring.errors

from meterdesk.adapters.files import replace_file
from meterdesk.domain.errors import NoKeyringError, SecretsError
from meterdesk.domain.settings import SecretStore

log = logging.getLogger(__name__)

SERVICE = "Meterdesk"
"""What the entries are called in the operating system's own list of passwords."""

SECRETS_FILE = "secrets.json"

_CHOICE = (
    "choose in Preferences, Administration, to keep secrets in a file that only you can read "
    "(on the command line: --secret-in-file)."
)
_LOCKED = "The keyring of this computer is locked; unlock it (log in to the desktop) and try again."
_SENTENCES: tuple[tuple[type[Exception], str], ...] = (
    (keyring.errors.NoKeyringError, f"This computer has no keyring; {_CHOICE}"),
    (keyring.errors.KeyringLocked, _LOCKED),
    (keyring.errors.InitError, _LOCKED),
    (keyring.errors.PasswordSetError, "The keyring of this computer took no secret; " + _CHOICE),
)
_NOT_KEPT_SECRET = ("keyrings.alt.", "keyring.backends.null")


class KeyringSecrets:
    """The operating system's keyring: Credential Manager, Keychain or Secret Service.

    `folder_key` tells the entries of one data folder from those of another.
    """

    def __init__(self, folder_key: str) -> None:
        self._folder_key = folder_key

    def get(self, name: str) -> str | None:
        """The secret of that name, or None. Raises SecretsError."""
        with _keyring_errors():
            return _keyring().get_password(SERVICE, self._entry(name))

    def put(self, name: str, secret: str) -> None:
        """Keeps it, and looks whether it was kept. Raises SecretsError."""
        with _keyring_errors():
            backend = _keyring()
            backend.set_password(SERVICE, self._entry(name), secret)
            is_kept = backend.get_password(SERVICE, self._entry(name)) == secret
        if not is_kept:
            raise SecretsError(f"The keyring of this computer forgets what it is given; {_CHOICE}")

    def remove(self, name: str) -> None:
        """Forgets it; nothing happens where there is none. Raises SecretsError."""
        with _keyring_errors():
            backend = _keyring()
            if backend.get_password(SERVICE, self._entry(name)) is not None:
                backend.delete_password(SERVICE, self._entry(name))

    def _entry(self, name: str) -> str:
        return f"{self._folder_key}/{name}"


class FileSecrets:
    """A JSON file that only its owner may read: where there is no keyring and somebody chose it.

    On Windows the mode has no effect; there the profile's folder keeps other users out.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()

    def get(self, name: str) -> str | None:
        """The secret of that name, or None. Raises SecretsError."""
        with self._lock:
            return self._read().get(name)

    def put(self, name: str, secret: str) -> None:
        """Keeps it. Raises SecretsError."""
        with self._lock:
            self._write({**self._read(), name: secret})

    def remove(self, name: str) -> None:
        """Forgets it; nothing happens where there is none. Raises SecretsError."""
        with self._lock:
            entries = self._read()
            if entries.pop(name, None) is not None:
                self._write(entries)

    def _read(self) -> dict[str, str]:
        try:
            self._tighten()
            entries = json.loads(self._path.read_text("utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError) as error:
            raise SecretsError(
                f"The file of secrets {self._path} cannot be read ({_kind(error)}); repair it, or "
                "move it away and type the secrets again."
            ) from None
        if not isinstance(entries, dict) or not all(isinstance(it, str) for it in entries.values()):
            raise SecretsError(
                f"The file of secrets {self._path} is none of ours; move it away and type the "
                "secrets again."
            )
        return entries

    def _tighten(self) -> None:
        mode = stat.S_IMODE(self._path.stat().st_mode)
        if os.name == "posix" and mode & 0o077:
            log.warning("%s could be read by others (mode %o); it is closed now", self._path, mode)
            self._path.chmod(0o600)

    def _write(self, entries: dict[str, str]) -> None:
        try:
            replace_file(self._path, json.dumps(entries, indent=1, sort_keys=True).encode(), 0o600)
        except OSError as error:
            raise SecretsError(
                f"The file of secrets {self._path} cannot be written ({_kind(error)}); check the "
                "folder's permissions and free space."
            ) from None


class SessionSecrets:
    """Memory: gone when the program ends."""

    def __init__(self) -> None:
        self._entries: dict[str, str] = {}

    def get(self, name: str) -> str | None:
        return self._entries.get(name)

    def put(self, name: str, secret: str) -> None:
        self._entries[name] = secret

    def remove(self, name: str) -> None:
        self._entries.pop(name, None)


def open_secrets(store: SecretStore, folder: Path) -> KeyringSecrets | FileSecrets:
    """The place the settings chose, for one data folder. Errors come when it is used."""
    match store:
        case SecretStore.KEYRING:
            return KeyringSecrets(folder_key(folder))
        case SecretStore.FILE:
            return FileSecrets(folder / SECRETS_FILE)


def folder_key(folder: Path) -> str:
    """A short name for a data folder: the same for each spelling of its path."""
    spelling = os.path.normcase(folder.resolve())
    return hashlib.sha256(spelling.encode()).hexdigest()[:12]


def _keyring() -> keyring.backend.KeyringBackend:
    backend = keyring.get_keyring()
    first = next(iter(getattr(backend, "backends", ())), backend)  # of a chain, the best one
    if type(first).__module__.startswith(_NOT_KEPT_SECRET):
        raise keyring.errors.NoKeyringError("the configured keyring keeps no secrets")
    return backend


@contextmanager
def _keyring_errors() -> Iterator[None]:
    try:
        yield
    except SecretsError:
        raise
    except Exception as error:  # backends leak what their own libraries raise
        is_absent = isinstance(error, keyring.errors.NoKeyringError)
        raise (NoKeyringError if is_absent else SecretsError)(_sentence(error)) from error


def _sentence(error: Exception) -> str:
    for kind, sentence in _SENTENCES:
        if isinstance(error, kind):
            return sentence
    return f"The keyring of this computer does not work ({type(error).__name__}); {_CHOICE}"


def _kind(error: Exception) -> str:
    """Why, without the contents: a JSON error would quote them."""
    return error.strerror or "no access" if isinstance(error, OSError) else "it is no JSON"
