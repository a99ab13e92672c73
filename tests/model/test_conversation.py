"""Any order of faults, crashes, wrong clocks and people: no read lost, none billed twice (M5-M18).

METERDESK_MODEL=N tries N longer lives, drawn anew each time, instead of the few of the suite.
"""

from __future__ import annotations

import os
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from tests.model.trouble import Fault, Plan
from tests.model.world import HOSTS, World

from meterdesk_contract.names import OPERATIONS

LIVES = int(os.environ.get("METERDESK_MODEL", "0"))

faults = st.lists(st.sampled_from(Fault), min_size=1, max_size=5).map(tuple)
aims = st.tuples(
    st.sampled_from(("SubmitBillingReads", *OPERATIONS)),
    st.sampled_from([fault for fault in Fault if fault is not Fault.NONE]),
)
"""A conversation breaks off where a message fails: those that come late have to be aimed at."""
plans = st.one_of(
    st.just(Plan()),
    st.builds(Plan, faults),
    st.builds(Plan, aimed=aims),
    st.builds(Plan, aimed=aims),
    st.builds(Plan, client_dies=st.integers(0, 60)),
    st.builds(Plan, server_dies=st.integers(0, 20)),
    st.builds(Plan, faults, paused=st.integers(0, 30)),
    st.builds(Plan, faults, st.integers(0, 60), st.integers(0, 20)),
)
jumps = st.sampled_from((0.0, -72.0, -3.0, -0.2, -0.05, 0.05, 0.2, 3.0, 72.0))
waits = st.sampled_from((3.0, 0.1, 1.1, 24.0, 200.0))


class Life(RuleBasedStateMachine):
    """Everything that people, machines and chance do to an office and its supplier."""

    def __init__(self) -> None:
        super().__init__()
        self.world = World()
        self.is_right = False

    def teardown(self) -> None:
        try:
            if not self.is_right:
                return
            self.world.calm()
            self.world.check()
            self.world.check_calm()
        finally:
            self.world.close()

    @initialize(how_far=st.sampled_from((4, 4, 4, 4, 4, 3, 0)))
    def begin(self, how_far: int) -> None:
        """Where the office is when the trouble begins; mostly every service is on."""
        world = self.world
        world.new_key()
        for host in HOSTS[:2]:
            world.floor.put(host)
        for step in (world.register_office, world.discover, world.choose, world.sign_up)[:how_far]:
            step()
            world.sync()
            world.true += timedelta(hours=2)

    @rule(hours=waits, plan=plans)
    def time_goes_on(self, hours: float, plan: Plan) -> None:
        self.world.true += timedelta(hours=hours)
        self.world.sync(plan)

    @rule(
        due_in=st.sampled_from((0.0, -24.0, 2.5, 48.0)),
        supplies=st.booleans(),
        hours=waits,
        plan=plans,
    )
    def the_supplier_asks(self, due_in: float, supplies: bool, hours: float, plan: Plan) -> None:
        self.world.ask(timedelta(hours=due_in), supplies=supplies)
        self.world.true += timedelta(hours=hours)
        self.world.sync(plan)

    @rule(what=st.sampled_from(("sign up", "sign up for both", "sign off", "lose an answer")))
    def the_supplier_does(self, what: str) -> None:
        self.world.supply(what)

    @rule(
        what=st.sampled_from(
            ("read", "sync", "discover", "choose", "take back", "register", "new key", "deregister")
        ),
        number=st.integers(0, 2),
        plan=plans,
    )
    def the_office_does(self, what: str, number: int, plan: Plan) -> None:
        self.world.work(what, number, plan)

    @rule(is_paused=st.sampled_from((False, False, True)))
    def somebody_pauses_or_resumes(self, is_paused: bool) -> None:
        communication = self.world.household.office.communication
        communication.pause() if is_paused else communication.resume()

    @rule(
        what=st.sampled_from(
            ("print", "go off or on", "be replaced", "change places", "begin anew", "lose a meter")
        ),
        host=st.sampled_from(HOSTS),
        pages=st.integers(1, 500),
    )
    def printers(self, what: str, host: str, pages: int) -> None:
        self.world.machines(what, host, pages)

    @rule(pc=jumps, server=jumps)
    def clocks_jump(self, pc: float, server: float) -> None:
        self.world.client_error = timedelta(hours=pc)
        self.world.server_error = timedelta(hours=server)

    @rule(which=st.integers(0, 30), is_late=st.booleans())
    def something_arrives(self, which: int, is_late: bool) -> None:
        """Late, or sent again by somebody who listened."""
        line = self.world.line
        if arriving := line.held if is_late else line.said:
            line.arrive(arriving[-1 - which % len(arriving)])

    @invariant()
    def everything_is_right(self) -> None:
        self.is_right = False
        self.world.check()
        self.is_right = True


Life.TestCase.settings = settings(
    max_examples=LIVES or 10,
    stateful_step_count=50 if LIVES else 30,
    deadline=None,
    derandomize=not LIVES,
    database=None,
    phases=(Phase.generate, Phase.shrink) if LIVES else (Phase.generate,),
    suppress_health_check=[*HealthCheck],
    print_blob=True,
)
TestLife = pytest.mark.timeout(LIVES * 30 or 300)(Life.TestCase)
