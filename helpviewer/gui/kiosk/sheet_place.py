"""One sheet at a time: two that lie on one another would be a maze."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from helpviewer.gui.kiosk.sheet import Sheet


class SheetPlace(QObject):
    """Shows sheets, of which each makes the one before it leave.

    Attributes:
        current: The sheet that is shown, if there is one.
    """

    sheet_shown = Signal(object)  # Sheet

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.current: Sheet | None = None
        self._interrupted: Sheet | None = None

    def show(self, sheet: Sheet) -> None:
        """Show a sheet in place of the present one, which leaves."""
        self.leave()
        self._put(sheet)

    def interrupt(self, sheet: Sheet) -> None:
        """Show a sheet, and after it again the present one, of which nothing is lost."""
        present = self.current
        if present is not None:
            self._interrupted = present
            present.hide()
        self._put(sheet)

    @Slot()
    def leave(self) -> None:
        """Take away what is shown, and what was interrupted."""
        for sheet in (self._interrupted, self.current):
            if sheet is not None:
                sheet.leave()

    def _put(self, sheet: Sheet) -> None:
        self.current = sheet
        sheet.closed.connect(partial(self._forget, sheet))
        sheet.open()
        self.sheet_shown.emit(sheet)

    def _forget(self, sheet: Sheet) -> None:
        if sheet is self._interrupted:
            self._interrupted = None
            return
        self.current, self._interrupted = self._interrupted, None
        if self.current is not None:
            self.current.resume()
