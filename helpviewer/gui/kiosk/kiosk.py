"""The kiosk: one window that nobody leaves, and a new visit in it for each visitor."""

import logging
from enum import IntEnum
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication

from helpviewer.errors import HelpViewerError, SettingsError
from helpviewer.gui.kiosk.corner_taps import CornerTaps
from helpviewer.gui.kiosk.guard import Guard
from helpviewer.gui.kiosk.idle_watch import IdleWatch
from helpviewer.gui.kiosk.languages import Languages
from helpviewer.gui.kiosk.letting_go import let_go
from helpviewer.gui.kiosk.look import VisitorLook
from helpviewer.gui.kiosk.screens import Screens
from helpviewer.gui.kiosk.shell import KioskShell
from helpviewer.gui.kiosk.touch.only_taps import OnlyTaps
from helpviewer.gui.kiosk.visit import Around, MakeProgram, Visit
from helpviewer.gui.layout import Early
from helpviewer.gui.tasks import TaskRunner
from helpviewer.gui.theme.appearance import Appearance, ThemeChoice
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.translation import Translation
from helpviewer.gui.window_request import WindowRequest
from helpviewer.kiosk.usage import UsageLog, VisitEnd
from helpviewer.library.article import Audience
from helpviewer.paths import bundled, site_folder
from helpviewer.sync.device_settings import kiosk_settings

if TYPE_CHECKING:
    from helpviewer.gui.kiosk.aloud import Aloud
    from helpviewer.gui.kiosk.condition import Condition
    from helpviewer.gui.kiosk.counting import Counting
    from helpviewer.gui.kiosk.departures import Departures
    from helpviewer.gui.kiosk.staff_access import StaffAccess
    from helpviewer.gui.kiosk.upkeep import Upkeep
    from helpviewer.gui.kiosk.watchdog_timer import WatchdogTimer

logger = logging.getLogger(__name__)


_RENEWAL = 60 * 60_000  # milliseconds; an announcement is no news for ever


class Exit(IntEnum):
    """What the process's exit status tells whoever started it."""

    RESTART = 0  # start it again
    LEFT = 77  # the staff has left it: do not


class Kiosk(QObject):
    """Begins and ends visits; what belongs to a visitor belongs to the visit and goes with it.

    Args:
        app: The application.
        request: What is shown, and the settings.
        make_program: Builds the program of each visit.
        translation: Is in the language of the visit.
    """

    left = Signal(int)  # the process's exit status

    def __init__(
        self,
        app: QApplication,
        request: WindowRequest,
        make_program: MakeProgram,
        translation: Translation,
    ) -> None:
        super().__init__(app)
        self.error: HelpViewerError | None = None
        self._app = app
        self._request = request
        self._make_program = make_program
        self._translation = translation
        unattended = request.settings.unattended
        self._icons = Icons(bundled("resources") / "icons")
        translations = bundled("resources") / "translations"
        self._languages = Languages(translations, unattended.languages)
        self.appearance = Appearance(app, ThemeChoice(request.theme), touch=True)
        self.look = VisitorLook(self.appearance, request, self)
        self._tasks = TaskRunner(self)
        self.shell = KioskShell(stays_on_top=not unattended.allowed_hosts)
        self.screens = Screens(app, self.shell)
        self.guard = Guard(app)
        self.watch = IdleWatch(app, unattended.idle_seconds)
        self._taps = CornerTaps(self.shell)
        self.visit: Visit
        self.is_waiting = True  # for somebody to come
        self._is_attended = False  # what no visitor needs before the first window is there
        self._renewal = QTimer(self, interval=_RENEWAL)

    def start(self) -> None:
        """Fill the screen, and wait for the first visitor."""
        self._app.setQuitOnLastWindowClosed(False)
        self._begin(self._usual_language(), self._request.article)
        self.screens.cover()
        self._renewal.start()
        OnlyTaps(self.shell.windowHandle())

    def stop(self) -> None:
        """End everything that runs beside the window, and let go of the application."""
        if self._is_attended:
            self._watchdog.end()
            self._upkeep.hold()
            self._condition.end()
        self.aloud.stop()
        self.watch.stop()
        self._taps.stop()
        self.guard.stand_down()
        self.visit.end()
        self.screens.uncover()
        self.shell.open_up()
        self._tasks.wait()

    @cached_property
    def aloud(self) -> "Aloud":
        """What reads aloud."""
        from helpviewer.gui.kiosk.aloud import Aloud  # noqa: PLC0415 - as all here: not at start

        return Aloud(self._icons, self._tasks, self)

    @cached_property
    def _departures(self) -> "Departures":
        from helpviewer.gui.kiosk.departures import Departures  # noqa: PLC0415

        return Departures(self.watch, self._present, self)

    @cached_property
    def _counting(self) -> "Counting":
        from helpviewer.gui.kiosk.counting import Counting  # noqa: PLC0415

        return Counting(_usage_log(self._request), self._tasks, self)

    @cached_property
    def _condition(self) -> "Condition":
        from helpviewer.gui.kiosk.condition import Condition  # noqa: PLC0415

        return Condition(self._request, self._tasks, self)

    @cached_property
    def _upkeep(self) -> "Upkeep":
        from helpviewer.gui.kiosk.upkeep import Upkeep  # noqa: PLC0415

        return Upkeep(self._request, self)

    @cached_property
    def _watchdog(self) -> "WatchdogTimer":
        from helpviewer.gui.kiosk.watchdog_timer import WatchdogTimer  # noqa: PLC0415
        from helpviewer.kiosk.watchdog import Notifier  # noqa: PLC0415

        return WatchdogTimer(Notifier(), self)

    @cached_property
    def _staff(self) -> "StaffAccess":
        from helpviewer.gui.kiosk.staff_access import Doors, StaffAccess  # noqa: PLC0415

        doors = Doors(self.guard, self._taps, self._present)
        return StaffAccess(self._request, doors, self._tasks, self)

    def _attend(self) -> None:
        """Connect all that looks after visits and the machine, and let it begin."""
        self._is_attended = True
        self._renewal.timeout.connect(self._show_waiting)
        self._departures.asked.connect(self.aloud.tell_warning)
        self._departures.finished.connect(self._finish)
        self._departures.left.connect(self._end_unheard)
        self.aloud.turned_on.connect(self._welcome)  # perhaps by its key
        self.aloud.reading_changed.connect(self._departures.let_listen)
        self._staff.quit_asked.connect(self._quit)
        self._staff.restart_asked.connect(self._restart)
        self._staff.sync_asked.connect(self._upkeep.sync_now)
        self._upkeep.told.connect(self._staff.tell)
        self._upkeep.looked.connect(self._condition.note_sync)
        self._upkeep.looked.connect(self._show_news)
        self._condition.begin()
        self._watchdog.begin()
        if self._request.settings.unattended.speech:
            self.aloud.offer(is_wanted=True)

    def _present(self) -> Visit:
        return self.visit

    def _begin(self, language: str, article: str = "") -> None:
        """Make another visit, in a language, in the place of the present one."""
        if self.is_waiting:
            self.guard.hold()  # who touches it before it is covered, touches the next one's
        self._translation.use(language)
        request = self._request._replace(
            language=language, window_language=language, article=article
        )
        around = Around(
            request,
            self._make_program,
            self.appearance,
            self._icons,
            self._languages.offered,
        )
        self.visit = visit = Visit(around, language, self)
        visit.program.ended.connect(self._stop_with_program)
        visit.completed.connect(self._complete)
        visit.woken.connect(self._welcome)
        visit.language_chosen.connect(self._change_language)
        self._connect_bar(visit)
        self.shell.show_content(visit.view)
        visit.start()

    def _connect_bar(self, visit: Visit) -> None:
        bar, look = visit.bar, self.look
        for used in (
            bar.contrast_toggled,
            bar.text_size_asked,
            bar.language_asked,
            bar.speech_toggled,
            bar.lowering_toggled,
        ):
            used.connect(self._welcome)  # whoever uses it has come
        bar.contrast_toggled.connect(look.set_contrast)
        bar.text_size_asked.connect(look.set_text_size)
        bar.finish_asked.connect(self._finish)
        look.contrast_changed.connect(bar.mark_contrast)
        look.text_size_changed.connect(bar.mark_text_size)
        bar.mark_contrast(look.is_high_contrast)
        bar.mark_text_size(look.text_size)

    @Slot(object)
    def _complete(self, early: Early) -> None:
        """Hear what happens in a window, which is all there now."""
        if not self._is_attended:
            self._attend()
        visit = self.visit
        visit.language_chosen.connect(self._counting.note_language)
        visit.link_shown.connect(self._counting.note_link)
        self.aloud.attach(visit)
        self._counting.listen(early)
        self._condition.listen(early)
        self._upkeep.look_after(early)
        early.library.snapshot_opened.connect(self._show_waiting)
        self._show_waiting()

    @Slot()
    def _show_waiting(self) -> None:
        """Show passers-by what there is, and work while nobody is there."""
        early = self.visit.early
        if early and early.library.snapshot:
            self._languages.use(early.library.snapshot.library)
        if self.is_waiting:
            let_go()
            self.visit.attract()
            self._upkeep.begin()
        self.guard.release()

    @Slot()
    def _welcome(self) -> None:
        """Begin the visit of somebody who has come, or note that they are still there."""
        if not self.is_waiting:
            self.watch.touch()
        else:
            self.is_waiting = False
            self._upkeep.hold()
            self.visit.welcome()
            self._counting.begin_visit()
            self._condition.count_visit()
            self._departures.welcome()

    @Slot(str)
    def _change_language(self, language: str) -> None:
        """Show the same article in another language, in a window of that language."""
        former = self.visit
        here = former.early.navigator.here if former.early else None
        is_lowered = former.view.is_lowered
        self._upkeep.hold()  # else its end waits for a sync that the staff asked for
        self.aloud.detach()
        former.end()
        self._begin(language, here.key.id if here else "")
        self.visit.lower(is_lowered)

    @Slot()
    def _finish(self) -> None:
        self._end(VisitEnd.FINISHED)

    @Slot()
    def _end_unheard(self) -> None:
        self._end(VisitEnd.IDLE)

    def _end(self, how: VisitEnd) -> None:
        """End a visit: nothing of it is left, and the next one can begin."""
        if self.is_waiting:
            return
        self.is_waiting = True
        self._departures.wait()
        self._counting.end_visit(how)
        self._upkeep.hold()  # as above
        self.visit.end()
        self._clear_clipboard()
        self.aloud.reset()
        self._read_settings()
        self.look.reset()
        self._begin(self._usual_language())
        self.shell.come_back()  # a page that was allowed may be before it

    @Slot()
    def _show_news(self) -> None:
        """Show at once what the feed has set up, if nobody is there to see it happen."""
        is_alone = self.visit.is_attracting and not self.visit.sheets.current
        if self.is_waiting and is_alone and self._read_settings():
            QTimer.singleShot(0, self._renew)  # whoever told it belongs to this visit

    @Slot()
    def _renew(self) -> None:
        """Make the visit anew that nobody has begun."""
        if self.is_waiting:
            self._upkeep.hold()
            self.aloud.detach()
            self.visit.end()
            self.look.reset()
            self._begin(self._usual_language())

    def _clear_clipboard(self) -> None:
        clipboard = self._app.clipboard()
        clipboard.clear()
        if clipboard.supportsSelection():  # what was marked last, on X
            clipboard.clear(QClipboard.Mode.Selection)

    def _read_settings(self) -> bool:
        """Read the settings again, as the feed may have set something up; say if it has."""
        try:
            loaded = kiosk_settings(self._request.paths, site_folder())
            settings = loaded.settings._replace(kiosk=True, audience=Audience.PUBLIC.value)
        except SettingsError as error:
            logger.warning("The settings stay as they were: %s", error)
            return False
        former = self._request.settings
        if settings == former:
            return False
        is_other = settings.window.theme != former.window.theme  # else what was started with
        theme = settings.window.theme if is_other else self._request.theme
        self._request = request = self._request._replace(settings=settings, theme=theme)
        self._counting.use(_usage_log(request))
        self._languages.want(settings.unattended.languages)
        self.watch.set_seconds(settings.unattended.idle_seconds)
        self.look.use(request)
        self._upkeep.use(request)
        self._condition.use(request)
        if settings.unattended.speech != former.unattended.speech:
            self.aloud.offer(is_wanted=settings.unattended.speech)
        return True

    def _usual_language(self) -> str:
        system = QLocale.system().bcp47Name()
        return self._languages.best(self._request.window_language or system)

    @Slot()
    def _stop_with_program(self) -> None:
        """End with what was asked for on the command line."""
        self.error = self.visit.program.error
        self.left.emit(Exit.RESTART)

    @Slot()
    def _quit(self) -> None:
        self._leave(Exit.LEFT)

    @Slot()
    def _restart(self) -> None:
        self._leave(Exit.RESTART)

    def _leave(self, how: Exit) -> None:
        if not self.is_waiting:
            self._counting.end_visit(VisitEnd.BY_STAFF)
        self.left.emit(how)


def _usage_log(request: WindowRequest) -> UsageLog | None:
    unattended = request.settings.unattended
    if not unattended.usage:
        return None
    return UsageLog(request.paths.state / "usage", keeps_words=unattended.usage_words)
