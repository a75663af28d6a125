"""The actions that concern the feed of the library."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from helpviewer.gui.theme.icons import Icons

SYNC_KEY = "Shift+F5"


class SyncActions(QObject):
    """Syncing, and showing how the feed is doing; their keys work in the whole window.

    Args:
        window: Where they belong.
        can_sync: Whether a connection may ever be opened.
    """

    syncing_asked = Signal()
    feed_asked = Signal()

    def __init__(self, window: QWidget, icons: Icons, *, can_sync: bool) -> None:
        super().__init__(window)
        self.syncing = QAction(icons.icon("cloud-download"), self.tr("Sync now"), window)
        self.syncing.setShortcut(QKeySequence(SYNC_KEY))
        key = self.syncing.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.syncing.setToolTip(f"{self.syncing.text()} ({key})")
        if not can_sync:  # menus show no tool tips
            self.syncing.setText(self.tr("Sync now: the network is switched off"))
        self.syncing.setEnabled(can_sync)
        self.syncing.triggered.connect(self.syncing_asked)
        self.showing = QAction(icons.icon("rss"), self.tr("Feed…"), window)
        self.showing.triggered.connect(self.feed_asked)
        self.all = [self.syncing, self.showing]
        window.addActions(self.all)
