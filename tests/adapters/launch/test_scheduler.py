"""The task for the Task Scheduler of Windows: what it says, and what schtasks is asked.

Told by the Windows protocol MS-TSCH, sections 2.5.3 to 2.5.6. No Windows has seen it here.
"""

from __future__ import annotations

import io
import tempfile
from collections.abc import Sequence
from pathlib import Path

import pytest
from lxml import etree
from tests.adapters.launch.tools import FakeTool

from meterdesk.adapters.launch.scheduler import NAMESPACE, Logon, ScheduledTask, task
from meterdesk.domain.errors import LaunchError

PROGRAM = r"C:\Users\m\AppData\Local\Programs\Meterdesk\meterdesk-cli.exe"
COMMAND = (PROGRAM, "collect", "--data-dir", r"C:\Büro & Co")
PARTS = """\
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="{namespace}"
    targetNamespace="{namespace}" elementFormDefault="qualified">
  <xs:element name="Task">
    <xs:complexType>
      <xs:all>
        <xs:element name="RegistrationInfo"/>
        <xs:element name="Triggers">
          <xs:complexType><xs:sequence>
            <xs:element name="TimeTrigger"><xs:complexType><xs:sequence>
              <xs:element name="Enabled" type="xs:boolean"/>
              <xs:element name="StartBoundary" type="xs:dateTime"/>
              <xs:element name="Repetition"><xs:complexType><xs:all>
                <xs:element name="Interval" type="xs:duration"/>
                <xs:element name="Duration" type="xs:duration" minOccurs="0"/>
                <xs:element name="StopAtDurationEnd" type="xs:boolean" minOccurs="0"/>
              </xs:all></xs:complexType></xs:element>
            </xs:sequence></xs:complexType></xs:element>
          </xs:sequence></xs:complexType>
        </xs:element>
        <xs:element name="Principals"><xs:complexType><xs:sequence>
          <xs:element name="Principal"><xs:complexType><xs:all>
            <xs:element name="UserId" type="xs:string"/>
            <xs:element name="LogonType"><xs:simpleType><xs:restriction base="xs:string">
              <xs:enumeration value="S4U"/><xs:enumeration value="Password"/>
            </xs:restriction></xs:simpleType></xs:element>
            <xs:element name="RunLevel" type="xs:string"/>
          </xs:all><xs:attribute name="id" type="xs:ID"/></xs:complexType></xs:element>
        </xs:sequence></xs:complexType></xs:element>
        <xs:element name="Settings"><xs:complexType><xs:all>
          {settings}
        </xs:all></xs:complexType></xs:element>
        <xs:element name="Actions"><xs:complexType><xs:sequence>
          <xs:element name="Exec"><xs:complexType><xs:all>
            <xs:element name="Command" type="xs:string"/>
            <xs:element name="Arguments" type="xs:string"/>
          </xs:all></xs:complexType></xs:element>
        </xs:sequence><xs:attribute name="Context" type="xs:IDREF"/></xs:complexType></xs:element>
      </xs:all>
      <xs:attribute name="version"/>
    </xs:complexType>
  </xs:element>
</xs:schema>
"""
"""The parts of the schema that the task uses, in its orders."""
SETTINGS = {
    "boolean": "AllowStartOnDemand DisallowStartIfOnBatteries StopIfGoingOnBatteries Hidden "
    "AllowHardTerminate StartWhenAvailable RunOnlyIfNetworkAvailable WakeToRun Enabled "
    "RunOnlyIfIdle",
    "string": "MultipleInstancesPolicy",
    "duration": "ExecutionTimeLimit",
    "unsignedByte": "Priority",
}


def schema() -> etree.XMLSchema:
    settings = "".join(
        f'<xs:element name="{name}" type="xs:{kind}" minOccurs="0"/>'
        for kind, names in SETTINGS.items()
        for name in names.split()
    )
    text = PARTS.format(namespace=NAMESPACE, settings=settings)
    return etree.XMLSchema(etree.fromstring(text))


def said(logon: Logon = Logon.PASSWORD) -> dict[str, str | None]:
    root = etree.fromstring(task(COMMAND, r"OFFICE\m", logon))
    return {etree.QName(each).localname: each.text for each in root.iter()}


@pytest.mark.parametrize("logon", Logon)
def test_it_is_a_task_by_the_schema_in_utf_16(logon: Logon) -> None:
    text = task(COMMAND, r"OFFICE\m", logon)

    schema().assertValid(etree.fromstring(text))
    assert text.startswith(b"\xff\xfe<")


def test_nothing_but_its_own_end_ends_it_and_nothing_keeps_it_from_beginning_again() -> None:
    """The Task Scheduler's own habits: three days at most, not on a battery, once."""
    told = said()

    assert told["ExecutionTimeLimit"] == "PT0S"
    assert told["DisallowStartIfOnBatteries"] == told["StopIfGoingOnBatteries"] == "false"
    assert (told["Interval"], told["MultipleInstancesPolicy"]) == ("PT5M", "IgnoreNew")
    assert told["StartWhenAvailable"] == "true"


def test_the_program_and_its_words_come_through_whole() -> None:
    told = said()

    assert told["Command"] == PROGRAM
    assert told["Arguments"] == r'collect --data-dir "C:\Büro & Co"'


class Terminal(FakeTool):
    """Reads the task's file, which is gone afterwards."""

    logon: str | None = None

    def __call__(self, words: Sequence[str]) -> tuple[int, str]:
        if "/XML" in words:
            root = etree.fromstring(Path(words[words.index("/XML") + 1]).read_bytes())
            self.logon = root.findtext(f".//{{{NAMESPACE}}}LogonType")
        return super().__call__(words)


def install(logon: Logon) -> tuple[Terminal, Terminal]:
    tool, terminal = Terminal(), Terminal()
    ScheduledTask("Meterdesk collect", COMMAND, logon, r"OFFICE\m", tool, terminal).install()
    return tool, terminal


def test_schtasks_asks_for_the_password_itself_and_no_word_has_it() -> None:
    tool, terminal = install(Logon.PASSWORD)

    (asked,) = terminal.asked
    assert asked[-4:] == ("/RU", r"OFFICE\m", "/RP", "*")
    assert [words[1] for words in tool.asked] == ["/Run"]
    assert terminal.logon == "Password"


def test_where_secrets_lie_in_a_file_nobody_is_asked() -> None:
    tool, terminal = install(Logon.S4U)

    assert terminal.asked == []
    assert [words[1] for words in tool.asked] == ["/Create", "/Run"]
    assert "/RP" not in tool.asked[0]
    assert tool.logon == "S4U"


def test_what_is_held_is_not_started_again_while_its_files_are_replaced() -> None:
    tool = FakeTool()
    made = ScheduledTask("Meterdesk collect", COMMAND, Logon.S4U, r"OFFICE\m", tool)

    made.hold()
    made.start()

    assert [words[-1] for words in tool.asked] == ["/DISABLE", "/ENABLE", "Meterdesk collect"]


def test_removing_ends_and_deletes_what_the_scheduler_has_and_else_nothing() -> None:
    has = FakeTool({"/Query": (0, f'<Task xmlns="{NAMESPACE}"/>')})
    has_not = FakeTool({"/Query": (1, "ERROR: The system cannot find the file specified.")})

    for tool in (has, has_not):
        ScheduledTask("Meterdesk collect", COMMAND, Logon.S4U, r"OFFICE\m", tool).remove()

    assert [words[1] for words in has.asked] == ["/Query", "/End", "/Delete"]
    assert [words[1] for words in has_not.asked] == ["/Query"]


def test_what_is_refused_is_one_sentence() -> None:
    tool = FakeTool({"/Create": (1, "WARNING: something.\r\nERROR: Access is denied.")})
    made = ScheduledTask("Meterdesk collect", COMMAND, Logon.S4U, r"OFFICE\m", tool)

    with pytest.raises(LaunchError, match=r"\(ERROR: Access is denied\); try again"):
        made.install()


def test_without_a_terminal_nobody_is_asked_for_a_password(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO())
    made = ScheduledTask("Meterdesk collect", COMMAND, Logon.PASSWORD, r"OFFICE\m", FakeTool())

    with pytest.raises(LaunchError, match="asks for it on a terminal"):
        made.install()


def test_a_computer_without_room_for_the_task_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "nowhere"))
    tool = FakeTool()

    with pytest.raises(LaunchError, match="cannot be written"):
        ScheduledTask("Meterdesk collect", COMMAND, Logon.S4U, "OFFICE\\m", tool).install()

    assert tool.asked == []


def test_a_task_that_was_taken_and_does_not_begin_is_told() -> None:
    tool = FakeTool({"/Run": (1, "ERROR: The task is disabled.")})

    with pytest.raises(LaunchError, match="The task is disabled"):
        ScheduledTask("Meterdesk collect", COMMAND, Logon.S4U, "OFFICE\\m", tool).install()
