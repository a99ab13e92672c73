"""The secret of a registered office that is not where this office's books are.

It was kept for one run only and another has begun, or the books came from another computer: a
backup holds no secret. Both are put right with the enrolment key (rows M8, M23).
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime, timedelta

from meterdesk.domain.errors import SecretsError
from meterdesk.domain.proxy import Proxy
from meterdesk.domain.settings import SecretStore
from meterdesk.services.ports.computer import Secrets
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


PATIENCE = timedelta(seconds=1)
"""How long the first question waits for a keyring; what it says later counts from then on."""


class _Look:
    """One look into the keyring, in a thread of its own: it may stand still, or ask a person."""

    def __init__(self, secrets: Secrets, patience: timedelta) -> None:
        self._secrets = secrets
        self._patience = patience.total_seconds()
        self._thread: threading.Thread | None = None
        self._is_gone = False
        self._tried_at: datetime | None = None

    def finds_nothing(self, proxy: Proxy) -> bool:
        """Whether the keyring has said that it has no such secret; one that is locked has not."""
        if self._thread is None:
            self._tried_at, name = proxy.tried_at, secret_name(proxy)
            self._thread = threading.Thread(
                target=self._ask, args=(name,), name="meterdesk secret", daemon=True
            )
            self._thread.start()
            self._thread.join(self._patience)
        has_spoken_since = proxy.failing_since is None and proxy.tried_at != self._tried_at
        return self._is_gone and not has_spoken_since  # who has spoken has a secret

    def _ask(self, name: str) -> None:
        try:
            self._is_gone = self._secrets.get(name) is None
        except SecretsError:  # locked or away: whoever needs it says so
            self._is_gone = False


def missing(
    secrets: Secrets, store: SecretStore, patience: timedelta = PATIENCE
) -> Callable[[Proxy], str]:
    """Says why the secret of a registered office is not here; nothing where it is.

    Asks what was noted when it was kept, and looks into a keyring once: see `_Look`.
    """
    sentence = FORGOTTEN if store is SecretStore.SESSION else ELSEWHERE
    look = _Look(secrets, patience)

    def say(proxy: Proxy) -> str:
        if not proxy.is_registered:
            return ""
        try:
            if secret_name(proxy) not in secrets.names():
                return sentence
        except SecretsError as error:  # of a keyring only the list of names: it may be there
            return error.message if store is SecretStore.FILE else ""
        is_gone = store is SecretStore.KEYRING and look.finds_nothing(proxy)
        return sentence if is_gone else ""

    return say
