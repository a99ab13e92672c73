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
                "bills": [
                    {
                        "billing_request_id": bill.request_id,
                        "serial_number": bill.serial_number,
                        "is_proven": bill.is_proven,
                        "proven": bill.proven,
                        "numbers": bill.numbers,
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
    if found.is_proven:
        print(f"Every number sent for a bill is signed for by the supplier: {found.proven}.")
    elif found.faults:
        print(f"Not proven. Signed for: {found.proven}; faults: {len(found.faults)}.")
    else:
        print("Nothing in this statement was sent for a bill, so nothing is proven.")


def _line(bill: Bill) -> str:
    said = f"Billing request {bill.request_id or 'without a name'}, {bill.serial_number}: "
    if bill.is_proven:
        return f"{said}signed for ({bill.proven})."
    return f"{said}not proven; signed for: {bill.proven} of {bill.numbers}."
