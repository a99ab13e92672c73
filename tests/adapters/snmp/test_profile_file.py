"""Vendor profiles are data, checked when they are read."""

from __future__ import annotations

import pytest
from tests.adapters.snmp.conftest import PROFILES

from meterdesk.adapters.snmp.profile.file import ProfileError, read, read_folder

GOOD = """
maker = "Acme"
object_ids = ["1.3.6.1.4.1.99999"]
evidence = ["1.3.6.1.4.1.99999.1"]
"""


def test_every_shipped_profile_is_sound(profiles):
    assert len(profiles) == len(list(PROFILES.glob("*.toml")))
    assert {"Xerox", "HP", "Canon", "Ricoh", "Kyocera"} <= {row.maker for row in profiles}


def test_a_sound_profile_is_read(tmp_path):
    (tmp_path / "acme.toml").write_text(GOOD)

    (profile,) = read_folder(tmp_path)

    assert (profile.maker, profile.object_ids) == ("Acme", ((1, 3, 6, 1, 4, 1, 99999),))


def test_an_empty_folder_has_no_profiles(tmp_path):
    assert read_folder(tmp_path) == ()


TABLE = '[[tables]]\nvalues = "1.3"\n'
PROOF = '[[proofs]]\ntotal = "print.TotalSheets"\n'
ROW = '{ name = "print.TotalSheets", labels = ["A b"] }'
METER = '[[meters]]\nlabel = "x"\n'


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("maker = ", "cannot be read"),
        ('maker = "Acme"', "evidence"),
        ('evidence = ["1.3"]', "maker"),
        (GOOD + "colour = 1", "colour"),
        (GOOD.replace("99999.1", "x"), "wrong"),
        (GOOD + METER + 'name = "Total"\noids = ["1.3"]', "Total"),
        (GOOD + METER + 'name = "print.TotalImpressions"\noids = []', "no oids"),
        (GOOD + METER + 'name = "print.TotalImpressions"\noids = "1.3"', "list"),
        (GOOD + METER + 'name = "print.TotalSheets"\noids = ["1.3"]\nunit = "reams"', "reams"),
        (GOOD + TABLE + 'labels = "1.3"\nkeys = ["1.3"]\nmeters = []', "labels or keys"),
        (GOOD + TABLE + 'labels = "1.3"\nmeters = [{ name = "print.TotalSheets" }]', "labels"),
        (GOOD + TABLE + f'labels = "1.3"\nmeters = [{ROW}, {ROW.replace("A b", "a-B")}]', "two"),
        (GOOD + PROOF + 'meters = [{ name = "print.TotalSheets", oids = [] }]', "no oids"),
        (GOOD + '[identity]\ndescriptions = ["("]', "regular expression"),
    ],
)
def test_a_bad_profile_is_named_in_one_sentence(tmp_path, text, word):
    path = tmp_path / "acme.toml"
    path.write_text(text)

    with pytest.raises(ProfileError) as caught:
        read(path)

    assert "acme.toml" in caught.value.message
    assert word in caught.value.message
    assert "\n" not in caught.value.message


def test_no_two_meters_of_a_profile_share_name_and_source(profiles):
    for profile in profiles:
        sources = [(row.meaning.name, row.oids) for row in profile.counters]
        assert len(sources) == len(set(sources)), profile.maker


def test_a_sum_of_a_string_is_refused(tmp_path):
    path = tmp_path / "acme.toml"
    row = '{ name = "print.TotalImpressions", label = "x", of = "print.MonochromeImpressions" }'
    path.write_text(f"{GOOD}\n[[sums]]\nmeters = [{row}]\n")

    with pytest.raises(ProfileError, match=r"list of the meters"):
        read(path)
