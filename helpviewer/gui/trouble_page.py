"""What stands where the article would, when a library cannot be shown: a way on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from helpviewer.gui.theme.fonts import interface_font
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.scale import margins, scaled, square
from helpviewer.gui.theme.stylesheet import styled


class TroublePage(QWidget):
    """Says what is wrong, and offers what the reader can do about it."""

    folder_asked = Signal()
    bundled_asked = Signal()

    def __init__(self, icons: Icons, *, can_open: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        picture = QLabel()
        picture.setPixmap(icons.icon("folder-open").pixmap(square(44)))
        title = styled(QLabel(self.tr("These articles cannot be shown")), "empty-title")
        title.setFont(interface_font(20, QFont.Weight.DemiBold))
        title.setWordWrap(True)
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._sentence = QLabel()
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)  # it has names of files
        self._sentence.setFont(interface_font(15))
        self._sentence.setWordWrap(True)
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(48, 48, 48, 48))
        column.setSpacing(scaled(14))
        column.addStretch(1)
        column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(title)
        column.addWidget(self._sentence)
        if can_open:
            column.addLayout(self._buttons())
        column.addStretch(2)

    def tell(self, sentence: str) -> None:
        """Say what is wrong."""
        self._sentence.setText(sentence)

    def _buttons(self) -> QVBoxLayout:
        """Return the buttons one below the other, so that large text has room for them."""
        folder = styled(QPushButton(self.tr("Open a folder…")), "primary")
        folder.clicked.connect(self.folder_asked)
        bundled = styled(QPushButton(self.tr("Open the bundled articles")), "quiet")
        bundled.clicked.connect(self.bundled_asked)
        column = QVBoxLayout()
        for button in (folder, bundled):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        return column
