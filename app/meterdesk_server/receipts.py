"""Receipts for accepted billing reads: a signed chain for each device (row B7)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
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
        row = _row(call, device_id, said)
        rows.append(row)
        given[said.request_id] = _given(row)
        last[device_id] = said.number, row["digest"]
    call.connection.execute(insert(receipt), rows)
    return given


def of_requests(connection: Connection, request_ids: Iterable[str]) -> dict[str, Receipt]:
    """The receipts these billing requests were answered with, as they were given."""
    rows = connection.execute(
        select(receipt).where(receipt.c.billing_request_id.in_(list(request_ids)))
    )
    return {row.billing_request_id: _given(row._mapping) for row in rows}


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


def _row(call: Call, device_id: int, said: contract.Receipt) -> dict[str, Any]:
    text = said.text
    return {
        "billing_request_id": said.request_id,
        "device_id": device_id,
        "number": said.number,
        "previous": said.previous,
        "digest": contract.digest(text),
        "text": text,
        "key_id": said.key_id,
        "signature": call.keys.receipt_key.sign(text),
        "issued_at": said.issued_at,
    }


def _given(row: Mapping[Any, Any]) -> Receipt:
    return Receipt(
        row["billing_request_id"],
        contract.serial_number(row["text"]),
        row["number"],
        row["previous"],
        row["issued_at"],
        row["key_id"],
        row["signature"],
    )
