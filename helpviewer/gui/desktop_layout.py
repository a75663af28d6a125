"""What the window on a desktop has besides list and article."""

from collections.abc import Sequence
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QApplication

from helpviewer.compiler.source import LibrarySource
from helpviewer.errors import StoreError
from helpviewer.gui.desktop_window import DesktopWindow
from helpviewer.gui.layout import Controllers, Early, Layout
from helpviewer.gui.theme.appearance import Appearance, ThemeChoice
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.window_request import WindowRequest
from helpviewer.library.article import Audience, Card, Trust
from helpviewer.library.outside_links import OutsideLink
from helpviewer.library.problems import Problem
from helpviewer.paths import bundled
from helpviewer.snapshot import Snapshot

if TYPE_CHECKING:
    from helpviewer.gui.dialogs import Dialogs
    from helpviewer.gui.helppack.helppack_date import HelpPackDate
    from helpviewer.gui.helppack.helppack_opening import HelpPackOpening
    from helpviewer.gui.late_parts import LateParts
    from helpviewer.search.explain import Explanation


class DesktopLayout(Layout):
    """Offers whatever the policy allows: other libraries, themes, boxes, menus, tabs."""

    def __init__(self, app: QApplication, request: WindowRequest) -> None:
        super().__init__(app)
        self._request = request
        self.icons = Icons(bundled("resources") / "icons")
        self.appearance = Appearance(app, ThemeChoice(request.theme))
        self.window: DesktopWindow = DesktopWindow(
            self.icons, self.appearance.theme, request.policy
        )
        self.window.top_bar.mark_theme(self.appearance.choice)
        self._controllers: Controllers
        self._late: LateParts

    @cached_property
    def dialogs(self) -> "Dialogs":
        """The window's boxes; they are imported with the first of them, not at start."""
        from helpviewer.gui.dialogs import Dialogs  # noqa: PLC0415

        return Dialogs(self._request.policy, self.icons, self.window)

    @cached_property
    def _helppacks(self) -> "HelpPackOpening":
        """What opens help packs; it is imported with the first one."""
        from helpviewer.gui.helppack import helppack_opening  # noqa: PLC0415
        from helpviewer.gui.helppack.helppack_controller import HelpPackController  # noqa: PLC0415

        request, library = self._request, self._controllers.library
        controller = HelpPackController(
            self._controllers.tasks, request.paths, request.settings, request.source.audience
        )
        around = helppack_opening.Around(self.window, library, self.dialogs)
        opening = helppack_opening.HelpPackOpening(around, controller)
        opening.library_chosen.connect(self.library_chosen)
        opening.failed.connect(self.failed)
        return opening

    @cached_property
    def _helppack_date(self) -> "HelpPackDate":
        from helpviewer.gui.helppack.helppack_date import HelpPackDate  # noqa: PLC0415 - few need it

        dates = HelpPackDate(self._controllers.tasks, self)
        dates.found.connect(self._tell_date)
        dates.failed.connect(self.failed)
        return dates

    def connect_parts(self, controllers: Controllers) -> None:
        """Connect what the bar, the sidebar and the list offer on a desktop only."""
        self._controllers = controllers
        window, bar, search = self.window, self.window.top_bar, controllers.search
        bar.theme_chosen.connect(self.appearance.choose)
        bar.reload_asked.connect(controllers.library.refresh)
        bar.problems_asked.connect(self._show_problems)
        bar.about_asked.connect(self._show_about)
        bar.guide_asked.connect(window.reading.toggle_guide)
        bar.folder_asked.connect(self._choose_folder)
        bar.helppack_asked.connect(self._choose_helppack)
        bar.bundled_asked.connect(self._open_bundled)
        window.sidebar.problems_asked.connect(self._show_problems)
        window.article_list.explanation_asked.connect(search.explain)
        search.explained.connect(self._show_explanation)

    def make_late_parts(self, early: Early) -> None:
        """Make all that the reader may ask for."""
        from helpviewer.gui.late_parts import LateParts  # noqa: PLC0415 - after the first paint

        self._late = late = LateParts(self.window, early, self._request)
        late.failed.connect(self.failed)
        late.gone_article_chosen.connect(self._tell_gone_article)
        late.helppack_asked.connect(self._open_helppack)
        late.make()

    def tell_state(self, snapshot: Snapshot, source: LibrarySource) -> None:
        """Say at the foot of the sidebar which library this is, and what is wrong with it."""
        self.window.sidebar.set_status(self._status(source))
        self.window.sidebar.set_problem_count(len(self._problems(snapshot)))
        if _is_of_helppack(source):
            self._helppack_date.find(snapshot)

    def follow_outside_link(self, link: OutsideLink) -> None:
        """Open it, ask first, or only show where it leads."""
        self.dialogs.follow_outside_link(link)

    @Slot(str)
    def tell_missing_link(self, target: str) -> None:
        """Say so in a box."""
        self.dialogs.tell_missing_link(target)

    @Slot(object)
    def _tell_gone_article(self, card: Card) -> None:
        late = self._late
        self.dialogs.tell_gone_article(card.title, lambda: late.forget_article(card.id))

    @Slot(object, object)
    def _show_explanation(self, card: Card, explanation: "Explanation") -> None:
        self.dialogs.show_explanation(card, explanation)

    @Slot()
    def _show_about(self) -> None:
        self.dialogs.show_about()

    @Slot()
    def _show_problems(self) -> None:
        if snapshot := self._controllers.library.snapshot:
            self.dialogs.show_problems(self._problems(snapshot))

    def _problems(self, snapshot: Snapshot) -> Sequence[Problem]:
        try:
            return snapshot.store.problems()
        except StoreError as error:
            self.damaged.emit(error)
            return ()

    @Slot()
    def _choose_folder(self) -> None:
        folder = self.dialogs.choose_folder()
        if folder:
            audience = self._request.source.audience
            self.library_chosen.emit(LibrarySource(folder, Trust.FOLDER, audience))

    @Slot()
    def _choose_helppack(self) -> None:
        file = self.dialogs.choose_helppack()
        if file:
            self._open_helppack(file)

    @Slot(object)
    def _open_helppack(self, file: Path) -> None:
        if self._request.policy.open_folders:
            self._helppacks.open(file)

    @Slot(object)
    def _tell_date(self, day: date) -> None:
        """Say when the articles were published, unless something else is said by now."""
        source, sidebar = self._controllers.library.source, self.window.sidebar
        if source and _is_of_helppack(source) and sidebar.status == self._status(source):
            sidebar.set_status(self._status(source, day))

    @Slot()
    def _open_bundled(self) -> None:
        source = self._request.source
        if source.trust is not Trust.BUNDLED:  # else perhaps with a feed
            source = LibrarySource(bundled("articles"), Trust.BUNDLED, source.audience)
        self.library_chosen.emit(source)

    def _status(self, source: LibrarySource, published: date | None = None) -> str:
        if _is_of_helppack(source):
            name = self._helppack_name(published)
        elif source.trust is Trust.BUNDLED:
            name = self.tr("Articles that came with the program")
        else:
            name = self.tr("Folder {folder}").format(folder=source.folder.name)
        if source.audience is Audience.INTERNAL:
            return self.tr("{library}, internal ones included").format(library=name)
        return name

    def _helppack_name(self, published: date | None) -> str:
        if published is None:
            return self.tr("Help pack")
        from helpviewer.gui.dates import short_date  # noqa: PLC0415 - few need it

        return self.tr("Help pack, published {date}").format(date=short_date(published))


def _is_of_helppack(source: LibrarySource) -> bool:
    return source.feed is not None and not source.feed.has_server
