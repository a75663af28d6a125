"""The sheets with an address to take along, as this screen opens few or none."""

from PySide6.QtCore import QCoreApplication, Qt, QUrl, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from helpviewer.gui.caution_sentences import caution_sentence
from helpviewer.gui.kiosk.address_label import address_label, host_label
from helpviewer.gui.kiosk.qr_code import QrCode
from helpviewer.gui.kiosk.sheet import Sheet
from helpviewer.gui.kiosk.sheet_parts import sheet_label
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.scale import margins, scaled, square
from helpviewer.gui.theme.stylesheet import styled
from helpviewer.library.outside_links import OutsideLink

_ICON = 24  # device-independent pixels while text is as large as usual

translate = QCoreApplication.translate  # of a title, which is there before its sheet


class LinkSheet(Sheet):
    """Shows where a link leads that leaves the help, and the code of its address.

    Args:
        parent: What it covers.
        link: What was pressed.
        icons: Has the sign before a caution.
        can_open: Whether this screen may show what is there.
        is_lowered: Whether the card is to be within reach of somebody who sits.
    """

    opening_chosen = Signal(str)  # the address

    def __init__(
        self,
        parent: QWidget,
        link: OutsideLink,
        icons: Icons,
        *,
        can_open: bool = False,
        is_lowered: bool = False,
    ) -> None:
        title = translate("LinkSheet", "This link leads out of the help")
        super().__init__(parent, title, is_lowered=is_lowered)
        self._link = link
        self.add_text(self._lead())
        if link.host:
            self.column.addWidget(host_label(link.host))
        if link.cautions:
            sentences = [caution_sentence(caution) for caution in link.cautions]
            self.column.addWidget(_cautions(sentences, icons, self.devicePixelRatioF()))
        if link.host:
            add_code(self, link.address)
        self.column.addWidget(address_label(link.address))
        if can_open and link.host:
            opening = self.add_button(self.tr("Open"), primary=not link.cautions)
            opening.clicked.connect(self._open)

    def _lead(self) -> str:
        if not self._link.host:
            return self.tr("Nobody can say where it leads, so it cannot be used:")
        if self._link.address.lower().startswith("mailto:"):
            return self.tr("It begins a mail to:")
        return self.tr("It leads to:")

    @Slot()
    def _open(self) -> None:
        self.leave()
        self.opening_chosen.emit(self._link.address)


class ArticleLinkSheet(Sheet):
    """Shows the public address of an article, and its code, to read on elsewhere.

    Args:
        parent: What it covers.
        title: The article's.
        address: Where it is published.
        is_lowered: Whether the card is to be within reach of somebody who sits.
    """

    def __init__(
        self, parent: QWidget, title: str, address: str, *, is_lowered: bool = False
    ) -> None:
        heading = translate("ArticleLinkSheet", "Take this article with you")
        super().__init__(parent, heading, is_lowered=is_lowered)
        self.add_text(title)
        add_code(self, address)
        self.column.addWidget(address_label(address))


def add_code(sheet: Sheet, address: str) -> None:
    """Add the code of an address to a sheet, or say that it has none."""
    code = QrCode(for_phones(address))
    if code.is_empty:
        words = translate("LinkSheet", "This address is too long for a code. It is:")
    else:
        sheet.column.addWidget(code, 0, Qt.AlignmentFlag.AlignHCenter)
        words = translate(
            "LinkSheet",
            "Point your phone's camera at the code, or write down the address:",
        )
    sheet.add_text(words)


def for_phones(address: str) -> str:
    """Return an address with nothing in it that a phone may take for another script.

    An address of plain letters stays as it is to the last character.
    """
    if address.isascii():
        return address
    return QUrl(address).toString(QUrl.ComponentFormattingOption.FullyEncoded)


def _cautions(sentences: list[str], icons: Icons, ratio: float) -> QFrame:
    frame = styled(QFrame(), "caution")
    grid = QGridLayout(frame)
    grid.setContentsMargins(margins(14, 12, 14, 12))
    grid.setHorizontalSpacing(scaled(12))
    grid.setColumnStretch(1, 1)
    for row, sentence in enumerate(sentences):
        sign = QLabel()
        sign.setPixmap(icons.icon("triangle-alert").pixmap(square(_ICON), ratio))
        grid.addWidget(sign, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(sheet_label(sentence), row, 1)
    return frame
