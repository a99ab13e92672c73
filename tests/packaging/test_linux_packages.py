"""What Linux gets, of a bundle that holds two scripts: whole, the same each time, gone as it came.

The real one is installed in test_debian_root.py.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path
from typing import Any

import pytest
from linux import deb, layout, manual, needs, tarball
from tests.end_to_end.screen import until

from meterdesk import __version__
from meterdesk.entrypoints.verbs.table import VERBS

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux alone installs these.")

PROGRAM = """#!/bin/sh
echo "$0 $*" >>"$HOME/started"
case "$1 ${2:-}" in
    "--version ") echo "Meterdesk 9.9" ;;
    "--quit ") exit "$(cat "$HOME/quit")" ;;
    "collect --stop") exit "$(cat "$HOME/stop")" ;;
esac
"""


def program_named(name: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(not shutil.which(name), reason=f"{name} is not installed.")


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    folder = tmp_path / "dist" / "Meterdesk"
    (folder / "_internal").mkdir(parents=True)
    for name in ("Meterdesk", "meterdesk-cli"):
        (folder / name).write_text(PROGRAM)
        (folder / name).chmod(0o755)
    (folder / "_internal" / "LICENSE").write_text("Apache-2.0")
    shutil.copy("/bin/true", folder / "_internal" / "libtrue.so.1")
    return folder


@pytest.fixture
def share(tmp_path: Path) -> Path:
    layout.lay_out(tmp_path / "share", tmp_path / "work", layout.moment())
    return tmp_path / "share"


@program_named("desktop-file-validate")
def test_the_menu_entry_is_as_desktops_want_it(share: Path) -> None:
    entry = share / "applications" / "meterdesk.desktop"

    done = subprocess.run(["desktop-file-validate", entry], capture_output=True, text=True)

    assert (done.returncode, done.stdout) == (0, "")


@program_named("appstreamcli")
def test_the_description_for_software_centres_is_valid(share: Path) -> None:
    words = ["appstreamcli", "validate", "--no-net", str(share / "metainfo" / layout.METAINFO)]

    done = subprocess.run(words, capture_output=True, text=True)

    assert done.returncode == 0, done.stdout
    assert f'version="{__version__}"' in (share / "metainfo" / layout.METAINFO).read_text()


@program_named("man")
def test_the_manual_is_set_without_a_complaint_and_has_every_command(tmp_path: Path) -> None:
    for name, page in manual.pages(layout.moment()).items():
        (tmp_path / name).write_text(page)
        words = ["man", "--warnings", "-E", "UTF-8", "-l", str(tmp_path / name)]
        done = subprocess.run(
            words, capture_output=True, text=True, env={**os.environ, "MANWIDTH": "80"}
        )

        assert (done.returncode, done.stderr) == (0, "")
        assert str(Path.home()) not in page or str(Path.home()) == "/"
    assert all(
        f"\\fB{name}\\fR" in manual.pages(layout.moment())["meterdesk.1"]
        for name in VERBS
        if "-" not in name
    )


def test_icons_are_there_in_every_size_of_the_theme_and_as_a_drawing(share: Path) -> None:
    found = {path.parts[-3] for path in (share / "icons" / "hicolor").rglob("meterdesk.*")}

    assert found == {*(f"{size}x{size}" for size in layout.SIZES), "scalable"}


@program_named("dpkg-deb")
@program_named("objdump")
def test_a_package_is_the_same_each_time_and_nobodys_in_particular(
    bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1750000000")

    one = deb.make(bundle, tmp_path / "one", packing="none")
    (bundle / "_internal" / "LICENSE").touch()
    two = deb.make(bundle, tmp_path / "two", packing="none")

    assert one.read_bytes() == two.read_bytes()
    listing = subprocess.run(["dpkg-deb", "-c", one], capture_output=True, text=True).stdout
    assert {line.split()[1] for line in listing.splitlines()} == {"root/root"}
    assert "./usr/bin/meterdesk -> ../lib/meterdesk/meterdesk-cli" in listing
    assert "./usr/bin/meterdesk-desktop -> ../lib/meterdesk/Meterdesk" in listing


@pytest.mark.skipif(
    not shutil.which("lintian"),
    reason="lintian (160 packages of Debian) is not installed; apt-get install lintian.",
)
@program_named("objdump")
def test_what_judges_packages_of_debian_finds_nothing(bundle: Path, tmp_path: Path) -> None:
    """Libraries that are not ours are left out here; their overrides have a reason each."""
    (bundle / "_internal" / "libtrue.so.1").unlink()
    made = deb.make(bundle, tmp_path)

    words = ["lintian", "--allow-root", "--fail-on", "error,warning", str(made)]
    done = subprocess.run(words, capture_output=True, text=True)

    assert (done.returncode, done.stdout) == (0, "")


@program_named("objdump")
def test_a_package_needs_what_its_files_are_linked_to_and_it_does_not_carry(
    bundle: Path, tmp_path: Path
) -> None:
    (tmp_path / "libc6.shlibs").write_text("libc 6 libc6 (>= 2.36)\nudeb: libc 6 libc6-udeb\n")

    assert needs.depends(bundle, tmp_path) == ["ca-certificates", "libc6 (>= 2.36)"]
    (bundle / "_internal" / "libc.so.6").write_text("carried")
    assert needs.depends(bundle, tmp_path) == ["ca-certificates"]


@program_named("objdump")
def test_a_library_of_no_package_is_named(bundle: Path, tmp_path: Path) -> None:
    with pytest.raises(needs.NeedsError, match=r"libc\.so\.6"):
        needs.depends(bundle, tmp_path)


def test_libraries_are_asked_for_under_their_old_and_their_new_name() -> None:
    assert needs.either("libcups2 (>= 2.4)") == "libcups2 (>= 2.4) | libcups2t64 (>= 2.4)"
    assert needs.either("libgl1") == "libgl1"


@pytest.fixture
def unpacked(bundle: Path, tmp_path: Path) -> Path:
    """The archive where its reader unpacked it, with a blank in the way."""
    made = tarball.make(bundle, tmp_path, version="9.9", level=0)
    # Debian 12's Python knows no filter yet, later ones want one
    how: dict[str, Any] = {"filter": "data"} if hasattr(tarfile, "data_filter") else {}
    with tarfile.open(made) as archive:
        archive.extractall(tmp_path / "Down loads", **how)
    return tmp_path / "Down loads" / made.name.removesuffix(".tar.xz")


def test_an_archive_is_the_same_each_time(
    bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1750000000")

    one = tarball.make(bundle, tmp_path / "one", level=0)
    (bundle / "_internal" / "LICENSE").touch()
    two = tarball.make(bundle, tmp_path / "two", level=0)

    assert one.read_bytes() == two.read_bytes()


def run(script: Path, home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    home.mkdir(exist_ok=True)
    for name in ("quit", "stop"):
        if not (home / name).exists():
            (home / name).write_text("3")
    environment = {"HOME": str(home), "PATH": "/usr/bin:/bin"}
    return subprocess.run(
        ["sh", script, "--prefix", str(home / ".local"), *words],
        env=environment,
        capture_output=True,
        text=True,
    )


def files(home: Path) -> list[str]:
    """Without the caches of types of files, which desktops keep and remake for all programs."""
    return [
        str(path.relative_to(home))
        for path in sorted((home / ".local").rglob("*"))
        if not path.is_dir() and ("mime" not in path.parts or "meterdesk" in path.name)
        if path.name != "mimeinfo.cache"
    ]


def test_who_may_not_install_packages_installs_for_themselves(
    unpacked: Path, tmp_path: Path
) -> None:
    home = tmp_path / "home"

    done = run(unpacked / "install.sh", home)

    assert done.returncode == 0, done.stderr
    assert "Meterdesk 9.9 is installed" in done.stdout
    entry = (home / ".local/share/applications/meterdesk.desktop").read_text()
    assert f"\nExec={home}/.local/bin/meterdesk-desktop %f\n" in entry
    assert f"\nTryExec={home}/.local/bin/meterdesk-desktop\n" in entry
    unit = (home / ".local/share/systemd/user/meterdesk-collect.service").read_text()
    assert f"\nExecStart={home}/.local/bin/meterdesk collect\n" in unit
    assert subprocess.run([home / ".local/bin/meterdesk"], env={"HOME": str(home)}).returncode == 0


def test_removing_leaves_the_data_and_nothing_of_the_program(
    unpacked: Path, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    run(unpacked / "install.sh", home)
    data = home / ".local/share/Meterdesk/settings.toml"
    data.parent.mkdir()
    data.write_text("mine")

    done = run(home / ".local/lib/meterdesk/install.sh", home, "--remove")

    assert done.returncode == 0, done.stderr
    assert files(home) == [".local/share/Meterdesk/settings.toml"]


def test_what_runs_is_ended_before_an_upgrade_and_started_after_it(
    unpacked: Path, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    run(unpacked / "install.sh", home)
    before = files(home)
    (home / "quit").write_text("0")
    (home / "started").unlink()

    done = run(unpacked / "install.sh", home)

    assert done.returncode == 0, done.stderr
    assert files(home) == before
    started = (home / "started").read_text().splitlines()
    assert any(line.endswith("Meterdesk --quit") for line in started)


def test_a_service_is_ended_before_an_upgrade_and_started_after_it(
    unpacked: Path, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    run(unpacked / "install.sh", home)
    (home / "stop").write_text("0")

    done = run(unpacked / "install.sh", home)

    assert done.returncode == 0, done.stderr
    asked = [line.split(" ", 1)[1] for line in (home / "started").read_text().splitlines()]
    assert [words for words in asked if "collect" in words] == ["collect --stop", "collect --start"]


def test_when_it_is_removed_no_service_starts_by_itself_any_more(
    unpacked: Path, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    run(unpacked / "install.sh", home)

    run(home / ".local/lib/meterdesk/install.sh", home, "--remove")

    assert (home / "started").read_text().rstrip().endswith("collect --remove")


@pytest.mark.parametrize("name", ["a b", 'a"b', "a$b", "a%b", "a|b", "a'b", "a&b", "a\\b"])
def test_a_folder_that_cannot_be_named_to_a_desktop_is_refused(
    unpacked: Path, tmp_path: Path, name: str
) -> None:
    home = tmp_path / name

    done = run(unpacked / "install.sh", home)

    assert done.returncode == 1
    assert f"--prefix: {home}/.local" in done.stderr
    assert not (home / ".local").exists()


def test_a_name_of_any_language_can_be_a_home(unpacked: Path, tmp_path: Path) -> None:
    home = tmp_path / "José"

    done = run(unpacked / "install.sh", home)

    assert done.returncode == 0, done.stderr
    assert (home / ".local/bin/meterdesk").exists()


def test_a_window_that_ended_is_started_again_where_the_service_does_not_end(
    unpacked: Path, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    run(unpacked / "install.sh", home)
    (home / "quit").write_text("0")
    (home / "stop").write_text("1")

    done = run(unpacked / "install.sh", home)

    assert done.returncode == 1
    until(lambda: "--hidden" in (home / "started").read_text(), "the window starts again")


@pytest.mark.parametrize(("ran", "name"), [("quit", "Meterdesk"), ("stop", "meterdesk collect")])
def test_what_does_not_end_is_not_written_over(
    unpacked: Path, tmp_path: Path, ran: str, name: str
) -> None:
    home = tmp_path / "home"
    run(unpacked / "install.sh", home)
    before = files(home)
    (home / ran).write_text("1")
    (unpacked / "Meterdesk" / "_internal" / "LICENSE").write_text("new")

    done = run(unpacked / "install.sh", home)

    assert done.returncode == 1
    assert f"install.sh: {name} still runs;" in done.stderr
    assert files(home) == before
    assert (home / ".local/lib/meterdesk/_internal/LICENSE").read_text() == "Apache-2.0"


def test_a_program_that_does_not_run_here_is_not_installed(unpacked: Path, tmp_path: Path) -> None:
    (unpacked / "Meterdesk" / "meterdesk-cli").write_text(
        "#!/bin/sh\necho \"version 'GLIBC_2.36' not found\" >&2\nexit 1\n"
    )

    done = run(unpacked / "install.sh", tmp_path / "home")

    assert done.returncode == 1
    assert "does not run on this computer: version 'GLIBC_2.36' not found" in done.stderr
    assert files(tmp_path / "home") == []


def test_without_git_a_package_is_of_the_day_of_the_changelog(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))

    assert layout.moment().timestamp() == int((layout.ROOT / "CHANGELOG.md").stat().st_mtime)
