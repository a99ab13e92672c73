"""An enrolment key as people type it from a letter."""

from __future__ import annotations

import pytest

from meterdesk.domain.enrolment import credentials
from meterdesk.domain.errors import BadInputError

KEY = "K7M2PX-0A1B2-C3D4E-5F6G7-8H9JK"


@pytest.mark.parametrize(
    "typed", [KEY, KEY.lower(), f" {KEY}\n", KEY.replace("-0A1", "-OAl"), KEY.replace("-", " - ")]
)
def test_it_is_read_as_it_was_meant(typed):
    user = credentials(typed)

    assert (user.username, user.password) == ("K7M2PX", KEY)


def test_a_key_of_another_form_is_taken_as_it_is():
    user = credentials("office7-deadbeef-Olé")

    assert (user.username, user.password) == ("office7", "office7-deadbeef-Olé")


@pytest.mark.parametrize("typed", ["", "   ", "K7M2PX", "-", "K7M2PX-", "-ABC"])
def test_what_is_none_gets_a_sentence(typed):
    with pytest.raises(BadInputError, match="enrolment key"):
        credentials(typed)
