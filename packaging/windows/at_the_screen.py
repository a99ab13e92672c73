"""What the setup promises somebody who sits before it: keys are pressed, nothing is silent."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from course import NEW, OLD, Course, wait
from hands import FINISHED, READY, TASKS, Hands, hands_at
from setup_program import OWN, RUN, UNINSTALL

TRAY, SERVICE = "Meterdesk.exe --hidden", "meterdesk-cli.exe collect"


def leaves_nothing_when_cancelled(course: Course) -> None:
    """a first installation cancelled on its page (exit code 2) or while it writes (5) leaves
    nothing"""
    course.clean()
    link = course.machine.local.parent / "Roaming/Microsoft/Windows/Start Menu/Programs"
    with hands_at(course.machine) as hands:
        with hands.setup(NEW, "/CURRENTUSER") as early:
            hands.page(TASKS)
            _cancel(hands)
        with hands.setup(NEW, "/CURRENTUSER") as late:
            hands.page(TASKS)
            hands.press("Return")
            _cancel_while_it_writes(course, hands)

    assert (early.returncode, late.returncode) == (2, 5), (early.returncode, late.returncode)
    assert not course.machine.program.exists(), [*course.machine.program.iterdir()]
    assert not (link / "Meterdesk.lnk").exists()
    assert not course.machine.data.exists()
    assert course.machine.value(UNINSTALL, "DisplayVersion") is None
    assert course.machine.value(RUN, "Meterdesk") is None


def installs_at_the_screen(course: Course) -> None:
    """installed by Enter alone: for whoever starts it, started with Windows, started at the end"""
    machine = course.machine
    with hands_at(machine) as hands:
        with hands.setup(OLD) as setup:
            hands.another("")
            hands.press("Return")
            hands.page(TASKS)
            hands.press("Return")
            hands.page(FINISHED)
            hands.press("Return")
        wait(lambda: machine.is_running(rf"{OWN}\Meterdesk.exe"), "the program after the setup")
        wait(lambda: machine.start(rf"{OWN}\Meterdesk.exe", "--quit") == 0, "its end")

    assert setup.returncode == 0, setup.returncode
    assert machine.value(RUN, "Meterdesk") == rf"{OWN}\Meterdesk.exe --hidden"
    assert course.machine.command("status").returncode == 0


def leaves_the_start_as_it_is(course: Course) -> None:
    """upgraded at the screen: who has turned the start with Windows off in Preferences finds it
    off, and the program runs again"""
    machine = course.machine
    machine.start("reg", "delete", rf"HKCU\{RUN}", "/v", "Meterdesk", "/f", "/reg:64")
    with hands_at(machine) as hands:
        with machine.running(rf"{OWN}\Meterdesk.exe", "--hidden"):
            wait(lambda: machine.is_running(TRAY), "the program in the tray")
            with hands.setup(NEW, "/CURRENTUSER") as setup:
                hands.page(READY)
                hands.press("Return")
                hands.page(FINISHED)
                hands.press("Return")

        assert setup.returncode == 0, setup.returncode
        assert machine.value(RUN, "Meterdesk") is None
        assert machine.value(UNINSTALL, "DisplayVersion") == NEW
        wait(lambda: machine.is_running(TRAY), "the new program in the tray")
        wait(lambda: machine.start(rf"{OWN}\Meterdesk.exe", "--quit") == 0, "its end")


def changes_nothing_before_install(course: Course) -> None:
    """cancelled on the page before it begins: exit code 2, and what runs was not even asked to
    end"""
    with hands_at(course.machine) as hands, _at_work(course):
        with hands.setup(NEW, "/CURRENTUSER") as setup:
            hands.page(READY)
            _cancel(hands)

        assert setup.returncode == 2, setup.returncode
        assert "--quit" not in course.machine.log()
        assert course.machine.is_running(TRAY)


def puts_back_what_was(course: Course) -> None:
    """cancelled while it writes over another: exit code 5, what was there before is whole, in the
    tray again, and so is the collector without a window; the data are as they were"""
    machine = course.machine
    known = course.look()
    mark = machine.program / "_internal" / "of-the-version-before.txt"
    mark.touch()
    with hands_at(machine) as hands, _at_work(course):
        with hands.setup(NEW, "/CURRENTUSER") as setup:
            hands.page(READY)
            hands.press("Return")
            _cancel_while_it_writes(course, hands)

        assert setup.returncode == 5, setup.returncode
        assert not [*machine.program.glob("*.before")]
        mark.unlink()  # raises OSError where it is not the folder that was there
        assert machine.value(UNINSTALL, "DisplayVersion") == NEW
        wait(lambda: machine.is_running(TRAY), "the tray once more")
    assert course.look() == known


def keeps_the_data_unless_told(course: Course) -> None:
    """removed at the screen: Escape at the question about the data removes nothing and ends
    nothing; Enter keeps them"""
    machine = course.machine
    with hands_at(machine) as hands:
        with _at_work(course):
            with hands.before(rf"{OWN}\unins000.exe"):
                _answer_removal(hands, "Escape")
            assert machine.is_running(TRAY)
            assert (machine.program / "meterdesk-cli.exe").exists()
        with hands.before(rf"{OWN}\unins000.exe"):
            last = _answer_removal(hands, "Return")
            hands.another(last)
            hands.press("Return")

    wait(lambda: not machine.program.exists(), "the end of the program's folder")
    assert course.books.exists()


@contextmanager
def _at_work(course: Course) -> Iterator[None]:
    """The tray and the collector without a window run; afterwards they do not."""
    machine = course.machine
    with (
        machine.running(rf"{OWN}\Meterdesk.exe", "--hidden"),
        machine.running(rf"{OWN}\meterdesk-cli.exe", "collect"),
    ):
        wait(lambda: _collects(course), "the service")
        wait(lambda: machine.is_running(TRAY), "the tray")
        yield
        wait(lambda: _collects(course), "the service, still or once more")
        assert machine.command("collect", "--stop").returncode == 0
        wait(lambda: machine.start(rf"{OWN}\Meterdesk.exe", "--quit") == 0, "the tray's end")
    wait(lambda: not machine.is_running(SERVICE), "the end of the service")


def _collects(course: Course) -> bool:
    return bool(course.machine.document("collect", "--status")["is_running"])


def _cancel(hands: Hands) -> None:
    before = hands.front()
    hands.press("Escape")
    hands.another(before)
    hands.press("alt+y")


def _cancel_while_it_writes(course: Course, hands: Hands) -> None:
    """After a good part of the files."""
    line = "Successfully installed the file."
    wait(lambda: course.machine.log().count(line) > 40, "files of the new version")
    _cancel(hands)


def _answer_removal(hands: Hands, key: str) -> str:
    first = hands.another("")
    hands.press("alt+y")
    second = hands.another(first)
    hands.press(key)
    return second


PROMISES = (
    leaves_nothing_when_cancelled,
    installs_at_the_screen,
    leaves_the_start_as_it_is,
    changes_nothing_before_install,
    puts_back_what_was,
    keeps_the_data_unless_told,
)
