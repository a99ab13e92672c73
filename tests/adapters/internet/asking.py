"""How these tests ask, and what is answered where all is well."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.adapters.servers import Received, WebServer, http

from meterdesk.adapters.internet.answer import HttpAnswer, check
from meterdesk.adapters.internet.client import Internet
from meterdesk.domain.errors import UplinkError

Serve = Callable[..., WebServer]
Build = Callable[..., Internet]
ANSWER = b"<answer/>"


def fine(_: Received) -> bytes:
    return http(ANSWER)


def post(internet: Internet, url: str) -> HttpAnswer:
    return internet.post(url, b"<request/>", {"Content-Type": "text/xml"})


def failure(internet: Internet, url: str) -> UplinkError:
    """The error of one request, checked as a conversation checks it."""
    with pytest.raises(UplinkError) as caught:
        check(post(internet, url))
    return caught.value
