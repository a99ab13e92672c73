"""The enrolment key from the supplier's letter: a name, a dash, and the rest."""

from __future__ import annotations

import re

from meterdesk.domain.conversation import Credentials
from meterdesk.domain.errors import BadInputError

_AS_PRINTED = re.compile(r"^[0-9A-Z]{6}(-[0-9A-Z]{5}){4}$")
_MISREAD = str.maketrans("OIL", "011")
"""Letters the printed alphabet (Crockford's base 32) leaves out because people mistake them."""


def credentials(key: str) -> Credentials:
    """The user (what stands before the first dash) and the password (the whole key).

    A key in the form our server prints is read as people type it: small letters, blanks, O for 0;
    another server's is taken as it is. Raises BadInputError where it is none.
    """
    text = "".join(key.split())
    if _AS_PRINTED.match(text.upper()):
        text = text.upper().translate(_MISREAD)
    if not text:
        raise BadInputError(
            "Type the enrolment key of this server; it stands in your supplier's letter, "
            "groups of letters and digits with dashes between them."
        )
    name, dash, rest = text.partition("-")
    if not (name and dash and rest):
        raise BadInputError(
            "That is no enrolment key; it stands in your supplier's letter, "
            "groups of letters and digits with dashes between them."
        )
    return Credentials(name, text)
