"""The real Secret Service: GNOME's keyring on a bus of its own, opened, locked, hung and killed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from tests.secret_service import SecretService, needs_secret_service, secret_service

from meterdesk.adapters.secrets.operating_system import KeyringSecrets
from meterdesk.adapters.secrets.places import Places
from meterdesk.domain.errors import NoKeyringError, SecretsError
from meterdesk.domain.settings import SecretStore

pytestmark = [
    needs_secret_service,
    pytest.mark.xdist_group("secret service"),
    pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning"),  # keyring's, if locked
]

PATIENCE = timedelta(seconds=20)
LONG = "x" * 4_000


@pytest.fixture
def session(monkeypatch: pytest.MonkeyPatch) -> Iterator[SecretService]:
    with secret_service(monkeypatch) as opened:
        yield opened


@pytest.fixture
def start(tmp_path: Path) -> Callable[..., KeyringSecrets]:
    """Starts the program: what it knew before is gone."""

    def start(folder: str = "office", patience: timedelta = PATIENCE) -> KeyringSecrets:
        secrets = Places(tmp_path / folder, patience)(SecretStore.KEYRING)
        assert isinstance(secrets, KeyringSecrets)
        return secrets

    return start


def test_secrets_are_kept_replaced_and_forgotten(session, start) -> None:
    start().put("proxy", "pässwörd ☂")
    start().put("proxy", "again")
    start("other office").put("proxy", "theirs")

    assert (start().get("proxy"), start().get("missing")) == ("again", None)
    start().remove("proxy")
    assert start().get("proxy") is None
    assert start("other office").get("proxy") == "theirs"


def test_a_secret_in_parts_comes_back_whole_after_the_next_login(session, start) -> None:
    start().put("snmp-users", LONG)
    session.log_out()

    session.log_in()

    assert start().get("snmp-users") == LONG


def test_a_locked_keyring_is_a_sentence_and_wipes_nothing(session, start) -> None:
    start().put("proxy", "hush")
    session.lock()

    for use in (
        lambda: start().get("proxy"),
        lambda: start().put("proxy", "new"),
        lambda: start().remove("proxy"),
    ):
        with pytest.raises(SecretsError, match=r"is locked; .* Nothing is lost"):
            use()
    session.log_out()
    session.log_in()

    assert start().get("proxy") == "hush"


def test_a_keyring_killed_in_the_middle_is_a_sentence(session, start) -> None:
    running = start()
    running.put("proxy", "hush")

    session.log_out()
    with pytest.raises(SecretsError, match="Nothing is lost; it is tried again later") as caught:
        running.get("proxy")
    session.log_in()

    assert not isinstance(caught.value, NoKeyringError)
    assert running.get("proxy") == "hush"


def test_a_session_whose_bus_is_gone_is_a_sentence(session, start) -> None:
    running = start()
    running.put("proxy", "hush")
    session.stop_bus()

    with pytest.raises(SecretsError, match="is not there now"):
        running.get("proxy")
    with pytest.raises(NoKeyringError, match="This computer has no keyring"):
        start("new office").put("proxy", "hush")


def test_a_keyring_that_hangs_holds_nobody_up(session, start) -> None:
    start().put("proxy", "hush")
    running = start(patience=timedelta(milliseconds=200))
    session.hang()

    with pytest.raises(SecretsError, match="does not answer"):
        running.get("proxy")
    session.go_on()

    assert start().get("proxy") == "hush"
