"""Showing in the window that is there what a later start was asked to show."""

import os
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Signal, Slot

from helpviewer.errors import CategoryNotFoundError, HelpViewerError
from helpviewer.gui.desktop_window import DesktopWindow
from helpviewer.gui.library_controller import LibraryController
from helpviewer.gui.navigator import Navigator
from helpviewer.gui.search_controller import SearchController
from helpviewer.gui.tabs.tab_controller import TabController
from helpviewer.hand_over import Message
from helpviewer.snapshot import Snapshot


class Around(NamedTuple):
    """What it has to do with."""

    window: DesktopWindow
    library: LibraryController
    navigator: Navigator
    search: SearchController
    tabs: TabController


class HandedOver(QObject):
    """Shows an article in a tab of its own, or a search, and brings the window to the front."""

    failed = Signal(object)  # HelpViewerError
    helppack_asked = Signal(object)  # Path

    def __init__(self, around: Around) -> None:
        super().__init__(around.window)
        self._around = around

    @Slot(object)
    def show(self, message: Message) -> None:
        """Show what a message asks for, now or when there is a library."""
        self._raise_window(message.token)
        if message.helppack:  # which brings a library
            self.helppack_asked.emit(Path(message.helppack))
            return
        library = self._around.library
        if library.snapshot:
            self._show(message, library.snapshot)
        else:
            once = Qt.ConnectionType.SingleShotConnection
            library.snapshot_opened.connect(partial(self._show, message), once)

    def _show(self, message: Message, snapshot: Snapshot) -> None:
        try:
            if message.category:
                self._browse(message.category, snapshot)
            if message.article:
                self._read(message, snapshot)
            if message.search:
                self._around.window.top_bar.search_box.show_search(message.search)
        except HelpViewerError as error:
            self.failed.emit(error)

    def _browse(self, category: str, snapshot: Snapshot) -> None:
        path = snapshot.library.find_category(category)
        if path is None:
            raise CategoryNotFoundError(category)
        self._around.search.set_category(path)

    def _read(self, message: Message, snapshot: Snapshot) -> None:
        """Show an article in a new tab, unless it is the one that is being read."""
        key = snapshot.library.find(message.article).key
        navigator = self._around.navigator
        if navigator.here and navigator.here.key != key:
            self._around.tabs.duplicate()
        navigator.open(key, message.anchor)

    def _raise_window(self, token: str) -> None:
        window = self._around.window
        if token:  # Qt takes it from here, on Wayland
            os.environ["XDG_ACTIVATION_TOKEN"] = token
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
