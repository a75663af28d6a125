"""Buttons whose text goes on in a next line where one has too little room for it."""

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
)


class WrappedCheckBox(QCheckBox):
    """Is as narrow as its longest word allows."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        _let_wrap(self)

    def minimumSizeHint(self) -> QSize:
        """Return what the longest word needs."""
        return _smallest(self, super().sizeHint())

    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines that the text then has."""
        return _height(self, super().sizeHint(), width)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text in its lines."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = _in_lines(self, super().sizeHint(), self.width())
        with QPainter(self) as painter:
            self.style().drawControl(QStyle.ControlElement.CE_CheckBox, option, painter, self)

    def hitButton(self, place: QPoint) -> bool:
        """Be clicked on any of the lines; Qt counts with one."""
        return self.rect().contains(place)


class WrappedPushButton(QPushButton):
    """Is as narrow as its longest word allows."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        _let_wrap(self)

    def minimumSizeHint(self) -> QSize:
        """Return what the longest word needs."""
        return _smallest(self, super().sizeHint())

    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines that the text then has."""
        return _height(self, super().sizeHint(), width)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text in its lines."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = _in_lines(self, super().sizeHint(), self.width())
        with QPainter(self) as painter:
            self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)


def wrapped(text: str, metrics: QFontMetrics, room: int) -> str:
    """Return a text with its spaces made line breaks where a line would have no room."""
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}".lstrip()
        if not lines[-1] or _width(longer, metrics) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return "\n".join(lines)


def _let_wrap(button: QAbstractButton) -> None:
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    button.setSizePolicy(policy)


def _smallest(button: QAbstractButton, on_one_line: QSize) -> QSize:
    metrics = button.fontMetrics()
    longest = max(_width(word, metrics) for word in button.text().split(" "))
    around = on_one_line.width() - _width(button.text(), metrics)
    return QSize(around + longest, on_one_line.height())


def _height(button: QAbstractButton, on_one_line: QSize, width: int) -> int:
    breaks = _in_lines(button, on_one_line, width).count("\n")
    return on_one_line.height() + breaks * button.fontMetrics().lineSpacing()


def _in_lines(button: QAbstractButton, on_one_line: QSize, width: int) -> str:
    """Return the text of a button in the lines it has while the button is so wide."""
    metrics = button.fontMetrics()
    around = on_one_line.width() - _width(button.text(), metrics)
    return wrapped(button.text(), metrics, width - around)


def _width(text: str, metrics: QFontMetrics) -> int:
    return metrics.size(Qt.TextFlag.TextShowMnemonic.value, text).width()
