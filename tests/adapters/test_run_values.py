"""Starting with the session on Windows: a user's value, everybody's, and Task Manager's switch."""

from __future__ import annotations

import sys

import pytest

from meterdesk.adapters.run_values import APPROVED, RUN, Hive, RegistryAutostart, WindowsValues
from meterdesk.domain.errors import AutostartError

LINE = r"C:\Meterdesk\Meterdesk.exe --hidden"
SWITCHED_OFF = bytes([3, *[0] * 11])
SWITCHED_ON = bytes([2, *[0] * 11])


class Registry:
    """Fits Values; what is everybody's refuses a user, as Windows does."""

    def __init__(self) -> None:
        self.values: dict[tuple[Hive, str, str], object] = {}

    def read(self, hive: Hive, key: str, name: str) -> object | None:
        return self.values.get((hive, key, name))

    def write(self, hive: Hive, key: str, name: str, text: str) -> None:
        self._check(hive)
        self.values[hive, key, name] = text

    def remove(self, hive: Hive, key: str, name: str) -> None:
        self._check(hive)
        self.values.pop((hive, key, name), None)

    def _check(self, hive: Hive) -> None:
        if hive is Hive.EVERYBODY:
            raise PermissionError(13, "Access is denied")


@pytest.fixture
def registry() -> Registry:
    return Registry()


@pytest.fixture
def start(registry: Registry) -> RegistryAutostart:
    return RegistryAutostart("Meterdesk", LINE, registry)


def test_what_a_user_ticks_is_the_users_own(registry: Registry, start: RegistryAutostart) -> None:
    start.set(True)

    assert start.is_on()
    assert registry.values == {(Hive.USER, RUN, "Meterdesk"): LINE}


def test_what_a_user_ticks_off_leaves_nothing(registry: Registry, start: RegistryAutostart) -> None:
    start.set(True)

    start.set(False)

    assert not start.is_on()
    assert registry.values == {}


def test_what_was_installed_for_everybody_is_shown_and_not_written_twice(
    registry: Registry, start: RegistryAutostart
) -> None:
    registry.values[Hive.EVERYBODY, RUN, "Meterdesk"] = LINE

    start.set(True)

    assert start.is_on()
    assert (Hive.USER, RUN, "Meterdesk") not in registry.values


def test_who_switches_off_what_starts_for_everybody_is_told_who_can(
    registry: Registry, start: RegistryAutostart
) -> None:
    registry.values[Hive.USER, RUN, "Meterdesk"] = LINE
    registry.values[Hive.EVERYBODY, RUN, "Meterdesk"] = LINE

    with pytest.raises(AutostartError, match=r"for everybody .* administrator"):
        start.set(False)

    assert list(registry.values) == [(Hive.EVERYBODY, RUN, "Meterdesk")]


@pytest.mark.parametrize("hive", Hive)
def test_what_the_task_manager_switched_off_is_off(
    registry: Registry, start: RegistryAutostart, hive: Hive
) -> None:
    registry.values[hive, RUN, "Meterdesk"] = LINE
    registry.values[hive, APPROVED, "Meterdesk"] = SWITCHED_ON
    before = start.is_on()

    registry.values[hive, APPROVED, "Meterdesk"] = SWITCHED_OFF

    assert before
    assert not start.is_on()


def test_who_ticks_it_again_here_need_not_do_so_in_the_task_manager(
    registry: Registry, start: RegistryAutostart
) -> None:
    registry.values[Hive.USER, RUN, "Meterdesk"] = LINE
    registry.values[Hive.USER, APPROVED, "Meterdesk"] = SWITCHED_OFF

    start.set(True)

    assert start.is_on()


def test_a_registry_that_refuses_is_a_sentence(registry: Registry) -> None:
    def refuse(hive: Hive) -> None:
        raise PermissionError(13, "Access is denied")

    registry._check = refuse  # type: ignore[method-assign]

    with pytest.raises(AutostartError, match=r"cannot be changed \(Access is denied\)"):
        RegistryAutostart("Meterdesk", LINE, registry).set(True)


@pytest.mark.skipif(sys.platform != "win32", reason="The registry is Windows' own.")
def test_the_registry_of_windows_keeps_it() -> None:
    start = RegistryAutostart("Meterdesk-of-a-test", LINE)
    start.set(True)
    kept, was_on = WindowsValues().read(Hive.USER, RUN, "Meterdesk-of-a-test"), start.is_on()

    start.set(False)

    assert (kept, was_on, start.is_on()) == (LINE, True, False)
