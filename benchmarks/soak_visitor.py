"""Somebody at a kiosk who does whatever comes into their head, and some of it on purpose."""

import random
from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from helpviewer.gui.kiosk.keyboard.key_button import KeyButton
from helpviewer.gui.kiosk.kiosk import Kiosk
from helpviewer.gui.kiosk.text_size_buttons import SIZES

_LEFT = Qt.MouseButton.LeftButton
_BUTTONS = (_LEFT, _LEFT, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton)
_KEYS = [*Qt.Key]
_LAST_KNOWN = Qt.Key.Key_F35  # of the keys of which Qt's test library knows what they type
_HELD = [
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
]
_CHORD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.ShiftModifier
)
_WORDS = ("margin", "verification", "how do i", "fees", "xyzzy", '"two words"', "tag:", "-")
_LINKS = (
    "https://example.org/forms?x=1",
    "mailto:help@example.org",
    "http://a.example/" + "b" * 400,
)


class Visitor:
    """Does one thing at a time.

    Args:
        kiosk: What it is done to.
        chance: Decides what.

    Attributes:
        deed: What is to be done.
    """

    def __init__(self, kiosk: Kiosk, chance: random.Random) -> None:
        self._kiosk = kiosk
        self._chance = chance
        self._finger = QTest.createTouchDevice()
        self._is_warned = False
        self._deeds: dict[Callable[[], None], int] = {
            self.tap: 14,
            self.press_a_button: 16,
            self.click: 6,
            self.push: 10,
            self.push_by_mouse: 4,
            self.turn_the_wheel: 3,
            self.press_a_key: 16,
            self.type_a_word: 3,
            self.type_on_the_screen: 10,
            self.follow_a_link: 4,
            self.follow_a_link_out: 1,
            self.open_a_sheet: 1,
            self.try_a_pin: 1,
            self.change_the_look: 2,
            self.change_the_language: 1,
            self.be_quiet_for_long: 1,
            self.finish: 1,
        }
        self.deed = self.tap

    def choose(self) -> None:
        """Have something come to mind."""
        self.deed = self._chance.choices([*self._deeds], [*self._deeds.values()])[0]
        if self._is_warned and self._chance.random() < 0.3:
            self.deed = self.answer

    def tap(self) -> None:
        """Touch anywhere."""
        self._touch(self._anywhere())

    def press_a_button(self) -> None:
        """Touch a button."""
        self._touch_one_of(QAbstractButton)

    def click(self) -> None:
        """Press any button of a mouse anywhere."""
        QTest.mouseClick(self._window, self._chance.choice(_BUTTONS), pos=self._anywhere())

    def push(self) -> None:
        """Push with a finger; sometimes with two."""
        way = list(self._way())
        fingers = range(self._chance.choice((1, 1, 1, 2)))
        for place in way:
            step = QTest.touchEvent(self._window, self._finger, False)
            for finger in fingers:
                aside = QPoint(40 * finger, 0)
                move = step.press if place is way[0] else step.move
                move(finger, place + aside)
            step.commit()
        step = QTest.touchEvent(self._window, self._finger, False)
        for finger in fingers:
            step.release(finger, way[-1] + QPoint(40 * finger, 0))
        step.commit()

    def push_by_mouse(self) -> None:
        """Push on a screen that is a mouse to the system."""
        way = list(self._way())
        QTest.mousePress(self._window, _LEFT, pos=way[0])
        for place in way[1:]:
            QTest.mouseMove(self._window, place)
        QTest.mouseRelease(self._window, _LEFT, pos=way[-1])

    def turn_the_wheel(self) -> None:
        """Turn a wheel anywhere."""
        turned = QPoint(0, self._chance.choice((-120, 120, -480, 480)))
        held = self._chance.choice(_HELD)
        QTest.wheelEvent(self._window, QPointF(self._anywhere()), turned, stateKey=held)

    def press_a_key(self) -> None:
        """Press any key there is, half of the time one that leads somewhere."""
        key, held = self._chance.choice(_KEYS), self._chance.choice(_HELD)
        if self._chance.random() < 0.5:
            key, held = self._chance.choice(_MOVES), Qt.KeyboardModifier.NoModifier
        if _is_letter(key) or Qt.Key.Key_Escape <= key <= _LAST_KNOWN:
            QTest.keyClick(self._window, key, held)
            return
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(self._window, QKeyEvent(kind, key, held))

    def type_a_word(self) -> None:
        """Type in the search box."""
        box = self._kiosk.visit.layout.bar.search_box
        if self._chance.random() < 0.3:
            box.clear()
        for letter in self._chance.choice(_WORDS):
            QTest.keyClicks(box, letter)
        if self._chance.random() < 0.3:
            QTest.keyClick(self._window, Qt.Key.Key_Return)

    def type_on_the_screen(self) -> None:
        """Touch keys of the keyboard on the screen, which comes first."""
        visit = self._kiosk.visit
        if visit.typing and not visit.typing.is_shown and not visit.is_attracting:
            visit.layout.bar.keyboard_asked.emit()
        for _ in range(self._chance.randint(1, 4)):
            self._touch_one_of(KeyButton)

    def follow_a_link(self) -> None:
        """Touch a link of the article where one is seen."""
        pane = self._kiosk.visit.layout.window.pane
        if not pane.isVisible():
            return
        for _ in range(30):
            place = self._within(pane.viewport().rect())
            if pane.anchorAt(place):
                self._touch(pane.viewport().mapTo(self._kiosk.shell, place))
                return

    def follow_a_link_out(self) -> None:
        """Follow a link that leads out, or nowhere."""
        early = self._kiosk.visit.early
        if early and self._chance.random() < 0.8:
            early.articles.links.outside_link_clicked.emit(self._chance.choice(_LINKS))
        elif early:
            early.articles.links.missing_link_clicked.emit("missing.md")

    def open_a_sheet(self) -> None:
        """Open a sheet, as its button, the corner or the chord does."""
        bar, taps = self._kiosk.visit.bar, range(5)
        way = self._chance.randrange(4)
        if way == 0:
            bar.language_asked.emit()
        elif way == 1:
            for number in taps:
                self._touch(QPoint(10 + number, 10))
        elif way == 2:
            QTest.keyClick(self._window, Qt.Key.Key_Q, _CHORD)
        else:
            self._kiosk.visit.layout.bar.taking_along_asked.emit()

    def try_a_pin(self) -> None:
        """Type a wrong PIN; now and then the staff is let in."""
        self._kiosk.guard.leaving_asked.emit()
        if self._chance.random() < 0.2:
            self._kiosk._staff._check.accepted.emit()
            return
        for _ in range(4):
            QTest.keyClick(self._window, self._chance.choice(_DIGITS))
        QTest.keyClick(self._window, Qt.Key.Key_Return)

    def change_the_look(self) -> None:
        """Ask for contrast, for another size, for speech, or to have it all lower."""
        bar, is_on = self._kiosk.visit.bar, self._chance.random() < 0.5
        way = self._chance.randrange(4)
        if way == 0:
            bar.contrast_toggled.emit(is_on)
        elif way == 1:
            bar.text_size_asked.emit(self._chance.choice(SIZES))
        elif way == 2:
            bar.speech_toggled.emit(is_on)
        else:
            bar.lowering_toggled.emit(is_on)

    def change_the_language(self) -> None:
        """Choose a language, sometimes while its window is still being made."""
        for _ in range(self._chance.choice((1, 1, 1, 2))):
            visit = self._kiosk.visit
            visit.language_chosen.emit(self._chance.choice(visit.languages))

    def be_quiet_for_long(self) -> None:
        """Have the kiosk ask who is there."""
        if not self._kiosk.is_waiting:
            self._is_warned = True
            self._kiosk.watch.warned.emit(20)

    def answer(self) -> None:
        """Say so, or be gone."""
        self._is_warned = False
        watch = self._kiosk.watch
        (watch.idled if self._chance.random() < 0.5 else watch.woken).emit()

    def finish(self) -> None:
        """End the visit, or have another screen be there."""
        way = self._chance.randrange(3)
        if way == 0:
            self._kiosk.visit.bar.finish_asked.emit()
        elif way == 1:
            screen = self._chance.choice(QGuiApplication.screens())
            self._kiosk.shell.setScreen(screen)
            self._kiosk.shell.fill(screen.geometry())
        else:
            self._kiosk.screens.cover()

    @property
    def _window(self) -> QWindow:
        return self._kiosk.shell.windowHandle()

    def _touch_one_of(self, kind: type[QWidget]) -> None:
        parts = [part for part in self._kiosk.shell.findChildren(kind) if part.isVisible()]
        if parts:
            part = self._chance.choice(parts)
            self._touch(part.mapTo(self._kiosk.shell, part.rect().center()))

    def _touch(self, place: QPoint) -> None:
        QTest.touchEvent(self._window, self._finger).press(0, place).commit()
        QTest.touchEvent(self._window, self._finger).release(0, place).commit()

    def _way(self) -> Iterator[QPoint]:
        start, end = self._anywhere(), self._anywhere()
        steps = self._chance.randint(2, 6)
        for step in range(steps + 1):
            yield start + (end - start) * step / steps

    def _anywhere(self) -> QPoint:
        return self._within(self._kiosk.shell.rect())

    def _within(self, place: QRect) -> QPoint:
        x, y = (
            self._chance.randrange(max(side, 1)) for side in (place.width(), place.height())
        )
        return QPoint(x, y)


def _is_letter(key: Qt.Key) -> bool:
    return Qt.Key.Key_Space <= key <= Qt.Key.Key_AsciiTilde


_MOVES = (
    Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Space,
    Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_PageDown,
    Qt.Key.Key_Escape, Qt.Key.Key_Backspace, Qt.Key.Key_F7, Qt.Key.Key_F8, Qt.Key.Key_F9,
)  # fmt: skip
_DIGITS = [Qt.Key(Qt.Key.Key_0 + digit) for digit in range(10)]
