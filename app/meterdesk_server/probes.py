"""What whoever watches the server asks for: a sign of life, and figures for Prometheus."""

from __future__ import annotations

import hmac

from anyio import CapacityLimiter, to_thread
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from meterdesk_server.running.metrics import Metrics
from meterdesk_server.service import Service

_TYPE = "text/plain; version=0.0.4; charset=utf-8"
_AT_ONCE = 2


class Probes:
    """The handlers. Their threads are their own: offices in a queue keep no sign of life back."""

    def __init__(self, service: Service, metrics: Metrics, token: str | None) -> None:
        self._service = service
        self._metrics = metrics
        self._token = token
        self._threads = CapacityLimiter(_AT_ONCE)

    async def health(self, request: Request) -> Response:
        """200 where the database answers, else 503."""
        try:
            is_well = await to_thread.run_sync(self._service.is_healthy, limiter=self._threads)
        except Exception:
            is_well = False
        return JSONResponse({"healthy": is_well}, status_code=200 if is_well else 503)

    async def metrics(self, request: Request) -> Response:
        """The figures of this process, for who knows the token; without one there are none."""
        if self._token is None:
            return PlainTextResponse("Not Found", status_code=404)
        said = request.headers.get("authorization", "").encode()
        if not hmac.compare_digest(said, f"Bearer {self._token}".encode()):
            return PlainTextResponse(
                "The token of the figures is missing or wrong.\n",
                status_code=401,
                headers={"WWW-Authenticate": "Bearer"},
            )
        page = await to_thread.run_sync(self._metrics.page, limiter=self._threads)
        return Response(page, media_type=_TYPE)


def routes(service: Service, metrics: Metrics, token: str | None) -> list[BaseRoute]:
    """`token` is what Prometheus sends as its bearer token; None serves no figures."""
    probes = Probes(service, metrics, token)
    return [Route("/healthz", probes.health), Route("/metrics", probes.metrics)]
