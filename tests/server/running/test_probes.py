"""A sign of life and figures; a database that goes away is said, and when it is back so is all."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing

import pytest
import requests
from sqlalchemy.exc import OperationalError
from tests.server import postgres as postgresql
from tests.server.speech import Line, Office

from meterdesk_server.policy import Policy
from meterdesk_server.server import ServerThread
from meterdesk_server.store import open_store

_HASTY = Policy(patience=Policy().patience / 100)


def root(server) -> str:
    return server.url.removesuffix("/soap")


@pytest.fixture
def http(server):
    with requests.Session() as http:
        http.verify, http.trust_env = str(server.ca_file), False
        yield http


@pytest.fixture
def own_cluster():
    """A PostgreSQL server a test may end."""
    if postgresql.program("initdb") is None:
        pytest.skip(postgresql.MISSING)
    with postgresql.cluster() as made:
        yield made


def test_sign_of_life_needs_nobody_to_sign_in(server, http) -> None:
    said = http.get(f"{root(server)}/healthz", timeout=10)

    assert (said.status_code, said.json()) == (200, {"healthy": True})


def test_figures_are_served_to_nobody_where_no_token_is_set(server, http) -> None:
    assert http.get(f"{root(server)}/metrics", timeout=10).status_code == 404


def test_figures_are_for_who_knows_the_token(tmp_path, clock) -> None:
    with ServerThread(tmp_path, clock, metrics_token="let me in") as server:
        line = Line(server.url, server.ca_file)
        Office(line, clock).enrol(server.desk.create_enrolment_key(), "one-installation")
        url = f"{root(server)}/metrics"
        wrong = [
            line.http.get(url, headers=headers, timeout=10).status_code
            for headers in ({}, {"Authorization": "Bearer no"}, {"Authorization": "let me in"})
        ]
        said = line.http.get(url, headers={"Authorization": "Bearer let me in"}, timeout=10)
        line.http.close()

    assert wrong == [401, 401, 401]
    assert said.headers["content-type"].startswith("text/plain; version=0.0.4")
    counted = 'meterdesk_messages_total{operation="RegisterProxy",outcome="ok"} 1.0'
    assert counted in said.text.splitlines()
    assert 'meterdesk_message_seconds_count{operation="RegisterProxy"} 1.0' in said.text


def test_postgresql_that_ends_is_said_and_comes_back_by_itself(
    tmp_path, clock, own_cluster
) -> None:
    url = own_cluster.new_database()
    with ServerThread(tmp_path, clock, _HASTY, database=url) as server:
        line = Line(server.url, server.ca_file)
        office = Office(line, clock)
        said = office.enrol(server.desk.create_enrolment_key(), "one-installation")
        office.proxy_id, office.secret = said.text("ProxyId"), said.text("ProxySecret")

        own_cluster.stop()
        gone = line.http.get(f"{root(server)}/healthz", timeout=20)
        busy = office.sync()
        own_cluster.start()
        back = line.http.get(f"{root(server)}/healthz", timeout=20)
        heard = office.sync()
        line.http.close()

    assert (gone.status_code, gone.json()) == (503, {"healthy": False})
    assert busy.fault == "ServerBusyFault"
    assert (back.status_code, heard.status) == (200, 200)


@pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody take an open file away.")
def test_sqlite_file_that_is_taken_away_is_said_and_comes_back(tmp_path, clock) -> None:
    file, elsewhere = tmp_path / "server.db", tmp_path / "elsewhere.db"
    with ServerThread(tmp_path, clock, _HASTY) as server:
        line = Line(server.url, server.ca_file)
        office = Office(line, clock)
        said = office.enrol(server.desk.create_enrolment_key(), "one-installation")
        office.proxy_id, office.secret = said.text("ProxyId"), said.text("ProxySecret")

        file.rename(elsewhere)
        gone = line.http.get(f"{root(server)}/healthz", timeout=20)
        busy = office.sync()
        is_made_anew = file.exists()
        elsewhere.rename(file)
        back = line.http.get(f"{root(server)}/healthz", timeout=20)
        heard = office.sync()
        line.http.close()

    assert (gone.status_code, gone.json()) == (503, {"healthy": False})
    assert busy.fault == "ServerBusyFault"
    assert not is_made_anew
    assert (back.status_code, back.json(), heard.status) == (200, {"healthy": True}, 200)


@pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody replace an open file.")
def test_nothing_is_written_into_a_file_that_another_took_the_place_of(tmp_path) -> None:
    store = open_store(tmp_path)
    other = tmp_path / "other"
    other.mkdir()
    open_store(other).close()
    (other / "server.db").replace(tmp_path / "server.db")

    with pytest.raises(OperationalError, match="taken away or replaced"), store.begin():
        pass

    store.close()


def test_sqlite_that_is_kept_by_another_is_said_and_comes_back(tmp_path, clock) -> None:
    with ServerThread(tmp_path, clock, _HASTY) as server:
        line = Line(server.url, server.ca_file)
        office = Office(line, clock)
        said = office.enrol(server.desk.create_enrolment_key(), "one-installation")
        office.proxy_id, office.secret = said.text("ProxyId"), said.text("ProxySecret")
        with closing(sqlite3.connect(tmp_path / "server.db", isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            busy = office.sync()
            other.execute("ROLLBACK")
        heard = office.sync()
        line.http.close()

    assert busy.fault == "ServerBusyFault"
    assert heard.status == 200
