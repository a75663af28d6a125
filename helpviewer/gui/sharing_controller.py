"""Taking the open article out of the program: printing, saving, copying, and to the browser."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Qt, QUrl, Signal, SignalInstance, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog

from helpviewer.errors import ExportError, HelpViewerError
from helpviewer.gui.article.pane import ArticlePane
from helpviewer.gui.outgoing import Outgoing
from helpviewer.gui.tasks import TaskRunner
from helpviewer.gui.theme.icons import Icons

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class SharingController(QObject):
    """Decides what is taken, and tells what became of it.

    Args:
        pane: Shows the article.
        outgoing: Returns the article that is shown, if any.
        tasks: Where files for browsers are made.
        icons: What is painted in an article that is printed.
    """

    told = Signal(str)  # a sentence: it is done
    failed = Signal(object)  # HelpViewerError

    def __init__(
        self,
        pane: ArticlePane,
        outgoing: Callable[[], Outgoing | None],
        tasks: TaskRunner,
        icons: Icons,
    ) -> None:
        super().__init__(pane)
        self._pane = pane
        self._outgoing = outgoing
        self._tasks = tasks
        self._icons = icons
        self._folder: Path | None = None  # of what the browser was given
        pane.outside_target = self._outside_target

    @Slot()
    def print_article(self) -> None:
        """Ask for a printer, and print."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 - not at start

        from helpviewer.gui.saving import page_layout  # noqa: PLC0415

        article = self._outgoing()
        if article:
            printer = QPrinter(QPrinter.PrinterMode.HighResolution)
            printer.setDocName(article.card.title)
            printer.setPageLayout(page_layout())
            dialog = QPrintDialog(printer, self._pane.window())
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.finished.connect(partial(self._print, article, printer))
            QDialog.open(dialog)

    @Slot()
    def save_pdf(self) -> None:
        """Ask for a file, and write the article as a PDF."""
        article = self._outgoing()
        if article:
            chosen = self._choose_file(self.tr("Save as PDF"), article, ".pdf")
            chosen.connect(partial(self._save_pdf, article))

    @Slot()
    def save_html(self) -> None:
        """Ask for a file, and write the article for a browser."""
        article = self._outgoing()
        if article:
            chosen = self._choose_file(self.tr("Save as HTML"), article, ".html")
            chosen.connect(partial(self._save_html, article))

    @Slot()
    def read_in_browser(self) -> None:
        """Hand the article to the reader's browser, in a file that only they can read."""
        import tempfile  # noqa: PLC0415 - not at start

        article = self._outgoing()
        if article:
            self._folder = self._folder or Path(tempfile.mkdtemp(prefix="helpviewer-"))
            path = self._folder / article.file_name(".html")
            self._write(article, path, self._open_in_browser)

    @Slot()
    def copy_article(self) -> None:
        """Put the whole article on the clipboard, as Markdown."""
        if article := self._outgoing():
            self._copy_markdown(article.markdown())

    @Slot()
    def copy_section_in_sight(self) -> None:
        """Put the section that the reader is at on the clipboard, as Markdown."""
        self.copy_section(self._pane.section_in_sight())

    @Slot(str)
    def copy_section(self, anchor: str) -> None:
        """Put a section on the clipboard, as Markdown."""
        if article := self._outgoing():
            self._copy_markdown(article.section_markdown(anchor))

    @Slot()
    def copy_link(self) -> None:
        """Put the program's own address of what is read on the clipboard."""
        if article := self._outgoing():
            at_top = not self._pane.verticalScrollBar().value()
            anchor = "" if at_top else self._pane.section_in_sight()
            self.copy_text(article.address(anchor))

    @Slot()
    def copy_public_link(self) -> None:
        """Put the address where the article is published on the clipboard."""
        if article := self._outgoing():
            self.copy_text(article.public_address)

    @Slot(str)
    def copy_target(self, target: str) -> None:
        """Put the address on the clipboard to which a link leads."""
        self.copy_text(self._outside_target(target))

    @Slot(str)
    def copy_text(self, text: str) -> None:
        """Put text on the clipboard."""
        QGuiApplication.clipboard().setText(text)
        self.told.emit(self.tr("Copied."))

    @Slot()
    def clear(self) -> None:
        """Delete what the browser was given; it has read it long ago."""
        import shutil  # noqa: PLC0415 - not at start

        if self._folder:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None

    def _copy_markdown(self, markdown: str) -> None:
        from helpviewer.gui.article.copying import MARKDOWN  # noqa: PLC0415 - not at start

        data = QMimeData()
        data.setText(markdown)
        data.setData(MARKDOWN, markdown.encode())
        QGuiApplication.clipboard().setMimeData(data)
        self.told.emit(self.tr("Copied."))

    def _outside_target(self, target: str) -> str:
        article = self._outgoing()
        return article.outside_target(target) if article else ""

    def _choose_file(self, title: str, article: Outgoing, ending: str) -> SignalInstance:
        dialog = QFileDialog(self._pane.window(), title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ending)
        dialog.setNameFilter(f"*{ending}")
        dialog.selectFile(article.file_name(ending))
        dialog.open()
        return dialog.fileSelected

    def _print(self, article: Outgoing, printer: "QPrinter", answer: int) -> None:
        from helpviewer.gui.article.printing import print_article  # noqa: PLC0415 - not at start

        if answer != QDialog.DialogCode.Accepted:
            return
        with _waiting():
            if not print_article(article.printed(), printer, self._icons):
                name = Path(printer.outputFileName() or printer.printerName())
                self.failed.emit(ExportError(name, "the printer does not answer"))

    def _save_pdf(self, article: Outgoing, path: str) -> None:
        from helpviewer.gui.saving import save_pdf  # noqa: PLC0415 - not at start

        try:
            with _waiting():
                save_pdf(Path(path), article.printed(), self._icons)
        except HelpViewerError as error:
            self.failed.emit(error)
        else:
            self._tell_saved(path)

    def _save_html(self, article: Outgoing, path: str) -> None:
        self._write(article, Path(path), self._tell_saved)

    def _write(self, article: Outgoing, path: Path, then: Callable[[str], None]) -> None:
        """Write the article for a browser, on another thread, and go on from there."""
        make = article.web_page()
        task = self._tasks.start(lambda: _written(path, make()))
        task.succeeded.connect(then)
        task.failed.connect(self.failed)

    @Slot(object)
    def _tell_saved(self, path: str) -> None:
        self.told.emit(self.tr("Saved as {name}.").format(name=Path(path).name))

    @Slot(object)
    def _open_in_browser(self, path: str) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(path)):
            self.failed.emit(ExportError(Path(path), "there is no browser to open it"))


def _written(path: Path, html: str) -> str:
    from helpviewer.gui.saving import save_text  # noqa: PLC0415 - not at start

    save_text(path, html)
    return str(path)


@contextmanager
def _waiting() -> Iterator[None]:
    """Show that the program is busy: a long article takes some seconds to be set."""
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        QGuiApplication.restoreOverrideCursor()
