"""The settings as a TOML file that people may edit: one row a setting, written whole."""

from __future__ import annotations

import re
import shutil
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

import tomli_w

from meterdesk.adapters.files import OWNERS, replace_file
from meterdesk.domain.errors import BadInputError, SettingsError
from meterdesk.domain.place import parse
from meterdesk.domain.port import check_ports
from meterdesk.domain.settings import (
    InternetProxy,
    SecretStore,
    SecurityDialect,
    Settings,
    check_months,
    check_packets_per_second,
    check_read_every,
    check_server_url,
)
from meterdesk.domain.target import hosts

_HEADER = """\
# Settings of Meterdesk. It reads this file when it starts and writes it when settings change.
# Passwords, keys and SNMP communities are not here: they lie with the secrets.
"""
_E = TypeVar("_E", bound=StrEnum)


class TomlSettings:
    """Fits the services' port SettingsFile. A wrong value is reported and its default used.

    `mode` is what the file gets. `problems` tells in sentences what the last `read` found wrong,
    each by its name.
    """

    def __init__(self, path: Path, mode: int = OWNERS) -> None:
        self._path = path
        self._mode = mode
        self.problems: tuple[str, ...] = ()

    def read(self) -> Settings:
        """The settings; defaults where there is no file.

        Raises SettingsError where the file cannot be read or is no TOML; it is left as it is.
        """
        settings, self.problems = self._read()
        return settings

    def write(self, settings: Settings) -> None:
        """Replaces the file at once. One that had problems is kept beside it under a free name.

        Raises SettingsError where the folder cannot be written.
        """
        text = _HEADER + "".join(
            f"\n# {row.comment}\n{tomli_w.dumps({row.key: row.dump(getattr(settings, row.field))})}"
            for row in _ROWS
        )
        try:
            self._keep_aside()
            replace_file(self._path, text.encode(), self._mode)
        except (RecursionError, ValueError) as error:  # nested or long beyond any sense
            raise SettingsError(
                f"The settings {self._path} hold something no setting can be; correct the file, "
                "or move it away to start with the defaults."
            ) from error
        except OSError as error:
            raise SettingsError(
                f"The settings {self._path} cannot be written ({error.strerror}); check the "
                "folder's permissions and free space."
            ) from error
        self.problems = ()

    def mistakes(self) -> dict[str, str]:
        """What is wrong with the file, by the key where it stands: whoever brings a file from
        elsewhere wants all of it or nothing. Raises SettingsError as `read` does.
        """
        table = self._parse()
        unknown = {key: "this is no setting." for key in table if key not in _KEYS}
        return unknown | _load(table)[1]

    def _read(self) -> tuple[Settings, tuple[str, ...]]:
        table = self._parse()
        problems = [f"{key} is no setting; it was ignored." for key in table if key not in _KEYS]
        values, wrong = _load(table)
        problems += [f"{key}: {why} The default is used." for key, why in wrong.items()]
        return Settings(**values), tuple(problems)

    def _parse(self) -> dict[str, Any]:
        try:
            return tomllib.loads(self._path.read_text("utf-8-sig"))
        except FileNotFoundError:
            return {}
        except tomllib.TOMLDecodeError as error:
            raise SettingsError(
                f"The settings {self._path} are no TOML{_place(error)}; correct the file, or move "
                "it away to start with the defaults."
            ) from error
        except UnicodeDecodeError as error:
            line = error.object[: error.start].count(b"\n") + 1
            raise SettingsError(
                f"The settings {self._path} are not UTF-8 text in line {line}; save the file as "
                "UTF-8, or move it away to start with the defaults."
            ) from error
        except OSError as error:
            raise SettingsError(
                f"The settings {self._path} cannot be read ({error.strerror}); check the file's "
                "permissions."
            ) from error

    def _keep_aside(self) -> None:
        try:
            _, problems = self._read()
        except SettingsError:
            problems = ("unreadable",)
        if problems and self._path.exists():
            number = 1
            while (aside := self._path.with_name(f"{self._path.name}.kept-{number}")).exists():
                number += 1
            shutil.copyfile(self._path, aside)


def _load(table: dict[str, Any]) -> tuple[dict[str, Any], dict[str, str]]:
    """Values by field, and a sentence for each key whose value cannot be used."""
    values: dict[str, Any] = {}
    wrong: dict[str, str] = {}
    for row in _ROWS:
        if row.key in table:
            try:
                values[row.field] = row.load(table[row.key])
            except BadInputError as error:
                wrong[row.key] = error.message
    return values, wrong


def _place(error: tomllib.TOMLDecodeError) -> str:
    """Where the mistake is. Python 3.14 has lineno; before, only the message tells it."""
    found = re.search(r"at line (\d+)", str(error))
    return f" in line {found[1]}" if found else " at the end of the file"


@dataclass(frozen=True, slots=True)
class _Row:
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


_ROWS = (
    _Row("language", _language, 'Language of the window: "system", "en", "de", ...'),
    _Row("start_with_session", _flag, "Start when somebody logs in."),
    _Row("notifications", _flag, "Show messages at the tray."),
    _Row(
        "read_every",
        _interval,
        "Minutes between two readings of a printer: 15 to 1440.",
        _minutes,
        "read_every_minutes",
    ),
    _Row(
        "networks",
        _places(hosts),
        'Where to look for printers: "192.168.1.0/24", "192.168.1.20-40", "printer.example:1161".',
        list,
    ),
    _Row("exclusions", _places(parse), "Addresses that are never asked.", list),
    _Row(
        "snmp_ports",
        _ports,
        "UDP port of the printers' SNMP agents; several as a list: [161, 1161].",
        _one_or_list,
        "snmp_port",
    ),
    _Row(
        "follow_hints",
        _flag,
        "Ask this computer and its network for printers before asking every address.",
    ),
    _Row("packets_per_second", _packets, "Most SNMP packets a second."),
    _Row(
        "register_new_devices",
        _flag,
        "Register printers that are found from now on without asking.",
    ),
    _Row("server_url", _server_url, "Address of the Communication Server: https://"),
    _Row("private_ca", _text, "PEM file of a certificate authority to trust as well."),
    _Row(
        "internet_proxy",
        _one_of(InternetProxy),
        'Way to the Internet: "system", "none" or "manual".',
        str,
    ),
    _Row("internet_proxy_url", _text, "Address of the Internet proxy."),
    _Row("internet_proxy_user", _text, "User name at the Internet proxy."),
    _Row(
        "secret_store",
        _one_of(SecretStore),
        'Where secrets lie: "keyring", "file" (plain text that only you can read) or "session" '
        "(nowhere: they are gone when Meterdesk ends). They move there with the next start.",
        str,
    ),
    _Row(
        "security_dialect",
        _one_of(SecurityDialect),
        'How messages are signed: "oasis-1.0", or for an old server "draft-2003-06", '
        '"draft-2002-12", "draft-2002-07" or "draft-2002-xx".',
        str,
    ),
    _Row("keep_sent_months", _months, "Months for which what was sent is kept: 1 to 120."),
    _Row("keep_billing_months", _months, "The same for messages with billing reads."),
)
_KEYS = frozenset(row.key for row in _ROWS)
