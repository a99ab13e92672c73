"""The supplier's file on the disk, and the authority that it brings."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest
import trustme

from meterdesk.adapters.enrolment_files import FolderEnrolmentFiles
from meterdesk.adapters.internet.client import trust
from meterdesk.domain.errors import BadInputError, SettingsError


def test_no_more_is_read_than_is_asked_for(tmp_path: Path) -> None:
    (tmp_path / "large").write_bytes(b"x" * 1000)

    assert FolderEnrolmentFiles(tmp_path).read(tmp_path / "large", 10) == b"x" * 10


def test_what_is_no_file_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(BadInputError, match="There is no file"):
        FolderEnrolmentFiles(tmp_path).read(tmp_path, 10)
    with pytest.raises(BadInputError, match="There is no file"):
        FolderEnrolmentFiles(tmp_path).read(tmp_path / "gone", 10)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes among files")
def test_a_pipe_nobody_writes_to_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")

    with pytest.raises(BadInputError, match="There is no file"):
        FolderEnrolmentFiles(tmp_path).read(tmp_path / "pipe", 10)


def test_an_authority_is_kept_where_the_line_to_the_server_reads_it(tmp_path: Path) -> None:
    authority = trustme.CA().cert_pem.bytes().decode("ascii")
    files = FolderEnrolmentFiles(tmp_path / "new")

    path = Path(files.keep_authority("supplier-1.pem", authority))
    again = files.keep_authority("supplier-1.pem", authority)

    trust(str(path))
    assert path == tmp_path / "new" / "supplier-1.pem"
    assert path.read_text("ascii") == authority
    assert again == str(path)
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_what_is_no_certificate_is_not_kept(tmp_path: Path) -> None:
    text = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"

    with pytest.raises(BadInputError, match="The certificate in this file is none"):
        FolderEnrolmentFiles(tmp_path).keep_authority("supplier-1.pem", text)

    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    authority = trustme.CA().cert_pem.bytes().decode("ascii")
    (tmp_path / "file").write_bytes(b"")

    with pytest.raises(SettingsError, match="cannot be written"):
        FolderEnrolmentFiles(tmp_path / "file").keep_authority("supplier-1.pem", authority)


def test_an_authority_from_a_file_is_told_from_one_that_somebody_chose(tmp_path: Path) -> None:
    files = FolderEnrolmentFiles(tmp_path / "data")

    assert files.is_authority(str(tmp_path / "data" / "supplier-0a1b.pem"))
    assert files.is_authority(str(tmp_path / "data" / "logs" / ".." / "supplier-0a1b.pem"))
    assert not files.is_authority(str(tmp_path / "data" / "inspection.pem"))
    assert not files.is_authority(str(tmp_path / "supplier-0a1b.pem"))
    assert not files.is_authority("a\0b/supplier-0a1b.pem")
    assert not files.is_authority("")
