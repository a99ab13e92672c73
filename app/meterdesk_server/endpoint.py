"""HTTP around the service: sizes, gzip, the contract's files, and a sign of life."""

from __future__ import annotations

import asyncio
import gzip
import logging
import re
import zlib
from collections.abc import AsyncIterator
from contextlib import ExitStack

from anyio import CapacityLimiter, to_thread
from starlette.requests import ClientDisconnect, Request
from starlette.responses import FileResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from meterdesk_contract.names import XSD
from meterdesk_server.contract import wsdl_for
from meterdesk_server.faults import FaultError, busy, invalid
from meterdesk_server.limits import Buckets, Places, neighbourhood
from meterdesk_server.service import Reply, Service

log = logging.getLogger(__name__)

MAX_BYTES = 16 * 1024 * 1024
_DRAIN_BYTES = 4 * MAX_BYTES
_BODY_SECONDS = 60
_LARGE, _LARGE_AT_ONCE = 256 * 1024, 16
"""So many messages longer than that may arrive at once: what arrives is held in memory, and nobody
knows yet who sends it."""
_THREADS = 12
"""That answer: fewer than connections to the database, so that none waits for one."""
_XML = "text/xml; charset=utf-8"
"""WS-I Basic Profile 1.1, R1019 and R1018."""
_WORTH_GZIP, _GZIP_LEVEL = 300, 5
_NEVER = re.compile(r"q=0(\.0{0,3})?")
"""A weight of 0 says "not this one" (RFC 9110, 12.4.2)."""


class Endpoint:
    """The handlers, over one service."""

    def __init__(self, service: Service) -> None:
        self._service = service
        limits = service.limits
        self._threads = CapacityLimiter(_THREADS)
        self._work = Places(limits.at_work)
        self._large = Places(_LARGE_AT_ONCE)
        self._failures = Buckets(limits.failures_a_minute, limits.failures_a_minute / 60)

    async def soap(self, request: Request) -> Response:
        """POST: a SOAP message. GET with ?wsdl: the contract."""
        if request.method == "POST":
            return await self._answer(request)
        if "wsdl" in (key.lower() for key in request.query_params):
            return _wsdl(request)
        return PlainTextResponse(
            "SOAP messages are sent here by POST; the contract is at ?wsdl.\n",
            status_code=405,
            headers={"Allow": "POST"},
        )

    async def schema(self, request: Request) -> Response:
        """The schema the WSDL includes."""
        return FileResponse(XSD, media_type=_XML)

    async def receipt_key(self, request: Request) -> Response:
        """The public key of the receipts, for whoever checks a statement (row B7)."""
        return PlainTextResponse(self._service.receipt_key.pem)

    async def _answer(self, request: Request) -> Response:
        try:
            _check_type(request)
            with ExitStack() as places:
                content = await _body(request, self._large, places)
                places.enter_context(self._work)
                return await to_thread.run_sync(
                    self._converse, content, request, limiter=self._threads
                )
        except FaultError as fault:
            log.info("outcome=unread reason=%r", fault.reason)
            return _respond(self._service.refuse(fault), request)

    def _converse(self, content: bytes, request: Request) -> Response:
        content = _inflate(content, request.headers.get("content-encoding", "identity"))
        reply = self._service.answer(content, request.headers.get("soapaction"))
        address = neighbourhood(request.client.host if request.client else "")
        # Whoever guesses learns nothing any more; who knows the password is heard from anywhere.
        if reply.is_denied and not self._failures.take(address):
            raise busy()
        return _respond(reply, request)


def routes(service: Service) -> list[BaseRoute]:
    """What offices ask for."""
    endpoint = Endpoint(service)
    return [
        Route("/soap", endpoint.soap, methods=["GET", "POST"]),
        Route("/communication.xsd", endpoint.schema),
        Route("/receipt-key", endpoint.receipt_key),
    ]


def _wsdl(request: Request) -> Response:
    try:
        return Response(wsdl_for(str(request.url.replace(query=""))), media_type=_XML)
    except ValueError:  # a Host header that is none
        return PlainTextResponse("The Host header is not a host.\n", status_code=400)


def _check_type(request: Request) -> None:
    media = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media != "text/xml":
        raise invalid("The Content-Type of a SOAP 1.1 message is text/xml.", status=415)


async def _body(request: Request, large: Places, held: ExitStack) -> bytes:
    """The body as it travelled; a long one holds a place among the large ones.

    Raises FaultError where it is too long or too slow, or too many are large.
    """
    try:
        async with asyncio.timeout(_BODY_SECONDS):
            return await _collect(request.stream(), large, held)
    except TimeoutError as error:
        raise invalid(f"The message did not arrive within {_BODY_SECONDS} seconds.") from error
    except ClientDisconnect as error:
        raise invalid("The message broke off.") from error


async def _collect(chunks: AsyncIterator[bytes], large: Places, held: ExitStack) -> bytes:
    """Reads on after a refusal for a while: a client that is still sending would miss the fault."""
    content, size, refusal = bytearray(), 0, None
    async for chunk in chunks:
        if size <= _LARGE < size + len(chunk):
            refusal = _enter(large, held)
        size += len(chunk)
        if size > MAX_BYTES:
            refusal = invalid(f"The message is longer than {MAX_BYTES} bytes.")
        if size > _DRAIN_BYTES:
            break
        if refusal is None:
            content += chunk
        else:
            content.clear()
    if refusal is not None:
        raise refusal
    return bytes(content)


def _enter(places: Places, held: ExitStack) -> FaultError | None:
    try:
        held.enter_context(places)
    except FaultError as full:
        return full
    return None


def _inflate(content: bytes, encoding: str) -> bytes:
    """The message, inflated up to the limit and not a byte further."""
    encoding = encoding.strip().lower()
    if encoding == "identity":
        return content
    if encoding not in ("gzip", "x-gzip"):
        raise invalid("The Content-Encoding may be gzip, or none.", status=415)
    inflater = zlib.decompressobj(wbits=31)
    try:
        inflated = inflater.decompress(content, MAX_BYTES + 1)
    except zlib.error as error:
        raise invalid("The message is not gzip, though its Content-Encoding says so.") from error
    if len(inflated) > MAX_BYTES:
        raise invalid(f"The message is longer than {MAX_BYTES} bytes when inflated.")
    if not inflater.eof or inflater.unused_data:
        raise invalid("The gzip of the message breaks off, or something follows it.")
    return inflated


def _respond(reply: Reply, request: Request) -> Response:
    headers = {"Vary": "Accept-Encoding"}
    content = reply.content
    if len(content) >= _WORTH_GZIP and _accepts_gzip(request.headers.get("accept-encoding", "")):
        content = gzip.compress(content, _GZIP_LEVEL, mtime=0)
        headers["Content-Encoding"] = "gzip"
    return Response(content, reply.status, headers, media_type=_XML)


def _accepts_gzip(accepted: str) -> bool:
    codings = (coding.partition(";") for coding in accepted.lower().split(","))
    return any(
        name.strip() in ("gzip", "x-gzip") and not _NEVER.fullmatch(quality.replace(" ", ""))
        for name, _, quality in codings
    )
