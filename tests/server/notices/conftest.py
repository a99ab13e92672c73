"""A database with an account, its people and its machines; and a mail server on loopback."""

from __future__ import annotations

import shutil
import ssl
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.server.notices.customer import Customer
from tests.server.notices.post_office import PostOffice

from meterdesk_server.clock import system_clock
from meterdesk_server.notices.smtp import MailSecurity, MailServer, SmtpMailer
from meterdesk_server.store import Store, open_store
from meterdesk_server.tls import Certificate, open_certificate

_HERE = Path(__file__).parent
_OLD_WORD = "ignore:'asyncio.iscoroutinefunction' is deprecated:DeprecationWarning"

SENDER = "meters@supplier.example"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """aiosmtpd 1.4.6 says a word that Python 3.14 would rather not hear."""
    for item in items:
        if item.path.is_relative_to(_HERE):
            item.add_marker(pytest.mark.filterwarnings(_OLD_WORD))


@pytest.fixture(scope="session")
def migrated(tmp_path_factory) -> Path:
    """The file of an empty database: copying it is faster than making one."""
    folder = tmp_path_factory.mktemp("migrated")
    open_store(folder).close()
    return folder / "server.db"


@pytest.fixture
def store(tmp_path, migrated) -> Iterator[Store]:
    shutil.copy(migrated, tmp_path)
    store = open_store(tmp_path)
    yield store
    store.close()


@pytest.fixture
def acme(store, clock) -> Customer:
    """A customer with one person, Kim, and one office, at 09:00 UTC on Monday, 2 March 2026."""
    return Customer(store, clock)


@pytest.fixture
def post() -> Iterator[PostOffice]:
    """A relay on this computer: no encryption, no password."""
    with PostOffice() as post:
        yield post


@pytest.fixture
def mailer(post) -> SmtpMailer:
    return SmtpMailer(MailServer("127.0.0.1", SENDER, MailSecurity.NONE, post.port))


@pytest.fixture(scope="session")
def certificate(tmp_path_factory) -> Certificate:
    """Of an authority only the tests know, for 127.0.0.1."""
    return open_certificate(tmp_path_factory.mktemp("mail"), (), system_clock())


@pytest.fixture(scope="session")
def tls(certificate) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate.certificate_file, certificate.key_file)
    return context
