"""How the server's answers become our values. Read only after the schema has accepted them.

zeep does not read them: an empty TurnOffService and an empty RequestSupplies both become None.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from lxml import etree

from meterdesk.adapters.soap.times import from_wire
from meterdesk.domain.conversation import (
    Accepted,
    Answer,
    Command,
    DeviceRegistration,
    DevicesRegistered,
    DeviceState,
    GivenReceipt,
    Outcome,
    OutcomeState,
    ProxyRegistered,
    RequestBillingReads,
    RequestSupplies,
    Synced,
    TurnOffService,
    TurnOnService,
)
from meterdesk_contract.names import NAMESPACE

_NS = {"c": NAMESPACE}


def read(element: etree._Element) -> Answer:
    """The answer in a valid response element. Raises ValueError for a day that does not exist."""
    return _ANSWERS[etree.QName(element).localname](element)


def is_answer_to(element: etree._Element, operation: str) -> bool:
    return bool(element.tag == f"{{{NAMESPACE}}}{operation}Response")


def text(element: etree._Element, name: str) -> str | None:
    """What a child says, its white space collapsed as xs:token wants; None without the child."""
    found = element.findtext(f"c:{name}", namespaces=_NS)
    return None if found is None else " ".join(found.split())


def time(element: etree._Element, name: str) -> datetime | None:
    found = text(element, name)
    return from_wire(found) if found else None


def children(element: etree._Element, name: str) -> list[etree._Element]:
    return element.findall(f"c:{name}", namespaces=_NS)


def _must(element: etree._Element, name: str) -> str:
    found = text(element, name)
    if found is None:
        raise ValueError(f"{name} is missing")
    return found


def _attribute(element: etree._Element, name: str) -> str:
    return " ".join(str(element.get(name, "")).split())


def _proxy_registered(element: etree._Element) -> ProxyRegistered:
    return ProxyRegistered(
        _must(element, "ProxyId"),
        _must(element, "ProxySecret"),
        from_wire(_must(element, "ServerTime")),
        from_wire(_must(element, "NextSync")),
        text(element, "ReceiptKey"),
    )


def _devices_registered(element: etree._Element) -> DevicesRegistered:
    return DevicesRegistered(
        from_wire(_must(element, "ServerTime")),
        tuple(
            DeviceRegistration(
                _must(device, "SerialNumber"),
                DeviceState(_must(device, "State")),
                time(device, "SignUpFrom"),
            )
            for device in children(element, "Device")
        ),
    )


def _synced(element: etree._Element) -> Synced:
    return Synced(
        from_wire(_must(element, "ServerTime")),
        from_wire(_must(element, "NextSync")),
        tuple(_command(command) for command in children(element, "DeviceCommand")),
    )


def _accepted(element: etree._Element) -> Accepted:
    return Accepted(
        from_wire(_must(element, "ServerTime")),
        tuple(
            Outcome(
                _attribute(outcome, "Id"),
                _attribute(outcome, "SerialNumber"),
                OutcomeState(_attribute(outcome, "State")),
                outcome.get("Reason"),
            )
            for outcome in children(element, "Outcome")
        ),
        tuple(map(_receipt, children(element, "Receipt"))),
    )


def _receipt(element: etree._Element) -> GivenReceipt:
    return GivenReceipt(
        _attribute(element, "BillingRequestId"),
        _attribute(element, "SerialNumber"),
        int(_attribute(element, "Number")),
        _attribute(element, "Previous"),
        from_wire(_attribute(element, "IssuedAt")),
        _attribute(element, "Key"),
        _attribute(element, "Signature"),
    )


def _command(element: etree._Element) -> Command:
    command_id, serial = _must(element, "CommandId"), _must(element, "SerialNumber")
    for name, make in _COMMANDS.items():
        for inner in children(element, name):
            return make(command_id, serial, inner)
    raise ValueError(f"command {command_id} asks for nothing")


def _billing(command_id: str, serial: str, element: etree._Element) -> RequestBillingReads:
    return RequestBillingReads(
        command_id,
        serial,
        _must(element, "BillingRequestId"),
        from_wire(_must(element, "DueDate")),
        tuple(" ".join((name.text or "").split()) for name in children(element, "MeterName")),
    )


_COMMANDS: Mapping[str, Callable[[str, str, etree._Element], Command]] = {
    "TurnOnService": lambda command_id, serial, _: TurnOnService(command_id, serial),
    "TurnOffService": lambda command_id, serial, _: TurnOffService(command_id, serial),
    "RequestBillingReads": _billing,
    "RequestSupplies": lambda command_id, serial, _: RequestSupplies(command_id, serial),
}

_ANSWERS: Mapping[str, Callable[[etree._Element], Answer]] = {
    "RegisterProxyResponse": _proxy_registered,
    "RegisterProxyDevicesResponse": _devices_registered,
    "DeregisterProxyDevicesResponse": _devices_registered,
    "SyncProxyResponse": _synced,
    "ReportSyncStatusResponse": _accepted,
    "SubmitBillingReadsResponse": _accepted,
    "SubmitSuppliesUsageResponse": _accepted,
}
