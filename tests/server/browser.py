"""The pages in a real browser: Debian's Chromium, driven by Playwright over real HTTPS.

Checks what a person with a keyboard, with bad eyes or with a reader needs, and takes pictures.
"""

from __future__ import annotations

import base64
import hashlib
import os
import re
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from playwright.sync_api import Browser, Page, Playwright

from meterdesk_server.people import sessions
from meterdesk_server.server import ServerThread
from meterdesk_server.web.page import COOKIE

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
PICTURES = os.environ.get("METERDESK_PICTURES", "")
"""A folder for pictures of every page the tests look at; none are taken without it."""

LOOKS: dict[str, tuple[Literal["light", "dark"], int, int]] = {
    "light": ("light", 1280, 720),
    "dark": ("dark", 1280, 720),
    "large": ("light", 640, 360),  # 1,280 x 720 at 200 %
    "narrow": ("dark", 340, 640),
}

needs_chromium = pytest.mark.skipif(
    CHROMIUM is None, reason="chromium is not installed: apt-get install chromium"
)

_PATIENCE = 10_000
"""Milliseconds."""
_CHECK = (Path(__file__).parent / "page_check.js").read_text(encoding="utf-8")


def start(playwright: Playwright, pins: Sequence[str]) -> Browser:
    """One Chromium for a whole session, which trusts certificates with these keys alone."""
    arguments = [f"--ignore-certificate-errors-spki-list={','.join(pins)}"]
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        arguments.append("--no-sandbox")
    return playwright.chromium.launch(executable_path=CHROMIUM, args=arguments)


@contextmanager
def opened(
    browser: Browser, server: ServerThread, person_id: int | None = None, **options
) -> Iterator[Page]:
    """A window without scripts, signed in as that person; `options` as Playwright names them."""
    options = {"java_script_enabled": False, "locale": "en-GB", **options}
    context = browser.new_context(base_url=server.site.public_url, **options)
    context.set_default_timeout(_PATIENCE)
    try:
        if person_id is not None:
            with server.site.store.begin() as connection:
                token = sessions.begin(connection, person_id, server.site.clock())
            url = server.site.public_url
            context.add_cookies([{"name": COOKIE, "value": token, "url": url, "secure": True}])
        yield context.new_page()
    finally:
        context.close()


def key_pin(certificate_file: Path) -> str:
    """The digest of a certificate's public key, as browsers pin one."""
    certificate = x509.load_pem_x509_certificate(certificate_file.read_bytes())
    key = certificate.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return base64.b64encode(hashlib.sha256(key).digest()).decode()


def troubles(page: Page) -> list[str]:
    """What is wrong with a page for somebody who reads it with difficulty; should be empty."""
    return page.evaluate(_CHECK)


def troubles_of_all_looks(page: Page) -> list[str]:
    """The same as somebody sees the page in the dark, at 200 %, or on a telephone."""
    found = []
    for look, (scheme, width, height) in LOOKS.items():
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        page.set_viewport_size({"width": width, "height": height})
        found += [f"{look}: {trouble}" for trouble in troubles(page)]
        name = re.sub("[^a-z0-9]+", "-", page.url.split("/", 3)[3])[:40]
        picture(page, f"{name}-{look}")
    return found


def picture(page: Page, name: str) -> None:
    """Keeps what is seen, where somebody wants to look at it."""
    if PICTURES:
        Path(PICTURES).mkdir(parents=True, exist_ok=True)
        page.screenshot(path=Path(PICTURES) / f"{name}.png", full_page=True)
