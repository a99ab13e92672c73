"""`meterdesk verify`: a statement against the supplier's signatures, offline (row B7)."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

from meterdesk.adapters.notary import is_signed
from meterdesk.adapters.store.pinned import pinned_keys
from meterdesk.domain.errors import BadInputError, NotNowError
from meterdesk.entrypoints.proof import Bill, Row, Verification, verify
from meterdesk.entrypoints.proof_files import csv_rows, read_public_key
from meterdesk.entrypoints.terminal import print_json, say
from meterdesk.entrypoints.wording import on_terminal

_COLUMNS = {"serial_number", "name", "billed_value", "billing_request", "receipt"}
_NO_KEY = (
    "There is no key to check with: this data folder knows none. Give the supplier's with --key "
    "FILE; its server hands it out at /receipt-key."
)
_NO_ED25519 = (
    "This computer allows no signatures of Ed25519, so receipts cannot be checked here. Check the "
    "statement on another one."
)


async def verify_statement(folder: Path, words: Namespace) -> int:
    """Status 0 where every number that was sent for a bill is proven, else 1.

    Raises BadInputError and NotNowError.
    """
    from cryptography.exceptions import UnsupportedAlgorithm  # 50 ms: when it is needed

    given, pinned = words.key and {read_public_key(words.key)}, pinned_keys(folder)
    if not given and not pinned:
        raise NotNowError(_NO_KEY)
    statements = (_rows(path) for path in words.file)
    try:
        found = verify(statements, lambda proxy_id: given or pinned.get(proxy_id, ()), is_signed)
    except UnsupportedAlgorithm as error:
        raise NotNowError(_NO_ED25519) from error
    if words.json:
        print_json(
            {
                "is_proven": found.is_proven,
                "proven": found.proven,
                "numbers": found.numbers,
                "left_out": found.left_out,
                "receipts_between": found.gaps,
                "bills": [
                    {
                        "billing_request_id": bill.request_id,
                        "serial_number": bill.serial_number,
                        "is_proven": bill.is_proven,
                        "proven": bill.proven,
                        "numbers": bill.numbers,
                        "left_out": sorted(bill.left_out),
                    }
                    for bill in found.bills
                ],
                "faults": found.faults,
                "remarks": found.remarks,
            }
        )
    else:
        _print(found)
    return 0 if found.is_proven else 1


def _rows(path: Path) -> Iterator[Row]:
    for line, cells in csv_rows(path):
        if not cells.keys() >= _COLUMNS:
            raise BadInputError(
                f"{path.name} is no statement of Meterdesk with receipts: save one with "
                "meterdesk statement --export FILE.csv."
            )
        yield Row(f"{path.name}, line {line}", cells)


def _print(found: Verification) -> None:
    for bill in found.bills:
        print(_line(bill))
    for each in (*found.faults, *found.remarks):
        say(on_terminal(each))
    print(_end(found))


def _line(bill: Bill) -> str:
    said = f"Billing request {bill.request_id or 'without a name'}, {bill.serial_number}: "
    left_out = f"; not in this statement: {len(bill.left_out)}" if bill.left_out else ""
    if bill.is_proven:
        return f"{said}signed for ({bill.proven}){left_out}."
    return f"{said}not proven; signed for: {bill.proven} of {bill.numbers}{left_out}."


def _end(found: Verification) -> str:
    if not found.is_proven and not found.faults:
        return "Nothing in this statement was sent for a bill, so nothing is proven."
    signed = f"{found.proven} of {found.numbers}"
    said = [
        f"Every number here that was sent for a bill is signed for by the supplier: {signed}."
        if found.is_proven
        else f"Not proven. Signed for: {signed}; faults: {len(found.faults)}."
    ]
    if found.left_out:
        said.append(f"Signed for too and not in this statement: {found.left_out}.")
    if found.gaps:
        said.append(f"Receipts between these that are not in it: {found.gaps}.")
    return " ".join(said)
