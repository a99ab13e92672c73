"""Row B1: what `next` shows is what is then on the wire, but for proof, times and drawn ids."""

from __future__ import annotations

import asyncio
import re
from dataclasses import replace
from datetime import timedelta

import pytest
from tests.end_to_end.wiretap import Wiretap

from meterdesk.adapters.settings import TomlSettings
from meterdesk.bootstrap import SETTINGS_FILE
from meterdesk.domain.conversation import SuppliesUsage, SupplyValue
from meterdesk.entrypoints.demo.rehearsal import sweep
from meterdesk.entrypoints.demo.stage import open_stage

pytestmark = pytest.mark.xdist_group("wire")
DRAWN = (
    (r"(<o:Password[^>]*>)[^<]*", r"\1"),
    (r"(<o:Nonce[^>]*>)[^<]*", r"\1"),
    (r"<(u:Created|u:Expires|LastSync)>[^<]*", r"<\1>"),
    (r"<SubmissionId>[^<]*", "<SubmissionId>"),
)


def without_what_is_drawn(envelope: str) -> str:
    for pattern, instead in DRAWN:
        envelope = re.sub(pattern, instead, envelope)
    return envelope


@pytest.fixture(scope="module")
def evening(tmp_path_factory):
    """A registered office with a printer to be registered, reads due and supplies waiting."""
    folder = tmp_path_factory.mktemp("next")
    with (
        open_stage(folder, days=1) as stage,
        Wiretap(stage.server.url, stage.server.ca_file, folder) as tap,
    ):
        file = TomlSettings(stage.office_folder / SETTINGS_FILE)
        file.write(replace(file.read(), server_url=tap.url, private_ca=str(tap.ca_file)))
        office = stage.open_office()

        async def begin():
            async for _ in sweep(office):
                pass
            async for _ in office.polling.read_all():
                pass
            desk = stage.server.desk
            await office.registration.register_proxy(desk.create_enrolment_key("next"))
            known = [row.device for row in office.history.rows(stage.clock())]
            named = [each for each in known if each.identity.serial_number]
            office.registration.choose(each.id for each in named[:2])
            await office.registration.register_devices()
            return named

        named = asyncio.run(begin())
        serial = named[0].identity.serial_number
        desk = stage.server.desk
        stage.clock.advance(timedelta(hours=1, minutes=1))
        desk.sign_up(serial, meters=("systemTotals.TotalImpressions",))
        asyncio.run(office.sync.run())
        office.registration.choose([named[2].id])
        yield stage, office, tap, serial
        office.close()


def put_supplies(office, serial: str, at) -> None:
    """What a daily round would have left in the outbox."""
    with office.envelope._store.begin() as records:
        level = SupplyValue("Black toner", "61", at)
        records.outbox.put(SuppliesUsage(serial, (level,)), at)


def test_what_next_shows_is_what_is_then_sent(evening):
    stage, office, tap, serial = evening
    put_supplies(office, serial, stage.clock())
    office.communication.pause()
    paused = asyncio.run(office.preview.plan())
    office.communication.resume()
    before = len(tap.taps)

    plan = asyncio.run(office.preview.plan())
    nothing_left = len(tap.taps) == before
    asyncio.run(office.sync.run())

    shown = [without_what_is_drawn(each.composed.envelope) for each in plan.messages]
    sent = [without_what_is_drawn(body.decode()) for _, body in tap.taps[before:]]
    assert nothing_left
    assert [each.operation for each in plan.messages] == [
        "RegisterProxyDevices",
        "SubmitSuppliesUsage",
        "SyncProxy",
    ]
    assert shown == sent
    waiting = [without_what_is_drawn(each.composed.envelope) for each in paused.messages]
    assert waiting == shown
    assert paused.remarks[0].startswith("Communication is paused")


def test_the_sizes_it_shows_are_those_that_travel(evening):
    """To the byte where nothing is packed; packed, a random proof packs better or worse."""
    stage, office, _, serial = evening
    put_supplies(office, serial, stage.clock())
    before = len(office.envelope.latest())

    plan = asyncio.run(office.preview.plan())
    asyncio.run(office.sync.run())

    kept = office.envelope.latest()
    sent = [each.exchange for each in reversed(kept[: len(kept) - before])]
    for message, exchange in zip(plan.messages, sent, strict=True):
        assert message.operation == exchange.operation
        assert message.composed.plain.body == exchange.plain_bytes
        assert message.composed.packed.head == exchange.head_bytes
        assert abs(message.composed.packed.body - exchange.bytes_sent) <= 12
