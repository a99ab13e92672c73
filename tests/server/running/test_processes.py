"""Several processes at one PostgreSQL: whatever arrives at two of them at once is done once."""

from __future__ import annotations

import threading
import uuid
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from functools import partial

import pytest
from sqlalchemy import func, select
from tests.server.speech import Direct, Office, envelope, security

from meterdesk_server import tables
from meterdesk_server.errors import FolderError
from meterdesk_server.policy import MessageLimits, Policy
from meterdesk_server.premises import open_premises
from meterdesk_server.service import OPERATIONS, Operation

_TIMES = 6
_ROOM = Policy(message_limits=MessageLimits(burst=10_000, a_second=10_000))


class Fleet:
    """What two processes are: each its own connections, the same database and master key."""

    def __init__(self, premises, clock) -> None:
        self.premises, self.clock = premises, clock
        self.desk = premises[0].desk

    def offices(self, office: Office) -> list[Office]:
        """The same office, talking to each process."""
        return [
            Office(Direct(p.service), self.clock, office.proxy_id, office.secret)
            for p in self.premises
        ]

    def new_office(self) -> Office:
        office = Office(Direct(self.premises[0].service), self.clock)
        said = office.enrol(self.desk.create_enrolment_key(), str(uuid.uuid4()))
        office.proxy_id, office.secret = said.text("ProxyId"), said.text("ProxySecret")
        return office

    def at_once(self, *works):
        """What each returned, begun at the same moment."""
        start = threading.Barrier(len(works))

        def begin(work):
            start.wait(10)
            return work()

        with ThreadPoolExecutor(len(works)) as pool:
            return [done.result() for done in [pool.submit(begin, work) for work in works]]

    def count(self, table) -> int:
        with self.premises[0].store.read() as connection:
            return connection.execute(select(func.count()).select_from(table)).scalar_one()


@pytest.fixture
def fleet(postgres, tmp_path, clock):
    with ExitStack() as stack:
        key = tmp_path / "master.key"
        premises = [
            stack.enter_context(open_premises(tmp_path / name, _ROOM, clock, postgres, key))
            for name in ("one", "two")
        ]
        yield Fleet(premises, clock)


@pytest.fixture
def billed(fleet):
    """An office with SER1 and what it is asked for."""
    office = fleet.new_office()
    office.register("SER1")
    fleet.clock.advance(hours=1)
    fleet.desk.sign_up("SER1")
    office.report(office.sync().text("CommandId"), "SER1")
    return office, fleet.desk.request_billing("SER1")


def test_key_for_one_office_registers_one_of_two_that_come_at_once(fleet) -> None:
    for _ in range(_TIMES):
        key = fleet.desk.create_enrolment_key()
        offices = [Office(Direct(p.service), fleet.clock) for p in fleet.premises]

        said = fleet.at_once(*(partial(o.enrol, key, str(uuid.uuid4())) for o in offices))

        assert sorted(str(each.fault) for each in said) == [
            "None",
            "NotAuthorizedFault",
        ]


def test_same_installation_that_registers_twice_at_once_is_one(fleet) -> None:
    for _ in range(_TIMES):
        key, name = fleet.desk.create_enrolment_key(), str(uuid.uuid4())
        offices = [Office(Direct(p.service), fleet.clock) for p in fleet.premises]

        said = fleet.at_once(*(partial(o.enrol, key, name) for o in offices))

        assert len({each.text("ProxyId") for each in said}) == 1
        assert [each.status for each in said] == [200, 200]


def test_serial_number_two_offices_register_at_once_is_of_one(fleet) -> None:
    first, second = fleet.new_office(), fleet.new_office()
    one, two = fleet.offices(first)[0], fleet.offices(second)[1]
    for number in range(_TIMES):
        serials = [f"SER{number}", f"MORE{number}"]

        said = fleet.at_once(
            partial(one.register, *serials), partial(two.register, *reversed(serials))
        )

        assert [each.status for each in said] == [200, 200]
        states = [
            {
                e.findtext("{*}SerialNumber"): e.findtext("{*}State")
                for e in each.body.iter("{*}Device")
            }
            for each in said
        ]
        for serial in serials:
            assert sorted(str(state.get(serial)) for state in states) != ["Registered"] * 2
    registered = fleet.count(tables.device)
    assert registered == 2 * _TIMES


def test_same_reads_from_both_sides_are_one_line_in_the_ledger(fleet, billed) -> None:
    office, request = billed
    both = fleet.offices(office)
    reads = office.reads(request, "SER1")

    said = fleet.at_once(*(partial(o.submit, reads) for o in both * 4))

    outcomes = sorted(outcome for each in said for outcome in each.outcomes)
    assert outcomes == ["Accepted"] + ["AlreadyAccepted"] * 7
    assert fleet.count(tables.billing_read) == 1


def test_different_reads_of_one_request_bill_the_first_alone(fleet, billed) -> None:
    office, request = billed
    one, two = fleet.offices(office)

    said = fleet.at_once(
        lambda: one.submit(office.reads(request, "SER1", 100)),
        lambda: two.submit(office.reads(request, "SER1", 200)),
    )

    assert sorted(o for each in said for o in each.outcomes) == ["Accepted", "Refused"]
    assert fleet.count(tables.billing_read) == 1


def test_message_sent_to_both_processes_is_heard_once(fleet) -> None:
    office = fleet.new_office()
    lines = [each.line for each in fleet.offices(office)]
    body = f"<SyncProxy><ProxyId>{office.proxy_id}</ProxyId></SyncProxy>"
    for number in range(_TIMES):
        nonce = number.to_bytes(16, "big")
        header = security(office.proxy_id, office.secret, fleet.clock(), nonce)
        message = envelope(header, body)

        said = fleet.at_once(*(partial(each.post, message, "SyncProxy") for each in lines))

        assert sorted(str(each.fault) for each in said) == [
            "None",
            "NotAuthorizedFault",
        ]


def test_desk_and_office_that_meet_leave_one_open_request(fleet, billed) -> None:
    office, request = billed
    one, _ = fleet.offices(office)
    other_desk = fleet.premises[1].desk

    _, again = fleet.at_once(
        lambda: one.submit(office.reads(request, "SER1")),
        lambda: other_desk.request_billing("SER1"),
    )

    # Either the desk came first and was told of the open request, or it made the next one.
    assert fleet.count(tables.billing_request) == (1 if again == request else 2)


def test_processes_started_at_once_have_one_master_key(cluster, tmp_path, clock) -> None:
    url, key = cluster.new_database(), tmp_path / "master.key"

    def begin(name: str) -> str:
        with open_premises(tmp_path / name, _ROOM, clock, url, key) as premises:
            return premises.keys.check

    with ThreadPoolExecutor(4) as pool:
        checks = set(pool.map(begin, ("a", "b", "c", "d")))

    assert len(checks) == 1


def test_process_with_another_master_key_is_refused(fleet, postgres, tmp_path) -> None:
    (tmp_path / "other.key").write_text("ab" * 32)

    for key in (tmp_path / "other.key", tmp_path / "none.key"):
        third = open_premises(tmp_path / "three", database=postgres, master_key_file=key)
        with pytest.raises(FolderError, match="--master-key-file"), third:
            pass

    assert not (tmp_path / "none.key").exists()


def test_race_that_is_lost_again_and_again_is_a_busy_fault(fleet, monkeypatch) -> None:
    office = fleet.new_office()
    office.register("SER1")
    with fleet.premises[0].store.read() as connection:
        row = connection.execute(select(tables.device)).one()._asdict()

    def lose(call, request):
        call.connection.execute(tables.device.insert().values(**row))

    operation = Operation(OPERATIONS["SyncProxy"].request, lose)
    monkeypatch.setitem(OPERATIONS, "SyncProxy", operation)
    said = office.sync()

    assert said.fault == "ServerBusyFault"
