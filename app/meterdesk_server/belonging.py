"""Whose an office or a machine is, as part of a statement: the account its audit lines stand in."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ScalarSelect, or_, select

from meterdesk_server.messages import DeviceState
from meterdesk_server.tables import device, enrolment_key, proxy, serial_key


def account_of_office(name: str) -> ScalarSelect[Any]:
    """Of an installation by its ProxyId, or of an enrolment key by its name."""
    key = select(proxy.c.enrolment_key).where(proxy.c.id == name).scalar_subquery()
    is_it = or_(enrolment_key.c.name == name, enrolment_key.c.name == key)
    return select(enrolment_key.c.account_id).where(is_it).scalar_subquery()


def account_of_machine(serial_number: str) -> ScalarSelect[Any]:
    """Of the machine that is registered with this number."""
    return (
        select(enrolment_key.c.account_id)
        .join(proxy, proxy.c.enrolment_key == enrolment_key.c.name)
        .join(device, device.c.proxy_id == proxy.c.id)
        .where(device.c.serial_key == serial_key(serial_number))
        .where(device.c.state == DeviceState.REGISTERED)
        .limit(1)
        .scalar_subquery()
    )
