"""Secrets: kept where they were put, in nobody else's sight, and a sentence where that fails."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import keyring
import keyring.backends.fail
import keyring.backends.null
import keyring.errors
import pytest
from keyring.backend import KeyringBackend

from meterdesk.adapters.secrets import (
    FileSecrets,
    KeyringSecrets,
    SessionSecrets,
    folder_key,
    open_secrets,
)
from meterdesk.domain.errors import SecretsError
from meterdesk.domain.settings import SecretStore


class MemoryKeyring(KeyringBackend):
    """A keyring in memory; raises `error` where one is set."""

    priority = 1

    def __init__(self, error: Exception | None = None) -> None:
        self.entries: dict[tuple[str, str], str] = {}
        self.error = error
        self.forgets = False

    def _fail(self) -> None:
        if self.error is not None:
            raise self.error

    def get_password(self, service: str, username: str) -> str | None:
        self._fail()
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._fail()
        if not self.forgets:
            self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._fail()
        if (service, username) not in self.entries:
            raise keyring.errors.PasswordDeleteError("not found")
        del self.entries[service, username]


@pytest.fixture
def use_keyring() -> Iterator[Callable[[KeyringBackend], None]]:
    before = keyring.get_keyring()
    yield keyring.set_keyring
    keyring.set_keyring(before)


@pytest.fixture
def memory(use_keyring: Callable[[KeyringBackend], None]) -> MemoryKeyring:
    backend = MemoryKeyring()
    use_keyring(backend)
    return backend


@pytest.fixture(params=["keyring", "file", "session"])
def secrets(
    request: pytest.FixtureRequest, memory: MemoryKeyring, tmp_path: Path
) -> KeyringSecrets | FileSecrets | SessionSecrets:
    places: dict[str, KeyringSecrets | FileSecrets | SessionSecrets] = {
        "keyring": KeyringSecrets("folder"),
        "file": FileSecrets(tmp_path / "new" / "secrets.json"),
        "session": SessionSecrets(),
    }
    return places[request.param]


def test_a_secret_is_kept_replaced_and_forgotten(
    secrets: KeyringSecrets | FileSecrets | SessionSecrets,
) -> None:
    assert secrets.get("proxy") is None

    secrets.put("proxy", "pässwörd ☂")
    secrets.put("other", "2")
    secrets.put("proxy", "again")
    secrets.remove("other")
    secrets.remove("other")

    assert (secrets.get("proxy"), secrets.get("other")) == ("again", None)


def test_no_secret_is_part_of_a_repr(
    secrets: KeyringSecrets | FileSecrets | SessionSecrets,
) -> None:
    secrets.put("proxy", "hush-hush")

    assert "hush" not in repr(secrets)


def test_two_data_folders_do_not_share_secrets(memory: MemoryKeyring, tmp_path: Path) -> None:
    first = open_secrets(SecretStore.KEYRING, tmp_path / "one")
    second = open_secrets(SecretStore.KEYRING, tmp_path / "two")

    first.put("proxy", "1")

    assert second.get("proxy") is None
    assert [service for service, _ in memory.entries] == ["Meterdesk"]


def test_a_folder_has_one_key_however_it_is_written(tmp_path: Path) -> None:
    assert folder_key(tmp_path / "a" / ".." / "b") == folder_key(tmp_path / "b")


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (keyring.errors.InitError("no collection"), "is locked"),
        (keyring.errors.KeyringLocked("locked"), "is locked"),
        (keyring.errors.PasswordSetError("full"), "took no secret"),
        (keyring.errors.NoKeyringError("none"), "has no keyring"),
        (RuntimeError("a backend's own"), "does not work (RuntimeError)"),
    ],
)
def test_each_trouble_with_the_keyring_is_a_sentence(
    error: Exception, words: str, memory: MemoryKeyring
) -> None:
    memory.error = error
    secrets = KeyringSecrets("folder")

    uses: tuple[Callable[[], object], ...] = (
        lambda: secrets.get("a"),
        lambda: secrets.put("a", "hush"),
        lambda: secrets.remove("a"),
    )
    for use in uses:
        with pytest.raises(SecretsError) as caught:
            use()

        assert words in caught.value.message
        assert "hush" not in caught.value.message


@pytest.mark.parametrize("backend", [keyring.backends.fail.Keyring, keyring.backends.null.Keyring])
def test_a_computer_without_a_keyring_is_told(
    backend: Callable[[], KeyringBackend], use_keyring: Callable[[KeyringBackend], None]
) -> None:
    use_keyring(backend())

    with pytest.raises(SecretsError, match="has no keyring"):
        KeyringSecrets("folder").put("proxy", "hush")


def test_a_keyring_that_forgets_is_found_out_at_once(memory: MemoryKeyring) -> None:
    memory.forgets = True

    with pytest.raises(SecretsError, match="forgets"):
        KeyringSecrets("folder").put("proxy", "hush")


posix = pytest.mark.skipif(os.name != "posix", reason="only POSIX has file modes")


@posix
def test_the_file_is_its_owners_alone(tmp_path: Path) -> None:
    secrets = open_secrets(SecretStore.FILE, tmp_path)

    secrets.put("proxy", "hush")

    assert [path.name for path in tmp_path.iterdir()] == ["secrets.json"]
    assert (tmp_path / "secrets.json").stat().st_mode & 0o777 == 0o600


@posix
def test_a_file_that_others_could_read_is_closed(tmp_path: Path) -> None:
    path = tmp_path / "secrets.json"
    path.write_text('{"proxy": "hush"}')
    path.chmod(0o644)

    assert FileSecrets(path).get("proxy") == "hush"

    assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("contents", ["{", "[]", '{"proxy": 5}', "\xff"])
def test_a_damaged_file_is_named_and_not_quoted_nor_overwritten(
    contents: str, tmp_path: Path
) -> None:
    path = tmp_path / "secrets.json"
    path.write_bytes(contents.encode("latin-1"))

    with pytest.raises(SecretsError) as caught:
        FileSecrets(path).put("proxy", "hush")

    assert str(path) in caught.value.message
    assert path.read_bytes() == contents.encode("latin-1")
