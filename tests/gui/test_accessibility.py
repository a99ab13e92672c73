"""Every screen for those who hear it, who have no mouse, or who read large letters (section
"Everywhere" of what people see)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QImage, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.gui.screens import ROOM, kept, looking, screens

from meterdesk.gui import palette

ROLES = frozenset(
    (
        QAccessible.Role.Button,
        QAccessible.Role.ButtonMenu,
        QAccessible.Role.CheckBox,
        QAccessible.Role.RadioButton,
        QAccessible.Role.EditableText,
        QAccessible.Role.ComboBox,
        QAccessible.Role.SpinBox,
        QAccessible.Role.Slider,
        QAccessible.Role.ProgressBar,
        QAccessible.Role.Table,
        QAccessible.Role.Tree,
        QAccessible.Role.List,
        QAccessible.Role.PageTab,
        QAccessible.Role.Graphic,
        QAccessible.Role.Chart,
        QAccessible.Role.Dialog,
        QAccessible.Role.Window,
    )
)
"""What somebody who hears the screen must be told the name of."""
NEAR = 12
"""Pixels that two controls of one line may differ in height."""


Kind = TypeVar("Kind", bound=QWidget)
Check = Callable[[QWidget], Iterator[str]]
"""What is wrong with a window, a sentence for each."""


def tree(top: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """What shows, parents first; of a table its face alone."""
    if top is None or not top.isValid() or top.state().invisible:
        return
    yield top
    if top.role() in (QAccessible.Role.Table, QAccessible.Role.Tree, QAccessible.Role.List):
        return
    for at in range(top.childCount()):
        child = top.child(at)
        if child is not None:
            yield from tree(child)


def said(item: QAccessibleInterface) -> str:
    return item.text(QAccessible.Text.Name) or item.text(QAccessible.Text.Description)


def is_part(item: QAccessibleInterface) -> bool:
    """Qt's own: the list of a combo box, the field of a spin box, the arrows of a tab bar."""
    widget = item.object()
    while isinstance(widget, QWidget):
        if widget.objectName().startswith(("qt_", "ScrollLeft", "ScrollRight")):
            return True
        parent = widget.parentWidget()
        if isinstance(widget, QLineEdit | QToolButton) and isinstance(parent, QLineEdit | QTabBar):
            return True
        if type(parent).__name__ in ("QSpinBox", "QDateEdit", "QComboBox", "QTimeEdit"):
            return True
        widget = parent
    return False


def visible(window: QWidget, kind: type[Kind]) -> list[Kind]:
    return [each for each in window.findChildren(kind) if each.isVisible()]


def plain(text: str) -> str:
    text = re.sub(r"<[^>]*>", " ", text).replace("&&", "\0").replace("&", "").replace("\0", "&")
    return " ".join(text.split())


# --- what is looked at


def nameless(window: QWidget) -> Iterator[str]:
    """Controls and pictures of which nothing is said."""
    for item in tree(QAccessible.queryAccessibleInterface(window)):
        if item.role() in ROLES and not said(item).strip() and not is_part(item):
            widget = item.object()
            yield f"{item.role().name} {type(widget).__name__} in {type(widget.parent()).__name__}"


def unheard(window: QWidget) -> Iterator[str]:
    """Labels of which something else is said than is written."""
    for label in visible(window, QLabel):
        written, heard = plain(label.text()), plain(label.accessibleName())
        if heard and re.search(r"\w", written) and written.lower() not in heard.lower():
            yield f"“{heard}” is heard where “{written}” is written"


def doubled(window: QWidget) -> Iterator[str]:
    """Letters that do two things together with Alt."""
    texts = [button.text() for button in visible(window, QAbstractButton)]
    texts += [label.text() for label in visible(window, QLabel) if label.buddy()]
    texts += [box.title() for box in visible(window, QGroupBox)]
    texts += [b.tabText(at) for b in visible(window, QTabBar) for at in range(b.count())]
    keys = {text: QKeySequence.mnemonic(text).toString() for text in texts}
    for key, count in Counter(keys[text] for text in texts if keys[text]).items():
        if count > 1:
            yield f"{key} of {[text for text in texts if keys[text] == key]}"


def loose(window: QWidget) -> Iterator[str]:
    """Labels with an underlined letter that leads nowhere."""
    for label in visible(window, QLabel):
        is_rich = label.textFormat() is Qt.TextFormat.RichText
        if not is_rich and QKeySequence.mnemonic(label.text()).toString() and not label.buddy():
            yield f"“{label.text()}”"


def jumps(window: QWidget) -> Iterator[str]:
    """Steps of Tab that go up, but into what stands to the right."""
    order = tab_order(window)
    boxes = {each: place(each, window) for each in order}
    if order:
        first = min(range(len(order)), key=lambda at: (boxes[order[at]].top() // NEAR, at))
        order = [*order[first:], *order[:first]]
    for before, after in pairwise(order):
        one, other = boxes[before], boxes[after]
        if other.top() < one.top() - NEAR and other.left() < one.right() - NEAR:
            yield f"from {words(before)} up to {words(after)}"


def out_of_reach(window: QWidget) -> Iterator[str]:
    """Buttons that only a mouse can press."""
    for button in visible(window, QAbstractButton):
        is_own = not isinstance(button.parent(), QLineEdit | QTabBar | QAbstractItemView)
        if is_own and button.focusPolicy() == Qt.FocusPolicy.NoFocus:
            yield words(button)


def unseen_focus(window: QWidget) -> Iterator[str]:
    """Buttons and fields that look with the cursor as without it. A default button may: it is
    what Enter presses where the cursor is in no other."""
    window.activateWindow()
    QApplication.processEvents()
    assert window.isActiveWindow()
    for control in tab_order(window):
        is_default = isinstance(control, QPushButton) and (
            control.isDefault() or control.autoDefault()
        )
        if is_default or not isinstance(control, QAbstractButton | QLineEdit | QComboBox):
            continue
        window.setFocus(Qt.FocusReason.OtherFocusReason)
        if control.hasFocus():
            continue  # the window hands its cursor on
        box = place(control, window).adjusted(-3, -3, 3, 3)
        without = _by_keyboard(window, box)
        control.setFocus(Qt.FocusReason.TabFocusReason)
        if control.hasFocus() and _by_keyboard(window, box) == without:
            yield words(control)


def _by_keyboard(window: QWidget, box: QRect) -> QImage:
    """How it looks to somebody who has pressed Tab."""
    window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    return window.grab(box).toImage()


def cut(window: QWidget) -> Iterator[str]:
    """Texts that have less room than they take."""
    for label in visible(window, QLabel):
        if label.text() and is_cut(label):
            yield f"“{plain(label.text())}” in {label.size().toTuple()}"
    for button in visible(window, QAbstractButton):
        lines = map(plain, button.text().split("\n"))
        needs = max(button.fontMetrics().horizontalAdvance(line) for line in lines)
        is_low = button.height() < button.fontMetrics().height() - 2
        if button.text() and (button.width() < needs or is_low):
            yield f"{words(button)} in {button.size().toTuple()}, which needs {needs}"


def faint(window: QWidget) -> Iterator[str]:
    """Texts, as they are painted, that do not stand out from their ground; disabled ones may."""
    picture = window.grab().toImage()
    for kind in (QLabel, QAbstractButton, QLineEdit):
        for widget in visible(window, kind):  # type: ignore[type-abstract]
            text = str(widget.property("text") or widget.property("placeholderText") or "")
            if plain(text) and widget.isEnabled() and not widget.visibleRegion().isEmpty():
                shown = widget.visibleRegion().boundingRect()
                if shown.height() < widget.height():
                    continue  # some of it is scrolled away, perhaps its letters
                found = strongest(picture, shown.translated(widget.mapTo(window, QPoint(0, 0))))
                if found < palette.TEXT_CONTRAST:
                    yield f"{words(widget)} “{plain(text)[:60]}”: {found:.1f}"


# --- what it is looked at with


def tab_order(window: QWidget) -> list[QWidget]:
    """Where Tab goes, from the first."""
    order, at = [], window.nextInFocusChain()
    while at is not window:
        is_stop = at.isVisible() and at.isEnabled() and at.focusProxy() is None
        if is_stop and at.focusPolicy() & Qt.FocusPolicy.TabFocus:
            order.append(at)
        at = at.nextInFocusChain()
    return [each for each in order if each.window() is window]


def place(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def words(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return f"{type(widget).__name__} “{widget.accessibleName() or text}”"


def is_cut(label: QLabel) -> bool:
    """Whether its text has more than the label has room for."""
    if label.wordWrap():
        return label.heightForWidth(label.width()) > label.height() + 2
    is_low = label.fontMetrics().height() > label.contentsRect().height() + 2
    return label.sizeHint().width() > label.width() + 1 or is_low


def strongest(picture: QImage, box: QRect) -> float:
    """The contrast between the commonest colour there and the one furthest from it."""
    part = picture.copy(box.intersected(picture.rect()))
    part = part.convertToFormat(QImage.Format.Format_RGB32)
    colours = Counter(memoryview(part.constBits()).cast("I"))
    if not colours:
        return 21.0
    ground = QColor.fromRgb(colours.most_common(1)[0][0])
    return max(palette.contrast(QColor.fromRgb(colour), ground) for colour in colours)


# --- the promises

HEARD: tuple[Check, ...] = (nameless, unheard, doubled, loose, jumps, out_of_reach)


@pytest.fixture(scope="module")
def findings(qapp: QApplication) -> Iterator[dict[str, list[str]]]:
    """What is wrong with any screen, by the name of the check: all are looked at once."""
    found: dict[str, list[str]] = {check.__name__: [] for check in HEARD}
    QAccessible.setActive(True)
    with kept() as keep:
        for name, window in screens(keep, ROOM):
            for check in HEARD:
                found[check.__name__] += [f"{name}: {told}" for told in check(window)]
        yield found
    QAccessible.setActive(False)


@pytest.mark.parametrize(
    "promise",
    [
        pytest.param("nameless", id="every control and picture has a name"),
        pytest.param("unheard", id="a name leaves out nothing that is written"),
        pytest.param("doubled", id="no letter with Alt means two things"),
        pytest.param("loose", id="every underlined letter leads to a field"),
        pytest.param("jumps", id="Tab goes the way the eye goes"),
        pytest.param("out_of_reach", id="what a mouse can press the keyboard can reach"),
    ],
)
@pytest.mark.xdist_group("accessibility")
def test_in_every_screen(promise: str, findings: dict[str, list[str]]) -> None:
    assert not findings[promise], "\n".join(sorted(set(findings[promise])))


def test_in_every_screen_letters_of_twice_the_size_are_not_cut(qapp: QApplication) -> None:
    """WCAG 2.2, 1.4.4: resized to 200 percent without loss."""
    with looking(qapp, "light", 200), kept() as keep:
        found = [f"{name}: {told}" for name, window in screens(keep, ROOM) for told in cut(window)]

    assert not found, "\n".join(sorted(set(found)))


@pytest.mark.parametrize("scheme", ["light", "dark", "contrast"])
def test_in_every_screen_letters_stand_out_and_the_cursor_is_seen(
    scheme: str, qapp: QApplication
) -> None:
    """WCAG 2.2, 1.4.3 and 2.4.7, on the screens as they are painted."""
    with looking(qapp, scheme), kept() as keep:
        found = [
            f"{name}: {check.__name__}: {told}"
            for name, window in screens(keep)
            for check in (faint, unseen_focus)
            for told in check(window)
        ]

    assert not found, "\n".join(sorted(set(found)))


def test_what_is_wrong_is_found(qtbot: QtBot) -> None:
    """The checks themselves: a window with every fault there is."""
    window = QWidget()
    qtbot.addWidget(window)
    below, above = QPushButton("&Go", window), QPushButton("&Get it", window)
    above.setText("&Go on")
    below.move(0, 100)
    first = QPushButton("First", window)
    first.move(200, 0)
    blind = QPushButton(window)
    blind.setFlat(True)
    blind.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    blind.setGeometry(200, 200, 20, 20)
    label, field = QLabel("&Address of the printer", window), QLineEdit(window)
    label.setAccessibleName("Something else")
    label.setStyleSheet("color: #c0c0c0; background: white")
    label.setGeometry(0, 200, 40, 20)
    field.move(0, 300)
    above.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    QWidget.setTabOrder(first, field)
    QWidget.setTabOrder(field, below)
    window.resize(300, 400)
    window.show()

    for check in (*HEARD, cut, faint, unseen_focus):
        assert list(check(window)), check.__name__
