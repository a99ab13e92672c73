"""The settings one by one: each with its key in the file, how its value is read and written."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Any, TypeVar

from meterdesk.domain.administration import check_lock
from meterdesk.domain.errors import BadInputError
from meterdesk.domain.notice import NoticeKind, quiet_hours
from meterdesk.domain.place import parse
from meterdesk.domain.port import check_ports
from meterdesk.domain.release import check_address
from meterdesk.domain.settings import (
    InternetProxy,
    SecretStore,
    SecurityDialect,
    check_months,
    check_packets_per_second,
    check_read_every,
    check_server_url,
)
from meterdesk.domain.target import hosts

_E = TypeVar("_E", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Row:
    """One setting: its field, how a value is read and written, and its key where that differs."""

    field: str
    load: Callable[[Any], Any]
    comment: str
    dump: Callable[[Any], Any] = lambda value: value
    other_key: str = ""

    @property
    def key(self) -> str:
        return self.other_key or self.field


def _flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise BadInputError(f"{value!r} is neither true nor false.")
    return value


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise BadInputError(f"{value!r} is no text in quotation marks.")
    return value


def _number(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise BadInputError(f"{value!r} is no whole number.")
    return value


def _language(value: Any) -> str:
    text = _text(value)
    if text != "system" and not re.fullmatch(r"[a-z]{2,3}([_-][A-Za-z0-9]+)*", text):
        raise BadInputError(f"{text!r} is no language; write for example de, or system.")
    return text


def _interval(value: Any) -> timedelta:
    return check_read_every(timedelta(minutes=min(max(_number(value), 0), 1_000_000)))


def _places(check: Callable[[str], object]) -> Callable[[Any], tuple[str, ...]]:
    def load(value: Any) -> tuple[str, ...]:
        if not isinstance(value, list):
            raise BadInputError(f"{value!r} is no list in square brackets.")
        for text in value:
            check(_text(text))
        return tuple(value)

    return load


def _ports(value: Any) -> tuple[int, ...]:
    return check_ports([_number(each) for each in (value if isinstance(value, list) else [value])])


def _one_or_list(ports: tuple[int, ...]) -> int | list[int]:
    return ports[0] if len(ports) == 1 else list(ports)


def _packets(value: Any) -> int:
    return check_packets_per_second(_number(value))


def _months(value: Any) -> int:
    return check_months(_number(value))


def _server_url(value: Any) -> str:
    return check_server_url(text) if (text := _text(value)) else ""


def _releases_url(value: Any) -> str:
    return check_address(text.strip()) if (text := _text(value)) else ""


def _kinds(value: Any) -> tuple[NoticeKind, ...]:
    if not isinstance(value, list):
        raise BadInputError(f"{value!r} is no list in square brackets.")
    return tuple(_one_of(NoticeKind)(each) for each in value)


def _lock(value: Any) -> str:
    return check_lock(_text(value))


def _one_of(choices: type[_E]) -> Callable[[Any], _E]:
    def load(value: Any) -> _E:
        try:
            return choices(_text(value))
        except ValueError:
            allowed = ", ".join(choices)
            raise BadInputError(f"{value!r} is none of {allowed}.") from None

    return load


def _minutes(interval: timedelta) -> int:
    return round(interval.total_seconds() / 60)


ROWS = (
    Row("language", _language, 'Language of the window: "system", "en", "de", ...'),
    Row("start_with_session", _flag, "Start when somebody logs in."),
    Row("notifications", _flag, "Show messages at the tray."),
    Row(
        "muted_notices",
        _kinds,
        f"Messages that are not shown, of {', '.join(NoticeKind)}.",
        lambda kinds: [kind.value for kind in kinds],
    ),
    Row(
        "quiet_hours",
        lambda value: quiet_hours(_text(value)),
        'Hours without messages: "20:00-07:00"; what came is told afterwards. "" for none.',
        lambda hours: str(hours or ""),
    ),
    Row("quiet_weekends", _flag, "No messages on Saturdays and Sundays, but on the next Monday."),
    Row(
        "read_every",
        _interval,
        "Minutes between two readings of a printer: 15 to 1440.",
        _minutes,
        "read_every_minutes",
    ),
    Row("spare_nights", _flag, "At night leave printers alone that are asleep or away."),
    Row(
        "networks",
        _places(hosts),
        'Where to look for printers: "192.168.1.0/24", "192.168.1.20-40", "printer.example:1161".',
        list,
    ),
    Row("exclusions", _places(parse), "Addresses that are never asked.", list),
    Row(
        "snmp_ports",
        _ports,
        "UDP port of the printers' SNMP agents; several as a list: [161, 1161].",
        _one_or_list,
        "snmp_port",
    ),
    Row(
        "follow_hints",
        _flag,
        "Ask this computer and its network for printers before asking every address.",
    ),
    Row("packets_per_second", _packets, "Most SNMP packets a second."),
    Row(
        "register_new_devices",
        _flag,
        "Register printers that are found from now on without asking.",
    ),
    Row("server_url", _server_url, "Address of the Communication Server: https://"),
    Row("private_ca", _text, "PEM file of a certificate authority to trust as well."),
    Row(
        "internet_proxy",
        _one_of(InternetProxy),
        'Way to the Internet: "system", "none" or "manual".',
        str,
    ),
    Row("internet_proxy_url", _text, "Address of the Internet proxy."),
    Row("internet_proxy_user", _text, "User name at the Internet proxy."),
    Row(
        "secret_store",
        _one_of(SecretStore),
        'Where secrets lie: "keyring", "file" (plain text that only you can read) or "session" '
        "(nowhere: they are gone when Meterdesk ends). They move there with the next start.",
        str,
    ),
    Row(
        "security_dialect",
        _one_of(SecurityDialect),
        'How messages are signed: "oasis-1.0", or for an old server "draft-2003-06", '
        '"draft-2002-12", "draft-2002-07" or "draft-2002-xx".',
        str,
    ),
    Row("keep_sent_months", _months, "Months for which what was sent is kept: 1 to 120."),
    Row("keep_billing_months", _months, "The same for messages with billing reads."),
    Row(
        "tell_new_versions",
        _flag,
        "Ask once a day which version is the newest, and tell; nothing is installed.",
    ),
    Row(
        "releases_url",
        _releases_url,
        'Whom to ask: the https address of a releases.json. "" for the one Meterdesk came with.',
    ),
    Row(
        "administration_lock",
        _lock,
        "What the IT settings are locked with (scrypt of a password); nothing: not locked.",
    ),
)
