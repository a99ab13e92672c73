"""A server in a thread, and offices that talk to it over real HTTPS on loopback."""

from __future__ import annotations

import shutil
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.server import postgres as postgresql
from tests.server.speech import Clock, Line, Office

from meterdesk_server.server import ServerThread

POSTGRESQL = "postgresql"
_ON_BOTH = ("test_ledger",)
"""Modules whose promises are kept with SQLite and with PostgreSQL alike."""
_POSTGRES = ("cluster", "postgres", "own_cluster")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Each test of some modules is run with a server on SQLite, and with one on PostgreSQL."""
    is_on_both = metafunc.module.__name__.rpartition(".")[2] in _ON_BOTH
    if is_on_both and "server" in metafunc.fixturenames:
        metafunc.parametrize("server", ["sqlite", POSTGRESQL], indirect=True)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """All tests of PostgreSQL go to one worker, so that one server serves them."""
    for item in items:
        names = getattr(item, "fixturenames", ())
        kinds = getattr(getattr(item, "callspec", None), "params", {}).values()
        if POSTGRESQL in kinds or any(name in names for name in _POSTGRES):
            item.add_marker(pytest.mark.xdist_group("postgres"))


@pytest.fixture(scope="session")
def cluster() -> Iterator[postgresql.Cluster]:
    """A PostgreSQL server for all tests of this process."""
    if postgresql.program("initdb") is None:
        pytest.skip(postgresql.MISSING)
    with postgresql.cluster() as made:
        yield made


@pytest.fixture
def postgres(cluster: postgresql.Cluster) -> str:
    """The URL of a PostgreSQL database, migrated and empty."""
    return cluster.emptied_database()


@pytest.fixture(params=["sqlite", POSTGRESQL])
def database(request: pytest.FixtureRequest) -> str | None:
    """Both kinds, one after the other: what `open_store` and `ServerThread` take."""
    if request.param == "sqlite":
        return None
    url: str = request.getfixturevalue("cluster").new_database()
    return url


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="session")
def new_folder(tmp_path_factory) -> Path:
    """A server's folder as it is after the first start: copying it is faster than a first start."""
    folder = tmp_path_factory.mktemp("new") / "server"
    with ServerThread(folder):
        return folder


@pytest.fixture
def server(
    request: pytest.FixtureRequest, tmp_path: Path, new_folder: Path, clock: Clock
) -> Iterator[ServerThread]:
    shutil.copytree(new_folder, tmp_path / "server")
    is_postgresql = getattr(request, "param", None) == POSTGRESQL
    database = request.getfixturevalue("postgres") if is_postgresql else None
    with ServerThread(tmp_path / "server", clock, database=database) as server:
        yield server


@pytest.fixture
def line(server: ServerThread) -> Iterator[Line]:
    line = Line(server.url, server.ca_file)
    yield line
    line.http.close()


@pytest.fixture
def open_office(server: ServerThread, line: Line, clock: Clock):
    """A function that enrols a new office."""

    def enrol() -> Office:
        office = Office(line, clock)
        said = office.enrol(server.desk.create_enrolment_key(), str(uuid.uuid4()))
        office.proxy_id, office.secret = said.text("ProxyId"), said.text("ProxySecret")
        return office

    return enrol


@pytest.fixture
def office(open_office) -> Office:
    return open_office()


@pytest.fixture
def signed_up(server: ServerThread, office: Office, clock: Clock) -> Office:
    """An office with the device SER1, registered, signed up and turned on."""
    office.register("SER1")
    clock.advance(hours=1)
    server.desk.sign_up("SER1")
    office.report(office.sync().text("CommandId"), "SER1")
    return office
