"""What a receipt says has one text, and nothing else passes for it (row B7)."""

from __future__ import annotations

import base64
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from meterdesk_contract.names import EXAMPLES, NAMESPACE
from meterdesk_contract.receipt import (
    NO_PREVIOUS,
    TOKEN,
    NotAReceiptError,
    Receipt,
    ReceiptMeter,
    Token,
    digest,
    key_id,
    parse,
    parse_token,
)

KEY = Ed25519PrivateKey.from_private_bytes(bytes(32))
MOMENTS = st.datetimes(datetime(1, 1, 1), datetime(9999, 12, 31)).map(
    lambda at: at.replace(microsecond=0, tzinfo=UTC)
)
NAMES = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=96).map(
    lambda text: " ".join(text.split(" ")).strip(" ") or "x"
)
"""What xs:token lets a meter be called, line separators of Unicode too."""


@st.composite
def receipts(draw) -> Receipt:
    names = draw(st.lists(NAMES, unique=True, max_size=6))
    cut = draw(st.integers(0, len(names)))
    counts = st.integers(0, 2**64 - 1)
    return Receipt(
        draw(st.from_regex(r"[0-9a-f]{16}", fullmatch=True)),
        draw(st.from_regex(r"[A-Za-z0-9-]{1,36}", fullmatch=True)),
        draw(st.from_regex(r"[A-Za-z0-9][A-Za-z0-9 ._/-]{0,31}", fullmatch=True)),
        draw(st.from_regex(r"[A-Za-z0-9-]{1,36}", fullmatch=True)),
        draw(st.integers(1, 2**32 - 1)),
        draw(st.from_regex(r"[0-9a-f]{64}", fullmatch=True)),
        draw(MOMENTS),
        tuple(ReceiptMeter(name, draw(counts), draw(MOMENTS)) for name in names[:cut]),
        tuple(names[cut:]),
    )


ONE = Receipt(
    "0123456789abcdef",
    "proxy-1",
    "SER 1",
    "request-1",
    1,
    NO_PREVIOUS,
    datetime(2026, 3, 2, 12, tzinfo=UTC),
    (
        ReceiptMeter("b c", 2**64 - 1, datetime(2026, 3, 2, 11, tzinfo=UTC)),
        ReceiptMeter("B", 0, datetime(2026, 3, 2, 11, 0, 5, tzinfo=UTC)),
    ),
    ("no such",),
)


def signed(receipt: Receipt) -> Token:
    return Token(receipt.text, base64.b64encode(KEY.sign(receipt.text.encode())).decode())


def test_the_text_is_what_the_contract_says() -> None:
    assert ONE.text == (
        "meterdesk receipt 1\n"
        "key 0123456789abcdef\n"
        "office proxy-1\n"
        "device SER 1\n"
        "request request-1\n"
        "number 1\n"
        f"previous {'0' * 64}\n"
        "issued 2026-03-02T12:00:00Z\n"
        "meter 0 2026-03-02T11:00:05Z B\n"
        "meter 18446744073709551615 2026-03-02T11:00:00Z b c\n"
        "missing no such\n"
    )


@settings(max_examples=60, deadline=None)
@given(receipts())
def test_what_was_printed_is_parsed_to_the_same(receipt) -> None:
    again = parse(receipt.text)

    assert again.text == receipt.text
    assert set(again.meters) == set(receipt.meters)
    assert set(again.missing) == set(receipt.missing)


@settings(max_examples=40, deadline=None)
@given(receipts())
def test_a_token_is_found_in_text_and_gives_the_receipt_back(receipt) -> None:
    token = signed(receipt)

    [found] = TOKEN.findall(f'7,"{token}";x\n')

    assert parse_token(found) == token


@settings(max_examples=60, deadline=None)
@given(receipts(), st.data())
def test_a_changed_byte_is_no_receipt_or_carries_no_signature(receipt, data) -> None:
    token = signed(receipt)
    content = bytearray(token.text.encode())
    at = data.draw(st.integers(0, len(content) - 1))
    content[at] ^= data.draw(st.integers(1, 255))

    with pytest.raises(InvalidSignature):
        KEY.public_key().verify(base64.b64decode(token.signature), bytes(content))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("receipt 1\n", "receipt 2\n"),
        ("number 1\n", "number 01\n"),
        ("meter 0 ", "meter 00 "),
        ("meter 0 ", "meter -1 "),
        ("T11:00:05Z", "T11:00:61Z"),
        ("T12:00:00Z", "T12:00:00+00:00"),
        ("missing no such\n", "missing no such"),
        ("missing no such\n", "missing no such\n\n"),
        ("missing no such\n", "missing no such\nmissing a\n"),
        ("meter 0 2026-03-02T11:00:05Z B\n", "missing B\n"),
        ("\n", "\r\n"),
    ],
)
def test_another_way_to_write_it_is_no_receipt(old, new) -> None:
    with pytest.raises(NotAReceiptError):
        parse(ONE.text.replace(old, new))


@pytest.mark.parametrize("damage", ["", "mdr1.", "mdr2", "mdr1.%%%.abc"])
def test_what_is_no_token_is_refused(damage) -> None:
    with pytest.raises(NotAReceiptError):
        parse_token(damage)


def test_a_token_has_one_spelling() -> None:
    token = str(signed(ONE))
    other = token[:-1] + chr(ord(token[-1]) + 1)  # the same 64 bytes: only spare bits differ

    with pytest.raises(NotAReceiptError):
        parse_token(other)


def test_the_recorded_receipt_is_signed_by_the_recorded_key() -> None:
    def recorded(name: str) -> etree._Element:
        return etree.parse(str(Path(EXAMPLES) / f"{name}.xml")).getroot()

    def all_of(root: etree._Element, name: str) -> list[etree._Element]:
        return root.findall(f".//{{{NAMESPACE}}}{name}")

    [key] = all_of(recorded("RegisterProxy.response"), "ReceiptKey")
    [given_] = all_of(recorded("SubmitBillingReads.response"), "Receipt")
    sent = recorded("SubmitBillingReads.request")
    moment = "%Y-%m-%dT%H:%M:%SZ"

    receipt = Receipt(
        given_.get("Key"),
        all_of(sent, "ProxyId")[0].text,
        given_.get("SerialNumber"),
        given_.get("BillingRequestId"),
        int(given_.get("Number")),
        given_.get("Previous"),
        datetime.strptime(given_.get("IssuedAt"), moment).replace(tzinfo=UTC),
        tuple(
            ReceiptMeter(
                one.get("Name"),
                int(one.get("Value")),
                datetime.strptime(one.get("ReadDate"), moment).replace(tzinfo=UTC),
            )
            for one in all_of(sent, "Meter")
        ),
        tuple(one.get("Name") for one in all_of(sent, "MissingMeter")),
    )

    public = base64.b64decode(key.text)
    assert receipt.key_id == key_id(public)
    assert receipt.digest == digest(receipt.text)
    _verify(public, given_.get("Signature"), receipt.text)


def _verify(public: bytes, signature: str, text: str) -> None:
    key = Ed25519PublicKey.from_public_bytes(public)
    key.verify(base64.b64decode(signature), text.encode())
