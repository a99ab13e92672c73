"""Good messages of every operation, changed at random: an answer or a fault, and nothing else.

The token does not cover the body (WS-Security), so what is changed there reaches the rules. Many
more are tried where METERDESK_HOSTILE says how many: METERDESK_HOSTILE=10000 pytest -n 0 ...
"""

from __future__ import annotations

import os
import uuid
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.server.speech import Clock, Direct, Office, envelope, security, stamp

from meterdesk_server.policy import MessageLimits, Policy
from meterdesk_server.server import open_premises

MANY = int(os.environ.get("METERDESK_HOSTILE", "300"))
OPERATIONS = (
    *("SyncProxy", "RegisterProxyDevices", "DeregisterProxyDevices", "ReportSyncStatus"),
    *("SubmitBillingReads", "SubmitSuppliesUsage"),
)
NASTY = (
    *("", " ", "0", "-1", "1e9", "NaN", "true", "\t\n", "\u00a0", "\u202e", "é" * 40, "𝔘" * 32),
    *("18446744073709551616", "9" * 400, "2026-02-30T00:00:00Z", "9999-12-31T23:59:59Z"),
    *("' OR 1=1 --", "'); DROP TABLE device; --", "%s%n%(x)s", "${jndi:ldap://x}", "{{7*7}}"),
    *("&lt;script>alert(1)&lt;/script>", "]]>", "<![CDATA[x]]>", "&#0;", "&#xFFFF;", "&#x1F600;"),
    *("../../../etc/passwd", "file:///etc/passwd", "C:\\x", "\ufeff", "a" * 5000, "a b"),
    *("<a/>", "<!-- -->", "<?x y?>", "</soap:Body>", "&amp;", "&e;", "<SyncProxy/>"),
)


class Town:
    """A server with two offices of two machines each; the second is nobody's business."""

    def __init__(self, premises, clock: Clock) -> None:
        self.premises, self.clock = premises, clock
        self.mine, self.theirs = (self._office(name) for name in ("MINE", "THEIRS"))
        self.before = self.belongings()

    def _office(self, name: str) -> Office:
        office = Office(Direct(self.premises.service), self.clock)
        said = office.enrol(self.premises.desk.create_enrolment_key(), str(uuid.uuid4()))
        office.proxy_id, office.secret = said.text("ProxyId"), said.text("ProxySecret")
        office.register(f"{name}1", f"{name}2")
        return office

    def belongings(self) -> list[object]:
        """What is known of the second office: nothing the first one says may change it.

        But that it wanted one of its machines: the supplier shall see that.
        """
        desk = self.premises.desk
        devices = [
            replace(entry, wanted_by=None, wanted_because=None)
            for entry in desk.devices()
            if entry.serial_number.startswith("THEIRS")
        ]
        reads = [entry for entry in desk.ledger() if entry.serial_number.startswith("THEIRS")]
        levels = [entry for entry in desk.supplies() if entry.serial_number.startswith("THEIRS")]
        return [devices, reads, levels]

    def bodies(self) -> dict[str, str]:
        """A good body of each operation, and one or two that speak of the other office."""
        at, refs = stamp(self.clock.now), "<Device><SerialNumber>{}</SerialNumber></Device>"
        proxy = f"<ProxyId>{self.mine.proxy_id}</ProxyId>"
        submission = f"<SubmissionId>{uuid.uuid4()}</SubmissionId>"
        level = f'<Supply Name="Black" Value="50" ReadDate="{at}"/>'
        request, command = uuid.uuid4(), uuid.uuid4()
        inner = {
            "SyncProxy": f"<LastSync>{at}</LastSync>",
            "RegisterProxyDevices": refs.format("MINE1") + refs.format("THEIRS1"),
            "DeregisterProxyDevices": refs.format("MINE2"),
            "ReportSyncStatus": f"<DeviceStatus><CommandId>{command}</CommandId>"
            "<SerialNumber>MINE1</SerialNumber><Result>Done</Result></DeviceStatus>",
            "SubmitBillingReads": submission + self.mine.reads(str(request), "MINE1"),
            "SubmitSuppliesUsage": f"{submission}<DeviceSupplies><SerialNumber>MINE1"
            f"</SerialNumber>{level}</DeviceSupplies>",
        }
        return {name: f"<{name}>{proxy}{each}</{name}>" for name, each in inner.items()}


@pytest.fixture(scope="module")
def town(tmp_path_factory):
    clock = Clock()
    policy = Policy(message_limits=MessageLimits(10**9, 10**9))
    with open_premises(tmp_path_factory.mktemp("town"), policy, clock) as premises:
        yield Town(premises, clock)


@st.composite
def change(draw):
    """A function of one text to another: something is put in, taken out, doubled or swapped."""
    at, length = draw(st.floats(0, 1)), draw(st.integers(0, 60))
    put = draw(st.sampled_from(NASTY) | st.text(max_size=12))
    kind = draw(st.sampled_from(("put", "cut", "double", "value", "text", "swap")))

    def changed(text: str) -> str:
        start = int(at * len(text))
        part = text[start : start + length]
        head, tail = text[:start], text[start + length :]
        if kind == "value" and (quote := text.find('="', start)) >= 0:
            return text[: quote + 2] + put + text[max(quote + 2, text.find('"', quote + 2)) :]
        if kind == "text" and (angle := text.find(">", start)) >= 0:
            return text[: angle + 1] + put + text[max(angle + 1, text.find("<", angle)) :]
        puts = {"cut": "", "double": part + part, "swap": part[::-1]}
        return head + puts.get(kind, put + part) + tail

    return changed


def test_changed_messages_are_answered_or_refused_in_one_sentence(town) -> None:
    @settings(max_examples=MANY, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(
        operation=st.sampled_from(OPERATIONS),
        changes=st.lists(change(), min_size=1, max_size=4),
        is_whole=st.booleans(),
    )
    def say_it_changed(operation, changes, is_whole) -> None:
        body = town.bodies()[operation]
        header = security(town.mine.proxy_id, town.mine.secret, town.clock.now)
        text = envelope(header, body).decode() if is_whole else body
        for each in changes:
            text = each(text)
        text = text.encode("utf-8", "replace").decode()

        said = town.mine.line.post(text.encode() if is_whole else envelope(header, text), operation)

        assert said.status in (200, 500)
        assert said.fault != "soap:Server"

    say_it_changed()

    assert town.belongings() == town.before


@pytest.mark.parametrize("operation", OPERATIONS)
def test_no_operation_is_done_for_another_proxy(town, operation) -> None:
    foreign = town.bodies()[operation].replace(town.mine.proxy_id, town.theirs.proxy_id)
    foreign = foreign.replace("MINE", "THEIRS")
    header = security(town.mine.proxy_id, town.mine.secret, town.clock.now)

    said = town.mine.line.post(envelope(header, foreign), operation)

    assert said.fault == "NotAuthorizedFault"
    assert town.belongings() == town.before


@pytest.mark.parametrize("operation", ["ReportSyncStatus", "SubmitBillingReads"])
def test_machine_of_another_office_and_one_of_nobody_look_the_same(town, operation) -> None:
    def ask(serial: str):
        body = town.bodies()[operation].replace("MINE1", serial)
        header = security(town.mine.proxy_id, town.mine.secret, town.clock.now)
        return town.mine.line.post(envelope(header, body), operation)

    theirs, nobodys = ask("THEIRS1"), ask("NOBODY1")

    assert theirs.fault == nobodys.fault == "UnknownDeviceFault"
    assert theirs.reason == nobodys.reason
