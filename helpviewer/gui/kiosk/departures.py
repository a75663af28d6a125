"""Noticing that a visitor has left, and asking before that is believed."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from helpviewer.gui.kiosk.idle_sheet import IdleSheet
from helpviewer.gui.kiosk.idle_watch import IdleWatch
from helpviewer.gui.kiosk.visit import Visit


class Departures(QObject):
    """Asks a visitor of whom nothing is heard whether they are still there.

    Args:
        watch: Notices that nothing is heard.
        visit: Returns the present visit.
    """

    asked = Signal(object)  # IdleSheet
    finished = Signal()  # the visitor says so
    left = Signal()  # nobody has answered

    def __init__(self, watch: IdleWatch, visit: Callable[[], Visit], parent: QObject) -> None:
        super().__init__(parent)
        self._watch = watch
        self._visit = visit
        self._sheet: IdleSheet | None = None
        self._is_waiting = True
        watch.pause()
        watch.warned.connect(self._ask)
        watch.woken.connect(self._go_on)
        watch.idled.connect(self._leave)

    def welcome(self) -> None:
        """Somebody has come, of whom something is to be heard from now on."""
        self._is_waiting = False
        self._watch.resume()
        self._watch.touch()

    def wait(self) -> None:
        """Nobody is there, and nobody is asked."""
        self._is_waiting = True
        self._sheet = None
        self._watch.pause()
        self._watch.touch()

    @Slot(bool)
    def let_listen(self, is_reading: bool) -> None:
        """Ask nobody who is listening to an article; who has it read is there."""
        if is_reading:
            self._watch.touch()
            self._watch.pause()
        elif not self._is_waiting:
            self._watch.resume()

    @Slot(int)
    def _ask(self, seconds: int) -> None:
        visit = self._visit()
        self._sheet = sheet = IdleSheet(
            visit.view.area,
            seconds,
            is_still=visit.is_still,
            is_lowered=visit.view.is_lowered,
        )
        sheet.closed.connect(self._watch.touch)  # also by what is shown in its place
        sheet.finish_asked.connect(self.finished)
        self.asked.emit(sheet)
        visit.sheets.interrupt(sheet)

    @Slot()
    def _go_on(self) -> None:
        sheet, self._sheet = self._sheet, None
        if sheet:
            sheet.leave()

    @Slot()
    def _leave(self) -> None:
        if not self._is_waiting:
            self.left.emit()
