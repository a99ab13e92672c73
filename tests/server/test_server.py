"""The server as a whole: its contract, its log, many at once, and a clean end (rows M24, B11)."""

from __future__ import annotations

import logging
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
import zeep
from tests.server.speech import Line, Office

from meterdesk_server.errors import PortError
from meterdesk_server.server import ServerThread, run
from meterdesk_server.settings import Settings


def test_contract_it_hands_out_has_its_own_address(server, line) -> None:
    transport = zeep.Transport(session=line.http)

    client = zeep.Client(f"{server.url}?wsdl", transport=transport)

    [service] = client.wsdl.services.values()
    [port] = service.ports.values()
    assert port.binding_options["address"] == server.url
    assert len(port.binding._operations) == 7


def test_host_header_that_is_none_is_a_bad_request(server, line) -> None:
    said = line.http.get(f"{server.url}?wsdl", headers={"Host": "x:y:z"})

    assert said.status_code in (200, 400)
    assert b"Traceback" not in said.content


def test_same_reads_from_many_at_once_are_accepted_once(server, signed_up, clock) -> None:
    request = server.desk.request_billing("SER1")
    reads = signed_up.reads(request, "SER1")

    def submit(_: int) -> str:
        line = Line(server.url, server.ca_file)
        office = Office(line, clock, signed_up.proxy_id, signed_up.secret)
        [outcome] = office.submit(reads).outcomes
        line.http.close()
        return outcome

    with ThreadPoolExecutor(8) as pool:
        outcomes = sorted(pool.map(submit, range(16)))

    assert outcomes == ["Accepted"] + ["AlreadyAccepted"] * 15
    assert len(server.desk.ledger()) == 1


def test_log_tells_who_did_what_and_no_secret(server, line, clock, open_office, caplog) -> None:
    caplog.set_level(logging.DEBUG)

    office = open_office()
    office.sync()
    Office(line, clock, office.proxy_id, "wrong").sync()

    said = caplog.text
    assert f"operation=SyncProxy user='{office.proxy_id}' outcome=ok" in said
    assert "outcome=NotAuthorizedFault" in said
    assert office.secret not in said


def test_server_stops_at_once_though_a_client_stays_connected(tmp_path, caplog) -> None:
    """uvicorn says so where it had to wait for one until its patience ended."""
    with ServerThread(tmp_path) as server:
        line = Line(server.url, server.ca_file)
        line.http.get(server.url.replace("/soap", "/healthz"))
        caplog.clear()

    line.http.close()
    assert "timeout graceful shutdown exceeded" not in caplog.text
    assert not [t for t in threading.enumerate() if t.name == "meterdesk-server"]


def test_folder_carries_a_server_over_a_restart(tmp_path, clock) -> None:
    with ServerThread(tmp_path, clock) as server:
        line = Line(server.url, server.ca_file)
        office = Office(line, clock)
        said = office.enrol(server.desk.create_enrolment_key(), "one-installation")
        office.proxy_id, office.secret = said.text("ProxyId"), said.text("ProxySecret")
        line.http.close()

    with ServerThread(tmp_path, clock) as server:
        office.line = Line(server.url, server.ca_file)
        synced = office.sync()
        office.line.http.close()

    assert synced.status == 200


def test_taken_port_is_one_sentence(server, tmp_path) -> None:
    port = int(server.url.split(":")[2].partition("/")[0])

    with pytest.raises(PortError, match=f"port {port}.*choose another --port"):
        run(Settings(folder=tmp_path / "other", port=port))
