"""How a computer is set up: environment, then desktop; scripts are noticed (row B5)."""

from __future__ import annotations

import pytest

from meterdesk.adapters.internet.system_proxy import SystemProxy, of_gnome, script_of_macos

MANUAL = """\
org.gnome.system.proxy autoconfig-url ''
org.gnome.system.proxy ignore-hosts ['localhost', '127.0.0.0/8', '*.office.example', '::1']
org.gnome.system.proxy mode 'manual'
org.gnome.system.proxy.http host 'other.example'
org.gnome.system.proxy.http port 80
org.gnome.system.proxy.https host 'proxy.example'
org.gnome.system.proxy.https port 3128
"""


@pytest.mark.parametrize(
    ("listing", "host", "found"),
    [
        (MANUAL, "meters.example", SystemProxy("http://proxy.example:3128")),
        (MANUAL, "meters.office.example", SystemProxy()),
        (MANUAL, "localhost", SystemProxy()),
        (MANUAL.replace("'manual'", "'none'"), "meters.example", SystemProxy()),
        (MANUAL.replace("'manual'", "'auto'"), "meters.example", SystemProxy(script="WPAD")),
        (
            MANUAL.replace("'manual'", "'auto'").replace(
                "autoconfig-url ''", "autoconfig-url 'http://wpad.example/p.pac'"
            ),
            "meters.example",
            SystemProxy(script="http://wpad.example/p.pac"),
        ),
        (MANUAL.replace("'proxy.example'", "''"), "meters.example", SystemProxy()),
        ("", "meters.example", SystemProxy()),
        ("No such schema\nnonsense 'x", "meters.example", SystemProxy()),
    ],
)
def test_what_gnome_is_set_up_with_is_read(listing: str, host: str, found: SystemProxy) -> None:
    assert of_gnome(listing, host) == found


@pytest.mark.parametrize(
    ("listing", "script"),
    [
        ("  ProxyAutoConfigEnable : 1\n  ProxyAutoConfigURLString : http://w/p.pac\n", "http://w/p.pac"),
        ("  ProxyAutoConfigEnable : 0\n  ProxyAutoConfigURLString : http://w/p.pac\n", ""),
        ("  ProxyAutoDiscoveryEnable : 1\n", "WPAD"),
        ("<dictionary> {\n}\n", ""),
    ],
)  # fmt: skip
def test_a_script_macos_is_set_up_with_is_noticed(listing: str, script: str) -> None:
    assert script_of_macos(listing) == script
