"""What printers are asked with while the keyring is closed (M4, B9)."""

from __future__ import annotations

import pytest
from tests.fakes import MemorySecrets

from meterdesk.domain.access import Community
from meterdesk.domain.errors import SecretsError
from meterdesk.services.communities import Communities
from meterdesk.services.users import Users


class ClosedSecrets(MemorySecrets):
    """Remembers the names of what was kept, and opens nothing."""

    def get(self, name: str) -> str | None:
        raise SecretsError("The keyring is locked.")


def test_an_office_that_kept_no_community_goes_on_with_public() -> None:
    secrets = ClosedSecrets()
    secrets.put("proxy-1", "the secret of the office")

    assert Communities(secrets).access() == (Community("public"),)


@pytest.mark.parametrize("name", [Communities.NAME, Users.NAME])
def test_with_communities_or_users_of_its_own_it_waits(name: str) -> None:
    """With `public` alone their printers would seem to be away."""
    secrets = ClosedSecrets()
    secrets.put(name, "[]")

    with pytest.raises(SecretsError, match="locked"):
        Communities(secrets).access()
