"""The state machines: every state has a way in and a way out, and the page draws what is."""

from __future__ import annotations

from itertools import product

import pytest
from tests.domain import states_page

from meterdesk.domain.device import (
    ENDABLE,
    PRESENCES,
    REGISTERED,
    TRANSITIONS,
    Event,
    Presence,
    Registration,
    Sign,
    after,
    seen,
)
from meterdesk.domain.proxy import (
    LINES,
    STANDINGS,
    Change,
    Line,
    Standing,
    Switch,
    changed,
    switched,
)

MACHINES = {
    "office": (STANDINGS, Standing, Change, changed, Standing.NOT_SET_UP, set()),
    "line": (LINES, Line, Switch, switched, Line.OPEN, set()),
    "device": (
        TRANSITIONS,
        Registration,
        Event,
        after,
        Registration.FOUND,
        {Registration.REPLACED},
    ),
    "presence": (PRESENCES, Presence, Sign, seen, Presence.ANSWERING, set()),
}
machines = pytest.mark.parametrize("machine", MACHINES.values(), ids=MACHINES)


@machines
def test_every_state_is_reached_from_the_first(machine):
    table, states, _, _, first, _ = machine
    reached, fresh = {first}, {first}

    while fresh:
        fresh = {to for (state, _), to in table.items() if state in fresh} - reached
        reached |= fresh

    assert reached == set(states)


@machines
def test_every_state_is_left_again_but_those_that_end(machine):
    """A replaced printer stays that: what it does behind it is told apart (row M20)."""
    table, states, _, _, _, last = machine

    left = {state for (state, _), to in table.items() if to is not state}

    assert left == set(states) - last


@machines
def test_every_event_means_something_somewhere(machine):
    table, _, events, _, _, _ = machine

    assert {event for _, event in table} == set(events)


@machines
def test_an_event_outside_the_table_changes_nothing(machine):
    table, states, events, follow, _, _ = machine

    for state, event in product(states, events):
        assert follow(state, event) is table.get((state, event), state)


def test_the_page_draws_the_tables_that_are():
    page = states_page.PAGE.read_text(encoding="utf-8")

    assert states_page.with_drawings(page) == page, "python -m tests.domain.states_page"


def test_m11_only_the_customer_leads_to_the_server():
    """Every way from a device nobody chose to one the server knows begins with CHOSEN."""
    ways = {event for (state, event) in TRANSITIONS if state is Registration.FOUND}
    into = {state for (state, _), to in TRANSITIONS.items() if to in ENDABLE} - ENDABLE

    assert ways == {Event.CHOSEN, Event.REPLACED}
    assert into == {Registration.CHOSEN}


@pytest.mark.parametrize("state", sorted(ENDABLE))
def test_what_the_server_may_know_can_be_ended(state):
    assert after(state, Event.ENDED) is Registration.DEREGISTERING
    assert Registration.DEREGISTERING not in REGISTERED


@pytest.mark.parametrize("standing", sorted(set(Standing) - {Standing.NOT_SET_UP}))
def test_an_office_can_always_get_out_of_it(standing):
    """Whatever the server does: the customer leaves, or gives the key up."""
    ended = changed(changed(standing, Change.ENDED), Change.LEFT)

    assert ended is Standing.NOT_SET_UP


def test_a_refused_office_is_led_out_by_a_new_key():
    again = changed(Standing.REFUSED, Change.ENROLLED)

    assert changed(again, Change.ACCEPTED) is Standing.REGISTERED
