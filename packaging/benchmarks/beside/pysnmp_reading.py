"""pysnmp's high-level API walks subtrees: `pysnmp_reading.py PORT SUBTREE ...`."""

from __future__ import annotations

import asyncio
import sys

from pysnmp.hlapi.v3arch.asyncio import (
    CommunityData,
    ContextData,
    ObjectIdentity,
    ObjectType,
    SnmpEngine,
    UdpTransportTarget,
    bulk_walk_cmd,
)


async def main(port: int, subtrees: list[str]) -> None:
    engine = SnmpEngine()
    where = await UdpTransportTarget.create(("127.0.0.1", port))
    for subtree in subtrees:
        walk = bulk_walk_cmd(
            *(engine, CommunityData("public"), where, ContextData(), 0, 25),
            ObjectType(ObjectIdentity(subtree)),
            lexicographicMode=False,
            lookupMib=False,
        )
        async for _answer in walk:
            pass
    engine.close_dispatcher()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]), sys.argv[2:]))
