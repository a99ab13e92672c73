"""Registering proxies and devices: once in the life of each, however often it is sent (row M6)."""

from __future__ import annotations

import uuid
from typing import Any

from sqlalchemy import Row, func, insert, select, update

from meterdesk_server.commands import settle_all
from meterdesk_server.faults import not_authorized
from meterdesk_server.messages import (
    DeregisterProxyDevices,
    DeregisterProxyDevicesResponse,
    DeviceRegistration,
    DeviceState,
    RegisterProxy,
    RegisterProxyDevices,
    RegisterProxyDevicesResponse,
    RegisterProxyResponse,
)
from meterdesk_server.rulebook import Call
from meterdesk_server.tables import device, enrolment_key, proxy

OFF = "off"


def register_proxy(call: Call, request: RegisterProxy) -> RegisterProxyResponse:
    """The same installation with the same key gets the same ProxyId and ProxySecret again.

    Raises NotAuthorizedFault where the key was used up by other installations.
    """
    proxy_id = call.connection.execute(
        select(proxy.c.id).where(
            proxy.c.enrolment_key == call.user,
            proxy.c.installation_id == request.installation_id,
        )
    ).scalar()
    if proxy_id is None:
        proxy_id = _new_proxy(call, request)
    return RegisterProxyResponse(
        proxy_id=proxy_id,
        proxy_secret=call.keys.proxy_secret(proxy_id),
        server_time=call.now,
        next_sync=call.now + call.policy.first_sync_after,
    )


def register_devices(call: Call, request: RegisterProxyDevices) -> RegisterProxyDevicesResponse:
    """Registers each device, or says why not. One registered before stays as it was (row M17)."""
    serials = dict.fromkeys(ref.serial_number for ref in request.devices)
    return RegisterProxyDevicesResponse(
        call.now, tuple(_register_device(call, serial) for serial in serials)
    )


def deregister_devices(
    call: Call, request: DeregisterProxyDevices
) -> DeregisterProxyDevicesResponse:
    """Ends registrations. A device that is not registered is named as deregistered all the same."""
    serials = dict.fromkeys(ref.serial_number for ref in request.devices)
    for serial in serials:
        row = _own(call, serial)
        if row is not None and row.state == DeviceState.REGISTERED:
            _deregister(call, row)
    return DeregisterProxyDevicesResponse(
        call.now, tuple(DeviceRegistration(s, DeviceState.DEREGISTERED) for s in serials)
    )


def _new_proxy(call: Call, request: RegisterProxy) -> str:
    allowed = call.connection.execute(
        select(enrolment_key.c.proxies_allowed).where(enrolment_key.c.name == call.user)
    ).scalar_one()
    taken = call.connection.execute(
        select(func.count()).select_from(proxy).where(proxy.c.enrolment_key == call.user)
    ).scalar_one()
    if taken >= allowed:
        raise not_authorized(
            "This enrolment key was used by another installation; ask your supplier for a new one."
        )
    proxy_id = str(uuid.uuid4())
    call.connection.execute(
        insert(proxy).values(
            id=proxy_id,
            enrolment_key=call.user,
            installation_id=request.installation_id,
            software_version=request.software_version,
            registered_at=call.now,
        )
    )
    call.note("proxy registered", proxy_id)
    return proxy_id


def _register_device(call: Call, serial: str) -> DeviceRegistration:
    own = _own(call, serial)
    if own is not None and own.state == DeviceState.REGISTERED:
        return DeviceRegistration(serial, DeviceState.REGISTERED, own.sign_up_from)
    if _is_elsewhere(call, serial):
        call.note("device not eligible", serial)
        return DeviceRegistration(serial, DeviceState.NOT_ELIGIBLE)
    fresh: dict[str, Any] = {
        "state": DeviceState.REGISTERED,
        "registered_at": call.now,
        "sign_up_from": call.now + call.policy.sign_up_after,
        "deregistered_at": None,
        "service": OFF,
        "cycle": None,
        "meters": None,
    }
    if own is None:
        call.connection.execute(
            insert(device).values(proxy_id=call.user, serial_number=serial, **fresh)
        )
    else:
        call.connection.execute(update(device).where(device.c.id == own.id).values(**fresh))
    call.note("device registered", serial)
    return DeviceRegistration(serial, DeviceState.REGISTERED, fresh["sign_up_from"])


def _deregister(call: Call, row: Row[Any]) -> None:
    call.connection.execute(
        update(device)
        .where(device.c.id == row.id)
        .values(state=DeviceState.DEREGISTERED, deregistered_at=call.now, service=OFF)
    )
    settle_all(call.connection, row.id, call.now, "Deregistered")
    call.note("device deregistered", row.serial_number)


def _own(call: Call, serial: str) -> Row[Any] | None:
    return call.connection.execute(
        select(device).where(device.c.proxy_id == call.user, device.c.serial_number == serial)
    ).one_or_none()


def _is_elsewhere(call: Call, serial: str) -> bool:
    statement = select(device.c.id).where(
        device.c.serial_number == serial,
        device.c.state == DeviceState.REGISTERED,
        device.c.proxy_id != call.user,
    )
    return call.connection.execute(statement).first() is not None
