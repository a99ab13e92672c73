"""Whether a statement's numbers are those the supplier signed for (row B7).

Needs no office: the rows of the file, the keys, and nobody's word but the signatures.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import pairwise

from meterdesk_contract.receipt import (
    NO_PREVIOUS,
    NotAReceiptError,
    Receipt,
    Token,
    parse,
    parse_token,
)

IsSigned = Callable[[str, str, str], bool]
"""Key in Base64, text, signature in Base64."""

KeysOf = Callable[[str], Collection[str]]
"""The keys that are believed for a registration, by its proxy id."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a statement by the keys of its columns; `place` says where it stands."""

    place: str
    cells: Mapping[str, str]

    def cell(self, key: str) -> str:
        return self.cells.get(key, "").strip()


@dataclass(slots=True)
class Bill:
    """What was sent for one billing request of one printer: how many numbers, how many proven.

    A number that several statements tell counts once, so `signed` and `unproven` are sets: of
    the meters a receipt stands for, and of those it does not, each with why. `left_out` are the
    meters of its receipt that no row tells.
    """

    serial_number: str
    request_id: str
    signed: set[str] = field(default_factory=set)
    unproven: set[tuple[str, str]] = field(default_factory=set)
    left_out: set[str] = field(default_factory=set)

    @property
    def proven(self) -> int:
        return len(self.signed)

    @property
    def numbers(self) -> int:
        return len(self.signed) + len(self.unproven)

    @property
    def is_proven(self) -> bool:
        """Whether a receipt stands for every number."""
        return not self.unproven

    def lacks(self, receipt: Receipt) -> tuple[str, ...]:
        """The meters of its receipt that no row tells."""
        told = self.signed | {name for name, _ in self.unproven}
        return tuple(meter.name for meter in receipt.meters if meter.name not in told)


@dataclass(slots=True)
class Verification:
    """`proven` counts numbers that a receipt stands for, `faults` say what is not proven.

    `numbers` are those of the rows, `left_out` those that a receipt here stands for and no row
    tells, `gaps` the receipts between those here. `bills` are in the order of the rows; `remarks`
    are what is worth knowing and no fault.
    """

    proven: int = 0
    numbers: int = 0
    left_out: int = 0
    gaps: int = 0
    bills: list[Bill] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)

    @property
    def is_proven(self) -> bool:
        """Whether every number sent for a bill is proven, and there is one."""
        return self.proven > 0 and not self.faults


def verify(statements: Iterable[Iterable[Row]], keys: KeysOf, is_signed: IsSigned) -> Verification:
    """Looks at every row that says what was sent for a bill, then at the chains of receipts.

    Statements may overlap; within one a number stands once, or its sums are wrong.
    """
    found, receipts = Verification(), dict[str, Receipt | str]()
    bills = dict[tuple[str, str], Bill]()
    for rows in statements:
        here = set[tuple[str, str, str]]()
        for row in filter(_is_billed, rows):
            token = row.cell("receipt")
            if token not in receipts:
                receipts[token] = _opened(token, keys, is_signed)
            _judge(row, receipts[token], here, _bill_of(row, bills), found)
    found.bills.extend(bills.values())
    signed = [each for each in receipts.values() if isinstance(each, Receipt)]
    found.remarks.extend(_left_out(signed, bills))
    found.proven = sum(bill.proven for bill in found.bills)
    found.numbers = sum(bill.numbers for bill in found.bills)
    found.left_out = sum(len(bill.left_out) for bill in found.bills)
    _judge_chains(signed, found)
    return found


def _is_billed(row: Row) -> bool:
    return any(row.cell(key) for key in ("billed_value", "billed_read_utc", "receipt"))


def _judge(
    row: Row,
    receipt: Receipt | str,
    here: set[tuple[str, str, str]],
    bill: Bill,
    found: Verification,
) -> None:
    """`here` has the numbers of this statement that are proven until now."""
    name = _plain(row.cell("name"))
    number = (bill.serial_number.casefold(), bill.request_id, name)
    why = receipt if isinstance(receipt, str) else _difference(row, receipt)
    if not why and number in here:
        why = f"the meter {name} of this billing request stands here more than once."
    if why:
        bill.unproven.add((name, why))
        found.faults.append(f"{row.place}: {why}")
    else:
        here.add(number)
        bill.signed.add(name)


def _left_out(receipts: Iterable[Receipt], bills: Mapping[tuple[str, str], Bill]) -> Iterator[str]:
    for receipt in receipts:
        bill = bills.get((receipt.serial_number.casefold(), receipt.request_id))
        if bill is not None and (names := bill.lacks(receipt)):
            bill.left_out.update(names)
            yield (
                f"{receipt.serial_number}: of billing request {receipt.request_id} not everything "
                f"that is signed for is in this statement; missing: {', '.join(names)}."
            )


def _bill_of(row: Row, bills: dict[tuple[str, str], Bill]) -> Bill:
    serial_number, request = _plain(row.cell("serial_number")), _plain(row.cell("billing_request"))
    return bills.setdefault((serial_number.casefold(), request), Bill(serial_number, request))


def _opened(token: str, keys: KeysOf, is_signed: IsSigned) -> Receipt | str:
    """The receipt, or why it is none."""
    if not token:
        return "there is no receipt for this number."
    try:
        told: Token = parse_token(token)
        receipt = parse(told.text)
    except NotAReceiptError:
        return "the receipt is damaged."
    if not any(is_signed(key, told.text, told.signature) for key in keys(receipt.proxy_id)):
        return "the receipt is not signed with the supplier's key."
    return receipt


def _difference(row: Row, receipt: Receipt) -> str:
    """What the row says otherwise than its receipt; empty where they agree."""
    name = _plain(row.cell("name"))
    meter = next((each for each in receipt.meters if each.name == name), None)
    if meter is None:
        return f"the receipt is not about the meter {name}."
    said = (
        ("serial number", _plain(row.cell("serial_number")).casefold(), receipt.serial_number),
        ("billing request", row.cell("billing_request"), receipt.request_id),
        ("number sent for the bill", row.cell("billed_value"), str(meter.value)),
        ("time of the reading", _moment(row.cell("billed_read_utc")), _moment_text(meter.read_at)),
        ("number of the receipt", row.cell("receipt_number"), str(receipt.number)),
    )
    for what, here, signed in said:
        if here != (signed.casefold() if what == "serial number" else signed):
            return f"the {what} is {here or 'missing'} here, and {signed} in the receipt."
    return ""


def _judge_chains(receipts: Iterable[Receipt], found: Verification) -> None:
    chains: dict[tuple[str, str], list[Receipt]] = {}
    for receipt in receipts:
        chain = (receipt.proxy_id, receipt.serial_number.casefold())
        chains.setdefault(chain, []).append(receipt)
    for chained in chains.values():
        chained.sort(key=lambda each: (each.number, each.digest))
        if (chained[0].number == 1) != (chained[0].previous == NO_PREVIOUS):
            found.faults.append(_broken(chained[0]))
        for before, after in pairwise(chained):
            found.faults.extend(_faults_between(before, after))
            found.remarks.extend(_gaps_between(before, after))
            found.gaps += max(0, after.number - before.number - 1)


def _faults_between(before: Receipt, after: Receipt) -> Iterator[str]:
    if after.number == before.number:
        yield f"{after.serial_number}: there are two receipts with the number {after.number}."
    elif after.number == before.number + 1 and after.previous != before.digest:
        yield _broken(after)
    elif after.issued_at < before.issued_at:
        yield f"{after.serial_number}: receipt {after.number} is older than the one before."


def _gaps_between(before: Receipt, after: Receipt) -> Iterator[str]:
    if after.number > before.number + 1:
        yield (
            f"{after.serial_number}: the receipts between number {before.number} and "
            f"{after.number} are not in this statement, so the chain was not followed there."
        )


def _broken(receipt: Receipt) -> str:
    return (
        f"{receipt.serial_number}: receipt {receipt.number} does not follow the one before it; "
        "the supplier's receipts are no unbroken chain."
    )


def _plain(text: str) -> str:
    """Without the apostrophe that keeps a spreadsheet from calculating."""
    return text.removeprefix("'")


def _moment(text: str) -> str:
    """A time in one spelling; as it stands where it is none."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return text
    return _moment_text(moment) if moment.tzinfo else text


def _moment_text(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
