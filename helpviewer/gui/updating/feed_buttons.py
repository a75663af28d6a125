"""What the reader can do with a feed: ask it, stop that, go back to a former state, forward."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from helpviewer.gui.theme.fonts import interface_font
from helpviewer.gui.theme.scale import scaled
from helpviewer.gui.theme.stylesheet import styled
from helpviewer.sync.status import FeedStatus


class FeedButtons(QWidget):
    """A row of buttons; the first stops a sync while there is one.

    Args:
        can_sync: Whether a connection may ever be opened.
    """

    syncing_asked = Signal()
    cancelling_asked = Signal()
    going_back_asked = Signal()
    going_forward_asked = Signal()

    def __init__(self, *, can_sync: bool) -> None:
        super().__init__()
        self._sync = self._button(self.tr("Sync now"))
        self._sync.setEnabled(can_sync)
        self._sync.clicked.connect(self.syncing_asked)
        self._cancel = self._button(self.tr("Cancel"))
        self._cancel.clicked.connect(self.cancelling_asked)
        self._back = self._button(self.tr("Go back to the former state"))
        self._back.setEnabled(False)
        self._back.clicked.connect(self.going_back_asked)
        self._forward = self._button(self.tr("Forward to the newest"))
        self._forward.setEnabled(False)
        self._forward.clicked.connect(self.going_forward_asked)
        self._phase = styled(QLabel(), "muted")
        self._phase.setFont(interface_font(12))
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Looking for new articles"))
        row = QHBoxLayout()
        row.setSpacing(scaled(8))
        for button in (self._sync, self._cancel, self._back, self._forward):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(6))
        column.addLayout(row)
        column.addWidget(self._bar)
        column.addWidget(self._phase)
        if not can_sync:
            self._explain()
        self._set_running(running=False)

    def show_status(self, status: FeedStatus) -> None:
        """Offer the states of the feed that are kept."""
        self._back.setEnabled(status.can_go_back)
        self._forward.setEnabled(status.is_pinned)

    def show_phase(self, sentence: str, done: int, total: int) -> None:
        """Show how far a sync is; a total of 0 is not known yet."""
        self._phase.setText(sentence)
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._set_running(running=True)

    @Slot()
    def end(self) -> None:
        """Show that no sync is running."""
        self._set_running(running=False)

    def _set_running(self, *, running: bool) -> None:
        had_keyboard = self._sync.hasFocus() or self._cancel.hasFocus()
        self._sync.setVisible(not running)
        for part in (self._cancel, self._bar, self._phase):
            part.setVisible(running)
        if had_keyboard:
            (self._cancel if running else self._sync).setFocus()

    def _explain(self) -> None:
        """Say why nothing can be fetched."""
        why = self.tr("The network is switched off in the settings.")
        self._sync.setToolTip(why)
        self._sync.setAccessibleDescription(why)

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        return button
