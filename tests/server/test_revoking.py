"""Shutting out: a key that went astray, an office that is none any more (row M5)."""

from __future__ import annotations

import json
import uuid

import pytest
from tests.server.speech import Office, trail

from meterdesk_server import cli
from meterdesk_server.errors import DeskError


def test_revoked_installation_is_heard_no_more(server, office, open_office) -> None:
    other = open_office()

    server.desk.revoke(office.proxy_id)

    said = office.sync()
    assert (said.status, said.fault) == (500, "NotAuthorizedFault")
    assert said.reason.startswith("The supplier has revoked")
    assert other.sync().status == 200


def test_office_let_in_again_is_heard_as_before(server, office, tmp_path, capsys) -> None:
    folder = ("--folder", str(tmp_path / "server"))
    server.desk.revoke(office.proxy_id)

    status = cli.main(["let-in", office.proxy_id, *folder])
    again = cli.main(["let-in", office.proxy_id, *folder])

    said = capsys.readouterr()
    assert (status, again) == (0, 1)
    assert said.out == f"{office.proxy_id}: let in again\n"
    assert said.err == "No installation of that name is shut out.\n"
    assert office.sync().status == 200


@pytest.mark.parametrize("part", [0, None])
def test_revoked_key_registers_nobody(server, line, clock, part) -> None:
    """By its name, or by its whole text as it stands in the letter."""
    key = server.desk.create_enrolment_key(proxies=2)
    said = Office(line, clock).enrol(key, str(uuid.uuid4()))
    before = Office(line, clock, said.text("ProxyId"), said.text("ProxySecret"))

    server.desk.revoke(key if part is None else key.split("-")[part])

    assert Office(line, clock).enrol(key, str(uuid.uuid4())).fault == "NotAuthorizedFault"
    assert before.sync().status == 200


def test_revoked_installation_does_not_come_back_with_its_key(server, line, clock) -> None:
    key, installation = server.desk.create_enrolment_key(proxies=2), str(uuid.uuid4())
    said = Office(line, clock).enrol(key, installation)

    server.desk.revoke(said.text("ProxyId"))

    assert Office(line, clock).enrol(key, installation).fault == "NotAuthorizedFault"


def test_revoking_is_audited_without_the_secret(server, office) -> None:
    key = server.desk.create_enrolment_key()

    server.desk.revoke(key)
    server.desk.revoke(office.proxy_id)

    assert trail(server, "enrolment_key revoked") == [key.partition("-")[0]]
    assert trail(server, "proxy revoked") == [office.proxy_id]


def test_name_nobody_has_is_one_sentence(server) -> None:
    with pytest.raises(DeskError, match="no enrolment key and no installation"):
        server.desk.revoke("NOBODY")


def test_supplier_revokes_on_a_terminal(server, office, tmp_path, capsys) -> None:
    folder = ("--folder", str(tmp_path / "server"))

    status = cli.main(["revoke", office.proxy_id, "NOBODY", *folder])
    complaint = capsys.readouterr().err
    cli.main(["proxies", "--json", *folder])

    [proxy] = json.loads(capsys.readouterr().out)
    assert (status, complaint.count("\n")) == (1, 1)
    assert proxy["proxy_id"] == office.proxy_id
    assert proxy["revoked_at"] is not None
