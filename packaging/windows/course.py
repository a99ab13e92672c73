"""What an installer of Meterdesk promises, in the order in which a computer lives through it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from setup_program import RUN, UNINSTALL, USER, Machine

OLD, NEW = "0.0.9", "0.1.0"
"""Versions of one bundle: none was released yet that could be the previous one."""
KEY = "XK7Q-9PLM-TRIAL-KEY"
RECORDING = "hp-color-laserjet-m553.snmprec"
SERVER = "https://meters.example/soap"


class Course:
    """The computer, the printer on its network, and what is remembered from step to step."""

    def __init__(self, machine: Machine, folder: Path, root: Path) -> None:
        self.machine = machine
        self.folder = folder
        self.root = root
        self.before: dict[str, object] = {}

    def begin(self) -> None:
        """Two setups, and no Meterdesk on the computer."""
        for version in (OLD, NEW):
            self.machine.compile(version)
        self.clean()

    def clean(self) -> None:
        """As if Meterdesk had never been there."""
        machine = self.machine
        for folder in (machine.program, machine.place.drive / "Program Files" / "Meterdesk"):
            if (folder / "unins000.exe").exists():
                machine.uninstall("/REMOVEDATA=yes", folder=_windows(machine, folder))
            shutil.rmtree(folder, ignore_errors=True)
        shutil.rmtree(machine.data, ignore_errors=True)
        shutil.rmtree(machine.place.drive / "ProgramData" / "Meterdesk", ignore_errors=True)

    def given(self, name: str, text: str) -> str:
        """A file that IT put on the computer; its name there."""
        target = self.machine.place.work / self.machine.project / name
        target.write_text(text, encoding="utf-8")
        return rf"Z:\w\{self.machine.project}\{name}"


def installs_for_one_person(course: Course) -> None:
    """installed silently for one person: no administrator, no start with Windows unless asked"""
    machine = course.machine
    code = machine.install(OLD, "/CURRENTUSER")

    assert code == 0, f"exit code {code}"
    assert (machine.program / "Meterdesk.exe").exists()
    assert machine.value(UNINSTALL, "DisplayVersion") == OLD
    assert machine.value(RUN, "Meterdesk") is None
    assert not machine.data.exists(), "a setup makes no data"


def finds_itself_whole(course: Course) -> None:
    """what was installed starts, and where it knows --selfcheck finds itself whole"""
    machine = course.machine
    told = machine.command("--version")
    assert told.returncode == 0, told.stdout
    assert "Meterdesk " in told.stdout

    check = machine.command("--selfcheck")
    print(check.stdout)
    assert check.returncode in (0, 2), check.stdout  # 2: this bundle does not know the word


def starts_with_windows_where_asked(course: Course) -> None:
    """/TASKS=autostart writes the line that the program itself writes"""
    machine = course.machine
    code = machine.install(OLD, "/CURRENTUSER", "/TASKS=autostart")

    assert code == 0
    assert machine.value(RUN, "Meterdesk") == rf"{USER}\Programs\Meterdesk\Meterdesk.exe --hidden"


def reads_a_printer(course: Course) -> None:
    """the installed program reads a printer, over real UDP"""
    machine = course.machine
    recording = course.root / "app" / "meterdesk_simulator" / "recordings" / RECORDING
    serve = "import sys; from meterdesk_simulator.cli import main; main()"
    environment = {**os.environ, "PYTHONPATH": str(course.root / "app")}
    with subprocess.Popen(
        [sys.executable, "-c", serve, "serve", str(recording)],
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
    ) as printer:
        try:
            assert printer.stdout is not None
            port = re.search(r":(\d+);", printer.stdout.readline())
            assert port is not None
            read = machine.command("probe", "127.0.0.1", "--port", port[1])
        finally:
            printer.terminate()

    few = course.given("few.toml", "read_every_minutes = 90\n")
    made = machine.command("settings", "import", few)
    course.before = machine.document("devices")
    assert read.returncode == 0, read.stdout
    assert "HP Color LaserJet M553" in read.stdout
    assert made.returncode == 0, made.stdout


def upgrades_while_it_runs(course: Course) -> None:
    """upgraded while it runs: it is asked to end, the data are backed up, it is started again"""
    machine = course.machine
    with machine.running():
        _wait(machine.is_running, "the program in the tray")
        code = machine.install(NEW, "/CURRENTUSER")

    log = machine.log()
    assert code == 0, f"exit code {code}"
    assert "Meterdesk.exe --quit ended with 0" in log
    assert machine.value(UNINSTALL, "DisplayVersion") == NEW
    assert (machine.data / f"meterdesk-before-update-from-{OLD}.zip").exists()
    _wait(machine.is_running, "the new program in the tray")
    assert machine.start(rf"{USER}\Programs\Meterdesk\Meterdesk.exe", "--quit") == 0


def keeps_the_data(course: Course) -> None:
    """what was known before the upgrade is known after it, and the backup can be put back"""
    machine = course.machine
    assert machine.document("devices") == course.before
    assert machine.value(RUN, "Meterdesk") is not None, "the start with Windows is as it was"
    backup = rf"{USER}\Meterdesk\meterdesk-before-update-from-{OLD}.zip"
    restored = machine.command("restore", backup, "--yes")

    assert restored.returncode == 0, restored.stdout
    assert machine.document("devices") == course.before


def refuses_an_older_one(course: Course) -> None:
    """an older setup is refused, and changes nothing"""
    machine = course.machine
    code = machine.install(OLD, "/CURRENTUSER")

    assert code == 1
    assert machine.value(UNINSTALL, "DisplayVersion") == NEW


def repairs(course: Course) -> None:
    """the same setup once more puts back what is missing, and removes what was left by another"""
    machine = course.machine
    library = next((machine.program / "_internal").glob("python3*.dll"))
    library.unlink()
    stray = machine.program / "_internal" / "of_another_version.pyd"
    stray.write_bytes(b"")

    code = machine.install(NEW, "/CURRENTUSER")

    assert code == 0
    assert library.exists()
    assert not stray.exists()
    assert machine.document("devices") == course.before


def takes_settings(course: Course) -> None:
    """/SERVER, /NETWORKS, /INTERNETPROXY and a file of settings are kept; the rest stays"""
    machine = course.machine
    more = course.given("office.toml", "read_every_minutes = 60\n")
    code = machine.install(
        NEW,
        *("/CURRENTUSER", f"/SERVER={SERVER}", "/NETWORKS=10.0.5.0/24, 10.0.6.20-40"),
        *("/INTERNETPROXY=http://proxy.example:8080", f"/SETTINGS={more}"),
    )

    text = (machine.data / "settings.toml").read_text(encoding="utf-8")
    assert code == 0, f"exit code {code}"
    assert f'server_url = "{SERVER}"' in text
    assert re.search(r'"10\.0\.5\.0/24",\s*"10\.0\.6\.20-40"', text), text
    assert 'internet_proxy_url = "http://proxy.example:8080"' in text
    assert "read_every_minutes = 60" in text


def says_which_setting_is_wrong(course: Course) -> None:
    """settings that make no sense: installed, exit code 20, the sentence in the log, none taken"""
    machine = course.machine
    code = machine.install(NEW, "/CURRENTUSER", "/SERVER=http://unencrypted.example/")

    text = (machine.data / "settings.toml").read_text(encoding="utf-8")
    assert code == 20, f"exit code {code}"
    assert "server_url:" in machine.log()
    assert f'server_url = "{SERVER}"' in text


def keeps_no_key(course: Course) -> None:
    """an enrolment key is taken from a file that is gone afterwards, and stands nowhere else"""
    machine = course.machine
    server = "https://127.0.0.1:9/soap"  # nobody answers there
    key = course.given("key.txt", f"{KEY}\n")
    code = machine.install(NEW, "/CURRENTUSER", f"/SERVER={server}", f"/KEYFILE={key}")

    assert code == 21, f"exit code {code}"
    assert not (machine.place.work / machine.project / "key.txt").exists()
    assert not list(holding(KEY, machine.local, machine.place.work / machine.project / "setup.log"))


def refuses_a_key_on_the_command_line(course: Course) -> None:
    """a key on the command line is refused before anything is done"""
    assert course.machine.install(NEW, "/CURRENTUSER", "/KEY=1234", log="refused.log") == 1


def removes_the_program_and_keeps_the_data(course: Course) -> None:
    """removed silently: the program, its start with Windows and its entry are gone, data stay"""
    machine = course.machine
    code = machine.uninstall()

    _wait(lambda: not machine.program.exists(), "the end of the program's folder")
    assert code == 0
    assert machine.value(UNINSTALL, "DisplayVersion") is None
    assert machine.value(RUN, "Meterdesk") is None
    assert (machine.data / "meterdesk.sqlite3").exists()


def finds_the_data_again(course: Course) -> None:
    """installed anew it finds the data, and removed with /REMOVEDATA=yes it takes them along"""
    machine = course.machine
    machine.install(NEW, "/CURRENTUSER")
    known = machine.document("devices")
    code = machine.uninstall("/REMOVEDATA=yes")

    _wait(lambda: not machine.program.exists(), "the end of the program's folder")
    assert code == 0
    assert known == course.before
    assert not machine.data.exists(), [*machine.data.iterdir()]


def installs_for_everybody(course: Course) -> None:
    """for all users: in Program Files, with a policy that the program believes, and removed"""
    machine = course.machine
    folder = machine.place.drive / "Program Files" / "Meterdesk"
    policy = machine.place.drive / "ProgramData" / "Meterdesk" / "policy.toml"
    code = machine.install(
        NEW, "/ALLUSERS", f"/SERVER={SERVER}", "/LOCK=discovery, deregistration", "/TASKS=autostart"
    )

    assert code == 0, f"exit code {code}"
    assert (folder / "Meterdesk.exe").exists()
    assert machine.value(RUN, "Meterdesk", "HKLM") == (
        r'"C:\Program Files\Meterdesk\Meterdesk.exe" --hidden'
    )
    assert policy.read_text(encoding="utf-8").splitlines() == [
        f"server_url = '{SERVER}'",
        "locked = ['discovery', 'deregistration']",
    ]
    machine.uninstall(folder=r"C:\Program Files\Meterdesk")
    _wait(lambda: not folder.exists(), "the end of the program's folder")
    assert machine.value(RUN, "Meterdesk", "HKLM") is None


PROMISES: tuple[Callable[[Course], None], ...] = (
    installs_for_one_person,
    finds_itself_whole,
    starts_with_windows_where_asked,
    reads_a_printer,
    upgrades_while_it_runs,
    keeps_the_data,
    refuses_an_older_one,
    repairs,
    takes_settings,
    says_which_setting_is_wrong,
    keeps_no_key,
    refuses_a_key_on_the_command_line,
    removes_the_program_and_keeps_the_data,
    finds_the_data_again,
    installs_for_everybody,
)


def holding(text: str, *places: Path) -> list[Path]:
    """Files there in which the text stands, in UTF-8 or in Windows' UTF-16."""
    files = [
        each
        for place in places
        for each in (place.rglob("*") if place.is_dir() else [place])
        if each.is_file() and each.stat().st_size < 50_000_000
    ]
    wanted = (text.encode(), text.encode("utf-16-le"))
    return [each for each in files if any(one in each.read_bytes() for one in wanted)]


def _windows(machine: Machine, path: Path) -> str:
    inside = path.relative_to(machine.place.drive)
    return "C:\\" + str(inside).replace("/", "\\")


def _wait(is_so: Callable[[], bool], what: str, patience: float = 60.0) -> None:
    """Programs of wine begin and end in their own time; a second is nothing to them."""
    deadline = time.monotonic() + patience
    while not is_so():
        assert time.monotonic() < deadline, f"waited {patience:.0f} s for {what}"
        time.sleep(0.2)
