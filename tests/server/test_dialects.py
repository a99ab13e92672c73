"""The dialects of WS-Security from before the standard are read too (row M9)."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.server.speech import envelope, security

from meterdesk_contract.names import DIALECTS

DRAFTS = [name for name in DIALECTS if name.startswith("draft")]


@pytest.fixture
def sync(office, line, clock):
    """A function that says SyncProxy in a dialect, after changing the text of its header."""

    def say(dialect, change=lambda header: header, secret=office.secret):
        header = security(office.proxy_id, secret, clock(), dialect=dialect)
        body = f"<SyncProxy><ProxyId>{office.proxy_id}</ProxyId></SyncProxy>"
        return line.post(envelope(change(header), body), "SyncProxy")

    return say


@pytest.mark.parametrize("dialect", DIALECTS.values(), ids=DIALECTS)
def test_every_dialect_is_read(sync, dialect):
    assert sync(dialect).status == 200


@pytest.mark.parametrize("dialect", DIALECTS.values(), ids=DIALECTS)
def test_a_wrong_password_is_wrong_in_every_dialect(sync, dialect):
    said = sync(dialect, secret="0" * 64)

    assert said.fault == "NotAuthorizedFault"


@pytest.mark.parametrize("name", DRAFTS)
def test_a_draft_names_types_by_whatever_prefix_its_message_declares(sync, name):
    said = sync(DIALECTS[name], lambda header: header.replace("wsse", "sec"))

    assert said.status == 200


@pytest.mark.parametrize("name", DRAFTS)
def test_a_type_of_another_namespace_is_not_taken_for_a_digest(sync, name):
    foreign = replace(DIALECTS[name], digest="wsu:PasswordDigest")

    said = sync(foreign)

    assert said.fault == "NotAuthorizedFault"


def test_dialects_are_not_mixed(sync):
    mixed = replace(DIALECTS["draft-2003-06"], utility=DIALECTS["oasis-1.0"].utility)

    said = sync(mixed)

    assert said.fault == "NotAuthorizedFault"
    assert "Timestamp" in said.reason
