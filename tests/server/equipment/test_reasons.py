"""Why a machine is missing on the page of detected equipment (M17, M20)."""

from __future__ import annotations

from datetime import date, timedelta

from meterdesk_server.equipment.reasons import Why
from meterdesk_server.people.roles import Role


def test_within_the_hour_with_the_time_it_is_over(office, kim, clock) -> None:
    found = kim.asks("ser1")

    assert (found.why, found.at) == (Why.HOUR, clock.now + timedelta(hours=1))


def test_ready_after_the_hour(office, kim, clock) -> None:
    clock.advance(hours=1)

    assert kim.asks("SER1").why is Why.READY


def test_takes_part_already(office, kim, clock) -> None:
    clock.advance(hours=1)
    kim.sign_up("SER1")

    assert kim.asks("SER1").why is Why.TAKES_PART


def test_a_colleague_looks_after_it_and_who(office, kim, eve) -> None:
    kim.claim("SER1")

    found = eve.asks("SER1")

    assert (found.why, found.looks_after) == (Why.SOMEBODYS, "Kim")
    assert found.device_id is not None


def test_another_customers_without_a_word_of_whose(office, person, other) -> None:
    found = person(Role.KEY_USER, other, "Olga").asks("SER1")

    assert (found.why, found.device_id, found.looks_after) == (Why.ELSEWHERE, None, None)


def test_asked_for_by_our_office_and_not_eligible(office, new_office, person, other) -> None:
    new_office(other).register("SER1")

    assert person(Role.KEY_USER, other, "Olga").asks("SER1").why is Why.NOT_ELIGIBLE


def test_taken_out_by_our_own_office_and_when(office, kim, clock) -> None:
    office.deregister("SER1")

    assert (kim.asks("SER1").why, kim.asks("SER1").at) == (Why.GONE, clock.now)


def test_taken_out_by_another_customers_office_is_never_registered(office, person, other) -> None:
    office.deregister("SER1")

    assert person(Role.KEY_USER, other, "Olga").asks("SER1").why is Why.NEVER


def test_installed_less_than_30_days_ago_and_when_it_should_be_there(kim, clock) -> None:
    day = clock.now.date() - timedelta(days=29)

    found = kim.asks("SER5", day)

    assert (found.why, found.at) == (Why.YOUNG, day + timedelta(days=30))


def test_no_longer_young_after_30_days(kim, clock) -> None:
    assert kim.asks("SER5", clock.now.date() - timedelta(days=30)).why is Why.NEVER


def test_day_is_that_of_the_customers_zone(kim, clock) -> None:
    clock.now = clock.now.replace(hour=23, minute=30)  # in Berlin it is tomorrow already

    assert kim.asks("SER5", date(2026, 2, 1)).why is Why.NEVER


def test_machine_moved_to_our_office_is_ours(office, new_office, person, other, clock) -> None:
    office.deregister("SER1")
    new_office(other, "SER1")

    assert person(Role.KEY_USER, other, "Olga").asks("SER1").why is Why.HOUR
