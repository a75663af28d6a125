"""The dialog that asks whether the publisher of a help pack is trusted."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from helpviewer.gui.dates import short_date
from helpviewer.gui.dialog_size import resize_dialog, scrolled
from helpviewer.gui.theme.fonts import code_font, interface_font
from helpviewer.gui.theme.scale import margins, scaled
from helpviewer.gui.theme.stylesheet import styled
from helpviewer.library.characters import one_line, spaced
from helpviewer.sync.helppack_request import HelpPackFacts

_WIDTH = 560  # all sizes: device-independent pixels while text is as large as usual
_FRAME = 6  # pixels above and below the fingerprint
_AS_HIGH_AS_CAN_BE = 4000
_GROUPS = 8  # of four digits, in a line


class HelpPackDialog(QDialog):
    """Tells what a help pack is, and by what its publisher can be recognised.

    Args:
        facts: All of it is verified; only whose the keys are nobody knows yet.
    """

    trusted = Signal(object)  # HelpPackFacts

    def __init__(self, facts: HelpPackFacts, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Open a help pack"))
        self._facts = facts
        self._title, self._told = one_line(facts.title), self._articles()
        self._question = self.tr(
            "Nothing of its publisher was opened here before. Trust it only if this is what "
            "the publisher tells you:"
        )
        self._terms = self.tr(
            "Only articles are taken from it. Later help packs of the same publisher are "
            "opened without asking."
        )
        told = (self._title, self._told, self._question, facts.fingerprint, self._terms)
        self.setAccessibleDescription(" ".join(told))
        self._lay_out()

    def _lay_out(self) -> None:
        content, buttons = QWidget(), self._buttons()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(8))
        column.addWidget(_heading(self._title))
        column.addWidget(styled(_label(self._told), "muted"))
        column.addWidget(styled(_label(one_line(self._facts.name)), "muted"))
        column.addSpacing(scaled(8))
        column.addWidget(_label(self._question))
        column.addWidget(self._fingerprint())
        column.addWidget(styled(_label(self._terms), "muted"))
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(margins(20, 18, 20, 16))
        outer.setSpacing(scaled(12))
        outer.addWidget(scrolled(content), 1)
        outer.addWidget(buttons)
        cancel = buttons.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setDefault(True)  # from here on it is one of the dialog's buttons
        cancel.setFocus()
        resize_dialog(self, _WIDTH, _AS_HIGH_AS_CAN_BE)  # and then no higher than is needed
        room = outer.contentsMargins()
        text = column.totalHeightForWidth(self.width() - room.left() - room.right())
        around = room.top() + room.bottom() + outer.spacing() + buttons.sizeHint().height()
        self.resize(self.width(), min(self.height(), text + around))

    def _articles(self) -> str:
        count = self.tr("%Ln article(s)", "", self._facts.articles)
        day = short_date(self._facts.published.astimezone().date())
        return self.tr("{articles}, published {date}").format(articles=count, date=day)

    def _fingerprint(self) -> QPlainTextEdit:
        groups = spaced(self._facts.fingerprint).split()
        lines = [" ".join(groups[n : n + _GROUPS]) for n in range(0, len(groups), _GROUPS)]
        text = styled(QPlainTextEdit("\n".join(lines)), "address")
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setAccessibleName(self.tr("Fingerprint of the publisher"))
        text.setFont(code_font(scaled(13)))
        text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as it is read aloud
        text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        room = 2 * int(text.document().documentMargin()) + _FRAME
        text.setFixedHeight(len(lines) * (text.fontMetrics().lineSpacing() + 1) + room)
        return text

    def _buttons(self) -> QDialogButtonBox:
        standard, role = QDialogButtonBox.StandardButton, QDialogButtonBox.ButtonRole
        buttons = QDialogButtonBox(standard.Cancel)
        buttons.rejected.connect(self.reject)
        trusting = buttons.addButton(self.tr("Trust and open"), role.AcceptRole)
        trusting.setAutoDefault(False)
        trusting.clicked.connect(self._trust)
        return buttons

    @Slot()
    def _trust(self) -> None:
        self.accept()
        self.trusted.emit(self._facts)


def _heading(text: str) -> QLabel:
    label = styled(_label(text), "empty-title")
    label.setFont(interface_font(19, QFont.Weight.Bold))
    return label


def _label(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)  # a title may look like HTML
    label.setWordWrap(True)
    side = Qt.AlignmentFlag.AlignRight if label.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
    label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)  # else each stands as it reads
    return label
