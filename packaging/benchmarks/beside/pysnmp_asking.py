"""pysnmp's high-level API asked the same: `pysnmp_asking.py NETWORK PORT`, 256 at once."""

from __future__ import annotations

import asyncio
import sys
from ipaddress import ip_network

from pysnmp.hlapi.v3arch.asyncio import (
    CommunityData,
    ContextData,
    ObjectIdentity,
    ObjectType,
    SnmpEngine,
    UdpTransportTarget,
    next_cmd,
)

AT_ONCE = 256


async def main(network: str, port: int) -> None:
    engine, slots = SnmpEngine(), asyncio.Semaphore(AT_ONCE)

    async def ask(host: str) -> None:
        async with slots:
            target = await UdpTransportTarget.create((host, port), timeout=1, retries=1)
            failure, *_rest = await next_cmd(
                engine,
                CommunityData("public"),
                target,
                ContextData(),
                ObjectType(ObjectIdentity("1.3.6.1.2.1.1")),
                lookupMib=False,
            )
        if failure is None:
            print(host)

    await asyncio.gather(*(ask(str(host)) for host in ip_network(network).hosts()))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], int(sys.argv[2])))
