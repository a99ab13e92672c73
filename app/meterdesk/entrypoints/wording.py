"""Sentences that lead to a page of the window, for who reads them on a terminal."""

from __future__ import annotations

_PLACES = (
    (
        "it is opened with the administration password",
        "give the administration password with --unlock FILE (- reads it from standard input)",
    ),
    ("have its file added in Preferences, Server", "give its file with --ca FILE"),
    ("Choose a PEM file in Preferences, Server", "Give a PEM file with --ca FILE"),
    ("type it in Preferences, Server", "give it with --server URL"),
    ("in Preferences, Server", "(--server, or server_url in settings.toml)"),
    (
        "Type user name and password in Preferences, Internet",
        "Give them with: meterdesk internet-proxy",
    ),
    ("Type them anew in Preferences, Internet", "Give them anew with: meterdesk internet-proxy"),
    ("type it in Preferences, Internet", "give it with: meterdesk internet-proxy"),
    (
        "Write for example http://proxy.example:8080 in Preferences, Internet, or choose another "
        "way there",
        "Set it with: meterdesk internet-proxy http://proxy.example:8080",
    ),
    ("in Preferences, Internet", "(meterdesk internet-proxy shows it)"),
    (
        "Open Set-up to find your printers and register them",
        "Find your printers with: meterdesk discover; then register them with: meterdesk register",
    ),
    (
        "Open Set-up and register it there with the enrolment key",
        "Register it there with the enrolment key: meterdesk register",
    ),
    ("Open Set-up and register with", "Register (meterdesk register) with"),
    ("register with it in Set-up", "register with it: meterdesk register"),
    (
        "open Set-up and type the enrolment key again",
        "give the enrolment key again (meterdesk register)",
    ),
    (
        "Choose Register new device (on the command line: meterdesk register)",
        "Register with: meterdesk register",
    ),
    ("Choose Register new device", "Register with: meterdesk register"),
    ("type them again in Preferences, Discovery", "give them again with: meterdesk access"),
    (
        "; its row in the window asks",
        ", with: meterdesk same, meterdesk replaced or meterdesk different",
    ),
    ("end it in the window", "end it with: meterdesk deregister"),
    (
        "choose in Preferences, Administration, to keep secrets in a file that only you can read "
        "or for this run only (on the command line: --secret-in-file or --secret-for-this-run)",
        "keep secrets in a file that only you can read (--secret-in-file), or for this run only "
        "(--secret-for-this-run)",
    ),
)
"""What the window's sentences say, and what does the same here; the longest first."""


def on_terminal(sentence: str) -> str:
    """The same advice with the command instead of the page."""
    for page, command in _PLACES:
        sentence = sentence.replace(page, command)
    return sentence
