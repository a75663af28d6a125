"""The foot of the sidebar, where a feed says how it is doing."""

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from helpviewer.gui.theme.fonts import interface_font
from helpviewer.gui.theme.scale import scaled
from helpviewer.gui.theme.stylesheet import styled


class FeedFoot(QFrame):
    """Shows a sync and its way to an end, and between two of them what is known of the feed."""

    cancelling_asked = Signal()
    news_asked = Signal()
    feed_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Feed"))
        self._phase = _line()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Looking for new articles"))
        self._cancel = _button()
        self._cancel.setText(self.tr("Cancel"))
        self._cancel.clicked.connect(self.cancelling_asked)
        self._trouble = _line()
        self._news = _button()
        self._news.clicked.connect(self.news_asked)
        self._status = _line()
        self._details = _button()
        self._details.setText(self.tr("About the feed…"))
        self._details.clicked.connect(self.feed_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(4))
        side = Qt.AlignmentFlag.AlignLeading
        column.addWidget(self._bar)
        column.addWidget(self._phase)
        column.addWidget(self._cancel, 0, side)
        column.addWidget(self._trouble)
        column.addWidget(self._news, 0, side)
        column.addWidget(self._status)
        column.addWidget(self._details, 0, side)
        self.end()
        self.show_news("")
        self.show_trouble("")

    @property
    def told(self) -> str:
        """What is said of the feed at this moment."""
        return (self._phase if self._status.isHidden() else self._status).text()

    @property
    def trouble(self) -> str:
        """Why what the reader asked for did not work."""
        return self._trouble.text()

    @Slot(str)
    def show_status(self, sentence: str) -> None:
        """Say how the feed is doing."""
        self._status.setText(sentence)

    @Slot(str)
    def show_news(self, sentence: str) -> None:
        """Say quietly what the last sync brought; nothing if that is empty."""
        self._news.setText(sentence)
        self._news.setVisible(bool(sentence))

    def show_trouble(self, sentence: str) -> None:
        """Say why what the reader asked for did not work; nothing if that is empty."""
        self._trouble.setText(sentence)
        self._trouble.setVisible(bool(sentence))

    def show_phase(self, sentence: str, done: int, total: int) -> None:
        """Show how far a sync is; a total of 0 is not known yet."""
        share = f" {QLocale().toString(done * 100 // total)} %" if total else ""
        self._phase.setText(sentence + share)
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._set_running(running=True)

    @Slot()
    def end(self) -> None:
        """Show that no sync is running."""
        self._set_running(running=False)

    def _set_running(self, *, running: bool) -> None:
        had_keyboard = self._cancel.hasFocus()
        for part in (self._phase, self._bar, self._cancel):
            part.setVisible(running)
        for part in (self._status, self._details):
            part.setVisible(not running)
        if had_keyboard and not running:
            self._details.setFocus()


def _line() -> QLabel:
    line = styled(QLabel(), "muted")
    line.setFont(interface_font(12))
    line.setWordWrap(True)
    line.setTextFormat(Qt.TextFormat.PlainText)  # it may have a name from the feed
    return line


def _button() -> QPushButton:
    button = styled(QPushButton(), "quiet")
    button.setFont(interface_font(12))
    return button
