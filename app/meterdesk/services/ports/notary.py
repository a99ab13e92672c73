"""Who can tell whether a receipt is signed, and for what."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from meterdesk.domain.conversation import BillingReads, GivenReceipt
from meterdesk.domain.receipt import Examined, ReceiptKey


class Notary(Protocol):
    def examine(
        self,
        proxy_id: str,
        reads: BillingReads,
        given: GivenReceipt,
        keys: Sequence[ReceiptKey],
    ) -> Examined:
        """Whether it is signed with one of the keys over what was sent; not what came before."""
