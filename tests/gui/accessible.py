"""What a screen reader is told of a window, and where the keyboard goes in it."""

from collections import Counter
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAction, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QMenu,
    QProgressBar,
    QScrollBar,
    QWidget,
)

_NEAR = 4  # pixels round a control in which its ring may be
_DIFFERENT = 30  # of 255


def name(widget: QWidget) -> str:
    """Return what a control is called; a box of choices by its label, as Linux does it."""
    told = QAccessible.queryAccessibleInterface(widget)
    if isinstance(widget, QComboBox):
        related = told.relations()
        names = [other.text(QAccessible.Text.Name) for other, _ in related]
        return names[0] if names else ""
    return told.text(QAccessible.Text.Name)


def role(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).role().name


def controls(root: QWidget) -> list[QWidget]:
    """Return what Tab leads to, or would if something else did not have it for itself."""
    return [part for part in (root, *root.findChildren(QWidget)) if _takes_tab(part)]


def complaints(root: QWidget) -> Iterator[str]:
    """Yield what a reader who hears a window, or has no mouse, would miss in it."""
    shown = [part for part in root.findChildren(QWidget) if part.isVisible()]
    for part in shown:
        if _is_told(part) and name(part) in {"", type(part).__name__, part.objectName()}:
            yield f"{part} has no name"
        if _takes_tab(part) and _has_only_icon(part) and not part.toolTip():
            yield f"{part} has no hint: {name(part)}"
    of_a_kind = Counter((part.parent(), role(part), name(part)) for part in controls(root))
    yield from (f"There are {n} of {which[1:]}" for which, n in of_a_kind.items() if n > 1)
    yield from _same_letters(part.text() for part in shown if isinstance(part, _LETTERED))


def menu_complaints(menu: QMenu) -> Iterator[str]:
    """Yield what is wrong with the entries of a menu."""
    entries = [action for action in menu.actions() if not action.isSeparator()]
    yield from (f"An entry of {menu.title()} has no text" for a in entries if not a.text())
    texts = Counter(action.text() for action in entries if action.isVisible())
    yield from (f"Two entries are called {text}" for text, count in texts.items() if count > 1)
    yield from _same_letters(action.text() for action in entries)


def tab_round(window: QWidget, *, backwards: bool = False, most: int = 200) -> list[QWidget]:
    """Press Tab until the keyboard is where it was; return where it has been, once each.

    The article has it for as many times as it has links.
    """
    key = Qt.Key.Key_Backtab if backwards else Qt.Key.Key_Tab
    first = window.focusWidget()
    way = [first]
    for _ in range(most):
        QTest.keyClick(way[-1], key)
        here = window.focusWidget()
        if here is first:
            return way
        if here is not way[-1]:
            way.append(here)
    raise AssertionError([name(part) for part in way])


def ring(widget: QWidget) -> int:
    """Return how many pixels of a control and round it tell that it has the keyboard."""
    window = widget.window()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()  # which may lay it out as well
    place = QRect(widget.mapTo(window, QPoint()), widget.size())
    place = place.adjusted(-_NEAR, -_NEAR, _NEAR, _NEAR).intersected(window.rect())
    with_keyboard = window.grab(place).toImage()
    widget.clearFocus()
    QApplication.processEvents()
    return _different(with_keyboard, window.grab(place).toImage())


def mnemonics(actions: Iterable[QAction]) -> Iterator[str]:
    return _same_letters(action.text() for action in actions)


_LETTERED = (QAbstractButton, QLabel)


def _takes_tab(part: QWidget) -> bool:
    by_tab = bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus)
    is_there = part.isVisible() and part.isEnabled() and part.focusProxy() is None
    return by_tab and is_there and bool(part.width() and part.height())


def _is_told(part: QWidget) -> bool:
    """Say whether a screen reader stops at a part: bars that scroll, it leaves out."""
    if isinstance(part, QScrollBar):
        return False
    return _takes_tab(part) or isinstance(part, QAbstractButton | QProgressBar)


def _has_only_icon(part: QWidget) -> bool:
    return isinstance(part, QAbstractButton) and len(part.text()) <= 1


def _same_letters(texts: Iterator[str]) -> Iterator[str]:
    """Yield the letters (&F) that two texts of one window have."""
    places = (text.replace("&&", "").partition("&")[2][:1].lower() for text in texts)
    letters = Counter(letter for letter in places if letter.strip())
    yield from (f"Alt+{letter} is there twice" for letter, n in letters.items() if n > 1)


def _different(one: QImage, other: QImage) -> int:
    """Count the pixels that are much lighter in one picture than in the other."""
    pairs = zip(_gray(one), _gray(other), strict=True)
    return sum(abs(a - b) > _DIFFERENT for a, b in pairs)


def _gray(picture: QImage) -> bytes:
    gray = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    return bytes(gray.constBits())
