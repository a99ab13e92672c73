"""Whatever is sent again, in whatever order: one row for each meter, and the first one (M9)."""

from __future__ import annotations

import uuid
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.server.speech import Clock, Direct, Office

from meterdesk_server.server import open_premises

submission = st.lists(
    st.tuples(st.integers(0, 1), st.integers(0, 2), st.integers(0, 2)),
    min_size=1,
    max_size=4,
)


@settings(max_examples=15, deadline=None)
@given(st.lists(submission, min_size=1, max_size=8))
def test_any_sequence_of_submissions_leaves_one_row_a_meter(submissions) -> None:
    _submit(submissions, None)


@settings(
    max_examples=3,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.lists(submission, min_size=3, max_size=8))
def test_any_sequence_leaves_one_row_a_meter_on_postgresql(cluster, submissions) -> None:
    _submit(submissions, cluster.new_database())


def _submit(submissions, database) -> None:
    clock = Clock()
    with (
        TemporaryDirectory() as folder,
        open_premises(Path(folder), clock=clock, database=database) as premises,
    ):
        office = Office(Direct(premises.service), clock)
        said = office.enrol(premises.desk.create_enrolment_key(), str(uuid.uuid4()))
        office.proxy_id, office.secret = said.text("ProxyId"), said.text("ProxySecret")
        serials = ("SER1", "SER2")
        office.register(*serials)
        clock.advance(hours=1)
        requests: dict[str, list[str]] = {}
        for serial in serials:
            premises.desk.sign_up(serial)
            requests[serial] = []

        first: dict[tuple[str, str], int] = {}
        for reads in submissions:
            for serial in serials:
                asked = premises.desk.request_billing(serial)
                requests[serial] = list(dict.fromkeys([*requests[serial], asked]))
            sent = [(serials[d], requests[serials[d]][-1 - r :][0], v) for d, r, v in reads]
            outcomes = office.submit(*(office.reads(r, s, v) for s, r, v in sent)).outcomes
            for (serial, request, value), outcome in zip(sent, outcomes, strict=True):
                is_new = (serial, request) not in first
                kept = first.setdefault((serial, request), value)
                same = "AlreadyAccepted" if kept == value else "Refused"
                assert outcome == ("Accepted" if is_new else same)

        rows = [(e.serial_number, e.billing_request_id, e.value) for e in premises.desk.ledger()]
        assert sorted(rows) == sorted((*which, value) for which, value in first.items())
