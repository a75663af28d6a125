"""What is wrong with the articles, file by file."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from helpviewer.gui.dialog_size import resize_dialog
from helpviewer.gui.messages import problem_sentence
from helpviewer.gui.plain_text import plain_tip
from helpviewer.gui.theme.scale import scaled
from helpviewer.library.problems import Problem


class ProblemsDialog(QDialog):
    """Lists every problem with its file, for whoever can mend it."""

    def __init__(self, problems: Sequence[Problem], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Problems in the articles"))
        resize_dialog(self, 760, 420)
        explanation = QLabel(self.tr("Everything else in the library works as usual."))
        explanation.setWordWrap(True)
        table = QTreeWidget()
        table.setAccessibleName(self.windowTitle())
        table.setHeaderLabels([self.tr("File"), self.tr("What is wrong")])
        table.setRootIsDecorated(False)
        table.setAlternatingRowColors(True)
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # a path says most at its end
        table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        table.setColumnWidth(0, min(scaled(280), self.width() * 2 // 5))
        for problem in problems:
            item = QTreeWidgetItem([problem.path, problem_sentence(problem)])
            item.setToolTip(0, plain_tip(problem.path))
            item.setToolTip(1, plain_tip(problem_sentence(problem)))
            table.addTopLevelItem(item)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(explanation)
        column.addWidget(table, 1)
        column.addWidget(buttons)
