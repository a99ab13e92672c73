"""One request after the other on a connection, and none hidden in another."""

from __future__ import annotations

from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

_LENGTHS = {b"content-length", b"transfer-encoding"}
_WHY = "A request says how long it is by Content-Length or by Transfer-Encoding, not by both.\n"


class OneLength:
    """Refuses a request that says its length twice, and closes its connection.

    A proxy may believe the other of the two, and take what follows for somebody else's request
    (RFC 9112, 6.1 and 11.2).
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and {name for name, _ in scope["headers"]} >= _LENGTHS:
            refusal = PlainTextResponse(_WHY, 400, {"Connection": "close"})
            await refusal(scope, receive, send)
        else:
            await self._app(scope, receive, send)
