"""What the person who runs the server chose: on the command line, in the environment, in a file.

The first of these that says something of a setting wins. The file is TOML; the environment says
METERDESK_SERVER_PORT for `port`. What is secret may be kept in a file of its own, which is named
by the setting with `_file` at its end: METERDESK_SERVER_DATABASE_FILE=/run/secrets/database.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

import platformdirs

from meterdesk_server.errors import SettingsError

PREFIX = "METERDESK_SERVER_"
SECRETS = ("database", "metrics_token", "smtp_password")
"""May be said in a file of their own."""
FOLDER = Path(platformdirs.user_data_dir("MeterdeskServer", appauthor=False))


@dataclass(frozen=True, slots=True)
class Settings:
    """Where and how a server runs. Secrets are not in its repr.

    `names` go into the certificate, `public_url` is how browsers and offices reach the server
    where that is another address than its own, `certificate` and its key are files in PEM.
    With `behind_proxy` it speaks HTTP to a proxy that speaks HTTPS, and believes those of
    `trusted_proxies` who they forward for. `database` is a URL of PostgreSQL; None is SQLite in
    the folder. `sign_up_after` is in minutes. Without `smtp_host` no mail is sent.
    """

    folder: Path = FOLDER
    host: str = "127.0.0.1"
    port: int = 8443
    names: tuple[str, ...] = ()
    public_url: str | None = None
    database: str | None = field(default=None, repr=False)
    master_key_file: Path | None = None
    certificate: Path | None = None
    certificate_key: Path | None = None
    behind_proxy: bool = False
    trusted_proxies: tuple[str, ...] = ("127.0.0.1", "::1")
    share_port: bool = False
    metrics_token: str | None = field(default=None, repr=False)
    log_format: str = "text"
    sign_up_after: int = 60
    smtp_host: str | None = None
    smtp_security: str = "starttls"
    smtp_port: int | None = None
    smtp_ca_file: Path | None = None
    smtp_user: str | None = None
    smtp_password: str | None = field(default=None, repr=False)
    smtp_sender: str | None = None


def load(
    said: Mapping[str, Any], environment: Mapping[str, str], config: Path | None = None
) -> Settings:
    """The settings, from the command line (`said`, without what was not given), the environment,
    and the file where there is one. Raises SettingsError with the name of what is wrong.
    """
    chosen: dict[str, Any] = {}
    if config is not None:
        chosen |= dict(_of_file(config))
    chosen |= dict(_of_environment(environment))
    chosen |= {name: _read(name, value, f"--{_dashed(name)}") for name, value in said.items()}
    settings = Settings(**chosen)
    _check(settings)
    return settings


def _of_file(config: Path) -> Iterator[tuple[str, Any]]:
    try:
        values = tomllib.loads(config.read_text(encoding="utf-8"))
    except OSError as error:
        raise SettingsError(f"The settings {config} cannot be read: {error.strerror}.") from error
    except ValueError as error:  # no TOML, or no UTF-8
        raise SettingsError(f"The settings {config} are no TOML: {error}.") from error
    for key, value in values.items():
        yield _of_one(key, value, f"{config}: {key}")


def _of_environment(environment: Mapping[str, str]) -> Iterator[tuple[str, Any]]:
    for key, value in sorted(environment.items()):
        if key.startswith(PREFIX) and key != f"{PREFIX}CONFIG":
            yield _of_one(key.removeprefix(PREFIX).lower(), value, key)


def _of_one(name: str, value: Any, source: str) -> tuple[str, Any]:
    secret = name.removesuffix("_file")
    if name != secret and secret in SECRETS:
        return secret, _secret(Path(str(value)), source)
    if name not in _READERS:
        raise SettingsError(f"{source} is no setting; docs/server.md has them all.")
    return name, _read(name, value, source)


def _secret(file: Path, source: str) -> str:
    try:
        return file.read_text(encoding="utf-8").strip()
    except (OSError, ValueError) as error:
        raise SettingsError(f"{source}: {file} cannot be read.") from error


def _read(name: str, value: Any, source: str) -> Any:
    try:
        return _READERS[name](value)
    except (TypeError, ValueError) as error:
        wanted = f": {error}" if type(error) is _WrongError else ""
        raise SettingsError(f"{source} is not as it has to be{wanted}.") from error


class _WrongError(ValueError):
    """Says what was wanted."""


def _text(value: Any) -> str:
    if not isinstance(value, str) or not value.strip():
        raise _WrongError("a text is wanted")
    return value.strip()


def _path(value: Any) -> Path:
    return value if isinstance(value, Path) else Path(_text(value))


def _texts(value: Any) -> tuple[str, ...]:
    """A list; or, in the environment, texts parted by commas."""
    parts = value.split(",") if isinstance(value, str) else list(value)
    return tuple(_text(part) for part in parts)


def _yes(value: Any) -> bool:
    known = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
    found = value if isinstance(value, bool) else known.get(str(value).strip().lower())
    if found is None:
        raise _WrongError("true or false is wanted")
    return found


def _whole(least: int, most: int) -> Callable[[Any], int]:
    def read(value: Any) -> int:
        is_number = isinstance(value, str | int) and not isinstance(value, bool)
        if not is_number or not str(value).strip().isdecimal() or not least <= int(value) <= most:
            raise _WrongError(f"a number from {least} to {most} is wanted")
        return int(value)

    return read


def _one_of(*known: str) -> Callable[[Any], str]:
    def read(value: Any) -> str:
        if value not in known:
            raise _WrongError(f"one of {', '.join(known)} is wanted")
        return str(value)

    return read


def _url(value: Any) -> str:
    url = _text(value).rstrip("/")
    scheme, _, rest = url.partition("://")
    if scheme not in ("https", "http") or not rest or any(mark in rest for mark in "/?#@ "):
        raise _WrongError("an address as https://meters.example.com is wanted")
    return url


_PORT = _whole(0, 65535)
_READERS: dict[str, Callable[[Any], Any]] = {
    **dict.fromkeys((each.name for each in fields(Settings)), _text),
    **dict.fromkeys(("folder", "master_key_file", "certificate", "certificate_key"), _path),
    "smtp_ca_file": _path,
    **dict.fromkeys(("names", "trusted_proxies"), _texts),
    **dict.fromkeys(("behind_proxy", "share_port"), _yes),
    **dict.fromkeys(("port", "smtp_port"), _PORT),
    "sign_up_after": _whole(0, 100_000),
    "log_format": _one_of("text", "json"),
    "smtp_security": _one_of("starttls", "tls", "none"),
    "public_url": _url,
}
"""How each is read; a reader raises ValueError."""


def _check(settings: Settings) -> None:
    if settings.behind_proxy and settings.public_url is None:
        raise SettingsError(
            "Behind a proxy the server does not know its own address: set public_url too."
        )
    if (settings.certificate is None) != (settings.certificate_key is None):
        raise SettingsError("certificate and certificate_key are set together, or neither.")
    if settings.smtp_host is not None and settings.smtp_sender is None:
        raise SettingsError("With smtp_host goes smtp_sender: the address mails come from.")
    if settings.behind_proxy and settings.certificate is not None:
        raise SettingsError("Behind a proxy it is the proxy that has the certificate.")


def _dashed(name: str) -> str:
    return name.replace("_", "-")
