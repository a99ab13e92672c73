"""The secret of a registered office that is not where this office's books are.

It was kept for one run only and another has begun, or the books came from another computer: a
backup holds no secret. Both are put right with the enrolment key (rows M8, M23).
"""

from __future__ import annotations

from collections.abc import Callable

from meterdesk.domain.errors import SecretsError
from meterdesk.domain.proxy import Proxy
from meterdesk.domain.settings import SecretStore
from meterdesk.services.ports import Secrets
from meterdesk.services.telephone import secret_name

FORGOTTEN = (
    "Secrets are kept for one run only, and a new one has begun: open Set-up and type the "
    "enrolment key again, and SNMP communities if there are any. Nothing is lost."
)
ELSEWHERE = (
    "The secret of this office is not on this computer: its data was moved here, or the secret "
    "was removed. Open Set-up and register with the enrolment key that was used the first time, "
    "then it stays the same office. Nothing is lost."
)


def missing(secrets: Secrets, store: SecretStore) -> Callable[[Proxy], str]:
    """Says why the secret of a registered office is not here; nothing where it is.

    Asks what was noted when it was kept, never a keyring: that may stand still.
    """
    sentence = FORGOTTEN if store is SecretStore.SESSION else ELSEWHERE

    def say(proxy: Proxy) -> str:
        if not proxy.is_registered:
            return ""
        try:
            return "" if secret_name(proxy) in secrets.names() else sentence
        except SecretsError:  # nobody can tell; whoever needs it says so
            return ""

    return say
