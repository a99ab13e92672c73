"""SNMPv3 users: checked before they are kept, and kept with the secrets alone."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from tests.fakes import FakePrinters, MemorySecrets

from meterdesk.domain.access import Auth, Community, Privacy, User, check_user, questions
from meterdesk.domain.device import Address
from meterdesk.domain.discovery import Answered
from meterdesk.domain.errors import BadInputError, NoKeyringError, NotNowError, SecretsError
from meterdesk.domain.reading import Reading
from meterdesk.services.communities import Communities
from meterdesk.services.scouts import Scouts
from meterdesk.services.users import Users

READER = User("reader", Auth.SHA256, "maple syrup", Privacy.AES128, "birch syrup")
SIGNER = User("signer", Auth.MD5, "maple syrup")


class NoKeyring(MemorySecrets):
    def get(self, name):
        raise NoKeyringError("none")


@pytest.fixture
def secrets():
    return MemorySecrets()


@pytest.fixture
def users(secrets):
    return Users(secrets)


def test_users_are_kept_whole_and_in_order(users, secrets):
    users.keep((SIGNER, replace(READER, context="Jetdirect"), User("open")))

    assert Users(secrets).known() == (SIGNER, replace(READER, context="Jetdirect"), User("open"))
    assert list(secrets.kept) == [Users.NAME]


def test_users_are_tried_behind_the_communities(secrets):
    Communities(secrets).keep(("secret",))
    Communities(secrets).users.keep((READER,))

    assert Communities(secrets).access() == (Community("secret"), READER)


def test_without_a_keyring_there_are_no_users():
    users = Users(NoKeyring())

    users.keep(())

    assert users.known() == ()


def test_the_last_user_leaves_nothing_behind(users, secrets):
    users.keep((READER,))

    users.remove("reader")

    assert secrets.kept == {}


def test_the_same_name_in_the_same_context_is_replaced(users):
    users.keep((READER, SIGNER))
    changed = replace(READER, auth_password="another one")

    users.add(changed)

    assert users.known() == (changed, SIGNER)


def test_another_context_is_another_user(users):
    users.keep((READER,))

    users.add(replace(READER, context="Jetdirect"))

    assert len(users.named("reader")) == 2
    assert users.named("reader", "Jetdirect") == (replace(READER, context="Jetdirect"),)


def test_who_is_not_there_cannot_be_removed(users):
    with pytest.raises(NotNowError, match="No SNMPv3 user “nobody” is kept"):
        users.remove("nobody")


@pytest.mark.parametrize("kept", ["{", "[1]", '[{"auth": "SHA"}]', '[{"name": "a", "auth": "X"}]'])
def test_a_damaged_entry_is_told_and_can_be_replaced(users, secrets, kept):
    secrets.kept[Users.NAME] = kept

    with pytest.raises(SecretsError, match="cannot be read"):
        users.known()
    users.keep((READER,))

    assert users.known() == (READER,)


def test_what_is_empty_is_not_written(users, secrets):
    users.keep((User("open"),))

    assert json.loads(secrets.kept[Users.NAME]) == [{"name": "open"}]


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"name": ""}, "A user's name has 1 to 32 characters."),
        ({"name": "x" * 33}, "A user's name has 1 to 32 characters."),
        ({"name": "a\nb"}, "A user's name has 1 to 32 characters."),
        ({"auth": None}, "Privacy needs authentication"),
        ({"auth_password": "seven77"}, "The authentication password has at least 8 characters."),
        ({"privacy_password": "seven77"}, "The privacy password has at least 8 characters."),
        ({"context": "x" * 33}, "A context has at most 32 characters"),
    ],
)
def test_what_no_agent_takes_is_told_in_a_sentence(changed, sentence):
    with pytest.raises(BadInputError, match=sentence) as raised:
        check_user(replace(READER, **changed))

    assert "syrup" not in raised.value.message


def test_a_password_nobody_uses_is_not_kept():
    kept = check_user(User("open", None, "maple syrup", None, "birch syrup"))

    assert kept == User("open")


def test_two_passwords_for_one_user_cannot_be_kept(users):
    with pytest.raises(BadInputError, match="the same name and context"):
        users.keep((READER, replace(READER, auth_password="another one")))


def test_no_repr_tells_a_secret():
    assert "syrup" not in repr(READER)
    assert "reader" not in repr(READER)


def test_every_user_is_tried_where_an_engine_answered():
    """An engine answers whoever asks, so a sweep cannot know which user it lets in."""

    class Listening(FakePrinters):
        async def read(self, address, access, **how):
            self.tried = tuple(access)
            return await super().read(address, access, **how)

    async def find():
        scouts = Scouts(printers, found.append, (READER, SIGNER))
        scouts.read(Answered(Address("10.0.0.5"), "v3", READER))
        await scouts.finish()

    found: list[Reading] = []
    printers = Listening(lambda: datetime(2026, 5, 4, tzinfo=UTC))
    printers.put("10.0.0.5", "SN1", 100)

    asyncio.run(find())

    assert printers.tried == (READER, SIGNER)
    assert len(found) == 1


def test_a_sweep_asks_for_engines_once_however_many_users_there_are():
    assert questions((Community("public"), READER, SIGNER)) == 2
    assert questions((Community("public"),)) == 1
