"""The snmprec reader: every form of a value, numerical order, errors that name the line."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from meterdesk_simulator import message
from meterdesk_simulator.recording import RecordingError, Row, parse_row, read_recording


@pytest.mark.parametrize(
    ("line", "tag", "content"),
    [
        (b"1.3.6|2|-3", message.INTEGER, -3),
        (b"1.3.6|4|a|b ", message.OCTETS, b"a|b "),
        (b"1.3.6|4|", message.OCTETS, b""),
        (b"1.3.6|4x|0115C5", message.OCTETS, b"\x01\x15\xc5"),
        (b"1.3.6|4e|a\\r\\nb", message.OCTETS, b"a\r\nb"),
        ("1.3.6|4|Büro".encode(), message.OCTETS, "Büro".encode()),
        (b"1.3.6|5|", message.NULL, None),
        (b"1.3.6|6|1.3.6.1.4.1.253", message.OBJECT_ID, (1, 3, 6, 1, 4, 1, 253)),
        (b"1.3.6|64|192.0.2.7", message.IP_ADDRESS, b"\xc0\x00\x02\x07"),
        (b"1.3.6|64x|c0000207", message.IP_ADDRESS, b"\xc0\x00\x02\x07"),
        (b"1.3.6|65|4294967295", message.COUNTER32, 2**32 - 1),
        (b"1.3.6|66|7", message.GAUGE32, 7),
        (b"1.3.6|67|100", message.TIMETICKS, 100),
        (b"1.3.6|68x|9f", message.OPAQUE, b"\x9f"),
        (b".1.3.6|70|18446744073709551615", message.COUNTER64, 2**64 - 1),
        (b"1.3.6|2x|0a", message.INTEGER, 10),
    ],
)
def test_every_type_is_read(line: bytes, tag: int, content: message.Content) -> None:
    assert parse_row(line) == Row((1, 3, 6), tag, content)


def test_rows_come_in_numerical_order_and_once(tmp_path: Path) -> None:
    path = tmp_path / "one.snmprec"
    path.write_bytes(b"1.3.10|2|1\r\n1.3.9|2|2\r\n\r\n# a remark\r\n1.3.9|2|3\r\n1.3.9.1|4|x\r\n")

    recording = read_recording(path)

    assert recording.name == "one"
    assert recording.rows == (
        Row((1, 3, 9), message.INTEGER, 2),
        Row((1, 3, 9, 1), message.OCTETS, b"x"),
        Row((1, 3, 10), message.INTEGER, 1),
    )


@pytest.mark.parametrize(
    ("line", "why"),
    [
        (b"1.3.6", r"OID\|TAG\|VALUE"),
        (b"1.3.6|2|many", "number"),
        (b"1.3.6|65|-1", "from 0 to 4294967295"),
        (b"1.3.6|4x|abc", "hexadecimal"),
        (b"1.3.6|99|x", "tag 99"),
        (b"1.3.6|64|1.2.3", "IP address"),
        (b"1.3.6|6|one", "object identifier"),
        (b"9.3.6|2|1", "object identifier"),
        (b"1.3.6|4:numeric|x", r"OID\|TAG\|VALUE"),
    ],
)
def test_a_wrong_line_is_named_with_its_file(tmp_path: Path, line: bytes, why: str) -> None:
    path = tmp_path / "wrong.snmprec"
    path.write_bytes(b"1.3.1|2|1\n" + line + b"\n")

    with pytest.raises(RecordingError, match=rf"wrong\.snmprec, line 2: .*{why}"):
        read_recording(path)


def test_a_missing_or_empty_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "empty.snmprec").touch()

    with pytest.raises(RecordingError, match=r"none\.snmprec cannot be read"):
        read_recording(tmp_path / "none.snmprec")
    with pytest.raises(RecordingError, match=r"empty\.snmprec holds no objects"):
        read_recording(tmp_path / "empty.snmprec")


def test_recordings_of_real_printers_are_read_whole() -> None:
    root = Path(__file__).parents[2]
    folder = Path(os.environ.get("METERDESK_RECORDINGS", root.parent / "shared" / "recordings"))
    paths = sorted(folder.glob("*/*.snmprec"))
    if not paths:
        pytest.skip(f"There are no recordings of real printers in {folder}.")

    small = [path for path in paths if path.stat().st_size < 100_000]

    for path in small:
        lines = {line.split(b"|")[0] for line in path.read_bytes().split(b"\n") if line}
        assert len(read_recording(path).rows) == len(lines), path
