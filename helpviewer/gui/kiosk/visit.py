"""All that one visitor sees and changes: made for the visit, and gone with it."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from helpviewer.gui.kiosk.alert_strip import AlertStrip
from helpviewer.gui.kiosk.own_names import own_names
from helpviewer.gui.kiosk.sheet import Sheet
from helpviewer.gui.kiosk.sheet_place import SheetPlace
from helpviewer.gui.kiosk.visit_layout import VisitLayout
from helpviewer.gui.kiosk.visit_view import Pieces, TypingPieces, VisitView
from helpviewer.gui.kiosk.visitor_bar import VisitorBar
from helpviewer.gui.layout import Early, Layout
from helpviewer.gui.theme.appearance import Appearance
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.window_request import WindowRequest
from helpviewer.kiosk.allowed_hosts import AllowedHosts
from helpviewer.library.outside_links import OutsideLink, examine

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

    from helpviewer.errors import HelpViewerError
    from helpviewer.gui.kiosk.attract_screen import AttractScreen
    from helpviewer.gui.kiosk.screen_typing import ScreenTyping
    from helpviewer.gui.library_controller import LibraryController
    from helpviewer.gui.navigator import Navigator
    from helpviewer.gui.search_controller import SearchController


class VisitProgram(Protocol):
    """A program whose window is a part of the kiosk's."""

    error: "HelpViewerError | None"
    ended: "SignalInstance"
    search: "SearchController"
    navigator: "Navigator"
    library: "LibraryController"

    def start(self) -> None:
        """Show the window."""

    def stop(self) -> None:
        """End what runs beside it."""

    def deleteLater(self) -> None:
        """Delete all of it."""


MakeProgram = Callable[[WindowRequest, Layout], VisitProgram]
"""Builds a program for a request, in a layout."""


class Around(NamedTuple):
    """What outlives a visit.

    Attributes:
        request: What is shown, in the language of the visit.
        make_program: Builds the program that shows it.
        appearance: Which theme is shown.
        icons: What buttons show.
        languages: The tags of those that can be chosen.
    """

    request: WindowRequest
    make_program: MakeProgram
    appearance: Appearance
    icons: Icons
    languages: tuple[str, ...]


class Visit(QObject):
    """Builds the window, the keyboard, the bar for all and the sheets of one visit.

    Args:
        around: What outlives it.
        language: The tag of its language.

    Attributes:
        is_still: Nothing is to move by itself.
    """

    completed = Signal(object)  # Early: everything is there
    language_chosen = Signal(str)
    link_shown = Signal(str)  # the host of an address to take along
    woken = Signal()  # somebody touched what is shown while nobody is there

    def __init__(self, around: Around, language: str, parent: QObject) -> None:
        super().__init__(parent)
        self._around = around
        self.language = language
        self.languages = around.languages
        self._early: Early | None = None
        self.is_still = around.request.settings.window.reduced_motion
        self.layout = VisitLayout(around.appearance, around.icons, self, is_still=self.is_still)
        self.program = around.make_program(around.request, self.layout)
        self.bar = VisitorBar(around.icons, languages=len(around.languages) > 1, speech=False)
        self.bar.mark_language(own_names([language])[language])
        alert = AlertStrip(around.request.settings.unattended.announcement, around.icons)
        self.view = VisitView(Pieces(alert, self.layout.window, self.bar))
        self.sheets = SheetPlace(self)
        self._attract: AttractScreen | None = None
        self.typing: ScreenTyping | None = None  # until everything is there
        self._connect()

    @property
    def early(self) -> Early | None:
        """The parts of its window, when they are all there."""
        return self._early

    def start(self) -> None:
        """Show the window."""
        self.program.start()

    def end(self) -> None:
        """Throw all of it away; what ends later is heard by nobody."""
        self.sheets.leave()
        self.blockSignals(True)
        self.program.stop()
        self.view.deleteLater()
        self.program.deleteLater()
        self.deleteLater()

    def show_sheet(self, sheet: Sheet) -> None:
        """Show a sheet in the place of any other."""
        if self.typing:
            self.typing.put_away()
        self.sheets.show(sheet)

    def attract(self) -> None:
        """Show passers-by what there is by now, over the window."""
        from helpviewer.gui.kiosk.attract_screen import AttractScreen  # noqa: PLC0415
        from helpviewer.gui.kiosk.attract_slides import choose_slides  # noqa: PLC0415

        snapshot = self._early.library.snapshot if self._early else None
        if snapshot is None:
            return
        self._end_attracting()
        if self.typing:
            self.typing.put_away()
        library = snapshot.library
        slides = choose_slides(library, date.today())  # noqa: DTZ011 - as readers count days
        around = self._around
        self._attract = AttractScreen(
            self.view.area,
            library.info.brand or library.title(),
            slides,
            self._languages_here_first,
            around.icons,
            sign=library.info.icon,
        )
        self._attract.woken.connect(self.woken)
        self._attract.open()
        if self.sheets.current:  # the staff are at it
            self.sheets.current.resume()

    def welcome(self) -> None:
        """Show the window: somebody has come."""
        if self._end_attracting():
            self.layout.bar.search_box.setFocus()

    def _end_attracting(self) -> bool:
        screen, self._attract = self._attract, None
        if screen is None:
            return False
        screen.leave()
        screen.deleteLater()
        return True

    @property
    def is_attracting(self) -> bool:
        """Whether the window is covered by what passers-by are to see."""
        return self._attract is not None

    @Slot()
    def choose_language(self) -> None:
        """Ask for a language."""
        from helpviewer.gui.kiosk.language_sheet import LanguageSheet  # noqa: PLC0415

        sheet = LanguageSheet(
            self.view.area,
            self.languages,
            self.language,
            self._around.icons,
            is_lowered=self.view.is_lowered,
        )
        sheet.language_chosen.connect(self.language_chosen)
        self.show_sheet(sheet)

    @Slot(bool)
    def lower(self, is_lowered: bool) -> None:
        """Bring everything down for somebody who sits, or up again."""
        self.view.set_lowered(is_lowered=is_lowered)
        self.bar.mark_lowered(is_lowered)

    @property
    def _languages_here_first(self) -> tuple[str, ...]:
        others = (tag for tag in self.languages if tag != self.language)
        return self.language, *others

    def _connect(self) -> None:
        layout, bar = self.layout, self.bar
        layout.completed.connect(self._complete)
        layout.link_followed.connect(self._show_link)
        layout.link_missing.connect(self._tell_missing_link)
        layout.bar.taking_along_asked.connect(self._take_along)
        bar.language_asked.connect(self.choose_language)
        bar.lowering_toggled.connect(self.lower)

    @Slot(object)
    def _complete(self, early: Early) -> None:
        self._early = early
        self._offer_typing(early)
        early.articles.article_shown.connect(self._offer_taking_along)
        self._offer_taking_along()
        self.completed.emit(early)

    def _offer_typing(self, early: Early) -> None:
        from helpviewer.gui.kiosk.keyboard.screen_keyboard import (  # noqa: PLC0415
            ScreenKeyboard,
        )
        from helpviewer.gui.kiosk.keyboard.suggestion_row import SuggestionRow  # noqa: PLC0415
        from helpviewer.gui.kiosk.screen_typing import ScreenTyping  # noqa: PLC0415

        around, window = self._around, self.layout.window
        keyboard = ScreenKeyboard(around.icons, around.languages, self.language, self.view.area)
        pieces = TypingPieces(SuggestionRow(self.view.area), keyboard)
        self.view.add_keyboard(pieces)
        self.typing = typing = ScreenTyping(self.view, pieces, self.layout.bar, window)
        typing.connect_search(early.search, early.navigator)

    @Slot(object)
    def _show_link(self, link: OutsideLink) -> None:
        """Show where a link leads, and its code; open it only where that is allowed."""
        from helpviewer.gui.kiosk.link_sheet import LinkSheet  # noqa: PLC0415 - not at start

        hosts = AllowedHosts.of(self._around.request.settings.unattended.allowed_hosts)
        sheet = LinkSheet(
            self.view.area,
            link,
            self._around.icons,
            can_open=hosts.allows(link.address),
            is_lowered=self.view.is_lowered,
        )
        sheet.opening_chosen.connect(_open)
        self.link_shown.emit(link.host)
        self.show_sheet(sheet)

    @Slot(str)
    def _tell_missing_link(self, _target: str) -> None:
        from helpviewer.gui.kiosk.message_sheet import MessageSheet  # noqa: PLC0415 - not at start

        title = self.tr("Missing article")
        sentence = self.tr("This link leads to an article that is not in the library.")
        lowered = self.view.is_lowered
        self.show_sheet(MessageSheet(self.view.area, title, sentence, is_lowered=lowered))

    @Slot()
    def _offer_taking_along(self) -> None:
        self.layout.bar.offer_taking_along(is_possible=bool(self._public_article()[1]))

    @Slot()
    def _take_along(self) -> None:
        from helpviewer.gui.kiosk.link_sheet import ArticleLinkSheet  # noqa: PLC0415 - not at start

        title, address = self._public_article()
        if address:
            self.link_shown.emit(examine(address).host)
            lowered = self.view.is_lowered
            self.show_sheet(
                ArticleLinkSheet(self.view.area, title, address, is_lowered=lowered)
            )

    def _public_article(self) -> tuple[str, str]:
        """Return the title of the open article, and where it is published; empty if nowhere."""
        from helpviewer.library.sharing import public_address  # noqa: PLC0415 - not at start

        shown = self._early.articles.shown_page if self._early else None
        return (shown[0].title, public_address(shown[0])) if shown else ("", "")


def _open(address: str) -> None:
    QDesktopServices.openUrl(QUrl(address))
