"""What an installation for one person promises: it works, is upgraded while it runs, repaired."""

from __future__ import annotations

import shutil

from course import NEW, OLD, SERVER, Course, revision, wait
from setup_program import CLASSES, OWN, RUN, UNINSTALL, USER
from surroundings import MODEL

LINE = rf"{OWN}\Meterdesk.exe --hidden"


def installs_for_one_person(course: Course) -> None:
    """installed silently for one person: no administrator, no start with Windows unless asked"""
    machine = course.machine
    code = machine.install(OLD, "/CURRENTUSER")

    assert code == 0, f"exit code {code}"
    assert (machine.program / "Meterdesk.exe").exists()
    assert machine.value(UNINSTALL, "DisplayVersion") == OLD
    assert machine.value(RUN, "Meterdesk") is None
    assert not machine.data.exists(), "a setup makes no data"


def starts_with_windows_where_asked(course: Course) -> None:
    """/TASKS=autostart writes the line that the program itself writes"""
    code = course.machine.install(OLD, "/CURRENTUSER", "/TASKS=autostart")

    assert code == 0
    assert course.machine.value(RUN, "Meterdesk") == LINE


def reads_a_printer(course: Course) -> None:
    """the version before finds a printer and reads it, over real UDP, and keeps it in its books"""
    found = course.read_a_printer()
    few = course.given("few.toml", "read_every_minutes = 90\n")
    made = course.machine.command("settings", "import", few)

    course.revision = revision(course.books)
    assert MODEL in found, found
    assert made.returncode == 0, made.stdout
    assert [bool(pages) for pages in course.known.values()] == [True], course.known


def changes_nothing_without_a_backup(course: Course) -> None:
    """an upgrade that cannot back the data up changes nothing: exit code 7"""
    machine = course.machine
    kept = course.books.read_bytes()
    course.books.write_bytes(b"These are no books." * 1000)
    before = (machine.program / "Meterdesk.exe").stat().st_mtime_ns
    code = machine.install(NEW, "/CURRENTUSER")

    course.books.write_bytes(kept)
    assert code == 7, f"exit code {code}"
    assert machine.value(UNINSTALL, "DisplayVersion") == OLD
    assert (machine.program / "Meterdesk.exe").stat().st_mtime_ns == before


def upgrades_while_it_runs(course: Course) -> None:
    """upgraded while it runs: it is asked to end, the data are backed up, it is started again"""
    machine = course.machine
    with machine.running(rf"{OWN}\Meterdesk.exe", "--hidden"):
        wait(machine.is_running, "the program in the tray")
        code = machine.install(NEW, "/CURRENTUSER")

    log = machine.log()
    assert code == 0, f"exit code {code}"
    assert "--quit ended with 0" in log
    assert machine.value(UNINSTALL, "DisplayVersion") == NEW
    assert (machine.data / f"meterdesk-before-update-from-{OLD}.zip").exists()
    wait(machine.is_running, "the new program in the tray")
    assert machine.start(rf"{OWN}\Meterdesk.exe", "--quit") == 0
    wait(lambda: not machine.is_running(), "the end of the program")


def keeps_the_data(course: Course) -> None:
    """what was known before is known after, in books brought up to date; the backup can be put
    back"""
    machine = course.machine
    after = revision(course.books)
    print(f"      books of revision {course.revision} are of {after} now")
    assert after >= course.revision
    assert course.look() == course.known
    assert machine.value(RUN, "Meterdesk") is not None, "the start with Windows is as it was"
    backup = rf"{USER}\Meterdesk\meterdesk-before-update-from-{OLD}.zip"
    restored = machine.command("restore", backup, "--yes")

    assert restored.returncode == 0, restored.stdout
    assert course.look() == course.known


def finds_itself_whole(course: Course) -> None:
    """what was installed opens each of its parts: --selfcheck"""
    check = course.machine.command("--selfcheck")

    print("".join(f"      {line}\n" for line in check.stdout.splitlines()), end="")
    assert check.returncode == 0


def opens_a_suppliers_file(course: Course) -> None:
    """a file of the supplier's has the program's icon, and its line in the registry opens it"""
    machine = course.machine
    kind = machine.value(rf"{CLASSES}\.meterdesk", "")
    file = course.given("office.meterdesk", f'server = "{SERVER}"\n')

    assert kind == "Meterdesk.SupplierFile"
    assert machine.value(rf"{CLASSES}\{kind}\DefaultIcon", "") == rf"{OWN}\Meterdesk.exe,0"
    assert machine.value(rf"{CLASSES}\{kind}\shell\open\command", "") == (
        rf'"{OWN}\Meterdesk.exe" "%1"'
    )
    with machine.running(rf"{OWN}\Meterdesk.exe", file):
        wait(lambda: machine.start(rf"{OWN}\Meterdesk.exe", "--quit") == 0, "that program's end")


def refuses_an_older_one(course: Course) -> None:
    """an older setup is refused, and changes nothing: exit code 1"""
    machine = course.machine
    code = machine.install(OLD, "/CURRENTUSER")

    assert code == 1, f"exit code {code}"
    assert machine.value(UNINSTALL, "DisplayVersion") == NEW


def repairs(course: Course) -> None:
    """the same setup once more puts back what is missing, and removes what was left by another"""
    machine = course.machine
    library = next((machine.program / "_internal").glob("python3??.dll"))
    library.unlink()
    stray = machine.program / "_internal" / "of_another_version.pyd"
    stray.write_bytes(b"")

    code = machine.install(NEW, "/CURRENTUSER")

    assert code == 0, f"exit code {code}"
    assert library.exists()
    assert not stray.exists()
    assert course.look() == course.known


def ends_and_restarts_the_service(course: Course) -> None:
    """a collector without a window is asked to end before its files are replaced, and runs again"""
    machine = course.machine
    line = "meterdesk-cli.exe collect"
    with machine.running(rf"{OWN}\meterdesk-cli.exe", "collect"):
        wait(lambda: machine.document("collect", "--status")["is_running"], "the service")
        code = machine.install(NEW, "/CURRENTUSER")

    assert code == 0, f"exit code {code}"
    wait(lambda: machine.document("collect", "--status")["is_running"], "the service once more")
    stopped = machine.command("collect", "--stop")
    assert stopped.returncode == 0, stopped.stdout
    wait(lambda: not machine.is_running(line), "the end of the service")


def a_set_up_that_fails_leaves_what_was(course: Course) -> None:
    """a set-up that ends while it writes leaves the program as it was, and starts again what it
    ended: exit code 5"""
    machine = course.machine
    licence = machine.program / "LICENSE.txt"
    licence.unlink()
    (licence / "in the way").mkdir(parents=True)
    with machine.running(rf"{OWN}\meterdesk-cli.exe", "collect"):
        wait(lambda: machine.document("collect", "--status")["is_running"], "the service")
        code = machine.install(NEW, "/CURRENTUSER")

    shutil.rmtree(licence)
    assert code == 5, f"exit code {code}"
    assert not [*machine.program.glob("*.before")]
    wait(lambda: machine.document("collect", "--status")["is_running"], "the service once more")
    stopped = machine.command("collect", "--stop")
    assert stopped.returncode == 0, stopped.stdout
    wait(lambda: not machine.is_running("meterdesk-cli.exe collect"), "the end of the service")
    assert course.look() == course.known


def says_that_data_stay_behind(course: Course) -> None:
    """books that cannot be brought up to date stay as they are, and the log says why: exit code
    22"""
    import sqlite3

    machine = course.machine
    kept = course.books.read_bytes()
    with sqlite3.connect(course.books) as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
    database.close()
    code = machine.install(NEW, "/CURRENTUSER")

    log = machine.log()
    course.books.write_bytes(kept)
    assert code == 22, f"exit code {code}"
    assert "newer version of Meterdesk" in log
    assert course.look() == course.known


PROMISES = (
    installs_for_one_person,
    starts_with_windows_where_asked,
    reads_a_printer,
    changes_nothing_without_a_backup,
    upgrades_while_it_runs,
    keeps_the_data,
    finds_itself_whole,
    opens_a_suppliers_file,
    refuses_an_older_one,
    repairs,
    ends_and_restarts_the_service,
    a_set_up_that_fails_leaves_what_was,
    says_that_data_stay_behind,
)
