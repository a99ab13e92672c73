"""Machines that wait to be signed up are told an hour after registering, one mail a day (M17)."""

from __future__ import annotations

from meterdesk_server.notices import waiting
from meterdesk_server.policy import Policy


def live(acme, hours: int) -> None:
    for _ in range(hours):
        acme.clock.advance(hours=1)
        waiting.look(acme.store, Policy(), "", acme.clock())


def subjects(acme) -> list[str]:
    return [row.subject for row in acme.mails()]


def test_machine_that_may_be_signed_up_is_told_once(acme) -> None:
    acme.register("SER1")

    waiting.look(acme.store, Policy(), "", acme.clock())
    early = subjects(acme)
    live(acme, 30)

    assert (early, subjects(acme)) == ([], ["The machine SER1 waits to be signed up"])


def test_what_comes_meanwhile_is_collected_for_the_next_day(acme) -> None:
    acme.register("SER1")
    live(acme, 2)
    for serial in ("SER2", "SER3"):
        acme.register(serial)
        live(acme, 5)
    during = len(acme.mails())
    live(acme, 14)

    assert (during, subjects(acme)[1:]) == (1, ["2 machines wait to be signed up"])


def test_machine_that_was_signed_up_in_time_is_not_talked_of(acme) -> None:
    acme.machine("SER1")

    live(acme, 5)

    assert acme.mails() == []


def test_machine_somebody_signed_off_does_not_wait(acme) -> None:
    acme.machine("SER1")
    acme.set_device("SER1", service="off", cycle=None)

    live(acme, 5)

    assert acme.mails() == []


def test_signing_up_ends_the_episode_without_a_mail(acme) -> None:
    acme.register("SER1")
    live(acme, 2)
    acme.sign_up("SER1")
    live(acme, 2)

    assert len(acme.mails()) == 1
    assert acme.open_notices() == 0


def test_machine_that_was_registered_anew_waits_anew(acme) -> None:
    acme.register("SER1")
    live(acme, 2)
    acme.set_device("SER1", state="Deregistered")
    live(acme, 24)
    acme.set_device("SER1", state="Registered", registered_at=acme.clock())
    live(acme, 2)

    assert subjects(acme) == ["The machine SER1 waits to be signed up"] * 2
