"""What the removal promises, and an installation for everybody who uses the computer."""

from __future__ import annotations

from course import NEW, SERVER, Course, wait
from setup_program import CLASSES, OWN, RUN, UNINSTALL

FOLDER = r"C:\Program Files\Meterdesk"


def removes_the_program_and_keeps_the_data(course: Course) -> None:
    """removed silently while it runs: the program, its start, its file type and its entry are
    gone, the data stay"""
    machine = course.machine
    with machine.running(rf"{OWN}\Meterdesk.exe", "--hidden"):
        wait(machine.is_running, "the program in the tray")
        code = machine.uninstall()

    wait(lambda: not machine.program.exists(), "the end of the program's folder")
    assert code == 0, f"exit code {code}"
    assert machine.value(UNINSTALL, "DisplayVersion") is None
    assert machine.value(RUN, "Meterdesk") is None
    assert machine.value(rf"{CLASSES}\.meterdesk", "") is None
    assert machine.value(rf"{CLASSES}\Meterdesk.SupplierFile", "") is None
    assert course.books.exists()


def finds_the_data_again(course: Course) -> None:
    """installed anew it finds the data, and removed with /REMOVEDATA=yes it takes them along"""
    machine = course.machine
    machine.install(NEW, "/CURRENTUSER")
    known = course.look()
    code = machine.uninstall("/REMOVEDATA=yes")

    wait(lambda: not machine.program.exists(), "the end of the program's folder")
    assert code == 0, f"exit code {code}"
    assert known == course.known
    assert not machine.data.exists(), [*machine.data.iterdir()]


def installs_for_everybody(course: Course) -> None:
    """for all users: in Program Files, started with Windows for all, with a policy"""
    machine = course.machine
    locked = "/LOCK=discovery, deregistration"
    code = machine.install(NEW, "/ALLUSERS", f"/SERVER={SERVER}", locked, "/TASKS=autostart")

    assert code == 0, f"exit code {code}"
    assert (course.programs / "Meterdesk" / "Meterdesk.exe").exists()
    assert machine.value(RUN, "Meterdesk", "HKLM") == rf'"{FOLDER}\Meterdesk.exe" --hidden'
    assert machine.value(rf"{CLASSES}\.meterdesk", "", "HKLM") == "Meterdesk.SupplierFile"
    assert course.policy.read_text(encoding="utf-8").splitlines() == [
        f"server_url = '{SERVER}'",
        "locked = ['discovery', 'deregistration']",
    ]


def believes_the_policy(course: Course) -> None:
    """the program finds that policy and holds to it; or, where files have no owner of Windows' as
    under wine, says that it does not because others than an administrator may write it"""
    machine = course.machine
    told = machine.command("administration", "status", folder=FOLDER).stdout
    held = machine.document("administration", "status", folder=FOLDER)

    if "is not used: others than an administrator may write it" in told:
        print("      not believed: wine's icacls gives nobody a file")
        return
    assert "server_url" in held["fixed_by_policy"], told
    assert {"discovery", "deregistration"} <= set(held["locked_by_policy"]), told


def opens_a_file_by_a_double_click(course: Course) -> None:
    """Windows opens a file of the supplier's with the program (for one user wine cannot: its list
    of file types is everybody's alone)"""
    machine = course.machine
    file = course.given("office.meterdesk", f'server = "{SERVER}"\n')
    machine.start("start", file)

    wait(lambda: machine.is_running(f"Meterdesk.exe {file}"), "the program with that file")
    wait(lambda: machine.start(rf"{FOLDER}\Meterdesk.exe", "--quit") == 0, "its end")


def takes_a_file_for_everybody(course: Course) -> None:
    """for all users a file of settings becomes the policy; single words beside it, and a key, are
    refused: exit code 1"""
    machine = course.machine
    file = course.given("policy.toml", f"server_url = '{SERVER}'\nread_every_minutes = 45\n")
    both = machine.install(NEW, "/ALLUSERS", f"/SETTINGS={file}", f"/SERVER={SERVER}")
    key = machine.install(NEW, "/ALLUSERS", f"/KEYFILE={file}")
    code = machine.install(NEW, "/ALLUSERS", f"/SETTINGS={file}", "/LOCK=server")

    assert (both, key, code) == (1, 1, 0), f"exit codes {both}, {key}, {code}"
    assert (machine.shared / "policy.toml").exists()
    assert course.policy.read_text(encoding="utf-8").splitlines() == [
        f"server_url = '{SERVER}'",
        "read_every_minutes = 45",
        "locked = ['server']",
    ]


def removes_what_was_everybodys(course: Course) -> None:
    """removed for all users: program, start and entry are gone, the policy stays"""
    machine = course.machine
    code = machine.uninstall(folder=FOLDER)

    wait(lambda: not (course.programs / "Meterdesk").exists(), "the end of the program's folder")
    assert code == 0, f"exit code {code}"
    assert machine.value(RUN, "Meterdesk", "HKLM") is None
    assert machine.value(UNINSTALL, "DisplayVersion", "HKLM") is None
    assert course.policy.exists()


PROMISES = (
    removes_the_program_and_keeps_the_data,
    finds_the_data_again,
    installs_for_everybody,
    believes_the_policy,
    opens_a_file_by_a_double_click,
    takes_a_file_for_everybody,
    removes_what_was_everybodys,
)
