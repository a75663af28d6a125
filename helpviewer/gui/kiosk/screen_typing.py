"""Typing on the screen: when the keyboard is there, and what is suggested above it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot

from helpviewer.gui.kiosk.keyboard.keyboard_typing import KeyboardTyping
from helpviewer.gui.kiosk.keyboard.typing_suggestions import TypingSuggestions
from helpviewer.gui.kiosk.visit_bar import VisitBar
from helpviewer.gui.kiosk.visit_view import TypingPieces, VisitView
from helpviewer.gui.main_window import MainWindow
from helpviewer.gui.navigator import Navigator
from helpviewer.gui.search_controller import SearchController
from helpviewer.library.article import ArticleKey

_TOUCHES = frozenset({QEvent.Type.MouseButtonRelease, QEvent.Type.TouchEnd})


class ScreenTyping(QObject):
    """Shows the keyboard when the search box is touched, and puts it away when all is said."""

    article_chosen = Signal(object)  # ArticleKey: a title above the keyboard

    def __init__(
        self,
        view: VisitView,
        pieces: TypingPieces,
        bar: VisitBar,
        window: MainWindow,
    ) -> None:
        super().__init__(view)
        self._view = view
        self._pieces = pieces
        self._box = bar.search_box
        self._suggestions = TypingSuggestions(self)
        keyboard, box = pieces.keyboard, bar.search_box
        KeyboardTyping(keyboard, box)
        box.installEventFilter(self)
        bar.keyboard_asked.connect(self.toggle)
        bar.home_asked.connect(self.put_away)
        box.text_typed.connect(self._suggestions.suggest)
        box.search_confirmed.connect(self.put_away)
        keyboard.hidden_asked.connect(self.put_away)
        window.article_list.article_chosen.connect(self.put_away)
        self._suggestions.titles_changed.connect(pieces.suggestions.show_titles)
        pieces.suggestions.chosen.connect(self._choose)

    def connect_search(self, search: SearchController, navigator: Navigator) -> None:
        """Suggest what this search finds, and open what is chosen."""
        search.suggestions_found.connect(self._suggestions.add_titles)
        self.article_chosen.connect(navigator.open)

    @property
    def is_shown(self) -> bool:
        """Whether the keyboard is there."""
        return not self._pieces.keyboard.isHidden()

    @Slot()
    def toggle(self) -> None:
        """Show the keyboard, or put it away."""
        if self.is_shown:
            self.put_away()
        else:
            self.show_keyboard()

    @Slot()
    def show_keyboard(self) -> None:
        """Show the keyboard, with its letters."""
        if not self.is_shown:
            self._pieces.keyboard.begin()
            self._view.show_keyboard(is_shown=True)
        self._box.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def put_away(self) -> None:
        """Put the keyboard away, and suggest nothing."""
        self._suggestions.stop()
        self._view.show_keyboard(is_shown=False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the keyboard when the search box is touched; a key of a real one needs none."""
        if event.type() in _TOUCHES:
            self.show_keyboard()
        return False

    @Slot(object)
    def _choose(self, key: ArticleKey) -> None:
        self.put_away()
        self.article_chosen.emit(key)
