"""The supplier's file: taken whole, or refused in one sentence."""

from __future__ import annotations

import hashlib
import ssl
from datetime import UTC, datetime, timedelta

import pytest
import trustme
from hypothesis import given
from hypothesis import strategies as st
from tests.supplier_file import KEY, summed, written

from meterdesk.domain.enrolment_file import MOST_BYTES, EnrolmentFile, read_file
from meterdesk.domain.errors import BadInputError

NOW = datetime(2026, 11, 4, 13, 10, tzinfo=UTC)
UNTIL = datetime(2026, 12, 1, 10, tzinfo=UTC)


@pytest.fixture(scope="module")
def authority() -> str:
    return trustme.CA().cert_pem.bytes().decode("ascii")


def test_it_says_server_key_and_whom_it_is_for() -> None:
    file = read_file(written(), NOW)

    assert file == EnrolmentFile("https://meters.example/soap", KEY, "Acme", "Hamburg", UNTIL)
    assert file.fingerprint == ""


def test_its_authority_has_the_fingerprint_of_the_letter(authority: str) -> None:
    file = read_file(written(authority), NOW)

    der = ssl.PEM_cert_to_DER_cert(authority)
    assert file.authority == authority
    assert file.fingerprint.replace(":", "").lower() == hashlib.sha256(der).hexdigest()


def test_line_ends_and_a_mark_of_a_mail_program_change_nothing(authority: str) -> None:
    sent = b"\xef\xbb\xbf" + written(authority).replace(b"\n", b"\r\n")

    assert read_file(sent, NOW) == read_file(written(authority), NOW)


def test_the_key_stands_in_no_text_of_it(authority: str) -> None:
    assert KEY[7:] not in repr(read_file(written(authority), NOW))


def test_it_is_opened_until_its_time_is_over() -> None:
    read_file(written(), UNTIL - timedelta(seconds=1))

    with pytest.raises(BadInputError, match="until 2026-12-01; ask your supplier for a new one"):
        read_file(written(), UNTIL)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x89PNG\r\n\x1a\n",
        b"PK\x03\x04",
        b"Dear Kim, the key is ABC123-DEF.",
        b'server = "https://meters.example/soap"\n',
        b'meterdesk_enrolment = "1"\n',
        b"meterdesk_enrolment = true\n",
        b"[" * 40_000,
        written(office='"' + "x" * MOST_BYTES + '"'),
    ],
    ids=range(9),
)
def test_another_file_is_said_to_be_none(content: bytes) -> None:
    with pytest.raises(BadInputError, match="That is no file for the set-up of Meterdesk"):
        read_file(content, NOW)


def test_one_of_a_later_program_says_what_helps() -> None:
    content = written(meterdesk_enrolment="2", server="{ host = 'meters.example' }")

    with pytest.raises(BadInputError, match="for a newer Meterdesk; install that first"):
        read_file(content, NOW)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda it: it.replace(b"meters.example", b"meters.evil"),
        lambda it: it[:-40],
        lambda it: it + b'server = "https://meters.evil/soap"\n',
        lambda it: it.partition(b"checksum")[0],
        lambda it: it.replace(b"Hamburg", b"Hamb\xfcrg"),
        lambda it: it.replace(b'"Acme"', b'"Acme'),
        lambda it: it.replace(b"# Open", b"# open"),
    ],
    ids=range(7),
)
def test_one_that_was_changed_or_cut_off_is_not_used(spoil) -> None:
    with pytest.raises(BadInputError, match="was changed or damaged on its way"):
        read_file(spoil(written()), NOW)


@pytest.mark.parametrize(
    "changes",
    [
        {"server": '"http://meters.example/soap"'},
        {"server": '"https://user:word@meters.example/soap"'},
        {"server": '"javascript:alert(1)"'},
        {"server": "7"},
        {"server": None},
        {"enrolment_key": '"no dash"'},
        {"enrolment_key": '"ABC123-SE\\nCRET"'},
        {"enrolment_key": None},
        {"customer": '"Acme\\u202Eemca"'},
        {"office": '"' + "x" * 201 + '"'},
        {"valid_until": '"soon"'},
        {"valid_until": "2026-12-01"},
        {"valid_until": "2026-12-01T10:00:00"},
        {"authority": '"/etc/passwd"'},
        {"authority": '"-----BEGIN PRIVATE KEY-----\\nAAAA\\n-----END PRIVATE KEY-----\\n"'},
        {"authority": '"-----BEGIN CERTIFICATE-----\\nA\\n-----END CERTIFICATE-----\\n"'},
        {"authority": "[]"},
    ],
    ids=range(17),
)
def test_one_that_no_server_of_ours_writes_is_not_used(changes: dict[str, str]) -> None:
    with pytest.raises(BadInputError, match="not as a supplier's server writes it"):
        read_file(written(**changes), NOW)


@given(st.binary(max_size=300) | st.text(max_size=300).map(lambda text: summed(f"{text}\n")))
def test_nothing_but_a_sentence_comes_of_anything(content: bytes) -> None:
    with pytest.raises(BadInputError):
        read_file(b"meterdesk_enrolment = 1\n" + content, NOW)
