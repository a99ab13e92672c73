"""Every check, in the order they are tried: from the wire up to the money."""

from __future__ import annotations

from meterdesk_server.conformance.checks import (
    authentication,
    commands,
    envelopes,
    registration,
    submissions,
    transport,
)

CHECKS = (
    *transport.CHECKS,
    *envelopes.CHECKS,
    *authentication.CHECKS,
    *registration.CHECKS,
    *commands.CHECKS,
    *submissions.CHECKS,
    *commands.LAST,
)
