"""Why an agent does not let a user in, in one sentence without any secret."""

from __future__ import annotations

from dataclasses import dataclass

from meterdesk.adapters.snmp.usm.engine import Report
from meterdesk.domain.access import User
from meterdesk.domain.device import Address

_LEVELS = {
    (False, False): "without authentication",
    (True, False): "with authentication and without privacy",
    (True, True): "with authentication and privacy",
}

_SENTENCES: dict[Report | None, str] = {
    None: "{address} speaks SNMPv3 and does not answer the user; compare its name, its passwords "
    "and their kinds with the printer's.",
    Report.UNKNOWN_SECURITY_MODEL: "{address} speaks SNMPv3, but knows no users.",
    Report.UNKNOWN_USER: "{address} speaks SNMPv3 and knows no user of that name; compare the name "
    "with the printer's.",
    Report.UNSUPPORTED_LEVEL: "{address} knows the SNMPv3 user, but not {level}; compare what "
    "is chosen with the printer's.",
    Report.WRONG_DIGEST: "{address} knows the SNMPv3 user, but with another authentication "
    "password, or another kind than {auth}.",
    Report.DECRYPTION: "{address} knows the SNMPv3 user, but with another privacy password, or "
    "another kind than {privacy}.",
    Report.NOT_IN_TIME_WINDOW: "{address} finds every request of the SNMPv3 user too old, even by "
    "its own clock; switch it off and on.",
    Report.UNAVAILABLE_CONTEXT: "{address} cannot show the SNMPv3 context “{context}” now.",
    Report.UNKNOWN_CONTEXT: "{address} has no SNMPv3 context “{context}”; leave it empty, or "
    "compare it with the printer's.",
}
"""By what is reported, from what tells least to what tells most: the further a user came."""

_NOT_ALLOWED = (
    "{address} lets the SNMPv3 user read nothing {level}; allow it there, or compare what is "
    "chosen with the printer's."
)

_ORDER = {report: place for place, report in enumerate(_SENTENCES)}


@dataclass(frozen=True, slots=True)
class Refusal:
    """A user who was not let in: what was reported, None for silence.

    `is_let_in` where the agent knows the user and shows it nothing.
    """

    user: User
    report: Report | None
    is_let_in: bool = False

    @property
    def is_silence(self) -> bool:
        return self.report is None and not self.is_let_in

    def progress(self) -> int:
        """How far the user came: the furthest tells most."""
        return len(_ORDER) if self.is_let_in else _ORDER.get(self.report, 0)

    def sentence(self, address: Address) -> str:
        """For people; it names neither the user nor a password."""
        template = _SENTENCES.get(self.report, _SENTENCES[None])
        return (_NOT_ALLOWED if self.is_let_in else template).format(
            address=address,
            auth=self.user.auth,
            privacy=self.user.privacy,
            level=_LEVELS[bool(self.user.auth), bool(self.user.auth and self.user.privacy)],
            context=self.user.context,
        )
