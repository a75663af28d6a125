"""A line above list and article: an announcement that is pinned."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QToolButton,
    QWidget,
)

from helpviewer.gui.plain_text import plain_tip
from helpviewer.gui.theme.fonts import interface_font
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.scale import margins, scaled, square
from helpviewer.gui.theme.stylesheet import styled

_ICON = 18  # all sizes: device-independent pixels while text is as large as usual


class AnnouncementBar(QFrame):
    """Shows the title of one announcement; it is hidden while there is none."""

    opened = Signal()
    put_away = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "announcement")
        self.setAccessibleName(self.tr("Announcement"))
        self._title = _Title(icons)
        self._title.clicked.connect(self.opened)
        self._opening = QAction(self.tr("Open the announcement"), self)
        self._opening.triggered.connect(self.opened)
        text = self.tr("Put the announcement away")
        self._closing = QAction(icons.icon("x"), text, self)
        self._closing.triggered.connect(self.put_away)
        close = styled(QToolButton(), "action")
        close.setDefaultAction(self._closing)
        close.setAccessibleName(text)
        close.setIconSize(square(_ICON))
        self.setFocusProxy(self._title)
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(12, 4, 12, 4))
        row.setSpacing(scaled(8))
        row.addWidget(self._title, 1)
        row.addWidget(close)
        self.show_title("")

    def show_title(self, title: str) -> None:
        """Show an announcement; none if it has no title."""
        self._title.set_text(title)
        self._title.setAccessibleName(self.tr("Announcement: {title}").format(title=title))
        for action in (self._opening, self._closing):
            action.setVisible(bool(title))
        self.setVisible(bool(title))


class _Title(QPushButton):
    """Is cut where it does not fit, and then tells all of it when the pointer rests on it."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._text = ""
        styled(self, "announcement-title")
        self.setFont(interface_font(14, QFont.Weight.DemiBold))
        self.setIcon(icons.icon("megaphone", QPalette.ColorRole.Link))
        self.setIconSize(square(_ICON))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str) -> None:
        """Show another text, as it is: there is no letter in it that is a key."""
        self._text = text
        self.setText(text.replace("&", "&&"))

    def minimumSizeHint(self) -> QSize:
        """Return the height of a line, and no width at all."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint icon and title, as much of it as there is room for."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        place = self.style().subElementRect(
            QStyle.SubElement.SE_PushButtonContents, option, self
        )
        room = place.width() - 2 * self.iconSize().width()
        text = self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, room)
        option.text = text.replace("&", "&&")
        self.setToolTip(plain_tip(self._text) if text != self._text else "")
        with QPainter(self) as painter:
            self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
