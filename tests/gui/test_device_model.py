"""The model of the device table tells the view what differs, whatever is shown next (M11, M19)."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot
from tests.gui.history_fakes import clock, row

from meterdesk.gui.device_model import DeviceModel

pytestmark = pytest.mark.usefixtures("english_in_london")

WORDS = ("", "prn-1", "prn-2", "im", "nobody")
NAME, TOTAL = 1, 5


@pytest.fixture
def model(qtbot: QtBot) -> Iterator[DeviceModel]:
    model = DeviceModel(clock)
    yield model
    model.deleteLater()


def ids(model: DeviceModel) -> list[int]:
    return [model.row(at).device.id for at in range(model.rowCount())]


class Mirror:
    """What somebody knows of the model who only listens to what it tells."""

    def __init__(self, model: DeviceModel) -> None:
        self._model = model
        self.ids = ids(model)
        self.texts = self._texts()
        self._leaving: list[QPersistentModelIndex] = []
        model.rowsInserted.connect(self._insert)
        model.rowsRemoved.connect(self._remove)
        model.layoutAboutToBeChanged.connect(self._hold)
        model.layoutChanged.connect(self._move)
        model.dataChanged.connect(lambda first, last: self._read(first.row(), last.row() + 1))

    def _texts(self) -> list[object]:
        return [self._model.index(at, TOTAL).data() for at in range(self._model.rowCount())]

    def _read(self, first: int, end: int) -> None:
        now = self._texts()
        self.texts[first:end] = now[first:end]

    def _insert(self, _: object, first: int, last: int) -> None:
        self.ids[first:first] = ids(self._model)[first : last + 1]
        self.texts[first:first] = self._texts()[first : last + 1]

    def _remove(self, _: object, first: int, last: int) -> None:
        del self.ids[first : last + 1]
        del self.texts[first : last + 1]

    def _hold(self) -> None:
        at = range(self._model.rowCount())
        self._leaving = [QPersistentModelIndex(self._model.index(row, 0)) for row in at]

    def _move(self) -> None:
        before = list(zip(self.ids, self.texts, strict=True))
        for index, (device, text) in zip(self._leaving, before, strict=True):
            self.ids[index.row()], self.texts[index.row()] = device, text


@pytest.mark.parametrize("seed", range(4))
def test_who_only_listens_knows_what_is_shown(model: DeviceModel, seed: int) -> None:
    """Else a selection, a cell or what is read aloud would belong to another printer."""
    chance = random.Random(seed)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    mirror = Mirror(model)
    everybody = [row(number) for number in range(1, 20)]

    for _ in range(30):
        match chance.randrange(3):
            case 0:
                known = chance.sample(everybody, chance.randrange(len(everybody)))
                model.show_rows([replace(each, total=chance.randrange(5)) for each in known])
            case 1:
                model.look_for(chance.choice(WORDS))
            case _:
                model.sort(chance.choice((NAME, TOTAL)), chance.choice(tuple(Qt.SortOrder)))

        assert mirror.ids == ids(model)
        assert mirror.texts == mirror._texts()


@pytest.mark.parametrize("order", Qt.SortOrder)
def test_equal_lines_keep_their_places_when_they_are_read_again(
    model: DeviceModel, order: Qt.SortOrder
) -> None:
    model.show_rows([row(number, 10) for number in (1, 2, 3)])
    model.sort(TOTAL, order)
    before, moved = ids(model), []
    model.layoutChanged.connect(lambda: moved.append(True))

    model.show_rows([row(number, 11) for number in (1, 2, 3)])

    assert ids(model) == before
    assert not moved


def test_what_is_looked_for_is_found_in_what_is_told_now(model: DeviceModel) -> None:
    model.show_rows([row(1, 1111), row(2, 2222)])
    model.look_for("2,222")

    model.show_rows([row(1, 2222), row(2, 3333)])

    assert ids(model) == [1]


def test_who_is_not_looked_for_is_still_there(model: DeviceModel) -> None:
    model.show_rows([row(1), row(2)])

    model.look_for("nobody")

    assert not model.rowCount()
    assert not model.is_empty()
    assert [each.device.id for each in model.rows()] == [1, 2]
