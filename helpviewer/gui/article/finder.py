"""Deciding what is marked in the article, and to which mark the reader goes."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QShortcut

from helpviewer.gui.article.find_keys import (
    CLOSE_KEYS,
    FIND_KEYS,
    NEXT_KEYS,
    PREVIOUS_KEYS,
)
from helpviewer.gui.article.marks import Folded, Marks, find_in
from helpviewer.gui.article.pane import ArticlePane
from helpviewer.gui.article.reading import Reading
from helpviewer.gui.article.sought import Sought, sought_text, sought_words

if TYPE_CHECKING:
    from helpviewer.gui.article.find_bar import FindBar

_PAUSE = 250  # milliseconds without a key: between two keys the window has better things to do
_LONGEST_SELECTION = 100  # characters of a selection that are taken to be found


class ArticleFinder(QObject):
    """Marks the words of a search, or what the reader types in the bar, in the article.

    Both are marked, counted and gone through alike; what is typed comes first. Words are
    marked in the body only, for they are why the article was found, and header and footer are
    ours; what is typed is found in all that can be seen.
    """

    unfolding_asked = Signal(int)  # the number of a part; it is to be shown at once
    reading_asked = Signal()  # the reader wants to see the article

    def __init__(self, pane: ArticlePane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pane = pane
        self._reading: Reading | None = None
        self._words: tuple[str, ...] = ()
        self._is_dismissed = False  # the reader does not want the words marked here
        self._text = ""
        self._is_finding = False
        self._has_typed = False  # since the article was looked through
        self._match_case = False
        self._marks = Marks()
        self._bar: FindBar | None = None
        self.actions: list[QAction] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE)
        self._soon.timeout.connect(self.look)
        self._add_keys()

    @Slot(object)
    def mark(self, words: tuple[str, ...]) -> None:
        """Mark the words of a search; none when nothing is searched."""
        if words != self._words:
            self._words = words
            self._is_dismissed = False
            if not self._is_finding:
                self._marks = Marks()
                self._soon.start()

    def read(self, reading: Reading | None, *, again: bool = False) -> None:
        """Look in another article; or in the same one `again`, after a part was folded."""
        if not again:
            self._is_dismissed = False
            self._marks = Marks()
        self._reading = reading
        self._is_finding = self._is_finding and reading is not None
        self.look()

    @Slot()
    def look(self) -> None:
        """Mark what is looked for now; the reader stays where they are."""
        self._soon.stop()
        has_typed, self._has_typed = self._has_typed, False
        before, self._marks = self._marks, self._found()
        if has_typed:
            self._go_to_typed(before)
        else:
            self._use(self._marks.like(before))

    @Slot()
    def find(self) -> None:
        """Let the reader type what to find; what they have selected is found at once."""
        if self._reading is None:
            return
        self.reading_asked.emit()
        if not self._is_finding:
            self._is_finding, self._marks = True, Marks()
        selected = self._pane.textCursor().selectedText()
        is_short = 0 < len(selected) <= _LONGEST_SELECTION and "\u2029" not in selected
        self._shown_bar().show_field(selected if is_short else "")
        self.look()

    @Slot()
    def go_to_next(self) -> None:
        """Go to the next mark; unfold the part that it is in."""
        if self._is_ready():
            self.reading_asked.emit()
            self._go(self._marks.next(self._pane.first_mark_below()))

    @Slot()
    def go_to_previous(self) -> None:
        """Go to the mark before."""
        if self._is_ready():
            self.reading_asked.emit()
            self._go(self._marks.previous(self._pane.first_mark_below()))

    @Slot()
    def close(self) -> None:
        """Take all marks away, and the bar."""
        self._is_finding = False
        self._is_dismissed = True
        self.look()

    @Slot(str)
    def set_text(self, text: str) -> None:
        """Find this from now on."""
        self._text, self._has_typed = text, True
        self._soon.start()

    @Slot(bool)
    def set_match_case(self, match_case: bool) -> None:
        """Tell capitals and accents apart, or do not."""
        self._match_case, self._has_typed = match_case, True
        self._soon.start()

    def _is_ready(self) -> bool:
        """Look for what was asked for last; if nothing was, ask."""
        if self._has_typed:
            self.look()  # which goes to the first match
            return False
        if self._soon.isActive():
            self.look()
        if self._words and not self._is_finding and self._is_dismissed:
            self._is_dismissed = False
            self.look()
        elif not self._words and not self._is_finding:
            self.find()
        return bool(self._marks.found)

    def _go(self, marks: Marks) -> None:
        self._use(marks)
        mark, unfolded = marks.current_mark, -1
        while mark and mark.part is not None and mark.part != unfolded:
            unfolded = mark.part
            self.unfolding_asked.emit(unfolded)  # shows the article anew, and here comes `read`
            mark = self._marks.current_mark
        if mark:
            self._pane.bring_into_view(mark.start)

    def _go_to_typed(self, before: Marks) -> None:
        """Show the first match from where the reader is, as more is typed."""
        here = before.current_mark
        self._use(self._marks)
        index = self._marks.index_from(here.start) if here else self._pane.first_mark_below()
        self._go(self._marks.first_visible(index))

    def _use(self, marks: Marks) -> None:
        self._marks = marks
        self._pane.show_marks(marks)
        if marks.found or self._is_finding:
            self._shown_bar().show_marks(marks)
        elif self._bar:
            self._bar.close_field()
        self._escape.setEnabled(bool(marks.found) or self._is_finding)

    def _found(self) -> Marks:
        reading, sought = self._reading, self._sought()
        if reading is None or sought is None:
            return Marks()
        places = self._pane.folded_parts
        texts = reading.folded_texts if places else {}
        folded = [Folded(part, places[part], texts[part]) for part in places if part in texts]
        if self._is_finding:
            return find_in(self._pane.text, sought, folded)
        return find_in(self._pane.text, sought, folded, self._pane.body)

    def _sought(self) -> Sought | None:
        if self._is_finding:
            return sought_text(self._text, match_case=self._match_case)
        if self._reading and self._words and not self._is_dismissed:
            return sought_words(self._words, self._reading.language)
        return None

    def _shown_bar(self) -> "FindBar":
        if self._bar is None:
            bar = self._bar = self._pane.find_bar
            bar.next_asked.connect(self.go_to_next)
            bar.previous_asked.connect(self.go_to_previous)
            bar.text_edited.connect(self.set_text)
            bar.case_toggled.connect(self.set_match_case)
            bar.closed.connect(self.close)
        return self._bar

    def _add_keys(self) -> None:
        for name, keys, act in (
            (self.tr("Find in the article"), FIND_KEYS, self.find),
            (self.tr("Next match"), NEXT_KEYS, self.go_to_next),
            (self.tr("Previous match"), PREVIOUS_KEYS, self.go_to_previous),
        ):
            action = QAction(name, self._pane)
            action.setShortcuts([QKeySequence(key) for key in keys])
            action.triggered.connect(act)
            self._pane.window().addAction(action)  # a narrow one may show the list alone
            self.actions.append(action)
        self._escape = QShortcut(QKeySequence(CLOSE_KEYS[0]), self._pane)
        self._escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._escape.setEnabled(False)
        self._escape.activated.connect(self.close)
