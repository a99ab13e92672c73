"""The life of office and devices with the server: begun once, ended cleanly, never twice."""

from __future__ import annotations

import asyncio
import contextlib
from dataclasses import replace
from datetime import timedelta

import pytest

from meterdesk.domain.conversation import (
    DeregisterProxyDevices,
    DeviceRegistration,
    DevicesRegistered,
    DeviceState,
    RegisterProxy,
    RegisterProxyDevices,
    SubmitBillingReads,
    SyncProxy,
    TurnOnService,
)
from meterdesk.domain.device import Registration
from meterdesk.domain.errors import Cause, NotNowError, RefusedError, UplinkError
from meterdesk.domain.proxy import Standing
from meterdesk.domain.status import OfficeState


def down(said):
    raise UplinkError("The server cannot be reached.", Cause.CONNECT)


def revoked(said):
    if not isinstance(said, RegisterProxy):
        raise RefusedError("The server does not accept this office.", Cause.CREDENTIALS)


def lose(kind):
    """Loses the answer of these messages; the server has taken them."""

    def lost(said):
        if isinstance(said, kind):
            raise UplinkError("The line broke.", Cause.BROKEN_OFF)

    return lost


def proxy(world):
    with world.store.read() as records:
        return records.installation.proxy()


def sync(world, **how):
    return asyncio.run(world.office.sync.run(**how))


def deregister(world, *devices):
    return asyncio.run(world.office.registration.deregister(each.id for each in devices))


@pytest.fixture
def registered(world):
    world.printers.put("10.0.0.7", "SN7", 100)
    asyncio.run(world.register("10.0.0.7"))
    return world


@pytest.fixture
def serving(registered):
    registered.server.commands = (TurnOnService("on-0", "SN7"),)
    sync(registered)
    registered.server.commands = ()
    registered.server.requests.clear()
    return registered


# --- registering the office --------------------------------------------------------------------


def test_m6_registering_is_written_down_before_the_server_is_asked(world):
    seen = []
    world.server.fail = lambda said: seen.append(proxy(world).standing)

    asyncio.run(world.office.registration.register_proxy("KEY123-SECRET"))

    assert seen == [Standing.REGISTERING]
    assert proxy(world).standing is Standing.REGISTERED


def test_m6_a_lost_answer_is_asked_for_again_and_gives_the_same_registration(world):
    world.server.lose_answer = lose(RegisterProxy)
    with pytest.raises(UplinkError):
        asyncio.run(world.office.registration.register_proxy("KEY123-SECRET"))
    between = world.office.status.now()
    world.server.lose_answer = lambda said: None

    sync(world)

    asked = [said for said in world.server.requests if isinstance(said, RegisterProxy)]
    assert len(asked) == 2
    assert asked[0] == asked[1]
    assert (between.is_registered, between.next_sync is not None) == (False, True)
    assert world.office.status.now().is_registered
    assert list(world.secrets.kept.values()) == ["s" * 64]


def test_the_enrolment_key_lies_in_the_keyring_only_until_the_answer_is_there(world, tmp_path):
    kept = []
    world.server.fail = lambda said: kept.append(sorted(world.secrets.kept.values()))

    asyncio.run(world.office.registration.register_proxy("KEY123-SECRET"))

    assert kept == [["KEY123-SECRET"]]
    assert "KEY123-SECRET" not in world.secrets.kept.values()
    assert all(b"KEY123-SECRET" not in path.read_bytes() for path in tmp_path.iterdir())


def test_a_key_the_server_does_not_take_is_forgotten(world):
    def refuse(said):
        raise RefusedError("This enrolment key was used.", Cause.CREDENTIALS)

    world.server.fail = refuse
    with pytest.raises(RefusedError):
        asyncio.run(world.office.registration.register_proxy("KEY123-SECRET"))

    assert world.secrets.kept == {}
    assert proxy(world).standing is Standing.NOT_SET_UP
    assert world.office.status.now().next_sync is None


def test_a_key_that_is_lost_while_registering_ends_it(world):
    world.server.fail = down
    with pytest.raises(UplinkError):
        asyncio.run(world.office.registration.register_proxy("KEY123-SECRET"))
    world.secrets.kept.clear()

    with pytest.raises(NotNowError):
        sync(world)

    assert proxy(world).standing is Standing.NOT_SET_UP


def test_registering_can_be_given_up(world):
    world.server.fail = down
    with pytest.raises(UplinkError):
        asyncio.run(world.office.registration.register_proxy("KEY123-SECRET"))

    asyncio.run(world.office.registration.give_up())

    assert (proxy(world).standing, world.secrets.kept) == (Standing.NOT_SET_UP, {})


# --- an office the server refuses --------------------------------------------------------------


def test_a_refused_office_says_what_to_do_and_does_not_hammer(serving):
    serving.server.fail = revoked
    with pytest.raises(RefusedError):
        sync(serving)

    now = serving.office.status.now()

    assert proxy(serving).standing is Standing.REFUSED
    assert now.state is OfficeState.ATTENTION
    assert "new enrolment key" in now.sentence
    assert now.next_sync == serving.clock() + timedelta(days=1)


def test_a_new_key_leads_out_of_a_refusal(serving):
    serving.server.fail = revoked
    with pytest.raises(RefusedError):
        sync(serving)
    serving.server.fail = lambda said: None

    asyncio.run(serving.office.registration.register_proxy("NEWKEY-SECRET"))

    assert proxy(serving).standing is Standing.REGISTERED
    assert serving.office.status.now().state is OfficeState.UP_TO_DATE


def test_a_server_that_takes_the_office_back_heals_it_by_itself(serving):
    serving.server.fail = revoked
    with pytest.raises(RefusedError):
        sync(serving)
    serving.server.fail = lambda said: None
    serving.clock.advance(days=1)

    sync(serving)

    assert proxy(serving).standing is Standing.REGISTERED


def test_a_clock_that_is_wrong_is_no_refusal_of_the_office(serving):
    def late(said):
        raise RefusedError("The clock of this PC is wrong.", Cause.CLOCK)

    serving.server.fail = late
    with pytest.raises(RefusedError):
        sync(serving)

    assert proxy(serving).standing is Standing.REGISTERED


# --- devices -----------------------------------------------------------------------------------


def test_m6_a_device_is_named_again_where_the_answer_was_lost(world):
    world.printers.put("10.0.0.7", "SN7", 100)
    world.server.lose_answer = lose(RegisterProxyDevices)
    with pytest.raises(UplinkError):
        asyncio.run(world.register("10.0.0.7"))
    between = world.devices()[0].registration
    world.server.lose_answer = lambda said: None

    sync(world)

    assert between is Registration.REGISTERING
    assert world.devices()[0].registration is Registration.WAITING_FOR_SIGN_UP
    assert world.office.status.now().next_sync > world.clock()


def test_a_device_the_server_still_looks_up_is_named_with_each_sync(world):
    answered = world.server._answer

    def pending(said):
        if not isinstance(said, RegisterProxyDevices):
            return answered(said)
        states = (DeviceRegistration(s, DeviceState.PENDING) for s in said.serial_numbers)
        return DevicesRegistered(world.clock(), tuple(states))

    world.server._answer = pending
    world.printers.put("10.0.0.7", "SN7", 100)
    asyncio.run(world.register("10.0.0.7"))
    world.server._answer = answered

    sync(world)

    named = [said for said in world.server.requests if isinstance(said, RegisterProxyDevices)]
    assert [each.serial_numbers for each in named] == [("SN7",), ("SN7",)]
    assert world.devices()[0].registration is Registration.WAITING_FOR_SIGN_UP


def test_m17_the_hour_is_kept_and_over_when_it_is_over(registered):
    (device,) = registered.devices()

    early = device.registration_at(registered.clock() + timedelta(minutes=59))
    later = device.registration_at(registered.clock() + timedelta(minutes=60))

    assert early is Registration.WAITING_FOR_SIGN_UP
    assert later is Registration.READY_TO_SIGN_UP


def test_nothing_of_an_ended_device_is_sent_even_where_the_server_is_down(serving):
    serving.server.fail = down

    (result,) = deregister(serving, *serving.devices())

    assert serving.devices()[0].registration is Registration.DEREGISTERING
    assert not serving.devices()[0].is_billed
    assert "next sync, by itself" in result.sentence


def test_an_ended_device_is_told_to_the_server_by_itself(serving):
    serving.server.fail = down
    deregister(serving, *serving.devices())
    serving.server.fail = lambda said: None
    due = serving.office.status.now().next_sync

    sync(serving)

    assert due <= serving.clock() + timedelta(hours=2)
    assert serving.devices()[0].registration is Registration.DEREGISTERED
    assert serving.server.said()[0] == "DeregisterProxyDevices"


def test_a_lost_answer_ends_a_registration_once(serving):
    serving.server.lose_answer = lose(DeregisterProxyDevices)
    deregister(serving, *serving.devices())
    serving.server.lose_answer = lambda said: None

    sync(serving)
    sync(serving)

    assert serving.server.said().count("DeregisterProxyDevices") == 2
    assert serving.devices()[0].registration is Registration.DEREGISTERED


def test_an_ended_device_is_chosen_again_when_the_server_has_heard_of_it(serving):
    """Before, its service is on there, and the server would never turn it on again."""
    serving.server.fail = down
    deregister(serving, *serving.devices())
    serving.server.fail = lambda said: None

    with pytest.raises(NotNowError, match="next sync"):
        serving.office.registration.choose([serving.devices()[0].id])
    sync(serving)
    serving.office.registration.choose([serving.devices()[0].id])
    sync(serving)

    said = serving.server.said()
    assert said.index("DeregisterProxyDevices") < said.index("RegisterProxyDevices")
    assert serving.devices()[0].registration is Registration.WAITING_FOR_SIGN_UP


def test_an_answer_that_comes_late_does_not_undo_what_the_customer_said_meanwhile(world):
    world.printers.put("10.0.0.7", "SN7", 100)

    def end_it(said):
        if isinstance(said, RegisterProxyDevices):
            with world.store.begin() as records:
                records.devices.register(1, Registration.DEREGISTERING)

    world.server.fail = end_it
    asyncio.run(world.register("10.0.0.7"))

    assert world.devices()[0].registration is Registration.DEREGISTERING


def test_m20_the_old_one_is_closed_and_the_new_one_is_offered(serving):
    serving.printers.put("10.0.0.7", "NEW", 3)
    asyncio.run(serving.read())

    old, new = serving.devices()

    assert (old.registration, old.replaced_from) == (
        Registration.REPLACED,
        Registration.SERVICE_ON,
    )
    assert new.registration is Registration.FOUND
    assert serving.office.status.now().new_devices == 1


# --- leaving the supplier ----------------------------------------------------------------------


def test_leaving_ends_every_registration_and_forgets_the_secret_but_no_history(serving):
    left = asyncio.run(serving.office.leaving.leave())

    (told,) = [r for r in serving.server.requests if isinstance(r, DeregisterProxyDevices)]
    now = serving.office.status.now()
    assert left.is_complete
    assert "1 printer was deregistered" in left.sentence
    assert told.serial_numbers == ("SN7",)
    assert serving.secrets.kept == {}
    assert (now.state, now.next_sync) == (OfficeState.NOT_SET_UP, None)
    assert serving.devices()[0].registration is Registration.DEREGISTERED
    assert serving.office.history.latest(serving.devices()[0].id) is not None


def test_leaving_names_a_replaced_printer_that_the_server_still_has(serving):
    serving.printers.put("10.0.0.7", "NEW", 3)
    asyncio.run(serving.read())

    asyncio.run(serving.office.leaving.leave())

    (told,) = [r for r in serving.server.requests if isinstance(r, DeregisterProxyDevices)]
    assert told.serial_numbers == ("SN7",)
    old = serving.devices()[0]
    assert (old.registration, old.replaced_from) == (
        Registration.REPLACED,
        Registration.DEREGISTERED,
    )


def test_leaving_goes_on_by_itself_and_says_nothing_else(serving):
    serving.server.fail = down
    left = asyncio.run(serving.office.leaving.leave())
    between = serving.office.status.now()
    serving.server.fail = lambda said: None
    serving.server.requests.clear()

    report = sync(serving)

    assert not left.is_complete
    assert "tried again by itself" in left.sentence
    assert between.state is OfficeState.ATTENTION
    assert report.has_left
    assert serving.server.said() == ["DeregisterProxyDevices"]
    assert proxy(serving).standing is Standing.NOT_SET_UP


def test_leaving_at_once_says_that_the_supplier_does_not_know(serving):
    serving.server.fail = down

    left = asyncio.run(serving.office.leaving.leave(at_once=True))

    assert left.is_complete
    assert "1 printer is still registered there. Tell your supplier." in left.sentence
    assert proxy(serving).standing is Standing.NOT_SET_UP
    assert serving.secrets.kept == {}


def test_an_office_that_was_refused_can_leave(serving):
    serving.server.fail = revoked
    with pytest.raises(RefusedError):
        sync(serving)

    left = asyncio.run(serving.office.leaving.leave())

    assert left.is_complete
    assert proxy(serving).standing is Standing.NOT_SET_UP


def test_leaving_while_paused_waits_for_the_line(serving):
    serving.office.communication.pause()
    left = asyncio.run(serving.office.leaving.leave())
    said = len(serving.server.requests)
    serving.office.communication.resume()
    due = serving.office.status.now().next_sync

    sync(serving)

    assert (left.is_complete, said, due) == (False, 0, serving.clock())
    assert proxy(serving).standing is Standing.NOT_SET_UP


def test_who_has_left_can_register_with_another_supplier(serving):
    asyncio.run(serving.office.leaving.leave())
    serving.office.registration.choose([serving.devices()[0].id])

    asyncio.run(serving.office.registration.register_proxy("OTHER1-SECRET"))
    sync(serving)

    assert serving.devices()[0].registration is Registration.WAITING_FOR_SIGN_UP


def test_nobody_can_leave_a_supplier_there_is_not(world):
    with pytest.raises(NotNowError, match="not registered"):
        asyncio.run(world.office.leaving.leave())


# --- pause -------------------------------------------------------------------------------------


def test_m13_a_message_that_is_under_way_is_cut_off_and_said_again_later(serving):
    serving.clock.advance(hours=1)

    def hang(said):
        serving.office.communication.pause()
        assert serving.server.hung_up.wait(5)
        raise UplinkError("Cut off.", Cause.BROKEN_OFF)

    serving.server.fail = hang
    with pytest.raises(NotNowError):
        sync(serving)
    failing = proxy(serving).failing_since
    serving.server.fail = lambda said: None
    serving.office.communication.resume()
    sync(serving)

    assert failing is None
    assert serving.server.said() == ["SyncProxy"]


def test_m13_an_answer_that_came_before_the_pause_is_handled(serving):
    serving.server.commands = (TurnOnService("on-9", "SN7"),)

    def pause(said):
        if isinstance(said, SyncProxy):
            serving.office.communication.pause()

    serving.server.lose_answer = pause
    with pytest.raises(NotNowError):
        sync(serving)

    (waiting,) = serving.office.history.outbox()[0]
    assert waiting.parcel.command_id == "on-9"
    assert serving.server.said() == ["SyncProxy"]


def test_m13_the_pause_survives_a_restart_and_what_fell_due_is_sent_after_it(serving, tmp_path):
    serving.office.communication.pause()
    deregister(serving, *serving.devices())
    quiet = serving.server.said()
    with serving.store.read() as records:
        is_paused = records.installation.proxy().is_paused
    serving.office.communication.resume()

    sync(serving)

    assert (quiet, is_paused) == ([], True)
    assert "DeregisterProxyDevices" in serving.server.said()


def test_b4_billing_reads_never_leave_while_paused(serving):
    serving.office.communication.pause()
    with contextlib.suppress(NotNowError):
        sync(serving)

    assert not [r for r in serving.server.requests if isinstance(r, SubmitBillingReads)]


def test_pausing_twice_is_once_and_nobody_else_is_changed(serving):
    before = proxy(serving)

    serving.office.communication.pause()
    serving.office.communication.pause()

    assert proxy(serving) == replace(before, is_paused=True)
