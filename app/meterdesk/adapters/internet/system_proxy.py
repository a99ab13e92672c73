"""The Internet proxy this computer is set up with: Windows, macOS, GNOME, or the environment.

Scripts that tell a proxy (PAC, WPAD) are noticed and not run: that takes a JavaScript engine.
"""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass

_PATIENCE = 5.0
_GNOME = "org.gnome.system.proxy"


@dataclass(frozen=True, slots=True)
class SystemProxy:
    """`address` as it is set up, with credentials where it holds any; "" for the direct way."""

    address: str = ""
    script: str = ""


def system_proxy(host: str) -> SystemProxy:
    """The way to this host. The environment comes first, then what the desktop is set up with."""
    if urllib.request.proxy_bypass(host):
        return SystemProxy()
    proxies = urllib.request.getproxies()  # registry and SystemConfiguration where there is one
    if address := proxies.get("https") or proxies.get("all"):
        return SystemProxy(address)
    if sys.platform == "win32":
        return SystemProxy(script=_script_of_windows())
    if sys.platform == "darwin":
        return SystemProxy(script=script_of_macos(_told("scutil", "--proxy")))
    return of_gnome(_told("gsettings", "list-recursively", _GNOME), host)


def of_gnome(listing: str, host: str) -> SystemProxy:
    """From `gsettings list-recursively org.gnome.system.proxy`: lines of schema, key, value."""
    rows = (line.split(" ", 2) for line in listing.splitlines())
    known = {f"{row[0]}.{row[1]}": row[2] for row in rows if len(row) == 3}
    mode = _value(known, f"{_GNOME}.mode")
    if mode == "auto":
        return SystemProxy(script=str(_value(known, f"{_GNOME}.autoconfig-url") or "WPAD"))
    proxy = _value(known, f"{_GNOME}.https.host")
    if mode != "manual" or not proxy:
        return SystemProxy()
    without = _value(known, f"{_GNOME}.ignore-hosts")
    names = [str(name).removeprefix("*") for name in without] if isinstance(without, list) else []
    if urllib.request.proxy_bypass_environment(host, {"no": ",".join(names)}):  # type: ignore[attr-defined]
        return SystemProxy()
    return SystemProxy(f"http://{proxy}:{_value(known, f'{_GNOME}.https.port') or 8080}")


def _value(known: Mapping[str, str], key: str) -> object:
    """A value of GVariant text, which for these types is Python's too: 'text', 8080, ['a']."""
    try:
        return ast.literal_eval(known.get(key, "''").removeprefix("@as "))
    except (ValueError, SyntaxError):
        return ""


def _script_of_windows() -> str:
    if sys.platform != "win32":
        return ""
    import winreg

    where = r"Software\Microsoft\Windows\CurrentVersion\Internet Settings"
    try:
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, where) as key:
            return str(winreg.QueryValueEx(key, "AutoConfigURL")[0])
    except OSError:
        return ""


def script_of_macos(listing: str) -> str:
    """Where macOS is told its proxy by a script, from `scutil --proxy`; "" where it is not."""
    rows = dict(
        (name.strip(), value.strip())
        for name, mark, value in (line.partition(" : ") for line in listing.splitlines())
        if mark
    )
    if rows.get("ProxyAutoConfigEnable") == "1":
        return rows.get("ProxyAutoConfigURLString", "WPAD")
    return "WPAD" if rows.get("ProxyAutoDiscoveryEnable") == "1" else ""


def _told(program: str, *words: str) -> str:
    """What a program of the desktop says; nothing where it is absent or silent."""
    path = shutil.which(program)
    if path is None:
        return ""
    try:
        done = subprocess.run(
            [path, *words],
            capture_output=True,
            text=True,
            timeout=_PATIENCE,
            check=False,
            stdin=subprocess.DEVNULL,
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout if done.returncode == 0 else ""
