"""What is known of a feed in a few lines: its state, its address, and when it was asked."""

from datetime import datetime

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from helpviewer.feed.received_collection import Collection
from helpviewer.gui.theme.fonts import interface_font
from helpviewer.gui.theme.scale import scaled
from helpviewer.gui.theme.stylesheet import styled
from helpviewer.gui.updating.sentences import FeedSentences
from helpviewer.sync.status import FeedStatus


class FeedFacts(QWidget):
    """Tells how a feed is doing, and below that what stands behind it.

    Args:
        sentences: What is said of it.
        is_offline: No connection is ever opened.
    """

    def __init__(self, sentences: FeedSentences, *, is_offline: bool) -> None:
        super().__init__()
        self._sentences = sentences
        self._is_offline = is_offline
        self._state = styled(_text(), "empty-title")
        self._state.setFont(interface_font(15, QFont.Weight.DemiBold))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(scaled(16))
        self._grid.setVerticalSpacing(scaled(4))
        self._grid.setColumnStretch(1, 1)
        self._address = self._add(self.tr("Address"))
        self._trust = self._add(self.tr("Trust"))
        self._content = self._add(self.tr("Articles of"))
        self._checked = self._add(self.tr("Last checked"))
        self._next = self._add(self.tr("Next check"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(10))
        column.addWidget(self._state)
        column.addLayout(self._grid)

    def show_status(self, status: FeedStatus, now: datetime) -> None:
        """Tell how the feed is doing."""
        told = self._sentences
        self._state.setText(told.status(status, now, is_offline=self._is_offline))
        self._address.setText(_left_to_right(status.feed))
        self._trust.setText(told.trust(status.shown.trust) if status.shown else "")
        self._content.setText(self._state_of(status.shown) if status.shown else "")
        never = self.tr("Never")
        self._checked.setText(told.moment(status.checked) if status.checked else never)
        poll = None if self._is_offline else status.plan.next_poll
        by_hand = self.tr("Only when you ask for it")
        self._next.setText(told.moment(max(poll, now)) if poll else by_hand)

    def _state_of(self, shown: Collection) -> str:
        day = self._sentences.moment(shown.generated or shown.received)
        if not shown.serial:
            return day
        serial = QLocale().toString(shown.serial)
        return self.tr("{day}, number {serial}").format(day=day, serial=serial)

    def _add(self, name: str) -> QLabel:
        row = self._grid.rowCount()
        label, value = styled(QLabel(name), "muted"), _text()
        value.setAccessibleName(name)
        top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading
        self._grid.addWidget(label, row, 0, top)
        self._grid.addWidget(value, row, 1)
        return value


def _text() -> QLabel:
    """Return a line that can be copied; it may be anything that a feed says."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if QGuiApplication.isRightToLeft():  # else an address would stand at the other side
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    return label


def _left_to_right(address: str) -> str:
    """Return an address as it reads, also between lines that run from right to left."""
    if not QGuiApplication.isRightToLeft():
        return address
    return f"\N{LEFT-TO-RIGHT ISOLATE}{address}\N{POP DIRECTIONAL ISOLATE}"
