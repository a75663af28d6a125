"""Why an article stands where it does among the results."""

import math
from html import escape

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from helpviewer.gui.dialog_size import resize_dialog
from helpviewer.gui.theme.fonts import interface_font
from helpviewer.gui.theme.scale import margins, scaled
from helpviewer.gui.theme.stylesheet import styled
from helpviewer.library.article import Card
from helpviewer.search.explain import Explanation, Reason, ReasonKind

_DECIMALS = 2
_SELECTABLE = (
    Qt.TextInteractionFlag.TextSelectableByMouse
    | Qt.TextInteractionFlag.TextSelectableByKeyboard
)
_WIDTH = 520  # all sizes: device-independent pixels while text is as large as usual
_SIDE = 20
_MOST_HEIGHT = 320  # of the table; what is longer is scrolled


class ExplanationDialog(QDialog):
    """Tells the parts of an article's score, each in words and with its number."""

    def __init__(
        self, card: Card, explanation: Explanation, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Why this result?"))
        title = styled(QLabel(card.title), "empty-title")
        title.setFont(interface_font(17, QFont.Weight.DemiBold))
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setTextInteractionFlags(_SELECTABLE)
        title.setWordWrap(True)
        meaning = styled(
            QLabel(self.tr("Results with a higher score stand further up.")), "muted"
        )
        meaning.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(_SIDE, 18, _SIDE, 16))
        column.setSpacing(scaled(8))
        column.addWidget(title)
        column.addWidget(meaning)
        column.addWidget(self._table(explanation), 1)
        column.addWidget(buttons)
        resize_dialog(self, _WIDTH)

    def _table(self, explanation: Explanation) -> QTextBrowser:
        table = QTextBrowser()
        table.setAccessibleName(self.windowTitle())
        table.setFont(interface_font(14))
        table.setTextInteractionFlags(_SELECTABLE)
        table.setFrameShape(QTextBrowser.Shape.NoFrame)
        table.document().setDocumentMargin(0)
        rows = [
            self._row(self._sentence(reason), reason.amount) for reason in explanation.reasons
        ]
        rows.append(self._row(self.tr("Score"), explanation.total, tag="b"))
        table.setCursorWidth(0)  # nothing can be written here
        table.viewport().setAutoFillBackground(False)
        table.setHtml(f'<table width="100%" cellpadding="5">{"".join(rows)}</table>')
        table.document().setTextWidth(scaled(_WIDTH - 2 * _SIDE))
        needed = math.ceil(table.document().size().height())
        table.setMinimumHeight(min(needed, scaled(_MOST_HEIGHT)))
        return table

    def _row(self, text: str, amount: float, tag: str = "span") -> str:
        """Return a row of the table; Qt mirrors none by itself."""
        number = QLocale().toString(amount, "f", _DECIMALS)
        first, last, direction = "left", "right", "ltr"
        if self.isRightToLeft():
            first, last, direction = "right", "left", "rtl"
        cells = [
            f'<td width="80%"><div align="{first}" dir="{direction}">'
            f"<{tag}>{escape(text)}</{tag}></div></td>",
            f'<td width="20%" align="{last}"><{tag}>{escape(number)}</{tag}></td>',
        ]
        return f"<tr>{''.join(reversed(cells) if self.isRightToLeft() else cells)}</tr>"

    def _sentence(self, reason: Reason) -> str:
        match reason.kind:
            case ReasonKind.WORD:
                return self._word(reason)
            case ReasonKind.FILTER:
                return self.tr("What was asked for with a filter")
            case ReasonKind.MISSING:
                return self.tr("Words that are missing")
            case ReasonKind.TITLE:
                return self.tr("Words in the title")
            case ReasonKind.AGE_AND_VIEWS:
                return self.tr("Recent, or often read")
            case ReasonKind.TITLE_FIRST:
                return self.tr("The title is what you typed, or begins with it")

    def _word(self, reason: Reason) -> str:
        if reason.found in ("", reason.typed):
            return self.tr("“{typed}” in the article").format(typed=reason.typed)
        sentence = self.tr("“{typed}” in the article, as “{found}”")
        return sentence.format(typed=reason.typed, found=reason.found)
