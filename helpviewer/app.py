"""The program with a window: builds every object, and connects every signal."""

import gc
import signal
import sys
from contextlib import suppress
from functools import cached_property, partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QLocale, QObject, QPoint, QSettings, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QCursor, QIcon
from PySide6.QtWidgets import QApplication

from helpviewer.compiler.source import LibrarySource
from helpviewer.errors import (
    CategoryNotFoundError,
    HelpViewerError,
    IndexUnavailableError,
    StoreError,
)
from helpviewer.gui.browse.listing import Listing
from helpviewer.gui.desktop_layout import DesktopLayout
from helpviewer.gui.desktop_window import DesktopWindow
from helpviewer.gui.first_paint import FirstPaint
from helpviewer.gui.layout import Controllers, Early, Layout
from helpviewer.gui.library_controller import LibraryController
from helpviewer.gui.navigator import Navigator
from helpviewer.gui.product_name import use_product_name
from helpviewer.gui.search_controller import SearchController
from helpviewer.gui.search_thread import SearchThread
from helpviewer.gui.tasks import TaskRunner
from helpviewer.gui.theme.fonts import application_font, load_fonts
from helpviewer.gui.translation import Translation
from helpviewer.gui.window_request import WindowRequest
from helpviewer.library.article import Card
from helpviewer.paths import bundled
from helpviewer.snapshot import Snapshot

if TYPE_CHECKING:
    from helpviewer.gui.article_controller import ArticleController
    from helpviewer.gui.errands import StartTimings
    from helpviewer.gui.feedback import FeedbackController
    from helpviewer.gui.typography_controller import TypographyController


SWITCH_INTERVAL = 0.001  # seconds; usually 5 ms, for which a key waited while a search ran


class Started(Protocol):
    """What runs until the reader, or who looks after a kiosk, ends it."""

    error: HelpViewerError | None

    def start(self) -> None:
        """Show it."""

    def stop(self) -> None:
        """End what runs beside it."""


def run(request: WindowRequest) -> int:
    """Show the window until the reader closes it; return the process's exit status.

    Raises:
        HelpViewerError: What was asked for cannot be shown.
    """
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Qt's loop would leave Ctrl+C to Python
    sys.setswitchinterval(SWITCH_INTERVAL)
    app = _application([*sys.argv[:1], "-style", "Fusion"])
    app.setApplicationName("helpviewer")
    app.setDesktopFileName("helpviewer")
    use_product_name(app, bundled("resources") / "product-name.txt")
    load_fonts(bundled("resources") / "fonts")
    app.setFont(application_font(request.settings.window.text_size))
    translation = Translation(app, bundled("resources") / "translations")
    translation.use(request.window_language)
    program = _started(app, request, translation)
    program.start()
    status = app.exec()
    program.stop()
    if program.error:
        raise program.error
    return status


def _application(arguments: list[str]) -> QApplication:
    if sys.platform == "darwin":
        from helpviewer.gui.mac_application import MacApplication

        return MacApplication(arguments)
    return QApplication(arguments)


def _started(app: QApplication, request: WindowRequest, translation: Translation) -> Started:
    """Return what was asked for, ready to be started."""
    if not request.kiosk:
        program = DesktopProgram(app, request)
        program.ended.connect(app.quit)
        return program
    from helpviewer.gui.kiosk.kiosk import Kiosk

    kiosk = Kiosk(app, request, partial(Program, app), translation)
    kiosk.left.connect(app.exit)
    return kiosk


class Program(QObject):
    """Every object of the program, and who hears of whom."""

    ended = Signal()  # what it was started for is done, or cannot be

    def __init__(self, app: QApplication, request: WindowRequest, layout: Layout) -> None:
        super().__init__(app)
        self._app = app
        self._request = request
        self.layout = layout
        layout.setParent(self)
        self.window = layout.window
        self.appearance = layout.appearance
        self._remembers_window = layout.remembers_window and not request.screenshot
        self.error: HelpViewerError | None = None
        self._is_first = True  # nothing was shown yet of what the command line asked for
        self._is_painted = False
        self._is_stopped = False
        self.is_complete = False  # everything that a reader can ask for is there
        app.setWindowIcon(QIcon(str(bundled("resources") / "icons" / "helpviewer.svg")))
        self.tasks = TaskRunner(self)
        language = request.language or _window_language()
        self.library = LibraryController(request.paths, self.tasks, language, self)
        self.searching = SearchThread(self)
        self.search = SearchController(self.searching, self)
        self.navigator = Navigator(lambda: self.window.pane.verticalScrollBar().value(), self)
        self._state = QSettings(
            str(request.paths.window_state), QSettings.Format.IniFormat, self
        )
        self._timings: StartTimings | None = None
        self._typography: TypographyController | None = None
        self._feedback: FeedbackController | None = None
        self._connect()
        self._run_errands()

    @cached_property
    def articles(self) -> "ArticleController":
        """What shows articles; it is imported and made when window and list are painted."""
        from helpviewer.gui.article_controller import ArticleController

        articles = ArticleController(self.window.pane, self.navigator, self)
        articles.article_shown.connect(self._show_title)
        articles.article_failed.connect(self._report_damage)
        articles.links.tag_chosen.connect(self._search_tag)
        articles.reading_asked.connect(self.window.workspace.show_article)
        articles.links.category_chosen.connect(self._browse)
        if self._request.policy.feedback:
            articles.ask_feedback(self._feedback_on)
        articles.links.outside_link_clicked.connect(self._follow_outside_link)
        articles.links.missing_link_clicked.connect(self.layout.tell_missing_link)
        if self._timings:
            articles.article_shown.connect(self._timings.await_article)
        self.search.words_changed.connect(articles.mark)
        articles.mark(self.search.words)
        return articles

    def start(self) -> None:
        """Show the window with what is stored, then bring that up to date."""
        request = self._request
        if request.size:
            self.window.resize(QSize(*request.size))
        elif self._remembers_window:
            self.window.recall(self._state)
        FirstPaint(self.window, self._after_first_paint)
        self._open(request.first_source)
        self.window.top_bar.search_box.setFocus()
        if request.screenshot:
            QCursor.setPos(QPoint(0, 0))  # no row looks as if the pointer were on it
        self.window.show()

    def stop(self) -> None:
        """End what runs beside the window."""
        self._is_stopped = True
        self.library.cancel()
        self.searching.stop()
        self.tasks.wait()
        self.library.close()

    def _connect(self) -> None:
        self._connect_moves()
        self._connect_search()
        self._connect_layout()
        self.library.snapshot_opened.connect(self._use)
        self.library.progressed.connect(self.window.sidebar.set_progress)
        self.library.failed.connect(self._tell)
        self.window.closed.connect(self._remember)

    def _connect_search(self) -> None:
        window, bar, search = self.window, self.window.top_bar, self.search
        bar.search_box.text_edited.connect(search.set_text)
        bar.search_box.returnPressed.connect(search.confirm)
        window.sidebar.category_chosen.connect(search.set_category)
        window.article_list.article_chosen.connect(self.navigator.open)
        window.article_list.more_wanted.connect(search.show_more)
        window.article_list.order_chosen.connect(search.set_order)
        window.article_list.literal_search_asked.connect(search.search_literally)
        window.article_list.all_categories_asked.connect(search.search_everywhere)
        window.article_list.category_chosen.connect(self._browse)
        search.listing_changed.connect(self._show_listing)
        search.passages_found.connect(window.article_list.show_passages)
        search.counts_changed.connect(window.sidebar.show_counts)
        search.category_changed.connect(window.sidebar.choose)
        search.search_failed.connect(self._report_damage)

    def _run_errands(self) -> None:
        """Do what the program was started for, if that is not to be read in."""
        if path := self._request.screenshot:
            from helpviewer.gui.errands import Screenshot

            screenshot = Screenshot(self.window, self.search, path, self)
            screenshot.ended.connect(self._end)
            self.library.settled.connect(screenshot.take)
        if self._request.timings:
            from helpviewer.gui.errands import StartTimings

            self._timings = StartTimings(self.window, self)
            self._timings.measured.connect(self._print_and_end)

    def _connect_moves(self) -> None:
        window, bar = self.window, self.window.top_bar
        bar.back_asked.connect(self.navigator.go_back)
        bar.forward_asked.connect(self.navigator.go_forward)
        bar.home_asked.connect(self._go_home)
        self.navigator.history_changed.connect(bar.set_history)
        self.navigator.opened.connect(window.workspace.show_article)

    def _connect_layout(self) -> None:
        layout = self.layout
        self.appearance.theme_changed.connect(self.window.set_theme)
        layout.library_chosen.connect(self._change_library)
        layout.failed.connect(self._tell)
        layout.damaged.connect(self._report_damage)
        layout.connect_parts(Controllers(self.library, self.search, self.navigator, self.tasks))

    def _open(self, source: LibrarySource) -> None:
        if not self.library.open(source):
            self.appearance.use_brand(None)
            self.window.show_preparing()

    @Slot(object)
    def _use(self, snapshot: Snapshot) -> None:
        """Show a state of a library; the first one as the command line asked."""
        source = self.library.source
        assert source is not None  # noqa: S101 - a snapshot has one
        self.appearance.use_brand(snapshot.library.info)
        self.window.sidebar.show_library(snapshot.library, self.search.place)
        self.layout.tell_state(snapshot, source)
        if self._is_painted:
            self._use_for_article(snapshot)
        if self._is_first:
            self._is_first = False
            self._show_requested(snapshot)
        self.search.use(snapshot)

    def _use_for_article(self, snapshot: Snapshot) -> None:
        """Show the article that was asked for, or that was shown, from a state of a library."""
        source = self.library.source
        assert source is not None  # noqa: S101 - a snapshot has one
        self.window.show_reading()
        self.articles.use(snapshot, snapshot.attachments(source.folder))

    def _show_requested(self, snapshot: Snapshot) -> None:
        request = self._request
        try:
            if request.category:
                path = snapshot.library.find_category(request.category)
                if path is None:
                    raise CategoryNotFoundError(request.category)
                self.search.set_category(path)
            if request.article:
                key = snapshot.library.find(request.article).key
                self.navigator.open(key, request.anchor)
            elif not (request.category or request.search):
                self._come_back(snapshot)
            if request.search:
                self.window.top_bar.search_box.show_search(request.search)
        except HelpViewerError as error:
            if self.layout.needs_request:
                self._give_up(error)

    def _come_back(self, snapshot: Snapshot) -> None:
        """Show the article again that was shown last, if it was one of several tabs."""
        if self._request.remembers_articles and self._state.contains("window/tabs"):
            from helpviewer.gui.tabs.remembered_tabs import recall_tabs

            tabs = recall_tabs(self._state, snapshot.library.info.id)
            if tabs and tabs.articles[tabs.shown] in snapshot.library:
                self.navigator.open(tabs.articles[tabs.shown])

    @Slot(object)
    def _show_listing(self, listing: Listing) -> None:
        """Show a listing; when nothing is open yet, its first article too, or the library's."""
        if self.navigator.here is None and (listing.articles or not listing.by_titles):
            cards = listing.articles.cards
            first = cards[0].key if cards else self.search.first_of_all()
            if first:
                self.navigator.open(first)
                self.window.workspace.show_list()  # nobody asked for the article
        here = self.navigator.here
        self.window.article_list.show_listing(listing, here.key if here else None)

    @Slot(object)
    def _show_title(self, card: Card) -> None:
        snapshot = self.library.snapshot
        title = snapshot.library.title() if snapshot else "helpviewer"
        self.window.setWindowTitle(f"{card.title} — {title}")
        self.window.article_list.choose(card.key)

    @Slot()
    def _go_home(self) -> None:
        """Show what a visitor sees first: all articles, and the first of them."""
        self.window.top_bar.search_box.clear()
        self.search.set_category("")
        first = self.window.article_list.first()
        if first:
            self.navigator.open(first)
        self.window.workspace.show_list()

    @Slot(str)
    def _search_tag(self, tag: str) -> None:
        """Search everywhere for the articles that have a tag."""
        self.search.set_category("")
        name = tag.replace('"', "")
        self.window.top_bar.search_box.show_search(f'tag:"{name}"')

    @Slot(str)
    def _browse(self, path: str) -> None:
        """Show a category instead of a search that found nothing."""
        self.window.top_bar.search_box.clear()
        self.search.set_category(path)

    @Slot(object)
    def _change_library(self, source: LibrarySource) -> None:
        self.search.forget()
        self.window.top_bar.search_box.clear()
        self.window.setWindowTitle("")
        self.articles.clear()
        self._open(source)
        self.library.refresh()

    @Slot(str)
    def _follow_outside_link(self, url: str) -> None:
        from helpviewer.gui.clicked_link import clicked_link

        shown, snapshot = self.articles.shown_page, self.library.snapshot
        page, library = shown[1] if shown else None, snapshot.library if snapshot else None
        self.layout.follow_outside_link(clicked_link(url, page, library))

    @Slot(object)
    def _report_damage(self, error: HelpViewerError) -> None:
        """Tell what broke while reading or searching; a database or index is made anew."""
        sentence = self.layout.sentence(error)
        if isinstance(error, IndexUnavailableError):
            if not self.library.forget_index():
                self._tell(error)
                return
            sentence = self.tr("The search is being prepared. It will answer in a moment.")
        self.window.sidebar.set_status(sentence)
        if isinstance(error, IndexUnavailableError | StoreError):
            self.library.refresh()  # what failed is then tried again

    @Slot(object)
    def _tell(self, error: HelpViewerError) -> None:
        if self._request.screenshot or self._request.timings:
            self._give_up(error)
        elif self.library.snapshot is None:
            self.window.show_trouble(self.layout.sentence(error))
        else:
            self.window.sidebar.set_status(self.layout.sentence(error))

    def _give_up(self, error: HelpViewerError) -> None:
        self.error = error
        QTimer.singleShot(0, self.ended.emit)

    def _after_first_paint(self) -> None:
        """Show the article, and bring the library up to date: the reader sees the list."""
        if self._is_stopped:
            return
        if self._timings:
            self._timings.note_window()
        gc.freeze()
        gc.enable()
        self._is_painted = True
        if self.window.pane.isVisible():
            FirstPaint(self.window.pane.viewport(), self._after_first_article)
        else:  # a narrow window shows the list alone
            QTimer.singleShot(0, self._after_first_article)
        self._use_typography()
        self._read_pictures_later()
        if self.library.snapshot:
            self._use_for_article(self.library.snapshot)
        else:  # what announces all else is made when there is an article
            self.window.pane.announce(self.window.sidebar.status)
        keeps_current = self.layout.keeps_current and not self._request.timings
        if keeps_current or self.library.snapshot is None:
            self.library.refresh()

    def _after_first_article(self) -> None:
        """Get ready for the first key: now nobody waits for anything else."""
        if self._is_stopped:
            return
        if self._request.policy.feedback:
            self._keep_feedback()
        self._make_late_parts()
        self.is_complete = True
        self.search.prepare()

    def _make_late_parts(self) -> None:
        """Make what no reader can have asked for yet."""
        assert self._typography is not None  # noqa: S101 - `_use_typography` came first
        early = Early(
            window=self.window,
            library=self.library,
            navigator=self.navigator,
            articles=self.articles,
            search=self.search,
            tasks=self.tasks,
            appearance=self.appearance,
            icons=self.layout.icons,
            typography=self._typography,
            state=self._state,
        )
        self.layout.make_late_parts(early)

    def _keep_feedback(self) -> None:
        """Keep whether articles helped, and know what was said before."""
        from helpviewer.gui.feedback import FeedbackController

        database = self._request.paths.personal if self.layout.keeps_answers else None
        self._feedback = feedback = FeedbackController(database, self.tasks)
        self.articles.feedback_given.connect(feedback.give)
        feedback.changed.connect(self.articles.show_feedback)
        feedback.failed.connect(self._tell)
        self.library.snapshot_opened.connect(feedback.use)
        if self.library.snapshot:
            feedback.use(self.library.snapshot)

    def _feedback_on(self, card: Card) -> bool | None:
        return self._feedback.answer(card) if self._feedback else None

    def _read_pictures_later(self) -> None:
        """Let large pictures come when they are read; a screenshot has all of them."""
        from helpviewer.gui.article.picture_reader import PictureReader

        if not self._request.screenshot:
            self.window.pane.read_pictures_later(PictureReader(self.tasks, self))

    def _use_typography(self) -> None:
        """Set articles as the reader wanted them last."""
        from helpviewer.gui.typography_controller import TypographyController

        self._typography = typography = TypographyController(self)
        typography.changed.connect(self.window.pane.set_typography)
        self.window.pane.resizing_asked.connect(typography.resize_text)
        if self._remembers_window:
            typography.recall(self._state)

    @Slot(object)
    def _end(self, error: HelpViewerError | None) -> None:
        self.error = error
        self.ended.emit()

    @Slot(str)
    def _print_and_end(self, line: str) -> None:
        print(line)
        self._end(None)

    @Slot()
    def _remember(self) -> None:
        if not self._remembers_window:
            return
        with suppress(OSError):  # where nothing can be written, the next start looks as usual
            self._request.paths.state.mkdir(parents=True, exist_ok=True)
            self.window.remember(self._state)
            if self._typography:
                self._typography.remember(self._state)


class DesktopProgram(Program):
    """The program as it is on a desktop."""

    layout: DesktopLayout
    window: DesktopWindow

    def __init__(self, app: QApplication, request: WindowRequest) -> None:
        super().__init__(app, request, DesktopLayout(app, request))


def _window_language() -> str:
    return QLocale().bcp47Name()
