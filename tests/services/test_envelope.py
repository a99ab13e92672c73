"""Row B1: what was sent is found, told in words, kept for so long, and what is next is known."""

from __future__ import annotations

import asyncio
import csv
import io
import zipfile
from dataclasses import replace
from datetime import timedelta

import pytest
from tests.fakes import NOON

from meterdesk.adapters.export import open_target
from meterdesk.domain import conversation as say
from meterdesk.domain.errors import ExportError
from meterdesk.domain.exchange import Exchange, ExchangeState
from meterdesk.domain.settings import Settings
from meterdesk.services import sentences
from meterdesk.services.envelope import CUT_OFF, Envelope, Query
from meterdesk.services.export import Export
from meterdesk.services.message import Item

ENVELOPE = '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>{}</s:Body></s:Envelope>'
BILL = ENVELOPE.format(
    "<SubmitBillingReads><DeviceReads><SerialNumber>SN7</SerialNumber>"
    '<Meter Name="systemTotals.TotalImpressions" Value="48213" ReadDate="2026-03-02T12:00:00Z"/>'
    "</DeviceReads></SubmitBillingReads>"
)
ONE = Exchange(
    NOON,
    "SubmitBillingReads",
    BILL,
    "<html>hotel</html>",
    498,
    300,
    3307,
    "=cmd()",
    key="one",
    state=ExchangeState.FAILED,
    head_bytes=241,
    plain_bytes=1200,
    is_packed=True,
    status=200,
    serial_numbers=("SN7",),
)


@pytest.fixture
def kept(world):
    """An office with a printer and one conversation about it."""
    world.printers.put("10.0.0.7", "SN7", 48213, location="Reception")
    asyncio.run(world.find("10.0.0.7"))
    keep(world, ONE)
    return world


def keep(world, *exchanges: Exchange) -> None:
    with world.store.begin() as records:
        for exchange in exchanges:
            records.archive.add(exchange, f"Sentence of {exchange.key}")


@pytest.mark.parametrize("text", ["48213", "48,213", "48 213", "48.213 sentence", "recep", "sn7"])
def test_a_conversation_is_found_by_value_however_it_is_written_and_by_printer(kept, text):
    assert kept.office.envelope.find(Query(text)) == (1,)


@pytest.mark.parametrize("text", ["48214", "recep nothing", "48,21"])
def test_what_is_not_there_is_not_found(kept, text):
    assert kept.office.envelope.find(Query(text)) == ()


def test_a_device_is_found_by_its_number_and_a_stranger_has_none(kept):
    device = kept.devices()[0]

    assert kept.office.envelope.find(Query(device_id=device.id)) == (1,)
    assert kept.office.envelope.find(Query(device_id=99)) == ()


def test_fields_are_told_in_the_makers_words_with_the_printer_they_are_of(kept):
    asyncio.run(kept.read())

    opened = kept.office.envelope.open(1)

    line = next(line for line in opened.sent if line.item is Item.METER_VALUE)
    assert (line.what, line.value) == ("Total Impressions", "48213")
    assert opened.printers["SN7"].identity.location == "Reception"
    assert opened.answered == ()


def test_a_meter_that_is_asked_for_is_named_as_the_maker_does(kept):
    asyncio.run(kept.read())
    asked = ENVELOPE.format(
        "<SyncProxyResponse><DeviceCommand><SerialNumber>SN7</SerialNumber><RequestBillingReads>"
        "<MeterName>systemTotals.TotalImpressions</MeterName></RequestBillingReads>"
        "</DeviceCommand></SyncProxyResponse>"
    )

    ((line,), _) = kept.office.envelope.words(asked)

    assert (line.what, line.value) == ("Meter asked for", "Total Impressions")


def test_what_was_cut_off_is_told_so_once_nothing_can_be_under_way(kept):
    keep(kept, replace(ONE, key="cut", state=ExchangeState.SENDING, error=None))

    under_way = kept.office.envelope.get(2)
    kept.clock.advance(minutes=11)
    cut = kept.office.envelope.get(2)

    assert (under_way.exchange.state, under_way.error) == (ExchangeState.SENDING, None)
    assert (cut.exchange.state, cut.error) == (ExchangeState.FAILED, CUT_OFF)
    assert kept.office.envelope.find(Query(only_problems=True)) == (2, 1)


def test_thinning_follows_the_settings_and_rests_for_a_day(world):
    settings = Settings(keep_sent_months=1, keep_billing_months=3)
    envelope = Envelope(world.store, world.clock, settings)
    sync = replace(ONE, operation="SyncProxy")
    ages = {"young": 20, "old": 32}
    keep(
        world,
        *(replace(sync, key=f"{k} sync", at=NOON - timedelta(days=d)) for k, d in ages.items()),
        replace(ONE, key="bill", at=NOON - timedelta(days=60)),
        replace(ONE, key="old bill", at=NOON - timedelta(days=100)),
    )

    first = asyncio.run(envelope.thin())
    keep(world, replace(sync, key="again", at=NOON - timedelta(days=40)))
    world.clock.advance(hours=23)
    too_soon = asyncio.run(envelope.thin())
    world.clock.advance(hours=2)
    next_day = asyncio.run(envelope.thin())

    assert (first, too_soon, next_day) == (2, 0, 1)
    assert [one.exchange.key for one in envelope.latest()] == ["bill", "young sync"]


def test_months_are_counted_by_the_calendar(world):
    world.clock.now = NOON.replace(month=3, day=31)
    envelope = Envelope(world.store, world.clock, Settings(keep_sent_months=1))

    assert envelope.earliest() == NOON.replace(year=2025, month=2, day=28)


@pytest.mark.parametrize(
    ("state", "commands", "sentence"),
    [
        (ExchangeState.ANSWERED, 0, "Asked the server; there was nothing to do"),
        (ExchangeState.ANSWERED, 1, "Asked the server; it gave 1 command"),
        (ExchangeState.SENDING, 0, "Tried to ask the server what there is to do"),
        (ExchangeState.FAILED, 0, "Tried to ask the server what there is to do"),
    ],
)
def test_a_sentence_says_done_only_of_what_was_answered(state, commands, sentence):
    exchange = replace(ONE, state=state, commands=commands)

    assert sentences.of(say.SyncProxy("p"), exchange) == sentence


def test_billing_reads_are_named_by_the_month_they_were_read_in():
    meters = tuple(say.BilledMeter("m", 1, NOON.replace(month=m, day=15)) for m in (11, 12))
    reads = tuple(say.BillingReads("b", f"SN{n}", (meter,)) for n, meter in enumerate(meters))
    request = say.SubmitBillingReads("p", "s", reads)

    assert sentences.to_do(request) == "Send 2 billing reads for November and December"
    assert sentences.to_do(replace(request, reads=reads[:1])) == "Send 1 billing read for November"


def test_sizes_are_told_against_the_published_ones():
    assert sentences.size(ONE) == (
        "739 bytes travelled: 498 of message, packed from 1,200, and 241 of HTTP. "
        "The published size is 3,307 bytes: this is 78 % less."
    )
    larger = replace(ONE, budget=500, is_packed=False)
    assert sentences.size(larger) == (
        "739 bytes travelled: 498 of message and 241 of HTTP. "
        "The published size is 500 bytes: this is 48 % more."
    )
    assert sentences.size(replace(ONE, bytes_sent=0, head_bytes=0)) == "Nothing left this computer."
    assert "No size is published" in sentences.size(replace(ONE, budget=None))


def test_a_fresh_read_that_is_due_is_shown_as_it_would_be_sent(registered_with_request):
    world = registered_with_request(hours_ago=1)

    plan = asyncio.run(world.office.preview.plan())

    assert [message.operation for message in plan.messages] == ["SyncProxy", "SubmitBillingReads"]
    assert plan.to_read == ()


def test_of_a_printer_whose_read_is_too_old_it_says_that_it_is_read_then(registered_with_request):
    world = registered_with_request(hours_ago=5)
    asked = len(world.printers.asked)

    plan = asyncio.run(world.office.preview.plan())

    assert [message.operation for message in plan.messages] == ["SyncProxy"]
    assert [device.identity.serial_number for device in plan.to_read] == ["SN7"]
    assert any("will be read during the sync" in remark for remark in plan.remarks)
    assert len(world.printers.asked) == asked


@pytest.fixture
def registered_with_request(world):
    """An office that was asked for a read whose printer was read so long ago."""

    def make(hours_ago: float):
        world.printers.put("10.0.0.7", "SN7", 48213)
        (device,) = asyncio.run(world.register("10.0.0.7"))
        world.server.commands = (
            say.TurnOnService("on", "SN7"),
            say.RequestBillingReads(
                "ask",
                "SN7",
                "bill-1",
                world.clock() + timedelta(hours=6),
                ("systemTotals.TotalImpressions",),
            ),
        )
        asyncio.run(world.office.sync.run())
        world.server.commands = ()
        world.clock.advance(hours=7 - hours_ago)
        world.office.communication.pause()
        if hours_ago < 1.5:
            world.clock.advance(hours=hours_ago)
            with world.store.begin() as records:
                latest = records.readings.latest(device.id)
                fresh = replace(latest, read_at=world.clock() - timedelta(minutes=30))
                records.readings.add(device.id, fresh)
        else:
            world.clock.advance(hours=hours_ago)
        return world

    return make


def test_looking_ahead_changes_nothing_in_the_books(kept):
    with kept.store.read() as records:
        before = records.installation.proxy(), records.outbox.unsent(), records.devices.all()

    plan = asyncio.run(kept.office.preview.plan())

    with kept.store.read() as records:
        after = records.installation.proxy(), records.outbox.unsent(), records.devices.all()
    assert before == after
    assert kept.server.requests == []
    assert [message.operation for message in plan.messages] == ["RegisterProxy"]
    assert any("not registered" in remark for remark in plan.remarks)


def test_a_zip_holds_every_message_and_a_list(kept, tmp_path):
    keep(kept, replace(ONE, key="two", response=BILL, error=None, state=ExchangeState.ANSWERED))
    path = tmp_path / "sent.zip"

    saved = list(kept.office.export.save(Query(), path))

    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
        sent = archive.read(names[0]).decode()
        rows = list(csv.DictReader(io.StringIO(archive.read("index.csv").decode())))
    assert [each.done for each in saved] == [1, 2]
    assert names == [
        "000001-2026-03-02T120000Z-SubmitBillingReads.sent.xml",
        "000001-2026-03-02T120000Z-SubmitBillingReads.answer.txt",
        "000002-2026-03-02T120000Z-SubmitBillingReads.sent.xml",
        "000002-2026-03-02T120000Z-SubmitBillingReads.answer.xml",
        "index.csv",
    ]
    assert sent == BILL
    assert [row["sent_file"] for row in rows] == names[0:4:2]
    assert rows[0]["error"] == "'=cmd()"
    assert (rows[0]["bytes_travelled"], rows[0]["published_size"]) == ("739", "3307")


def test_what_is_shown_before_is_what_is_saved(kept, tmp_path):
    shown = kept.office.export.preview(Query())
    listed = kept.office.export.preview(Query(), is_list=True)

    list(kept.office.export.save(Query(), tmp_path / "folder"))
    list(kept.office.export.save(Query(), tmp_path / "list.csv"))

    folder = tmp_path / "folder"
    assert {path.stem for path in folder.iterdir()} >= {n.rpartition(".")[0] for n in shown.names}
    assert (folder / "index.csv").read_bytes().decode() == shown.listing
    assert (tmp_path / "list.csv").read_bytes().decode("utf-8-sig") == listed.listing
    assert listed.names == ("index.csv",)


def test_saving_that_is_broken_off_leaves_nothing(kept, tmp_path):
    keep(kept, replace(ONE, key="two"))
    work = Export(kept.office.envelope, open_target).save(Query(), tmp_path / "sent.zip")

    next(work)
    work.close()

    assert list(tmp_path.glob("*sent*")) + list(tmp_path.glob(".meterdesk-*")) == []


@pytest.mark.parametrize("name", ["missing/sent.zip", "missing/list.csv", "full"])
def test_a_place_that_cannot_be_written_is_one_sentence(kept, tmp_path, name):
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "file").touch()

    with pytest.raises(ExportError):
        list(kept.office.export.save(Query(), tmp_path / name))
