"""The recorded examples: valid, complete, and still what client and server say."""

from __future__ import annotations

import base64
import hashlib
import re

import pytest
from lxml import etree
from tests.contract import recording

from meterdesk_contract.names import EXAMPLES, NAMESPACE, OASIS_1_0, SOAP_ENVELOPE, XSD

SCHEMA = etree.XMLSchema(etree.parse(str(XSD)))
RECORDED = {path.stem: path.read_text(encoding="utf-8") for path in sorted(EXAMPLES.glob("*.xml"))}
KEY = (EXAMPLES / "enrolment-key.txt").read_text(encoding="utf-8").strip()
WSSE, WSU = f"{{{OASIS_1_0.security}}}", f"{{{OASIS_1_0.utility}}}"
UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
DRAWN = (
    (r"(?<=>)\d{4}-\d\d-\d\dT[\d:]+Z", "TIME"),  # when to sync next is drawn from the ProxyId
    (r"(?<=PasswordDigest\">)[^<]+", "DIGEST"),
    (r"(?<=Base64Binary\">)[^<]+", "NONCE"),
    (r"(?<=<ProxySecret>)[^<]+", "SECRET"),
    (r"(?<=<ReceiptKey>)[^<]+", "PUBLIC KEY"),
    (r"(?<=Key=\")[0-9a-f]{16}(?=\")", "KEY ID"),
    (r"(?<=Signature=\")[^\"]+", "SIGNATURE"),
    (r"(?<=<o:Username>)[0-9A-Z]{6}(?=<)", "KEY"),
)


def modulo_what_is_drawn(text: str) -> str:
    """Ids, nonces, digests, secrets and times by what they are instead of by their value."""
    for pattern, word in DRAWN:
        text = re.sub(pattern, word, text)
    return UUID.sub("ID", text)


def typed(text: str) -> etree._Element:
    body = etree.fromstring(text).find(f"{{{SOAP_ENVELOPE}}}Body")
    detail = body.find(".//detail")
    return (body if detail is None else detail)[0]


@pytest.fixture(scope="module")
def today():
    return recording.record()[1]


def test_every_message_fault_and_command_has_its_example():
    assert set(RECORDED) == set(recording.NAMES)


@pytest.mark.parametrize("name", recording.NAMES)
def test_the_example_is_what_client_and_server_say_today(today, name):
    told = modulo_what_is_drawn(today[name])

    assert told == modulo_what_is_drawn(RECORDED[name]), "python -m tests.contract.recording"


@pytest.mark.parametrize("name", recording.NAMES)
def test_the_example_is_valid_and_of_the_kind_its_name_says(name):
    element = typed(RECORDED[name])
    first, _, kind = name.rpartition(".")
    operation = first.partition(".")[0]
    expected = {"request": operation, "response": f"{operation}Response"}.get(kind, name)

    SCHEMA.assertValid(element)
    assert element.tag == f"{{{NAMESPACE}}}{expected}"


@pytest.mark.parametrize("command", recording.COMMANDS)
def test_the_example_of_a_command_holds_that_command(command):
    answer = typed(RECORDED[f"SyncProxy.{command}.response"])

    assert answer.find(f".//{{{NAMESPACE}}}{command}") is not None


@pytest.mark.parametrize("name", [name for name in recording.NAMES if name.endswith("request")])
def test_the_digest_of_the_example_can_be_computed_from_the_page(name):
    """Whoever writes a server tries the digest first: the page has all it takes."""
    token = etree.fromstring(RECORDED[name]).find(f".//{WSSE}UsernameToken")
    secret = re.search(r"<ProxySecret>(.+?)<", RECORDED["RegisterProxy.response"])[1]
    password = KEY if name.startswith("RegisterProxy.") else secret

    nonce = base64.b64decode(token.findtext(f"{WSSE}Nonce"))
    created = token.findtext(f"{WSU}Created").encode()
    digest = hashlib.sha1(nonce + created + password.encode()).digest()

    assert base64.b64encode(digest).decode() == token.findtext(f"{WSSE}Password")
