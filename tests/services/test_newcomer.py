"""What somebody who tries the program for the first time has to be told."""

from __future__ import annotations

import asyncio
import threading
from dataclasses import replace
from datetime import timedelta

import pytest
from tests.fakes import NOON

from meterdesk.domain.conversation import (
    DeviceRegistration,
    DevicesRegistered,
    DeviceState,
    RequestBillingReads,
    TurnOnService,
)
from meterdesk.domain.device import Registration
from meterdesk.domain.errors import (
    Cause,
    NotNowError,
    PausedError,
    RefusedError,
    SecretsError,
    TooSoonError,
    UplinkError,
)
from meterdesk.domain.exchange import Composed, Exchange, ExchangeState, Size
from meterdesk.domain.meter import TOTAL
from meterdesk.domain.settings import SecretStore
from meterdesk.domain.status import OfficeState
from meterdesk.services import sentences
from meterdesk.services.one_run import missing
from meterdesk.services.schedule import OWN_AT_ONCE
from meterdesk.services.telephone import CUT_OFF
from meterdesk.services.wall_time import wall_time


def down(said):
    raise UplinkError("The server cannot be reached.", Cause.CONNECT)


def proxy(world):
    with world.store.read() as records:
        return records.installation.proxy()


def by_hand(world):
    return asyncio.run(world.office.sync.run(by_hand=True))


def press(world, times):
    for _ in range(times):
        by_hand(world)


@pytest.fixture
def registered(world):
    world.printers.put("10.0.0.7", "SN7", 100)
    asyncio.run(world.register("10.0.0.7"))
    return world


# --- how things stand ----------


def test_m11_an_office_without_a_registered_printer_is_never_up_to_date(registered):
    asyncio.run(registered.office.registration.deregister(d.id for d in registered.devices()))

    now = registered.office.status.now()

    assert now.state is OfficeState.ATTENTION
    assert "No printer is registered" in now.sentence


def test_a_registered_office_without_any_printer_is_never_up_to_date(world):
    asyncio.run(world.office.registration.register_proxy("KEY123-SECRET"))

    now = world.office.status.now()

    assert now.state is OfficeState.ATTENTION
    assert "no printer is known yet" in now.sentence


def test_b5_the_trouble_of_a_registration_that_failed_lasts_until_one_goes_well(world):
    world.server.fail = down
    with pytest.raises(UplinkError):
        asyncio.run(world.office.registration.register_proxy("KEY123-SECRET"))
    asyncio.run(world.office.registration.give_up())

    now, (lasting,) = world.office.status.now(), world.office.status.troubles()

    assert lasting.over_at is None
    assert now.trouble == lasting


# --- leaving and registering ----------


def test_nothing_can_be_registered_while_the_office_is_leaving(registered):
    registered.server.fail = down
    asyncio.run(registered.office.leaving.leave())

    with pytest.raises(NotNowError, match="leaving its supplier"):
        registered.office.registration.choose(())
    with pytest.raises(NotNowError, match="meterdesk sync"):
        asyncio.run(registered.office.registration.register_devices())


@pytest.mark.parametrize(
    ("wait", "told"),
    [(timedelta(0), "signed up now"), (timedelta(hours=2), "signed up from")],
)
def test_m17_when_it_can_be_signed_up_is_what_the_server_says(world, monkeypatch, wait, told):
    world.printers.put("10.0.0.7", "SN7", 100)
    found = asyncio.run(world.find("10.0.0.7"))
    asyncio.run(world.office.registration.register_proxy("KEY123-SECRET"))
    one = DeviceRegistration("SN7", DeviceState.REGISTERED, NOON + wait)
    monkeypatch.setattr(world.server, "_answer", lambda said: DevicesRegistered(NOON, (one,)))

    world.office.registration.choose(device.id for device in found)
    (said,) = asyncio.run(world.office.registration.register_devices())

    assert told in said.sentence


# --- syncs by hand ----------


def test_a_secret_that_is_gone_is_named_before_the_hour_is_counted(registered):
    press(registered, OWN_AT_ONCE)
    registered.secrets.kept.clear()

    with pytest.raises(RefusedError, match="The secret of this office is gone"):
        by_hand(registered)


def test_secrets_that_cannot_be_read_are_named_before_the_hour_is_counted(registered, monkeypatch):
    press(registered, OWN_AT_ONCE)

    def closed(name):
        raise SecretsError("Others can read the file.")

    monkeypatch.setattr(registered.secrets, "get", closed)

    with pytest.raises(SecretsError, match="Others can read"):
        by_hand(registered)


def test_the_hour_still_counts_what_reached_the_server(registered):
    press(registered, OWN_AT_ONCE)

    with pytest.raises(TooSoonError, match=f"{OWN_AT_ONCE} times within the hour"):
        by_hand(registered)


def test_what_never_reached_the_server_is_not_counted(registered):
    before = proxy(registered).own_syncs
    registered.server.fail = down

    for _ in range(OWN_AT_ONCE + 1):
        with pytest.raises(UplinkError):
            by_hand(registered)

    assert proxy(registered).own_syncs == before


def test_what_was_paused_is_not_counted(registered):
    registered.server.lose_answer = lambda said: registered.office.communication.pause()
    with pytest.raises(PausedError):
        by_hand(registered)

    assert proxy(registered).own_syncs is None


def test_a_time_from_which_something_may_be_done_is_never_told_too_early():
    at = NOON + timedelta(minutes=42, seconds=9)

    assert wall_time(at, NOON, NOON.tzinfo) == "12:43"
    assert wall_time(NOON, NOON, NOON.tzinfo) == "12:00"


# --- what a sync says ----------


def test_a_sync_says_in_words_that_the_bill_went_out(registered):
    registered.server.commands = (TurnOnService("on", "SN7"),)
    quiet = by_hand(registered).sentence
    registered.server.commands = (
        RequestBillingReads("ask", "SN7", "bill-1", registered.clock(), (TOTAL,)),
    )

    billed = by_hand(registered)

    assert "no billing read" not in quiet
    assert billed.sentence == "1 billing read delivered, 1 command received"
    registered.server.commands = ()
    assert by_hand(registered).sentence == "no billing read had to be sent"


def test_b4_a_read_that_is_held_waits_for_somebody_and_not_for_its_printer(registered):
    registered.server.commands = (
        TurnOnService("on", "SN7"),
        RequestBillingReads("ask-0", "SN7", "bill-0", registered.clock(), (TOTAL,)),
    )
    by_hand(registered)
    registered.clock.advance(days=20)
    registered.printers.put("10.0.0.7", "SN7", 5)
    registered.server.commands = (
        RequestBillingReads("ask-1", "SN7", "bill-1", registered.clock(), (TOTAL,)),
    )

    report = by_hand(registered)

    assert (report.held, report.waiting) == (1, 0)
    assert "1 billing read waits for your answer" in report.sentence


# --- what was and will be sent ----------


@pytest.mark.parametrize("state", [ExchangeState.FAILED, ExchangeState.NOT_SENT])
def test_m13_what_was_sent_says_that_a_pause_cut_it_off(registered, monkeypatch, state):
    def cut(request, credentials, record):
        exchange = Exchange(registered.clock(), "SyncProxy", "<r/>", "", 0, 0, None, key="one")
        record(replace(exchange, state=ExchangeState.SENDING))
        registered.office.communication.pause()
        assert registered.server.hung_up.wait(5)
        record(replace(exchange, state=state, error="It did not answer within 120 seconds."))
        raise UplinkError("It did not answer within 120 seconds.", Cause.SLOW)

    monkeypatch.setattr(registered.server, "send", cut)
    with pytest.raises(PausedError):
        by_hand(registered)

    newest = registered.office.envelope.latest()[0]
    assert newest.exchange.error == CUT_OFF


def test_m10_without_a_server_no_size_is_compared_that_lacks_http():
    composed = Composed("<e/>", Size(0, 900), Size(0, 501), is_packed=True, budget=1512)

    said = sentences.size_to_be(composed)

    assert "501 bytes" in said
    assert "HTTP adds" in said
    assert "% less" not in said
    assert "travel" not in said


# --- a secret that is not there ----------


class Keyring:
    """Knows names, and answers as it is told; counts how often it is asked."""

    def __init__(self, secret=None, error=None, gate=None):
        self.secret, self.error, self.gate = secret, error, gate
        self.asked = 0

    def names(self):
        return ("proxy-it",)

    def get(self, name):
        self.asked += 1
        if self.gate is not None:
            self.gate.wait(10)
        if self.error is not None:
            raise self.error
        return self.secret


def known(world):
    return replace(proxy(world), installation_id="it")


def test_m23_a_keyring_that_has_lost_the_secret_is_named_at_once_and_looked_at_once(registered):
    keyring = Keyring()
    say = missing(keyring, SecretStore.KEYRING)

    said = [say(known(registered)) for _ in range(3)]

    assert all("not on this computer" in each for each in said)
    assert keyring.asked == 1


def test_a_locked_keyring_is_no_missing_secret(registered):
    say = missing(Keyring(error=SecretsError("It is locked.")), SecretStore.KEYRING)

    assert [say(known(registered)) for _ in range(2)] == ["", ""]


def test_a_keyring_that_hangs_holds_nobody_up_and_is_no_missing_secret(registered):
    gate = threading.Event()
    keyring = Keyring(gate=gate)
    say = missing(keyring, SecretStore.KEYRING, patience=timedelta(milliseconds=10))

    said = [say(known(registered)) for _ in range(3)]
    gate.set()

    assert said == ["", "", ""]
    assert keyring.asked == 1


def test_registering_again_ends_what_the_look_said(registered):
    say = missing(Keyring(), SecretStore.KEYRING)
    before = say(known(registered))

    again = replace(known(registered), tried_at=registered.clock() + timedelta(minutes=1))

    assert before
    assert say(again) == ""


def test_a_file_that_cannot_be_read_says_so(registered, monkeypatch):
    keyring = Keyring()

    def closed():
        raise SecretsError("Others can read the file.")

    monkeypatch.setattr(keyring, "names", closed)

    assert missing(keyring, SecretStore.FILE)(known(registered)) == "Others can read the file."
    assert missing(keyring, SecretStore.KEYRING)(known(registered)) == ""


def test_m6_after_leaving_every_printer_can_be_registered_again(registered):
    asyncio.run(registered.office.leaving.leave())
    asyncio.run(registered.office.registration.register_proxy("KEY123-SECRET"))

    registered.office.registration.choose(d.id for d in registered.devices())
    asyncio.run(registered.office.registration.register_devices())

    assert {d.registration for d in registered.devices()} == {Registration.WAITING_FOR_SIGN_UP}
