"""Where everything of the page is: a row for each module of pages, and the style sheet."""

from __future__ import annotations

from importlib import resources

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from meterdesk_server.web.guard import guarded
from meterdesk_server.web.page import NotFoundError, Visit
from meterdesk_server.web.pages import (
    accounts,
    audit,
    devices,
    downloads,
    enrolment,
    equipment,
    invitation,
    machine,
    people,
    profile,
    reads,
    shutting_out,
    signing_in,
    start,
    update_list,
)
from meterdesk_server.web.security_headers import protect
from meterdesk_server.web.site import Site

PAGES = (
    start,
    signing_in,
    invitation,
    profile,
    accounts,
    people,
    update_list,
    equipment,
    enrolment,
    shutting_out,
    devices,
    machine,
    reads,
    downloads,
    audit,
)
"""Each has `routes(site)`; the first that knows a path answers."""

_TYPES = {"site.css": "text/css", "icon.svg": "image/svg+xml"}


def routes(site: Site) -> list[BaseRoute]:
    """All pages, and what they look like."""
    found = [route for pages in PAGES for route in pages.routes(site)]
    looks = [_static(site, name, media) for name, media in _TYPES.items()]
    return [*found, *looks, guarded(site, "/{anything:path}", None, get=_nowhere)]


def _nowhere(visit: Visit) -> Response:
    raise NotFoundError


def _static(site: Site, name: str, media: str) -> Route:
    content = (resources.files("meterdesk_server.web") / "static" / name).read_bytes()

    async def answer(request: Request) -> Response:
        keep = {"Cache-Control": "public, max-age=31536000, immutable"}
        return protect(Response(content, headers=keep, media_type=media), site.public_url)

    return Route(f"/static/{name}", answer)
