"""The way of the staff: hidden gesture or chord, PIN, and what can be done then."""

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from helpviewer.diagnostics.facts import Subject, diagnose
from helpviewer.diagnostics.report import Report, as_text
from helpviewer.errors import HelpViewerError
from helpviewer.gui.kiosk.corner_taps import CornerTaps
from helpviewer.gui.kiosk.guard import Guard
from helpviewer.gui.kiosk.pin_check import PinCheck
from helpviewer.gui.kiosk.pin_sheet import PinSheet
from helpviewer.gui.kiosk.staff_sheet import StaffSheet
from helpviewer.gui.kiosk.visit import Visit
from helpviewer.gui.messages import error_sentence
from helpviewer.gui.tasks import TaskRunner
from helpviewer.gui.window_request import WindowRequest
from helpviewer.paths import site_folder

LOCKOUT_FILE = "kiosk-lockout.json"


class Doors(NamedTuple):
    """Where the staff may come in.

    Attributes:
        guard: Hears the chord.
        taps: Counts the taps in the corner.
        visit: Returns the present visit.
    """

    guard: Guard
    taps: CornerTaps
    visit: Callable[[], Visit]


class StaffAccess(QObject):
    """Lets the staff in, and reports what they ask for.

    Args:
        request: Has the PIN, and what diagnostics are about.
        doors: Where they come in.
        tasks: Who checks and gathers.
    """

    quit_asked = Signal()
    restart_asked = Signal()
    sync_asked = Signal()

    def __init__(
        self, request: WindowRequest, doors: Doors, tasks: TaskRunner, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._request = request
        self._visit = doors.visit
        self._tasks = tasks
        self._pin_sheet: PinSheet | None = None
        self._sheet: StaffSheet | None = None
        record = request.settings.unattended.pin
        self._check = PinCheck(record, request.paths.state / LOCKOUT_FILE, tasks, self)
        self._check.accepted.connect(self._let_in)
        if record:
            doors.guard.leaving_asked.connect(self._ask)
            doors.taps.completed.connect(self._ask)

    @Slot(str)
    def tell(self, sentence: str) -> None:
        """Say something to the staff, if they are here."""
        if self._sheet:
            self._sheet.tell(sentence)

    @Slot()
    def _ask(self) -> None:
        visit = self._visit()
        sheet = PinSheet(visit.layout.icons, visit.view.area, is_lowered=visit.view.is_lowered)
        sheet.pin_entered.connect(self._check.check)
        self._check.refused.connect(sheet.refuse)
        self._pin_sheet = sheet
        visit.show_sheet(sheet)
        if self._check.waiting:
            sheet.refuse(self._check.waiting)

    @Slot()
    def _let_in(self) -> None:
        visit = self._visit()
        if self._pin_sheet is None or visit.sheets.current is not self._pin_sheet:
            return  # who gave the PIN has left meanwhile, and the next visitor is here
        sheet = StaffSheet(visit.view.area, is_lowered=visit.view.is_lowered)
        sheet.quit_asked.connect(self.quit_asked)
        sheet.restart_asked.connect(self.restart_asked)
        sheet.sync_asked.connect(self.sync_asked)
        sheet.diagnostics_asked.connect(self._gather)
        sheet.closed.connect(self._forget)
        self._sheet = sheet
        visit.show_sheet(sheet)

    @Slot()
    def _forget(self) -> None:
        if self.sender() is self._sheet:
            self._sheet = None

    @Slot()
    def _gather(self) -> None:
        request = self._request
        subject = Subject(request.paths, site_folder(), request.settings, request.source)
        task = self._tasks.start(partial(diagnose, subject))
        task.succeeded.connect(self._show_report)
        task.failed.connect(self._tell_failure)

    @Slot(object)
    def _tell_failure(self, error: HelpViewerError) -> None:
        self.tell(error_sentence(error))

    @Slot(object)
    def _show_report(self, report: Report) -> None:
        if self._sheet:
            self._sheet.show_diagnostics(as_text(report))
