"""Receipts for accepted billing reads: a signed chain for each device (row B7)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, and_, func, insert, select

from meterdesk_contract import receipt as contract
from meterdesk_server.messages import DeviceReads, Receipt
from meterdesk_server.rulebook import Call
from meterdesk_server.tables_duty import receipt


def issue(call: Call, taken: Sequence[tuple[int, DeviceReads]]) -> dict[str, Receipt]:
    """A receipt for each of these answers, by BillingRequestId; devices by their row.

    Belongs into the transaction that keeps the answers: nothing is kept without its receipt, and
    no receipt is given for what is not kept.
    """
    if not taken:
        return {}
    last = _last(call.connection, {device_id for device_id, _ in taken})
    rows, given = [], {}
    for device_id, reads in taken:
        number, previous = last.get(device_id, (0, contract.NO_PREVIOUS))
        said = _said(call, reads, number + 1, previous)
        signature = call.keys.receipt_key.sign(said.text)
        rows.append(_row(device_id, said, signature))
        given[said.request_id] = _receipt(said, signature)
        last[device_id] = said.number, said.digest
    call.connection.execute(insert(receipt), rows)
    return given


def of_requests(connection: Connection, request_ids: Iterable[str]) -> dict[str, Receipt]:
    """The receipts these billing requests were answered with, as they were given."""
    rows = connection.execute(
        select(receipt.c.text, receipt.c.signature).where(
            receipt.c.billing_request_id.in_(list(request_ids))
        )
    )
    given = (_receipt(contract.parse(row.text), row.signature) for row in rows)
    return {each.billing_request_id: each for each in given}


def _last(connection: Connection, device_ids: set[int]) -> dict[int, tuple[int, str]]:
    """Number and digest of the newest receipt of each of these devices."""
    newest = (
        select(receipt.c.device_id, func.max(receipt.c.number).label("number"))
        .where(receipt.c.device_id.in_(device_ids))
        .group_by(receipt.c.device_id)
        .subquery()
    )
    rows = connection.execute(
        select(receipt.c.device_id, receipt.c.number, receipt.c.digest).join(
            newest,
            and_(receipt.c.device_id == newest.c.device_id, receipt.c.number == newest.c.number),
        )
    )
    return {row.device_id: (row.number, row.digest) for row in rows}


def _said(call: Call, reads: DeviceReads, number: int, previous: str) -> contract.Receipt:
    return contract.Receipt(
        call.keys.receipt_key.key_id,
        call.user,
        reads.serial_number,
        reads.billing_request_id,
        number,
        previous,
        call.now,
        tuple(contract.ReceiptMeter(one.name, one.value, one.read_at) for one in reads.meters),
        tuple(one.name for one in reads.missing),
    )


def _row(device_id: int, said: contract.Receipt, signature: str) -> dict[str, Any]:
    return {
        "billing_request_id": said.request_id,
        "device_id": device_id,
        "number": said.number,
        "previous": said.previous,
        "digest": said.digest,
        "text": said.text,
        "key_id": said.key_id,
        "signature": signature,
        "issued_at": said.issued_at,
    }


def _receipt(said: contract.Receipt, signature: str) -> Receipt:
    return Receipt(
        said.request_id,
        said.serial_number,
        said.number,
        said.previous,
        said.issued_at,
        said.key_id,
        signature,
    )
