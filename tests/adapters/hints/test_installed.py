"""Printers installed in the operating system: where their queues print to."""

from __future__ import annotations

import logging

from meterdesk.adapters.hints.cups import cups_printers
from meterdesk.adapters.hints.windows_ports import PORTS, windows_printers
from meterdesk.domain.access import Community
from meterdesk.domain.hint import Origin

LPSTAT = """\
device for Reception: socket://10.0.0.5:9100
device for Reception_2: socket://10.0.0.5
device for Stairs: ipp://Stairs.Office.Example:631/ipp/print
device for Upstairs: ipps://user@10.0.0.7/ipp/print
device for Old: lpd://10.0.0.8/queue?reserve=none
device for Web: http://10.0.0.9:631/ipp
device for Backend: beh:/1/3/5/socket://10.0.0.10
device for Photo: hp:/net/OfficeJet_Pro?ip=10.0.0.11
device for Six: socket://[fe80::1%25eth0]:9100
device for Bonjour: dnssd://Laser._ipp._tcp.local/?uuid=0f6b2b12
device for Desk: usb://HP/LaserJet?serial=AB
device for Ipp_usb: ipp://localhost:60000/ipp/print
device for Here: ipp://127.0.0.1/printers/x
device for File: file:///dev/null
no text at all
"""


class Key:
    """A registry key: open, it is itself."""

    def __init__(self, values=None, keys=None) -> None:
        self.values, self.keys = values or {}, keys or {}

    def __enter__(self):
        return self

    def __exit__(self, *error: object) -> None:
        return None


class Registry:
    """As much of winreg as is asked of it, errors included."""

    HKEY_LOCAL_MACHINE = object()

    def __init__(self, ports: dict[str, Key] | None) -> None:
        self._ports = ports

    def OpenKey(self, key, name):  # noqa: N802
        if key is self.HKEY_LOCAL_MACHINE:
            if self._ports is None or name != PORTS:
                raise FileNotFoundError(2, "no such key")
            return Key(keys=self._ports)
        return key.keys[name]

    def EnumKey(self, key, number):  # noqa: N802
        if number >= len(key.keys):
            raise OSError(259, "no more data is available")
        return list(key.keys)[number]

    def QueryValueEx(self, key, name):  # noqa: N802
        if name not in key.values:
            raise FileNotFoundError(2, "no such value")
        return key.values[name], 1


def port(host: str = "", address: str = "", **more: object) -> Key:
    values = {"HostName": host, "IPAddress": address, "PortNumber": 9100}
    return Key({**values, **{name.replace("_", " "): value for name, value in more.items()}})


def test_queues_of_cups_are_hosts_once_each():
    found = cups_printers(lambda: LPSTAT)

    assert [hint.host for hint in found] == [
        "10.0.0.5",
        "stairs.office.example",
        "10.0.0.7",
        "10.0.0.8",
        "10.0.0.9",
        "10.0.0.10",
        "10.0.0.11",
        "fe80::1%eth0",
    ]
    assert {hint.origin for hint in found} == {Origin.INSTALLED}


def test_a_computer_without_cups_knows_no_queue(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))

    assert cups_printers() == []


def test_ports_of_windows_are_hosts_with_their_community():
    ports = {
        "10.0.0.5": port("10.0.0.5", SNMP_Enabled=1, SNMP_Community="letmein"),
        "IP_10.0.0.6": port("", "10.0.0.6", SNMP_Enabled=0, SNMP_Community="unused"),
        "stairs": port("Stairs.Office.Example", "10.0.0.7"),
        "empty": port(),
        "usb": port("127.0.0.1"),
        "bare": Key(),
    }

    found = windows_printers(Registry(ports))

    assert [(hint.host, hint.access) for hint in found] == [
        ("10.0.0.5", Community("letmein")),
        ("10.0.0.6", None),
        ("stairs.office.example", None),
    ]


def test_a_community_of_windows_is_never_shown_nor_logged(caplog):
    caplog.set_level(logging.DEBUG)

    found = windows_printers(
        Registry({"a": port("10.0.0.5", SNMP_Enabled=1, SNMP_Community="letmein")})
    )

    assert "letmein" not in repr(found)
    assert "letmein" not in caplog.text


def test_a_computer_without_such_ports_knows_none():
    assert windows_printers(Registry(None)) == []
    assert windows_printers(Registry({})) == []
