"""The same questions from one socket that hears no refusal: `naive_asking.py NETWORK PORT RATE`.

What a sweep on a real link has to be better than; who is found is printed, one host a line.
"""

from __future__ import annotations

import asyncio
import sys
from ipaddress import ip_network

from meterdesk.adapters.snmp.sweep.wave import ASKED
from meterdesk.adapters.snmp.wire.message import Version, get_next

TICK = 0.02


class Ear(asyncio.DatagramProtocol):
    def datagram_received(self, data: bytes, addr: tuple[str, int]) -> None:
        print(addr[0])


async def main(network: str, port: int, rate: int) -> None:
    loop = asyncio.get_running_loop()
    transport, _ear = await loop.create_datagram_endpoint(Ear, local_addr=("0.0.0.0", 0))
    datagram = get_next(Version.V2C, "public", 1, ASKED)
    for number, host in enumerate(ip_network(network).hosts()):
        transport.sendto(datagram, (str(host), port))
        if number % round(rate * TICK) == 0:
            await asyncio.sleep(TICK)
    await asyncio.sleep(1.0)
    transport.abort()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3])))
