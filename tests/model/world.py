"""Office, line, server and printers on one time; what anybody may do, and what must stay true."""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Callable, Coroutine, Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.model.floor import BLACK, COLOUR, Floor
from tests.model.household import Household
from tests.model.line import Line, Said
from tests.model.supplier import Supplier, fast
from tests.model.trouble import CALM, Crash, Plan
from tests.model.wire import strange

from meterdesk.adapters.soap.envelope import shown_bytes
from meterdesk.domain.conversation import BillingReads
from meterdesk.domain.device import Registration
from meterdesk.domain.errors import MeterdeskError
from meterdesk.domain.held_read import Answer
from meterdesk.domain.meter import TOTAL
from meterdesk_server.desk import Cycle
from meterdesk_server.errors import ServerError

BEGIN = datetime(2026, 3, 2, 12, tzinfo=UTC)
METERS = ((TOTAL,), (TOTAL, COLOUR))
HOSTS = ("10.0.0.1", "10.0.0.2", "10.0.0.3")
PATIENCE_DAYS = 12
Key = tuple[str, str, str]
Value = tuple[int | None, datetime | None]


class World:
    """Everything of one run. Close it."""

    def __init__(self) -> None:
        self._folder = TemporaryDirectory(prefix="meterdesk-model-", dir=fast())
        folder = Path(self._folder.name)
        self.true = BEGIN
        self.client_error = self.server_error = timedelta(0)
        self.floor = Floor(
            self.client_clock,
            self.pass_second,
            lambda: (self.true, self.client_clock(), self.server_clock()),
        )
        self.supplier = Supplier(folder / "server", self.server_clock)
        self.household = Household(folder / "office", self.client_clock, self.floor)
        self.line = Line(
            self.supplier.answer,
            self.household.course,
            self.pass_second,
            lambda: self.household.is_paused(),
        )
        self.household.start(self.line)
        self.ledger: dict[Key, Value] = {}
        self.unarchived: Counter[str] = Counter()
        self.looked_at = 0
        self.wanted_gone: set[int] = set()
        self.lost_there: set[str | None] = set()
        self.key = ""

    def close(self) -> None:
        self.household.close()
        self.supplier.close()
        self._folder.cleanup()

    # --- time ---------------------------------------------------------------------------------

    def client_clock(self) -> datetime:
        return self.true + self.client_error

    def server_clock(self) -> datetime:
        return self.true + self.server_error

    def pass_second(self) -> None:
        self.true += timedelta(seconds=1)

    # --- the office ---------------------------------------------------------------------------

    def do(self, work: Callable[[], Coroutine[Any, Any, object]], plan: Plan = CALM) -> bool:
        """The program does something under this plan; whether it came to its end."""
        self.line.faults, self.line.aimed = list(plan.faults), plan.aimed
        self.household.course.begin(plan.client_dies, plan.paused, self.household.pause)
        self.supplier.course.begin(plan.server_dies)
        said = len(self.line.said)
        try:
            self.household.run(work())
        except MeterdeskError:
            return False
        except Crash:
            self.household.die()
            self._forgive(said)
            self.household.start(self.line)
            return False
        finally:
            self.household.course.begin(None)
            self.supplier.course.begin(None)
            self.line.faults, self.line.aimed = [], None
        return True

    def sync(self, plan: Plan = CALM) -> bool:
        return self.do(lambda: self.household.office.sync.run(), plan)

    def read(self, plan: Plan = CALM) -> bool:
        return self.do(self.household.read, plan)

    def discover(self, plan: Plan = CALM) -> bool:
        return self.do(lambda: self.household.discover(HOSTS), plan)

    def register_office(self, plan: Plan = CALM) -> bool:
        return self.do(lambda: self.household.office.registration.register_proxy(self.key), plan)

    def choose(self, plan: Plan = CALM, *, is_chosen: bool = True) -> bool:
        """The customer ticks every device that can be, or takes it back."""

        async def tick() -> None:
            for device in self.household.devices():
                with contextlib.suppress(MeterdeskError):
                    self.household.office.registration.choose([device.id], is_chosen=is_chosen)

        return self.do(tick, plan)

    def deregister(self, device_ids: Iterable[int], plan: Plan = CALM) -> None:
        """The customer ends the registration of devices, and insists until it is done."""
        ids = tuple(device_ids)
        is_done = self.do(lambda: self.household.office.registration.deregister(ids), plan)
        self.wanted_gone = self.wanted_gone - {*ids} if is_done else self.wanted_gone | {*ids}

    def work(self, what: str, number: int, plan: Plan) -> None:
        """Something somebody does in the program; `number` says with which device."""
        if what == "new key":
            self.new_key()
        devices = self.household.devices()[number : number + 1]
        {
            "read": self.read,
            "sync": self.sync,
            "discover": self.discover,
            "choose": self.choose,
            "take back": lambda plan: self.choose(plan, is_chosen=False),
            "register": self.register_office,
            "new key": self.register_office,
            "deregister": lambda plan: self.deregister((each.id for each in devices), plan),
        }[what](plan)

    def machines(self, what: str, host: str, pages: int) -> None:
        """Something happens at a place where printers stand."""
        here = self.floor.places.get(host)
        if here is None or what == "be replaced":
            self.floor.put(host)
        elif what == "print":
            here.print_pages(pages)
        elif what == "go off or on":
            here.is_on = not here.is_on
        elif what == "change places":
            other = next(iter(self.floor.places))
            self.floor.places[host], self.floor.places[other] = self.floor.places[other], here
        elif what == "begin anew":
            here.total = pages
        else:
            here.colour = None if here.colour else pages

    # --- the supplier -------------------------------------------------------------------------

    def new_key(self) -> None:
        self.key = self.supplier.desk.create_enrolment_key()

    def each_device(self, do: Callable[[str], object]) -> None:
        for device in self.supplier.desk.devices():
            with contextlib.suppress(ServerError):
                do(device.serial_number)

    def sign_up(self, meters: int = 0) -> None:
        self.each_device(
            lambda serial: self.supplier.desk.sign_up(serial, Cycle.MONTHLY, METERS[meters])
        )

    def ask(self, due_in: timedelta = timedelta(0), *, supplies: bool = False) -> None:
        """The supplier wants to bill every device."""
        due = self.server_clock() + due_in
        self.each_device(lambda serial: self.supplier.desk.request_billing(serial, due=due))
        if supplies:
            self.each_device(self.supplier.desk.request_supplies)

    def supply(self, what: str) -> None:
        """Something somebody does at the supplier's desk."""
        {
            "sign up": self.sign_up,
            "sign up for both": lambda: self.sign_up(1),
            "sign off": lambda: self.each_device(self.supplier.desk.sign_off),
            "lose an answer": self.lose_an_answer,
        }[what]()

    def lose_an_answer(self) -> None:
        """It is asked again, unless the supplier ends the service before: then it stays lost."""
        lost = self.supplier.lose_last_answer()
        self.lost_there.add(lost)
        self.ledger = {key: value for key, value in self.ledger.items() if key[0] != lost}

    # --- what must be true at every moment ----------------------------------------------------

    def check(self) -> None:
        """After every step."""
        self._check_ledger()
        self._check_wire()
        assert self.line.said_while_paused == []

    def _check_ledger(self) -> None:
        rows = self.supplier.desk.ledger()
        told: dict[Key, Value] = {}
        for row in rows:
            key = (row.billing_request_id, row.serial_number, row.meter)
            assert key not in told, f"accepted twice: {key}"
            told[key] = (row.value, row.read_at)
            if row.value is not None and row.read_at is not None:
                shown = (row.serial_number, row.meter, row.value)
                assert self.floor.ever_showed(shown, row.read_at), f"nobody showed {row}"
        for key, value in self.ledger.items():
            assert told.get(key) == value, f"{key} was {value} and is {told.get(key)}"
        self.ledger = told
        for level in self.supplier.desk.supplies():
            shown_level = (level.serial_number, level.name, level.value)
            assert self.floor.ever_showed(shown_level, level.read_at), f"nobody showed {level}"

    def _check_wire(self) -> None:
        serials = {shown[0] for shown in self.floor.shown}
        names = {TOTAL, COLOUR, BLACK}
        for said in self.line.said[self.looked_at :]:
            assert strange(said.body, serials, names) == []
        self.looked_at = len(self.line.said)

    def _forgive(self, since: int) -> None:
        """What was on its way when the program died cannot be asked for in its archive."""
        self.unarchived.update(masked(self.line.said[since:]))

    # --- what must be true in the end ---------------------------------------------------------

    def calm(self) -> None:
        """All faults end, all clocks are right, everybody does what is left to do; days pass."""
        self.client_error = self.server_error = timedelta(0)
        self.line.held.clear()
        self.household.resume()
        for printer in self.floor.places.values():
            printer.is_on = True
        if self.key and not self.household.proxy().is_registered:
            self.register_office()
        for _ in range(PATIENCE_DAYS):
            self.day()
            if self.is_settled():
                break

    def day(self) -> None:
        """The supplier frees what an old registration of this office holds; read, asked, read."""
        proxy_id = self.household.proxy().proxy_id
        for device in self.supplier.desk.devices():
            if device.proxy_id != proxy_id:
                with contextlib.suppress(ServerError):
                    self.supplier.desk.release(device.serial_number)
        if self.wanted_gone:
            self.deregister(self.wanted_gone)
        self.explain()
        self.true += timedelta(hours=20)
        self.read()
        self.true += timedelta(hours=2)
        self.sync()
        self.true += timedelta(hours=2)
        self.sync()

    def explain(self) -> None:
        """Somebody looks at every read that is held, and says what can be said of it."""
        held_reads = self.household.office.held_reads
        for waiting in held_reads.waiting():
            answer = Answer.AGAIN if waiting.held.refusal else Answer.SENT
            with contextlib.suppress(MeterdeskError):
                held_reads.answer(waiting.held.number, answer)

    def is_settled(self) -> bool:
        unsent, _ = self.household.outbox()
        return not unsent and not self.unanswered() and not self._disagreements()

    def unanswered(self) -> list[tuple[str, str]]:
        """Requests that are due, of a device that answers and takes part, and have no answer."""
        proxy = self.household.proxy().proxy_id
        doubtful = self.household.in_doubt()
        here = {printer.serial for printer in self.floor.places.values() if printer.is_on}
        billed = {
            device.identity.serial_number
            for device in self.household.devices()
            if device.is_billed and device.id not in doubtful
        }
        return [
            (request, serial)
            for request, serial, proxy_id in self.supplier.open_requests()
            if proxy_id == proxy and serial in here & billed
        ]

    def check_calm(self) -> None:
        """After a calm time."""
        unsent, _ = self.household.outbox()
        assert unsent == (), f"still in the outbox: {unsent}"
        assert self.unanswered() == [], f"asked and never answered: {self.unanswered()}"
        assert self._disagreements() == [], self._disagreements()
        assert self._books() == [], self._books()
        assert self.household.damage() == [("ok",)]
        assert self.supplier.damage() == [("ok",)]
        self._check_archive()

    def _disagreements(self) -> list[str]:
        """Where the office and the server think differently of a device."""
        proxy = self.household.proxy().proxy_id
        server = {
            device.serial_number: device
            for device in self.supplier.desk.devices()
            if device.proxy_id == proxy
        }
        found = []
        for device in self.household.devices():
            serial = device.identity.serial_number or ""
            there = server.pop(serial, None)
            is_on = device.registration is Registration.SERVICE_ON
            is_on_there = there is not None and (there.state, there.service) == ("Registered", "on")
            if is_on != is_on_there and device.registration is not Registration.REPLACED:
                found.append(f"{serial} is {device.registration} here and {there} there")
            if there is not None and there.service == "asked":
                found.append(f"{serial} is {device.registration} here and was never turned on")
        found += [f"{each} is nobody here" for each in server.values() if each.service == "on"]
        return found

    def _books(self) -> list[str]:
        """Where the office's record of what was accepted and the ledger differ."""
        _, done = self.household.outbox()
        ours: set[tuple[Key, Value]] = set()
        withdrawn: set[str] = set()
        for entry in done:
            parcel = entry.parcel
            if not isinstance(parcel, BillingReads):
                continue
            if entry.accepted_at is None:
                withdrawn.add(parcel.billing_request_id)
                continue
            about = (parcel.billing_request_id, parcel.serial_number)
            ours |= {((*about, m.name), (m.value, m.read_at)) for m in parcel.meters}
            ours |= {((*about, name), (None, None)) for name in parcel.missing}
        theirs = {*self.ledger.items()}
        return [
            *(
                f"accepted, says the office, and not in the ledger: {x}"
                for x in ours - theirs
                if x[0][0] not in self.lost_there
            ),
            *(
                f"in the ledger, and not accepted in the office: {x}"
                for x in theirs - ours
                if x[0][0] not in withdrawn
            ),
        ]

    def _check_archive(self) -> None:
        missing = Counter(masked(self.line.said)) - Counter(self.household.archived())
        assert not missing - self.unarchived, "left the office and is not in the archive"


def masked(said: Iterable[Said]) -> list[str]:
    """As the archive shows them."""
    return [shown_bytes(each.body) for each in said]
