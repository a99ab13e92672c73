"""Printers found without asking every address, and never where somebody left them out."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC

import pytest

from meterdesk.domain.access import Community
from meterdesk.domain.device import Presence, Registration
from meterdesk.domain.discovery import DeviceFound, Progress, Receipt, Stage
from meterdesk.domain.hint import Hint, Origin
from meterdesk.domain.network import Network
from meterdesk.domain.search import search, search_of
from meterdesk.domain.settings import Settings
from meterdesk.services.lookout import Lookout

HERE = Network("10.0.0.0/28", "10.0.0.2", "eth0")
NEIGHBOUR = Hint("10.0.0.9", Origin.NEIGHBOUR)
PC = Hint("10.0.0.4", Origin.NEIGHBOUR, is_likely=False)


def hunt(world, *targets: str, **how):
    """Every event of a search that follows hints."""

    async def events():
        wanted = search(targets, follows_hints=True, **how)
        return [event async for event in world.office.discovery.run(wanted)]

    return asyncio.run(events())


@pytest.fixture
def look(world):
    """What the lookout finds with such settings, on Greenwich's time."""
    lookout = Lookout(world.office.discovery, world.store, world.clock, UTC)

    def look(**changes):
        kept = replace(Settings(networks=(HERE.text,)), **changes)

        async def events():
            return [event async for event in lookout.look(search_of(kept))]

        return asyncio.run(events())

    return look


def receipt(events) -> Receipt:
    assert isinstance(events[-1], Receipt)
    return events[-1]


def test_hinted_printers_are_found_and_not_swept_again(world):
    world.printers.put("10.0.0.7", "SN7", 100)
    world.printers.put("10.0.0.9", "SN9", 100)
    world.hinted.known = [NEIGHBOUR]

    events = hunt(world, "10.0.0.0/28")

    hosts = [e.device.address.host for e in events if isinstance(e, DeviceFound)]
    assert set(hosts) == {"10.0.0.9", "10.0.0.7"}
    assert world.printers.swept.count("10.0.0.9") == 1
    assert (receipt(events).printers, receipt(events).by_hints) == (2, 1)
    assert receipt(events).addresses == 14


def test_progress_says_that_hints_are_asked_and_ends_with_every_address(world):
    world.printers.put("10.0.0.9", "SN9", 100)
    world.hinted.known = [NEIGHBOUR]

    steps = [event for event in hunt(world, "10.0.0.0/28") if isinstance(event, Progress)]

    assert steps[0] == Progress(0, 14, Stage.HINTS)
    assert steps[1] == Progress(2, 14)
    assert steps[-1] == Progress(14, 14)


def test_b10_packets_of_hints_are_in_the_estimate_and_in_the_receipt(world):
    world.hinted.networks = (HERE,)
    plain = search(["10.0.0.0/28"])

    estimate = world.office.discovery.estimate(replace(plain, follows_hints=True))
    events = hunt(world, "10.0.0.0/28")

    assert estimate.packets == world.office.discovery.estimate(plain).packets + 1
    assert receipt(events).cost.requests == 14 + 1


def test_m11_what_hints_lead_to_is_found_and_no_more(world):
    world.printers.put("10.0.0.9", "SN9", 100)
    world.hinted.known = [NEIGHBOUR]

    hunt(world, "10.0.0.0/28", sweeps=False)

    assert [device.registration for device in world.devices()] == [Registration.FOUND]
    assert world.server.requests == []


def test_a_network_is_only_shouted_into_where_all_of_it_was_chosen(world):
    world.hinted.networks = (HERE, Network("10.9.0.0/28", "10.9.0.2", "eth1"))

    hunt(world, "10.0.0.0/28", "10.9.0.1-7")

    assert [ground.networks for ground in world.hinted.grounds] == [(HERE,)]


@pytest.mark.parametrize("left_out", ["10.0.0.5", "10.0.0.4/31", "pc.example"])
def test_nobody_shouts_into_a_network_of_which_something_is_left_out(world, left_out):
    world.hinted.networks = (HERE,)
    world.hinted.names = {"pc.example": ("10.0.0.5",)}

    events = hunt(world, "10.0.0.0/28", exclusions=[left_out])

    assert world.hinted.grounds == []
    assert receipt(events).cost.requests == len(world.printers.swept)


def test_a_part_of_a_large_network_is_swept_and_not_shouted_into(world):
    """Its broadcast address reaches everybody of the whole."""
    world.hinted.networks = (Network("10.0.0.0/28", "10.0.0.2", "eth0", "10.0.0.0/16"),)

    hunt(world, "10.0.0.0/28")

    assert world.hinted.grounds == []


def test_what_is_left_out_is_never_asked_whoever_hints_at_it(world):
    world.hinted.names = {"stairs.example": ("10.0.0.8",), "desk.example": ("10.0.0.6",)}
    for number in range(1, 15):
        world.printers.put(f"10.0.0.{number}", f"SN{number}", 100)
    world.hinted.known = [
        NEIGHBOUR,
        Hint("10.0.0.8", Origin.ANNOUNCED),
        Hint("stairs.example", Origin.INSTALLED),
        Hint("10.0.0.5", Origin.INSTALLED),
    ]

    exclusions = ["10.0.0.9", "STAIRS.example", "10.0.0.5:161", "desk.example"]
    hunt(world, "10.0.0.0/28", "desk.example", exclusions=exclusions)

    touched = {*world.printers.swept, *world.printers.asked}
    assert touched & {"10.0.0.9", "10.0.0.8", "stairs.example", "10.0.0.5", "10.0.0.6"} == set()
    assert "desk.example" not in touched
    assert len(touched) == 10


def test_a_name_that_is_left_out_and_that_nobody_knows_is_remarked_on(world):
    world.hinted.names = {"stairs.example": ("10.0.0.8",)}

    events = hunt(world, "10.0.0.0/28", exclusions=["stairs.example", "Typo.Example"])

    (remark,) = receipt(events).remarks
    assert "typo.example" in remark


@pytest.mark.parametrize(
    ("hint", "is_asked"),
    [
        (Hint("192.168.7.7", Origin.INSTALLED), True),
        (Hint("192.168.7.7", Origin.NEIGHBOUR), False),
        (Hint("192.168.7.7", Origin.ANNOUNCED), False),
        (Hint("192.168.7.7", Origin.BROADCAST), False),
        (Hint("8.8.8.8", Origin.INSTALLED), False),
    ],
)
def test_elsewhere_only_what_is_installed_here_is_asked(world, hint, is_asked):
    """Not in the Internet either: a queue in somebody's cloud is no printer of this office."""
    world.hinted.known = [hint]

    hunt(world, "10.0.0.1")

    assert (hint.host in world.printers.swept) is is_asked


def test_a_printer_installed_by_name_is_asked_by_its_address(world):
    """Else it would seem to move to and fro between its name and its address."""
    world.hinted.names = {"laser.example": ("10.0.0.9", "fe80::9")}
    world.hinted.known = [Hint("laser.example", Origin.INSTALLED)]
    world.printers.put("10.0.0.9", "SN9", 100)

    hunt(world, "10.0.0.0/28")

    (device,) = world.devices()
    assert device.address.host == "10.0.0.9"
    assert "laser.example" not in world.printers.swept


def test_what_windows_opens_a_printer_with_is_tried_there_and_nowhere_else(world):
    tried: dict[str, list[object]] = {}
    sweep = world.printers.sweep

    async def noting(addresses, access):
        for address in addresses:
            tried[address.host] = list(access)
        async for event in sweep(addresses, access):
            yield event

    world.printers.sweep = noting
    world.printers.put("10.0.0.9", "SN9", 100)
    letmein = Community("letmein")
    world.hinted.known = [Hint("10.0.0.9", Origin.INSTALLED, access=letmein)]

    events = hunt(world, "10.0.0.0/28")

    assert tried["10.0.0.9"] == [letmein, Community("public")]
    assert tried["10.0.0.7"] == [Community("public")]
    assert receipt(events).access == (letmein,)
    assert "letmein" not in repr(events)


def test_a_neighbour_of_no_known_maker_is_left_to_the_sweep(world):
    world.hinted.known = [PC]

    events = hunt(world, "10.0.0.0/28")

    assert receipt(events).by_hints == 0
    assert world.printers.swept.count(PC.host) == 1


def test_a_source_that_breaks_or_never_ends_hides_nobody(world, caplog):
    from meterdesk.services.hints import Hints

    sources = world.hinted.sources()
    world.hinted.answers = [NEIGHBOUR]
    world.hinted.networks = (HERE,)

    def broken():
        raise RuntimeError("this must not reach anybody")

    class Endless:
        def packets(self, ground):
            return 1

        async def ask(self, ground):
            await asyncio.Event().wait()
            yield NEIGHBOUR

    hints = Hints(replace(sources, known=(broken,), asked=(Endless(), world.hinted)), seconds=0.2)

    async def gather():
        wanted = search(["10.0.0.0/28"], follows_hints=True)
        return [told async for told in hints.gather(wanted, ())]

    told = asyncio.run(gather())

    assert [row[1] for row in told if isinstance(row, tuple)] == [NEIGHBOUR]
    assert "a source of hints failed" in caplog.text


def test_m21_a_printer_that_was_away_is_read_as_soon_as_a_hint_tells_that_it_is_back(world, look):
    world.printers.put("10.0.0.9", "SN9", 100)
    hunt(world, "10.0.0.9")
    told = world.printers.told.pop("10.0.0.9")
    world.clock.advance(days=3)
    asyncio.run(world.read())
    world.printers.told["10.0.0.9"] = told
    world.hinted.known = [NEIGHBOUR]

    look()

    (back,) = world.devices()
    assert (back.presence, back.last_read) == (Presence.ANSWERING, world.clock.now)


def test_m19_between_sweeps_a_new_printer_is_noticed_where_a_hint_leads(world, look):
    world.printers.put("10.0.0.7", "SN7", 100)
    asyncio.run(world.find("10.0.0.7"))
    world.printers.put("10.0.0.9", "SN9", 100)
    world.hinted.known = [NEIGHBOUR, Hint("10.0.0.7", Origin.INSTALLED)]
    world.printers.swept.clear()

    events = look()

    (found,) = (event for event in events if isinstance(event, DeviceFound))
    assert (found.device.identity.serial_number, found.is_new) == ("SN9", True)
    assert world.printers.swept == ["10.0.0.9"]


def test_who_kept_silent_is_asked_again_after_a_day_and_not_before(world, look):
    world.hinted.known = [PC]

    for _ in range(11):
        look()
        world.clock.advance(hours=2)
    before = list(world.printers.swept)
    world.clock.advance(hours=2)
    look()

    assert before == [PC.host]
    assert world.printers.swept == [PC.host] * 2


def test_many_small_rounds_do_not_ask_for_hints_each(world, look):
    world.hinted.networks = (HERE,)

    for _ in range(12):
        look()
        world.clock.advance(minutes=10)

    assert len(world.hinted.grounds) == 2


def test_b9_nobody_is_asked_for_hints_at_night(world, look):
    world.hinted.networks = (HERE,)
    world.clock.advance(hours=9)

    at_night = look()
    world.clock.advance(hours=11)
    look()

    assert at_night == []
    assert len(world.hinted.grounds) == 1


def test_hints_that_are_turned_off_are_not_asked(world, look):
    world.hinted.networks = (HERE,)
    world.hinted.known = [NEIGHBOUR]

    events = look(follow_hints=False)

    assert events == []
    assert (world.hinted.grounds, world.printers.swept) == ([], [])


def test_a_search_that_is_closed_leaves_nothing_running(world):
    world.hinted.known = [NEIGHBOUR]

    async def begin_and_close():
        events = world.office.discovery.run(search(["10.0.0.0/28"], follows_hints=True))
        await anext(events)
        await events.aclose()
        await asyncio.sleep(0.05)
        return asyncio.all_tasks() - {asyncio.current_task()}

    assert asyncio.run(begin_and_close()) == set()
