"""The list of versions over real HTTPS on loopback, and what is remembered of it."""

from __future__ import annotations

import json
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from tests.adapters.internet.asking import Build, Serve
from tests.adapters.servers import Certificates, ConnectProxy, Received, http

from meterdesk.adapters.autostart import SessionAutostart
from meterdesk.adapters.internet.client import Internet
from meterdesk.adapters.releases import (
    FILE,
    MOST_LEAPS,
    STAMP,
    FileMemory,
    HttpsBulletin,
    stamped_address,
)
from meterdesk.adapters.secrets.session import SessionSecrets
from meterdesk.adapters.settings import TomlSettings
from meterdesk.bootstrap import SETTINGS_FILE, open_office
from meterdesk.domain.cause import Cause
from meterdesk.domain.errors import BadInputError, NotNowError, StoreError, UplinkError
from meterdesk.domain.release import LARGEST_DOCUMENT, Known, Release, Version
from meterdesk.domain.settings import InternetProxy, Settings
from meterdesk.services.new_versions import NewVersions
from meterdesk.services.sources import Sources

DOCUMENT = json.dumps(
    {"version": "0.2.0", "date": "2027-01-15", "page": "https://meterdesk.example/"}
).encode()


def fine(_: Received | None) -> bytes:
    return http(DOCUMENT, 200, "application/json", Set_Cookie="who=you")


def leap(location: str) -> Callable[[Received], bytes]:
    return lambda _: http(b"", 302, Location=location, Set_Cookie="who=you")


def bulletin(internet: Internet) -> HttpsBulletin:
    return HttpsBulletin(lambda: internet)


def fetch(internet: Internet, address: str) -> tuple[bytes, list[str]]:
    told: list[str] = []
    return bulletin(internet).fetch(address, told.append), told


def test_the_question_says_nothing_of_the_office(
    serve: Serve, internet: Build, direct: Settings
) -> None:
    """M15: no cookie, no version, no language, no name."""
    server = serve(fine)

    body, told = fetch(internet(direct), server.url)

    (asked,) = server.received
    assert body == DOCUMENT
    assert told == [server.url]
    assert asked.body == b""
    assert asked.headers == {
        "host": f"127.0.0.1:{server.port}",
        "user-agent": "Meterdesk",
        "accept-encoding": "gzip",
    }


def test_it_goes_through_the_internet_proxy_of_the_settings(
    serve: Serve, proxy: Callable[..., ConnectProxy], internet: Build, certificates: Certificates
) -> None:
    server, way = serve(fine), proxy(credentials=("ann", "secret"))
    settings = Settings(
        internet_proxy=InternetProxy.MANUAL,
        internet_proxy_url=way.url,
        internet_proxy_user="ann",
        private_ca=str(certificates.ca),
    )

    body, _ = fetch(internet(settings, "secret"), server.url)

    assert body == DOCUMENT
    assert way.targets == [f"127.0.0.1:{server.port}"]


def test_a_server_that_nobody_vouches_for_is_not_believed(
    serve: Serve, internet: Build, direct: Settings, certificates: Certificates
) -> None:
    """M14."""
    server = serve(fine, context=certificates.unknown_ca)

    with pytest.raises(UplinkError) as caught:
        fetch(internet(direct), server.url)

    assert caught.value.cause is Cause.CERTIFICATE_UNTRUSTED
    assert server.received == []


def test_it_is_followed_where_it_is_sent_on_and_each_leap_is_told(
    serve: Serve, internet: Build, direct: Settings
) -> None:
    files = serve(fine)
    server = serve(leap("/latest"), leap(files.url))

    body, told = fetch(internet(direct), server.url)

    assert body == DOCUMENT
    assert told == [server.url, f"https://127.0.0.1:{server.port}/latest", files.url]
    assert "cookie" not in files.received[0].headers


@pytest.mark.parametrize(
    "location",
    ["http://127.0.0.1:{}/", "file:///etc/passwd", "ftp://127.0.0.1/", "https://a@127.0.0.1:{}/"],
)
def test_it_is_sent_nowhere_but_to_https(
    location: str, serve: Serve, internet: Build, direct: Settings
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as plain:
        plain.settimeout(0.01)
        server = serve(leap(location.format(plain.getsockname()[1])))

        with pytest.raises(BadInputError, match="no address"):
            fetch(internet(direct), server.url)

        with pytest.raises(TimeoutError):
            plain.accept()


def test_being_sent_on_again_and_again_ends(
    serve: Serve, internet: Build, direct: Settings
) -> None:
    server = serve(leap("/again"))

    with pytest.raises(BadInputError, match="again and again"):
        fetch(internet(direct), server.url)

    assert len(server.received) == 1 + MOST_LEAPS


def test_whoever_is_told_may_end_it_before_anything_leaves(
    serve: Serve, internet: Build, direct: Settings
) -> None:
    def paused(_: str) -> None:
        raise NotNowError("Paused.")

    server = serve(fine)

    with pytest.raises(NotNowError):
        bulletin(internet(direct)).fetch(server.url, paused)

    assert server.received == []


def test_whoever_hangs_up_while_libraries_are_loaded_is_heard_before_anything_leaves(
    serve: Serve, internet: Build, direct: Settings
) -> None:
    server = serve(fine)

    def load() -> Internet:
        asking.hang_up()
        return internet(direct)

    asking = HttpsBulletin(load)

    with pytest.raises(NotNowError):
        asking.fetch(server.url, lambda _: None)
    assert server.received == []


@pytest.mark.parametrize("status", [404, 403, 500, 503, 304, 204])
def test_an_answer_that_is_no_document_is_none(
    status: int, serve: Serve, internet: Build, direct: Settings
) -> None:
    server = serve(lambda _: http(b"", status))

    with pytest.raises(BadInputError, match=f"HTTP status {status}"):
        fetch(internet(direct), server.url)


def test_a_giant_document_is_not_read_to_its_end(
    serve: Serve, internet: Build, direct: Settings
) -> None:
    server = serve(lambda _: http(b"x" * (LARGEST_DOCUMENT + 1)))

    with pytest.raises(UplinkError) as caught:
        fetch(internet(direct, largest_answer=LARGEST_DOCUMENT), server.url)

    assert caught.value.cause is Cause.TOO_LARGE


def test_a_question_that_was_never_asked_cannot_be_cut() -> None:
    def unwanted() -> Internet:
        raise AssertionError("loaded for nothing")

    HttpsBulletin(unwanted).hang_up()


# --- an office as the program opens it


@contextmanager
def an_office(folder: Path, settings: Settings) -> Iterator[NewVersions]:
    TomlSettings(folder / SETTINGS_FILE).write(settings)
    office = open_office(
        folder, secrets=SessionSecrets(), autostart=SessionAutostart(), sources=Sources()
    )
    yield office.new_versions
    office.close()


@pytest.mark.parametrize("is_giant", [False, True])
def test_an_office_asks_as_its_settings_say_and_once_a_day_over_restarts(
    is_giant: bool, serve: Serve, direct: Settings, tmp_path: Path
) -> None:
    answer = http(b" " * LARGEST_DOCUMENT + DOCUMENT) if is_giant else fine(None)
    server = serve(lambda _: answer)
    settings = replace(direct, tell_new_versions=True, releases_url=server.url)

    with an_office(tmp_path, settings) as versions:
        was_due = versions.is_due
        versions.ask()

    with an_office(tmp_path, settings) as again:
        assert was_due
        assert not again.is_due
        assert len(server.received) == 1
        assert (again.known().release is None) == is_giant


def test_an_office_as_it_is_at_first_asks_nobody(
    serve: Serve, direct: Settings, tmp_path: Path
) -> None:
    server = serve(fine)

    with an_office(tmp_path, replace(direct, releases_url=server.url)) as versions:
        assert not versions.may_ask
        assert not versions.is_due

    assert server.received == []
    assert not (tmp_path / FILE).exists()


# --- what is remembered


KNOWN = Known(
    datetime(2027, 1, 16, 8, tzinfo=UTC),
    datetime(2027, 1, 17, 8, tzinfo=UTC),
    Release(
        Version((0, 2, 0)), date(2027, 1, 15), "https://meterdesk.example/", (("en", "Fast."),)
    ),
    "0.1.9",
)


@pytest.mark.parametrize("known", [Known(), KNOWN])
def test_what_was_kept_is_there_after_a_restart(known: Known, tmp_path: Path) -> None:
    FileMemory(tmp_path).keep(known)

    assert FileMemory(tmp_path).recall() == known
    assert [each.name for each in tmp_path.iterdir()] == [FILE]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"asked_at": 7, "due_at": null, "release": null, "silenced": ""}',
        '{"asked_at": "2027-01-01T00:00", "due_at": null, "release": null, "silenced": ""}',
        '{"asked_at": null, "due_at": null, "release": {"version": "x"}, "silenced": ""}',
    ],
)
def test_a_file_that_says_nothing_that_can_be_is_as_none(text: str, tmp_path: Path) -> None:
    (tmp_path / FILE).write_text(text)

    assert FileMemory(tmp_path).recall() == Known()


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")

    with pytest.raises(StoreError, match="cannot be written"):
        FileMemory(tmp_path / "file").keep(KNOWN)


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("https://meterdesk.example/releases.json\n", "https://meterdesk.example/releases.json"),
        ("http://meterdesk.example/releases.json", ""),
        ("", ""),
        (None, ""),
    ],
)
def test_a_bundle_has_the_address_it_was_made_with(
    text: str | None, address: str, tmp_path: Path
) -> None:
    if text is not None:
        (tmp_path / STAMP).write_text(text)

    assert stamped_address(tmp_path) == address


def test_a_clone_was_made_with_no_address() -> None:
    from meterdesk import paths

    assert stamped_address(paths.resources()) == ""
