"""The second witness (row B2): what should say the same, and why it does not."""

from __future__ import annotations

import pytest
from tests.adapters.snmp import agent
from tests.adapters.snmp.agent import oid
from tests.adapters.snmp.conftest import RECORDINGS

from meterdesk.adapters.snmp.meaning.meters import meters
from meterdesk.adapters.snmp.profile.file import ProfileError, read
from meterdesk.adapters.snmp.wire.answers import Answers
from meterdesk.domain.meter import TOTAL, Witness

LIFE = "1.3.6.1.2.1.43.10.2.1.4.1.1"
UNIT = "1.3.6.1.2.1.43.10.2.1.3.1.1"
TOTALS = {
    "Xerox": "1.3.6.1.4.1.253.8.53.13.2.1.6.1.20.1",
    "Kyocera": "1.3.6.1.4.1.1347.43.10.1.1.12.1.1",
    "HP": "1.3.6.1.4.1.11.2.3.9.4.2.1.4.1.2.5.0",
}


@pytest.fixture
def beside(profiles):
    """The life count beside a total of that maker: `beside(maker, total, life) -> Witness`."""

    def run(maker: str, total: int, life: int, unit: int = 7) -> Witness:
        profile = next(row for row in profiles if row.maker == maker)
        values: dict[str, int | bytes] = {TOTALS[maker]: total, LIFE: life, UNIT: unit}
        if maker == "Xerox":
            values[TOTALS[maker].replace(".2.1.6.", ".2.1.8.")] = b"Total Impressions"
        answers = Answers({oid(key): value for key, value in values.items()})
        found = {meter.name: meter for meter in meters(answers, profile)[0]}
        (witness,) = found[TOTAL].witnesses
        return witness

    return run


@pytest.mark.parametrize("maker", TOTALS)
def test_the_life_count_stands_beside_the_maker_s_own_total(beside, maker):
    witness = beside(maker, 5000, 5000)

    assert (witness.value, witness.source, witness.reason) == (5000, LIFE, None)
    assert witness.sentence(5000).endswith("5,000, the same.")


def test_kyocera_s_life_count_says_more_for_a_reason(beside):
    assert "not delivered" in (beside("Kyocera", 5000, 5100).reason or "")


def test_a_reason_that_does_not_fit_is_not_given(beside):
    """Feeds can only be more than what was delivered."""
    assert beside("Kyocera", 5000, 4900).reason is None


def test_a_difference_nobody_can_explain_is_said_as_such(beside):
    witness = beside("Xerox", 5000, 5312)

    assert witness.sentence(5000) == (
        "Life count of the first marker: 5,312, 312 more. No reason is known."
    )


def test_a_life_count_of_sheets_explains_its_difference(beside):
    assert "sheets" in (beside("HP", 5000, 3000, unit=8).reason or "")
    assert "does not tell" in (beside("HP", 5000, 3000, unit=2).reason or "")
    assert beside("HP", 5000, 5000, unit=8).reason is None


def test_a_witness_never_takes_the_place_of_the_meter(profiles, beside):
    kyocera = next(row for row in profiles if row.maker == "Kyocera")
    answers = Answers({oid(TOTALS["Kyocera"]): 5000, oid(LIFE): 5100, oid(UNIT): 7})

    (meter,) = meters(answers, kyocera)[0]

    assert (meter.value, meter.source) == (5000, TOTALS["Kyocera"])


def test_colours_and_services_are_summed_beside_the_total(read):
    reading = read(agent.load(RECORDINGS / "lexmark/picks-more-than-it-delivers.snmprec"))

    said = [witness.sentence(2463) for witness in reading.meter(TOTAL).witnesses]
    tiers = reading.meter("systemTotals.FullColorImpressions").witnesses

    assert said == [
        "Life count of the first marker: 2,501, 38 more. "
        "Lexmark's life count counts the sides picked from a tray, delivered or not.",
        "mono + color: 2,463, the same.",
    ]
    assert [witness.value for witness in tiers] == [463]


def test_services_of_a_copier_are_summed_with_its_faxes(read):
    reading = read(agent.load(RECORDINGS / "ricoh/by-type.snmprec"))

    values = [witness.value for witness in reading.meter(TOTAL).witnesses]
    assert 700 in values


def test_a_sum_is_no_witness_of_itself(read):
    reading = read(agent.load(RECORDINGS / "xerox/copier-on-eleven.snmprec"))

    made = [meter for meter in reading.meters if " + " in meter.source]
    assert all(not meter.witnesses for meter in made)


def test_a_sum_of_which_a_part_got_no_answer_says_nothing(profiles):
    kyocera = next(row for row in profiles if row.maker == "Kyocera")
    parts = {"1": 3000, "2": 1900}
    function = "1.3.6.1.4.1.1347.42.3.1.1.1.1"
    values = {f"{function}.{key}": value for key, value in parts.items()}
    answers = Answers({oid(key): value for key, value in values.items()} | {oid(LIFE): 5000})
    answers.put(oid(TOTALS["Kyocera"]), 5000)

    whole = {row.name: row for row in meters(answers, kyocera)[0]}
    torn = {row.name: row for row in meters(answers, kyocera, {oid(f"{function}.4")})[0]}

    assert [witness.value for witness in whole[TOTAL].witnesses] == [5000, 4900]
    assert [witness.value for witness in torn[TOTAL].witnesses] == [5000]


@pytest.mark.parametrize(
    "wrong",
    [
        'meter = "systemTotals.TotalImpressions"\nparts = []',
        'meter = "systemTotals.TotalImpressions"\nparts = "print.TotalImpressions"',
        'meter = "the total"\nparts = ["print.TotalImpressions"]',
        'meter = "print.TotalImpressions"\nparts = ["print.TotalImpressions"]\nwhy = "x"',
    ],
)
def test_a_wrong_witness_in_a_profile_is_refused_by_name(tmp_path, wrong):
    path = tmp_path / "acme.toml"
    path.write_text(f'maker = "Acme"\nevidence = ["1.3"]\n[[witnesses]]\n{wrong}\n', "utf-8")

    with pytest.raises(ProfileError, match=r"acme\.toml"):
        read(path)
