"""The box that shows where a link leads that leaves the help, before anything is opened."""

import re

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont, QGuiApplication, QTextOption
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from helpviewer.gui.caution_sentences import caution_sentence
from helpviewer.gui.dialog_size import resize_dialog
from helpviewer.gui.theme.fonts import code_font, interface_font
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.scale import margins, scaled, square
from helpviewer.gui.theme.stylesheet import styled
from helpviewer.library.outside_links import OutsideLink

_WIDTH = 560  # all sizes: device-independent pixels while text is as large as usual
_SIDE = 20
_ICON = 18
_FRAME = 6  # pixels above and below the address
_MOST_LINES = 8  # of the address; what is longer is scrolled
_UNBROKEN = re.compile(r"[^.]{1,24}\.?")  # a part of a host, after which a line may end
_BREAK = "\N{ZERO WIDTH SPACE}"


class OutsideLinkBox(QDialog):
    """Shows a whole address with its host made prominent, and what there is to be wary of.

    Args:
        link: What was clicked.
        icons: Has the sign before a caution.
        can_open: Whether the reader may open it at all.
    """

    opening_chosen = Signal(str)  # the address

    def __init__(
        self, link: OutsideLink, icons: Icons, parent: QWidget, *, can_open: bool
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Outside link"))
        self._link = link
        self._icons = icons
        sentences = [caution_sentence(caution) for caution in link.cautions]
        self.setAccessibleDescription(" ".join([self._lead(), link.host, *sentences]))
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(_SIDE, 18, _SIDE, 16))
        column.setSpacing(scaled(8))
        column.addWidget(styled(_label(self._lead()), "muted"))
        if link.host:
            column.addWidget(self._host())
        column.addWidget(self._address())
        if sentences:
            column.addWidget(self._cautions(sentences))
        self._add_buttons(column, can_open=can_open and bool(link.host))
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        resize_dialog(self, _WIDTH)  # and then no higher than labels of that width need
        self.resize(self.width(), min(self.height(), column.totalHeightForWidth(self.width())))

    def _lead(self) -> str:
        if not self._link.host:
            return self.tr("Nobody can say where this link leads, so it cannot be opened:")
        if self._link.address.lower().startswith("mailto:"):
            return self.tr("This link leads out of the help. It begins a mail to:")
        return self.tr("This link leads out of the help, to:")

    def _host(self) -> QLabel:
        host = self._link.host
        label = styled(_label(_UNBROKEN.sub(rf"\g<0>{_BREAK}", host)), "empty-title")
        label.setFont(interface_font(19, QFont.Weight.Bold))
        label.setAccessibleName(host)
        _keep_left_to_right(label)
        return label

    def _address(self) -> QPlainTextEdit:
        text = styled(QPlainTextEdit(self._link.address), "address")
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setAccessibleName(self.tr("The whole address"))
        text.setFont(code_font(scaled(13)))  # it tells letters apart that look alike
        text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as every address reads
        text.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        metrics, margin = text.fontMetrics(), int(text.document().documentMargin())
        room = (
            scaled(_WIDTH - 2 * _SIDE)
            - 2 * margin
            - text.verticalScrollBar().sizeHint().width()
        )
        letters = max(1, room // metrics.horizontalAdvance("m"))
        lines = min(len(self._link.address) // letters + 1, _MOST_LINES)
        text.setFixedHeight(lines * (metrics.lineSpacing() + 1) + 2 * margin + _FRAME)
        return text

    def _cautions(self, sentences: list[str]) -> QFrame:
        frame = styled(QFrame(), "caution")
        grid = QGridLayout(frame)
        grid.setContentsMargins(margins(12, 10, 12, 10))
        grid.setHorizontalSpacing(scaled(10))
        grid.setColumnStretch(1, 1)
        for row, sentence in enumerate(sentences):
            sign = QLabel()
            icon = self._icons.icon("triangle-alert")
            sign.setPixmap(icon.pixmap(square(_ICON), self.devicePixelRatioF()))
            grid.addWidget(sign, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(_label(sentence), row, 1)
        return frame

    def _add_buttons(self, column: QVBoxLayout, *, can_open: bool) -> None:
        standard, role = QDialogButtonBox.StandardButton, QDialogButtonBox.ButtonRole
        leaving = standard.Cancel if can_open else standard.Close
        buttons = QDialogButtonBox(leaving)
        buttons.rejected.connect(self.reject)
        usual = buttons.button(leaving)
        copy = buttons.addButton(self.tr("Copy address"), role.ActionRole)
        copy.clicked.connect(self._copy)
        if can_open:
            opening = buttons.addButton(self.tr("Open"), role.AcceptRole)
            opening.clicked.connect(self._open)
            usual = usual if self._link.cautions else opening
        column.addSpacing(scaled(4))
        column.addWidget(buttons)
        usual.setDefault(True)  # before the box is shown, or Qt would choose another
        usual.setFocus()

    @Slot()
    def _open(self) -> None:
        self.accept()
        self.opening_chosen.emit(self._link.address)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._link.address)


def _label(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)  # an address may look like HTML
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return label


def _keep_left_to_right(label: QLabel) -> None:
    """Let an address read from the left, at the side where the window's text begins."""
    side = Qt.AlignmentFlag.AlignRight if label.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
    label.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
