"""Receipts looked at when they come: whether they are signed, for what was sent, and in a row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime

from meterdesk.domain.conversation import BillingReads, GivenReceipt
from meterdesk.domain.receipt import NO_PREVIOUS, REMEMBERED, Receipt, ReceiptKey, Trust
from meterdesk.domain.status import Concern, Matter
from meterdesk.services.ports.clock import Clock
from meterdesk.services.ports.notary import Notary
from meterdesk.services.ports.store import Records, Store
from meterdesk.services.sentences import count


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
        found = self._notary.examine(proxy_id, reads, given, _keys(records, proxy_id))
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


class ReceiptDesk:
    """Where somebody says that they know of receipts that prove nothing."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def see(self, about: Iterable[tuple[str, str]]) -> None:
        """They are no concern any more, named as in `Concern.about`; they stay in the books, in
        the history and in statements."""
        now = self._clock()
        with self._store.begin() as records:
            for request_id, serial_number in about:
                records.receipts.see(request_id, serial_number, now)


def receipt_concerns(records: Records, now: datetime) -> Iterator[Concern]:
    """Those of the last weeks that prove nothing and that nobody has seen, in one sentence."""
    wrong = records.receipts.wrong(now - REMEMBERED)
    if not wrong:
        return
    say = _SENTENCES[wrong[0].trust] if len(wrong) == 1 else _SEVERAL
    many = count(len(wrong), "billing read")
    about = tuple((each.request_id, each.serial_number) for each in wrong)
    yield Concern(Matter.RECEIPT, say.format(serial=wrong[0].serial_number, many=many), about)


def _keys(records: Records, proxy_id: str) -> tuple[ReceiptKey, ...]:
    """Those that this server told this registration: another supplier's prove nothing here."""
    server_url = records.installation.proxy().server_url
    mine, pinned = (server_url, proxy_id), records.receipts.keys()
    return tuple(each for each in pinned if (each.server_url, each.proxy_id) == mine)


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


_SEVERAL = (
    "The supplier's receipts for {many} prove nothing, the newest for {serial}. The reads were "
    "delivered; ask your supplier why. A meter statement tells which they are."
)
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
