"""Secrets that were kept for one run only, when another run has begun."""

from __future__ import annotations

from collections.abc import Callable

from meterdesk.domain.proxy import Proxy
from meterdesk.domain.settings import SecretStore
from meterdesk.services.ports import Secrets
from meterdesk.services.telephone import secret_name

FORGOTTEN = (
    "Secrets are kept for one run only, and a new one has begun: open Set-up and type the "
    "enrolment key again, and SNMP communities if there are any. Nothing is lost."
)


def forgets(secrets: Secrets, store: SecretStore) -> Callable[[Proxy], bool]:
    """Tells whether this office was registered in another run; asks memory alone."""
    if store is not SecretStore.SESSION:
        return lambda proxy: False
    return lambda proxy: proxy.is_registered and secrets.get(secret_name(proxy)) is None
