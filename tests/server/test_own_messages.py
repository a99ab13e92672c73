"""The server sends nothing that its own contract does not allow, and keeps nothing of it (M5)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from meterdesk_server import messages as m
from meterdesk_server import registration, service, syncing
from meterdesk_server.faults import FaultError

BAD = {
    "a serial number that is too long": m.DeviceCommand("c1", "S" * 33, m.TurnOnService()),
    "a command that asks for nothing": m.DeviceCommand("c1", "SER1"),
    "two commands in one": m.DeviceCommand("c1", "SER1", m.TurnOnService(), m.TurnOffService()),
    "an id with a space": m.DeviceCommand("c 1", "SER1", m.TurnOnService()),
}


@pytest.mark.parametrize("command", BAD.values(), ids=BAD)
def test_an_answer_that_is_not_valid_is_a_fault_and_leaves_no_trace(
    server, office, monkeypatch, command
):
    before = server.desk.proxies()
    rule = service.Operation(
        m.SyncProxy, lambda *asked: replace(syncing.sync(*asked), commands=(command,))
    )
    monkeypatch.setitem(service.OPERATIONS, "SyncProxy", rule)

    said = office.sync()

    assert (said.status, said.fault) == (500, "soap:Server")
    assert "nothing of the message was kept" in said.reason
    assert server.desk.proxies() == before


def test_devices_named_in_an_invalid_answer_are_not_registered(server, office, monkeypatch):
    def misspelt(call, request):
        answer = registration.register_devices(call, request)
        return replace(answer, devices=(m.DeviceRegistration("SER1", "Registred"),))

    rule = service.Operation(m.RegisterProxyDevices, misspelt)
    monkeypatch.setitem(service.OPERATIONS, "RegisterProxyDevices", rule)

    said = office.register("SER1")

    assert said.fault == "soap:Server"
    assert server.desk.devices() == ()


def test_a_fault_whose_details_are_not_valid_is_told_without_them(office, monkeypatch):
    def refuse(call, request):
        raise FaultError("Client", "Gone.", m.UnknownDeviceFault("Gone.", ()))

    monkeypatch.setitem(service.OPERATIONS, "SyncProxy", service.Operation(m.SyncProxy, refuse))

    said = office.sync()

    assert (said.status, said.fault) == (500, "soap:Server")
