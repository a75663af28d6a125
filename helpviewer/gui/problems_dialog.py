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

from helpviewer.gui.messages import problem_sentence
from helpviewer.library.problems import Problem


class ProblemsDialog(QDialog):
    """Lists every problem with its file, for whoever can mend it."""

    def __init__(self, problems: Sequence[Problem], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Problems in the articles"))
        self.resize(760, 420)
        explanation = QLabel(self.tr("Everything else in the library works as usual."))
        table = QTreeWidget()
        table.setAccessibleName(self.windowTitle())
        table.setHeaderLabels([self.tr("File"), self.tr("What is wrong")])
        table.setRootIsDecorated(False)
        table.setAlternatingRowColors(True)
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # a path says most at its end
        table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        table.setColumnWidth(0, 280)
        for problem in problems:
            item = QTreeWidgetItem([problem.path, problem_sentence(problem)])
            item.setToolTip(0, problem.path)
            item.setToolTip(1, problem_sentence(problem))
            table.addTopLevelItem(item)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(explanation)
        column.addWidget(table, 1)
        column.addWidget(buttons)
