"""The list under the search box: recent searches, and titles that have what is typed."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from helpviewer.gui.browse.row_delegate import ROW_HEIGHT
from helpviewer.gui.browse.search_box import SearchBox
from helpviewer.gui.browse.suggestion_delegate import SuggestionDelegate
from helpviewer.gui.browse.suggestion_model import (
    ForgetRecent,
    RecentSearch,
    SuggestedTitle,
    Suggestion,
    SuggestionModel,
    SuggestionRole,
)
from helpviewer.gui.browse.suggestion_view import SuggestionView
from helpviewer.gui.browse.suggestion_watch import SuggestionWatch
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.scale import scaled
from helpviewer.gui.theme.stylesheet import styled
from helpviewer.gui.theme.tokens import Theme

_LEAST_WIDTH = 320  # all sizes: device-independent pixels while text is as large as usual
_GAP = 4  # below the box
_PADDING = 4  # round the rows
_BORDER = 1  # as the style sheet has it


class Suggestions(QFrame):
    """Lies over the window's content while the reader types, and reports what is chosen.

    It is no popup: those take the keyboard from the box. So it goes by itself when the keyboard
    goes to neither box nor list, and when something else is clicked.

    Args:
        box: What it lies under.
        parent: What it lies over, of which `box` is a part; no layout may place its children.
    """

    title_chosen = Signal(object)  # ArticleKey
    search_chosen = Signal(str)
    forget_asked = Signal(str)
    forget_all_asked = Signal()
    list_asked = Signal()
    closed = Signal()

    def __init__(self, box: SearchBox, icons: Icons, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        styled(self, "suggestions")
        self._box = box
        self._over = parent
        self._watch = SuggestionWatch(box, self)
        self._model = SuggestionModel(self)
        self._view = SuggestionView(box)
        self._delegate = SuggestionDelegate(self._view, icons, theme)
        self._view.setModel(self._model)
        self._view.setItemDelegate(self._delegate)
        column = QVBoxLayout(self)
        padding = scaled(_PADDING)
        column.setContentsMargins(padding, padding, padding, padding)
        column.addWidget(self._view)
        QWidget.setTabOrder(box, self._view)  # where Tab goes on from
        self._connect()
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._delegate.set_theme(theme)
        self._view.doItemsLayout()

    @Slot(object)
    def show_suggestions(self, suggestions: Sequence[Suggestion]) -> None:
        """Show others, if the reader is in the box or here; without any the list goes."""
        row = self._view.currentIndex().row()
        chosen = self._chosen()
        self._model.set_suggestions(suggestions)
        if not suggestions or not self._has_keyboard():
            self._put_away()
            return
        if self._view.hasFocus():
            same = self._model.row_of(chosen) if chosen else None
            self._view.choose_row(max(row, 0) if same is None else same)
        self._place()
        self.show()
        self.raise_()

    @Slot()
    def close_list(self) -> None:
        """Go, and report it: the reader has no more use for suggestions."""
        self._put_away()
        self.closed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Watch what happens elsewhere."""
        super().showEvent(event)
        self._watch.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Watch no more."""
        super().hideEvent(event)
        self._watch.stop()

    def _connect(self) -> None:
        self._view.suggestion_chosen.connect(self._choose)
        self._view.suggestion_removed.connect(self._remove)
        self._view.left_upwards.connect(self._go_back)
        self._view.left_downwards.connect(self._go_on)
        self._view.escaped.connect(self.close_list)
        self._watch.entered.connect(self._enter)
        self._watch.left.connect(self.close_list)
        self._box.returnPressed.connect(self.close_list)
        app = cast("QApplication", QApplication.instance())
        # queued: in a window that is being taken down nothing can be hidden any more
        app.focusChanged.connect(self._follow_focus, Qt.ConnectionType.QueuedConnection)

    def _place(self) -> None:
        """Lie under the box, from the side where it begins, and within the window."""
        over = self._over.rect()
        corner = self._box.mapTo(self._over, QPoint(0, self._box.height() + scaled(_GAP)))
        width = min(max(self._box.width(), scaled(_LEAST_WIDTH)), over.width())
        left = corner.x()
        if self.isRightToLeft():
            left += self._box.width() - width
        left = max(0, min(left, over.width() - width))
        frame = 2 * (scaled(_PADDING) + scaled(_BORDER))
        height = self._model.rowCount() * scaled(ROW_HEIGHT) + frame
        self.setGeometry(left, corner.y(), width, min(height, over.height() - corner.y()))

    def _put_away(self) -> None:
        if self.window().focusWidget() is self._view:  # even while another one is active
            self._box.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()

    def _has_keyboard(self) -> bool:
        return self._box.hasFocus() or self._view.hasFocus()

    def _chosen(self) -> Suggestion | None:
        return cast(
            "Suggestion | None", self._view.currentIndex().data(SuggestionRole.SUGGESTION)
        )

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        match index.data(SuggestionRole.SUGGESTION):
            case RecentSearch(text):
                self.close_list()
                self.search_chosen.emit(text)
            case SuggestedTitle(key=key):
                self.close_list()
                self.title_chosen.emit(key)
            case ForgetRecent():
                self._go_back()
                self.forget_all_asked.emit()

    @Slot(QModelIndex)
    def _remove(self, index: QModelIndex) -> None:
        suggestion = index.data(SuggestionRole.SUGGESTION)
        if isinstance(suggestion, RecentSearch):
            self.forget_asked.emit(suggestion.text)

    @Slot()
    def _enter(self) -> None:
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._view.choose_row(0)

    @Slot()
    def _go_back(self) -> None:
        self._box.setFocus(Qt.FocusReason.OtherFocusReason)
        self._view.setCurrentIndex(QModelIndex())

    @Slot()
    def _go_on(self) -> None:
        self.close_list()
        self.list_asked.emit()

    @Slot()
    def _follow_focus(self) -> None:
        if not self._has_keyboard():
            self.close_list()
