"""Hostile and broken messages: each is a fault in one sentence, never a traceback (row M5)."""

from __future__ import annotations

import gzip
import uuid
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.server.speech import Clock, Direct, Line, Office, envelope, security, stamp

from meterdesk_contract.names import OASIS_1_0
from meterdesk_server.server import ServerThread, open_premises

MIB = 1024 * 1024
UTILITY = OASIS_1_0.utility.encode()


@pytest.fixture(scope="module")
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="module")
def server(tmp_path_factory, clock):
    with ServerThread(tmp_path_factory.mktemp("server"), clock) as server:
        yield server


@pytest.fixture(scope="module")
def office(server, clock):
    line = Line(server.url, server.ca_file)
    office = Office(line, clock)
    said = office.enrol(server.desk.create_enrolment_key(), str(uuid.uuid4()))
    office.proxy_id, office.secret = said.text("ProxyId"), said.text("ProxySecret")
    yield office
    line.http.close()


@pytest.fixture
def line(office) -> Line:
    return office.line


@pytest.fixture
def sync(office, clock):
    """A function that writes a good SyncProxy message, or one with other parts."""

    def write(header: str | None = None, body: str | None = None) -> bytes:
        return envelope(
            security(office.proxy_id, office.secret, clock.now) if header is None else header,
            f"<SyncProxy><ProxyId>{office.proxy_id}</ProxyId></SyncProxy>"
            if body is None
            else body,
        )

    return write


ENTITY = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'


@pytest.mark.parametrize("doctype", [ENTITY, BOMB, "<!DOCTYPE x>"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_doctype_is_refused_in_every_encoding(line, sync, doctype, encoding) -> None:
    content = (doctype + sync().decode()).encode(encoding)

    said = line.post(content, "SyncProxy")

    assert (said.status, said.fault) == (500, "InvalidRequestFault")
    assert "DOCTYPE" in said.reason


def test_utf_16_is_read_as_the_basic_profile_wants(line, sync) -> None:
    said = line.post(sync().decode().encode("utf-16"), "SyncProxy")

    assert said.status == 200


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "not well-formed"),
        (b"\xff\xfe\x00", "not written in UTF-8"),
        (b"\xc3\x28", "not written in UTF-8"),
        (b"hello", "not well-formed"),
        (b"<a>&undefined;</a>", "not well-formed"),
        (b"<a></b>", "not well-formed"),
        (b"<a>\x00</a>", "not well-formed"),
        (b"<a/>", "not a SOAP envelope"),
        (b"<Envelope/>", "not one of SOAP 1.1"),
        (b"<a>" * 5000 + b"</a>" * 5000, "deeper than 32"),
        (b"<a>" * 40 + b"</a>" * 40, "deeper than 32"),
    ],
)
def test_what_is_no_envelope_is_a_fault(line, content, sentence) -> None:
    said = line.post(content, "SyncProxy")

    assert said.status == 500
    assert sentence in said.reason


def test_depth_inside_the_header_is_bounded_too(line, sync) -> None:
    said = line.post(sync(header="<a>" * 200 + "</a>" * 200), "SyncProxy")

    assert said.fault == "InvalidRequestFault"


def test_gzip_bomb_is_not_inflated(line) -> None:
    bomb = gzip.compress(b" " * (64 * MIB), 9)

    said = line.post(bomb, "SyncProxy", Content_Encoding="gzip")

    assert "when inflated" in said.reason


def test_message_longer_than_16_mib_is_a_fault(line) -> None:
    said = line.post(b" " * (17 * MIB), "SyncProxy")

    assert "longer than" in said.reason


def test_gzip_is_read_and_answered_in_kind(line, sync) -> None:
    plain = line.post(sync(), "SyncProxy", Accept_Encoding="identity")
    said = line.post(gzip.compress(sync()), "SyncProxy", Content_Encoding="gzip")

    assert said.status == plain.status == 200
    assert said.headers["content-encoding"] == "gzip"
    assert "content-encoding" not in plain.headers
    assert said.headers["content-type"] == "text/xml; charset=utf-8"


@pytest.mark.parametrize("content", [b"not gzip", gzip.compress(b"<a/>", mtime=0)[:-4]])
def test_broken_gzip_is_a_fault(line, content) -> None:
    said = line.post(content, "SyncProxy", Content_Encoding="gzip")

    assert said.fault == "InvalidRequestFault"


def test_unknown_encodings_and_types_are_http_415(line, sync) -> None:
    brotli = line.post(sync(), "SyncProxy", Content_Encoding="br")
    soap12 = line.post(sync(), "SyncProxy", Content_Type="application/soap+xml")

    assert (brotli.status, soap12.status) == (415, 415)


def test_replayed_message_is_refused(line, sync, clock) -> None:
    content = sync()

    first, again = line.post(content, "SyncProxy"), line.post(content, "SyncProxy")

    assert first.status == 200
    assert again.fault == "NotAuthorizedFault"
    assert "sent before" in again.reason


@pytest.mark.parametrize("minutes", [-6, 6, -6000])
def test_clock_that_is_off_is_told_the_servers_time(line, sync, office, clock, minutes) -> None:
    header = security(office.proxy_id, office.secret, clock.now + timedelta(minutes=minutes))

    said = line.post(sync(header), "SyncProxy")

    assert said.fault == "NotAuthorizedFault"
    assert said.text("ServerTime") == stamp(clock.now)


@pytest.mark.parametrize("minutes", [-4, 4])
def test_clock_that_is_nearly_right_will_do(line, sync, office, clock, minutes) -> None:
    header = security(office.proxy_id, office.secret, clock.now + timedelta(minutes=minutes))

    assert line.post(sync(header), "SyncProxy").status == 200


def test_old_token_under_a_fresh_timestamp_is_refused(line, sync, office, clock) -> None:
    """The Timestamp is not covered by the digest: the token's own Created has to be."""
    old = stamp(clock.now - timedelta(minutes=6))
    header = security(office.proxy_id, office.secret, clock.now - timedelta(minutes=6))

    said = line.post(sync(header.replace(old, stamp(clock.now), 1)), "SyncProxy")

    assert said.fault == "NotAuthorizedFault"


def test_expired_timestamp_is_refused(line, sync, office, clock) -> None:
    at = clock.now - timedelta(minutes=4)
    expired = f"<wsu:Expires>{stamp(clock.now - timedelta(minutes=6))}</wsu:Expires>"
    header = security(office.proxy_id, office.secret, at)

    said = line.post(
        sync(header.replace("</wsu:Timestamp>", f"{expired}</wsu:Timestamp>")), "SyncProxy"
    )

    assert "expired" in said.reason


@pytest.mark.parametrize("year", ["9999-12-31T23:59:59Z", "9999-12-31T23:59:59-14:00"])
def test_timestamp_that_never_expires_fails_nothing(line, sync, office, clock, year) -> None:
    expires = f"<wsu:Expires>{year}</wsu:Expires></wsu:Timestamp>"
    header = security(office.proxy_id, office.secret, clock.now)

    said = line.post(sync(header.replace("</wsu:Timestamp>", expires)), "SyncProxy")

    assert (said.status, said.fault) in [(200, None), (500, "NotAuthorizedFault")]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Security>", "Other>"),
        ("#PasswordDigest", "#PasswordText"),
        ("<wsu:Timestamp>", "<wsu:Timestamp/><wsu:Timestamp>"),
        ("#Base64Binary", "#HexBinary"),
        ("Z</wsu:Created>", "</wsu:Created>"),
        ("Z</wsu:Created>", "tomorrow</wsu:Created>"),
        ("2026-03-02T09:00:00Z<", "0001-01-01T00:00:00+14:00<"),
        ("2026-03-02T09:00:00Z<", "0001-01-01T00:00:00Z<"),
        ("2026-03-02T09:00:00Z<", "9999-12-31T23:59:59-14:00<"),
        ("<wsse:Username>", "<wsse:Username>x"),
        ("<wsse:Username>", "<wsse:Username>" + "x" * 300),
        ("<wsse:Username>", "<wsse:Username>' OR 1=1 --"),
        ("</wsse:Password>", "é</wsse:Password>"),
        ("</wsse:Nonce>", "%</wsse:Nonce>"),
    ],
)
def test_token_that_is_not_quite_one_is_refused(line, sync, office, clock, old, new) -> None:
    header = security(office.proxy_id, office.secret, clock.now).replace(old, new)
    if old == "Security>":
        header = ""

    said = line.post(sync(header), "SyncProxy")

    assert (said.status, said.fault) == (500, "NotAuthorizedFault")


def test_proxy_cannot_speak_for_another(server, office, clock) -> None:
    other = Office(office.line, clock)
    said = other.enrol(server.desk.create_enrolment_key(), str(uuid.uuid4()))

    said = office.say("SyncProxy", "", proxy_id=said.text("ProxyId"))

    assert said.fault == "NotAuthorizedFault"
    assert "ProxyId" in said.reason


def test_enrolment_key_opens_nothing_but_registering(server, line, clock, sync) -> None:
    key = server.desk.create_enrolment_key()
    name = key.partition("-")[0]

    said = line.post(
        sync(security(name, key, clock.now), f"<SyncProxy><ProxyId>{name}</ProxyId></SyncProxy>"),
        "SyncProxy",
    )

    assert said.fault == "NotAuthorizedFault"


def test_unknown_header_that_must_be_understood_is_a_fault(line, sync, office, clock) -> None:
    token = security(office.proxy_id, office.secret, clock.now)

    said = line.post(sync(token + '<x:y xmlns:x="urn:x" soap:mustUnderstand="1"/>'), "SyncProxy")

    assert said.fault == "soap:MustUnderstand"


def test_header_for_somebody_else_is_passed_over(line, sync, office, clock) -> None:
    token = security(office.proxy_id, office.secret, clock.now)
    other = '<x:y xmlns:x="urn:x" soap:actor="urn:z" soap:mustUnderstand="1"/>'

    assert line.post(sync(token + other + '<x:z xmlns:x="urn:x"/>'), "SyncProxy").status == 200


@pytest.mark.parametrize("action", ["", "SyncProxy", '"urn:meterdesk:communication:1/Other"'])
def test_soap_action_has_to_be_that_of_the_body(line, sync, action) -> None:
    said = line.post(sync(), "SyncProxy", SOAPAction=action)

    assert said.fault == "InvalidRequestFault"
    assert "SOAPAction" in said.reason


@pytest.mark.parametrize(
    "body", ["", "text", "<SyncProxy/><SyncProxy/>", "<Other/>", "<a xmlns=''/>"]
)
def test_body_holds_one_operation_of_the_contract(line, sync, body) -> None:
    said = line.post(sync(body=body), "SyncProxy")

    assert said.fault == "InvalidRequestFault"


def test_schemas_own_message_and_line_are_in_the_fault(line, sync, office) -> None:
    """Row M15: what the contract does not name has no place in a message."""
    body = f"<SyncProxy>\n<ProxyId>{office.proxy_id}</ProxyId>\n<HostName>pc</HostName></SyncProxy>"
    first = sync().decode().partition("<soap:Body>")[0].count("\n") + 1

    said = line.post(sync(body=body), "SyncProxy")

    assert said.fault == "InvalidRequestFault"
    assert f"Line {first + 2}: Element 'HostName': This element is not expected" in said.reason
    assert said.text("Line") == str(first + 2)


@pytest.mark.parametrize(
    "last", ["2026-03-02T24:00:00Z", "0000-01-01T00:00:00Z", "2026-02-30T00:00:00Z"]
)
def test_time_no_calendar_has_is_a_fault(line, sync, office, last) -> None:
    body = f"<SyncProxy><ProxyId>{office.proxy_id}</ProxyId><LastSync>{last}</LastSync></SyncProxy>"

    said = line.post(sync(body=body), "SyncProxy")

    assert said.fault == "InvalidRequestFault"


@pytest.mark.parametrize("serial", ["' OR 1=1 --", "&lt;script>", "../../etc", "x" * 33, "é"])
def test_serial_number_that_is_none_is_refused(office, serial) -> None:
    assert office.register(serial).fault == "InvalidRequestFault"


def test_name_with_sql_and_html_is_only_a_name(server, office, clock) -> None:
    name = "'); DROP TABLE device; -- &lt;b>"
    office.register("SER7")

    said = office.supplies(
        "SER7", f'<Supply Name="{name}" Value="1" ReadDate="{stamp(clock.now)}"/>'
    )

    assert said.outcomes == ["Accepted"]
    assert server.desk.supplies()[0].name == "'); DROP TABLE device; -- <b>"


def test_nothing_but_messages_and_the_contract_is_served(office) -> None:
    base = office.line.url.removesuffix("/soap")
    http = office.line.http

    answers = [http.get(office.line.url), http.delete(office.line.url), http.get(base + "/../x")]

    assert [answer.status_code for answer in answers] == [405, 405, 404]
    assert http.get(base + "/healthz").json() == {"healthy": True}


@pytest.fixture(scope="module")
def direct(tmp_path_factory, clock):
    with open_premises(tmp_path_factory.mktemp("direct"), clock=clock) as premises:
        yield Direct(premises.service)


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_whatever_is_changed_in_a_message_the_answer_is_a_fault(direct, data) -> None:
    """Credentials are unknown here, so that nothing may pass; and nothing may fail badly."""
    body = "<SyncProxy><ProxyId>p</ProxyId><LastSync>2026-03-02T09:00:00Z</LastSync></SyncProxy>"
    good = envelope(security("p", "secret", Clock().now, b"n" * 16), body)
    start = data.draw(st.integers(0, len(good)))
    end = data.draw(st.integers(start, min(len(good), start + 40)))
    put = data.draw(
        st.binary(max_size=20)
        | st.text(max_size=20).map(lambda s: s.encode("utf-8", "replace"))
        | st.sampled_from([b"<", b"&amp;", b"<![CDATA[", b"<!--", b"<?x?>", UTILITY])
    )

    said = direct.post(good[:start] + put + good[end:], "SyncProxy")

    assert said.status == 500
    assert said.fault != "soap:Server"
