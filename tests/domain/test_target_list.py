"""Lists of printers as spreadsheets write them."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meterdesk.domain.csv_text import MOST_BYTES
from meterdesk.domain.errors import BadInputError
from meterdesk.domain.target import addresses
from meterdesk.domain.target_list import read_list

PLAIN = ("10.0.0.5", "printer.example")


@pytest.mark.parametrize(
    "text",
    [
        "10.0.0.5\nprinter.example\n",
        "10.0.0.5,Reception\r\nprinter.example,Stairs\r\n",
        "Name;IP\nReception;10.0.0.5\nStairs;printer.example\n",
        "Name\tIP-Adresse\tPlace\nA\t10.0.0.5\tx\nB\tprinter.example\ty",
        '"Host Name","Model"\n"10.0.0.5","A, B"\n"printer.example",""',
        "\n\nAddress\n\n10.0.0.5\n,,\nprinter.example\n\n",
        'sep=;\nIP;Name\n="10.0.0.5";a\n\'printer.example;b\n',
        "# our printers\n10.0.0.5\nprinter.example\n10.0.0.5\n",
        "ip address,hostname\n10.0.0.5,ignored\n,printer.example\n",
        "\N{NO-BREAK SPACE}10.0.0.5 ,x\nprinter.example,y",
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_list_is_read_as_a_spreadsheet_wrote_it(text, encoding):
    found = read_list(text.encode(encoding))

    assert found.targets == PLAIN
    assert found.problems == ()


def test_a_bad_row_is_named_by_its_line_and_the_good_ones_stay():
    text = "IP;Port\n10.0.0.5;161\nthe printer upstairs;161\n;161\n10.0.0.7;many\n10.0.0.8;\n"

    found = read_list(text.encode())

    assert found.targets == ("10.0.0.5:161", "10.0.0.8")
    assert [problem.split(":")[0] for problem in found.problems] == ["Line 3", "Line 4", "Line 5"]
    assert "the printer upstairs" in found.problems[0]
    assert all("\n" not in problem for problem in found.problems)


def test_a_port_of_its_own_stays_with_its_printer():
    text = "Address,SNMP port\n10.0.0.5,1161\nfe80::1%eth0,1161.0\n10.0.0.7:2161,1161\n10.0.0.8,\n"

    where = addresses(read_list(text.encode()).targets, (161,))

    assert [str(address) for address in where] == [
        "10.0.0.5:1161",
        "[fe80::1%eth0]:1161",
        "10.0.0.7:2161",
        "10.0.0.8",
    ]


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "holds no address"),
        (b"\xef\xbb\xbf \r\n\r\n", "holds no address"),
        (b"address;port\n", "holds no address"),
        (b"PK\x03\x04xl/workbook.xml", "save it as CSV"),
        (b"\x00\x01\x02\x03", "no text"),
        pytest.param(b"1" * (MOST_BYTES + 1), "larger", id="too large"),
    ],
)
def test_what_is_no_list_is_one_sentence(data, sentence):
    with pytest.raises(BadInputError, match=sentence):
        read_list(data)


@given(st.binary(max_size=200))
def test_no_file_is_answered_with_a_traceback(data):
    with contextlib.suppress(BadInputError):
        assert read_list(data)
