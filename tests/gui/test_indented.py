"""Messages are indented for reading, and nothing of them is lost."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from meterdesk.gui.indented import indented

MESSAGE = (
    '<?xml version="1.0"?><s:Envelope a="1>0"><s:Body><Serial>X 1</Serial><Empty></Empty>'
    "<Meter Name='Total'/></s:Body></s:Envelope>"
)


def test_each_element_stands_on_a_line_with_its_text() -> None:
    assert indented(MESSAGE).splitlines() == [
        '<?xml version="1.0"?>',
        '<s:Envelope a="1>0">',
        "  <s:Body>",
        "    <Serial>X 1</Serial>",
        "    <Empty></Empty>",
        "    <Meter Name='Total'/>",
        "  </s:Body>",
        "</s:Envelope>",
    ]


def test_what_is_no_xml_stays_as_it_is() -> None:
    assert indented("The server is busy < 3 times") == "The server is busy < 3 times"


@given(st.text(alphabet="<>/ab=\"' \n", max_size=60))
def test_nothing_but_blanks_is_added_or_lost(text: str) -> None:
    assert re.sub(r"\s", "", indented(text)) == re.sub(r"\s", "", text)
