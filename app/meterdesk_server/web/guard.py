"""Who may open a page: signed in, in the right role, and a form only from a page of ours."""

from __future__ import annotations

import hmac
import logging
from collections.abc import Collection
from contextlib import suppress
from dataclasses import replace
from functools import partial
from typing import NoReturn
from urllib.parse import quote, urlsplit

from anyio import to_thread
from sqlalchemy.exc import SQLAlchemyError
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from meterdesk_server.errors import DeskError
from meterdesk_server.people import sessions
from meterdesk_server.people.roles import Role
from meterdesk_server.web import forms
from meterdesk_server.web.forms import Form, FormError, TooLargeError
from meterdesk_server.web.page import COOKIE, Handler, NotFoundError, Visit, page, see_other
from meterdesk_server.web.security_headers import protect
from meterdesk_server.web.site import Site

log = logging.getLogger(__name__)

CHANGE_PASSWORD = "/profile/password"
_WHILE_CHANGING = (CHANGE_PASSWORD, "/sign-out")
_STALE = "This page was open for too long, or your browser keeps no cookies. Please try again."


def guarded(
    site: Site,
    path: str,
    roles: Collection[Role] | None,
    *,
    get: Handler | None = None,
    post: Handler | None = None,
) -> Route:
    """A page at this path for these roles; None: for anybody, signed in or not.

    Where `post` raises FormError (or DeskError), `get` shows the page again with the sentence.
    """
    door = _Door(site, roles, get, post)
    methods = [name for name, handler in (("GET", get), ("POST", post)) if handler]
    return Route(path, door.answer, methods=methods)


class _Door:
    def __init__(
        self,
        site: Site,
        roles: Collection[Role] | None,
        get: Handler | None,
        post: Handler | None,
    ) -> None:
        self._site = site
        self._roles = roles
        self._get = get
        self._post = post

    async def answer(self, request: Request) -> Response:
        status, form = 200, Form()
        try:
            posted = request.method == "POST"
            form = await forms.of_body(request) if posted else forms.of_query(request)
        except TooLargeError:
            status = 413
        except ClientDisconnect:
            return Response(status_code=400)
        work = partial(self._admit, request, form, status)
        response = await to_thread.run_sync(work, limiter=self._site.threads)
        return protect(response, self._site.public_url)

    def _admit(self, request: Request, form: Form, status: int) -> Response:
        """Nothing that happens here leaves as a traceback."""
        token = request.cookies.get(COOKIE, "")
        is_new = not 20 <= len(token) <= 100
        token = sessions.new_token() if is_new else token
        visit = _visit(self._site, request, form, token)
        try:
            response = self._open(visit) if status == 200 else trouble(visit, status)
        except SQLAlchemyError as error:
            log.warning("a page could not be made: %s", type(error).__name__)
            response = trouble(visit, 503)
        except Exception:
            log.exception("a page could not be made")
            response = trouble(visit, 500)
        if is_new and COOKIE not in response.headers.get("set-cookie", ""):
            keep_token(response, token)
        return response

    def _open(self, visit: Visit) -> Response:
        visit, must_change = _recognised(visit)
        path = visit.request.url.path
        if self._roles is not None:
            if visit.visitor is None:
                return _to_sign_in(visit)
            if must_change and path not in _WHILE_CHANGING:
                return see_other(CHANGE_PASSWORD)
            if visit.visitor.role not in self._roles:
                return trouble(visit, 404)
        try:
            if visit.request.method == "POST":
                return self._take(visit)
            return self._get(visit) if self._get else trouble(visit, 404)
        except NotFoundError:
            return trouble(visit, 404)
        except FormError as error:  # of a query, which somebody wrote by hand
            return trouble(replace(visit, trouble=error), 400)

    def _take(self, visit: Visit) -> Response:
        try:
            _check_origin(visit)
            return self._post(visit) if self._post else trouble(visit, 404)
        except (FormError, DeskError) as error:
            wrong = error if isinstance(error, FormError) else FormError(error.message)
            visit = replace(visit, trouble=wrong)
            return self._get(visit) if self._get else trouble(visit, 422)


def trouble(visit: Visit, status: int) -> Response:
    """A page that says that there is none."""
    return page(visit, "trouble.html", status, kind=status)


def keep_token(response: Response, token: str) -> None:
    """Gives the browser its token; it is forgotten when the browser is closed."""
    response.set_cookie(COOKIE, token, secure=True, httponly=True, samesite="lax")


def forget_token(response: Response) -> None:
    """Takes it away."""
    response.delete_cookie(COOKIE, secure=True, httponly=True, samesite="lax")


def _visit(site: Site, request: Request, form: Form, token: str) -> Visit:
    return Visit(site, None, request, form, token, site.keys.csrf(token), site.clock())


def _recognised(visit: Visit) -> tuple[Visit, bool]:
    store, token, now = visit.site.store, visit.token, visit.now
    with store.read() as connection:
        found = sessions.find(connection, token, now)
    if found is None:
        return visit, False
    if found.is_stale:
        # Looking at a page does not fail by what offices are writing.
        with suppress(SQLAlchemyError), store.begin() as connection:
            sessions.touch(connection, token, now)
    return replace(visit, visitor=found.visitor), found.must_change


def _check_origin(visit: Visit) -> None:
    """A form of another site has neither our secret nor our Origin (RFC 6454, 7)."""
    headers = visit.request.headers
    ours = (_origin(visit.site.public_url), f"https://{headers.get('host', '')}")
    if headers.get("origin", ours[0]).lower() not in ours:
        _refuse()
    sent = visit.form.typed("csrf")
    if not hmac.compare_digest(sent.encode("utf-8", "replace"), visit.csrf.encode()):
        _refuse()


def _refuse() -> NoReturn:
    raise FormError(_STALE)


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}".lower()


def _to_sign_in(visit: Visit) -> Response:
    path = visit.request.url.path
    if visit.request.method != "GET" or path == "/":
        return see_other("/sign-in")
    return see_other(f"/sign-in?next={quote(path, safe='/')}")
