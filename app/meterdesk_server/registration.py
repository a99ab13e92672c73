"""Registering proxies and devices: once in the life of each, however often it is sent (row M6)."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, func, insert, select, update

from meterdesk_server.billing import close_requests
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
    serials = list(dict.fromkeys(ref.serial_number for ref in request.devices))
    known = _own(call, serials)
    registered = {s: row.sign_up_from for s, row in known.items() if _is_registered(row)}
    free = [s for s in serials if s not in registered]
    elsewhere = _elsewhere(call, free)
    call.note_each("device not eligible", sorted(elsewhere))
    fresh = [s for s in free if s not in elsewhere]
    sign_up_from = call.now + call.policy.sign_up_after
    _register(call, fresh, known, sign_up_from)
    registered |= dict.fromkeys(fresh, sign_up_from)
    return RegisterProxyDevicesResponse(
        call.now, tuple(_registration(serial, registered.get(serial)) for serial in serials)
    )


def deregister_devices(
    call: Call, request: DeregisterProxyDevices
) -> DeregisterProxyDevicesResponse:
    """Ends registrations. A device that is not registered is named as deregistered all the same."""
    serials = list(dict.fromkeys(ref.serial_number for ref in request.devices))
    ended = {s: row.id for s, row in _own(call, serials).items() if _is_registered(row)}
    call.connection.execute(
        update(device)
        .where(device.c.id.in_(ended.values()))
        .values(state=DeviceState.DEREGISTERED, deregistered_at=call.now, service=OFF)
    )
    close_requests(call.connection, list(ended.values()), call.now)
    settle_all(call.connection, list(ended.values()), call.now)
    call.note_each("device deregistered", ended)
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


def _register(
    call: Call, serials: Sequence[str], known: Mapping[str, Row[Any]], sign_up_from: datetime
) -> None:
    """Registers devices that are free: new ones, and those the office had deregistered."""
    fresh: dict[str, Any] = {
        "state": DeviceState.REGISTERED,
        "registered_at": call.now,
        "sign_up_from": sign_up_from,
        "deregistered_at": None,
        "service": OFF,
        "cycle": None,
        "meters": None,
    }
    new = [
        {"proxy_id": call.user, "serial_number": serial, **fresh}
        for serial in serials
        if serial not in known
    ]
    if new:
        call.connection.execute(insert(device), new)
    back = [known[serial].id for serial in serials if serial in known]
    call.connection.execute(update(device).where(device.c.id.in_(back)).values(**fresh))
    call.note_each("device registered", serials)


def _registration(serial: str, sign_up_from: datetime | None) -> DeviceRegistration:
    state = DeviceState.NOT_ELIGIBLE if sign_up_from is None else DeviceState.REGISTERED
    return DeviceRegistration(serial, state, sign_up_from)


def _is_registered(row: Row[Any]) -> bool:
    return bool(row.state == DeviceState.REGISTERED)


def _own(call: Call, serials: Sequence[str]) -> dict[str, Row[Any]]:
    """Those of these devices this proxy has, or once had."""
    rows = call.connection.execute(
        select(device).where(device.c.proxy_id == call.user, device.c.serial_number.in_(serials))
    )
    return {row.serial_number: row for row in rows}


def _elsewhere(call: Call, serials: Sequence[str]) -> set[str]:
    """Those of these devices another office has registered."""
    return set(
        call.connection.execute(
            select(device.c.serial_number).where(
                device.c.serial_number.in_(serials),
                device.c.state == DeviceState.REGISTERED,
                device.c.proxy_id != call.user,
            )
        ).scalars()
    )
