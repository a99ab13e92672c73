"""M19, M20, B5, B8: people are told once, in one message, when somebody is there to see it."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, timedelta

import pytest
from tests.fakes import black

from meterdesk.adapters.store.devices import SqlDevices
from meterdesk.adapters.store.readings import SqlReadings
from meterdesk.domain.device import Registration
from meterdesk.domain.notice import Episode, NoticeKind
from meterdesk.domain.settings import Settings
from meterdesk.domain.supply import Level, LevelState
from meterdesk.services.notices import Notices

ONE, OTHER = "10.0.0.7", "10.0.0.8"
MONDAY_EVENING = 9
"""Hours after the noon of Monday on which the clock of these tests begins."""


@pytest.fixture
def notices(world):
    return open_notices(world)


def open_notices(world, **settings):
    return Notices(world.store, Settings(**settings), world.clock, UTC)


def kinds(notice):
    return [] if notice is None else [episode.kind for episode in notice.begun]


def enrol(world, host, state=Registration.SERVICE_ON):
    world.printers.put(host, "SN1", 100)
    (device,) = asyncio.run(world.register(host))
    if state is not device.registration:
        with world.store.begin() as records:
            records.devices.register(device.id, state)


def find(world, host, serial="SN9"):
    world.printers.put(host, serial, 100)
    return asyncio.run(world.find(host))


def fill(world, host, level):
    """The printer tells that level, and somebody reads it."""
    identity, meters, _ = world.printers.told[host]
    world.printers.told[host] = (identity, meters, (black(level),))
    world.clock.advance(minutes=5)
    asyncio.run(world.read())


def fail_for(world, since):
    with world.store.begin() as records:
        proxy = records.installation.proxy()
        records.installation.keep(replace(proxy, failing_since=since, last_error="No way there."))


def test_m19_a_new_printer_is_told_once(world, notices):
    enrol(world, ONE)
    find(world, OTHER)

    told = [notices.due(), notices.due()]

    assert kinds(told[0]) == [NoticeKind.NEW]
    assert told[0].begun[0].name == "Laser 1"
    assert told[1] is None


def test_after_a_restart_nothing_is_told_again(world, notices):
    enrol(world, ONE)
    find(world, OTHER)
    notices.due()

    assert open_notices(world).due() is None


def test_m2_what_somebody_watched_being_found_is_not_told(world, notices):
    enrol(world, ONE)
    find(world, OTHER)

    notices.seen()

    assert notices.due() is None


def test_an_office_that_is_not_registered_is_told_of_no_printer(world, notices):
    find(world, ONE)

    assert notices.due() is None


def test_m2_what_was_left_out_while_setting_up_is_no_news_afterwards(world, notices):
    find(world, OTHER)
    notices.seen()
    asyncio.run(world.office.registration.register_proxy("KEY123-SECRET"))

    assert notices.due() is None


def test_m20_a_printer_in_the_place_of_another_is_told_as_that(world, notices):
    enrol(world, ONE)
    world.clock.advance(hours=2)
    world.printers.put(ONE, "SN2", 5)
    asyncio.run(world.read())

    assert kinds(notices.due()) == [NoticeKind.REPLACED]


def test_several_at_once_are_one_message(world, notices):
    enrol(world, ONE)
    find(world, OTHER)
    find(world, "10.0.0.9", "SN10")
    fill(world, ONE, Level.of(5))

    told = notices.due()

    assert sorted(kinds(told)) == [NoticeKind.NEW, NoticeKind.NEW, NoticeKind.SUPPLY]
    assert told.kinds == (NoticeKind.NEW, NoticeKind.SUPPLY)


def test_what_comes_in_the_night_is_told_in_the_morning_in_one_message(world, notices):
    enrol(world, ONE)
    world.clock.advance(hours=MONDAY_EVENING)
    find(world, OTHER)
    at_night = [notices.due()]
    world.clock.advance(hours=2)
    fill(world, ONE, Level.of(5))
    at_night.append(notices.due())

    world.clock.advance(hours=8)
    in_the_morning = notices.due()

    assert at_night == [None, None]
    assert sorted(kinds(in_the_morning)) == [NoticeKind.NEW, NoticeKind.SUPPLY]


def test_what_is_over_before_the_morning_is_not_told(world, notices):
    enrol(world, ONE)
    world.clock.advance(hours=MONDAY_EVENING)
    fail_for(world, world.clock() - timedelta(days=3))
    notices.due()
    fail_for(world, None)

    world.clock.advance(hours=11)

    assert notices.due() is None


def test_a_weekend_waits_for_monday_unless_somebody_works(world):
    enrol(world, ONE)
    world.clock.advance(days=5)
    find(world, OTHER)

    quiet, working = open_notices(world).due(), open_notices(world, quiet_weekends=False).due()

    assert (quiet, kinds(working)) == (None, [NoticeKind.NEW])


def test_without_quiet_hours_the_night_is_like_the_day(world):
    enrol(world, ONE)
    world.clock.advance(hours=MONDAY_EVENING)
    find(world, OTHER)

    assert kinds(open_notices(world, quiet_hours=None).due()) == [NoticeKind.NEW]


def test_b5_two_days_without_the_server_are_told_and_that_it_is_back(world, notices):
    enrol(world, ONE)
    fail_for(world, world.clock() - timedelta(hours=47))
    before = notices.due()
    world.clock.advance(hours=1)
    begun = notices.due()
    again = notices.due()
    fail_for(world, None)

    over = notices.due()

    assert (before, again) == (None, None)
    assert begun.begun[0].detail == "No way there. Nothing is lost."
    assert [each.kind for each in over.over] == [NoticeKind.SERVER]
    assert notices.due() is None


def test_that_it_is_back_waits_for_the_morning_too(world, notices):
    enrol(world, ONE)
    fail_for(world, world.clock() - timedelta(days=3))
    notices.due()
    world.clock.advance(hours=MONDAY_EVENING)
    fail_for(world, None)
    at_night = [notices.due(), notices.due()]

    world.clock.advance(hours=11)
    in_the_morning = notices.due()

    assert at_night == [None, None]
    assert [each.kind for each in in_the_morning.over] == [NoticeKind.SERVER]
    assert notices.due() is None


@pytest.mark.parametrize(
    ("state", "ends"),
    [(Registration.SERVICE_ON, [NoticeKind.AWAITED]), (Registration.DEREGISTERED, [])],
)
def test_b5_that_the_meters_are_there_is_told_only_of_who_is_billed(world, notices, state, ends):
    enrol(world, ONE)
    (device,) = world.devices()
    with world.store.begin() as records:
        records.episodes.keep(
            Episode(NoticeKind.AWAITED, str(device.id), "Laser 1", "", world.clock(), world.clock())
        )
        records.devices.register(device.id, state)

    told = notices.due()

    assert [each.kind for each in (told.over if told else ())] == ends


def test_m13_a_pause_is_no_failure(world, notices):
    enrol(world, ONE)
    world.office.communication.pause()
    fail_for(world, world.clock() - timedelta(days=3))

    assert notices.due() is None


@pytest.mark.parametrize("level", [Level.of(10), Level(LevelState.LOW), Level(LevelState.OUT)])
def test_b8_a_supply_that_runs_low_is_told(world, notices, level):
    enrol(world, ONE)
    fill(world, ONE, level)

    told = notices.due()

    assert (kinds(told), told.begun[0].detail) == ([NoticeKind.SUPPLY], "Black Toner")


@pytest.mark.parametrize("level", [Level.of(11), Level.some(), Level.unknown()])
def test_b8_a_supply_that_does_not_is_not(world, notices, level):
    enrol(world, ONE)
    fill(world, ONE, level)

    assert notices.due() is None


def test_b8_a_sensor_that_wavers_tells_once(world, notices):
    enrol(world, ONE)
    told = []
    for level in (Level.of(10), Level.of(12), Level.of(9), Level.unknown(), Level.of(8)):
        fill(world, ONE, level)
        told.append(kinds(notices.due()))

    assert told == [[NoticeKind.SUPPLY], [], [], [], []]


def test_b8_the_next_cartridge_is_told_anew(world, notices):
    enrol(world, ONE)
    told = []
    for level in (Level.of(10), Level.of(100), Level.of(10)):
        fill(world, ONE, level)
        told.append(kinds(notices.due()))

    assert told == [[NoticeKind.SUPPLY], [], [NoticeKind.SUPPLY]]


def test_b8_who_starts_the_program_again_is_not_told_of_the_same_toner(world, notices):
    enrol(world, ONE)
    fill(world, ONE, Level.of(9))
    notices.due()

    fill(world, ONE, Level.of(15))
    between = open_notices(world).due()
    fill(world, ONE, Level.of(9))

    assert (between, open_notices(world).due()) == (None, None)


def test_b8_a_supply_is_told_after_the_clock_was_set_back(world, notices):
    for host, serial in ((ONE, "SN1"), (OTHER, "SN2")):
        world.printers.put(host, serial, 100)
    asyncio.run(world.register(ONE, OTHER))
    fill(world, ONE, Level.of(50))
    notices.due()
    world.clock.advance(hours=-2)
    world.printers.told.pop(OTHER)

    fill(world, ONE, Level.of(5))

    assert kinds(notices.due()) == [NoticeKind.SUPPLY]


def test_b8_who_told_its_supply_and_was_replaced_is_not_low_any_more(world, notices):
    enrol(world, ONE)
    fill(world, ONE, Level.of(5))
    notices.due()
    (device,) = world.devices()
    with world.store.begin() as records:
        records.devices.register(device.id, Registration.REPLACED)

    notices.due()

    with world.store.read() as records:
        assert records.episodes.all() == ()


def test_m3_a_look_at_a_settled_fleet_makes_no_device_of_its_rows(world, notices, monkeypatch):
    enrol(world, ONE)
    fill(world, ONE, Level.of(50))
    for of, what in ((SqlDevices, "all"), (SqlReadings, "rows")):
        monkeypatch.setattr(of, what, lambda *_: pytest.fail("a thousand rows for nothing"))

    assert notices.due() is None


def test_m17_that_a_printer_can_be_signed_up_is_told_when_its_hour_is_over(world, notices):
    enrol(world, ONE, Registration.WAITING_FOR_SIGN_UP)
    before, at = notices.due(), notices.next_at

    world.clock.now = at
    told = notices.due()

    assert before is None
    assert at == world.devices()[0].sign_up_from
    assert kinds(told) == [NoticeKind.SIGN_UP]


def test_a_kind_that_nobody_wants_is_not_told_and_comes_when_somebody_does(world):
    enrol(world, ONE)
    find(world, OTHER)
    muted = open_notices(world, muted_notices=(NoticeKind.NEW,)).due()

    assert (muted, kinds(open_notices(world).due())) == (None, [NoticeKind.NEW])


def test_who_wants_no_messages_gets_none_and_no_end_of_one(world, notices):
    enrol(world, ONE)
    fail_for(world, world.clock() - timedelta(days=3))
    notices.due()

    silent = open_notices(world, notifications=False)
    fail_for(world, None)

    assert (silent.due(), notices.due()) == (None, None)


def test_what_was_dealt_with_is_forgotten(world, notices):
    enrol(world, ONE)
    found = find(world, OTHER)[-1]
    notices.due()
    with world.store.begin() as records:
        records.devices.register(found.id, Registration.SERVICE_ON)

    notices.due()

    assert [each.key for each in notices.settled] == [str(found.id)]
    with world.store.read() as records:
        assert records.episodes.all() == ()
