"""What sheets are put together from: paragraphs, buttons for a finger, room that scrolls."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QWidget,
)

from helpviewer.gui.kiosk.touch.kinetic import scroll_by_touch
from helpviewer.gui.theme.fonts import interface_font
from helpviewer.gui.theme.stylesheet import styled

TEXT = 18  # device-independent pixels while text is as large as usual


def sheet_label(text: str, px: float = TEXT) -> QLabel:
    """Return a paragraph for a card; nothing in it can be selected or followed."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)  # an address may look like HTML
    label.setWordWrap(True)
    label.setFont(interface_font(px))
    return label


def touch_button(text: str, *, primary: bool = False) -> QPushButton:
    """Return a button that a finger hits; Enter presses it as Space does."""
    button = styled(QPushButton(text), "touch-primary" if primary else "touch")
    button.setAutoDefault(True)
    button.setFont(interface_font(TEXT, QFont.Weight.DemiBold))
    return button


def scrolled(content: QWidget) -> QScrollArea:
    """Return room that a finger scrolls where `content` is higher than it."""
    scroll = styled(QScrollArea(), "sheet-scroll")
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setWidgetResizable(True)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.viewport().setAutoFillBackground(False)
    scroll.setWidget(content)
    content.setAutoFillBackground(False)
    scroll_by_touch(scroll)
    return scroll
