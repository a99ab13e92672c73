"""Secrets: kept where they were put, in nobody else's sight, and a sentence where that fails."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import threading
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import keyring.backends.fail
import keyring.backends.null
import keyring.errors
import pytest
from keyring.backend import KeyringBackend

from meterdesk.adapters.folder_key import folder_key
from meterdesk.adapters.secrets import owners_file
from meterdesk.adapters.secrets.attendant import Attendant, NoAnswerError
from meterdesk.adapters.secrets.backends import TRUSTED, Trusted, find_backends
from meterdesk.adapters.secrets.file import FileSecrets
from meterdesk.adapters.secrets.operating_system import KeyringSecrets
from meterdesk.adapters.secrets.places import Places
from meterdesk.adapters.secrets.session import SessionSecrets
from meterdesk.domain.errors import NoKeyringError, SecretsError
from meterdesk.domain.settings import SecretStore

PATIENCE = timedelta(seconds=20)
WINDOWS_BYTES = 2560
SECRET = "hush-hush"


class MemoryKeyring(KeyringBackend):
    """A keyring in memory; raises `error` where one is set, waits while `is_open` is cleared."""

    priority = 1.0

    def __init__(self) -> None:
        self.entries: dict[tuple[str, str], str] = {}
        self.error: Exception | None = None
        self.forgets = False
        self.largest = 1_000_000
        self.is_open = threading.Event()
        self.is_open.set()

    def _ask(self) -> None:
        self.is_open.wait()
        if self.error is not None:
            raise self.error

    def get_password(self, service: str, username: str) -> str | None:
        self._ask()
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._ask()
        if len(password.encode("utf-16-le")) > self.largest:
            raise OSError(1783, "CredWrite: The stub received bad data")
        if not self.forgets:
            self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._ask()
        if (service, username) not in self.entries:
            raise keyring.errors.PasswordDeleteError("not found")
        del self.entries[service, username]


class Computer:
    """A computer with one keyring, which may be away, and as many data folders as one likes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.keyring = MemoryKeyring()
        self.has_keyring = True

    def find(self) -> tuple[KeyringBackend, ...]:
        return (self.keyring,) if self.has_keyring else ()

    def place(
        self, store: SecretStore = SecretStore.KEYRING, office: str = "a", patience=PATIENCE
    ) -> KeyringSecrets | FileSecrets | SessionSecrets:
        """The place as a program finds it that has just been started."""
        return Places(self.folder / office, patience, self.find)(store)


@pytest.fixture
def computer(tmp_path: Path) -> Iterator[Computer]:
    computer = Computer(tmp_path)
    yield computer
    computer.keyring.is_open.set()


@pytest.fixture(params=list(SecretStore))
def secrets(request: pytest.FixtureRequest, computer: Computer):
    return computer.place(request.param)


def test_a_secret_is_kept_replaced_and_forgotten(secrets) -> None:
    assert secrets.get("proxy") is None

    secrets.put("proxy", "pässwörd ☂")
    secrets.put("other", "2")
    secrets.put("proxy", "again")
    secrets.remove("other")
    secrets.remove("other")

    assert (secrets.get("proxy"), secrets.get("other")) == ("again", None)
    assert secrets.names() == ("proxy",)


def test_no_secret_is_part_of_a_repr(secrets) -> None:
    secrets.put("proxy", SECRET)

    assert SECRET not in repr(secrets)


@pytest.mark.parametrize("store", [SecretStore.KEYRING, SecretStore.FILE])
def test_secrets_survive_the_end_of_the_program(store: SecretStore, computer: Computer) -> None:
    computer.place(store).put("proxy", SECRET)

    assert computer.place(store).get("proxy") == SECRET


def test_what_is_kept_for_one_run_is_gone_with_it_and_never_on_disk(computer: Computer) -> None:
    places = Places(computer.folder / "a", PATIENCE, computer.find)

    places(SecretStore.SESSION).put("proxy", SECRET)

    assert places(SecretStore.SESSION).get("proxy") == SECRET
    assert computer.place(SecretStore.SESSION).get("proxy") is None
    assert [path for path in computer.folder.rglob("*") if path.is_file()] == []


def test_two_data_folders_do_not_share_secrets(computer: Computer) -> None:
    computer.place(office="a").put("proxy", "1")
    computer.place(office="b").put("proxy", "2")

    computer.place(office="b").remove("proxy")

    assert computer.place(office="a").get("proxy") == "1"
    assert all(service.startswith("Meterdesk ") for service, _ in computer.keyring.entries)


def test_a_folder_has_one_key_however_it_is_written(tmp_path: Path) -> None:
    assert folder_key(tmp_path / "a" / ".." / "b") == folder_key(tmp_path / "b")


# --- the keyring says no


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (keyring.errors.InitError("no collection"), "is locked"),
        (keyring.errors.KeyringLocked("locked"), "is locked"),
        (keyring.errors.PasswordSetError("full"), "took no secret"),
        (RuntimeError(f"a backend's own, with {SECRET}"), "does not work (RuntimeError)"),
    ],
)
def test_each_trouble_with_the_keyring_is_a_sentence(
    error: Exception, words: str, computer: Computer
) -> None:
    computer.keyring.error = error
    secrets = computer.place()
    uses: tuple[Callable[[], object], ...] = (
        lambda: secrets.get("a"),
        lambda: secrets.put("a", SECRET),
        lambda: secrets.remove("a"),
    )

    for use in uses:
        with pytest.raises(SecretsError) as caught:
            use()

        assert words in caught.value.message
        assert SECRET not in caught.value.message
        assert caught.value.__cause__ is None


def test_what_was_kept_before_the_keyring_was_locked_is_there_afterwards(
    computer: Computer,
) -> None:
    secrets = computer.place()
    secrets.put("proxy", SECRET)
    computer.keyring.error = keyring.errors.KeyringLocked("cancelled")

    for use in (lambda: secrets.put("proxy", "new"), lambda: secrets.remove("proxy")):
        with pytest.raises(SecretsError, match=r"is locked.*Nothing is lost"):
            use()
    computer.keyring.error = None

    assert secrets.get("proxy") == SECRET


def test_a_computer_without_a_keyring_is_told_what_can_be_chosen(computer: Computer) -> None:
    computer.has_keyring = False
    secrets = computer.place()

    with pytest.raises(NoKeyringError, match=r"has no keyring; .*file .* or\s.*this run only"):
        secrets.put("proxy", SECRET)

    assert secrets.names() == ()
    secrets.remove("proxy")


def test_a_keyring_that_is_away_is_not_taken_for_none(computer: Computer) -> None:
    computer.place().put("snmp-communities", SECRET)
    computer.has_keyring = False

    with pytest.raises(SecretsError, match="is not there now") as caught:
        computer.place().get("snmp-communities")

    assert not isinstance(caught.value, NoKeyringError)


def test_a_keyring_that_forgets_is_found_out_at_once(computer: Computer) -> None:
    computer.keyring.forgets = True

    with pytest.raises(SecretsError, match="forgets"):
        computer.place().put("proxy", SECRET)


# --- which keyrings are trusted


def trusted(*kinds: type[KeyringBackend]) -> tuple[KeyringBackend, ...]:
    return find_backends([Trusted(kind.__module__, kind.__name__, "It") for kind in kinds])


def test_only_keyrings_of_operating_systems_are_trusted() -> None:
    modules = {one.module for one in TRUSTED}

    assert modules == {
        "keyring.backends.Windows",
        "keyring.backends.macOS",
        "keyring.backends.SecretService",
        "keyring.backends.kwallet",
    }


@pytest.mark.parametrize("backend", ["null.Keyring", "fail.Keyring", "chainer.ChainerBackend"])
def test_a_keyring_that_somebody_configured_is_not_used_for_that(
    backend: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", f"keyring.backends.{backend}")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'nobody'}")

    kinds = {type(found).__module__ for found in find_backends()}

    assert kinds <= {one.module for one in TRUSTED}


def test_the_keyring_the_desktop_prefers_stands_first_and_is_set_up() -> None:
    class Second(MemoryKeyring):
        priority = 4.9

    Second.__module__, MemoryKeyring.__module__ = __name__, __name__
    globals()["Second"] = Second
    rows = [
        Trusted(__name__, "MemoryKeyring", "It", {"largest": 7}),
        Trusted(__name__, "Second", "It"),
        Trusted(__name__, "Missing", "It"),
    ]

    first, second = find_backends(rows)

    assert isinstance(first, Second)
    assert isinstance(second, MemoryKeyring)
    assert second.largest == 7


def test_on_windows_secrets_do_not_roam_to_other_computers() -> None:
    windows = next(one for one in TRUSTED if one.name == "WinVaultKeyring")

    assert windows.attributes == {"persist": "local machine"}


# --- Windows keeps 2,560 bytes of UTF-16


@pytest.mark.parametrize("text", ["x" * 5_000, "☂" * 1_280, "😀" * 1_281, "meterdesk-parts:a:1"])
def test_a_long_secret_is_kept_in_parts_that_windows_takes(text: str, computer: Computer) -> None:
    computer.keyring.largest = WINDOWS_BYTES

    computer.place().put("snmp-users", text)

    assert computer.place().get("snmp-users") == text


@pytest.mark.parametrize("after", ["y" * 4_000, "short"])
def test_nothing_of_a_long_secret_stays_when_it_is_replaced_or_removed(
    after: str, computer: Computer
) -> None:
    computer.keyring.largest = WINDOWS_BYTES
    secrets = computer.place()
    secrets.put("snmp-users", "x" * 5_000)

    secrets.put("snmp-users", after)

    assert secrets.get("snmp-users") == after
    assert not any("x" in text for text in computer.keyring.entries.values())
    secrets.remove("snmp-users")
    assert computer.keyring.entries == {}


@pytest.mark.parametrize("writes", range(1, 6))
def test_a_long_secret_that_is_replaced_is_the_old_or_the_new_one_wherever_it_breaks_off(
    writes: int, computer: Computer, monkeypatch: pytest.MonkeyPatch
) -> None:
    computer.keyring.largest = WINDOWS_BYTES
    old, new = "x" * 3_000, "y" * 4_000
    computer.place().put("snmp-users", old)
    left, write = [writes], MemoryKeyring.set_password

    def break_off(self: MemoryKeyring, *words: str) -> None:
        if not left[0]:
            raise OSError("the power is gone")
        left[0] -= 1
        write(self, *words)

    monkeypatch.setattr(MemoryKeyring, "set_password", break_off)
    with contextlib.suppress(SecretsError):
        computer.place().put("snmp-users", new)
    monkeypatch.undo()

    assert computer.place().get("snmp-users") in (old, new)
    computer.place().remove("snmp-users")
    assert computer.keyring.entries == {}


def test_a_secret_with_a_part_missing_is_not_handed_out(computer: Computer) -> None:
    computer.place().put("snmp-users", "x" * 5_000)
    del computer.keyring.entries[next(key for key in computer.keyring.entries if "." in key[1])]

    with pytest.raises(SecretsError, match="part of the secret “snmp-users” is missing"):
        computer.place().get("snmp-users")


# --- a keyring that hangs


def test_a_keyring_that_hangs_holds_nobody_up_and_works_once_it_answers(
    computer: Computer,
) -> None:
    computer.place().put("proxy", SECRET)
    secrets = computer.place(patience=timedelta(milliseconds=50))
    computer.keyring.is_open.clear()

    for _ in range(3):
        with pytest.raises(SecretsError, match="does not answer; look for a window"):
            secrets.get("proxy")
    computer.keyring.is_open.set()

    assert _soon(lambda: secrets.get("proxy")) == SECRET


def test_what_was_given_up_before_it_began_is_not_done_later() -> None:
    attendant = Attendant(timedelta(milliseconds=200))
    gate, begun = threading.Event(), threading.Event()
    done: list[str] = []

    def hang() -> None:
        begun.set()
        gate.wait()

    def wait_in_vain() -> None:
        with pytest.raises(NoAnswerError):
            attendant.ask(hang)

    waiting = threading.Thread(target=wait_in_vain)
    waiting.start()
    begun.wait()
    with pytest.raises(NoAnswerError):
        attendant.ask(lambda: done.append("late"))
    waiting.join()
    gate.set()

    assert _soon(lambda: attendant.ask(lambda: "well")) == "well"
    assert done == []


def test_while_a_keyring_hangs_only_one_thread_waits_for_it() -> None:
    attendant, gate = Attendant(timedelta(milliseconds=20)), threading.Event()

    for _ in range(5):
        with pytest.raises(NoAnswerError):
            attendant.ask(gate.wait)
    mine = [each for each in threading.enumerate() if each.name == "meterdesk keyring"]

    assert all(thread.daemon for thread in mine)
    gate.set()
    assert len([each for each in mine if each.is_alive()]) >= 1
    assert attendant._questions.qsize() <= 1


def _soon(use: Callable[[], object]) -> object:
    """Its answer, once what hung has ended."""
    for _ in range(200):
        try:
            return use()
        except (SecretsError, NoAnswerError):
            threading.Event().wait(0.02)
    return use()


# --- the file

posix = pytest.mark.skipif(os.name != "posix", reason="only POSIX has file modes")


def secrets_file(computer: Computer) -> Path:
    return computer.folder / "a" / "secrets" / "secrets.json"


@posix
def test_the_file_and_its_folder_are_their_owners_alone(computer: Computer) -> None:
    before = os.umask(0)
    try:
        computer.place(SecretStore.FILE).put("proxy", SECRET)
    finally:
        os.umask(before)

    path = secrets_file(computer)
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700


@posix
@pytest.mark.parametrize(("which", "mode"), [("file", 0o640), ("file", 0o604), ("folder", 0o750)])
def test_a_file_that_others_could_read_is_refused_and_left_alone(
    which: str, mode: int, computer: Computer
) -> None:
    secrets = computer.place(SecretStore.FILE)
    secrets.put("proxy", SECRET)
    path = secrets_file(computer)
    (path if which == "file" else path.parent).chmod(mode)

    for use in (lambda: secrets.get("proxy"), lambda: secrets.put("proxy", "new")):
        with pytest.raises(SecretsError, match=r"Others on this computer can read .* chmod"):
            use()

    assert json.loads(path.read_text("utf-8")) == {"proxy": SECRET}


@posix
def test_a_link_is_not_followed(computer: Computer) -> None:
    computer.place(SecretStore.FILE).put("proxy", SECRET)
    elsewhere = computer.folder / "elsewhere.json"
    elsewhere.write_text('{"proxy": "not ours"}', "utf-8")
    elsewhere.chmod(0o600)
    secrets_file(computer).unlink()
    secrets_file(computer).symlink_to(elsewhere)

    with pytest.raises(SecretsError, match="cannot be read"):
        computer.place(SecretStore.FILE).get("proxy")


@posix
@pytest.mark.skipif(os.name == "posix" and os.geteuid() != 0, reason="only root gives files away")
def test_a_file_of_somebody_else_is_not_read(computer: Computer) -> None:
    computer.place(SecretStore.FILE).put("proxy", SECRET)
    os.chown(secrets_file(computer), 12345, -1)

    with pytest.raises(SecretsError, match="belongs to another user"):
        computer.place(SecretStore.FILE).get("proxy")


def test_a_file_without_secrets_does_not_stay(computer: Computer) -> None:
    secrets = computer.place(SecretStore.FILE)
    secrets.put("proxy", SECRET)

    secrets.remove("proxy")

    assert not secrets_file(computer).exists()


@pytest.mark.parametrize("contents", ["{", "[]", '{"proxy": 5}', "\xff"])
def test_a_damaged_file_is_named_and_not_quoted_nor_overwritten(
    contents: str, computer: Computer
) -> None:
    secrets = computer.place(SecretStore.FILE)
    secrets.put("proxy", SECRET)
    path = secrets_file(computer)
    path.write_bytes(contents.encode("latin-1"))

    with pytest.raises(SecretsError) as caught:
        secrets.put("proxy", SECRET)

    assert str(path) in caught.value.message
    assert path.read_bytes() == contents.encode("latin-1")


def test_two_programs_writing_at_once_lose_nothing(computer: Computer) -> None:
    places = [computer.place(SecretStore.FILE) for _ in range(4)]

    threads = [
        threading.Thread(target=lambda at=at: [places[at].put(f"{at}-{n}", "x") for n in range(10)])
        for at in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(places[0].names()) == 40


def test_on_windows_the_folder_lets_in_its_owner_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[list[str]] = []

    def run(words: list[str], **_: object) -> subprocess.CompletedProcess[bytes]:
        asked.append(words)
        return subprocess.CompletedProcess(words, 0)

    monkeypatch.setattr(owners_file.subprocess, "run", run)
    monkeypatch.setenv("USERDOMAIN", "OFFICE")
    monkeypatch.setenv("USERNAME", "Ada")

    owners_file.close_windows_folder(tmp_path)

    assert asked == [
        ["icacls", str(tmp_path), "/inheritance:r", "/grant:r", r"OFFICE\Ada:(OI)(CI)F"]
    ]
