"""The whole program by the mouse, by somebody who has never seen it (rows M2, M13, M17, M19)."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

import pytest
from tests.end_to_end.screen import needs_screen

if TYPE_CHECKING:
    from tests.end_to_end.walk import Walk

pytestmark = [needs_screen, pytest.mark.xdist_group("screen"), pytest.mark.timeout(300)]


def test_a_newcomer_gets_from_the_wizard_to_the_accepted_read_by_the_mouse(walk: Walk) -> None:
    person, outside = walk.person, walk.outside

    # step 1: what it does, and where its secrets lie on a computer without a keyring
    person.clicks_beginning(person.sees("radio button", "file"))
    walk.screen.picture("begun")
    person.clicks(person.sees("push button", "^Next"))

    # step 2: where the printers are, which take part, who the supplier is
    person.sees("label", "Where are your printers")
    for box in walk.own_networks():
        person.clicks_beginning(box)
        person.waits_for(partial(walk.is_unticked, box), f"no tick at {box!r}")
    person.clicks_and_types(outside.network, "Other networks")
    person.clicks(person.sees("push button|check box|toggle button", "^More"))
    person.clicks_and_types(str(outside.port), "SNMP ports")
    person.clicks(person.sees("push button", "Find printers"))
    person.sees("label", "printers found at")
    walk.screen.picture("found")
    person.clicks(person.sees("push button", "Tick all"))
    person.scrolls_to("text", "Server address")
    person.clicks_and_types(outside.server.url, "Server address")
    person.clicks_and_types(outside.desk.create_enrolment_key("letter"), "Enrolment key")
    walk.screen.picture("typed")
    person.scrolls_to("push button", "Test connection")
    person.clicks(person.sees("push button", "Test connection"))
    person.sees("label", "The server answers|can be reached|answers")
    walk.screen.picture("tested")
    person.clicks(person.sees("push button", "^Next"))

    # step 3: registered, and an hour to wait
    person.clicks(person.sees("push button", "^Register$"))
    person.sees("label", "Ready to sign up at")
    walk.screen.picture("registered")
    person.clicks(person.sees("push button", "^Finish"))
    person.waits_until_gone("dialog", "Set up")
    registered = {device.serial_number for device in outside.desk.devices()}
    assert len(registered) >= 12

    # the hour has passed, and the supplier signs up
    outside.hours.pass_by(timedelta(hours=1, minutes=5))
    for serial_number in registered:
        outside.desk.sign_up(serial_number)
    person.clicks(person.sees("push button", "^Sync now"))
    person.sees_row("Printers", "Automatic reads on")
    walk.screen.picture("signed-up")

    # a night later there is another printer
    outside.printers.appear("production office")
    outside.hours.pass_by(timedelta(days=1))
    person.clicks(person.sees("push button", "^Read now"))
    told = person.sees("label", "^A new printer was found")
    walk.screen.picture("told")
    person.clicks(told)
    person.sees_row("New printers", "C532", within="Register new device")
    walk.screen.picture("register")
    person.clicks(person.sees("push button", "^Register.*1", within="Register new device"))
    person.sees_row("New printers", "Registered", within="Register new device")
    person.clicks(person.sees("push button", "^Close$", within="Register new device"))
    person.waits_until_gone("dialog", "Register new device")

    # the history of a meter, by a double-click
    person.clicks(person.sees_row("Printers", "WorkCentre 7835")[2], times=2)
    person.sees(".*", "WorkCentre 7835.*[Hh]istory|^Meter history")
    walk.screen.picture("history")
    person.presses("Escape")
    person.waits_until_gone(".*", "WorkCentre 7835.*[Hh]istory|^Meter history")

    # a pause and its end
    person.chooses("Pause communication")
    person.sees("push button", "Resume communication")
    walk.screen.picture("paused")
    person.clicks(person.sees("push button", "Resume communication"))
    person.waits_until_gone("push button", "Resume communication")

    # the supplier asks, and is answered; every word of it can be read
    for serial_number in registered:
        outside.desk.request_billing(serial_number)
    person.clicks(person.sees("push button", "^Sync now"))
    person.waits_for(lambda: len(outside.desk.ledger()) >= len(registered), "accepted reads")
    person.chooses("What was sent")
    person.sees_row("Conversations", "billing read", within="What was sent")
    walk.screen.picture("sent")
    person.clicks(person.sees("push button", "^Close$", within="What was sent"))
    person.waits_until_gone("dialog", "What was sent")

    # the end
    person.chooses("Quit")
    assert walk.ended() == 0
    assert walk.are_books_whole()
    assert "ERROR" not in walk.log()
