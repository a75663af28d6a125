"""What a visitor types, said letter by letter; of a secret, only that something was typed."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QLineEdit

from helpviewer.gui.kiosk.speaking.control_words import secret_length


class TypingEcho(QObject):
    """Follows one field at a time, and forgets what stood in it with the next."""

    heard = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._field: QLineEdit | None = None
        self._text = ""

    def follow(self, field: QLineEdit | None) -> None:
        """Listen to this field and to no other; None for to none."""
        if self._field is not None:
            self._field.textEdited.disconnect(self._compare)
            self._field.destroyed.disconnect(self._forget)
        self._field, self._text = field, ""
        if field is not None:
            self._text = "" if secret_length(field) is not None else field.text()
            field.textEdited.connect(self._compare)
            field.destroyed.connect(self._forget)

    @Slot()
    def _forget(self) -> None:
        self._field, self._text = None, ""

    @Slot(str)
    def _compare(self, text: str) -> None:
        if self._field is None or secret_length(self._field) is not None:
            return  # who looks at the control says that there is a digit more
        before, self._text = self._text, text
        typed, deleted = difference(before, text)
        if typed:
            self.heard.emit(self._spelled(typed))
        elif deleted:
            letters = self._spelled(deleted)
            self.heard.emit(self.tr("{letters} deleted").format(letters=letters))

    def _spelled(self, letters: str) -> str:
        return self.tr("space") if letters == " " else letters


def difference(before: str, after: str) -> tuple[str, str]:
    """Return what was typed and what was deleted between two states of a field."""
    start = 0
    while start < min(len(before), len(after)) and before[start] == after[start]:
        start += 1
    end = 0
    longest = min(len(before), len(after)) - start
    while end < longest and before[-1 - end] == after[-1 - end]:
        end += 1
    return after[start : len(after) - end], before[start : len(before) - end]
