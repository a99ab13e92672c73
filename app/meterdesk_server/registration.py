"""Registering proxies and devices: once in the life of each, however often it is sent (row M6)."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, func, insert, select, update

from meterdesk_server.billing import close_requests
from meterdesk_server.calendar import plan
from meterdesk_server.commands import settle_all
from meterdesk_server.faults import not_authorized
from meterdesk_server.listings import wanted_because
from meterdesk_server.messages import (
    DeregisterProxyDevices,
    DeregisterProxyDevicesResponse,
    DeviceRef,
    DeviceRegistration,
    DeviceState,
    RegisterProxy,
    RegisterProxyDevices,
    RegisterProxyDevicesResponse,
    RegisterProxyResponse,
)
from meterdesk_server.rulebook import Call
from meterdesk_server.tables import device, enrolment_key, proxy, serial_key

OFF = "off"


def register_proxy(call: Call, request: RegisterProxy) -> RegisterProxyResponse:
    """The same installation with the same key gets the same ProxyId and ProxySecret again.

    Raises NotAuthorizedFault where the key was used up by other installations, and where this
    installation was revoked.
    """
    known = call.connection.execute(
        select(proxy.c.id, proxy.c.revoked_at).where(
            proxy.c.enrolment_key == call.user,
            proxy.c.installation_id == request.installation_id,
        )
    ).one_or_none()
    if known is not None and known.revoked_at is not None:
        raise not_authorized("The supplier has revoked this installation; ask your supplier.")
    proxy_id = _new_proxy(call, request) if known is None else known.id
    return RegisterProxyResponse(
        proxy_id=proxy_id,
        proxy_secret=call.keys.proxy_secret(proxy_id),
        server_time=call.now,
        next_sync=call.now + call.policy.first_sync_after,
        receipt_key=call.keys.receipt_key.public_text,
    )


def register_devices(call: Call, request: RegisterProxyDevices) -> RegisterProxyDevicesResponse:
    """Registers each device, or says that it is not eligible.

    One registered before stays as it was (row M17). One that another proxy has stays there, even
    where both are of one installation: an InstallationId is no secret, so it moves no device. The
    supplier sees who wanted it, and may release it.
    """
    serials = _by_key(request.devices)
    known = _own(call, serials)
    registered = {key: row.sign_up_from for key, row in known.items() if _is_registered(row)}
    free = [key for key in serials if key not in registered]
    elsewhere = _elsewhere(call, free)
    _refuse(call, elsewhere)
    fresh = {key: serials[key] for key in free if key not in elsewhere}
    sign_up_from = call.now + call.policy.sign_up_after
    _register(call, fresh, known, sign_up_from)
    registered |= dict.fromkeys(fresh, sign_up_from)
    return RegisterProxyDevicesResponse(
        call.now,
        tuple(_registration(s, registered.get(serial_key(s))) for s in _asked(request.devices)),
    )


def deregister_devices(
    call: Call, request: DeregisterProxyDevices
) -> DeregisterProxyDevicesResponse:
    """Ends registrations. A device that is not registered is named as deregistered all the same."""
    own = _own(call, _by_key(request.devices))
    ended = {row.serial_number: row.id for row in own.values() if _is_registered(row)}
    call.connection.execute(
        update(device)
        .where(device.c.id.in_(ended.values()))
        .values(
            state=DeviceState.DEREGISTERED,
            deregistered_at=call.now,
            service=OFF,
            wanted_by=None,
        )
    )
    plan.end(call.connection, list(ended.values()))
    close_requests(call.connection, list(ended.values()), call.now)
    settle_all(call.connection, list(ended.values()), call.now)
    call.note_each("device deregistered", ended)
    return DeregisterProxyDevicesResponse(
        call.now,
        tuple(DeviceRegistration(s, DeviceState.DEREGISTERED) for s in _asked(request.devices)),
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
    call: Call, serials: Mapping[str, str], known: Mapping[str, Row[Any]], sign_up_from: datetime
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
        {"proxy_id": call.user, "serial_number": serial, "serial_key": key, **fresh}
        for key, serial in serials.items()
        if key not in known
    ]
    if new:
        call.connection.execute(insert(device), new)
    back = [known[key].id for key in serials if key in known]
    call.connection.execute(update(device).where(device.c.id.in_(back)).values(**fresh))
    call.note_each("device registered", serials.values())


def _registration(serial: str, sign_up_from: datetime | None) -> DeviceRegistration:
    state = DeviceState.NOT_ELIGIBLE if sign_up_from is None else DeviceState.REGISTERED
    return DeviceRegistration(serial, state, sign_up_from)


def _is_registered(row: Row[Any]) -> bool:
    return bool(row.state == DeviceState.REGISTERED)


def _asked(devices: Sequence[DeviceRef]) -> list[str]:
    """Each serial number once, as it was sent."""
    return list(dict.fromkeys(ref.serial_number for ref in devices))


def _by_key(devices: Sequence[DeviceRef]) -> dict[str, str]:
    """Each device once, by its key: its serial number as it was sent first."""
    serials: dict[str, str] = {}
    for serial in _asked(devices):
        serials.setdefault(serial_key(serial), serial)
    return serials


def _own(call: Call, keys: Iterable[str]) -> dict[str, Row[Any]]:
    """Those of these devices this proxy has, or once had, by their keys."""
    rows = call.connection.execute(
        select(device).where(device.c.proxy_id == call.user, device.c.serial_key.in_(list(keys)))
    )
    return {row.serial_key: row for row in rows}


def _elsewhere(call: Call, keys: Sequence[str]) -> dict[str, Row[Any]]:
    """Those of these devices another proxy has registered, by their keys, and which one."""
    rows = call.connection.execute(
        select(device, proxy.c.installation_id)
        .join(proxy, proxy.c.id == device.c.proxy_id)
        .where(
            device.c.serial_key.in_(keys),
            device.c.state == DeviceState.REGISTERED,
            device.c.proxy_id != call.user,
        )
        .order_by(device.c.serial_key)
    )
    return {row.serial_key: row for row in rows}


def _refuse(call: Call, elsewhere: Mapping[str, Row[Any]]) -> None:
    """Leaves the cause where the supplier looks: in the audit trail and at the device."""
    if not elsewhere:
        return
    installation_id = call.connection.execute(
        select(proxy.c.installation_id).where(proxy.c.id == call.user)
    ).scalar_one()
    call.connection.execute(
        update(device)
        .where(device.c.id.in_([row.id for row in elsewhere.values()]))
        .values(wanted_by=call.user)
    )
    call.note_each(
        "device not eligible",
        [
            f"{row.serial_number} is registered by {row.proxy_id}: "
            f"{wanted_because(row.installation_id == installation_id)}"
            for row in elsewhere.values()
        ],
    )
