"""A message ready to leave: its bytes, its HTTP headers, and how it may be shown."""

from __future__ import annotations

import gzip

from meterdesk.adapters.soap.envelope import Contract, body_of, shown, to_bytes
from meterdesk.adapters.soap.requests import device_count, operation
from meterdesk.adapters.soap.security import Token
from meterdesk.domain.conversation import Request
from meterdesk_contract.names import BUDGETS, action


class Draft:
    """One envelope under one token. `shown` is the envelope as text, secrets masked (row B1).

    Raises NotInContractError for what XML cannot carry; `check` says whether it is valid.
    """

    def __init__(
        self, contract: Contract, request: Request, token: Token, *, is_packed: bool
    ) -> None:
        self.request = request
        self.operation = operation(request)
        self.is_packed = is_packed
        self._contract = contract
        self._envelope = contract.envelope(request, token)
        self.shown = shown(self._envelope)
        plain = to_bytes(self._envelope)
        self.plain_bytes = len(plain)
        self.body = gzip.compress(plain, 9, mtime=0) if is_packed else plain

    @property
    def headers(self) -> dict[str, str]:
        """What HTTP is told about it."""
        packing = {"Content-Encoding": "gzip"} if self.is_packed else {}
        return {
            "Content-Type": "text/xml; charset=utf-8",
            "SOAPAction": f'"{action(self.operation)}"',
            **packing,
        }

    @property
    def budget(self) -> int | None:
        """The published size for so many devices, or None (row M10)."""
        budget = BUDGETS.get(self.operation)
        return budget.size(device_count(self.request)) if budget else None

    def check(self) -> None:
        """Raises NotInContractError where the contract has no such message."""
        self._contract.check(body_of(self._envelope))
