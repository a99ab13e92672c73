"""Receipts in the office: kept with the acknowledgement, judged, and never in the way (B7)."""

from __future__ import annotations

import asyncio
import base64
import csv
import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ed25519
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from meterdesk.adapters.sheets.file import write_sheet
from meterdesk.adapters.store.store import FILE, SqlStore
from meterdesk.domain.conversation import (
    BillingReads,
    GivenReceipt,
    RequestBillingReads,
    SubmitBillingReads,
    TurnOnService,
)
from meterdesk.domain.meter import TOTAL
from meterdesk.domain.receipt import NO_PREVIOUS, Receipt, ReceiptKey, Trust
from meterdesk.domain.statement import Span
from meterdesk.domain.status import OfficeState
from meterdesk.entrypoints import cli
from meterdesk.services.device_sheet import Reader
from meterdesk.services.statement import Statement, state
from meterdesk.services.statement_sheet import statement_sheet
from meterdesk_contract import receipt as contract


class Supplier:
    """Signs what a FakeServer accepts; `change` makes a receipt a wrong one before it is given."""

    def __init__(self, seed: int = 1) -> None:
        self._key = Ed25519PrivateKey.from_private_bytes(bytes([seed]) * 32)
        self.public = self._key.public_key().public_bytes_raw()
        self.given: dict[str, GivenReceipt] = {}
        self.last = (0, NO_PREVIOUS)
        self.change: Callable[[GivenReceipt], GivenReceipt] = lambda given: given

    @property
    def public_text(self) -> str:
        return base64.b64encode(self.public).decode()

    def receipts(self, request: SubmitBillingReads) -> tuple[GivenReceipt, ...]:
        return tuple(self.change(self._receipt(request.proxy_id, one)) for one in request.reads)

    def _receipt(self, proxy_id: str, reads: BillingReads) -> GivenReceipt:
        if reads.billing_request_id in self.given:
            return self.given[reads.billing_request_id]
        said = contract.Receipt(
            contract.key_id(self.public),
            proxy_id,
            reads.serial_number,
            reads.billing_request_id,
            self.last[0] + 1,
            self.last[1],
            reads.meters[0].read_at,
            tuple(contract.ReceiptMeter(one.name, one.value, one.read_at) for one in reads.meters),
            reads.missing,
        )
        self.last = said.number, said.digest
        signature = base64.b64encode(self._key.sign(said.text.encode())).decode()
        given = GivenReceipt(
            said.request_id,
            said.serial_number,
            said.number,
            said.previous,
            said.issued_at,
            said.key_id,
            signature,
        )
        return self.given.setdefault(said.request_id, given)


@pytest.fixture
def supplier(world) -> Supplier:
    supplier = Supplier()
    world.server.receipt_key = supplier.public_text
    world.server.receipts = supplier.receipts
    return supplier


@pytest.fixture
def serving(world, supplier):
    """The office when the service of its printer is on."""
    world.printers.put("10.0.0.7", "SN7", 100)
    asyncio.run(world.register("10.0.0.7"))
    world.server.commands = (TurnOnService("on-0", "SN7"),)
    asyncio.run(world.office.sync.run())
    return world


def bill(world, number: int) -> None:
    """One billing read from the question to the answer."""
    world.server.commands = (
        RequestBillingReads(f"c-{number}", "SN7", f"bill-{number}", world.clock(), (TOTAL,)),
    )
    asyncio.run(world.office.sync.run())
    asyncio.run(world.read())
    asyncio.run(world.office.sync.run())
    world.server.commands = ()
    world.clock.advance(days=30)


def kept(world, number: int) -> Receipt | None:
    with world.store.read() as records:
        return records.receipts.get(f"bill-{number}", "SN7")


def test_the_key_is_pinned_at_registration(serving, supplier) -> None:
    with serving.store.read() as records:
        (key,) = records.receipts.keys()

    assert key.public == supplier.public_text


def test_the_receipt_of_a_read_is_kept_and_verified(serving, supplier) -> None:
    bill(serving, 1)

    receipt = kept(serving, 1)

    assert (receipt.trust, receipt.number) == (Trust.VERIFIED, 1)
    assert contract.parse(contract.parse_token(receipt.token).text).meters[0].value == 100
    assert serving.office.status.now().concerns == ()


def test_receipts_follow_one_another(serving) -> None:
    for number in (1, 2, 3):
        bill(serving, number)

    assert [kept(serving, n).trust for n in (1, 2, 3)] == [Trust.VERIFIED] * 3


FAULTS = {
    Trust.NOT_SIGNED: lambda given: replace(given, number=given.number + 1),
    Trust.OTHER_KEY: lambda given: replace(given, key_id="0" * 16),
}


@pytest.mark.parametrize("trust", FAULTS, ids=str)
def test_a_wrong_receipt_is_told_and_the_read_is_delivered(serving, supplier, trust) -> None:
    supplier.change = FAULTS[trust]

    bill(serving, 1)

    status = serving.office.status.now()
    assert kept(serving, 1).trust is trust
    assert status.unsent == 0
    assert status.state is OfficeState.ATTENTION
    assert "receipt for the billing read of SN7" in status.sentence
    assert "The read was delivered" in status.sentence


def test_a_receipt_that_leaves_one_out_is_told(serving, supplier) -> None:
    bill(serving, 1)
    supplier.last = (1, "a" * 64)  # as if another receipt had been given in its place

    bill(serving, 2)

    assert kept(serving, 2).trust is Trust.NOT_NEXT
    assert "does not follow" in serving.office.status.now().sentence


def test_a_second_receipt_of_the_same_number_is_told(serving, supplier) -> None:
    bill(serving, 1)
    supplier.last = (0, NO_PREVIOUS)

    bill(serving, 2)

    assert kept(serving, 2).trust is Trust.NOT_NEXT


def test_a_wrong_receipt_is_told_for_a_month(serving, supplier) -> None:
    supplier.change = FAULTS[Trust.NOT_SIGNED]
    bill(serving, 1)

    serving.clock.advance(days=1)

    with serving.store.read() as records:
        assert records.receipts.wrong(serving.clock() - timedelta(days=30)) == ()
        assert len(records.receipts.wrong(serving.clock() - timedelta(days=32))) == 1


def test_a_verified_receipt_is_not_replaced(serving, supplier) -> None:
    bill(serving, 1)
    supplier.change = FAULTS[Trust.NOT_SIGNED]

    with serving.store.begin() as records:
        assert records.outbox.send_again("bill-1", "SN7")
    asyncio.run(serving.office.sync.run())

    assert kept(serving, 1).trust is Trust.VERIFIED


def test_an_answer_that_was_lost_brings_its_receipt_the_next_time(serving, supplier) -> None:
    def lose(request) -> None:
        if isinstance(request, SubmitBillingReads):
            serving.server.lose_answer = lambda request: None
            raise ConnectionResetError

    serving.server.lose_answer = lose
    with pytest.raises(ConnectionResetError):
        bill(serving, 1)
    assert kept(serving, 1) is None

    asyncio.run(serving.office.sync.run())

    assert kept(serving, 1).trust is Trust.VERIFIED


def test_a_backup_from_before_the_last_receipt_breaks_no_chain(serving, tmp_path) -> None:
    bill(serving, 1)
    with serving.store.begin() as records:
        before = records.receipts.of("SN7")
    bill(serving, 2)
    with serving.store.begin() as records:
        records.receipts._connection.exec_driver_sql("DELETE FROM receipt WHERE number = 2")

    bill(serving, 3)

    assert len(before) == 1
    assert kept(serving, 3).trust is Trust.VERIFIED


def test_without_a_key_a_receipt_is_kept_unchecked(world, supplier) -> None:
    world.server.receipt_key = None
    world.printers.put("10.0.0.7", "SN7", 100)
    asyncio.run(world.register("10.0.0.7"))
    world.server.commands = (TurnOnService("on-0", "SN7"),)
    asyncio.run(world.office.sync.run())

    bill(world, 1)

    assert kept(world, 1).trust is Trust.NO_KEY
    assert world.office.status.now().concerns == ()


def test_a_server_without_receipts_is_served_as_before(serving) -> None:
    serving.server.receipts = lambda request: ()

    bill(serving, 1)

    assert kept(serving, 1) is None
    assert serving.office.status.now().unsent == 0


def test_registering_anew_pins_the_new_key_and_keeps_the_old(serving, supplier) -> None:
    serving.server.receipt_key = Supplier(2).public_text

    asyncio.run(serving.office.registration.register_proxy("KEY456-SECRET"))

    with serving.store.read() as records:
        pinned = records.receipts.keys()
    assert {key.public for key in pinned} == {supplier.public_text, Supplier(2).public_text}


def test_the_key_of_the_supplier_of_before_is_not_believed_after_a_move(serving, supplier) -> None:
    """Its receipts for another registration, or those of another server, prove nothing here."""
    with serving.store.begin() as records:
        records.receipts._connection.exec_driver_sql(
            "UPDATE receipt_key SET server_url = 'https://before.example'"
        )
        records.receipts.pin(
            ReceiptKey(Supplier(2).public_text, *_registration(records), serving.clock())
        )

    bill(serving, 1)

    assert kept(serving, 1).trust is Trust.OTHER_KEY


def test_the_key_of_a_registration_of_before_is_not_believed(serving) -> None:
    with serving.store.begin() as records:
        records.receipts._connection.exec_driver_sql("UPDATE receipt_key SET proxy_id = 'before'")

    bill(serving, 1)

    assert kept(serving, 1).trust is Trust.NO_KEY


def _registration(records) -> tuple[str, str]:
    proxy = records.installation.proxy()
    return proxy.server_url, proxy.proxy_id


def test_a_wrong_receipt_that_somebody_has_seen_is_no_concern_and_stays_in_the_books(
    serving, supplier
) -> None:
    supplier.change = FAULTS[Trust.NOT_SIGNED]
    bill(serving, 1)
    serving.clock.advance(days=-30)
    (concern,) = serving.office.status.now().concerns

    serving.office.receipts.see(concern.about)

    status = serving.office.status.now()
    assert (status.state, status.concerns) == (OfficeState.UP_TO_DATE, ())
    assert kept(serving, 1).trust is Trust.NOT_SIGNED
    assert kept(serving, 1).seen_at == serving.clock()


def test_a_receipt_that_came_since_is_a_concern_of_its_own(serving, supplier) -> None:
    supplier.change = FAULTS[Trust.NOT_SIGNED]
    bill(serving, 1)
    serving.clock.advance(days=-30)
    (seen,) = serving.office.status.now().concerns
    bill(serving, 2)
    serving.clock.advance(days=-30)
    both = serving.office.status.now()

    serving.office.receipts.see(seen.about)

    (left,) = serving.office.status.now().concerns
    assert "receipts for 2 billing reads prove nothing" in both.sentence
    assert left.about == (("bill-2", "SN7"),)


def test_the_same_wrong_receipt_given_again_stays_seen(serving, supplier) -> None:
    supplier.change = FAULTS[Trust.NOT_SIGNED]
    bill(serving, 1)
    serving.office.receipts.see([("bill-1", "SN7")])
    with serving.store.begin() as records:
        assert records.outbox.send_again("bill-1", "SN7")

    asyncio.run(serving.office.sync.run())
    again = kept(serving, 1)
    with serving.store.begin() as records:
        records.receipts.keep(replace(again, token="another", seen_at=None))

    assert again.seen_at is not None
    assert kept(serving, 1).seen_at is None


def test_a_statement_carries_the_receipts_and_is_proven_by_them(
    serving, tmp_path, monkeypatch, capsys
) -> None:
    bill(serving, 1)
    bill(serving, 2)
    path = tmp_path / "statement.csv"
    _save_statement(serving, path)
    monkeypatch.setattr(cli, "keep_log", lambda folder: None)

    whole = cli.main(["verify", str(path), "--data-dir", str(tmp_path)])
    said = capsys.readouterr().out
    path.write_text(path.read_text("utf-8-sig").replace(",100,", ",101,"), "utf-8-sig")
    changed = cli.main(["verify", str(path), "--data-dir", str(tmp_path)])

    assert (whole, changed) == (0, 1)
    assert "request bill-1, SN7: signed" in said
    assert "request bill-2, SN7: signed" in said
    assert "is 101 here, and 100 in the receipt" in capsys.readouterr().err


def _save_statement(world, path: Path) -> None:
    span = Span(world.clock() - timedelta(days=90), world.clock())
    told = state(world.office.history, world.devices(), span, world.clock())
    made = next(each for each in told if isinstance(each, Statement))
    list(write_sheet(statement_sheet(made, Reader(world.clock())), path))
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["receipt_number"] for row in rows if row["receipt"]] == ["2", "1"]
    assert [row["remark"] for row in rows][1:] == ["an earlier number sent for the bill"]
    assert not any(rows[1][key] for key in ("first_value", "last_value", "difference", "gaps"))


def test_books_of_a_copy_hold_the_receipts(serving, tmp_path) -> None:
    bill(serving, 1)
    (tmp_path / "copy").mkdir()
    with serving.store.begin():
        pass
    serving.store.compact()
    shutil.copy(tmp_path / FILE, tmp_path / "copy" / FILE)

    copy = SqlStore(tmp_path / "copy")

    with copy.read() as records:
        assert records.receipts.get("bill-1", "SN7").trust is Trust.VERIFIED
    copy.close()


def test_a_second_receipt_of_a_number_is_told_whatever_else_carried_it(serving, supplier) -> None:
    supplier.change = lambda given: replace(given, signature="A" * 86 + "==")
    bill(serving, 1)  # proves nothing, and has number 1
    supplier.change = lambda given: given
    for number in (2, 3):
        supplier.last = (0, NO_PREVIOUS)
        bill(serving, number)

    trusts = [kept(serving, number).trust for number in (1, 2, 3)]

    assert trusts == [Trust.NOT_SIGNED, Trust.VERIFIED, Trust.NOT_NEXT]


def test_where_the_machine_knows_no_such_signatures_the_read_is_delivered(
    serving, monkeypatch
) -> None:
    """As where only what the FIPS of the United States allow may be reckoned with."""

    def refuse(public: bytes) -> None:
        raise UnsupportedAlgorithm("Ed25519 is not supported by this version of OpenSSL.")

    monkeypatch.setattr(ed25519.Ed25519PublicKey, "from_public_bytes", refuse)

    bill(serving, 1)

    assert serving.office.status.now().unsent == 0
    assert kept(serving, 1).trust is Trust.NO_KEY
    assert serving.office.status.now().concerns == ()
