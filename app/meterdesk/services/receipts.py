"""Receipts looked at when they come: whether they are signed, for what was sent, and in a row."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from meterdesk.domain.conversation import BillingReads, GivenReceipt
from meterdesk.domain.receipt import NO_PREVIOUS, REMEMBERED, Receipt, Trust
from meterdesk.domain.status import Concern, Matter
from meterdesk.services.ports.notary import Notary
from meterdesk.services.ports.store import Records


class Receipts:
    """Keeps what the server gives for billing reads. Whatever it is, the reads are delivered."""

    def __init__(self, notary: Notary) -> None:
        self._notary = notary

    def keep(
        self,
        records: Records,
        proxy_id: str,
        reads: BillingReads,
        given: GivenReceipt,
        now: datetime,
    ) -> Receipt:
        """Looks at it with what was sent, so that no other value can carry the signature."""
        found = self._notary.examine(proxy_id, reads, given, records.receipts.keys())
        kept = Receipt(
            reads.billing_request_id,
            reads.serial_number,
            proxy_id,
            given.number,
            found.digest,
            found.token,
            found.trust,
            given.issued_at,
            now,
        )
        if kept.trust is Trust.VERIFIED and not _follows(records, kept, given.previous):
            kept = replace(kept, trust=Trust.NOT_NEXT)
        records.receipts.keep(kept)
        return kept


def receipt_concerns(records: Records, now: datetime) -> Iterator[Concern]:
    """The newest of those of the last weeks that prove nothing."""
    for wrong in records.receipts.wrong(now - REMEMBERED)[:1]:
        sentence = _SENTENCES[wrong.trust].format(serial=wrong.serial_number)
        yield Concern(Matter.RECEIPT, sentence)


def _follows(records: Records, new: Receipt, previous: str) -> bool:
    """Whether it fits those that are here: a restored backup may lack some, which is no fault."""
    chain = (new.serial_number, new.proxy_id)
    same = records.receipts.numbered(*chain, new.number)
    if same is not None and same.digest != new.digest:
        return False
    if new.number == 1:
        return previous == NO_PREVIOUS
    before = records.receipts.numbered(*chain, new.number - 1)
    if before is None:
        return previous != NO_PREVIOUS
    return previous == before.digest


_SENTENCES = {
    Trust.OTHER_KEY: (
        "The supplier's receipt for the billing read of {serial} is signed with another key than "
        "the one told when this office registered. The read was delivered; ask your supplier why."
    ),
    Trust.NOT_SIGNED: (
        "The supplier's receipt for the billing read of {serial} is not signed over what was sent. "
        "The read was delivered; ask your supplier what stands on its bill."
    ),
    Trust.NOT_NEXT: (
        "The supplier's receipt for the billing read of {serial} does not follow the one before. "
        "The read was delivered; ask your supplier whether one is missing."
    ),
}
