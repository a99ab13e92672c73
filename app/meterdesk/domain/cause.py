"""Why a conversation with the server can fail: each cause with its one remedy (row B5)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Doer(StrEnum):
    """Who can put it right, in the words people read."""

    OFFICE = "you"
    IT = "your IT administrator"
    SUPPLIER = "your supplier"
    NOBODY = "nobody needs to: it is tried again by itself"


class Cause(StrEnum):
    """Why a conversation failed. The values are stable: documents and the store hold them."""

    NO_NETWORK = "no network"
    ADDRESS = "impossible address"
    DNS = "name not found"
    DNS_DOWN = "no name server"
    CONNECT = "no connection"
    UNREACHABLE = "unreachable"
    TIMEOUT = "time-out"
    SLOW = "too slow"
    BROKEN_OFF = "broken off"
    PROXY = "Internet proxy"
    PROXY_ADDRESS = "Internet proxy address"
    PROXY_SCRIPT = "Internet proxy script"
    PROXY_SILENT = "Internet proxy silent"
    PROXY_STRANGE = "no Internet proxy"
    PROXY_REFUSES = "Internet proxy refuses"
    PROXY_PASSWORD = "Internet proxy password"
    PROXY_PASSWORD_WRONG = "Internet proxy password wrong"
    PROXY_SIGN_IN = "Internet proxy sign-in"
    PROXY_TARGET = "unreachable behind the Internet proxy"
    CERTIFICATE = "certificate"
    CERTIFICATE_EXPIRED = "certificate expired"
    CERTIFICATE_NOT_YET = "certificate not valid yet"
    CERTIFICATE_UNTRUSTED = "certificate not trusted"
    CERTIFICATE_NAME = "certificate of another host"
    CERTIFICATE_REVOKED = "certificate revoked"
    AUTHORITY_FILE = "certificate authority file"
    TLS = "encryption too old"
    NO_TLS = "no encryption"
    WEB_PAGE = "web page"
    REDIRECT = "redirect"
    NOT_A_SERVER = "not a Communication Server"
    OTHER_SERVICE = "another SOAP service"
    VERSION = "contract version"
    EMPTY = "empty answer"
    DAMAGED = "damaged answer"
    TOO_LARGE = "answer too large"
    BUSY = "server busy"
    NOT_READY = "server not ready"
    SERVER_TROUBLE = "server in trouble"
    CREDENTIALS = "credentials"
    CLOCK = "clock"
    CONTRACT = "contract"
    UNKNOWN_DEVICE = "unknown device"


@dataclass(frozen=True, slots=True)
class Remedy:
    """What happened and the one thing to do, as sentences with {facts} to be filled in.

    `title` is a few words that need no facts: for a tooltip, a line of a table.
    """

    title: str
    what: str
    action: str
    who: Doer


_THEN_SUPPLIER = "It is tried again by itself; if it stays so, ask your supplier."
_THEN_IT = "It is tried again by itself; if it stays so, ask your IT administrator."


REMEDIES: dict[Cause, Remedy] = {
    Cause.NO_NETWORK: Remedy(
        "No network",
        "This PC has no network connection.",
        "Check its cable or its Wi-Fi.",
        Doer.OFFICE,
    ),
    Cause.ADDRESS: Remedy(
        "Impossible server address",
        "“{host}” cannot be the name of a server.",
        "Check the server address in Preferences, Server.",
        Doer.OFFICE,
    ),
    Cause.DNS: Remedy(
        "Server name not found",
        "Nobody knows the name {host}.",
        "Check the server address for a typing error, or ask your IT administrator whether names "
        "of the Internet are found here.",
        Doer.OFFICE,
    ),
    Cause.DNS_DOWN: Remedy(
        "Names cannot be looked up",
        "The name {host} could not be looked up, because no name server answered.",
        "Check whether web pages open on this PC; if they do not, ask your IT administrator.",
        Doer.IT,
    ),
    Cause.CONNECT: Remedy(
        "The server takes no connections",
        "{host} takes no connections.",
        "Check the server address and its port, or ask your supplier whether the server is "
        "running.",
        Doer.SUPPLIER,
    ),
    Cause.UNREACHABLE: Remedy(
        "No way to the server",
        "No way leads from this network to {host}.",
        "Ask your IT administrator whether this PC may reach it.",
        Doer.IT,
    ),
    Cause.TIMEOUT: Remedy(
        "The server does not answer",
        "{host} does not answer.",
        "It is tried again by itself; if it stays so, a firewall may be in the way: ask your IT "
        "administrator.",
        Doer.IT,
    ),
    Cause.SLOW: Remedy(
        "The answer is too slow",
        "{host} did not answer completely within {seconds} seconds.",
        _THEN_SUPPLIER,
        Doer.SUPPLIER,
    ),
    Cause.BROKEN_OFF: Remedy(
        "The connection broke off",
        "The connection to {host} broke off.",
        _THEN_IT,
        Doer.IT,
    ),
    Cause.PROXY: Remedy(
        "The Internet proxy is not reached",
        "The Internet proxy {proxy} cannot be reached ({why}).",
        "Check its address in Preferences, Internet, or ask your IT administrator.",
        Doer.IT,
    ),
    Cause.PROXY_ADDRESS: Remedy(
        "Impossible Internet proxy",
        "“{proxy}” is no Internet proxy that can be used.",
        "Write for example http://proxy.example:8080 in Preferences, Internet, or choose another "
        "way there.",
        Doer.IT,
    ),
    Cause.PROXY_SCRIPT: Remedy(
        "The Internet proxy is told by a script",
        "This PC finds its Internet proxy by a script (PAC), which Meterdesk does not run, and the "
        "direct way to {host} does not work.",
        "Ask your IT administrator for the address of the proxy and type it in Preferences, "
        "Internet.",
        Doer.IT,
    ),
    Cause.PROXY_SILENT: Remedy(
        "The Internet proxy does not answer",
        "The Internet proxy {proxy} takes the connection and does not say whether it reaches "
        "{host}.",
        _THEN_IT,
        Doer.IT,
    ),
    Cause.PROXY_STRANGE: Remedy(
        "That is no Internet proxy",
        "What answers at {proxy} is no Internet proxy.",
        "Check its address and port in Preferences, Internet, or ask your IT administrator.",
        Doer.IT,
    ),
    Cause.PROXY_REFUSES: Remedy(
        "The Internet proxy refuses",
        "The Internet proxy {proxy} does not let this PC reach {host} (status {status}).",
        "Ask your IT administrator to allow it.",
        Doer.IT,
    ),
    Cause.PROXY_PASSWORD: Remedy(
        "The Internet proxy wants a password",
        "The Internet proxy {proxy} wants a password.",
        "Type user name and password in Preferences, Internet.",
        Doer.IT,
    ),
    Cause.PROXY_PASSWORD_WRONG: Remedy(
        "The Internet proxy's password is wrong",
        "The Internet proxy {proxy} does not accept its user name and password.",
        "Type them anew in Preferences, Internet.",
        Doer.IT,
    ),
    Cause.PROXY_SIGN_IN: Remedy(
        "The Internet proxy wants another sign-in",
        "The Internet proxy {proxy} wants a sign-in ({schemes}) that Meterdesk does not speak; it "
        "speaks Basic.",
        "Ask your IT administrator to let this PC reach {host} without a sign-in, or with Basic.",
        Doer.IT,
    ),
    Cause.PROXY_TARGET: Remedy(
        "The Internet proxy does not reach the server",
        "The Internet proxy {proxy} works, but it cannot reach {host} (status {status}).",
        "Check the server address; if it is right, it is tried again by itself, and your supplier "
        "knows whether the server is running.",
        Doer.SUPPLIER,
    ),
    Cause.CERTIFICATE: Remedy(
        "The certificate cannot be verified",
        "The certificate of {host} cannot be verified ({why}).",
        "Ask your supplier or your IT administrator.",
        Doer.IT,
    ),
    Cause.CERTIFICATE_EXPIRED: Remedy(
        "The certificate has expired",
        "The certificate of {host} has expired.",
        "Check the date of this PC; if it is right, ask your supplier to renew the certificate.",
        Doer.SUPPLIER,
    ),
    Cause.CERTIFICATE_NOT_YET: Remedy(
        "The certificate is not valid yet",
        "The certificate of {host} is not valid yet.",
        "Check the date of this PC; if it is right, ask your supplier.",
        Doer.OFFICE,
    ),
    Cause.CERTIFICATE_UNTRUSTED: Remedy(
        "The certificate is not trusted",
        "The certificate of {host} was not issued by anybody this PC trusts.",
        "If your supplier, or a firewall of your network, uses a certificate authority of its own, "
        "have its file added in Preferences, Server.",
        Doer.IT,
    ),
    Cause.CERTIFICATE_NAME: Remedy(
        "The certificate belongs to another host",
        "The certificate that {host} shows belongs to another host name.",
        "Check the server address, and open a web browser in case this network wants a log-in.",
        Doer.OFFICE,
    ),
    Cause.CERTIFICATE_REVOKED: Remedy(
        "The certificate was revoked",
        "The certificate of {host} has been revoked.",
        "Ask your supplier.",
        Doer.SUPPLIER,
    ),
    Cause.AUTHORITY_FILE: Remedy(
        "The certificate authority cannot be read",
        "The certificate authority in {path} cannot be read.",
        "Choose a PEM file in Preferences, Server.",
        Doer.IT,
    ),
    Cause.TLS: Remedy(
        "No encryption could be agreed on",
        "No encrypted connection to {host} could be agreed on; it must speak TLS 1.2 or newer.",
        "Ask your supplier, or your IT administrator where a firewall looks into connections.",
        Doer.SUPPLIER,
    ),
    Cause.NO_TLS: Remedy(
        "The port is not encrypted",
        "{host} answers without encryption at this port.",
        "Check the server address and its port in Preferences, Server.",
        Doer.OFFICE,
    ),
    Cause.WEB_PAGE: Remedy(
        "A web page answered",
        "A web page came back instead of an answer from {host}.",
        "Open a web browser in case this network wants a log-in, else check the server address.",
        Doer.OFFICE,
    ),
    Cause.REDIRECT: Remedy(
        "Sent on to somewhere else",
        "{host} sends visitors on to {target}, which a Communication Server never does.",
        "Open a web browser in case this network wants a log-in, else check the server address.",
        Doer.OFFICE,
    ),
    Cause.NOT_A_SERVER: Remedy(
        "No Communication Server there",
        "{host} is no Communication Server at this address ({why}).",
        "Check the server address in Preferences, Server.",
        Doer.OFFICE,
    ),
    Cause.OTHER_SERVICE: Remedy(
        "Another service answered",
        "{host} answers as another service ({why}), not as a Communication Server.",
        "Check the server address in Preferences, Server.",
        Doer.OFFICE,
    ),
    Cause.VERSION: Remedy(
        "The server speaks another version",
        "{host} speaks another version of the contract ({why}) than this Meterdesk.",
        "Have Meterdesk updated; if it is the newest, tell your supplier.",
        Doer.IT,
    ),
    Cause.EMPTY: Remedy(
        "The answer was empty",
        "{host} answered with nothing (HTTP status {status}): no Communication Server does that.",
        "Check the server address in Preferences, Server; if it is right, tell your supplier.",
        Doer.SUPPLIER,
    ),
    Cause.DAMAGED: Remedy(
        "The answer was damaged",
        "{host} sent a damaged answer.",
        _THEN_SUPPLIER,
        Doer.SUPPLIER,
    ),
    Cause.TOO_LARGE: Remedy(
        "The answer was too large",
        "{host} answered with more than {megabytes} MB, which no Communication Server does.",
        "Check the server address in Preferences, Server; if it is right, tell your supplier.",
        Doer.SUPPLIER,
    ),
    Cause.BUSY: Remedy(
        "The server is busy",
        "The server at {host} is busy and asks to come back in {wait}.",
        "Nothing needs to be done.",
        Doer.NOBODY,
    ),
    Cause.NOT_READY: Remedy(
        "The server is not ready",
        "The server at {host} is not ready (HTTP status {status}).",
        "It is asked again by itself in {wait}; if it stays so for days, ask your supplier.",
        Doer.NOBODY,
    ),
    Cause.SERVER_TROUBLE: Remedy(
        "The server has a problem of its own",
        "The server at {host} has a problem of its own ({why}).",
        "It is asked again later; nothing needs to be done.",
        Doer.NOBODY,
    ),
    Cause.CREDENTIALS: Remedy(
        "The server does not accept this office",
        "The server at {host} does not accept this office ({why}).",
        "Check the enrolment key, or ask your supplier for a new one.",
        Doer.SUPPLIER,
    ),
    Cause.CLOCK: Remedy(
        "The clock of this PC is wrong",
        "The clock of this PC is wrong: the server at {host} says it is {time}.",
        "Set date, time and time zone of this PC.",
        Doer.OFFICE,
    ),
    Cause.CONTRACT: Remedy(
        "The server did not understand",
        "The server at {host} did not understand the message ({why}).",
        "Have Meterdesk updated, and tell your supplier.",
        Doer.SUPPLIER,
    ),
    Cause.UNKNOWN_DEVICE: Remedy(
        "The server does not know a printer",
        "The server at {host} does not know {serials}.",
        "Register it again, or ask your supplier.",
        Doer.OFFICE,
    ),
}
