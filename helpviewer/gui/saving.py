"""Writing files that a reader keeps: all of a file, or none of it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QIODevice, QLocale, QMarginsF, QSaveFile
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPdfWriter

from helpviewer.errors import ExportError
from helpviewer.gui.article.printing import Printed, print_article
from helpviewer.gui.theme.icons import Icons

_MARGINS = QMarginsF(18, 13, 18, 13)  # millimetres
_DOTS_PER_INCH = 1200


def page_layout() -> QPageLayout:
    """Return the paper that is usual where the reader is, with our margins."""
    imperial = QLocale().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    kind = QPageSize.PageSizeId.Letter if imperial else QPageSize.PageSizeId.A4
    upright = QPageLayout.Orientation.Portrait
    return QPageLayout(QPageSize(kind), upright, _MARGINS, QPageLayout.Unit.Millimeter)


def save_text(path: Path, text: str) -> None:
    """Write a text file in UTF-8.

    Raises:
        ExportError: It cannot be written; what was there before still is.
    """
    data = text.encode()
    _save(path, lambda file: file.write(data) == len(data))


def save_pdf(path: Path, printed: Printed, icons: Icons) -> None:
    """Write an article as a PDF.

    Raises:
        ExportError: It cannot be written; what was there before still is.
    """

    def write(file: QIODevice) -> bool:
        writer = QPdfWriter(file)
        writer.setTitle(printed.title)
        writer.setCreator("helpviewer")
        writer.setResolution(_DOTS_PER_INCH)
        device: QPagedPaintDevice = writer
        device.setPageLayout(page_layout())
        return print_article(printed, writer, icons)

    _save(path, write)


def _save(path: Path, write: Callable[[QIODevice], bool]) -> None:
    file = QSaveFile(str(path))
    opened = file.open(QIODevice.OpenModeFlag.WriteOnly)
    if not (opened and write(file) and file.commit()):
        raise ExportError(path, file.errorString())
