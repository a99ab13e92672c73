"""Who speaks, and when: the UsernameToken, its nonce, and the times (rows M5, M6)."""

from __future__ import annotations

import secrets
import uuid
from datetime import timedelta

from meterdesk_contract.names import DIALECTS
from meterdesk_server.conformance.answer import Answer
from meterdesk_server.conformance.check import Check
from meterdesk_server.conformance.message import devices, envelope, status
from meterdesk_server.conformance.office import Office, answered, refused
from meterdesk_server.conformance.trial import Trial
from meterdesk_server.conformance.verdict import SkippedError, demand

_FAULT = "NotAuthorizedFault"
_NEAR = timedelta(minutes=2)
_DAY = timedelta(days=1)


def clock(trial: Trial) -> None:
    _ = trial.office
    said = trial.office.say("SyncProxy").time("ServerTime")
    demand(
        said is not None and abs(said - trial.clock()) < _NEAR,
        f"ServerTime is {said}, while it is {trial.clock():%Y-%m-%d %H:%M:%S} UTC.",
    )


def no_header(trial: Trial) -> None:
    body = f"<SyncProxy><ProxyId>{trial.office.user}</ProxyId></SyncProxy>"
    answer = trial.office.post(envelope("", body), "SyncProxy")
    _refused(answer, "A message without a Security header")


def wrong_password(trial: Trial) -> None:
    header = trial.office.header(password=secrets.token_hex(32))
    _refused(trial.office.ask("SyncProxy", header=header), "A wrong digest")


def wrong_key(trial: Trial) -> None:
    """Whoever knows an InstallationId must not be told its secret."""
    _ = trial.office
    letter = trial.letter()
    body = (
        f"<RegisterProxy><InstallationId>{trial.installation}</InstallationId>"
        "<SoftwareVersion>1.0</SoftwareVersion></RegisterProxy>"
    )
    header = letter.header(password=letter.secret[:-1] + "#")
    answer = letter.post(envelope(header.text(), body), "RegisterProxy")
    _refused(answer, "A wrong enrolment key")


def plain_password(trial: Trial) -> None:
    header = trial.office.header(is_text=True)
    _refused(trial.office.ask("SyncProxy", header=header), "A password sent as text")


def unknown_proxy(trial: Trial) -> None:
    _ = trial.office
    stranger = Office(trial.wire, trial.clock, str(uuid.uuid4()), secrets.token_hex(32))
    _refused(stranger.ask("SyncProxy"), "A ProxyId that was never given")


def key_is_no_proxy(trial: Trial) -> None:
    """The enrolment key opens RegisterProxy and nothing else."""
    body = f"<SyncProxy><ProxyId>{trial.office.user}</ProxyId></SyncProxy>"
    letter = trial.letter()
    answer = letter.post(envelope(letter.header().text(), body), "SyncProxy")
    _refused(answer, "SyncProxy signed with the enrolment key")


def other_proxy(trial: Trial) -> None:
    body = f"<SyncProxy><ProxyId>{trial.other.user}</ProxyId></SyncProxy>"
    message = envelope(trial.office.header().text(), body)
    _refused(trial.office.post(message, "SyncProxy"), "The ProxyId of another office in the Body")


def replay(trial: Trial) -> None:
    message = trial.office.write("SyncProxy", "")
    answered(trial.office.post(message, "SyncProxy"), "SyncProxy")
    _refused(trial.office.post(message, "SyncProxy"), "The same message sent again")


def stolen_header(trial: Trial) -> None:
    header = trial.office.header()
    answered(trial.office.ask("SyncProxy", header=header), "SyncProxy")
    answer = trial.office.ask("RegisterProxyDevices", devices("STOLEN1"), header)
    _refused(answer, "Another message with a header that was used")


def old(trial: Trial) -> None:
    _stale(trial, -_DAY)


def future(trial: Trial) -> None:
    _stale(trial, _DAY)


def refreshed(trial: Trial) -> None:
    """Only the token's own Created is in the digest: a Timestamp can be put on later."""
    header = trial.office.header(created=trial.clock() - _DAY)
    answer = trial.office.ask("SyncProxy", header=header)
    refused(answer, _FAULT, "A token of yesterday under a Timestamp of now")


def a_little_off(trial: Trial) -> None:
    for minutes in (-3, 3):
        at = trial.clock() + timedelta(minutes=minutes)
        header = trial.office.header(created=at, stamped=at)
        answer = trial.office.ask("SyncProxy", header=header)
        demand(
            answer.status == 200,
            f"A clock that is {abs(minutes)} minutes off was answered with {answer.outline}.",
        )


def before_all(trial: Trial) -> None:
    """A stranger learns nothing of devices."""
    stranger = Office(trial.wire, trial.clock, trial.office.user, secrets.token_hex(32))
    answer = stranger.ask("ReportSyncStatus", status("c1", "S1"))
    _refused(answer, "A report on an unknown device by nobody known")


def drafts(trial: Trial) -> None:
    """Whether older dialects are read is the server's choice; saying so cleanly is not."""
    taken = []
    for name, dialect in DIALECTS.items():
        answer = trial.office.ask("SyncProxy", header=trial.office.header(dialect=dialect))
        demand(
            answer.status == 200 or answer.code in ("Client", "MustUnderstand"),
            f"WS-Security of the dialect {name} was answered with {answer.outline}.",
        )
        taken += [name] * (answer.status == 200)
    if len(taken) < len(DIALECTS):
        raise SkippedError(f"Read is {', '.join(taken)}; the other dialects need not be.")


def _stale(trial: Trial, by: timedelta) -> None:
    at = trial.clock() + by
    answer = trial.office.ask("SyncProxy", header=trial.office.header(created=at, stamped=at))
    refused(answer, _FAULT, f"A Timestamp of {at:%Y-%m-%d}")
    said = answer.time("ServerTime")
    demand(said is not None, "The fault has no ServerTime; the office cannot set its clock by it.")
    assert said is not None
    demand(abs(said - trial.clock()) < _NEAR, f"The fault's ServerTime is {said}.")


def _refused(answer: Answer, what: str) -> None:
    refused(answer, _FAULT, what)
    demand(
        answer.time("ServerTime") is None,
        f"{what} was refused with a ServerTime, which blames the office's clock.",
    )


_TIME_ADVICE = (
    "Answer with NotAuthorizedFault and ServerTime where a time is more than five minutes off."
)
_NONCE_ADVICE = "Remember nonces for as long as their Created is near enough, and refuse them."
_WHO_ADVICE = "Answer with NotAuthorizedFault without ServerTime, and HTTP 500."
_PROFILE = "UsernameToken Profile 1.0, 3.1"

CHECKS = (
    Check("server-time", "schema", clock, "Set the server's clock, and answer in UTC."),
    Check("no-security", "WSDL", no_header, _WHO_ADVICE),
    Check("wrong-digest", _PROFILE, wrong_password, _WHO_ADVICE),
    Check("wrong-key", _PROFILE, wrong_key, _WHO_ADVICE),
    Check("password-text", "WSDL", plain_password, "Take PasswordDigest alone."),
    Check("unknown-proxy", "WSDL", unknown_proxy, _WHO_ADVICE),
    Check("key-is-no-proxy", "WSDL", key_is_no_proxy, "Take a key for RegisterProxy alone."),
    Check(
        "other-proxy-id",
        "schema, ProxyId",
        other_proxy,
        "Compare the ProxyId in the Body with the user of the token.",
    ),
    Check("before-all-else", "WSDL", before_all, "Look at the digest before looking for devices."),
    Check("replayed-message", _PROFILE, replay, _NONCE_ADVICE),
    Check("replayed-header", _PROFILE, stolen_header, _NONCE_ADVICE),
    Check("old-timestamp", "schema, NotAuthorizedFault", old, _TIME_ADVICE),
    Check("future-timestamp", "schema, NotAuthorizedFault", future, _TIME_ADVICE),
    Check(
        "old-created",
        _PROFILE,
        refreshed,
        "Check the token's Created as well as the Timestamp's: only it is in the digest.",
    ),
    Check("clock-a-little-off", "WSDL", a_little_off, "Allow five minutes to either side."),
    Check(
        "dialects", "row M9", drafts, "Refuse a dialect you do not read as you refuse no header."
    ),
)
