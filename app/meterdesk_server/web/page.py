"""What a page is written with: the visit it answers, templates, and the way on after a form."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from importlib import resources
from typing import Any
from zoneinfo import ZoneInfo

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from meterdesk_server.people.roles import Visitor
from meterdesk_server.web import navigation
from meterdesk_server.web.formats import Formats
from meterdesk_server.web.forms import Form, FormError, path_number
from meterdesk_server.web.site import Site
from meterdesk_server.words import LANGUAGES, Said, Words, preferred

COOKIE = "__Host-meterdesk"
_SAID = "__Host-meterdesk-said"
"""With this prefix a browser takes a cookie from this host alone, and over HTTPS only."""
_UTC = ZoneInfo("UTC")


class NotFoundError(Exception):
    """There is nothing there, or nothing this visitor may know of: both look the same."""


@dataclass(frozen=True, slots=True)
class Visit:
    """One request. `form` is what was posted, or the query of a GET; `token` the browser's secret;
    `trouble` what was wrong with the form that is shown again.
    """

    site: Site
    visitor: Visitor | None
    request: Request
    form: Form
    token: str
    csrf: str
    now: datetime
    trouble: FormError | None = None

    @property
    def who(self) -> Visitor:
        """Who is signed in; for pages that are open to nobody else."""
        if self.visitor is None:
            raise NotFoundError
        return self.visitor

    @property
    def words(self) -> Words:
        """The language of the visitor, or what the browser asks for."""
        asked = self.request.headers.get("accept-language", "")
        return Words(self.visitor.language if self.visitor else preferred(asked))

    def number(self, name: str) -> int:
        """A number of the path. Raises NotFoundError where no row can have it."""
        number = path_number(self.request.path_params, name)
        if number is None:
            raise NotFoundError
        return number


Handler = Callable[[Visit], Response]
"""Runs in a thread: it may wait for the database."""


def page(visit: Visit, template: str, status: int = 200, **values: Any) -> Response:
    """A template as a page. Beside `values` it knows what `_common` gives it."""
    said = _read_said(visit.request.cookies.get(_SAID))
    known = {**_common(visit), "said": said and visit.words.told(said), **values}
    status = 422 if visit.trouble and status == 200 else status
    response = HTMLResponse(_templates().get_template(template).render(known), status)
    if said:
        response.delete_cookie(_SAID, secure=True, httponly=True, samesite="lax")
    return response


def see_other(path: str, said: Said | None = None) -> Response:
    """To another page after a form, which says the sentence once."""
    response = RedirectResponse(path, 303)
    if said:
        text = json.dumps([said.sentence, {k: str(v) for k, v in said.values.items()}])
        value = base64.urlsafe_b64encode(text.encode()).decode()
        response.set_cookie(_SAID, value, 60, secure=True, httponly=True, samesite="lax")
    return response


def _common(visit: Visit) -> dict[str, Any]:
    words, path = visit.words, visit.request.url.path
    formats = Formats(words.language, visit.visitor.zone if visit.visitor else _UTC)
    return {
        "say": words.say,
        "told": words.told,
        "language": words.language,
        "languages": LANGUAGES,
        "visitor": visit.visitor,
        "csrf": visit.csrf,
        "form": visit.form,
        "trouble": visit.trouble,
        "now": visit.now,
        "is_only_here": visit.site.is_only_here,
        "local": formats.local,
        "day": formats.day,
        "number": formats.number,
        "entries": navigation.entries_for(visit.visitor),
        "current": navigation.current(path) or path,
    }


def _read_said(value: str | None) -> Said | None:
    try:
        sentence, values = json.loads(base64.urlsafe_b64decode((value or "").encode()))
        said = Said(str(sentence), dict(values))
        Words("en").told(said)
    except (ValueError, TypeError, KeyError, IndexError, AttributeError):
        return None  # somebody made it by hand
    return said


@cache
def _templates() -> Environment:
    environment = Environment(
        loader=PackageLoader("meterdesk_server.web"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals["zip"] = zip
    environment.globals["style"] = f"/static/site.css?{style_digest()}"
    return environment


@cache
def style_digest() -> str:
    """Changes with the style sheet, so that browsers may keep each for good."""
    content = (resources.files("meterdesk_server.web") / "static" / "site.css").read_bytes()
    return hashlib.sha256(content).hexdigest()[:12]
