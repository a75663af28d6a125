"""Deciding what is said of the window, and when: where the keyboard is, and what changes."""

from typing import cast

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QLineEdit, QWidget
from shiboken6 import isValid

from helpviewer.gui.article.pane import ArticlePane
from helpviewer.gui.kiosk.sheet import Sheet
from helpviewer.gui.kiosk.speaking.control_words import ControlWords, secret_length
from helpviewer.gui.kiosk.speaking.row_words import row_phrases
from helpviewer.gui.kiosk.speaking.speaker import Speaker
from helpviewer.gui.kiosk.speaking.typing_echo import TypingEcho
from helpviewer.speech.phrase import Phrase


class SpokenInterface(QObject):
    """Tells the speaker what a sighted visitor sees change.

    Args:
        speaker: Says it, while it is turned on.
    """

    article_entered = Signal()  # the keyboard came to the article, which is to be read

    def __init__(self, speaker: Speaker) -> None:
        super().__init__(speaker)
        self._speaker = speaker
        self._words = ControlWords(self)
        self._echo = TypingEcho(self)
        self._echo.heard.connect(self._say_at_once)
        self._sheet: Sheet | None = None  # that was told of
        self._view: QAbstractItemView | None = None  # whose rows are followed
        self._rows: QItemSelectionModel | None = None
        self._control: QWidget | None = None
        self._told = ""  # of the control
        self._secret: int | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._look_again)
        speaker.toggled.connect(self._begin)
        app = cast("QApplication", QApplication.instance())
        app.focusChanged.connect(self._follow)

    @Slot()
    def note_input(self) -> None:
        """Look at the control again: a key or a touch may have changed how it is."""
        self._soon.start()

    @Slot(str)
    def warn(self, sentence: str) -> None:
        """Say at once what must be heard in time, and then what the keyboard is at."""
        here = [self._speaker.own(self._told)] if self._told else []
        self._speaker.announce([self._speaker.own(sentence), *here])

    @Slot(bool)
    def _begin(self, is_on: bool) -> None:
        """Say how to go on, and where the keyboard is."""
        self._forget()
        if is_on:
            greeting = self._speaker.own(self._greeting())
            self._speaker.announce([greeting, *self._attend(QApplication.focusWidget())])

    def _greeting(self) -> str:
        return self.tr(
            "Reading aloud is on. Tab goes on, Enter chooses, F8 pauses, F9 says it again, "
            "F7 ends it."
        )

    @Slot("QWidget*", "QWidget*")
    def _follow(self, _before: QWidget | None, here: QWidget | None) -> None:
        if not self._speaker.is_on:
            return
        phrases = self._attend(here)
        if isinstance(here, ArticlePane):
            self.article_entered.emit()
        else:
            self._speaker.announce(phrases)

    def _attend(self, here: QWidget | None) -> list[Phrase]:
        """Follow this control; return what is said of it, after what is over it and is new."""
        self._leave()
        if here is None:
            return []
        phrases = self._of_sheet(here)
        self._control = here
        self._told, self._secret = self._words.describe(here), secret_length(here)
        self._echo.follow(here if isinstance(here, QLineEdit) else None)
        return [*phrases, self._speaker.own(self._told), *self._of_current_row(here)]

    def _of_sheet(self, here: QWidget) -> list[Phrase]:
        """Return what stands on the sheet that the keyboard came to."""
        sheet = _sheet_around(here)
        if sheet is None or sheet is self._sheet:
            self._sheet = sheet
            return []
        self._sheet = sheet
        title = sheet.accessibleName()
        texts = [label.accessibleName() or label.text() for label in _labels(sheet)]
        told = dict.fromkeys([title, *texts])
        return [self._speaker.own(text) for text in told if text]

    def _of_current_row(self, here: QWidget) -> list[Phrase]:
        if not isinstance(here, QAbstractItemView) or here.selectionModel() is None:
            return []
        self._view, self._rows = here, here.selectionModel()
        self._rows.currentChanged.connect(self._tell_row)
        return self._row(here, here.currentIndex())

    def _row(self, view: QAbstractItemView, index: QModelIndex) -> list[Phrase]:
        return row_phrases(view, index, self._words, self._speaker.wording.language)

    @Slot(QModelIndex, QModelIndex)
    def _tell_row(self, index: QModelIndex, _before: QModelIndex) -> None:
        if self._view is not None:
            self._speaker.announce(self._row(self._view, index))

    @Slot()
    def _look_again(self) -> None:
        """Say how the control is now, if that is not as it was told."""
        control = self._control
        if not self._speaker.is_on or control is None or not isValid(control):
            return
        told, secret = self._words.describe(control), secret_length(control)
        tells_itself = isinstance(control, ArticlePane | QAbstractItemView | QLineEdit)
        if tells_itself and secret is None:
            return
        if secret is not None and self._secret is not None and secret != self._secret:
            self._say_at_once(self.tr("Digit") if secret > self._secret else self.tr("Deleted"))
        elif told != self._told:
            self._say_at_once(told)
        self._told, self._secret = told, secret

    @Slot(str)
    def _say_at_once(self, text: str) -> None:
        self._speaker.announce([self._speaker.own(text)])

    def _leave(self) -> None:
        if self._rows is not None and isValid(self._rows):
            self._rows.currentChanged.disconnect(self._tell_row)
        self._rows = None
        self._echo.follow(None)
        self._view = self._control = self._secret = None
        self._told = ""

    def _forget(self) -> None:
        self._leave()
        self._sheet = None


def _sheet_around(control: QWidget) -> Sheet | None:
    part: QWidget | None = control
    while part is not None and not isinstance(part, Sheet):
        part = part.parentWidget()
    return part


def _labels(sheet: Sheet) -> list[QLabel]:
    """Return the texts on a sheet in the order of the eye; dots of a PIN are none."""
    labels = sheet.findChildren(QLabel)
    return [label for label in labels if label.isVisible() and secret_length(label) is None]
