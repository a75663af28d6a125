"""Where an article is read: the pane and, at the end of its lines, a guide to the article."""

from PySide6.QtCore import QSettings, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QStackedLayout, QVBoxLayout, QWidget

from helpviewer.gui.theme.scale import scaled
from helpviewer.gui.theme.stylesheet import styled

_WIDE = 1040  # from which the guide stands beside the article, and no longer over it
_GUIDE = 260
_LEFT_OVER = 48  # of the article, beside a guide that lies over it; all: pixels at usual size


class ReadingArea(QWidget):
    """Shows one of its pages; leaves room for the guide before that is there.

    Wide enough, it has the guide beside the article unless the reader does not want it. Else
    the guide lies over the article for as long as the reader chooses from it.
    """

    def __init__(self) -> None:
        super().__init__()
        styled(self, "reading")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._stack = QStackedLayout()
        self._column.addLayout(self._stack, 1)
        self._article: QWidget | None = None
        self._guide: QWidget | None = None
        self._is_wanted = True  # where there is room
        self._is_over = False

    @property
    def guide(self) -> QWidget | None:
        """The guide, while it is shown."""
        return self._guide if self._guide and not self._guide.isHidden() else None

    def set_article(self, page: QWidget) -> None:
        """Add the page that shows articles, the only one that has a guide."""
        self._article = page
        self.add_page(page)

    def add_page(self, page: QWidget) -> None:
        """Add a page; the first one is shown."""
        self._stack.addWidget(page)

    def show_page(self, page: QWidget) -> None:
        """Show one of the pages."""
        self._stack.setCurrentWidget(page)
        self._arrange()

    def set_strip(self, strip: QWidget) -> None:
        """Show this above the pages, also for the keyboard; beside the guide."""
        page = self._stack.currentWidget()
        self._column.insertWidget(0, strip)
        before = page.previousInFocusChain() if page else None
        while before and not _takes_focus(before):
            before = before.previousInFocusChain()
        for part in filter(_takes_focus, strip.findChildren(QWidget)):
            if before:
                self.setTabOrder(before, part)
                before = part

    def take_focus(self) -> None:
        """Give the keyboard to the page that is shown."""
        page = self._stack.currentWidget()
        if page:
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_guide(self, guide: QWidget) -> None:
        """Show this in the room that was left for it."""
        guide.hide()
        guide.setParent(self)
        self._guide = guide
        self._arrange()

    @Slot()
    def toggle_guide(self) -> None:
        """Show the guide, and give it the keyboard; or put it away."""
        if self._is_wide:
            self._is_wanted = not self._is_wanted
        else:
            self._is_over = not self._is_over
        self._arrange()
        if self.guide:
            self.guide.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def uncover(self) -> None:
        """Put the guide away if it lies over the article: the reader has chosen."""
        self._is_over = False
        self._arrange()

    def remember(self, state: QSettings) -> None:
        """Keep whether the reader wants the guide."""
        state.setValue("window/guide", self._is_wanted)

    def recall(self, state: QSettings) -> None:
        """Show the guide, or not, as the reader wanted it last."""
        self._is_wanted = state.value("window/guide", True, type=bool) is True
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have the guide where there is room for it."""
        super().resizeEvent(event)
        self._is_over = self._is_over and not self._is_wide
        self._arrange()

    @property
    def _is_wide(self) -> bool:
        return self.width() >= scaled(_WIDE)

    def _arrange(self) -> None:
        is_article = self._stack.currentWidget() is self._article  # also before both are there
        is_beside = is_article and self._is_wide and self._is_wanted
        room = scaled(_GUIDE) if is_beside else 0
        is_mirrored = self.isRightToLeft()
        self.setContentsMargins(room if is_mirrored else 0, 0, 0 if is_mirrored else room, 0)
        if self._guide:
            self._place(self._guide, is_shown=is_beside or (is_article and self._is_over))

    def _place(self, guide: QWidget, *, is_shown: bool) -> None:
        width = min(scaled(_GUIDE), self.width() - scaled(_LEFT_OVER))
        left = 0 if self.isRightToLeft() else self.width() - width
        guide.setGeometry(left, 0, width, self.height())
        if is_shown:
            guide.show()
            guide.raise_()
            return
        focus = QApplication.focusWidget()
        had_focus = focus is not None and guide.isAncestorOf(focus)
        guide.hide()
        article = self._stack.currentWidget()
        if had_focus and article:
            article.setFocus(Qt.FocusReason.OtherFocusReason)


def _takes_focus(part: QWidget) -> bool:
    return part.focusPolicy() is not Qt.FocusPolicy.NoFocus
