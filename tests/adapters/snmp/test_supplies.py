"""What a supply is, which colour it has, and where its level comes from (row B8)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.adapters.snmp.agent import oid

from meterdesk.adapters.snmp.meaning.colorants import colorant, is_black_only
from meterdesk.adapters.snmp.meaning.kinds import kind_of
from meterdesk.adapters.snmp.meaning.supplies import supplies
from meterdesk.adapters.snmp.wire.answers import Answers
from meterdesk.domain.supply import Level, LevelState, SupplyKind

MAINTENANCE = oid("1.3.6.1.4.1.2435.2.3.9.4.2.1.5.5.8.0")


def row(at, name, level, capacity=-2, **columns):
    """One row of prtMarkerSuppliesTable."""
    told = {"6": name, "8": capacity, "9": level, **columns}
    return {oid(f"1.3.6.1.2.1.43.11.1.1.{key}.1.{at}"): value for key, value in told.items()}


def packed(**records):
    body = b"".join(
        bytes.fromhex(key[1:]) + b"\x01\x04" + value.to_bytes(4, "big")
        for key, value in records.items()
    )
    return {MAINTENANCE: body + b"\xff"}


@pytest.fixture
def brother(profiles):
    return next(profile for profile in profiles if profile.maker == "Brother")


@pytest.mark.parametrize(
    ("told", "name", "expected"),
    [
        ("cyan", "", "cyan"),
        (None, "Light Cyan Ink Cartridge", "light cyan"),
        ("lightCyan", "Ink", "light cyan"),
        ("black", "Photo Black Ink", "photo black"),
        (None, "Matte Black", "matte black"),
        (None, "Cyan clair", "cyan clair"),
        (None, "Grey Ink", "grey"),
        (None, "Tri-color Cartridge", "tri-color"),
        (None, "Cyan/Magenta/Yellow Ink", "cyan/magenta/yellow"),
        (None, "Photo Drum:Black", "black"),
        (None, "Black Photo Drum", "black"),
        (None, "青色碳粉", "cyan"),
        (None, "シアントナー", "cyan"),
        (None, "洋紅色碳粉", "magenta"),
        (None, "洋红色碳粉", "magenta"),
        (None, "マゼンタ", "magenta"),
        (None, "黃色碳粉", "yellow"),
        (None, "黄", "yellow"),
        (None, "イエロー", "yellow"),
        (None, "黑色碳粉", "black"),
        (None, "Zyan", "cyan"),
        (None, "Toner czarny", "black"),
        (None, "Toner żółty", "yellow"),
        (None, "Toner purpurowy", "magenta"),
        (None, "Toner błękitny", "cyan"),
        (None, "Svart toner", "black"),
        (None, "Gul toner", "yellow"),
        (None, "Sort toner", "black"),
        (None, "Schwarztoner", "black"),
        (None, "Toner noir", "black"),
        (None, "Tóner amarillo", "yellow"),
        (None, "Toner amarelo", "yellow"),
        (None, "Toner geel", "yellow"),
        (None, "Чёрный тонер", "black"),
        (None, "TK-8527C", "cyan"),
        (None, "TK-5240KS", "black"),
        (None, "TK-3130", None),
        (None, "CLT-M506L", "magenta"),
        (None, "TN-423BK", "black"),
        (None, "Ink Cartridge SJIC35P-Y", "yellow"),
        ("other", "Waste", None),
        ("orange", "", "orange"),
        (None, "Fuser", None),
    ],
)
def test_a_colour_is_one_of_four_words_or_the_maker_s_own(told, name, expected):
    assert colorant(told, name) == expected


@pytest.mark.parametrize(
    ("kind", "group", "name", "color", "expected"),
    [
        (3, 4, "Toner collector", None, SupplyKind.WASTE),
        (6, 4, "Ink pad", None, SupplyKind.WASTE),
        (1, 3, "Imaging Kit", None, SupplyKind.DRUM),
        (None, None, "Belt Unit", None, SupplyKind.TRANSFER),
        (None, None, "VersaLink Tray", None, SupplyKind.OTHER),
        (None, None, "Cyan Ink", "cyan", SupplyKind.INK),
        (None, None, "Black Cartridge HP CF410A", "black", SupplyKind.TONER),
        (None, None, "Canon Cartridge 719/719H", None, SupplyKind.TONER),
        (None, None, "Cleaning Cartridge", None, SupplyKind.OTHER),
        (None, None, "Drum Cartridge (Black)", "black", SupplyKind.DRUM),
        (1, 3, "Transfer Roller", None, SupplyKind.TRANSFER),
        (20, 3, "Maintenance Kit", None, SupplyKind.MAINTENANCE),
        (20, 3, "Kit di manutenzione", None, SupplyKind.MAINTENANCE),
        (9, 3, "Color Developer Kit (CMY)", "cmy", SupplyKind.DEVELOPER),
        (20, 3, "Rullo alimentazione vassoio 1", None, SupplyKind.OTHER),
        (20, 3, "Rullo di trasferimento", None, SupplyKind.TRANSFER),
        (3, 3, "Toner for the developer unit", "black", SupplyKind.TONER),
        (None, None, "Transfer Belt Cleaner", None, SupplyKind.TRANSFER),
        (None, None, "Black Developer", "black", SupplyKind.DEVELOPER),
        (None, None, "TK-3130", None, SupplyKind.TONER),
        (None, None, "Resttonerbehälter", None, SupplyKind.WASTE),
        (None, None, "Trommeleinheit", None, SupplyKind.DRUM),
        (None, None, "Fixiereinheit", None, SupplyKind.FUSER),
        (None, None, "Übertragungsband", None, SupplyKind.TRANSFER),
        (None, None, "Bac de récupération de toner", None, SupplyKind.WASTE),
        (None, None, "Unité de fusion", None, SupplyKind.FUSER),
        (None, None, "Courroie de transfert", None, SupplyKind.TRANSFER),
        (None, None, "Tambour noir", "black", SupplyKind.DRUM),
        (None, None, "Contenedor de tóner residual", None, SupplyKind.WASTE),
        (None, None, "Unidad de tambor", None, SupplyKind.DRUM),
        (None, None, "Afvaltonerbak", None, SupplyKind.WASTE),
        (None, None, "Vaschetta recupero toner", None, SupplyKind.WASTE),
        (None, None, "Cartuccia fotoricettore nero", "black", SupplyKind.DRUM),
        (None, None, "Cartucho de tinta", None, SupplyKind.INK),
        (None, None, "Cilindro de imagem", None, SupplyKind.DRUM),
        (None, None, "廢棄碳粉", None, SupplyKind.WASTE),
        (None, None, "黑色碳粉", "black", SupplyKind.TONER),
        (None, None, "廃トナーボックス", None, SupplyKind.WASTE),
        (None, None, "ドラムユニット", None, SupplyKind.DRUM),
        (None, None, "硒鼓", None, SupplyKind.TONER),
        (None, None, "感光鼓", None, SupplyKind.DRUM),
        (None, None, "Black something", "black", SupplyKind.OTHER),
    ],
)
def test_a_supply_is_what_class_type_and_name_say(kind, group, name, color, expected):
    assert kind_of(kind, group, name, color, beside_ink=False) is expected


def test_a_coloured_cartridge_beside_ink_is_ink():
    found = kind_of(None, None, "Black Cartridge", "black", beside_ink=True)

    assert found is SupplyKind.INK


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["Black Toner", "Drum", "Waste Box"], True),
        (["Schwarzer Toner"], True),
        (["Black Toner", "Cyan Toner"], False),
        (["Black Ink", "Color Ink"], False),
        (["Black Ink", "Tri-color Cartridge"], False),
        (["TK-1162"], False),
        ([], False),
    ],
)
def test_a_printer_has_black_only_where_it_names_black_and_no_colour(names, expected):
    cells: dict = {}
    for at, name in enumerate(names, start=1):
        cells |= row(at, name.encode(), 50, 100)

    assert is_black_only(Answers(cells)) is expected


def test_a_level_in_digits_is_a_number():
    (toner,) = supplies(Answers(row(1, b"Toner", b"25", b" 100\0")))

    assert toner.level == Level.of(25)


def test_a_packed_level_stands_in_for_a_vague_one(brother):
    values = {**row(1, b"Black Toner Cartridge", -3, **{"5": 3}), **packed(x6f=7700)}

    (toner,) = supplies(Answers(values), brother, "HL-L8260CDW")

    assert (toner.name, toner.level) == ("Black Toner Cartridge", Level.of(77))
    assert toner.source == "1.3.6.1.4.1.2435.2.3.9.4.2.1.5.5.8.0"


def test_a_packed_level_does_not_overrule_a_standard_one(brother):
    values = {**row(1, b"Black Toner Cartridge", 40, 100, **{"5": 3}), **packed(x6f=7700)}

    (toner,) = supplies(Answers(values), brother, "HL-L8260CDW")

    assert toner.level == Level.of(40)


def test_an_alert_that_it_is_empty_outlives_a_packed_level(brother):
    alert = {oid(f"1.3.6.1.2.1.43.18.1.1.{key}.1.1"): value for key, value in ALERT.items()}
    values = {**row(1, b"Black Toner Cartridge", -3, **{"5": 3}), **alert, **packed(x6f=7700)}

    (toner,) = supplies(Answers(values), brother, "HL-L8260CDW")

    assert toner.level.state is LevelState.OUT


ALERT = {"2": 3, "4": 11, "5": 1, "7": 1101}


def test_packed_levels_without_rows_become_supplies(brother):
    toner, drum = supplies(Answers(packed(x6f=7700, x41=9700)), brother, "DCP-1618W")

    assert (toner.name, toner.kind, toner.level) == ("Black Toner", SupplyKind.TONER, Level.of(77))
    assert (drum.name, drum.kind, drum.level) == ("Drum Unit", SupplyKind.DRUM, Level.of(97))


def test_the_model_decides_between_ink_and_toner(brother):
    (ink,) = supplies(Answers(packed(x6f=4700)), brother, "MFC-J680DW")

    assert (ink.name, ink.kind) == ("Black Ink", SupplyKind.INK)


def test_a_packed_level_that_cannot_be_one_is_nobody_s(brother):
    assert supplies(Answers(packed(x6f=2**32 - 1)), brother, "DCP-1618W") == ()


def test_the_only_toner_of_a_printer_without_colours_is_black():
    toner, drum = supplies(Answers({**row(1, b"Toner", 5, 10), **row(2, b"Drum", 5, 10)}))

    assert (toner.colorant, drum.colorant) == ("black", None)


def test_a_toner_of_no_colour_beside_a_coloured_one_stays_so():
    first, second = supplies(Answers({**row(1, b"Toner", 5, 10), **row(2, b"Cyan Toner", 5, 10)}))

    assert (first.colorant, second.colorant) == (None, "cyan")


def test_a_row_that_stands_without_its_own_number_in_some_columns_is_one_supply():
    table = "1.3.6.1.2.1.43.11.1.1"
    values = {f"{table}.6.1.1": b"Toner", f"{table}.8.1": 1500, f"{table}.9.1": 300}

    (toner,) = supplies(Answers({oid(key): value for key, value in values.items()}))

    assert (toner.name, toner.level) == ("Toner", Level.of(20))
    assert toner.source == "1.3.6.1.2.1.43.11.1.1.9.1"


def test_a_table_without_row_numbers_is_one_supply():
    table = "1.3.6.1.2.1.43.11.1.1"
    values = {f"{table}.6.1": b"Toner", f"{table}.8.1": 1500, f"{table}.9.1": 300}

    (toner,) = supplies(Answers({oid(key): value for key, value in values.items()}))

    assert (toner.name, toner.level) == ("Toner", Level.of(20))


def test_a_row_with_more_than_device_and_number_is_no_supply():
    values = row(1, b"Toner", 300, 1500)
    values |= {(*oid("1.3.6.1.2.1.43.11.1.1.6.1.1"), *(1,) * more): b"x" for more in (1, 2, 115)}
    values |= {(*oid("1.3.6.1.2.1.43.11.1.1.9.1.1"), *(1,) * more): 4 for more in (1, 2, 115)}

    (toner,) = supplies(Answers(values))

    assert (toner.name, toner.level) == ("Toner", Level.of(20))


def test_a_table_that_never_ends_tells_the_supplies_that_have_names():
    values = row(1, b"Toner", 300, 1500) | row(2, b"Drum", 900, 1500)
    for at in range(3, 65):
        values |= row(at, 4, 4)

    assert [supply.name for supply in supplies(Answers(values))] == ["Toner", "Drum"]


def test_a_supply_tells_its_numbers():
    (toner,) = supplies(Answers(row(1, b"Toner, PN 123;SN4a56", 5, 10)))

    assert (toner.name, toner.part_number, toner.serial_number) == ("Toner", "123", "4a56")


def test_a_full_waste_box_that_reports_what_is_in_it_is_full():
    alert = {oid(f"1.3.6.1.2.1.43.18.1.1.{key}.1.1"): value for key, value in FULL.items()}

    (waste,) = supplies(Answers({**row(1, b"Waste Toner Box", 100, 100, **{"4": 4}), **alert}))

    assert waste.level.state is LevelState.OUT


FULL = {"2": 3, "4": 11, "5": 1, "7": 1109}


@pytest.mark.parametrize(
    ("model", "kind"), [("MFC-5490CN", SupplyKind.INK), ("HL-5350DN", SupplyKind.TONER)]
)
def test_the_older_framing_of_levels_is_read(brother, model, kind):
    octets = {MAINTENANCE: bytes.fromhex("a101020414a201020014a401020514ff")}

    rows = supplies(Answers(octets), brother, model)

    assert [(row.kind, row.colorant, row.level.percent) for row in rows] == [
        (kind, "black", 20),
        (kind, "cyan", 0),
        (kind, "yellow", 25),
    ]


@pytest.mark.parametrize("share", ["0500", "1514", "ff14"])
def test_a_share_that_cannot_be_one_is_nobody_s(brother, share):
    octets = {MAINTENANCE: bytes.fromhex(f"a10102{share}ff")}

    assert supplies(Answers(octets), brother, "MFC-5490CN") == ()


@pytest.mark.parametrize(
    ("code", "state"), [(0, "some"), (1, "low"), (2, "out"), (3, "low"), (4, "unknown")]
)
def test_an_old_brother_s_status_code_is_no_level(brother, code, state):
    (toner,) = supplies(Answers(row(1, b"Toner Cartridge", code, -2)), brother, "HL-5370DW")

    assert toner.level == Level(LevelState(state))


def test_a_gauge_in_percent_stands_in_for_a_vague_level(profiles):
    ricoh = next(profile for profile in profiles if profile.maker == "Ricoh")
    gauges = {oid(f"1.3.6.1.4.1.367.3.2.1.2.24.1.1.5.{at}"): v for at, v in GAUGES.items()}
    values = {**row(1, b"Black Toner", -3), **row(2, b"Cyan Toner", 40, 100), **gauges}

    rows = supplies(Answers(values), ricoh, "MP C2503")

    assert [(row.colorant, row.level) for row in rows] == [
        ("black", Level.of(70)),
        ("cyan", Level.of(40)),
        ("yellow", Level(LevelState.LOW)),
    ]


GAUGES = {1: 70, 2: 30, 3: 0, 4: -100}


CELLS = st.none() | st.integers(-(2**31), 2**32 - 1) | st.binary(max_size=12)


@given(
    st.dictionaries(
        st.tuples(st.sampled_from(["3", "4", "5", "6", "7", "8", "9"]), st.integers(1, 3)),
        CELLS,
        max_size=21,
    )
)
def test_any_table_gives_supplies_with_names_of_their_own_and_no_invented_percentage(cells):
    table = "1.3.6.1.2.1.43.11.1.1"
    told = {key: value for key, value in cells.items() if value is not None}
    values = {oid(f"{table}.{column}.1.{row}"): value for (column, row), value in told.items()}

    rows = supplies(Answers(values))

    assert len({row.name for row in rows}) == len(rows)
    for row in rows:
        at = int(row.source.rpartition(".")[2])
        known = [told.get((column, at)) for column in ("9", "8")]
        assert row.level.percent is None or None not in known


def test_a_receptacle_is_never_coloured(read, plain):
    receptacle = {oid("1.3.6.1.2.1.43.11.1.1.5.1.2"): ("2", "3")}

    toner, waste = read({**plain, **receptacle}).supplies

    assert (waste.kind, waste.colorant) == (SupplyKind.WASTE, None)
    assert toner.kind is SupplyKind.TONER
