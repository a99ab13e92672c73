"""Octets into text people can read: charsets, symbol set prefixes, NULs, hex tails, PN and SN."""

from __future__ import annotations

import re
from functools import lru_cache

from meterdesk.adapters.snmp.wire.oid import Value

CHARSETS = {
    4: "latin-1",
    5: "iso8859-2",
    6: "iso8859-3",
    7: "iso8859-4",
    8: "iso8859-5",
    9: "iso8859-6",
    10: "iso8859-7",
    11: "iso8859-8",
    12: "iso8859-9",
    13: "iso8859-10",
    17: "shift_jis",
    18: "euc_jp",
    38: "euc_kr",
    111: "iso8859-15",
    113: "gbk",
    114: "gb18030",
    2004: "hp-roman8",
    2009: "cp850",
    2010: "cp852",
    2011: "cp437",
    2024: "cp932",
    2025: "gb2312",
    2026: "big5",
    2084: "koi8-r",
    2250: "cp1250",
    2251: "cp1251",
    2252: "cp1252",
}
"""prtLocalizationCharacterSet (IANA MIBenum) of agents that do not send UTF-8."""

SYMBOL_SETS = {b"\x01\x15": "hp-roman8", b"\xfd\xe8": "utf-8"}
"""Two octets before HP's private strings: the symbol set they are written in."""

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\ufffd]+")
_HEX_TAIL = re.compile(
    r"^(.{1,32}?)\r?\n((?:[0-9A-Fa-f]{2}[ \r\n]+)+(?:[0-9A-Fa-f]{2})?)$", re.DOTALL
)
_HEX_TEXT = re.compile(r"^(?:[0-9A-Fa-f]{2} ){4,}(?:[0-9A-Fa-f]{2})? ?$")


@lru_cache(maxsize=2048)
def text(value: Value | None, charset: int | None = None) -> str | None:
    """The readable text of an answer, on one line; None where nothing readable is in it.

    UTF-8 is tried before the charset the printer announces: several announce hp-roman8 and send
    UTF-8.
    """
    if not isinstance(value, bytes):
        return None
    line = " ".join(_CONTROL.sub(" ", _unhex(_decode(value, charset))).split())
    return line or None


def device_id(value: Value | None) -> dict[str, str]:
    """The fields of an IEEE 1284 device id (`MFG:Xerox;MDL:...`), short names in upper case."""
    line = text(value)
    if line is None:
        return {}
    pairs = (field.split(":", 1) for field in line.split(";") if ":" in field)
    fields = {key.strip().upper(): content.strip() for key, content in pairs}
    for long, short in (("MANUFACTURER", "MFG"), ("MODEL", "MDL")):
        if long in fields:
            fields.setdefault(short, fields[long])
    return {key: content for key, content in fields.items() if content}


def _decode(octets: bytes, charset: int | None) -> str:
    prefix = SYMBOL_SETS.get(octets[:2])
    if prefix:
        return octets[2:].decode(prefix, errors="replace")
    body = octets.rstrip(b"\x00")
    if body[0::2].count(0) > len(body) // 3:
        return body.decode("utf-16-be", errors="replace")
    if body[1::2].count(0) > len(body) // 3:
        return (body + b"\x00" * (len(body) % 2)).decode("utf-16-le", errors="replace")
    try:
        return octets.decode()
    except UnicodeDecodeError:
        return octets.decode(CHARSETS.get(charset or 0, "latin-1"), errors="replace")


def _unhex(line: str) -> str:
    """Some agents send hex text instead of the octets, or behind the first sixteen of them."""
    if _HEX_TEXT.match(line):
        return bytes.fromhex(line).decode(errors="replace")
    tail = _HEX_TAIL.match(line)
    if tail:
        return tail[1] + bytes.fromhex(tail[2]).decode(errors="replace")
    return line
