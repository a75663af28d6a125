"""A picture of an article, large over the window, with its caption."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QLocale, Qt, Slot
from PySide6.QtGui import QImage, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from helpviewer.gui.article.images import ImageSource
from helpviewer.gui.guide.contents import Picture
from helpviewer.gui.large.large_view import LargeView
from helpviewer.gui.large.picture_canvas import PictureCanvas
from helpviewer.gui.large.picture_levels import read_levels
from helpviewer.gui.tasks import TaskRunner
from helpviewer.gui.theme.fonts import interface_font
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.scale import margins, scaled, square
from helpviewer.gui.theme.stylesheet import styled

_MARGIN = 20  # all sizes: device-independent pixels while text is as large as usual
_ICON = 18
_CAPTION = 760  # a line that can be read


class PictureView(LargeView):
    """Shows one picture; it is read on another thread."""

    def __init__(self, window: QWidget, icons: Icons, picture: Picture) -> None:
        super().__init__(window)
        self._icons = icons
        self.canvas = PictureCanvas()
        self.canvas.setAccessibleName(picture.alt or picture.words)
        self.canvas.setAccessibleDescription(
            self.tr("Plus and minus zoom, 0 shows all of it, arrows move it, Escape closes.")
        )
        self.canvas.clicked_beside.connect(self.leave)
        self._percent = QLabel()
        self._percent.setFont(interface_font(13))
        self._percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._percent.setMinimumWidth(scaled(56))
        self.caption = QLabel(picture.words)
        self._lay_out()
        self.canvas.zoomed.connect(self._show_percent)
        self.setAccessibleName(self.tr("Picture: {words}").format(words=picture.words))

    def read(self, source: ImageSource, url: str, tasks: TaskRunner) -> None:
        """Open, and show the picture as soon as it is read."""
        task = tasks.start(partial(read_levels, source, url))
        task.succeeded.connect(self._show_picture)
        task.failed.connect(self._show_failure)
        self.open(self.canvas)

    @Slot(object)
    def _show_picture(self, levels: Sequence[QImage]) -> None:
        if levels:
            self.canvas.show_levels(levels)
        else:
            self._show_failure()

    @Slot()
    def _show_failure(self) -> None:
        words = self.tr("This picture cannot be shown: {words}")
        self.caption.setText(words.format(words=self.caption.text()))

    @Slot(int)
    def _show_percent(self, percent: int) -> None:
        locale = QLocale()
        self._percent.setText(f"{locale.toString(percent)}\N{NO-BREAK SPACE}{locale.percent()}")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(_MARGIN, _MARGIN, _MARGIN, _MARGIN))
        column.setSpacing(scaled(12))
        column.addWidget(self._controls(), 0, Qt.AlignmentFlag.AlignTrailing)
        column.addWidget(self.canvas, 1)
        column.addWidget(self._framed_caption(), 0, Qt.AlignmentFlag.AlignHCenter)

    def _controls(self) -> QFrame:
        frame = styled(QFrame(), "over")
        row = QHBoxLayout(frame)
        row.setContentsMargins(margins(6, 4, 6, 4))
        row.setSpacing(scaled(2))
        smaller = self._button(self.tr("Zoom out"), "-", "\N{MINUS SIGN}")
        smaller.clicked.connect(self.canvas.zoom_out)
        larger = self._button(self.tr("Zoom in"), "+", "+")
        larger.clicked.connect(self.canvas.zoom_in)
        all_of_it = self._button(self.tr("Fit to the window"), "0", self.tr("Fit"))
        all_of_it.clicked.connect(self.canvas.fit)
        close = self._button(self.tr("Close"), "Esc")
        close.setIcon(self._icons.icon("x"))
        close.setIconSize(square(_ICON))
        close.clicked.connect(self.leave)
        for part in (smaller, self._percent, larger, all_of_it, close):
            row.addWidget(part)
        return frame

    def _button(self, name: str, key: str, text: str = "") -> QToolButton:
        button = styled(QToolButton(), "action")
        button.setText(text)
        button.setFont(interface_font(15))
        button.setAccessibleName(name)
        shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(f"{name} ({shown})")
        return button

    def _framed_caption(self) -> QFrame:
        frame = styled(QFrame(), "over")
        self.caption.setFont(interface_font(14))
        self.caption.setTextFormat(Qt.TextFormat.PlainText)
        self.caption.setWordWrap(True)
        self.caption.setAlignment(Qt.AlignmentFlag.AlignCenter)
        hint = self.caption.fontMetrics().horizontalAdvance(self.caption.text())
        room, most = self.width() - scaled(120), scaled(_CAPTION)
        self.caption.setMinimumWidth(min(hint + 4, most, max(room, 100)))
        self.caption.setMaximumWidth(most)
        row = QHBoxLayout(frame)
        row.setContentsMargins(margins(16, 8, 16, 8))
        row.addWidget(self.caption)
        return frame
