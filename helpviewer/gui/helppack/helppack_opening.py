"""Opening help packs in the window: builds what does it and what asks, and connects them."""

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from helpviewer.compiler.source import LibrarySource
from helpviewer.errors import HelpViewerError
from helpviewer.gui.desktop_window import DesktopWindow
from helpviewer.gui.dialogs import Dialogs
from helpviewer.gui.helppack.helppack_controller import HelpPackController
from helpviewer.gui.helppack.helppack_dialog import HelpPackDialog
from helpviewer.gui.library_controller import LibraryController
from helpviewer.gui.messages import error_sentence
from helpviewer.library.characters import one_line
from helpviewer.sync.helppack_request import HelpPackFacts


class Around(NamedTuple):
    """What it has to do with."""

    window: DesktopWindow
    library: LibraryController
    dialogs: Dialogs


class HelpPackOpening(QObject):
    """Opens help packs, asks about their publishers, and tells what goes wrong.

    It is made with the first help pack.
    """

    library_chosen = Signal(object)  # LibrarySource
    failed = Signal(object)  # HelpViewerError: it may be said in passing

    def __init__(self, around: Around, controller: HelpPackController) -> None:
        super().__init__(around.window)
        self._around = around
        self._controller = controller
        self._dialog: HelpPackDialog | None = None
        self._told = ""  # in the place of `_before`
        self._before = ""
        sidebar = around.window.sidebar
        controller.setParent(self)
        controller.began.connect(self._tell_begin)
        controller.progressed.connect(sidebar.set_progress)
        controller.ended.connect(self._tell_end)
        controller.trust_asked.connect(self._ask)
        controller.opened.connect(self._show)
        controller.failed.connect(self._tell_trouble)
        around.window.closed.connect(controller.cancel)

    @Slot(object)
    def open(self, file: Path) -> None:
        """Open a help pack; a question about another one is moot."""
        if self._dialog:
            self._dialog.reject()
        self._controller.open(file)

    @Slot(str)
    def _tell_begin(self, name: str) -> None:
        sidebar = self._around.window.sidebar
        self._before = sidebar.status
        self._told = self.tr("Opening {file}…").format(file=one_line(name))
        sidebar.set_status(self._told)
        sidebar.set_progress(0, 0)

    @Slot()
    def _tell_end(self) -> None:
        """Say again what was said before, if nothing else was said meanwhile."""
        sidebar = self._around.window.sidebar
        sidebar.set_progress(1, 1)
        if sidebar.status == self._told:
            sidebar.set_status(self._before)

    @Slot(object)
    def _ask(self, facts: HelpPackFacts) -> None:
        self._dialog = dialog = HelpPackDialog(facts, self._around.window)
        dialog.trusted.connect(self._controller.trust)
        dialog.finished.connect(self._forget_dialog)
        dialog.open()

    @Slot()
    def _forget_dialog(self) -> None:
        self._dialog = None

    @Slot(object, object)
    def _show(self, source: LibrarySource, remark: HelpViewerError | None) -> None:
        """Show the library of a help pack; of one that is shown, what is new."""
        library = self._around.library
        if source == library.source and library.snapshot:
            library.refresh()
        else:
            self.library_chosen.emit(source)
        if remark:
            self.failed.emit(remark)

    @Slot(object)
    def _tell_trouble(self, error: HelpViewerError) -> None:
        self._around.dialogs.tell_helppack_trouble(error_sentence(error))
