"""What a notice says: its title and text, for one matter, for several of a kind, for a mixture."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from meterdesk.domain.notice import Episode, Notice, NoticeKind
from meterdesk.gui.language import said

NAMED = 3
"""Printers that are named; the rest is counted."""

_TITLES = {
    NoticeKind.SERVER: (
        QT_TRANSLATE_NOOP("Notices", "The server has not been reached for two days"),
        QT_TRANSLATE_NOOP("Notices", "The server has not been reached for two days"),
    ),
    NoticeKind.HELD: (
        QT_TRANSLATE_NOOP("Notices", "A billing read waits for your answer"),
        QT_TRANSLATE_NOOP("Notices", "%1 billing reads wait for your answer"),
    ),
    NoticeKind.AWAITED: (
        QT_TRANSLATE_NOOP("Notices", "Your supplier asks for a printer’s meters"),
        QT_TRANSLATE_NOOP("Notices", "Your supplier asks for the meters of %1 printers"),
    ),
    NoticeKind.SIGN_UP: (
        QT_TRANSLATE_NOOP("Notices", "Ready to sign up"),
        QT_TRANSLATE_NOOP("Notices", "%1 printers are ready to sign up"),
    ),
    NoticeKind.REPLACED: (
        QT_TRANSLATE_NOOP("Notices", "A printer was replaced"),
        QT_TRANSLATE_NOOP("Notices", "%1 printers were replaced"),
    ),
    NoticeKind.QUESTION: (
        QT_TRANSLATE_NOOP("Notices", "A printer is not quite the one it was"),
        QT_TRANSLATE_NOOP("Notices", "%1 printers are not quite the ones they were"),
    ),
    NoticeKind.NEW: (
        QT_TRANSLATE_NOOP("Notices", "A new printer was found"),
        QT_TRANSLATE_NOOP("Notices", "%1 new printers were found"),
    ),
    NoticeKind.SUPPLY: (
        QT_TRANSLATE_NOOP("Notices", "A supply is running low"),
        QT_TRANSLATE_NOOP("Notices", "%1 supplies are running low"),
    ),
}
"""Of one, and of several (%1)."""

_TEXTS = {
    NoticeKind.SERVER: ("%2", ""),
    NoticeKind.HELD: ("%2", QT_TRANSLATE_NOOP("Notices", "%1. Click to see why.")),
    NoticeKind.AWAITED: (
        "%2",
        QT_TRANSLATE_NOOP("Notices", "%1. Switch them on, or see their history for the reason."),
    ),
    NoticeKind.SIGN_UP: (
        QT_TRANSLATE_NOOP("Notices", "%1 can be signed up now. Click for the link."),
        QT_TRANSLATE_NOOP("Notices", "%1 can be signed up now. Click for the link."),
    ),
    NoticeKind.REPLACED: (
        QT_TRANSLATE_NOOP("Notices", "%1 at %2 is not registered. Click to register it."),
        QT_TRANSLATE_NOOP("Notices", "%1 are not registered. Click to choose."),
    ),
    NoticeKind.QUESTION: (
        QT_TRANSLATE_NOOP("Notices", "Was %1 at %2 moved, repaired or replaced? Click to answer."),
        QT_TRANSLATE_NOOP("Notices", "Were %1 moved, repaired or replaced? Click to see them."),
    ),
    NoticeKind.NEW: (
        QT_TRANSLATE_NOOP("Notices", "%1 at %2 is not registered. Click to register it."),
        QT_TRANSLATE_NOOP("Notices", "%1 are not registered. Click to choose."),
    ),
    NoticeKind.SUPPLY: (
        QT_TRANSLATE_NOOP("Notices", "%1: %2. Click to see how long it will last."),
        QT_TRANSLATE_NOOP("Notices", "%1. Click to see the printers."),
    ),
}
"""Of one: its printer (%1) and what else is known (%2); of several: who they are (%1)."""

_ENDS = {
    NoticeKind.SERVER: (
        QT_TRANSLATE_NOOP("Notices", "The server answers again"),
        QT_TRANSLATE_NOOP("Notices", "What had waited is being sent."),
    ),
    NoticeKind.AWAITED: (
        QT_TRANSLATE_NOOP("Notices", "The meters your supplier asked for are there"),
        QT_TRANSLATE_NOOP("Notices", "%1: nothing is to be done any more."),
    ),
}


def told(notice: Notice) -> tuple[str, str]:
    """Title and text."""
    kinds = notice.kinds
    over = tuple(dict.fromkeys(each.kind for each in notice.over))
    if len(kinds) == 1 and not over:
        episodes = notice.begun
        return _title(episodes), _text(episodes)
    if not kinds and len(over) == 1:
        title, text = _ENDS[over[0]]
        return _tr(title), _tr(text).replace("%1", _who(notice.over))
    titles = [_title(_of(notice.begun, kind)) for kind in kinds]
    lines = (*titles, *(_tr(_ENDS[kind][0]) for kind in over))
    return _tr("Several things have happened"), "\n".join(f"• {line}" for line in lines)


def _of(episodes: tuple[Episode, ...], kind: NoticeKind) -> tuple[Episode, ...]:
    return tuple(each for each in episodes if each.kind is kind)


def _title(episodes: tuple[Episode, ...]) -> str:
    one, many = _TITLES[episodes[0].kind]
    number = len(episodes)
    return _tr(one) if number == 1 else _tr(many).replace("%1", str(number))


def _text(episodes: tuple[Episode, ...]) -> str:
    first = episodes[0]
    one, many = _TEXTS[first.kind]
    if len(episodes) > 1:
        return _tr(many).replace("%1", _who(episodes))
    return _tr(one).replace("%2", said(first.detail)).replace("%1", first.name)


def _who(episodes: tuple[Episode, ...]) -> str:
    """Their printers, each once."""
    names = tuple(dict.fromkeys(each.name for each in episodes))
    more = len(names) - NAMED
    if more <= 0:
        return ", ".join(names)
    listed = _tr("%1 and %2 more").replace("%1", ", ".join(names[:NAMED]))
    return listed.replace("%2", str(more))


def kind_title(kind: NoticeKind) -> str:
    """What is ticked in the preferences."""
    return _tr(_CHOICES[kind])


_CHOICES = {
    NoticeKind.SERVER: QT_TRANSLATE_NOOP("Notices", "The server is not reached for two days"),
    NoticeKind.HELD: QT_TRANSLATE_NOOP("Notices", "A billing read waits for an answer"),
    NoticeKind.AWAITED: QT_TRANSLATE_NOOP("Notices", "A reading is due and cannot be taken"),
    NoticeKind.SIGN_UP: QT_TRANSLATE_NOOP("Notices", "A printer is ready to sign up"),
    NoticeKind.REPLACED: QT_TRANSLATE_NOOP("Notices", "A printer was replaced"),
    NoticeKind.QUESTION: QT_TRANSLATE_NOOP("Notices", "A printer was moved or repaired, perhaps"),
    NoticeKind.NEW: QT_TRANSLATE_NOOP("Notices", "A new printer was found"),
    NoticeKind.SUPPLY: QT_TRANSLATE_NOOP("Notices", "A supply is running low"),
}


def _tr(text: object) -> str:
    return QCoreApplication.translate("Notices", str(text)) if text else ""
