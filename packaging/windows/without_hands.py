"""What a setup does with what IT gave it, without anybody at the screen."""

from __future__ import annotations

import re
import time

from course import KEY, NEW, SERVER, Course, holding, line_of, wait
from setup_program import OWN, UNINSTALL
from surroundings import a_lock, a_server

PASSWORD = "correct horse battery"
MOST_AT_REST = 140
"""MB under wine, where the icon alone takes 115 and the whole program 165."""
REFUSED_IN = {
    "en": "An enrolment key on a command line",
    "de": "Ein Registrierungsschlüssel auf einer Befehlszeile",
    "es": "Una clave de registro en una línea de comandos",
    "fr": "Une clé d’enregistrement sur une ligne de commande",
    "it": "Una chiave di registrazione su una riga di comando",
    "pt": "Uma chave de registo numa linha de comandos",
}


def takes_settings(course: Course) -> None:
    """/SERVER, /NETWORKS, /INTERNETPROXY and a file of settings are kept; the rest stays"""
    machine = course.machine
    more = course.given("office.toml", "read_every_minutes = 60\n")
    code = machine.install(
        NEW,
        *("/CURRENTUSER", f"/SERVER={SERVER}", "/NETWORKS=10.0.5.0/24, 10.0.6.20-40"),
        *("/INTERNETPROXY=http://proxy.example:8080", f"/SETTINGS={more}"),
    )

    text = _settings(course)
    assert code == 0, f"exit code {code}"
    assert f'server_url = "{SERVER}"' in text
    assert re.search(r'"10\.0\.5\.0/24",\s*"10\.0\.6\.20-40"', text), text
    assert 'internet_proxy_url = "http://proxy.example:8080"' in text
    assert "read_every_minutes = 60" in text


def says_which_setting_is_wrong(course: Course) -> None:
    """settings that make no sense: installed, exit code 20, the sentence in the log, none taken"""
    machine = course.machine
    code = machine.install(NEW, "/CURRENTUSER", "/SERVER=http://unencrypted.example/")
    wrong = course.given("wrong.toml", "read_every_minutes = 1\nnotifications = false\n")
    again = machine.install(NEW, "/CURRENTUSER", f"/SETTINGS={wrong}", log="wrong.log")

    text = _settings(course)
    assert (code, again) == (20, 20), f"exit codes {code}, {again}"
    assert "server_url:" in machine.log()
    assert "read_every_minutes" in machine.log("wrong.log")
    assert f'server_url = "{SERVER}"' in text
    assert "notifications = false" not in text


def registers_with_a_key_from_a_file(course: Course) -> None:
    """/KEYFILE registers the office with a real server; the key's file is gone, the key nowhere"""
    machine = course.machine
    with a_server(course.folder / "server") as (server, address):
        key = server.desk.create_enrolment_key()
        authority = course.given("ca.pem", server.ca_file.read_bytes())
        settings = course.given(
            "server.toml",
            f"server_url = '{address}'\nprivate_ca = '{authority}'\ninternet_proxy = 'none'\n",
        )
        file = course.given("key.txt", f"{key}\n")
        code = machine.install(NEW, "/CURRENTUSER", f"/SETTINGS={settings}", f"/KEYFILE={file}")
        offices = server.desk.proxies()

    assert code == 0, f"exit code {code}"
    assert len(offices) == 1, offices
    assert machine.document("status")["is_registered"]
    assert not (machine.shared / "key.txt").exists()
    assert not _where(course, key)


def registered_it_rests_in_the_tray(course: Course) -> None:
    """a registered office begun with the session is an icon: its collector goes out and comes back,
    and --quit ends it"""
    machine = course.machine
    outing = "meterdesk-cli.exe collect-due"
    with machine.running(rf"{OWN}\Meterdesk.exe", "--hidden"):
        wait(lambda: machine.is_running(outing), "the collector on its way")
        wait(lambda: not machine.is_running(outing), "the collector's return")
        time.sleep(3)  # in which the whole would be loaded
        held = machine.memory("Meterdesk.exe --hidden")
        code = machine.start(rf"{OWN}\Meterdesk.exe", "--quit")

    print(f"      {held} MB at rest")
    assert code == 0, f"exit code {code}"
    assert 0 < held <= MOST_AT_REST, f"{held} MB"


def keeps_no_key_that_does_not_work(course: Course) -> None:
    """a key that registers nothing: installed, exit code 21, its file gone, the key nowhere"""
    machine = course.machine
    assert machine.command("deregister", "--office", "--here", "--yes").returncode == 0
    file = course.given("key.txt", f"{KEY}\n")
    nobody = "/SERVER=https://localhost:9/soap"
    code = machine.install(NEW, "/CURRENTUSER", nobody, f"/KEYFILE={file}")

    assert code == 21, f"exit code {code}"
    assert not (machine.shared / "key.txt").exists()
    assert not _where(course, KEY)


def opens_what_is_locked(course: Course) -> None:
    """settings that a password locks are changed with /UNLOCKFILE alone: exit code 20 without it"""
    machine = course.machine
    path = machine.data / "settings.toml"
    before = path.read_text(encoding="utf-8")
    line = a_lock(course.folder / "locked", PASSWORD)
    locked = re.sub(r"^administration_lock = .*$", lambda _: line, before, flags=re.MULTILINE)
    path.write_text(locked, encoding="utf-8")
    other = "/SERVER=https://other.example/soap"
    refused = machine.install(NEW, "/CURRENTUSER", other)
    word = course.given("password.txt", f"{PASSWORD}\n")
    taken = machine.install(NEW, "/CURRENTUSER", other, f"/UNLOCKFILE={word}", log="unlock.log")

    after = _settings(course)
    path.write_text(before, encoding="utf-8")
    assert (refused, taken) == (20, 0), f"exit codes {refused}, {taken}"
    assert 'server_url = "https://other.example/soap"' in after
    assert not holding(PASSWORD, machine.data, machine.shared / "unlock.log")


def refuses_what_cannot_be_used(course: Course) -> None:
    """a key or a quotation mark on the command line, a lock for one person, a file that is not
    there: refused before anything is done, exit code 1"""
    words = ("/KEY=1234", "/SERVER=https://x'y/", "/LOCK=discovery", r"/SETTINGS=C:\none.toml")
    codes = {word: course.machine.install(NEW, "/CURRENTUSER", word) for word in words}

    assert set(codes.values()) == {1}, codes
    assert course.machine.value(UNINSTALL, "DisplayVersion") == NEW


def speaks_six_languages(course: Course) -> None:
    """/LANG: what it refuses it says in each language of the program"""
    machine = course.machine
    for language, words in REFUSED_IN.items():
        machine.install(NEW, "/CURRENTUSER", "/KEY=1234", f"/LANG={language}")
        assert line_of(machine.log(), words), f"{language}: {machine.log()}"


def _settings(course: Course) -> str:
    return (course.machine.data / "settings.toml").read_text(encoding="utf-8")


def _where(course: Course, key: str) -> list[str]:
    """Files in which a key stands: of the person, of the setup, of Windows' own registry."""
    machine = course.machine
    registry = machine.place.drive.parent.glob("*.reg")
    found = holding(key, machine.local, machine.shared / "setup.log", *registry)
    return [str(each) for each in found]


PROMISES = (
    takes_settings,
    says_which_setting_is_wrong,
    registers_with_a_key_from_a_file,
    registered_it_rests_in_the_tray,
    keeps_no_key_that_does_not_work,
    opens_what_is_locked,
    refuses_what_cannot_be_used,
    speaks_six_languages,
)
