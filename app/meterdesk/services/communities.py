"""The SNMP communities of this office. They open doors, so they live with the secrets."""

from __future__ import annotations

import json
from collections.abc import Sequence

from meterdesk.domain.errors import SecretsError
from meterdesk.domain.target import check_community
from meterdesk.services.ports import Secrets

DEFAULT = ("public",)


class Communities:
    """The communities to try, in order; `public` alone until somebody says otherwise."""

    NAME = "snmp-communities"
    """The name under which they lie with the secrets."""

    def __init__(self, secrets: Secrets) -> None:
        self._secrets = secrets

    def known(self) -> tuple[str, ...]:
        """The communities. Without a keyring only the public one is known."""
        try:
            kept = self._secrets.get(self.NAME)
        except SecretsError:
            return DEFAULT
        return tuple(json.loads(kept)) if kept else DEFAULT

    def keep(self, communities: Sequence[str]) -> None:
        """Keeps them, in order, each once. Raises BadInputError and SecretsError."""
        checked = tuple(dict.fromkeys(check_community(name) for name in communities)) or DEFAULT
        if checked != self.known():
            self._secrets.put(self.NAME, json.dumps(checked))
