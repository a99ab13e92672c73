"""What an answer gives back of the proof in the question is hidden before anybody reads it.

A server, or a proxy on the way, that quotes the message it did not like would else bring the
digest, the nonce or the secret into the archive, the log and the sentence on the screen.
"""

from __future__ import annotations

from dataclasses import replace
from html import escape
from urllib.parse import quote

from meterdesk.adapters.internet.answer import HttpAnswer
from meterdesk.adapters.soap.envelope import MASK
from meterdesk.adapters.soap.security import Token

_SHORTEST = 8
"""Characters: what is shorter stands everywhere by chance."""


def conceal(answer: HttpAnswer, token: Token) -> HttpAnswer:
    """The answer with the mask wherever something of the token stood."""
    body = answer.body
    for secret in token.proofs:
        if len(secret) >= _SHORTEST:
            for form in {secret, quote(secret, safe=""), escape(secret)}:
                body = body.replace(form.encode(), MASK.encode())
    return answer if body is answer.body else replace(answer, body=body)
