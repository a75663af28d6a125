"""The keys of speech: three that work on every screen, and some for the article.

They are plain keys, one press each, so that a keypad with raised symbols can be set up to send
them. They work while a sheet is open too, which takes all others.
"""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from helpviewer.gui.article.pane import ArticlePane
from helpviewer.gui.kiosk.speaking.speaker import Speaker

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

TOGGLE_KEY = Qt.Key.Key_F7
PAUSE_KEY = Qt.Key.Key_F8
REPEAT_KEY = Qt.Key.Key_F9

_LET_GO = frozenset({
    QEvent.Type.KeyRelease, QEvent.Type.MouseButtonRelease, QEvent.Type.TouchEnd,
})  # fmt: skip


class SpeechKeys(QObject):
    """Hears all keys of the application before anything else does, and takes its own.

    Args:
        speaker: Is turned on, and asked for what was said or comes next.
    """

    pause_asked = Signal()  # or to go on
    start_asked = Signal()  # of the article, from its beginning
    input_given = Signal()  # a key or a finger was let go

    def __init__(self, speaker: Speaker) -> None:
        super().__init__(speaker)
        self._speaker = speaker
        key = Qt.Key
        self._everywhere: Mapping[int, Callable[[], None]] = {
            int(PAUSE_KEY): self.pause_asked.emit,
            int(REPEAT_KEY): speaker.repeat,
        }
        self._in_article: Mapping[int, Callable[[], None]] = {
            int(key.Key_Space): self.pause_asked.emit,
            int(key.Key_Down): speaker.next,
            int(key.Key_Up): speaker.previous,
            int(key.Key_PageDown): speaker.next_heading,
            int(key.Key_PageUp): speaker.previous_heading,
            int(key.Key_Home): self.start_asked.emit,
        }
        self._app = cast("QApplication", QApplication.instance())
        self._app.installEventFilter(self)

    def stop(self) -> None:
        """Hear no more keys: the window is about to go."""
        self._app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of speech; let all others go where they are going."""
        kind = event.type()
        if kind in _LET_GO:
            self.input_given.emit()
        elif kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._take(event)
        return False

    @Slot(int)
    def press(self, key: int) -> None:
        """Do what one of the keys that work on every screen asks for."""
        if key == TOGGLE_KEY:
            self._speaker.toggle()
        elif self._speaker.is_on and key in self._everywhere:
            self._everywhere[key]()

    def _take(self, event: QKeyEvent) -> bool:
        if is_speech_key(event):
            if not event.isAutoRepeat():
                self.press(event.key())
            return True
        if _has_command(event) or not self._speaker.is_on:
            return False
        is_article = isinstance(QApplication.focusWidget(), ArticlePane)
        act = self._in_article.get(event.key()) if is_article else None
        if act is None:
            return False
        act()
        return True


def is_speech_key(event: QKeyEvent) -> bool:
    """Say whether a key is one of those that work on every screen."""
    return event.key() in (TOGGLE_KEY, PAUSE_KEY, REPEAT_KEY) and not _has_command(event)


def _has_command(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier)
