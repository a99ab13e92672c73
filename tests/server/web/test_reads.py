"""Billing reads due, received, late: with their causes and receipts (rows M9, M20)."""

from __future__ import annotations

from datetime import timedelta

import pytest
from tests.server.pages import text_of
from tests.server.speech import METER

from meterdesk_server.web import queries


@pytest.fixture
def office(ledger) -> str:
    return ledger.add_office()


def test_read_is_due_until_its_days_of_grace_are_over(server, ledger, supplier, office) -> None:
    now, grace = server.site.clock(), server.site.policy.read_grace
    ledger.ask(ledger.add_machine(office, "JUSTDUE"), now - grace + timedelta(seconds=1))
    ledger.ask(ledger.add_machine(office, "TOOLATE"), now - grace)
    ledger.ask(ledger.add_machine(office, "TOCOME"), now + timedelta(days=2))

    late, due = supplier.get("/reads?show=late"), supplier.get("/reads?show=due")

    assert ("TOOLATE" in late, "JUSTDUE" in late, "TOCOME" in late) == (True, False, False)
    assert ("TOOLATE" in due, "JUSTDUE" in due, "TOCOME" in due) == (False, True, True)


@pytest.mark.parametrize(
    ("machine", "silent_days", "cause"),
    [
        ({"service": "refused"}, 0, "The office refused to take part."),
        ({"service": "failed"}, 0, "The office could not turn the service on."),
        ({}, 5, "The office does not call: its computer is off or offline."),
        ({}, 0, "The office calls, but the printer did not answer:"),
    ],
)
def test_late_read_says_why(server, ledger, supplier, machine, silent_days, cause) -> None:
    now = server.site.clock()
    office = ledger.add_office(last_sync=now - timedelta(days=silent_days))
    ledger.ask(ledger.add_machine(office, "SER1", **machine), now - timedelta(days=4))

    text = text_of(supplier.get("/reads"))

    assert cause in text


def test_office_that_missed_no_call_is_not_called_silent(server, ledger, supplier) -> None:
    now = server.site.clock()
    office = ledger.add_office(last_sync=now - timedelta(minutes=2))
    asked = now - timedelta(minutes=1)
    ledger.ask(ledger.add_machine(office, "SER1"), asked, requested_at=asked)

    text = text_of(supplier.get("/reads?show=due"))

    assert "SER1" in text
    assert "The office does not call" not in text


def test_read_asked_for_after_it_was_due_has_its_days_of_grace(
    server, ledger, supplier, office
) -> None:
    now = server.site.clock()
    asked = {"requested_at": now - timedelta(days=1)}
    ledger.ask(ledger.add_machine(office, "BYHAND"), now - timedelta(days=30), **asked)

    assert "BYHAND" in supplier.get("/reads?show=due")
    assert "BYHAND" not in supplier.get("/reads?show=late")


def test_read_that_the_office_would_not_send_says_so(server, ledger, supplier, office) -> None:
    now = server.site.clock()
    machine = ledger.add_machine(office, "SER1")
    request_id = ledger.ask(machine, now - timedelta(days=1), closed_at=now)
    ledger.settle(machine, request_id, "Refused")

    text = text_of(supplier.get("/reads?show=withdrawn"))

    assert "The office decided not to send this read." in text


def test_received_read_shows_meters_and_receipt(server, ledger, supplier, office) -> None:
    due = server.site.clock() - timedelta(days=3)
    machine = ledger.add_machine(office, "SER1")
    ledger.answer(machine, due, {METER: 1234567, "scan.TotalImages": None}, number=12)

    text = text_of(supplier.get("/reads?show=received"))

    assert "All impressions 1,234,567" in text
    assert "Scanned images no such meter" in text
    assert "12" in text.partition("no such meter")[2]


def test_counter_lower_than_before_is_found(server, ledger, supplier, office) -> None:
    due = server.site.clock() - timedelta(days=3)
    ledger.answer(ledger.add_machine(office, "SER1"), due, 5, is_below_last=True)
    ledger.answer(ledger.add_machine(office, "SER2"), due, 5)

    page = supplier.get("/reads?show=lower")

    assert ("SER1" in page, "SER2" in page) == (True, False)


def test_days_are_those_of_the_visitors_zone(server, ledger, key_user, account_id) -> None:
    machine = ledger.add_machine(ledger.add_office(account_id), "SER1")
    ledger.answer(machine, server.site.clock().replace(day=1, hour=23), 5)  # the 2nd in Berlin

    assert "SER1</a>" in key_user.get("/reads?show=all&from=2026-03-02&to=2026-03-02")
    assert "SER1</a>" not in key_user.get("/reads?show=all&from=2026-03-01&to=2026-03-01")


@pytest.mark.parametrize("show", ["received", "late"])
def test_every_read_is_on_exactly_one_page(server, ledger, supplier, office, monkeypatch, show):
    monkeypatch.setattr(queries, "A_PAGE", 2)
    due = server.site.clock() - timedelta(days=9)
    for n in range(5):  # all due at once: the id decides
        machine = ledger.add_machine(office, f"SER{n}")
        ledger.answer(machine, due, 5) if show == "received" else ledger.ask(machine, due)

    found, path = [], f"/reads?show={show}"
    while path:
        page = supplier.get(path)
        found += [f"SER{n}" for n in range(5) if f">SER{n}</a>" in page]
        path = _next(page)

    assert sorted(found) == [f"SER{n}" for n in range(5)]


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ("after=yesterday&id=x", 404),
        ("after=2026-03-02T09:00:00%2B00:00&id=" + "x" * 40, 400),
        ("from=2026-02-31", 400),
        ("to=9999-12-31", 404),
        ("serial=" + "x" * 33, 400),
        ("serial=%00", 400),
        ("show=%F0%9F%92%A9", 200),
    ],
)
def test_query_made_by_hand_is_answered_by_a_page(supplier, query, status) -> None:
    supplier.get(f"/reads?{query}", status=status)


def _next(page: str) -> str | None:
    if "Next page" not in page:
        return None
    return (
        page.split("Next page")[0].rpartition('href="')[2].partition('"')[0].replace("&amp;", "&")
    )
