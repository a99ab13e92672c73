"""An office that has been set up already: registered, read for a few days, one printer left out."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from tests.end_to_end.outside import Outside

from meterdesk.bootstrap import open_office
from meterdesk.domain.settings import InternetProxy, SecretStore, Settings
from meterdesk.entrypoints.demo.rehearsal import sweep
from meterdesk.services.office import Office
from meterdesk.services.sources import Sources

DAYS = 5


def settle(data: Path, outside: Outside) -> None:
    """Leaves the folder as somebody leaves it who used the program for some days."""
    settings = replace(
        Settings(),
        networks=(outside.network,),
        snmp_ports=(outside.port,),
        server_url=outside.server.url,
        private_ca=str(outside.server.ca_file),
        internet_proxy=InternetProxy.NONE,
        secret_store=SecretStore.FILE,
        follow_hints=False,  # they lead out of this machine
        quiet_hours=None,
        start_with_session=False,
    )
    office = _open(data, outside)
    office.settings_file.write(settings)
    office.close()
    office = _open(data, outside)
    asyncio.run(_use(office, outside))
    office.close()


def _open(data: Path, outside: Outside) -> Office:
    return open_office(data, clock=outside.hours, sources=Sources(), patience=0.5)


async def _use(office: Office, outside: Outside) -> None:
    async for _ in sweep(office):
        pass
    key = outside.desk.create_enrolment_key("letter")
    await office.registration.register_proxy(key)
    found = [row.device for row in office.history.rows(office.clock())]
    office.registration.choose(device.id for device in found[1:])
    await office.registration.register_devices()
    outside.hours.pass_by(timedelta(hours=1, minutes=5))
    for device in outside.desk.devices():
        outside.desk.sign_up(device.serial_number)
    await office.sync.run()
    for _ in range(DAYS):
        outside.hours.pass_by(timedelta(days=1))
        outside.printers.advance()
        async for _ in office.polling.read_all():
            pass
