"""The suggestions under the search box: builds their parts, and connects them."""

from typing import NamedTuple

from PySide6.QtCore import QObject, Slot

from helpviewer.gui.browse.suggestions import Suggestions
from helpviewer.gui.main_window import MainWindow
from helpviewer.gui.navigator import Navigator
from helpviewer.gui.recent_searches import RecentSearches
from helpviewer.gui.search_controller import SearchController
from helpviewer.gui.suggestion_controller import SuggestionController
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.tokens import Theme
from helpviewer.snapshot import Snapshot


class Around(NamedTuple):
    """What the suggestions have to do with."""

    window: MainWindow
    search: SearchController
    navigator: Navigator


class Suggesting(QObject):
    """Suggests titles and recent searches while the reader types.

    It is made after the first paint: its modules take 20 ms, and nobody types before.
    """

    def __init__(
        self, around: Around, recent: RecentSearches, icons: Icons, theme: Theme
    ) -> None:
        super().__init__(around.window)
        self._recent = recent
        self._controller = SuggestionController(recent, self)
        self._shown = Suggestions(around.window.top_bar.search_box, icons, theme, around.window)
        self._connect_typing(around)
        self._connect_choices(around)

    @Slot(object)
    def use(self, snapshot: Snapshot) -> None:
        """Suggest the searches in this library from now on."""
        self._recent.use(snapshot.library.info.id, snapshot.library.language)

    @Slot(object)
    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._shown.set_theme(theme)

    def _connect_typing(self, around: Around) -> None:
        box, cards = around.window.top_bar.search_box, around.window.article_list
        controller, shown = self._controller, self._shown
        box.text_typed.connect(controller.suggest)
        box.text_edited.connect(controller.set_text)
        box.recent_asked.connect(controller.suggest_recent_or_leave)
        box.clicked_empty.connect(controller.suggest_recent)
        box.search_confirmed.connect(controller.confirm)
        cards.article_chosen.connect(controller.confirm)
        controller.suggestions_changed.connect(shown.show_suggestions)
        controller.list_asked.connect(cards.take_focus_from_above)
        around.search.suggestions_found.connect(controller.add_titles)
        around.search.went_unanswered.connect(self._recent.note_unanswered)

    def _connect_choices(self, around: Around) -> None:
        box, cards = around.window.top_bar.search_box, around.window.article_list
        shown = self._shown
        shown.closed.connect(self._controller.stop)
        shown.list_asked.connect(cards.take_focus_from_above)
        shown.title_chosen.connect(around.navigator.open)
        shown.title_chosen.connect(around.window.read)
        shown.search_chosen.connect(box.show_search)
        shown.search_chosen.connect(self._controller.keep)
        shown.search_chosen.connect(around.search.confirm)
        shown.forget_asked.connect(self._recent.forget)
        shown.forget_all_asked.connect(self._recent.forget_all)
