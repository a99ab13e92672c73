"""The server as it runs: in this process until stopped, or in a thread for a demo or a test."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, nullcontext
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from types import TracebackType

from starlette.applications import Starlette
from starlette.middleware import Middleware

from meterdesk_server import endpoint, probes
from meterdesk_server.clock import Clock
from meterdesk_server.clock import system_clock as system_clock
from meterdesk_server.desk import Desk
from meterdesk_server.errors import ServerError
from meterdesk_server.first_start import administrator
from meterdesk_server.framing import OneLength
from meterdesk_server.notices.smtp import MailSecurity, MailServer, SmtpMailer
from meterdesk_server.people.passwords import Passwords
from meterdesk_server.policy import Policy
from meterdesk_server.premises import Premises
from meterdesk_server.premises import open_premises as open_premises
from meterdesk_server.running.sole import alone_in
from meterdesk_server.serving import Server, configuration, listen
from meterdesk_server.settings import Settings
from meterdesk_server.tls import Certificate, given_certificate, open_certificate
from meterdesk_server.web import routes as pages
from meterdesk_server.web.site import Site

_START_SECONDS = 10
_ANYWHERE = ("0.0.0.0", "::", "")


@dataclass(frozen=True, slots=True)
class Started:
    """What the person who starts a server is told.

    `ca_file` is the server's own authority, None where it has a certificate of another;
    `password` is the administrator's, None from the second start on.
    """

    url: str
    ca_file: Path | None
    password: str | None


def run(settings: Settings, started: Callable[[Started], None] = lambda said: None) -> None:
    """Serves until interrupted: alone in its folder, where that has the database.

    Raises FolderError, SettingsError and PortError.
    """
    policy = replace(Policy(), sign_up_after=timedelta(minutes=settings.sign_up_after))
    with (
        alone_in(settings.folder) if settings.database is None else nullcontext(),
        open_premises(
            settings.folder,
            policy,
            database=settings.database,
            master_key_file=settings.master_key_file,
        ) as premises,
        listen(settings.host, settings.port, is_shared=settings.share_port) as listener,
    ):
        names = [name for name in (*settings.names, settings.host) if name not in _ANYWHERE]
        certificate = _certificate(settings, premises, names)
        root = settings.public_url or _root(listener, names)
        site = premises.site(root, sends_mail=settings.smtp_host is not None)
        password = administrator(premises.store, site.passwords, premises.clock())
        proxies = settings.trusted_proxies if settings.behind_proxy else ()
        own_ca = certificate.ca_file if certificate else None
        site = replace(site, ca_file=own_ca)
        app = application(premises, site, settings.metrics_token)
        server = Server(configuration(app, certificate, proxies))
        server.when_started = lambda: started(Started(f"{root}/soap", own_ca, password))
        with premises.rounds(root, mailer_of(settings)):
            server.run(sockets=[listener])


class ServerThread:
    """A server on 127.0.0.1 and a port of the system's choice, for as long as the `with` lasts.

    `url` is where SOAP goes, `ca_file` what a client has to trust, `desk` the supplier's side,
    `site` what the pages work with. With `rounds` it does by itself what the clock asks for;
    `database` is the URL of a PostgreSQL database.
    """

    url: str
    ca_file: Path
    desk: Desk
    site: Site
    premises: Premises

    def __init__(
        self,
        folder: Path,
        clock: Clock = system_clock,
        policy: Policy | None = None,
        passwords: Passwords | None = None,
        rounds: bool = False,
        database: str | None = None,
        metrics_token: str | None = None,
    ) -> None:
        self._folder = folder
        self._has_rounds = rounds
        self._clock = clock
        self._policy = policy
        self._passwords = passwords
        self._database = database
        self._metrics_token = metrics_token

    def __enter__(self) -> ServerThread:
        with ExitStack() as stack:
            premises = stack.enter_context(
                open_premises(self._folder, self._policy, self._clock, self._database)
            )
            listener = stack.enter_context(listen("127.0.0.1", 0))
            certificate = open_certificate(self._folder, (), system_clock())
            root = _root(listener, ())
            self.site = replace(premises.site(root, self._passwords), ca_file=certificate.ca_file)
            app = application(premises, self.site, self._metrics_token)
            stack.enter_context(_running(Server(configuration(app, certificate)), listener))
            if self._has_rounds:
                stack.enter_context(premises.rounds(root))
            self.url = f"{root}/soap"
            self.ca_file = self._folder / "ca.pem"
            self.desk, self.premises = premises.desk, premises
            self._stack = stack.pop_all()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stack.close()


def application(premises: Premises, site: Site, metrics_token: str | None = None) -> Starlette:
    """Everything that is served: one list of routes, each subject's own beside the next."""
    return Starlette(
        routes=[
            *probes.routes(premises.service, premises.metrics, metrics_token),
            *endpoint.routes(premises.service),
            *pages.routes(site),
        ],
        middleware=[Middleware(OneLength)],
    )


def mailer_of(settings: Settings) -> SmtpMailer | None:
    """What mails are handed to; None where no mail server is set. Raises ServerError."""
    if settings.smtp_host is None or settings.smtp_sender is None:
        return None
    return SmtpMailer(
        MailServer(
            settings.smtp_host,
            settings.smtp_sender,
            MailSecurity(settings.smtp_security),
            settings.smtp_port,
            settings.smtp_user,
            settings.smtp_password,
            settings.smtp_ca_file,
        )
    )


def _certificate(
    settings: Settings, premises: Premises, names: Sequence[str]
) -> Certificate | None:
    """What the server shows to who connects; None behind a proxy, which shows its own."""
    if settings.behind_proxy:
        return None
    if settings.certificate and settings.certificate_key:
        return given_certificate(settings.certificate, settings.certificate_key)
    with premises.store.alone():  # processes started at once share the authority of one
        return open_certificate(settings.folder, names, premises.clock())


@contextmanager
def _running(server: Server, listener: socket.socket) -> Iterator[None]:
    started = threading.Event()
    server.when_started = started.set
    thread = threading.Thread(
        target=server.run, args=([listener],), name="meterdesk-server", daemon=True
    )
    thread.start()
    try:
        if not started.wait(_START_SECONDS):
            raise ServerError("The server did not start.")
        yield
    finally:
        server.stop()
        thread.join()


def _root(listener: socket.socket, names: Sequence[str]) -> str:
    host = next(iter(names), "127.0.0.1")
    host = f"[{host}]" if ":" in host else host
    return f"https://{host}:{listener.getsockname()[1]}"
