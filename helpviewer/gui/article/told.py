"""A sentence over the article, for a moment: something is done."""

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel

from helpviewer.gui.article.pane import ArticlePane
from helpviewer.gui.theme.scale import scaled
from helpviewer.gui.theme.stylesheet import styled

_SHOWN = 2500  # milliseconds
_ABOVE_FOOT = 24  # device-independent pixels while text is as large as usual


class Told(QObject):
    """Shows a sentence near the foot of the pane, and reads it out to whoever listens."""

    def __init__(self, pane: ArticlePane) -> None:
        super().__init__(pane)
        self._pane = pane
        self._label = styled(QLabel(pane.viewport()), "told")
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._label.hide()
        self._moment = QTimer(self)
        self._moment.setSingleShot(True)
        self._moment.setInterval(_SHOWN)
        self._moment.timeout.connect(self._label.hide)
        pane.resized.connect(self._place)

    @Slot(str)
    def tell(self, sentence: str) -> None:
        """Show a sentence, in place of one that is still shown."""
        self._label.setText(sentence)
        self._place()
        self._label.show()
        self._label.raise_()
        self._moment.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._pane, sentence))

    @Slot()
    def _place(self) -> None:
        view, label = self._pane.viewport(), self._label
        label.resize(label.sizeHint().boundedTo(view.size()))
        left = (view.width() - label.width()) // 2
        label.move(left, view.height() - label.height() - scaled(_ABOVE_FOOT))
