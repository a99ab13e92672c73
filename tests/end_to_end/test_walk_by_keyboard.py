"""The same walk with the keyboard alone: nothing is out of its reach (rows M2, M17, M19)."""

from __future__ import annotations

import re
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

import pytest
from tests.end_to_end.screen import needs_screen

if TYPE_CHECKING:
    from tests.end_to_end.walk import Walk

pytestmark = [needs_screen, pytest.mark.xdist_group("screen"), pytest.mark.timeout(300)]


def test_the_whole_walk_is_done_by_the_keyboard_alone(walk: Walk) -> None:
    person, outside = walk.person, walk.outside

    # step 1: what it does, and where its secrets lie on a computer without a keyring
    person.tabs_to("radio button", "file")
    person.presses("space")
    person.tabs_to("push button", "^Next")
    person.presses("space")

    # step 2: where the printers are, which take part, who the supplier is
    person.sees("label", "Where are your printers")
    for box in walk.own_networks():
        person.tabs_to("check box", re.escape(box.name))
        person.presses("space")
        person.waits_for(partial(walk.is_unticked, box), f"no tick at {box!r}")
    person.tabs_to("text", "Other networks")
    person.types(outside.network, "Other networks")
    person.presses("alt+m")
    person.sees("text", "SNMP ports")
    person.tabs_to("text", "SNMP ports")
    person.types(str(outside.port), "SNMP ports")
    person.presses("alt+f")
    person.sees("label", "printers found at")
    person.presses("alt+t")
    person.presses("alt+a")
    person.types(outside.server.url, "Server address")
    person.presses("alt+e")
    person.types(outside.desk.create_enrolment_key("letter"), "Enrolment key")
    walk.screen.picture("typed")
    person.presses("alt+n")

    # step 3: registered, and an hour to wait
    person.sees("push button", "^Register$")
    person.tabs_to("push button", "^Register$")
    person.presses("space")
    person.sees("label", "Ready to sign up at")
    person.sees("push button", "^Finish")
    person.presses("alt+f")
    person.waits_until_gone("dialog", "Set up")
    registered = {device.serial_number for device in outside.desk.devices()}
    assert len(registered) >= 12

    # the hour has passed, and the supplier signs up
    outside.hours.pass_by(timedelta(hours=1, minutes=5))
    for serial_number in registered:
        outside.desk.sign_up(serial_number)
    person.presses("ctrl+s")
    person.sees_row("Printers", "Automatic reads on")

    # a night later there is another printer, in the words of its row
    outside.printers.appear("production office")
    outside.hours.pass_by(timedelta(days=1))
    person.presses("F5")
    person.sees("push button", "^Register new device.*1")
    person.presses("ctrl+n")
    person.sees_row("New printers", "C532", within="Register new device")
    person.tabs_to("tree", "New printers")
    person.presses("space")
    person.sees("push button", "^Register.*1", within="Register new device")
    walk.screen.picture("register")
    person.presses("alt+r")
    person.sees_row("New printers", "Registered", within="Register new device")
    person.presses("Escape")
    person.waits_until_gone("dialog", "Register new device")

    # the history of a meter, from the table, and back
    person.tabs_to("table", "Printers")
    person.presses("Home", "Return")
    person.sees(".*", "^Meter history")
    walk.screen.picture("history")
    person.presses("Escape")
    person.waits_until_gone(".*", "^Meter history")

    # a pause and its end
    person.presses("alt+p")
    person.sees("push button", "Resume communication")
    person.presses("alt+r")
    person.waits_until_gone("push button", "Resume communication")

    # the supplier asks, and is answered; every word of it can be read
    for serial_number in registered:
        outside.desk.request_billing(serial_number)
    person.presses("ctrl+s")
    person.waits_for(lambda: len(outside.desk.ledger()) >= len(registered), "accepted reads")
    person.tabs_to("button menu", "Menu")
    person.presses("space", "w")
    person.sees_row("Conversations", "billing read", within="What was sent")
    person.presses("Escape")
    person.waits_until_gone("dialog", "What was sent")

    # the end
    person.presses("ctrl+q")
    assert walk.ended() == 0
    assert walk.are_books_whole()
    assert "ERROR" not in walk.log()
