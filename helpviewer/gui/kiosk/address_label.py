"""An address on a card: all of it, read from the left, broken wherever a line ends."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel

from helpviewer.gui.kiosk.sheet_parts import sheet_label
from helpviewer.gui.theme.fonts import MONO, interface_font
from helpviewer.gui.theme.stylesheet import styled

_HOST, _ADDRESS = 24, 16  # device-independent pixels while text is as large as usual
_UNBROKEN = re.compile(r"[^.]{1,24}\.?")  # a part of a host, after which a line may end
_ANYWHERE = re.compile(r"(?s).")
_BREAK = "\N{ZERO WIDTH SPACE}"


def host_label(host: str) -> QLabel:
    """Return the host of an address, prominent."""
    label = styled(_address(host, _UNBROKEN, _HOST), "empty-title")
    label.setFont(interface_font(_HOST, QFont.Weight.Bold))
    return label


def address_label(address: str) -> QLabel:
    """Return a whole address, in letters that tell those apart that look alike."""
    label = _address(address, _ANYWHERE, _ADDRESS)
    font = interface_font(_ADDRESS)
    font.setFamilies(list(MONO))
    label.setFont(font)
    return label


def _address(text: str, unbroken: re.Pattern[str], px: float) -> QLabel:
    label = sheet_label(unbroken.sub(rf"\g<0>{_BREAK}", text), px)
    label.setAccessibleName(text)
    side = Qt.AlignmentFlag.AlignRight if label.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
    label.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    return label
