"""The button that copies the block of code under the pointer."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QToolButton

from helpviewer.gui.article.pane import ArticlePane
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.scale import scaled, square
from helpviewer.gui.theme.stylesheet import styled

_INTO = 6  # pixels from the corner of the code, while text is as large as usual
_THANKED = 1500  # milliseconds for which the button says that it has copied


class CopyButton(QObject):
    """Shows a button in the corner of the code that the pointer is on.

    It never has the keyboard, whose way to the same is the menu of the pane.
    """

    code_copied = Signal(str)

    def __init__(self, pane: ArticlePane, icons: Icons) -> None:
        super().__init__(pane)
        self._pane = pane
        self._icons = icons
        self._code = ""
        self._button = styled(QToolButton(pane.viewport()), "chip")
        self._button.setIcon(icons.icon("copy"))
        self._button.setIconSize(square(16))
        self._button.setToolTip(self.tr("Copy code"))
        self._button.setAccessibleName(self.tr("Copy code"))
        self._button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._button.setCursor(Qt.CursorShape.PointingHandCursor)
        self._button.clicked.connect(self._copy)
        self._button.hide()
        self._thanks = QTimer(self)
        self._thanks.setSingleShot(True)
        self._thanks.setInterval(_THANKED)
        self._thanks.timeout.connect(self._offer)
        pane.viewport().installEventFilter(self)
        pane.verticalScrollBar().valueChanged.connect(self._button.hide)
        pane.document().contentsChanged.connect(self._button.hide)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the pointer."""
        if event.type() is QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            if not event.buttons():  # nothing is being selected
                self._follow(event.position().toPoint())
        elif event.type() is QEvent.Type.Leave:
            self._button.hide()
        return False

    def _follow(self, place: QPoint) -> None:
        code = self._pane.code_at(place)
        if code is None:
            self._button.hide()
            return
        if code.text != self._code:
            self._offer()
        self._code = code.text
        self._button.adjustSize()
        option = self._pane.document().defaultTextOption()
        right_to_left = option.textDirection() is Qt.LayoutDirection.RightToLeft
        into = scaled(_INTO)
        right = code.place.right() - self._button.width() - into
        left = code.place.left() + into if right_to_left else right
        self._button.move(round(left), max(round(code.place.top()) + into, into))
        self._button.show()

    @Slot()
    def _copy(self) -> None:
        self.code_copied.emit(self._code)
        self._button.setIcon(self._icons.icon("check"))
        self._thanks.start()

    @Slot()
    def _offer(self) -> None:
        self._thanks.stop()
        self._button.setIcon(self._icons.icon("copy"))
