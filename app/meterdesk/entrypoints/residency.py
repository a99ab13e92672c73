"""`meterdesk collect --install` and its like: whether this computer collects by itself."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from meterdesk.adapters.launch.launcher import Launcher, open_launcher
from meterdesk.adapters.turns import dismiss, wait_for
from meterdesk.bootstrap import open_settings, resident
from meterdesk.domain.errors import MeterdeskError, NotNowError
from meterdesk.domain.settings import SecretStore
from meterdesk.entrypoints.documents import time
from meterdesk.entrypoints.terminal import local, print_json, say

DONE, FAILED, NONE_THERE = 0, 1, 3
"""Exit statuses: `--stop` has the same as `meterdesk-desktop --quit`."""

LONGEST = 90.0
"""Seconds: more than a conversation with the server takes."""

SETTLING = 30.0
"""Seconds within which one that was started has taken its place, on a busy computer too."""


def install(folder: Path, words: Namespace) -> int:
    """Has this computer collect there by itself, from now on."""
    launcher = _launcher(folder)
    with _held(launcher):
        _end(folder)
        launcher.install()
    if not _has_begun(folder):
        raise NotNowError(
            f"{launcher.name} was installed and did not begin; what it says is in "
            f"{folder / 'meterdesk-collect.log'}."
        )
    return status(folder, words)


def remove(folder: Path, words: Namespace) -> int:
    """Ends it, and has it start no more. What it read stays."""
    launcher = _launcher(folder)
    with _held(launcher):
        _end(folder)
        launcher.remove()
    print("This computer collects only while Meterdesk is open.")
    return DONE


def stop(folder: Path, words: Namespace) -> int:
    """Has the service end, after the conversation under way, and waits until it did."""
    try:
        with _held(_launcher(folder)):
            if resident(folder) is None:
                return NONE_THERE
            _end(folder)
    except NotNowError as error:
        say(f"meterdesk: {error.message}")
        return FAILED
    return DONE


def start(folder: Path, words: Namespace) -> int:
    """The one that is installed begins again, after `stop`."""
    launcher = _launcher(folder)
    if not launcher.is_installed():
        return NONE_THERE
    launcher.start()
    return DONE if _has_begun(folder) else FAILED


def status(folder: Path, words: Namespace) -> int:
    """Whether one runs, whether it starts by itself, and what is missing for that."""
    launcher, service = _launcher(folder), resident(folder)
    is_installed = launcher.is_installed()
    wants = _wants(folder, launcher) if is_installed else ()
    if words.json:
        print_json(
            {
                "is_running": service is not None,
                "since": time(service.since) if service else None,
                "version": service.version if service else None,
                "is_installed": is_installed,
                "name": launcher.name,
                "wants": list(wants),
            }
        )
        return DONE
    runs = f"since {local(service.since)}" if service else "not now"
    print(f"Collects in {folder}: {runs}")
    print(f"Starts by itself: {f'yes, {launcher.name}' if is_installed else 'no'}")
    for sentence in wants:
        print(sentence)
    return DONE


DEEDS: dict[str, tuple[Callable[[Path, Namespace], int], str]] = {
    "install": (install, "have this computer do so by itself, also while nobody is logged in"),
    "remove": (remove, "end that, and have it start no more"),
    "status": (status, "say whether it runs, whether it starts by itself, and what is missing"),
    "stop": (
        stop,
        "have the one that runs end, after the conversation under way; exit status 0 when it has, "
        "3 where none ran, 1 where it still runs",
    ),
    "start": (start, "have it begin again after --stop; exit status 3 where none is installed"),
}
"""What `meterdesk collect` does about itself, by its words, with their help."""


def _launcher(folder: Path) -> Launcher:
    return open_launcher(folder, _store(folder))


def _store(folder: Path) -> SecretStore:
    try:
        return open_settings(folder).read().secret_store
    except MeterdeskError:
        return SecretStore.KEYRING


@contextmanager
def _held(launcher: Launcher) -> Iterator[None]:
    """Not started meanwhile. Where this does not come to its end, Ctrl-C at the question for a
    password included, one that is still installed goes on as before."""
    was_installed = launcher.is_installed()
    try:
        if was_installed:
            launcher.hold()
        yield
    except BaseException:
        if was_installed and launcher.is_installed():
            launcher.start()
        raise


def _end(folder: Path) -> None:
    if resident(folder) is not None and not dismiss(folder, LONGEST):
        raise NotNowError(f"The service that collects in {folder} did not end.")


def _has_begun(folder: Path) -> bool:
    return wait_for(lambda: resident(folder) is not None, SETTLING)


def _wants(folder: Path, launcher: Launcher) -> tuple[str, ...]:
    return (*launcher.wants(), *_SECRETS.get(_store(folder), ()))


_SECRETS: dict[SecretStore, tuple[str, ...]] = {
    SecretStore.SESSION: (
        "It keeps no secrets from one run to the next, so it talks to no server; choose a place "
        "for them.",
    ),
}
