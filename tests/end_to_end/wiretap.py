"""An HTTPS server in the middle that keeps every byte of both directions and passes it on."""

from __future__ import annotations

import gzip
import ssl
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType

import requests
import trustme

HOP_BY_HOP = {"connection", "host", "content-length", "transfer-encoding", "keep-alive"}


@dataclass
class Wiretap:
    """`url` is what the client talks to; `taps` are (headers, inflated body) of its requests.

    `alter` is handed the body of each request and of its answer, both inflated, and returns the
    answer as it goes on; with None the line breaks before a byte of it has passed.
    """

    server_url: str
    server_ca: Path
    folder: Path
    taps: list[tuple[dict[str, str], bytes]] = field(default_factory=list)
    alter: Callable[[bytes, bytes], bytes | None] | None = None

    @property
    def ca_file(self) -> Path:
        return self.folder / "wiretap-ca.pem"

    def __enter__(self) -> Wiretap:
        authority = trustme.CA()
        authority.cert_pem.write_to_path(self.ca_file)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert("127.0.0.1").configure_cert(context)
        self._http = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._http.socket = context.wrap_socket(self._http.socket, server_side=True)
        self.url = f"https://127.0.0.1:{self._http.server_port}/soap"
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.02,))
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._http.shutdown()
        self._thread.join()
        self._http.server_close()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        tap = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                packed = self.headers.get("Content-Encoding") == "gzip"
                tap.taps.append((dict(self.headers), gzip.decompress(body) if packed else body))
                headers = {k: v for k, v in self.headers.items() if k.lower() not in HOP_BY_HOP}
                with requests.post(
                    tap.server_url,
                    data=body,
                    headers=headers,
                    verify=str(tap.server_ca),
                    stream=True,
                    timeout=10,
                ) as answer:
                    passed = answer.raw.read(decode_content=False)
                    if tap.alter is not None:
                        is_packed = answer.headers.get("Content-Encoding") == "gzip"
                        told = gzip.decompress(passed) if is_packed else passed
                        altered = tap.alter(tap.taps[-1][1], told)
                        if altered is None:
                            self.close_connection = True
                            return
                        passed = gzip.compress(altered) if is_packed else altered
                    self.send_response(answer.status_code)
                    for name, value in answer.headers.items():
                        if name.lower() not in HOP_BY_HOP:
                            self.send_header(name, value)
                self.send_header("Content-Length", str(len(passed)))
                self.end_headers()
                self.wfile.write(passed)

            def log_message(self, format: str, *args: object) -> None: ...

        return Handler
